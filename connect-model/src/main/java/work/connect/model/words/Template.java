package work.connect.model.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with the names of its values in braces. */
public final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Template() {}

    /** The names in braces, in the order in which they first stand in the text. */
    public static Set<String> namesIn(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            names.add(placeholder.group(1));
        }
        return names;
    }

    /**
     * The text with values in place of the names.
     *
     * @param values at least one for each name
     */
    public static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }

    /** The values by the names of a text, in the order of {@link #namesIn}. */
    public static Map<String, String> values(String text, List<String> values) {
        Set<String> names = namesIn(text);
        if (names.size() != values.size()) {
            throw new IllegalArgumentException("The text names %s values, and %s are given. Check the text (%s)."
                    .formatted(names.size(), values.size(), text));
        }
        Map<String, String> byName = new LinkedHashMap<>();
        int next = 0;
        for (String name : names) {
            byName.put(name, values.get(next++));
        }
        return byName;
    }
}
