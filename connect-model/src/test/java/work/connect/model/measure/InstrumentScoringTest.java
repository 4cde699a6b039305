package work.connect.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static work.connect.model.measure.Instruments.COPSOQ_III;
import static work.connect.model.measure.Instruments.DE_JONG_GIERVELD_6;
import static work.connect.model.measure.Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY;
import static work.connect.model.measure.Instruments.HSE_MSIT;
import static work.connect.model.measure.Percentiles.Part.BELOW_THE_MIDDLE;
import static work.connect.model.measure.Percentiles.Part.BEST_FIFTH;
import static work.connect.model.measure.Percentiles.Part.WORST_FIFTH;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import work.connect.model.measure.Percentiles.Part;

/** The worked vectors of the published keys, to the last digit. */
class InstrumentScoringTest {

    private static final PublishedNorms HSE_NORMS = Instruments.standard()
            .choosingUnverified(HSE_MSIT, "HSE-ORG-136")
            .norms(HSE_MSIT)
            .orElseThrow();

    @Test
    void whoTicksTheMiddleOfTheHseToolIsInTheMiddleOfEachScale() {
        assertThat(hseScores(Answers.all(HSE_MSIT, 3)).values())
                .allSatisfy(score -> assertThat(score).isEqualByComparingTo("3"));
        assertThat(hseParts(Answers.all(HSE_MSIT, 3)))
                .containsExactly(
                        Map.entry("DEMANDS", BELOW_THE_MIDDLE),
                        Map.entry("CONTROL", WORST_FIFTH),
                        Map.entry("MANAGERS_SUPPORT", WORST_FIFTH),
                        Map.entry("PEER_SUPPORT", WORST_FIFTH),
                        Map.entry("RELATIONSHIPS", WORST_FIFTH),
                        Map.entry("ROLE", WORST_FIFTH),
                        Map.entry("CHANGE", BELOW_THE_MIDDLE));
    }

    @Test
    void whoTicksTheHighestThroughoutIsNotWellThroughout() {
        assertThat(hseScores(Answers.all(HSE_MSIT, 5)))
                .containsExactly(
                        Map.entry("DEMANDS", new BigDecimal("1.0000")),
                        Map.entry("CONTROL", new BigDecimal("5.0000")),
                        Map.entry("MANAGERS_SUPPORT", new BigDecimal("5.0000")),
                        Map.entry("PEER_SUPPORT", new BigDecimal("5.0000")),
                        Map.entry("RELATIONSHIPS", new BigDecimal("1.0000")),
                        Map.entry("ROLE", new BigDecimal("5.0000")),
                        Map.entry("CHANGE", new BigDecimal("5.0000")));
        assertThat(hseParts(Answers.all(HSE_MSIT, 5)))
                .containsEntry("DEMANDS", WORST_FIFTH)
                .containsEntry("RELATIONSHIPS", WORST_FIFTH)
                .containsEntry("ROLE", BEST_FIFTH);
    }

    @Test
    void whoTicksTheLowestThroughoutIsNotIllThroughout() {
        assertThat(hseScores(Answers.all(HSE_MSIT, 1)))
                .containsEntry("DEMANDS", new BigDecimal("5.0000"))
                .containsEntry("RELATIONSHIPS", new BigDecimal("5.0000"))
                .containsEntry("CONTROL", new BigDecimal("1.0000"))
                .containsEntry("CHANGE", new BigDecimal("1.0000"));
        assertThat(hseParts(Answers.all(HSE_MSIT, 1)))
                .containsEntry("DEMANDS", BEST_FIFTH)
                .containsEntry("RELATIONSHIPS", BEST_FIFTH)
                .containsEntry("ROLE", WORST_FIFTH);
    }

    @Test
    void theBestAnswersToTheHseToolAreBestOnEachScale() {
        assertThat(hseScores(Answers.ideal(HSE_MSIT)).values())
                .allSatisfy(score -> assertThat(score).isEqualByComparingTo("5"));
        assertThat(hseParts(Answers.ideal(HSE_MSIT)).values()).containsOnly(BEST_FIFTH);
    }

    @Test
    void whatIsOnALimitLiesInTheBetterPart() {
        Percentiles demands = HSE_NORMS.percentiles().get("DEMANDS");
        Direction direction = Answers.scale(HSE_MSIT, "DEMANDS").direction();

        assertThat(demands.partOf(new BigDecimal("2.9387"), direction)).isEqualTo(BELOW_THE_MIDDLE);
        assertThat(demands.partOf(new BigDecimal("2.938699999999999"), direction))
                .isEqualTo(WORST_FIFTH);
        assertThat(demands.partOf(new BigDecimal("3.1024"), direction)).isEqualTo(Part.ABOVE_THE_MIDDLE);
        assertThat(demands.partOf(new BigDecimal("3.2937"), direction)).isEqualTo(BEST_FIFTH);
    }

