package work.connect.model.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import work.connect.model.OwnFactType;
import work.connect.model.Workplace;
import work.connect.model.fact.Fact;
import work.connect.model.people.Person;

/** A host may load its record apart from the library, as a plugin does. */
class LoadedApartTest {

    /** Loads one record anew, and leaves all else to the loader of the tests. */
    private static final class Plugin extends ClassLoader {

        Plugin() {
            super(LoadedApartTest.class.getClassLoader());
        }

        Class<?> record() throws IOException {
            String name = WeekendShift.class.getName();
            try (InputStream file = WeekendShift.class.getResourceAsStream("WeekendShift.class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            }
        }
    }

    @Test
    void isAKindOfItsOwn() throws ReflectiveOperationException, IOException {
        Class<?> apart = new Plugin().record();
        Fact shift = (Fact)
                apart.getConstructor(String.class, LocalDate.class).newInstance("sam", LocalDate.parse("2026-08-29"));
        Workplace workplace = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC)
                .add(Person.of("sam", "support"))
                .add(shift)
                .build();

        assertThat(workplace.all(OwnFactType.of(apart))).containsExactly(shift);
        assertThat(workplace.all(WeekendShift.class)).isEmpty();
        assertThat(OwnFactType.of(apart).shape().field("person").orElseThrow().of((Record) shift))
                .isEqualTo("sam");
    }
}
