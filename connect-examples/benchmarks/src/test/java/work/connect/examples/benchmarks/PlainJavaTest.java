package work.connect.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.measure.Construct;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

class PlainJavaTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Test
    void findsAReportOfSexualHarassment() {
        Workplace workplace = pair().add(ConductReport.of("r1", ConductNature.SEXUAL_HARASSMENT, daysAgo(3), "sam"))
                .build();
        assertThat(PlainJava.verdicts(workplace)).containsExactly("SH-01|sam|CRITICAL|HIGH");
    }

    @Test
    void cannotJudgeOfConductWhereNoReportsAreKept() {
        assertThat(PlainJava.notAssessed(pair().build())).contains("SH-01|lea", "SH-01|sam");
    }

    @Test
    void findsAConflictLeftOpenForAMonth() {
        Workplace workplace = pair().add(Conflict.between("c1", "sam", "lea").openedOn(daysAgo(30)))
                .build();
        assertThat(PlainJava.verdicts(workplace)).containsExactly("CON-01|lea and sam|HIGH|HIGH");
    }

    @Test
    void staysSilentTwoWeeksLessADayAfterTheLastStepInAConflict() {
        Workplace workplace = pair().add(Conflict.between("c1", "sam", "lea").openedOn(daysAgo(90)))
                .add(ConflictStep.of("c1", daysAgo(13), ConflictStep.Kind.TALK))
                .build();
        assertThat(PlainJava.verdicts(workplace)).isEmpty();
    }

    @Test
    void findsSomebodyAloneWhoHasAStrainedTie() {
        Workplace workplace = surveyed()
                .add(everyday("lea", "kim"))
                .add(Relationship.of("sam", "kim", RelationshipFunction.TASK_ASSISTANCE)
                        .felt(Sign.STRAINED))
                .add(Relationship.of("kim", "lea", RelationshipFunction.FRIENDSHIP))
                .add(Relationship.of("lea", "kim", RelationshipFunction.EMOTIONAL_SUPPORT))
                .build();
        assertThat(PlainJava.verdicts(workplace)).containsExactly("ISO-01|sam|HIGH|HIGH");
    }

    @Test
    void takesATieNamedByOneSideAloneForNoCloseOne() {
        Workplace workplace = surveyed()
                .add(Relationship.of("kim", "lea", RelationshipFunction.FRIENDSHIP))
                .add(everyday("lea", "kim"))
                .add(everyday("kim", "sam"))
                .add(everyday("sam", "lea"))
                .build();
        assertThat(PlainJava.verdicts(workplace))
                .containsExactly("ISO-01|kim|LOW|HIGH", "ISO-01|lea|LOW|HIGH", "ISO-01|sam|LOW|HIGH");
    }

    @Test
    void cannotJudgeOfIsolationWhereTooFewAnswered() {
        Workplace workplace = surveyed().add(everyday("lea", "kim")).build();
        assertThat(PlainJava.notAssessed(workplace)).contains("ISO-01|kim", "ISO-01|lea", "ISO-01|sam");
    }

    @Test
    void findsANewcomerWithoutAOneToOneInThreeMonths() {
        Workplace workplace = meeting()
                .add(Person.of("new", "team").ledBy("lea").startedOn(daysAgo(90)))
                .build();
        assertThat(PlainJava.verdicts(workplace)).contains("NEW-01|new|MODERATE|HIGH");
    }

    @Test
    void staysSilentThreeWeeksAfterAOneToOneButSaysThatContactIsDue() {
        Workplace workplace = meeting().add(oneToOne(21)).build();
        assertThat(PlainJava.verdicts(workplace)).containsExactly("DUE-01|sam|LOW|MEDIUM");
    }

    @Test
    void findsThatOneToOnesHaveLapsed() {
        Workplace workplace = meeting().add(oneToOne(43)).build();
        assertThat(PlainJava.verdicts(workplace)).contains("REM-02|sam|MODERATE|MEDIUM");
    }

    @Test
    void countsNoDayOnWhichEitherIsAway() {
        Workplace workplace = meeting()
                .keeps(Register.ABSENCES, daysAgo(300))
                .add(oneToOne(30))
                .add(new Absence("sam", daysAgo(20), daysAgo(13)))
                .add(new Absence("lea", daysAgo(15), daysAgo(6)))
                .build();
        assertThat(PlainJava.verdicts(workplace)).containsExactly("DUE-01|sam|LOW|HIGH");
    }

    @Test
    void saysThatContactIsDueAfterALongLeave() {
        Workplace workplace = meeting()
                .keeps(Register.ABSENCES, daysAgo(300))
                .add(oneToOne(60))
                .add(new Absence("sam", daysAgo(50), daysAgo(8)))
                .build();
        assertThat(PlainJava.verdicts(workplace)).containsExactly("DUE-01|sam|LOW|HIGH");
    }

    @Test
    void findsTeamsThatRateTheirLeaderOrTheirSafetyLow() {
        Workplace workplace = pair().add(measure(
                        Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT), "49.9"))
                .add(measure(
                        Instruments.standard()
                                .scale(Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, Construct.PSYCHOLOGICAL_SAFETY),
                        "3.0"))
                .build();
        assertThat(PlainJava.verdicts(workplace))
                .containsExactly("PSY-01|team team|MODERATE|HIGH", "SUP-01|team team|MODERATE|HIGH");
    }

    @Test
    void cannotJudgeByAnswersOfMoreThanAYearAgo() {
        Workplace workplace = pair().add(measure(
                                Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                                "49.9")
                        .answeredOn(daysAgo(366)))
                .build();
        assertThat(PlainJava.notAssessed(workplace)).contains("SUP-01|team team");
    }

    @Test
    void findsTeamsThatKeepToThemselves() {
        Workplace.Builder facts = facts().keeps(Register.EVERYDAY_TIES, daysAgo(300));
        for (int person = 0; person < 20; person++) {
            facts.add(Person.of("p" + person, "t" + person % 2));
            facts.add(everyday("p" + person, "p" + (person + 2) % 20));
        }
        assertThat(PlainJava.verdicts(facts.build())).containsExactly("SIL-01|the organisation|LOW|HIGH");
    }

    @Test
    void cannotJudgeOfSilosWhereThereIsOneTeam() {
        Workplace workplace = surveyed()
                .add(everyday("lea", "kim"))
                .add(everyday("kim", "sam"))
                .add(everyday("sam", "lea"))
                .build();
        assertThat(PlainJava.notAssessed(workplace)).contains("SIL-01|the organisation");
    }

    private static Workplace.Builder facts() {
        return Workplace.asOf(NOW, ZoneId.of("Europe/Berlin"));
    }

    private static Workplace.Builder pair() {
        return facts().add(Person.of("lea", "team")).add(Person.of("sam", "team"));
    }

    private static Workplace.Builder surveyed() {
        return facts().keeps(Register.CLOSE_TIES, daysAgo(300))
                .keeps(Register.EVERYDAY_TIES, daysAgo(300))
                .add(Person.of("kim", "team").startedOn(daysAgo(800)))
                .add(Person.of("lea", "team").startedOn(daysAgo(800)))
                .add(Person.of("sam", "team").startedOn(daysAgo(800)));
    }

    private static Workplace.Builder meeting() {
        return facts().keeps(Register.ONE_TO_ONES, daysAgo(300))
                .add(Person.of("lea", "team"))
                .add(Person.of("sam", "team").ledBy("lea").startedOn(daysAgo(800)));
    }

    private static Relationship everyday(String from, String to) {
        return Relationship.of(from, to, RelationshipFunction.SHARED_ACTIVITY);
    }

    private static Interaction oneToOne(int daysAgo) {
        return Interaction.oneToOne(NOW.minusSeconds(daysAgo * 86_400L), "lea", "sam");
    }

    private static Measure measure(InstrumentScale scale, String mean) {
        return Measure.of("team", scale, mean).answeredBy(8).answeredOn(daysAgo(30));
    }

    private static LocalDate daysAgo(int days) {
        return TODAY.minusDays(days);
    }
}
