package work.connect.rules.oracle;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.fact.Field;
import work.connect.model.fact.Key;
import work.connect.model.fact.Refers;

/** Large workplaces in which every rule has much to do: many small random ones beside each other. */
public final class Islands {

    private Islands() {}

    /** A valid workplace of so many people, or a few more; equal seeds give equal workplaces. */
    public static Workplace of(int people, long seed) {
        Scene scene = Scene.drawnBy(new Dice(new Random(seed)));
        Workplace.Builder builder = Workplace.asOf(scene.now(), scene.zone())
                .calendar(scene.calendar())
                .instruments(RandomSurveys.KNOWN);
        for (Register register : Register.values()) {
            builder.keeps(register, scene.daysAgo(1000));
        }
        int here = 0;
        for (int island = 0; here < people; island++) {
            Scene own = new Scene(
                    new Dice(new Random(seed + island)), scene.now(), scene.zone(), scene.today(), scene.calendar());
            Workplace small = switch (island % 3) {
                case 0 -> RandomWorkplaces.in(own);
                case 1 -> RandomOffices.in(own);
                default -> RandomSurveys.in(own);
            };
            add(small, "i" + island + ".", builder);
            here += small.people().size();
        }
        return builder.build();
    }

    /** All but the surveys, each of which asks everybody; answers stand by themselves. */
    private static void add(Workplace small, String prefix, Workplace.Builder builder) {
        for (FactType type : FactType.values()) {
            if (type != FactType.WAVES) {
                Rewriting.retold(small, type, builder, (kind, field, value) -> prefixed(field, value, prefix));
            }
        }
    }

    private static @Nullable Object prefixed(Field field, @Nullable Object value, String prefix) {
        Refers.To to = field.stated(Refers.class).map(Refers::value).orElse(null);
        if (to == Refers.To.WAVE) {
            return null;
        }
        boolean names = to != null
                || field.stated(Key.class).isPresent()
                || field.name().equals("event");
        if (!names || value == null) {
            return value;
        }
        return value instanceof Collection<?> ids ? all(ids, prefix) : prefix + value;
    }

    private static Set<String> all(Collection<?> ids, String prefix) {
        Set<String> all = new LinkedHashSet<>();
        ids.forEach(id -> all.add(prefix + id));
        return all;
    }
}
