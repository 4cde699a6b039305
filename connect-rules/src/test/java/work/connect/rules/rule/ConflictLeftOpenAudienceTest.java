package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Given.daysAgo;
import static work.connect.rules.rule.Given.person;
import static work.connect.rules.rule.GivenConflict.SAM;
import static work.connect.rules.rule.GivenConflict.aWorkplaceWith;
import static work.connect.rules.rule.GivenConflict.opened;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.hazard.Severity;

/** CON-01: who is told of a conflict, by who recorded it and who acknowledged it. */
class ConflictLeftOpenAudienceTest {

    private static final String RULE = "CON-01";

    @Test
    void tellsThePartyWhoRecordedIt() {
        Told told = aWorkplaceWith(opened(14).recordedBy("kim")).tells(Viewer.employee("kim"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("you and sam");
    }

    @Test
    void tellsThePartyWhoAcknowledgedIt() {
        Told told = aWorkplaceWith(opened(14).recordedBy("sam").acknowledgedBy("kim"))
                .tells(Viewer.employee("kim"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("you and sam");
    }

    @Test
    void tellsAPartyWhoKnowsOfOneConflictNothingOfAGraverOne() {
        Told told = aWorkplaceWith(
                        opened(14).recordedBy("sam"),
                        Conflict.between("c2", "sam", "kim")
                                .openedOn(daysAgo(90))
                                .recordedBy("kim"))
                .tells(SAM);

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim", "rae", "lea", "pat"})
    void tellsNoPersonWhoNeitherRecordedNorAcknowledgedIt(String person) {
        Viewer reader = Viewer.employee(person);

        assertThat(aWorkplaceWith(opened(40).recordedBy("sam")).tells(reader))
                .isEqualTo(aWorkplaceWith().tells(reader));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "kim"})
    void tellsNoPartyWhatAThirdPersonRecorded(String party) {
        Viewer reader = Viewer.employee(party);

        assertThat(aWorkplaceWith(opened(40).recordedBy("rae")).tells(reader))
                .isEqualTo(aWorkplaceWith().tells(reader));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "kim"})
    void tellsNoPartyWhatWasRecordedByNobodyKnown(String party) {
        Viewer reader = Viewer.employee(party);

        assertThat(aWorkplaceWith(opened(40)).tells(reader))
                .isEqualTo(aWorkplaceWith().tells(reader));
    }

    @Test
    void tellsTheLeaderWhoRecordedIt() {
        Told told = aWorkplaceWith(opened(14).recordedBy("lea")).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("kim and sam");
    }

    @Test
    void tellsTheLeaderWithWhomAPartySharedIt() {
        Told told = aWorkplaceWith(opened(14).recordedBy("sam").acknowledgedBy("lea"))
                .tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("kim and sam");
    }

    @Test
    void tellsTheLeaderOfThePartiesNothingTheyDoNotKnow() {
        Viewer reader = Viewer.leader("lea");

        assertThat(aWorkplaceWith(opened(40).recordedBy("sam").acknowledgedBy("kim"))
                        .tells(reader))
                .isEqualTo(aWorkplaceWith().tells(reader));
    }

    @Test
    void tellsNoOtherLeader() {
        Viewer reader = Viewer.leader("pat");

        assertThat(aWorkplaceWith(opened(40).recordedBy("lea").acknowledgedBy("sam", "kim"))
                        .tells(reader))
                .isEqualTo(aWorkplaceWith().tells(reader));
    }

    @Test
    void tellsALeaderWhoIsAPartyWhatTheyAcknowledged() {
        Conflict withLea = Conflict.between("c1", "sam", "lea")
                .openedOn(daysAgo(14))
                .recordedBy("sam")
                .acknowledgedBy("lea");
        Told told = aWorkplaceWith(withLea).tells(Viewer.leader("lea"));

        assertThat(told.by(RULE)).extracting(Finding::severity).containsExactly(Severity.MODERATE);
    }

    @Test
    void tellsALeaderWhoIsAPartyNothingTheyNeitherRecordedNorAcknowledged() {
        Viewer reader = Viewer.leader("lea");
        Conflict withLea =
                Conflict.between("c1", "sam", "lea").openedOn(daysAgo(40)).recordedBy("sam");

        assertThat(aWorkplaceWith(withLea).tells(reader))
                .isEqualTo(aWorkplaceWith().tells(reader));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "kim", "lea"})
    void tellsACaseHandlerWhatAPartyOrTheirLeaderRecorded(String recorder) {
        Told told = aWorkplaceWith(opened(14).recordedBy(recorder)).tells(Viewer.caseHandler("hana"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("kim and sam");
    }

    @Test
    void tellsACaseHandlerWhatWasRecordedByNobodyKnown() {
        Told told = aWorkplaceWith(opened(14)).tells(Viewer.caseHandler("hana"));

        assertThat(told.by(RULE)).extracting(Finding::about).containsExactly("kim and sam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rae", "pat"})
    void tellsACaseHandlerNothingThatAThirdPersonRecorded(String recorder) {
        Viewer reader = Viewer.caseHandler("hana");

        assertThat(aWorkplaceWith(opened(40).recordedBy(recorder)).tells(reader))
                .isEqualTo(aWorkplaceWith().tells(reader));
    }

    @Test
    void tellsACaseHandlerWhoIsAPartyNothing() {
        Viewer reader = Viewer.caseHandler("kim");

        assertThat(aWorkplaceWith(opened(40).recordedBy("sam").acknowledgedBy("kim"))
                        .tells(reader))
                .isEqualTo(aWorkplaceWith().tells(reader));
    }

    @ParameterizedTest
    @MethodSource("work.connect.rules.rule.Given#readersOfGroups")
    void tellsReadersOfGroupsNoName(Viewer reader) {
        Told told = aWorkplaceWith(opened(40).recordedBy("sam")).peopleFromP1(5).tells(reader);

        assertThat(told.report().findings()).isEmpty();
        assertThat(told.text()).doesNotContainPattern("\\bkim\\b");
    }
}
