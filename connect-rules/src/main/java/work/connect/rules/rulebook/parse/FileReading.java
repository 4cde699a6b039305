package work.connect.rules.rulebook.parse;

import java.util.List;
import java.util.stream.Stream;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;

/**
 * What came of reading a rule file.
 *
 * @param file what was understood of it
 * @param unfinished the rules of which a part was not understood; empty when all is well
 */
public record FileReading(RuleFile file, List<Unfinished> unfinished) {

    public FileReading {
        unfinished = List.copyOf(unfinished);
    }

    /** A file of which nothing was understood. */
    public static FileReading nothingOf(String name) {
        return new FileReading(RuleFile.nothingOf(name), List.of());
    }

    /** Whether nothing of the file was understood. */
    public boolean isNothing() {
        return file.isNothing() && unfinished.isEmpty();
    }

    /** All its rules, those it understood first. */
    public Stream<Rule> rules() {
        return Stream.concat(file.rules().stream(), unfinished.stream().map(Unfinished::rule));
    }
}
