package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.ListedRule;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.people.Person;
import work.connect.model.people.WorkMode;
import work.connect.rules.coverage.Coverage;
import work.connect.rules.coverage.RuleCoverage;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.indicate.Indicate;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.contact.LeaderContact;
import work.connect.rules.indicate.telemetry.RemoteContact;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;

/** Rules on mail, chat and calendars speak only where a host has opted into their book. */
class TelemetryBookTest {

    private static final Set<String> RULES = Set.of("ISO-04", "JUS-02", "REM-01");
    private static final ConnectEngine STANDARD = ConnectEngine.standard();
    private static final ConnectEngine WITH_TELEMETRY =
            ConnectEngine.builder().rules(RuleBook.telemetry()).build();

    private static final Workplace OUT_OF_TOUCH = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC)
            .keeps(Register.CONTACTS, LocalDate.parse("2026-01-01"))
            .add(Person.of("sam", "support").working(WorkMode.REMOTE))
            .add(Person.of("kim", "support").working(WorkMode.ON_SITE))
            .build();

    private static Viewer viewer(Audience audience) {
        return switch (audience) {
            case PERSON -> Viewer.employee("sam");
            case LEADER -> Viewer.leader("kim");
            case WELLBEING -> Viewer.wellbeing();
            case CASE_HANDLER -> Viewer.caseHandler("kim");
            case WORKER_REPRESENTATIVE -> Viewer.workerRepresentative();
            case ORGANISATION -> Viewer.organisation();
        };
    }

    private static List<String> aboutTelemetry(Report report) {
        return report.notices().stream()
                .filter(notice -> notice.contains("mail, chat or calendars"))
                .toList();
    }

    private static Set<String> ids(ConnectEngine engine) {
        return engine.rules().stream().map(ListedRule::id).collect(Collectors.toSet());
    }

    @Test
    void addsItsRulesToOurs() {
        assertThat(ids(STANDARD)).doesNotContainAnyElementsOf(RULES);
        assertThat(ids(WITH_TELEMETRY)).containsAll(RULES).containsAll(ids(STANDARD));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void standsBesideEachReportOfAHostThatOptedIn(Audience audience) {
        assertThat(aboutTelemetry(WITH_TELEMETRY.assess(OUT_OF_TOUCH).reportFor(viewer(audience))))
                .hasSize(1);
        assertThat(aboutTelemetry(STANDARD.assess(OUT_OF_TOUCH).reportFor(viewer(audience))))
                .isEmpty();
    }

    @Test
    void isNamedAmongTheBooksBehindAReport() {
        assertThat(WITH_TELEMETRY
                        .assess(OUT_OF_TOUCH)
                        .reportFor(Viewer.wellbeing())
                        .books())
                .anyMatch(book -> book.startsWith("connect-telemetry 1 sha256:"));
    }

    @Test
    void isCountedByTheCoverageOfAHostThatOptedInAlone() {
        Coverage with = WITH_TELEMETRY.coverageOf(OUT_OF_TOUCH);
        Coverage without = STANDARD.coverageOf(OUT_OF_TOUCH);

        assertThat(with.rules()).extracting(RuleCoverage::rule).containsAll(RULES);
        assertThat(without.rules()).extracting(RuleCoverage::rule).doesNotContainAnyElementsOf(RULES);
    }

    @Test
    void isNotMeasuredUntilARuleAsks() {
        Indicators asked = Indicate.from(OUT_OF_TOUCH, Gauges.STANDARD, List.of(RemoteContact.class));
        Indicators notAsked = Indicate.from(OUT_OF_TOUCH, Gauges.STANDARD, List.of(LeaderContact.class));

        assertThat(kinds(asked)).contains(RemoteContact.class);
        assertThat(kinds(notAsked)).doesNotContain(RemoteContact.class);
    }

    private static Set<Class<?>> kinds(Indicators indicators) {
        return indicators.batches().stream()
                .flatMap(List::stream)
                .flatMap(profile -> profile.indicators().stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());
    }

    @Test
    void cannotBeAddedTwice() {
        ConnectEngine.Builder twice =
                ConnectEngine.builder().rules(RuleBook.telemetry()).rules(RuleBook.telemetry());

        assertThatThrownBy(twice::build)
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("A rule of another book has the same name.");
    }

    @Test
    void isNoLongerOursOnceItsTextIsChanged() {
        RuleBook ours = RuleBook.telemetry();
        Map<String, String> changed = ours.texts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().replace("weeks: MODERATE 3", "weeks: MODERATE 1")));
        ConnectEngine.Builder builder = ConnectEngine.builder().rules(new RuleBook(ours.id(), ours.version(), changed));

        assertThatThrownBy(builder::build)
                .isInstanceOf(RuleFilesException.class)
                .hasMessageContaining("is taken");
    }
}
