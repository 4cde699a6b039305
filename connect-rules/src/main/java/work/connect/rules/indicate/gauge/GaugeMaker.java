package work.connect.rules.indicate.gauge;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A gauge that can be made, and what it measures.
 *
 * @param maker makes one for a workplace
 * @param kinds the kinds of indicators it gives; no other gauge gives any of them
 */
public record GaugeMaker(Function<Ground, Gauge> maker, List<Class<? extends Indicator>> kinds) {

    public GaugeMaker {
        kinds = List.copyOf(kinds);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static GaugeMaker of(Function<Ground, Gauge> maker, Class<? extends Indicator>... kinds) {
        return new GaugeMaker(maker, List.of(kinds));
    }

    /** Whether any of these kinds is what it measures. */
    public boolean isAsked(Collection<? extends Class<?>> asked) {
        return !Collections.disjoint(kinds, asked);
    }

    public Gauge on(Ground ground) {
        return maker.apply(ground);
    }
}
