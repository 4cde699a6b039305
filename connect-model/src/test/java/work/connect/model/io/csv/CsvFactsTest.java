package work.connect.model.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import work.connect.model.people.Absence;
import work.connect.model.people.Level;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.Team;
import work.connect.model.people.WorkMode;

/** What people, teams, ties, contacts, conflicts and reports are read as. */
class CsvFactsTest {

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
}
