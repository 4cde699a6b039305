package work.connect.examples.desk;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.assessment.Subject;
import work.connect.rules.rulebook.vocabulary.Vocabulary.Kind;

/** What rules may ask for, in words. */
final class FactWords {

    private FactWords() {}

    /** One kind of indicator in two lines. */
    static String entry(Kind kind) {
        return "%s, about %s, %s; key %s%n    %s%n"
                .formatted(
                        kind.type().getSimpleName(),
                        About.words(kind.unit()),
                        words(kind),
                        String.join(", ", kind.key()),
                        kind.properties().values().stream()
                                .map(property -> property.getName() + " (" + holds(property) + ")")
                                .collect(Collectors.joining(", ")));
    }

    /** A page in the form of FACTS.md. */
    static String page(List<Kind> kinds) {
        StringBuilder page = new StringBuilder("# Indicators of one's own that rules may use\n");
        kinds.forEach(kind -> chapter(page, kind));
        return page.toString();
    }

    private static void chapter(StringBuilder page, Kind kind) {
        page.append("\n## %s\n\n%s\n\n"
                .formatted(kind.type().getSimpleName(), kind.means().orElse("")));
        page.append("- Import: `%s`\n- About: %s. Class: %s. Key: %s.\n\n"
                .formatted(
                        kind.type().getName(),
                        About.words(kind.unit()),
                        words(kind),
                        kind.key().stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "))));
        page.append("| Property | Holds | Meaning |\n| --- | --- | --- |\n");
        for (RecordComponent property : kind.properties().values()) {
            page.append("| `%s` | %s | %s |\n"
                    .formatted(
                            property.getName(),
                            holds(property),
                            kind.means(property.getName()).orElse("")));
        }
    }

    private static String words(Kind kind) {
        return kind.disclosure().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String holds(RecordComponent property) {
        Class<?> type = property.getType();
        if (type.isEnum()) {
            return type.getSimpleName() + ": "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        } else if (type == int.class) {
            return "whole number";
        } else if (type == BigDecimal.class) {
            return "decimal";
        } else if (type == boolean.class) {
            return "yes or no";
        } else if (type == Subject.Pair.class) {
            return "two ids";
        }
        return type == Set.class ? "ids" : "id";
    }
}
