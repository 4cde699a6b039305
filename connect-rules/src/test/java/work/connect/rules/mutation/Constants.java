package work.connect.rules.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Rule;

/** Finds another constant of the same type. */
final class Constants {

    private Constants() {}

    /** The next constant of the property's type that is not taken; empty where there is none or it is no constant. */
    static Optional<Operand> next(Class<?> type, Operand operand, List<Operand> taken) {
        if (operand.kind() == Operand.Kind.BOOLEAN) {
            return Optional.of(new Operand(operand.kind(), String.valueOf(!Boolean.parseBoolean(operand.text()))));
        }
        if (operand.kind() != Operand.Kind.CONSTANT || !type.isEnum()) {
            return operand.kind() == Operand.Kind.INTEGER ? Optional.of(oneMore(operand)) : Optional.empty();
        }
        List<Operand> constants = new ArrayList<>(Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        new Operand(Operand.Kind.CONSTANT, type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                .toList());
        Collections.rotate(constants, -constants.indexOf(operand));
        return constants.stream().filter(constant -> !taken.contains(constant)).findFirst();
    }

    /** The constants a rule compares with, without their types, in the order written. */
    static List<String> namedBy(Rule rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(Constraint.Compare.class::isInstance)
                .map(constraint -> ((Constraint.Compare) constraint).operand())
                .filter(operand -> operand.kind() == Operand.Kind.CONSTANT)
                .map(operand -> operand.text().substring(operand.text().lastIndexOf('.') + 1))
                .toList();
    }

    private static Operand oneMore(Operand operand) {
        return new Operand(Operand.Kind.INTEGER, String.valueOf(Integer.parseInt(operand.text()) + 1));
    }
}
