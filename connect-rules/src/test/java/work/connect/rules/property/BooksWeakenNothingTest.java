package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;
import work.connect.rules.LongRun;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.rule.Rule;

/** Whatever book is accepted: what a safety rule says stands, and conduct stays hidden from who must not know. */
class BooksWeakenNothingTest {

    private static final int BOOKS = LongRun.orElse(20, 2_000);
    private static final int WORKPLACES = LongRun.orElse(4, 2);

    private static final Map<String, Rule> SAFETY = RuleBook.standard().checkedFiles(Detect.STAGE).stream()
            .flatMap(file -> file.rules().stream())
            .filter(Rule::isSafety)
            .collect(Collectors.toMap(Rule::name, rule -> rule));

    /** An engine with a random book, and which rules' limits it moved; empty where the book is refused. */
    private record Laid(ConnectEngine engine, Set<String> moved) {
        static Optional<Laid> next(Chance chance) {
            RandomBooks.Drawn drawn = RandomBooks.next(chance);
            try {
                return Optional.of(
                        new Laid(ConnectEngine.builder().rules(drawn.book()).build(), drawn.moved()));
            } catch (RuleFilesException refused) {
                return Optional.empty();
            }
        }
    }

    @Test
    void whatASafetyRuleSaysStands() {
        int accepted = 0;
        int compared = 0;
        for (long seed = 0; accepted < BOOKS; seed++) {
            Chance chance = Chance.of(seed);
            Optional<Laid> laid = Laid.next(chance);
            if (laid.isEmpty()) {
                continue;
            }
            accepted++;
            for (int i = 0; i < WORKPLACES; i++) {
                Workplace workplace = Worlds.withReports(chance);
                Assessment ours = Readers.ENGINE.assess(workplace);
                Assessment theirs = laid.get().engine().assess(workplace);
                for (Viewer reader : Readers.many(workplace, chance)) {
                    compared += compare(
                            ours.reportFor(reader),
                            theirs.reportFor(reader),
                            laid.get().moved(),
                            "seed %d, workplace %d, %s".formatted(seed, i, reader));
                }
            }
        }
        assertThat(compared).isGreaterThan(BOOKS * WORKPLACES / 2);
    }

    /** How many findings of safety rules there were. */
    private static int compare(Report ours, Report theirs, Set<String> moved, String where) {
        int compared = 0;
        for (Finding finding : ours.findings()) {
            if (SAFETY.containsKey(finding.name())) {
                compared++;
                assertThat(theirs.findings()).as(where).anySatisfy(same -> stands(finding, same, moved));
                if (safetyAbout(finding, theirs).equals(safetyAbout(finding, ours))) {
                    assertThat(actionsFor(finding, theirs))
                            .as(() -> where + " " + theirs.findings()
                                    + theirs.plan().stream()
                                            .map(Recommendation::intervention)
                                            .toList())
                            .containsAll(actionsFor(finding, ours));
                }
            }
        }
        return compared;
    }

    private static void stands(Finding finding, Finding same, Set<String> moved) {
        assertThat(same.rule()).isEqualTo(finding.rule());
        assertThat(same.about()).isEqualTo(finding.about());
        assertThat(same.severity()).isGreaterThanOrEqualTo(finding.severity());
        if (!moved.contains(same.name())) {
            assertThat(same.because()).isEqualTo(finding.because());
        }
    }

    /** Which safety rules speak of the same: where limits were made stricter there can be others, who share the plan. */
    private static Set<String> safetyAbout(Finding finding, Report report) {
        return report.findings().stream()
                .filter(other -> other.about().equals(finding.about()) && SAFETY.containsKey(other.name()))
                .map(Finding::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a report plans for the one a finding is about, of what the finding's rule names. */
    private static Set<String> actionsFor(Finding finding, Report report) {
        List<String> named = SAFETY.get(finding.name()).actions();
        return report.plan().stream()
                .filter(action -> Arrays.asList(action.about().split(", ")).contains(finding.about()))
                .map(Recommendation::intervention)
                .filter(named::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nobodyWhoLeadsSeesAnythingOfReportsAboutConductUnderAnyBook() {
        int accepted = 0;
        for (long seed = 0; accepted < BOOKS; seed++) {
            Chance chance = Chance.of(seed);
            Optional<Laid> laid = Laid.next(chance);
            if (laid.isEmpty()) {
                continue;
            }
            accepted++;
            for (int i = 0; i < WORKPLACES; i++) {
                Workplace common = Worlds.any(chance);
                Reports reports = Reports.drawn(common, chance);
                Workplace one = reports.addedTo(common);
                Workplace other = reports.changed(common, chance).addedTo(common);
                List<Viewer> leaders = Readers.here(one, Readers.everyLeader(one));

                assertThat(Readers.texts(laid.get().engine(), other, leaders))
                        .as("seed %d, workplace %d", seed, i)
                        .isEqualTo(Readers.texts(laid.get().engine(), one, leaders));
            }
        }
    }
}
