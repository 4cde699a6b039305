package work.connect.examples.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.RuleBook;

/**
 * Whether a book is genuine, as a document {@code connect-book-signature}, version 1: {@code genuine}, {@code problems}, and
 * where it is genuine {@code book} with its {@code signer}.
 */
final class VerifyJson {

    private VerifyJson() {}

    static Map<String, Object> of(@Nullable RuleBook book, List<Told> problems) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "connect-book-signature");
        document.put("version", 1);
        document.put("genuine", book != null);
        if (book != null) {
            Map<String, Object> said = CheckJson.book(book);
            said.put("signer", book.signer());
            document.put("book", said);
        }
        document.put("problems", problems.stream().map(CheckJson::problem).toList());
        return document;
    }
}
