package work.connect.rules.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import work.connect.rules.rulebook.RuleBook;

/** The words that Jazzer puts into texts: those of our rules, and some that others have trouble with. */
final class Dictionary {

    private static final Pattern WORD = Pattern.compile("\\w[\\w.-]*|[<>=!]=");
    private static final String OTHERS = """
            eval or and from accumulate forall collect extends salience query declare function global
            999999999 -999999999 2147483648 0.1 1e9 -0 2026-02-30 -999999999-01-01 +999999999-12-31 24:00
            === \\x00 \\xff\\xfe \\xef\\xbb\\xbf \\xe2\\x80\\xae \\xed\\xa0\\x80 \\xc2\\xad \\x0d\\x0a \\x0d \\x22 \\x5c
            == != <= >= || && // /* */ ( ) , ; : $ @ # { } [ ] null true false
            rules/ tables/ cases/ interventions/ messages/ instruments/ .drl .csv .case .properties
            book.properties limits.properties book.sig rules.off interventions.off .ladder .given
            connect-workplace connect-report connect-rules days ago today tomorrow flags nobody silent about all says of
            """;

    private Dictionary() {}

    /** Writes the words as libFuzzer reads them. */
    static Path write(Path file) throws IOException {
        Set<String> words = new TreeSet<>(Arrays.asList(OTHERS.strip().split("\\s+")));
        RuleBook.standard().texts().values().forEach(text -> {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                words.add(word.group());
            }
        });
        String lines =
                String.join("\n", words.stream().map(word -> "\"" + word + "\"").toList());
        return Files.writeString(file, lines + "\n", StandardCharsets.US_ASCII);
    }
}
