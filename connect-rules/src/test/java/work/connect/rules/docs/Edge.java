package work.connect.rules.docs;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The numbers on either side of a limit, as near to it as an indicator can be. */
final class Edge {

    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

    private Edge() {}

    /** The number nearest to the limit that meets the comparison. */
    static BigDecimal meets(Class<?> type, String operator, BigDecimal limit) {
        return switch (operator) {
            case ">" -> above(type, limit);
            case "<" -> below(type, limit);
            case ">=" -> whole(type, limit, RoundingMode.CEILING);
            case "<=" -> whole(type, limit, RoundingMode.FLOOR);
            case "!=" -> limit.add(BigDecimal.ONE);
            default -> limit;
        };
    }

    /** The number nearest to the limit that does not meet the comparison. */
    static BigDecimal misses(Class<?> type, String operator, BigDecimal limit) {
        return switch (operator) {
            case ">" -> whole(type, limit, RoundingMode.FLOOR);
            case "<" -> whole(type, limit, RoundingMode.CEILING);
            case ">=" -> below(type, limit);
            case "<=", "==" -> above(type, limit);
            default -> limit;
        };
    }

    static boolean isMet(BigDecimal number, String operator, BigDecimal limit) {
        int order = number.compareTo(limit);
        return switch (operator) {
            case ">" -> order > 0;
            case "<" -> order < 0;
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case "!=" -> order != 0;
            default -> order == 0;
        };
    }

    private static BigDecimal above(Class<?> type, BigDecimal limit) {
        return type == int.class ? whole(type, limit, RoundingMode.FLOOR).add(BigDecimal.ONE) : limit.add(SMALLEST);
    }

    private static BigDecimal below(Class<?> type, BigDecimal limit) {
        return type == int.class
                ? whole(type, limit, RoundingMode.CEILING).subtract(BigDecimal.ONE)
                : limit.subtract(SMALLEST);
    }

    private static BigDecimal whole(Class<?> type, BigDecimal limit, RoundingMode towards) {
        return type == int.class ? limit.setScale(0, towards) : limit;
    }
}