    @Test
    void reversedItemsOfCopsoqAreSeenFromTheOtherEnd() {
        Map<String, Integer> toAVeryLargeExtent = Answers.all(COPSOQ_III, 1);

        assertThat(Answers.scale(COPSOQ_III, "TE").score(toAVeryLargeExtent)).contains(new BigDecimal("33.3333"));
        assertThat(Answers.scale(COPSOQ_III, "TM").score(toAVeryLargeExtent)).contains(new BigDecimal("75.0000"));
    }

    @Test
    void theOptionsOfCopsoqCountInSteps() {
        InstrumentScale predictability = Answers.scale(COPSOQ_III, "PR");

        assertThat(predictability.score(Map.of("PR1", 1, "PR2", 2))).contains(new BigDecimal("87.5000"));
        assertThat(predictability.score(Map.of("PR1", 3, "PR2", 5))).contains(new BigDecimal("25.0000"));
    }

    @Test
    void copsoqNeedsHalfOfItsItems() {
        assertThat(Answers.scale(COPSOQ_III, "TM").score(Map.of("TM1", 1, "TM4", 2)))
                .contains(new BigDecimal("87.5000"));
        assertThat(Answers.scale(COPSOQ_III, "TM").score(Map.of("TM1", 1))).isEmpty();
        assertThat(Answers.scale(COPSOQ_III, "SS").score(Map.of("SSX2", 1))).isEmpty();
        assertThat(Answers.scale(COPSOQ_III, "SS").score(Map.of("SSX2", 1, "SSX1", 1)))
                .contains(new BigDecimal("100.0000"));
    }

    @Test
    void aShorterVersionNeedsHalfOfWhatItAsks() {
        InstrumentScale core = Answers.scale(COPSOQ_III, "SS").asking(List.of("SSX2", "TM1"));

        assertThat(core.items()).extracting(Item::code).containsExactly("SSX2");
        assertThat(core.score(Map.of("SSX2", 4))).contains(new BigDecimal("25.0000"));
    }

    @Test
    void aVersionIsNeverShorterThanWhatWasAsked() {
        assertThat(Answers.scale(COPSOQ_III, "SS").asking(List.of("SSX1")).items())
                .extracting(Item::code)
                .containsExactly("SSX1", "SSX2");
        assertThat(Answers.scale(COPSOQ_III, "SS").asking(List.of("SSX3")).items())
                .hasSize(3);
        assertThat(Answers.scale(HSE_MSIT, "CHANGE").asking(List.of("26")).items())
                .hasSize(3);
    }

    @Test
    void edmondsonTurnsItemsOneThreeAndFive() {
        InstrumentScale safety = Answers.scale(EDMONDSON_PSYCHOLOGICAL_SAFETY, "TEAM");

        assertThat(safety.score(Answers.all(EDMONDSON_PSYCHOLOGICAL_SAFETY, 7))).contains(new BigDecimal("4.4285"));
        assertThat(safety.score(Map.of("PS1", 1, "PS2", 7, "PS3", 1, "PS4", 7, "PS5", 1, "PS6", 7, "PS7", 7)))
                .contains(new BigDecimal("7.0000"));
        assertThat(safety.score(Map.of("PS1", 1, "PS2", 7, "PS3", 1, "PS4", 7, "PS5", 1, "PS6", 7)))
                .isEmpty();
    }

    @Test
    void moreOrLessCountsAsLonelyOnBothSidesOfDeJongGierveld() {
        InstrumentScale total = Answers.scale(DE_JONG_GIERVELD_6, "TOTAL");

        assertThat(total.score(Answers.all(DE_JONG_GIERVELD_6, 2))).contains(new BigDecimal("6.0000"));
        assertThat(total.score(Answers.all(DE_JONG_GIERVELD_6, 1))).contains(new BigDecimal("3.0000"));
        assertThat(Answers.scale(DE_JONG_GIERVELD_6, "EMOTIONAL").score(Answers.all(DE_JONG_GIERVELD_6, 1)))
                .contains(new BigDecimal("0.0000"));
        assertThat(Answers.scale(DE_JONG_GIERVELD_6, "SOCIAL").score(Answers.all(DE_JONG_GIERVELD_6, 3)))
                .contains(new BigDecimal("0.0000"));
    }

    @Test
    void deJongGierveldForgivesOneItemInAllAndNoneOfASubscale() {
        Map<String, Integer> oneLeftOut = Map.of("E1", 3, "E2", 3, "S1", 1, "S2", 1, "S3", 1);
        Map<String, Integer> twoLeftOut = Map.of("E1", 3, "E2", 3, "S1", 1, "S2", 1);

        assertThat(Answers.scale(DE_JONG_GIERVELD_6, "TOTAL").score(oneLeftOut)).contains(new BigDecimal("5.0000"));
        assertThat(Answers.scale(DE_JONG_GIERVELD_6, "TOTAL").score(twoLeftOut)).isEmpty();
        assertThat(Answers.scale(DE_JONG_GIERVELD_6, "EMOTIONAL").score(oneLeftOut))
                .isEmpty();
        assertThat(Answers.scale(DE_JONG_GIERVELD_6, "SOCIAL").score(oneLeftOut))
                .contains(new BigDecimal("3.0000"));
    }

