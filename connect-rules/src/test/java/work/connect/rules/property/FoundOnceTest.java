package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conflict.Conflict;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/** Ways to learn what one must not know that were open once. */
class FoundOnceTest {

    private static final LocalDate LONG_AGO = Worlds.daysAgo(1000);

    private static Workplace.Builder keeping(Register... registers) {
        Workplace.Builder builder = Worlds.empty();
        for (Register register : registers) {
            builder.keeps(register, LONG_AGO);
        }
        return builder;
    }

    @Test
    void whichOfTwoConflictsAPartyIsToldOfDoesNotDependOnReportsAboutOthers() {
        for (int i = 0; i < 40; i++) {
            Workplace.Builder builder = keeping(Register.CONFLICTS);
            for (int person = 0; person < 30; person++) {
                builder.add(Person.of("p" + person, "team"));
            }
            Workplace workplace = builder.add(conflict("c" + i, 40))
                    .add(conflict("d" + i, 50))
                    .build();
            Workplace.Builder reported = workplace.toBuilder();
            for (int person = 3; person < 30; person++) {
                reported.add(harassment("p" + person));
            }
            List<Viewer> party = List.of(Viewer.employee("p1"));
            assertThat(Readers.texts(reported.build(), party)).isEqualTo(Readers.texts(workplace, party));
        }
    }

    private static Conflict conflict(String id, int days) {
        return Conflict.between(id, "p1", "p2").openedOn(Worlds.daysAgo(days)).recordedBy("p1");
    }

    private static ConductReport harassment(String affected) {
        return ConductReport.of("r-" + affected, ConductNature.SEXUAL_HARASSMENT, Worlds.daysAgo(3), affected);
    }

    @Test
    void whoeverNamedNoTiesStandsBehindNoFigureOfIsolation() {
        Workplace.Builder builder = keeping(Register.CLOSE_TIES, Register.EVERYDAY_TIES);
        for (int i = 0; i < 5; i++) {
            builder.add(
                    Person.of("p" + i, "team").startedOn(Worlds.daysAgo(900)).answeredTies(i < 4));
        }
        assertThat(isolation(builder.build())).isNotEmpty().noneMatch(Figure::isShown);
    }

    @Test
    void whereTiesWereNotAskedAboutNoFigureOfIsolationIsShown() {
        Workplace.Builder builder = keeping(Register.CONFLICTS);
        for (int i = 0; i < 20; i++) {
            builder.add(Person.of("p" + i, "team").startedOn(Worlds.daysAgo(900)));
        }
        assertThat(isolation(builder.build())).isNotEmpty().noneMatch(Figure::isShown);
    }

    private static List<Figure> isolation(Workplace workplace) {
        return figures(Hazard.ISOLATION, workplace);
    }

    private static List<Figure> figures(Hazard hazard, Workplace workplace) {
        return Readers.report(workplace, Viewer.wellbeing()).figures().stream()
                .filter(figure -> figure.hazard() == hazard)
                .toList();
    }

    @Test
    void whetherAFigureIsShownDoesNotDependOnWhatWasFound() {
        assertThat(areShown(isolation(withNewcomer(true)))).isEqualTo(areShown(isolation(withNewcomer(false))));
    }

    private static List<Boolean> areShown(List<Figure> figures) {
        return figures.stream().map(Figure::isShown).toList();
    }

    private static Workplace withNewcomer(boolean met) {
        Workplace.Builder builder = keeping(Register.CLOSE_TIES, Register.EVERYDAY_TIES, Register.ONE_TO_ONES);
        builder.add(Person.of("leader", "leaders"));
        for (int i = 0; i < 4; i++) {
            builder.add(Person.of("p" + i, "team").ledBy("leader").answeredTies(true));
        }
        builder.add(Person.of("newcomer", "team")
                .ledBy("leader")
                .startedOn(Worlds.daysAgo(100))
                .answeredTies(false));
        if (met) {
            builder.add(Interaction.oneToOne(Worlds.noonOf(Worlds.daysAgo(3)), "leader", "newcomer"));
        }
        return builder.build();
    }

