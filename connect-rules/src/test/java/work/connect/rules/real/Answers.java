package work.connect.rules.real;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;

/** The rows of a {@code measures.csv}, and what they make of a construct. */
record Answers(List<Answer> all) {

    /** One item of somebody or something, on the scale and in the direction that its caller says. */
    record Answer(String subject, String item, BigDecimal value, Scale scale, Direction direction) {

        boolean isAtTheBadEnd() {
            return value.compareTo(direction == Direction.HIGHER_IS_BETTER ? scale.min() : scale.max()) == 0;
        }

        private Measure as(Construct construct) {
            return Measure.of(construct, value.toPlainString(), scale, direction);
        }

        private Answer turned() {
            Direction other =
                    direction == Direction.HIGHER_IS_BETTER ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
            return new Answer(subject, item, scale.reverse(value), scale, other);
        }
    }

    static Answers read(Path folder) {
        return new Answers(Rows.of(folder.resolve("measures.csv")).stream()
                .map(row -> new Answer(
                        row.get("subject_id"),
                        row.get("measure"),
                        new BigDecimal(row.get("value")),
                        new Scale(new BigDecimal(row.get("min")), new BigDecimal(row.get("max"))),
                        row.get("higher_is_better").equals("1")
                                ? Direction.HIGHER_IS_BETTER
                                : Direction.LOWER_IS_BETTER))
                .toList());
    }

    Answers withoutItems(String... items) {
        return new Answers(all.stream()
                .filter(answer -> !List.of(items).contains(answer.item()))
                .toList());
    }

    Answers without(String subject, String item) {
        return new Answers(all.stream()
                .filter(answer ->
                        !answer.subject().equals(subject) || !answer.item().equals(item))
                .toList());
    }

    /** The same, with one item counted from the other end of its scale. */
    Answers turning(String item) {
        return new Answers(all.stream()
                .map(answer -> answer.item().equals(item) ? answer.turned() : answer)
                .toList());
    }

    /**
     * Gives what each subject says of each construct: of one item as it was answered, of several the mean of those that were,
     * on the reference scale.
     *
     * @param meaning the construct of an item; items of none are left out
     */
    void forEach(Map<String, Construct> meaning, BiConsumer<String, Measure> use) {
        Map<String, Map<Construct, List<Measure>>> bySubject = new TreeMap<>();
        for (Answer answer : all) {
            Construct construct = meaning.get(answer.item());
            if (construct != null) {
                bySubject
                        .computeIfAbsent(answer.subject(), first -> new EnumMap<>(Construct.class))
                        .computeIfAbsent(construct, first -> new ArrayList<>())
                        .add(answer.as(construct));
            }
        }
        bySubject.forEach((subject, constructs) ->
                constructs.forEach((construct, items) -> use.accept(subject, mean(construct, items))));
    }

    /** The mean of some figures of one construct, on its reference scale. */
    static Measure mean(Construct construct, List<Measure> figures) {
        if (figures.size() == 1) {
            return figures.get(0);
        }
        BigDecimal sum = figures.stream().map(Measure::onReferenceScale).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(figures.size()), Scale.DECIMALS, RoundingMode.FLOOR);
        return Measure.of(construct, mean.toPlainString(), construct.reference(), construct.direction());
    }
}
