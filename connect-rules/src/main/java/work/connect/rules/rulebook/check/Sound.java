package work.connect.rules.rulebook.check;

import java.util.Locale;

/** How a name looks at a glance: two names that sound alike are taken for each other. */
public final class Sound {

    private Sound() {}

    /** The name without hyphens, case, and the difference of 0 and o or of 1, i and l. */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[-._ ]", "")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l');
    }
}
