package work.connect.rules.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Javadoc of an indicator says of it and of its properties: the first paragraph, on one line, with code in
 * backticks.
 *
 * @param about what it is
 * @param properties what each of its properties holds
 */
record Words(String about, Map<String, String> properties) {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@RuleFact", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|link) +#?([^}]+)}");

    static Words of(Class<?> indicator) {
        Path source = SOURCES.resolve(indicator.getName().replace('.', '/') + ".java");
        try {
            Matcher comment = COMMENT.matcher(Files.readString(source));
            return comment.find() ? parse(comment.group(1)) : new Words("", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Words parse(String comment) {
        String[] parts = plain(comment).split("(?:^|\\s)@param ");
        Map<String, String> properties = new LinkedHashMap<>();
        Arrays.stream(parts)
                .skip(1)
                .map(part -> part.strip().split(" ", 2))
                .forEach(part -> properties.put(part[0], part.length > 1 ? part[1] : ""));
        return new Words(parts[0].split("<p>")[0].strip(), properties);
    }

    private static String plain(String comment) {
        String oneLine =
                comment.replaceAll("(?m)^\\s*\\* ?", "").replaceAll("\\s+", " ").strip();
        return CODE.matcher(oneLine)
                .replaceAll(
                        found -> Matcher.quoteReplacement("`" + found.group(1).strip() + "`"));
    }

    /** What a property holds; empty when the record does not say. */
    Optional<String> of(String property) {
        return Optional.ofNullable(properties.get(property)).filter(words -> !words.isEmpty());
    }

    /** The same up to its first pause, for where there is little room. */
    String briefly(String property) {
        return of(property)
                .map(words -> words.split("[;.] ")[0].replaceAll("\\.$", ""))
                .orElse(property);
    }
}
