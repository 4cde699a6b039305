package work.connect.rules.rulebook;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.InvalidInstrumentException;
import work.connect.rules.rulebook.check.Sound;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/**
 * Reads the questionnaires of a book.
 *
 * <p>None of them may ask what rules about conduct, or safety rules, go by. Of several answers about one thing the latest
 * counts, with the cut-offs of the questionnaire it was given to; so even a questionnaire without cut-offs, answered in
 * August, would silence what the shipped one found in June. A host that wants such a questionnaire adds it itself.
 */
final class BookInstruments {

    private static final String FOLDER = "instruments/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*\\.properties");

    /** The names of what the rules we ship go by where they speak of conduct. */
    private static final class OfConduct {
        static final Set<String> CONSTRUCTS = Stream.of(RuleBook.standard(), RuleBook.telemetry())
                .flatMap(book -> book.rulesOf("detect").stream())
                .filter(rule -> rule.isSafety() || isConduct(rule.hazard()))
                .flatMap(rule -> rule.patterns().stream())
                .flatMap(pattern -> pattern.fixed("construct").stream())
                .map(construct -> construct.text().substring(construct.text().lastIndexOf('.') + 1))
                .collect(Collectors.toUnmodifiableSet());
        static final Set<String> HAZARDS = Stream.of(Hazard.values())
                .filter(OfConduct::isConduct)
                .map(Hazard::name)
                .collect(Collectors.toUnmodifiableSet());

        private static boolean isConduct(Hazard hazard) {
            return hazard.disclosureClass() == DisclosureClass.CONDUCT;
        }
    }

    private final List<RuleProblem> problems;
    private Instruments instruments;

    private BookInstruments(Instruments beneath, List<RuleProblem> problems) {
        instruments = beneath;
        this.problems = problems;
    }

    /** The questionnaires beneath and those of the book; what is wrong is added to the problems. */
    static Instruments over(Instruments beneath, RuleBook book, List<RuleProblem> problems) {
        BookInstruments read = new BookInstruments(beneath, problems);
        book.texts().forEach((file, text) -> {
            if (file.startsWith(FOLDER)) {
                read.file(file, text);
            }
        });
        return read.instruments;
    }

    private void file(String file, String text) {
        Position top = new Position(file, 1, 1);
        if (!NAME.matcher(file.substring(FOLDER.length())).matches()) {
            report(
                    top,
                    Code.UNKNOWN_FILE,
                    "A book has no such file.",
                    "Call it after the id of the questionnaire: ACME_PULSE.properties");
            return;
        }
        List<BookLine> lines = BookLine.of(file, text, problems);
        Properties keys = new Properties();
        for (BookLine line : lines) {
            keys.setProperty(line.key(), line.value());
            conduct(line);
        }
        boolean isFree = lines.stream()
                .filter(line -> line.key().equals("id"))
                .map(this::isFree)
                .reduce(true, Boolean::logicalAnd);
        try {
            Instruments more = instruments.with(keys);
            instruments = isFree ? more : instruments;
        } catch (InvalidInstrumentException e) {
            e.problems().forEach(problem -> invalid(problem, lines, top));
        } catch (IllegalArgumentException e) {
            if (isFree) {
                report(top, Code.INSTRUMENT_TAKEN, "There is such a questionnaire already.", "Give it another id.");
            }
        }
    }

    private boolean isFree(BookLine id) {
        for (Instrument known : instruments.all()) {
            if (Sound.of(known.id()).equals(Sound.of(id.value()))) {
                report(
                        id.at(),
                        known.id().equals(id.value()) ? Code.INSTRUMENT_TAKEN : Code.LOOK_ALIKE,
                        "There is a questionnaire (" + known.id()
                                + ") already, and nothing changes it or its cut-offs.",
                        "Give yours an id that nobody takes for it; cut-offs of a shipped one are the host's choice.");
                return false;
            }
        }
        return true;
    }

    private void conduct(BookLine line) {
        boolean isConstruct = line.key().matches("scale\\..*\\.construct");
        boolean isHazard = line.key().matches("exposure\\..*\\.hazard");
        if (isConstruct && OfConduct.CONSTRUCTS.contains(line.value())
                || isHazard && OfConduct.HAZARDS.contains(line.value())) {
            report(
                    line.at(),
                    Code.ASKS_OF_CONDUCT,
                    "Rules about conduct go by the answers to this, and no book changes when they speak.",
                    "Leave it out; ask it with a questionnaire that comes with the library.");
        }
    }

    /** A problem is told of a key, which may be missing: then it stands where something of the same name does. */
    private void invalid(String problem, List<BookLine> lines, Position top) {
        int colon = problem.indexOf(": ");
        String key = problem.substring(0, colon);
        Position at = Stream.of(key, parent(key))
                .flatMap(part -> lines.stream().filter(line -> isPart(line.key(), part)))
                .map(BookLine::at)
                .findFirst()
                .orElse(top);
        String shown = key.matches("[A-Za-z0-9._-]{1,99}") ? key : "this key";
        report(
                at,
                Code.BAD_INSTRUMENT,
                "(" + shown + ") is not as a questionnaire has it.",
                problem.substring(colon + 2));
    }

    private static boolean isPart(String key, String part) {
        return !part.isEmpty() && (key.equals(part) || key.startsWith(part + "."));
    }

    private static String parent(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    private void report(Position at, Code code, String message, String hint) {
        problems.add(new RuleProblem(at, "", code, message, hint));
    }
}
