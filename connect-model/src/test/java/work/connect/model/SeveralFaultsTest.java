package work.connect.model;

import static work.connect.model.GivenCare.LONG_AGO;
import static work.connect.model.GivenCare.TODAY;
import static work.connect.model.GivenCare.assertTold;
import static work.connect.model.GivenCare.care;
import static work.connect.model.GivenCare.support;
import static work.connect.model.GivenCare.tie;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.connection.Relationship;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Wave;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;

/** One fault does not make another of what is no fault. */
class SeveralFaultsTest {

    @Test
    void aDayThatCannotBeIsBeforeNothing() {
        assertTold(
                care().add(Person.of("ada", "care").startedOn(LocalDate.MAX).endedOn(LocalDate.MIN)),
                "DATE_OUT_OF_RANGE people[3].startedOn",
                "DATE_OUT_OF_RANGE people[3].endedOn");
    }

    @Test
    void nobodyIsAbsentByADayThatCannotBe() {
        assertTold(
                care().add(Person.of("ada", "care").startedOn(LocalDate.MAX))
                        .add(tie("sam", "ada").statedOn(TODAY)),
                "DATE_OUT_OF_RANGE people[3].startedOn");
        assertTold(
                care().add(Person.of("ada", "care").endedOn(TODAY))
                        .add(tie("sam", "ada").statedOn(LocalDate.MAX)),
                "DATE_OUT_OF_RANGE relationships[0].statedOn");
    }

    @Test
    void blankIdsAreNotTheSameId() {
        assertTold(
                care().add(Person.of("", "care").ledBy(""))
                        .add(Person.of(" ", "care"))
                        .add(tie("", "")),
                "BLANK_ID people[3].id",
                "BLANK_ID people[3].leader",
                "BLANK_ID people[4].id",
                "BLANK_ID relationships[0].from",
                "BLANK_ID relationships[0].to");
    }

    @Test
    void aLeaderFromOutsideContradictsAHistoryAsAnyOther() {
        assertTold(
                care().add(Person.of("ada", "care").ledBy("lee")).add(ReportingLine.of("ada", "lea", LONG_AGO)),
                "CONTRADICTS_PERSON reportingLines[0].leader");
        assertTold(care().add(ReportingLine.of("sam", "lee", LONG_AGO)), "CONTRADICTS_PERSON reportingLines[0].leader");
    }

    @Test
    void somebodyWhoseOwnDaysContradictContradictsNoHistory() {
        assertTold(
                care().add(Person.of("ada", "care").startedOn(TODAY).endedOn(LONG_AGO))
                        .add(Membership.of("ada", "x", LONG_AGO).until(LONG_AGO)),
                "END_BEFORE_START people[3].endedOn");
    }

    @Test
    void aBlankReporterIsNobodyWhomAReportConcerns() {
        ConductReport report = ConductReport.of("r", ConductNature.SOMETHING_ELSE, TODAY, "sam")
                .concerning("");

        assertTold(
                care().add(report).add(Reporter.of("r", "")),
                "BLANK_ID conductReports[0].concerned",
                "BLANK_ID reporters[0].person");
    }

    @Test
    void aTeamTooManyIsToldAsAnOverlapOnly() {
        assertTold(
                care().add(Membership.of("sam", "care", LONG_AGO)).add(Membership.of("sam", "x", TODAY)),
                "OVERLAPPING memberships[1].from");
        assertTold(
                care().add(Membership.of("sam", "x", TODAY)).add(Membership.of("sam", "care", LONG_AGO)),
                "OVERLAPPING memberships[0].from");
    }

    @Test
    void aWaveThatAskedNothingHasNoOtherConstruct() {
        assertTold(care().add(Wave.of("w", TODAY)).add(support("50").inWave("w")), "MISSING_VALUE waves[0].asked");
    }

    @Test
    void aWaveThatEndsBeforeItBeginsHasNoDayOutsideIt() {
        assertTold(
                care().add(Wave.of("w", LONG_AGO, Construct.SUPERVISOR_SUPPORT).from(TODAY))
                        .add(support("50").answeredOn(TODAY).inWave("w")),
                "END_BEFORE_START waves[0].until");
    }

    @Test
    void whatTwoFactsDisagreeOnMeasuresNoOther() {
        Person ada = Person.of("ada", "care").startedOn(TODAY);
        Relationship before = tie("sam", "ada").statedOn(TODAY.minusDays(1));

        assertTold(care().add(ada).add(ada.startedOn(LONG_AGO)).add(before), "DUPLICATE_ID people[4].id");
        assertTold(care().add(ada.startedOn(LONG_AGO)).add(ada).add(before), "DUPLICATE_ID people[4].id");
    }

    @Test
    void somebodyUnknownWhoIsNamedTwiceIsBothUnknownAndTheSame() {
        assertTold(
                care().add(tie("lee", "lee")),
                "UNKNOWN_PERSON relationships[0].from",
                "UNKNOWN_PERSON relationships[0].to",
                "TIE_TO_ONESELF relationships[0].to");
    }
}
