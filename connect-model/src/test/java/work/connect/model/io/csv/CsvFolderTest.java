package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.connection.Tone;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.people.Absence;
import work.connect.model.people.Level;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.Team;
import work.connect.model.people.WorkMode;

class CsvFolderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-30");

    @TempDir
    private Path path;

    private WrittenFolder folder;

    @BeforeEach
    void aFolderOfThreePeople() {
        folder = WrittenFolder.ofCare(path);
    }

    @Test
    void readsPeople() {
        folder.with(
                "people.csv",
                "person_id,team_id,role,level,manager_id,site,started_on,work_mode,preferences,answered_ties",
                "lea,care,lead,team_leader,,north,2020-01-01,on_site,,1",
                "sam,care,nurse,staff,lea,,2026-08-01,remote,no_camera no_social_events,no",
                "kim,care,,,,,,,,");

        assertThat(folder.workplace().people())
                .containsExactly(
                        Person.of("kim", "care"),
                        Person.of("lea", "care")
                                .as("lead")
                                .level(Level.TEAM_LEADER)
                                .at("north")
                                .startedOn(LocalDate.parse("2020-01-01"))
                                .working(WorkMode.ON_SITE)
                                .answeredTies(true),
                        Person.of("sam", "care")
                                .as("nurse")
                                .level(Level.STAFF)
                                .ledBy("lea")
                                .startedOn(LocalDate.parse("2026-08-01"))
                                .working(WorkMode.REMOTE)
                                .preferring(Preference.NO_CAMERA, Preference.NO_SOCIAL_EVENTS)
                                .answeredTies(false));
    }

    @Test
    void readsTeamsAndAbsences() {
        folder.with("teams.csv", "team_id,leader_id", "care,kim", "board,")
                .with("absences.csv", "person_id,from,until", "sam,2026-09-01,2026-10-31", "kim,2026-09-28,");

        assertThat(folder.workplace().teams().values())
                .containsExactly(Team.of("board"), Team.of("care").ledBy("kim"));
        assertThat(folder.workplace().absences())
                .containsExactly(
                        Absence.of("sam", LocalDate.parse("2026-09-01")).until(LocalDate.parse("2026-10-31")),
                        Absence.of("kim", LocalDate.parse("2026-09-28")));
    }

    @Test
    void readsRelationsByTheirNamesAndByWellKnownWords() {
        folder.with(
                "relations.csv",
                "from,to,kind,valence,weight",
                "sam,kim,friend,1,3",
                "sam,kim,seeks_advice_from,0,",
                "sam,kim,works_with,-1,",
                "kim,sam,emotional_support,1,");

        assertThat(folder.workplace().relationships())
                .containsExactly(
                        Relationship.of("sam", "kim", RelationshipFunction.FRIENDSHIP)
                                .felt(Sign.SUPPORTIVE),
                        Relationship.of("sam", "kim", RelationshipFunction.TASK_ASSISTANCE)
                                .felt(Sign.NEUTRAL),
                        Relationship.of("sam", "kim", RelationshipFunction.SHARED_ACTIVITY)
                                .felt(Sign.STRAINED),
                        Relationship.of("kim", "sam", RelationshipFunction.EMOTIONAL_SUPPORT)
                                .felt(Sign.SUPPORTIVE));
    }

    @Test
    void readsRelationsInBothDirectionsWhenTheyHaveNone() {
        folder.with("relations.csv", "from,to,kind,valence", "sam,kim,friend,1")
                .readWith(CsvOptions.standard().undirectedTies());

        assertThat(folder.workplace().relationships())
                .containsExactly(
                        Relationship.of("sam", "kim", RelationshipFunction.FRIENDSHIP),
                        Relationship.of("kim", "sam", RelationshipFunction.FRIENDSHIP));
    }

    @Test
    void readsInteractionsByDateAndByTime() {
        folder.with(
                "interactions.csv",
                "day,from,to,channel,purpose,to_tone,count,minutes",
                "2026-09-01,lea,sam,video,one_to_one,supportive,1,15",
                "2026-09-01T14:00,sam,kim,,,,,",
                "2026-09-01 14:00:30.5,sam,kim,,,,,",
                "2026-09-01T14:00:00+05:00,sam,kim,chat,help_asked,uncivil,,",
                "2026-09-01T14:00:00+02:00[Europe/Berlin],sam,kim,,,,,",
                "2026-09-01T14:00:00Z,sam,kim,email,social,hostile,,");

        assertThat(folder.workplace().interactions())
                .containsExactly(
                        Interaction.oneToOne(Instant.parse("2026-08-31T22:00:00Z"), "lea", "sam")
                                .channel(Channel.VIDEO)
                                .lasting(15)
                                .feltByTo(Tone.SUPPORTIVE),
                        Interaction.of(Instant.parse("2026-09-01T12:00:00Z"), "sam", "kim"),
                        Interaction.of(Instant.parse("2026-09-01T12:00:30.5Z"), "sam", "kim"),
                        Interaction.of(Instant.parse("2026-09-01T09:00:00Z"), "sam", "kim")
                                .channel(Channel.CHAT)
                                .purpose(Purpose.HELP_ASKED)
                                .feltByTo(Tone.UNCIVIL),
                        Interaction.of(Instant.parse("2026-09-01T12:00:00Z"), "sam", "kim"),
                        Interaction.of(Instant.parse("2026-09-01T14:00:00Z"), "sam", "kim")
                                .channel(Channel.EMAIL)
                                .purpose(Purpose.SOCIAL)
                                .feltByTo(Tone.HOSTILE));
    }

    @Test
    void hasOneTextForEachPerson() {
        folder.with("interactions.csv", "at,from,to", "2026-09-01,sam,kim");

        Workplace workplace = folder.workplace();

        assertThat(workplace.interactions().get(0).from())
                .isSameAs(workplace.person("sam").orElseThrow().id());
    }

    @Test
    void countsDaysFromTheDayZeroItIsGiven() {
        folder.with("interactions.csv", "day,from,to", "0,sam,kim", "11,sam,kim", "-1,sam,kim")
                .readWith(CsvOptions.standard().dayZero(LocalDate.parse("2026-06-24")));

        assertThat(folder.workplace().interactions())
                .extracting(contact -> LocalDate.ofInstant(contact.at(), ZoneId.of("Europe/Berlin")))
                .containsExactly(
                        LocalDate.parse("2026-06-24"), LocalDate.parse("2026-07-05"), LocalDate.parse("2026-06-23"));
    }

    @Test
    void readsConflictsWithTheirSteps() {
        folder.with(
                        "conflicts.csv",
                        "id,a,b,kind,status,opened_on,resolved_on,recorded_by,acknowledged_by",
                        "c2,sam,kim,relationship+pay,open,2026-08-01,,sam,lea kim",
                        "c1,lea,kim,,resolved,2026-01-01,2026-02-01,,")
                .with(
                        "conflict_steps.csv",
                        "conflict_id,on,kind",
                        "c2,2026-08-20,facilitated_talk",
                        "c1,2026-01-15,talk",
                        "c2,2026-08-10,talk");

        assertThat(folder.workplace().conflicts())
                .containsExactly(
                        Conflict.between("c1", "lea", "kim")
                                .openedOn(LocalDate.parse("2026-01-01"))
                                .resolvedOn(LocalDate.parse("2026-02-01")),
                        Conflict.between("c2", "sam", "kim")
                                .about(ConflictKind.RELATIONSHIP, ConflictKind.RESOURCES)
                                .openedOn(LocalDate.parse("2026-08-01"))
                                .recordedBy("sam")
                                .acknowledgedBy("lea", "kim"));
        assertThat(folder.workplace().all(ConflictStep.class))
                .containsExactly(
                        ConflictStep.of("c2", LocalDate.parse("2026-08-20"), ConflictStep.Kind.FACILITATED_TALK),
                        ConflictStep.of("c1", LocalDate.parse("2026-01-15"), ConflictStep.Kind.TALK),
                        ConflictStep.of("c2", LocalDate.parse("2026-08-10"), ConflictStep.Kind.TALK));
    }

    @Test
    void readsReportsAndKeepsReportersApart() {
        folder.with(
                        "conduct_reports.csv",
                        "id,nature,received_on,affected,concerned,source,closed_on",
                        "r1,sexual_harassment,2026-09-01,sam,kim,colleague_in_the_same_unit,",
                        "r2,something_else,2026-05-01,kim,,,2026-06-01")
                .with("reporters.csv", "report_id,person_id,consents_to", "r1,sam,outside-1; outside-2", "r2,lea,");

        assertThat(folder.workplace().conductReports())
                .containsExactly(
                        ConductReport.of("r1", ConductNature.SEXUAL_HARASSMENT, LocalDate.parse("2026-09-01"), "sam")
                                .concerning("kim")
                                .from(ConductSource.COLLEAGUE_IN_THE_SAME_UNIT),
                        ConductReport.of("r2", ConductNature.SOMETHING_ELSE, LocalDate.parse("2026-05-01"), "kim")
                                .closedOn(LocalDate.parse("2026-06-01")));
        assertThat(folder.workplace().reporters())
                .containsExactly(
                        Reporter.of("r1", "sam").consentingTo("outside-1", "outside-2"), Reporter.of("r2", "lea"));
    }

    @Test
    void readsMeasuresOnTheHostsOwnScale() {
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value,min,max,higher_is_better,n",
                "team,care,supervisor_support,2.5,1,5,0,12",
                "team,care,psychological_safety,4.10,1,7,1,");

        assertThat(folder.workplace().measures())
                .containsExactly(
                        Measure.of(Construct.SUPERVISOR_SUPPORT, "2.5", Scale.of(1, 5), Direction.LOWER_IS_BETTER)
                                .ofTeam("care")
                                .answeredBy(12),
                        Measure.of(Construct.PSYCHOLOGICAL_SAFETY, "4.10", Scale.of(1, 7), Direction.HIGHER_IS_BETTER)
                                .ofTeam("care"));
    }

    @Test
    void readsMeasuresOfAKnownQuestionnaireOnItsOwnScale() {
        Measure expected = Measure.of(
                        "care",
                        Instruments.standard()
                                .scale(Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, Construct.PSYCHOLOGICAL_SAFETY),
                        "5.2")
                .answeredBy(9)
                .agreeing(new BigDecimal("0.8"))
                .answeredOn(LocalDate.parse("2026-06-30"))
                .alreadyPublished();
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value,n,agreement,answered_on,published,instrument",
                "team,care,edmondson_psychological_safety,5.2,9,0.8,2026-06-30,1,",
                "team,care,psychological_safety,5.2,9,0.8,2026-06-30,1,edmondson_psychological_safety");

        assertThat(folder.workplace().measures()).containsExactly(expected, expected);
    }

    @Test
    void readsWhoseFigureItIs() {
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value",
                "person,sam,copsoq_iii_supervisor_support,40",
                "team,care,edmondson_psychological_safety,5",
                "org,all,edmondson_psychological_safety,6",
                "person,nobody,copsoq_iii_supervisor_support,40");

        assertThat(folder.workplace().measures())
                .containsExactly(
                        Measure.ofPerson(
                                "sam",
                                Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT),
                                "40"),
                        Measure.of(
                                "care",
                                Instruments.standard()
                                        .scale(
                                                Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY,
                                                Construct.PSYCHOLOGICAL_SAFETY),
                                "5"),
                        Measure.ofOrganisation(
                                Instruments.standard()
                                        .scale(
                                                Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY,
                                                Construct.PSYCHOLOGICAL_SAFETY),
                                "6"));
        assertThat(folder.report().summarize()).contains("1 row left out because of subject_id (line 5)");
    }

    @Test
    void readsAQuestionnaireOfSeveralScales() {
        folder.with(
                "measures.csv",
                "team,construct,instrument,value",
                "care,demands,HSE MSIT,2.5",
                "care,,copsoq_iii_recognition,40",
                "care,copsoq_iii_fairness,,41");

        assertThat(folder.workplace().measures())
                .containsExactly(
                        Measure.of(
                                "care", Instruments.standard().scale(Instruments.HSE_MSIT, Construct.DEMANDS), "2.5"),
                        Measure.of(
                                "care",
                                Instruments.standard().scale(Instruments.COPSOQ_III, Construct.RECOGNITION),
                                "40"),
                        Measure.of(
                                "care",
                                Instruments.standard().scale(Instruments.COPSOQ_III, Construct.FAIRNESS),
                                "41"));
    }

    @Test
    void readsAFigureOfAQuestionnaireOfTheHost() {
        folder.with(
                "measures.csv",
                "team,construct,instrument,value,scale_min,scale_max,direction",
                "care,recognition,PULSE,2.5,0,10,higher_is_better");

        assertThat(folder.workplace().measures())
                .extracting(Measure::instrument)
                .containsExactly("PULSE");
    }

    @Test
    void readsAnswersToQuestions() {
        folder.with("item_answers.csv", "person,instrument,item,value", "sam,HSE_MSIT,21,3", "sam,PULSE,how are you,3");

        assertThat(folder.workplace().all(ItemAnswer.class))
                .containsExactly(
                        ItemAnswer.of("sam", Instruments.HSE_MSIT, "21", 3),
                        ItemAnswer.of("sam", "PULSE", "how are you", 3));
    }

    @Test
    void leavesOutMeasuresThatAreNotKnownHere() {
        folder.with(
                "measures.csv",
                "subject_type,subject_id,measure,value,min,max,higher_is_better,n",
                "team,care,happiness,3,1,5,1,8",
                "team,care,supervisor_support,3,1,5,1,8");

        assertThat(folder.workplace().measures()).hasSize(1);
        assertThat(folder.report().summarize())
                .contains("measures.csv: 1 row read")
                .contains("1 row left out because of measure (line 2): This measure is not known here.");
    }

    @Test
    void readsTheMomentTheZoneAndTheHolidays() {
        folder.with(
                "workplace.csv",
                "key,value",
                "holidays,2026-10-03 2026-12-25",
                "workdays,monday tuesday",
                "zone,Europe/Paris",
                "now,2026-10-01");

        Workplace workplace = folder.workplace();

        assertThat(workplace.now()).isEqualTo("2026-10-01T21:59:00Z");
        assertThat(workplace.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(workplace.calendar().holidays())
                .containsExactlyInAnyOrder(LocalDate.parse("2026-10-03"), LocalDate.parse("2026-12-25"));
        assertThat(workplace.calendar().weekdays()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    }

    @Test
    void takesAMomentToTheSecond() {
        folder.with("workplace.csv", "key,value", "now,2026-10-01T08:00:00Z", "zone,Europe/Paris");

        assertThat(folder.workplace().now()).isEqualTo("2026-10-01T08:00:00Z");
    }

    @Test
    void prefersTheMomentItIsGivenAndKeepsTheHolidays() {
        folder.with("workplace.csv", "key,value", "now,2026-10-01", "zone,Europe/Paris", "holidays,2026-10-03")
                .readWith(CsvOptions.asOf(Instant.parse("2026-11-02T12:00:00Z"), ZoneId.of("Asia/Tokyo")));

        assertThat(folder.workplace().now()).isEqualTo("2026-11-02T12:00:00Z");
        assertThat(folder.workplace().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(folder.workplace().calendar().holidays()).hasSize(1);
    }

    @Test
    void needsNoWorkplaceFileWhenTheMomentIsGiven() {
        folder.without("workplace.csv")
                .readWith(CsvOptions.asOf(Instant.parse("2026-11-02T12:00:00Z"), ZoneId.of("UTC")));

        assertThat(folder.workplace().today()).isEqualTo("2026-11-02");
    }

    @Test
    void readsWhatIsKept() {
        folder.with("registers.csv", "register,since", "one_to_ones,2026-01-01", "absences,2025-01-01")
                .readWith(CsvOptions.standard().keeping(Register.ABSENCES, LocalDate.parse("2024-01-01")));

        assertThat(folder.workplace().keptSince(Register.ONE_TO_ONES)).contains(LocalDate.parse("2026-01-01"));
        assertThat(folder.workplace().keptSince(Register.ABSENCES)).contains(LocalDate.parse("2024-01-01"));
        assertThat(folder.report().derived()).isEmpty();
    }

    @Test
    void keepsNoRegisterOfWhichTheFilesHoldNothing() {
        folder.with("relations.csv", "from,to,kind,valence")
                .with("interactions.csv", "day,from,to,purpose", "2026-09-01,lea,sam,work");

        assertThat(Register.values()).noneMatch(folder.workplace()::keeps);
    }

    @Test
    void tellsCloseTiesFromEverydayTies() {
        folder.with("relations.csv", "from,to,kind,valence", "sam,kim,friend,-1");
        assertThat(folder.report().derived()).containsOnlyKeys(Register.CLOSE_TIES);

        folder.with("relations.csv", "from,to,kind,valence", "sam,kim,works_with,0");
        assertThat(folder.report().derived()).containsOnlyKeys(Register.EVERYDAY_TIES);
    }

    @Test
    void derivesTheRegistersTheFilesImply() {
        folder.with("relations.csv", "from,to,kind,valence", "sam,kim,friend,1", "sam,lea,works_with,1")
                .with("absences.csv", "person_id,from,until")
                .with("conflicts.csv", "id,a,b,status")
                .with("conduct_reports.csv", "id,nature,received_on,affected")
                .with(
                        "interactions.csv",
                        "day,from,to,purpose",
                        "2026-09-10,lea,sam,one_to_one",
                        "2026-03-01,lea,kim,one_to_one",
                        "2026-01-01,lea,kim,work",
                        "2026-04-01,lea,kim,recognition",
                        "2026-05-01,lea,kim,career_talk");

        assertThat(folder.report().derived())
                .containsOnly(
                        entry(Register.CLOSE_TIES, TODAY),
                        entry(Register.EVERYDAY_TIES, TODAY),
                        entry(Register.ABSENCES, TODAY),
                        entry(Register.CONFLICTS, TODAY),
                        entry(Register.CONDUCT_REPORTS, TODAY),
                        entry(Register.ONE_TO_ONES, LocalDate.parse("2026-03-01")),
                        entry(Register.RECOGNITIONS, LocalDate.parse("2026-04-01")),
                        entry(Register.CAREER_TALKS, LocalDate.parse("2026-05-01")));
        assertThat(folder.workplace().registers()).isEqualTo(folder.report().derived());
    }

    @Test
    void derivesNothingWhereAFileSaysWhatIsKept() {
        folder.with("registers.csv", "register,since").with("absences.csv", "person_id,from,until");

        assertThat(folder.workplace().registers()).isEmpty();
    }

    @Test
    void sumsUpWhatWasReadAndWhatWasNot() {
        folder.with("people.csv", "person_id,team,notes,startd_on", "lea,care,1,", "sam,care,2,")
                .with("expected.csv", "a,b")
                .with("absences.csv", "person,from,until", "sam,2026-09-01,", "ben,2026-09-01,", "kay,2026-09-01,");

        assertThat(folder.report().summarize()).isEqualTo("""
                        file not read: expected.csv.
                        PLEASE LOOK FIRST: of absences.csv, 2 of 3 rows were left out. Maybe two systems use different ids?
                        workplace.csv: 2 rows read
                        people.csv: 2 rows read
                          not read: column 3.
                          not read: startd_on. Maybe it is started_on?
                          understood by another name: person_id as id
                        absences.csv: 1 row read
                          2 rows left out because of person (lines 3, 4): Nobody in people.csv has this id. Add the person, or correct the id.
                        Registers taken to be kept, for the files hold something of them: absences since 2026-09-30. If they are kept for longer, say so in registers.csv.""");
    }

    @Test
    void readsQuotesWindowsLineEndsBlanksAndAByteOrderMark() {
        folder.with(
                "people.csv",
                "\uFEFFperson_id, team_id ,role\r",
                "lea,care,\"lead, \"\"night\"\" shift\"\r",
                " sam , care ,  \r",
                "\r");

        assertThat(folder.workplace().people())
                .containsExactly(Person.of("lea", "care").as("lead, \"night\" shift"), Person.of("sam", "care"));
    }

    @Test
    void readsTheSameTwice() {
        folder.with("relations.csv", "from,to,kind,valence", "sam,kim,friend,1");

        assertThat(folder.report()).isEqualTo(folder.report());
        assertThat(folder.workplace().relationships())
                .isEqualTo(folder.workplace().relationships());
    }
}
