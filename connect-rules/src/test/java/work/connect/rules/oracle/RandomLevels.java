package work.connect.rules.oracle;

import java.math.BigDecimal;
import java.util.List;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Scale;

/** Draws figures on reference scales, at the limits of the rules and just beside them. */
record RandomLevels(Dice dice) {

    private static final List<String> OF_100 = List.of("25", "35", "50", "50", "60", "80");

    BigDecimal oneFor(Construct construct) {
        Scale scale = construct.reference();
        BigDecimal drawn = dice.chance(75) ? beside(new BigDecimal(dice.oneOf(limits(construct)))) : anyOn(scale);
        return drawn.max(scale.min()).min(scale.max());
    }

    /** The same, or moved by one step, or by what counts as a fall. */
    BigDecimal near(BigDecimal level, Construct construct) {
        Scale scale = construct.reference();
        BigDecimal moved =
                level.add(new BigDecimal(dice.oneOf("0", "-10", "9.9999", "10", "10", "12", "14.9999", "15", "25")));
        return moved.max(scale.min()).min(scale.max());
    }

    private BigDecimal beside(BigDecimal limit) {
        return limit.add(new BigDecimal(dice.oneOf("-1", "-0.0001", "0", "0", "0.0001", "1")));
    }

    private BigDecimal anyOn(Scale scale) {
        BigDecimal width = scale.max().subtract(scale.min());
        return scale.min().add(width.multiply(BigDecimal.valueOf(dice.between(0, 100), 2)));
    }

    private static List<String> limits(Construct construct) {
        return switch (construct) {
            case PSYCHOLOGICAL_SAFETY -> List.of("3", "4", "4", "5");
            case PSYCHOSOCIAL_SAFETY_CLIMATE -> List.of("37", "41");
            case RELATIONSHIPS -> List.of("2.5", "3", "3.6115");
            case RELATIONSHIP_CONFLICT, TASK_CONFLICT -> List.of("3", "3.5", "4");
            case CHANGE_CONSULTATION -> List.of("2", "2.5", "2.791");
            case LONELINESS -> List.of("2", "5");
            case LEADER_MEMBER_EXCHANGE -> List.of("14", "19", "25", "25", "25");
            case INCIVILITY_EXPERIENCED -> List.of("1", "2");
            case NEGATIVE_ACTS_EXPERIENCED -> List.of("12", "16");
            case TRUST_PROPENSITY, JOB_CONTROL, ROLE_CLARITY -> List.of("3");
            case SUPERVISOR_SUPPORT -> List.of("25", "35", "50", "56.8");
            case COWORKER_SUPPORT -> List.of("25", "35", "50", "65.675");
            case PLAY -> List.of("25");
            case DEMANDS -> List.of("52");
            case TRUST_IN_SENIOR_LEADERS -> List.of("35", "45", "45", "50", "60");
            case TRUST_IN_LEADER -> List.of("35", "50", "60", "60");
            default -> OF_100;
        };
    }
}
