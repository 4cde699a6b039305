package work.connect.examples.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is wrong with a book in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    static Map<String, Object> of(Checked checked) {
        List<String> codes =
                checked.problems().stream().map(Told::code).distinct().sorted().toList();
        Map<String, Object> run = Map.of(
                "tool",
                Map.of(
                        "driver",
                        Map.of(
                                "name",
                                "Connect rule desk",
                                "rules",
                                codes.stream().map(Sarif::rule).toList())),
                "results",
                checked.problems().stream()
                        .map(problem -> result(problem, codes))
                        .toList());
        return Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
    }

    private static Map<String, Object> rule(String code) {
        return Map.of("id", code, "shortDescription", text(inWords(code)));
    }

    /** {@code WEAKENS_SAFETY} as "Weakens safety". */
    private static String inWords(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, Object> result(Told problem, List<String> codes) {
        return Map.of(
                "ruleId",
                problem.code(),
                "ruleIndex",
                codes.indexOf(problem.code()),
                "level",
                "error",
                "message",
                text(problem.message() + (problem.hint().isEmpty() ? "" : " " + problem.hint())),
                "locations",
                List.of(Map.of("physicalLocation", place(problem))));
    }

    private static Map<String, Object> place(Told problem) {
        return Map.of(
                "artifactLocation",
                Map.of("uri", uri(problem.file())),
                "region",
                Map.of("startLine", problem.line(), "startColumn", problem.column()));
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    /** Relative where the path is. */
    private static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Every path can be quoted.", e);
        }
    }
}
