package work.connect.rules.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import work.connect.model.OwnFactType;
import work.connect.model.Workplace;
import work.connect.model.measure.Instruments;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.verify.CaseResult.Outcome;

/**
 * Runs cases: small stories of invented people, written without code, each with what the rules are expected to say.
 *
 * <pre>
 * # A note, for whoever reads on.
 * case: Sam has had no one-to-one for 25 days
 * today: 2026-09-01
 * kept: one_to_ones, absences since 2026-01-01
 * people:
 *     id,  team,    leader, started_on
 *     lea, support, ,       2020-01-01
 *     sam, support, lea,    2020-01-01
 * interactions:
 *     at,          from, to,  purpose
 *     25 days ago, lea,  sam, one_to_one
 * expect:
 *     REM-02 flags sam LOW
 *     REM-02 says of sam: "There has been no one-to-one for 25 days; 21 days is the limit. Days away are not counted."
 *     REM-02 flags nobody else
 *     CON-01 not assessed about sam and lea because REGISTER_NOT_KEPT
 * </pre>
 *
 * <h2>Parts</h2>
 *
 * <p>A line at the margin names a part; lines that are moved in belong to it. A file may hold several cases, each begun by
 * {@code case:} and its name, which no other case has. What stands before the first case holds for every case of the file;
 * a part that a case has itself stands in its place.
 *
 * <ul>
 *   <li>{@code today:} the day on which the case plays, known until its end; or a moment, {@code 2026-09-01 09:00}.
 *   <li>{@code zone:}, {@code workdays:}, {@code holidays:} where they matter; UTC, Monday to Friday and none if not said.
 *   <li>{@code kept:} which records are kept, and since when. Nothing else is: of a record that is not kept, nothing on it
 *       means "unknown"; of one that is, "none".
 *   <li>The facts, in tables named as {@link work.connect.model.FactType#file()} says, with the columns of the CSV files
 *       ({@link work.connect.model.io.csv.CsvFolder}); also of the host's own kinds that its
 *       {@link work.connect.rules.indicate.OwnIndicators#facts() indicators} name. Of these, {@code people:} must be there.
 *   <li>{@code expect:} what the rules say, a line each.
 * </ul>
 *
 * <h2>Days</h2>
 *
 * <p>A day is written as {@code 2026-08-07}, or said: {@code 25 days ago}, {@code in 3 weeks}, {@code 2 months ago},
 * {@code yesterday}, {@code today}, {@code tomorrow}. A moment is a day, with a time behind it if that matters:
 * {@code 25 days ago 14:00}. Of several days in one field, those that are said are set apart by semicolons.
 *
 * <h2>What can be expected</h2>
 *
 * <p>A rule is called by its id, for all variants that share it, or by its name, for one. A subject is a person
 * ({@code sam}), a pair ({@code sam and lea}), a team ({@code support} or {@code team support}) or {@code the organisation}.
 *
 * <ul>
 *   <li>{@code REM-02 flags sam LOW}: with this severity, and no other.
 *   <li>{@code REM-02 flags nobody else}: nobody but those whom another line of the case names; {@code flags nobody} means
 *       the same as silent about all.
 *   <li>{@code REM-02 says of sam: "..."}: the sentence in English, word by word.
 *   <li>{@code REM-02 silent about sam}, {@code REM-02 silent about all}: it was asked, and found nothing.
 *   <li>{@code REM-02 not assessed about sam because NO_LEADER}: it could not be asked; the reason is a
 *       {@link work.connect.model.assessment.Gap}.
 * </ul>
 *
 * <p>All that is wrong with a case is told at once, by file, line and column. Cases hold invented people, so problems and
 * failures show what stands there. Immutable and safe for use by several threads at once.
 */
public final class CaseRun {

    private static final String ENDING = ".case";
    private static final long LARGEST = 256 * 1024;

    private final Detect detect;
    private final Set<String> counted;

    private CaseRun(Detect detect, Collection<String> counted) {
        this.detect = detect;
        this.counted = Set.copyOf(counted);
    }

    /** Runs cases for these rules, all of which count in the coverage. */
    public static CaseRun of(Detect detect) {
        return new CaseRun(
                detect, detect.rules().stream().map(rule -> rule.rule().name()).toList());
    }

