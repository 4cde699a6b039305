package work.connect.rules.rulebook;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of reading a rule file.
 *
 * @param file what was understood of it
 * @param unfinished the rules of which a part was not understood; empty when all is well
 */
record FileReading(RuleFile file, List<Unfinished> unfinished) {

    FileReading {
        unfinished = List.copyOf(unfinished);
    }

    /** A file of which nothing was understood. */
    static FileReading nothingOf(String name) {
        return new FileReading(RuleFile.nothingOf(name), List.of());
    }

    boolean isNothing() {
        return file.isNothing() && unfinished.isEmpty();
    }

    /** All its rules, those it understood first. */
    Stream<Rule> rules() {
        return Stream.concat(file.rules().stream(), unfinished.stream().map(Unfinished::rule));
    }
}
