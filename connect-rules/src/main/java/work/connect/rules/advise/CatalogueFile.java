package work.connect.rules.advise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import work.connect.rules.rulebook.BookLine;
import work.connect.rules.rulebook.problem.RuleProblem;

/** The files of interventions that are on the class path: those we ship, and those of the same name that a host adds. */
final class CatalogueFile {

    private static final String FOLDER = "/work/connect/rules/interventions/";
    private static final String ENDING = ".properties";
    private static final String THEMES = "catalogue.themes";

    private CatalogueFile() {}

    /** The lines in English, one file a theme. */
    static List<BookLine> shipped(List<RuleProblem> problems) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String theme : themes()) {
            texts.put(
                    theme + ENDING,
                    find(theme + ENDING)
                            .orElseThrow(() -> new IllegalStateException(
                                    "The library is incomplete: it lacks the interventions of the theme (" + theme
                                            + ").")));
        }
        return BookLine.of(texts, problems);
    }

    /** The lines of the translations there are, such as those for {@code _de}. */
    static List<BookLine> translations(String suffix, List<RuleProblem> problems) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String theme : themes()) {
            String name = theme + suffix + ENDING;
            find(name).ifPresent(text -> texts.put(name, text));
        }
        return BookLine.of(texts, problems);
    }

    private static List<String> themes() {
        String name = "index" + ENDING;
        String index = find(name)
                .orElseThrow(() -> new IllegalStateException("The library is incomplete: it lacks its interventions."));
        return BookLine.of(name, index, new ArrayList<>()).stream()
                .filter(line -> line.key().equals(THEMES))
                .flatMap(line -> List.of(line.value().split("\\s+")).stream())
                .toList();
    }

    private static Optional<String> find(String name) {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