    /**
     * The same, with the coverage of some rules alone.
     *
     * @param rules the names of the rules that count
     * @throws IllegalArgumentException when there is no rule of such a name, with the nearest there is
     */
    public CaseRun countingOnly(Collection<String> rules) {
        rules.stream().filter(name -> !counted.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(
                    "No rule (%s) counts here. %s".formatted(name, ChosenRule.hint(detect, name)));
        });
        return new CaseRun(detect, rules);
    }

    /** The same, with the coverage of those rules alone that books added, replaced or moved a limit of. */
    public CaseRun countingWhatBooksChange() {
        Set<Rule> shipped = new HashSet<>(RuleBook.standard().rulesOf(Detect.STAGE.name()));
        shipped.addAll(RuleBook.telemetry().rulesOf(Detect.STAGE.name()));
        return new CaseRun(
                detect,
                detect.rules().stream()
                        .map(DetectRule::rule)
                        .filter(rule -> !shipped.contains(rule))
                        .map(Rule::name)
                        .filter(counted::contains)
                        .toList());
    }

    /**
     * Runs the cases that stand beside the rules of a book. The rules are those this was made with: a book is shown by what
     * it says once it is laid over ours. Answers may be to its questionnaires.
     *
     * @throws IllegalStateException when FastCSV, which reads the tables, is not on the class path
     */
    public CaseResults book(RuleBook book) {
        Map<String, String> cases = new TreeMap<>(book.texts());
        cases.keySet().removeIf(file -> !file.endsWith(ENDING));
        return texts(cases, book.instruments(Instruments.standard()));
    }

    /**
     * Runs all files of a folder, and of the folders in it, whose names end in {@code .case}.
     *
     * @throws UncheckedIOException when the folder or a file cannot be read as UTF-8 text, or a file is larger than 256 kB
     * @throws IllegalStateException when FastCSV, which reads the tables, is not on the class path
     */
    public CaseResults folder(Path folder) {
        return texts(read(folder));
    }

    /**
     * Runs the cases of these texts, by the names of their files.
     *
     * @throws IllegalStateException when FastCSV, which reads the tables, is not on the class path
     */
    public CaseResults texts(Map<String, String> texts) {
        return texts(texts, Instruments.standard());
    }

    private CaseResults texts(Map<String, String> texts, Instruments instruments) {
        List<CaseProblem> outside = new ArrayList<>();
        List<CaseText> cases = new ArrayList<>();
        List<OwnFactType> own = OwnFactType.allOf(detect.gauges().ownFacts());
        new TreeMap<>(texts).forEach((file, text) -> cases.addAll(CaseReader.read(file, text, own, outside)));
        CaseTally tally = new CaseTally();
        Map<String, Position> names = new HashMap<>();
        List<CaseResult> results = new ArrayList<>();
        for (CaseText text : cases) {
            Optional<Position> before = Optional.ofNullable(
                    names.putIfAbsent(text.name(), text.line().at()));
            results.add(run(text, before.filter(at -> !text.name().isEmpty()), tally, instruments));
        }
        List<DetectRule> rules = detect.rules().stream()
                .filter(rule -> counted.contains(rule.rule().name()) && !ChosenRule.restsOnOthers(rule))
                .toList();
        return new CaseResults(results, outside, CaseCoverage.of(rules, tally));
    }

    private CaseResult run(CaseText text, Optional<Position> before, CaseTally tally, Instruments instruments) {
        List<CaseProblem> problems = new ArrayList<>(text.problems());
        before.ifPresent(at -> problems.add(new CaseProblem(
                text.line().at(), "Another case has the same name, at " + at + ".", "Say what is different here.")));
        CaseFacts facts = new CaseFacts(text);
        List<Expectation> expectations = expectations(text, facts, problems);
        Optional<Workplace> workplace = facts.workplace()
                .map(read -> read.toBuilder().instruments(instruments).build());
        problems.addAll(facts.problems());
        if (!problems.isEmpty() || workplace.isEmpty()) {
            return refused(text, problems);
        }
        List<String> failures = check(new GivenFacts(detect, workplace.get()), expectations, tally);
        return new CaseResult(
                text.name(),
                text.line().file(),
                text.line().number(),
                failures.isEmpty() ? Outcome.PASSED : Outcome.FAILED,
                failures,
                List.of());
    }

    private List<Expectation> expectations(CaseText text, CaseFacts facts, List<CaseProblem> problems) {
        ExpectationReader reader = new ExpectationReader(detect, facts.names());
        List<Expectation> expectations = text.expects().stream()
                .flatMap(part -> reader.read(part).stream())
                .toList();
        problems.addAll(reader.problems());
        if (text.expects().isEmpty()) {
            problems.add(new CaseProblem(
                    text.line().at(),
                    "The case expects nothing, and so cannot fail.",
                    "Add a part (expect:), and below it a line such as: REM-02 flags sam LOW"));
        }
        return expectations;
    }

    /** What did not come as expected; what a case shows counts when all of it came. */
    private static List<String> check(GivenFacts given, List<Expectation> expectations, CaseTally tally) {
        List<String> failures = new ArrayList<>();
        for (Expectation expectation : expectations) {
            try {
                expectation.check(given, expectations);
            } catch (AssertionError failure) {
                failures.add(
                        expectation.line().file() + ":" + expectation.line().number() + ": " + failure.getMessage());
            }
        }
        if (failures.isEmpty()) {
            expectations.forEach(expectation -> tally.note(expectation, given));
        }
        return failures;
    }

    private static CaseResult refused(CaseText text, List<CaseProblem> problems) {
        List<CaseProblem> inOrder =
                problems.stream().sorted(CaseProblem.IN_ORDER).distinct().toList();
        return new CaseResult(
                text.name(), text.line().file(), text.line().number(), Outcome.REFUSED, List.of(), inOrder);
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                if (Files.size(file) > LARGEST) {
                    throw new IOException("The file is larger than %s bytes: %s".formatted(LARGEST, file));
                }
                texts.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The cases in (%s) cannot be read. Maybe it is no folder, or a file is no UTF-8 text or too large?"
                            .formatted(folder),
                    e);
        }
    }
}
