package work.connect.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Direction;
import work.connect.model.measure.Measure;

/** The current figure of each team for each construct. */
final class Surveys {

    private static final BigDecimal AGREED = new BigDecimal("0.70");
    private static final int LEAST_RESPONDENTS = 5;
    private static final int DAYS_IT_SPEAKS = 365;

    private final PersonFacts facts;
    private final LocalDate oldest;
    private final @Nullable Measure[] support;
    private final @Nullable Measure[] safety;

    Surveys(PersonFacts facts, List<Measure> measures, LocalDate today) {
        this.facts = facts;
        oldest = today.minusDays(DAYS_IT_SPEAKS);
        support = new Measure[facts.teamIds.length];
        safety = new Measure[facts.teamIds.length];
        for (int i = 0; i < measures.size(); i++) {
            read(measures.get(i));
        }
    }

    @Nullable
    Measure current(Construct construct, int team) {
        return of(construct)[team];
    }

    boolean isAssessable(Measure measure, int team) {
        LocalDate answeredOn = measure.answeredOn();
        Integer respondents = measure.respondents();
        return (answeredOn == null || !answeredOn.isBefore(oldest))
                && (respondents == null || areEnough(respondents, facts.members[team]));
    }

    static Confidence confidenceIn(Measure measure) {
        if (measure.answeredOn() == null) {
            return Confidence.LOW;
        }
        BigDecimal agreement = measure.agreement();
        boolean inPart = measure.respondents() == null || agreement != null && agreement.compareTo(AGREED) < 0;
        return inPart ? Confidence.MEDIUM : Confidence.HIGH;
    }

    /** The value on its reference scale; not computed anew where it stands on that scale already. */
    static BigDecimal mean(Measure measure) {
        boolean stands = measure.direction() == Direction.HIGHER_IS_BETTER
                && measure.scale().equals(measure.construct().reference());
        return stands ? measure.value() : measure.onReferenceScale();
    }

    private static boolean areEnough(int respondents, int members) {
        return respondents >= LEAST_RESPONDENTS && (members == 0 || respondents * 100L >= members * 50L);
    }

    private @Nullable Measure[] of(Construct construct) {
        return construct == Construct.SUPERVISOR_SUPPORT ? support : safety;
    }

    private void read(Measure measure) {
        int team = measure.team() == null ? -1 : facts.teamPositions.find(measure.team());
        boolean asked = measure.construct() == Construct.SUPERVISOR_SUPPORT
                || measure.construct() == Construct.PSYCHOLOGICAL_SAFETY;
        if (team >= 0 && asked) {
            @Nullable Measure[] current = of(measure.construct());
            Measure known = current[team];
            current[team] = known == null || replaces(measure, known) ? measure : known;
        }
    }

    /** The later one; of one day the lower one; then the one with fewer respondents, then with less agreement. */
    private static boolean replaces(Measure measure, Measure known) {
        int order = compareEarlyOrMissing(measure.answeredOn(), known.answeredOn());
        if (order == 0) {
            order = known.onReferenceScale().compareTo(measure.onReferenceScale());
        }
        if (order == 0) {
            order = compareMissingOrHigh(measure.respondents(), known.respondents());
        }
        return (order == 0 ? compareMissingOrHigh(measure.agreement(), known.agreement()) : order) > 0;
    }

    private static int compareEarlyOrMissing(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    private static <T extends Comparable<T>> int compareMissingOrHigh(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return other.compareTo(one);
    }
}