    @Test
    void aRateIsNotTakenOverThoseAloneOfWhomSomethingWasFound() {
        Workplace.Builder builder = Worlds.empty()
                .keeps(Register.ONE_TO_ONES, Worlds.daysAgo(500))
                .keeps(Register.ABSENCES, Worlds.daysAgo(500));
        for (int i = 0; i < 5; i++) {
            builder.add(Person.of("leader" + i, "leaders"));
        }
        for (int i = 0; i < 40; i++) {
            builder.add(Person.of("p" + i, "team").ledBy("leader" + i % 5));
            if (i >= 5) {
                builder.add(Interaction.oneToOne(Worlds.noonOf(Worlds.TODAY), "leader" + i % 5, "p" + i));
            }
        }
        assertThat(figures(Hazard.LOW_EXPOSURE, builder.build()))
                .isNotEmpty()
                .allMatch(figure -> figure.severity().compareTo(Severity.LOW) <= 0);
    }

    @Test
    void tiesAcrossTeamsOfAHandfulOfPeopleAreNotSpokenOf() {
        Workplace workplace = keeping(Register.CLOSE_TIES)
                .add(Person.of("a", "one").answeredTies(true))
                .add(Person.of("b", "other").answeredTies(true))
                .add(Person.of("c", "other").answeredTies(true))
                .add(Relationship.of("b", "c", RelationshipFunction.FRIENDSHIP))
                .build();
        for (Viewer reader : Readers.OF_GROUPS) {
            assertThat(Readers.report(workplace, reader).findings()).isEmpty();
        }
    }

    @Test
    void whoeverLeadsTheTeamOfThePersonAffectedHandlesNoReportAboutTheirOwnLeader() {
        Workplace workplace = ledByTheTeam()
                .add(harassment("a").from(ConductSource.OWN_LEADER))
                .build();
        assertThat(handled("leader", workplace).findings()).isEmpty();
    }

    @Test
    void whoeverIsInATeamOfThePersonAReportConcernsDoesNotHandleIt() {
        Workplace workplace =
                ledByTheTeam().add(harassment("a").concerning("leader")).build();
        assertThat(handled("b", workplace).findings()).isEmpty();
    }

    private static Workplace.Builder ledByTheTeam() {
        return keeping(Register.CONDUCT_REPORTS)
                .add(Person.of("leader", "leaders"))
                .add(Person.of("a", "team"))
                .add(Person.of("b", "team"))
                .add(Team.of("team").ledBy("leader"));
    }

    @Test
    void whoeverIsLedByThePersonAffectedHandlesNoReportAboutSomebodyTheyLead() {
        Workplace workplace = keeping(Register.CONDUCT_REPORTS)
                .add(Person.of("a", "team"))
                .add(Person.of("b", "team").ledBy("a"))
                .add(harassment("a").from(ConductSource.SOMEONE_THEY_LEAD))
                .build();
        assertThat(handled("b", workplace).findings()).isEmpty();
    }

    private static Report handled(String handler, Workplace workplace) {
        return Readers.report(workplace, Viewer.caseHandler(handler));
    }

    @Test
    void theOrderOfTwoLikeSurveyFiguresOfWhichOneIsPublishedDoesNotMatter() {
        Measure measure = Measure.of(
                "team",
                Instruments.standard()
                        .scale(Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, Construct.PSYCHOLOGICAL_SAFETY),
                "2.5");
        Workplace.Builder one =
                keeping().add(Person.of("a", "team")).add(measure).add(measure.alreadyPublished());
        Workplace.Builder other = keeping()
                .add(Person.of("a", "team"))
                .add(measure.alreadyPublished())
                .add(measure);
        assertThat(Readers.texts(one.build(), Readers.OF_GROUPS))
                .isEqualTo(Readers.texts(other.build(), Readers.OF_GROUPS));
    }
}
