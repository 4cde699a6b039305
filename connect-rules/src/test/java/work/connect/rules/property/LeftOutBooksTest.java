package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;
import work.connect.rules.LongRun;
import work.connect.rules.budget.Budget;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;

/** Whatever a book adds: when it is left out, every reader is told what our rules found, and nobody that more is well. */
class LeftOutBooksTest {

    private static final int BOOKS = LongRun.orElse(6, 500);
    private static final Budget NONE = Budget.standard().withTime(Duration.ofNanos(1));

    @Test
    void whatOurRulesFoundStandsAndNoMoreIsCalledWell() {
        int tried = 0;
        for (long seed = 0; tried < BOOKS; seed++) {
            Chance chance = Chance.of(seed);
            RuleBook book = added(RandomBooks.next(chance).book());
            ConnectEngine engine;
            try {
                engine = ConnectEngine.builder().rules(book).budget(NONE).build();
            } catch (RuleFilesException refused) {
                continue;
            }
            if (book.texts().size() < 2) {
                continue;
            }
            tried++;
            Workplace workplace = Worlds.withReports(chance);
            Assessment ours = Readers.ENGINE.assess(workplace);
            Assessment partial = engine.assess(workplace);
            for (Viewer reader : Readers.many(workplace, chance)) {
                compare(ours.reportFor(reader), partial.reportFor(reader), "seed " + seed + ", " + reader);
            }
        }
    }

    private static void compare(Report ours, Report partial, String where) {
        assertThat(partial.partial()).as(where).isTrue();
        assertThat(partial.findings()).as(where).isEqualTo(ours.findings());
        assertThat(ours.quiet()).as(where).containsAll(partial.quiet());
        assertThat(ours.strengths()).as(where).containsAll(partial.strengths());
    }

    /** What is added beside our rules, without what is changed of them. */
    private static RuleBook added(RuleBook book) {
        Map<String, String> texts = book.texts().entrySet().stream()
                .filter(text -> text.getValue().contains("rule \"acme-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        texts.put("book.properties", "id = acme\nversion = 1\nengine = 1\n");
        return new RuleBook("acme", "1", texts);
    }
}
