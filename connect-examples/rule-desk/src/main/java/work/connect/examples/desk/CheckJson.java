package work.connect.examples.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.verify.CaseResult.Outcome;
import work.connect.rules.verify.CaseResults;

/**
 * What came of checking a book, as a document {@code connect-rule-check}, version 1: {@code sound}, {@code problems}, and
 * where they are known {@code book} and {@code cases}.
 */
final class CheckJson {

    private CheckJson() {}

    static Map<String, Object> of(Checked checked) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "connect-rule-check");
        document.put("version", 1);
        document.put("sound", checked.problems().isEmpty());
        RuleBook book = checked.book();
        if (book != null) {
            document.put("book", book(book));
        }
        document.put(
                "problems", checked.problems().stream().map(CheckJson::problem).toList());
        CaseResults cases = checked.cases();
        if (cases != null) {
            document.put("cases", cases(cases));
        }
        return document;
    }

    static Map<String, Object> book(RuleBook book) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", book.id());
        said.put("version", book.version());
        said.put("sha256", book.hash());
        return said;
    }

    static Map<String, Object> problem(Told problem) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("file", problem.file());
        said.put("line", problem.line());
        said.put("column", problem.column());
        said.put("rule", problem.rule());
        said.put("code", problem.code());
        said.put("message", problem.message());
        said.put("hint", problem.hint());
        return said;
    }

    private static Map<String, Object> cases(CaseResults cases) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("passed", cases.count(Outcome.PASSED));
        said.put("failed", cases.count(Outcome.FAILED));
        said.put("refused", cases.count(Outcome.REFUSED));
        said.put("neverSpeak", cases.coverage().neverSpeak());
        said.put("neverSilent", cases.coverage().neverSilent());
        said.put(
                "untouched",
                cases.coverage().untouched().stream().map(Object::toString).toList());
        return said;
    }
}
