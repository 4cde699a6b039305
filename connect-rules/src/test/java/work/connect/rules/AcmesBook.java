package work.connect.rules;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import work.connect.rules.rulebook.RuleBook;

/** The book of the example vendor, but for the rule on an indicator that only Acme's own code has, and its German. */
final class AcmesBook {

    private static final Path FOLDER = Path.of("..", "connect-examples", "acme-book", "book");

    private AcmesBook() {}

    static RuleBook book() {
        RuleBook whole = RuleBook.read(FOLDER);
        Map<String, String> texts = new TreeMap<>(whole.texts());
        texts.keySet().removeIf(file -> file.contains("weekends") || file.contains("_de."));
        return new RuleBook(whole.id(), whole.version(), texts);
    }
}
