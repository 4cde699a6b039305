package work.connect.rules.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Norms;
import work.connect.model.measure.Wave;
import work.connect.model.people.Person;
import work.connect.model.people.Team;

/**
 * Three years of a survey of the whole civil service. Each organisation is a team of one workplace with published figures,
 * and is compared with the others of its year.
 */
class CivilServiceTest {

    private static final String WAVE = "the survey of the year";

    /**
     * What each of the eight items asks about, by the questionnaire our reference scales come from: its scale of recognition
     * asks about respect as well, its scale of trust between those who lead and those who work about being trusted.
     */
    private static final Map<String, Construct> MEANING = Map.of(
            "coworker_support", Construct.COWORKER_SUPPORT,
            "respect", Construct.RECOGNITION,
            "recognition", Construct.RECOGNITION,
            "valued", Construct.RECOGNITION,
            "psych_safety_challenge", Construct.PSYCHOLOGICAL_SAFETY,
            "psych_safety_inappropriate_behaviour", Construct.PSYCHOLOGICAL_SAFETY,
            "psych_safety_speak_up", Construct.PSYCHOLOGICAL_SAFETY,
            "trusted", Construct.TRUST_IN_SENIOR_LEADERS);

    private static Path folder(int year) {
        return DataSet.folder("csps-" + year);
    }

    private static Workplace workplace(int year, Answers answers) {
        List<Measure> figures = new ArrayList<>();
        answers.forEach(
                MEANING,
                (organisation, figure) ->
                        figures.add(figure.ofTeam(organisation).inWave(WAVE).alreadyPublished()));
        Workplace.Builder workplace = Workplace.asOf(
                        LocalDate.of(year, 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC)
                .instruments(Instruments.standard().with(Norms.of(WAVE, figures)))
                .add(Wave.of(
                        WAVE,
                        LocalDate.of(year, 10, 31),
                        MEANING.values().stream().distinct().toArray(Construct[]::new)))
                .addAll(figures)
                .add(Person.of("who holds the survey", "the survey's office"));
        figures.stream().map(Measure::team).distinct().forEach(organisation -> workplace.add(Team.of(organisation)));
        return workplace.build();
    }

    private static Flags flags(int year) {
        return Flags.of(workplace(year, Answers.read(folder(year))));
    }

    private static Outcome bullying(int year) {
        return Outcome.read(folder(year), "bullying_pct");
    }

    private static int severity(Flags flags, String organisation) {
        return flags.severity(Subject.team(organisation));
    }

    private static double auc(int year, String outcome) {
        Flags flags = flags(year);
        return Outcome.read(folder(year), outcome).auc(organisation -> severity(flags, organisation));
    }

    @Test
    void findsWhereMostAreBullied() {
        List<Double> aucs = Stream.of(2018, 2019, 2020)
                .map(year -> auc(year, "bullying_pct"))
                .toList();

        assertThat(aucs).allMatch(auc -> auc >= 0.80);
        assertThat(aucs.stream().mapToDouble(auc -> auc).average().orElseThrow())
                .isGreaterThanOrEqualTo(0.845);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020})
    void flagsAFewOrganisationsInWhichMoreAreBullied(int year) {
        Flags flags = flags(year);
        Outcome bullying = bullying(year);
        Predicate<String> flagged = organisation -> severity(flags, organisation) >= 2;

        assertThat(100.0
                        * bullying.of(flagged).values().size()
                        / bullying.values().size())
                .isBetween(10.0, 40.0);
        assertThat(bullying.mean(flagged) - bullying.mean(flagged.negate())).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020})
    void tellsNothingOfShuffledOutcomes(int year) {
        Flags flags = flags(year);

        assertThat(bullying(year).isTold(organisation -> severity(flags, organisation)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020})
    void saysTheSameUnderOtherNamesAndInAnotherOrder(int year) {
        Workplace workplace = workplace(year, Answers.read(folder(year)));

        assertThat(Flags.of(Retold.otherwise(workplace)).inShort(Retold::back))
                .isNotEmpty()
                .isEqualTo(Flags.of(workplace).inShort(subject -> subject));
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020})
    void callsNobodyUncivilWhereNothingNegativeWasTold(int year) {
        assertThat(flags(year).hazards()).doesNotContainAnyElementsOf(Family.NEGATIVE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020})
    void goesByTheDirectionTheCallerSays(int year) {
        Answers answers = Answers.read(folder(year));

        assertThat(Flags.of(workplace(year, answers.turning("coworker_support").turning("respect")))
                        .inShort(subject -> subject))
                .isEqualTo(Flags.of(workplace(year, answers)).inShort(subject -> subject));
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020})
    void doesNotCallWellWhatWasNotAnswered(int year) {
        Answers answers = Answers.read(folder(year));
        for (String organisation : bullying(year).positive()) {
            Subject subject = Subject.team(organisation);
            Flags blank = Flags.of(workplace(year, answers.without(organisation, "coworker_support")));

            assertThat(blank.gaps("SUP-02", subject)).containsExactly(Gap.TOO_FEW_ANSWERS);
            assertThat(blank.gaps("REC-03", subject)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020})
    void speaksFromTheOtherItemsOfAQuestionWhereOneIsMissing(int year) {
        Answers answers = Answers.read(folder(year));
        Outcome bullying = bullying(year);
        Flags blank = Flags.of(workplace(year, answers.withoutItems("psych_safety_challenge", "valued")));

        assertThat(Set.of("PSY-01", "REC-03"))
                .allSatisfy(rule -> assertThat(bullying.values().keySet())
                        .allSatisfy(organisation -> assertThat(blank.gaps(rule, Subject.team(organisation)))
                                .isEmpty()));
        assertThat(bullying.auc(organisation -> severity(blank, organisation)))
                .isCloseTo(auc(year, "bullying_pct"), within(0.1));
    }
}
