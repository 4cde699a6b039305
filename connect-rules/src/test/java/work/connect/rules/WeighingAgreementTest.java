package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Severity;
import work.connect.model.people.Person;
import work.connect.rules.clear.Clear;
import work.connect.rules.clear.Cleared;
import work.connect.rules.clear.Known;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.oracle.RandomSurveys;
import work.connect.rules.oracle.RandomWorkplaces;
import work.connect.rules.oracle.Weighed;
import work.connect.rules.oracle.Weighing;
import work.connect.rules.say.Language;
import work.connect.rules.suppress.Shown;
import work.connect.rules.suppress.Suppress;

/** The engine and an independent program in plain Java find the same as pressing, whoever reads it. */
class WeighingAgreementTest {

    /** Each is read by many, so a few hundred take a while. */
    private static final int WORKPLACES = LongRun.orElse(300, 2_000);

    private static final ConnectEngine ENGINE = ConnectEngine.standard();

    private static final String SERIOUS = "detect/several-serious-risks";

    private static final Pattern BECAUSE = Pattern.compile("@because\\( \"(.*)\" \\)");

    /** What can be seen of a concern in a report. */
    private record Seen(String what, String about, Severity severity) {}

    @Test
    void agreesForEveryReaderOfRandomWorkplacesInWhichEachReasonCountsAtTimes() {
        Set<String> reasons = new TreeSet<>();
        for (int seed = 0; seed < WORKPLACES; seed++) {
            Random random = new Random(seed);
            Workplace workplace = seed % 2 == 0 ? RandomSurveys.next(random) : RandomWorkplaces.next(random);
            Assessment assessment = ENGINE.assess(workplace);
            Clear clear = new Clear(workplace, Indicate.from(workplace), assessment.detections());
            Suppress suppress = new Suppress(clear.cells());
            for (Viewer viewer : viewers(workplace)) {
                Report report = assessment.reportFor(viewer);
                List<Weighed> expected = Weighing.of(workplace, viewer, told(clear.forViewer(viewer), suppress));
                assertThat(figures(report))
                        .as("figures, seed %d, for %s", seed, viewer.audience())
                        .containsExactlyElementsOf(seen(expected.stream().filter(Weighed::figure)));
                assertThat(findings(report))
                        .as("findings, seed %d, for %s", seed, viewer.audience())
                        .containsExactlyElementsOf(seen(expected.stream().filter(one -> !one.figure())));
                reasons.addAll(reasons(report));
            }
        }
        assertThat(sentences())
                .allSatisfy(sentence -> assertThat(reasons).anyMatch(reason -> reason.matches(sentence)));
    }

    /** What the rules that weigh say, each with anything in place of its values. */
    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (String rules : List.of("appraise/compound", "appraise/inaction", "appraise/strengths", SERIOUS)) {
            BECAUSE.matcher(text(rules + ".drl"))
                    .results()
                    .map(found -> "\\Q" + found.group(1).replaceAll("\\{\\w+}", "\\\\E.*\\\\Q") + "\\E")
                    .forEach(sentences::add);
        }
        return sentences;
    }

    private static String text(String file) {
        try (InputStream stream = ConnectEngine.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Viewer> viewers(Workplace workplace) {
        List<Viewer> viewers = new ArrayList<>(List.of(Viewer.wellbeing(), Viewer.workerRepresentative()));
        for (Person person :
                workplace.people().subList(0, Math.min(6, workplace.people().size()))) {
            viewers.add(Viewer.employee(person.id()));
            viewers.add(Viewer.leader(person.id()));
            viewers.add(Viewer.caseHandler(person.id()));
        }
        return viewers;
    }

    /**
     * What the reader may know, each as pressing as it is alone; of what rests on the very same, the gravest and, where
     * that is another, the gravest that a safety rule found.
     */
    private static List<Weighed> told(Cleared cleared, Suppress suppress) {
        Map<List<Object>, List<Known>> same = cleared.findings().stream()
                .collect(Collectors.groupingBy(known -> List.of(known.about(), indicatorsOf(known))));
        List<Weighed> told = new ArrayList<>();
        same.values().forEach(all -> {
            Known gravest = all.stream().reduce(WeighingAgreementTest::graver).orElseThrow();
            told.add(told(gravest));
            all.stream()
                    .filter(known ->
                            known.detection().rule().rule().annotation("safety").isPresent())
                    .reduce(WeighingAgreementTest::graver)
                    .filter(safety -> safety != gravest)
                    .ifPresent(safety -> told.add(told(safety)));
        });
        suppress.figures(cleared.cells(), Language.ENGLISH).stream()
                .filter(shown -> shown.figure().severity() != Severity.NONE)
                .forEach(shown -> told.add(told(shown)));
        return told;
    }

    private static List<?> indicatorsOf(Known known) {
        return known.detection().facts().stream()
                .filter(Indicator.class::isInstance)
                .toList();
    }

    private static Known graver(Known one, Known other) {
        return Detection.graver(one.detection(), other.detection()) == one.detection() ? one : other;
    }

    private static Weighed told(Known known) {
        Detection found = known.detection();
        DetectRule rule = found.rule();
        return new Weighed(
                rule.id(),
                rule.rule().hazard(),
                found.subject(),
                known.about().in(Language.ENGLISH),
                found.caseId(),
                found.severity(),
                false,
                rule.classes().contains(DisclosureClass.CONDUCT),
                rule.basis(),
                rule.rule().actions());
    }

    private static Weighed told(Shown shown) {
        Figure figure = shown.figure();
        DetectRule rule = shown.rule();
        return new Weighed(
                rule.id(),
                rule.rule().hazard(),
                figure.group(),
                figure.group().toString(),
                "",
                figure.severity(),
                true,
                rule.classes().contains(DisclosureClass.CONDUCT),
                rule.basis(),
                rule.rule().actions());
    }

    private static List<Seen> figures(Report report) {
        return inOrder(report.figures().stream()
                .filter(figure -> figure.severity() != Severity.NONE)
                .map(figure -> new Seen(figure.hazard().name(), figure.group().toString(), figure.severity())));
    }

    /** What is only to be watched is told of a few alone, and left out here. */
    private static List<Seen> findings(Report report) {
        return inOrder(report.findings().stream()
                .filter(finding -> finding.severity() != Severity.LOW)
                .map(finding -> new Seen(finding.rule(), finding.about(), finding.severity())));
    }

    private static List<Seen> seen(Stream<Weighed> weighed) {
        return inOrder(weighed.filter(one -> one.figure() || one.severity() != Severity.LOW)
                .map(one -> new Seen(one.figure() ? one.hazard().name() : one.rule(), one.about(), one.severity())));
    }

    private static List<Seen> inOrder(Stream<Seen> seen) {
        return seen.sorted(Comparator.comparing(Seen::what)
                        .thenComparing(Seen::about)
                        .thenComparing(Seen::severity))
                .toList();
    }

    private static Set<String> reasons(Report report) {
        Set<String> reasons = new TreeSet<>();
        report.findings().stream().map(Finding::modifiers).forEach(reasons::addAll);
        report.figures().stream().map(Figure::reasons).forEach(reasons::addAll);
        return reasons;
    }
}
