package work.connect.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import work.connect.rules.detect.Detect;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;
import work.connect.rules.verify.CaseResult;
import work.connect.rules.verify.CaseResult.Outcome;
import work.connect.rules.verify.CaseResults;
import work.connect.rules.verify.CaseRun;

/** Takes any bytes for a case file: each case passes, fails or is refused, and says why. */
final class CaseFileFuzz {

    /** The questions of the seeds; to ask all others as well would make it slow. */
    private static final Set<String> ASKED = Set.of("CON-01", "ORG-01", "REM-02", "SUP-03", "TRU-01", "TRU-04");

    private static final CaseRun RUN = CaseRun.of(new Detect(List.of(asked())));

    private CaseFileFuzz() {}

    private static Detect.Book asked() {
        List<RuleFile> all = RuleBook.standard().checkedFiles(Detect.STAGE);
        List<RuleFile> some = all.stream()
                .filter(file -> file.rules().stream().map(Rule::id).anyMatch(ASKED::contains))
                .toList();
        return new Detect.Book(some, RuleCompiler.shipped(all.get(0).packageName()));
    }

    static void feed(byte[] bytes) {
        CaseResults results = RUN.texts(Map.of("acme.case", new String(bytes, StandardCharsets.UTF_8)));
        results.cases().forEach(CaseFileFuzz::saysWhy);
        assertThat(results.summarize()).isNotBlank();
        assertThat(results.cases().isEmpty() && results.problems().isEmpty()).isFalse();
    }

    private static void saysWhy(CaseResult result) {
        assertThat(result.failures().isEmpty()).isEqualTo(result.outcome() != Outcome.FAILED);
        assertThat(result.problems().isEmpty()).isEqualTo(result.outcome() != Outcome.REFUSED);
    }
}
