package work.connect.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.measure.Instruments.COPSOQ_III;
import static work.connect.model.measure.Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY;
import static work.connect.model.measure.Instruments.HSE_MSIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-20");
    private static final InstrumentScale SAFETY = Answers.scale(EDMONDSON_PSYCHOLOGICAL_SAFETY, "TEAM");
    private static final InstrumentScale PREDICTABILITY = Answers.scale(COPSOQ_III, "PR");
    private static final Set<String> ALL = Set.of("ann", "bea", "cem");

    @Test
    void onePersonHasAScoreOnEachScaleWithEnoughAnswers() {
        Scores scores = scores(
                answer("ann", COPSOQ_III, "PR1", 1),
                answer("ann", COPSOQ_III, "PR2", 2),
                answer("ann", COPSOQ_III, "TM1", 3));

        assertThat(scores.of("ann"))
                .extracting(score -> score.scale().id() + " " + score.value())
                .containsExactly("TM 50.0000", "PR 87.5000");
        assertThat(scores.of("bea")).isEmpty();
    }

    @Test
    void aScoreBecomesAFigureOfThePerson() {
        Score score = scores(answer("ann", COPSOQ_III, "PR1", 1), answer("ann", COPSOQ_III, "PR2", 2))
                .of("ann")
                .get(0);

        assertThat(score.asMeasure())
                .contains(Measure.ofPerson("ann", PREDICTABILITY, "87.5000")
                        .answeredOn(DAY)
                        .inWave("spring"));
    }

    @Test
    void whatMeansNothingOfOnePersonBecomesNoFigureOfOne() {
        Score score = scores(safety("ann", 7)).of("ann").get(0);

        assertThat(score.value()).isEqualByComparingTo("7");
        assertThat(score.asMeasure()).isEmpty();
    }

    @Test
    void aMeanOfScoresIsNotRoundedTwice() {
        List<ItemAnswer> answers = new ArrayList<>();
        answers.addAll(safety("ann", 4));
        answers.addAll(safety("bea", 4));
        answers.addAll(safety("cem", 4));
        answers.set(1, answer("ann", EDMONDSON_PSYCHOLOGICAL_SAFETY, "PS2", 5));
        answers.set(8, answer("bea", EDMONDSON_PSYCHOLOGICAL_SAFETY, "PS2", 3));
        Scores scores = scores(answers);

        assertThat(scores.of("ann").get(0).value()).isEqualByComparingTo("4.1428");
        assertThat(scores.of("bea").get(0).value()).isEqualByComparingTo("3.8571");
        assertThat(scores.ofGroup(SAFETY, "spring", ALL).orElseThrow().mean()).isEqualByComparingTo("4");
    }

    @Test
    void aGroupHasMeanMedianVarianceAndAgreement() {
        List<ItemAnswer> answers = new ArrayList<>();
        answers.addAll(safety("ann", 2));
        answers.addAll(safety("bea", 5));
        answers.addAll(safety("cem", 6));
        GroupScore group = scores(answers).ofGroup(SAFETY, "spring", ALL).orElseThrow();

        assertThat(group.respondents()).isEqualTo(3);
        assertThat(group.mean()).isEqualByComparingTo("4.3333");
        assertThat(group.median()).isEqualByComparingTo("5");
        assertThat(group.variance()).contains(new BigDecimal("4.33333333333333333333"));
        assertThat(group.countUpTo(new BigDecimal("2"))).isEqualTo(1);
        assertThat(group.countUpTo(new BigDecimal("1.99"))).isZero();
        // Whoever turned items one, three and five agrees with themselves; the variance of each item is 13/3 of 4.
        assertThat(group.agreement().orElseThrow().rwg()).isZero();
    }

    @Test
    void peopleOfOtherGroupsDoNotCount() {
        List<ItemAnswer> answers = new ArrayList<>();
        answers.addAll(safety("ann", 2));
        answers.addAll(safety("bea", 6));

        GroupScore group =
                scores(answers).ofGroup(SAFETY, "spring", Set.of("bea", "dan")).orElseThrow();
        assertThat(group.mean()).isEqualByComparingTo("6");
        assertThat(group.variance()).isEmpty();
        assertThat(group.agreement()).isEmpty();
        assertThat(scores(answers).ofGroup(SAFETY, "autumn", ALL)).isEmpty();
    }

    @Test
    void theShortestVersionThatWasAskedCounts() {
        Scores scores = scores(answer("ann", COPSOQ_III, "SSX2", 1), answer("bea", COPSOQ_III, "SSX2", 5));

        assertThat(scores.of("ann")).extracting(Score::value).containsExactly(new BigDecimal("100.0000"));
        GroupScore group =
                scores.ofGroup(Answers.scale(COPSOQ_III, "SS"), "spring", ALL).orElseThrow();
        assertThat(group.scale().items()).hasSize(1);
        assertThat(group.agreement().orElseThrow().variance(0)).isEqualByComparingTo("8");
    }

    @Test
    void whoeverLeftOutALongerQuestionThatOthersWereAskedHasNoScore() {
        Scores scores = scores(
                answer("ann", COPSOQ_III, "SSX2", 1),
                answer("bea", COPSOQ_III, "SSX2", 5),
                answer("bea", COPSOQ_III, "SSX3", 5));

        assertThat(scores.of("ann")).isEmpty();
        assertThat(scores.of("bea")).hasSize(1);
    }

    @Test
    void theLaterOfTwoAnswersCounts() {
        Scores scores = scores(
                answer("ann", COPSOQ_III, "PR1", 5).answeredOn(DAY.plusDays(1)),
                answer("ann", COPSOQ_III, "PR1", 1),
                answer("ann", COPSOQ_III, "PR2", 5));

        assertThat(scores.of("ann")).extracting(Score::value).containsExactly(new BigDecimal("0.0000"));
        assertThat(scores.of("ann")).extracting(Score::answeredOn).containsExactly(DAY.plusDays(1));
    }

    @Test
    void ofTwoAnswersOnOneDayNeitherCounts() {
        Scores scores = scores(
                answer("ann", COPSOQ_III, "PR1", 5),
                answer("ann", COPSOQ_III, "PR1", 1),
                answer("ann", COPSOQ_III, "PR2", 5),
                answer("bea", COPSOQ_III, "PR1", 1),
                answer("bea", COPSOQ_III, "PR1", 1),
                answer("bea", COPSOQ_III, "PR2", 1));

        assertThat(scores.of("ann")).extracting(Score::value).containsExactly(new BigDecimal("0.0000"));
        assertThat(scores.of("bea")).extracting(Score::value).containsExactly(new BigDecimal("100.0000"));
    }

    @Test
    void answersToAnotherQuestionnaireMakeNoScoreAndAreTold() {
        Scores scores = scores(answer("ann", "PULSE", "Q1", 3), answer("ann", "copsoq-iii", "PR1", 1));

        assertThat(scores.unknownInstruments()).containsExactly("PULSE");
        assertThat(scores.of("ann"))
                .extracting(score -> score.scale().toString())
                .containsExactly("COPSOQ_III.PR");
    }

    @Test
    void nineWhoWereAskedAboutBullyingAreTooFewForANumber() {
        ExposureCount count = bullied(9, 1);

        assertThat(count).isEqualTo(new ExposureCount(1, 9, false));
    }

    @Test
    void tenWhoWereAskedAboutBullyingAreEnough() {
        ExposureCount count = bullied(10, 1);

        assertThat(count).isEqualTo(new ExposureCount(1, 10, true));
    }

    @Test
    void onceInAWhileIsNotYetBullied() {
        ExposureItem bullied =
                Instruments.standard().find(HSE_MSIT).orElseThrow().exposures().get(0);

        assertThat(bullied.count(List.of(1, 2, 3, 4, 5)).exposed()).isEqualTo(3);
    }

    @Property
    void theOrderOfAnswersDoesNotMatter(@ForAll Random random) {
        List<ItemAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            answers.add(answer(
                            List.of("ann", "bea", "cem").get(random.nextInt(3)),
                            COPSOQ_III,
                            List.of("PR1", "PR2", "RE1", "RE2").get(random.nextInt(4)),
                            1 + random.nextInt(5))
                    .answeredOn(random.nextInt(4) == 0 ? null : DAY.plusDays(random.nextInt(3))));
        }
        List<ItemAnswer> mixed = new ArrayList<>(answers);
        Collections.shuffle(mixed, random);

        assertThat(told(scores(mixed))).isEqualTo(told(scores(answers)));
    }

    private static List<String> told(Scores scores) {
        return scores.all().stream()
                .map(score -> score.person() + " " + score.scale() + " " + score.value() + " " + score.answeredOn())
                .toList();
    }

    private static ExposureCount bullied(int asked, int exposed) {
        List<ItemAnswer> answers = IntStream.range(0, asked)
                .mapToObj(i -> answer("p-" + i, HSE_MSIT, "21", i < exposed ? 3 : 2))
                .toList();
        Set<String> people = Set.copyOf(answers.stream().map(ItemAnswer::person).toList());
        ExposureItem question =
                Instruments.standard().find(HSE_MSIT).orElseThrow().exposures().get(0);
        return scores(answers).exposed(HSE_MSIT, question, "spring", people);
    }

    /** Answers that all say the same of how safe the team is. */
    private static List<ItemAnswer> safety(String person, int safe) {
        return SAFETY.items().stream()
                .map(item -> answer(person, EDMONDSON_PSYCHOLOGICAL_SAFETY, item.code(), item.upright(safe)))
                .toList();
    }

    private static ItemAnswer answer(String person, String instrument, String item, int value) {
        return ItemAnswer.of(person, instrument, item, value).answeredOn(DAY).inWave("spring");
    }

    private static Scores scores(ItemAnswer... answers) {
        return scores(List.of(answers));
    }

    private static Scores scores(List<ItemAnswer> answers) {
        return Scores.of(answers, Instruments.standard());
    }
}