    @Test
    void anAnswerThatThereIsNotIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> Answers.scale(COPSOQ_III, "PR").score(Map.of("PR1", 77, "PR2", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PR1")
                .hasMessageContaining("between 1 and 5")
                .hasMessageNotContaining("77");
    }

    @Test
    void hasNoScoreWhereOnlyTotalsMayBeGiven() {
        assertThat(Answers.scale(Instruments.S_NAQ, "TOTAL").score(Map.of("1", 3)))
                .isEmpty();
    }

    /** What was answered from the other end, to a key from the other end, is the same. */
    @Property
    void reversingAnswersAndKeyChangesNoScore(@ForAll("answered") Answered given) {
        Map<String, Integer> turned = new LinkedHashMap<>();
        List<Item> items = new ArrayList<>();
        for (Item item : given.scale.items()) {
            Integer answer = given.answers.get(item.code());
            if (answer != null) {
                turned.put(item.code(), item.lowest() + item.highest() - answer);
            }
            items.add(new Item(
                    item.code(), item.lowest(), item.highest(), !item.reversed(), item.points(), item.version()));
        }
        InstrumentScale scale = given.scale;
        InstrumentScale otherKey = new InstrumentScale(
                scale.instrument(),
                scale.id(),
                scale.title(),
                scale.construct(),
                items,
                scale.versions(),
                scale.scoring(),
                scale.needed(),
                scale.range(),
                scale.direction(),
                scale.units());

        assertThat(otherKey.exactScore(turned)).isEqualTo(scale.exactScore(given.answers));
    }

    /** The answers from the other end, to the same key, make the score from the other end. */
    @Property
    void reversingAnswersReversesTheScore(@ForAll("answered") Answered given) {
        if (given.scale.instrument().equals(DE_JONG_GIERVELD_6)) {
            return;
        }
        Map<String, Integer> turned = new LinkedHashMap<>();
        given.scale.items().stream()
                .filter(item -> given.answers.containsKey(item.code()))
                .forEach(item ->
                        turned.put(item.code(), item.lowest() + item.highest() - given.answers.get(item.code())));
        Fraction ends = Fraction.of(given.scale.range().min())
                .plus(Fraction.of(given.scale.range().max()));

        assertThat(given.scale.exactScore(turned))
                .isEqualTo(given.scale.exactScore(given.answers).map(ends::minus));
    }

    @Property
    void hasAScoreExactlyWhereEnoughIsAnsweredAndWithinItsRange(@ForAll("answered") Answered given) {
        int left = given.scale.items().size() - given.answers.size();
        boolean enough = switch (given.scale.needed()) {
            case ALL -> left == 0;
            case ALL_BUT_ONE -> left <= 1;
            case HALF -> given.answers.size() >= left && !given.answers.isEmpty();
        };

        assertThat(given.scale.score(given.answers).isPresent()).isEqualTo(enough);
        assertThat(given.scale.score(given.answers).stream()).allMatch(given.scale.range()::covers);
    }

    record Answered(InstrumentScale scale, Map<String, Integer> answers) {}

    @Provide
    Arbitrary<Answered> answered() {
        List<InstrumentScale> scales = Instruments.standard().all().stream()
                .flatMap(instrument -> instrument.scales().stream())
                .filter(scale -> !scale.items().isEmpty())
                .toList();
        return Arbitraries.of(scales).flatMap(scale -> {
            List<Arbitrary<Integer>> each = scale.items().stream()
                    .map(item -> Arbitraries.integers()
                            .between(item.lowest(), item.highest())
                            .injectNull(0.1))
                    .toList();
            return Combinators.combine(each).as(ticked -> {
                Map<String, Integer> answers = new LinkedHashMap<>();
                for (int i = 0; i < ticked.size(); i++) {
                    if (ticked.get(i) != null) {
                        answers.put(scale.items().get(i).code(), ticked.get(i));
                    }
                }
                return new Answered(scale, answers);
            });
        });
    }

    private static Map<String, BigDecimal> hseScores(Map<String, Integer> answers) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        Instruments.standard()
                .find(HSE_MSIT)
                .orElseThrow()
                .scales()
                .forEach(scale -> scores.put(scale.id(), scale.score(answers).orElseThrow()));
        return scores;
    }

    private static Map<String, Part> hseParts(Map<String, Integer> answers) {
        Map<String, Part> parts = new LinkedHashMap<>();
        hseScores(answers)
                .forEach((id, score) -> parts.put(
                        id,
                        HSE_NORMS
                                .percentiles()
                                .get(id)
                                .partOf(score, Answers.scale(HSE_MSIT, id).direction())));
        return parts;
    }
}
