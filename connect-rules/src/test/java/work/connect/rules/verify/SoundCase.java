package work.connect.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import work.connect.rules.verify.CaseResult.Outcome;

/** A case with nothing wrong in it, and what is told once there is. */
final class SoundCase {

    static final String SOUND = """
            case: Sam
            today: 2026-09-01
            kept: one_to_ones, absences since 2026-01-01
            people:
                id,  team,    leader, started_on
                lea, support, ,       2020-01-01
                sam, support, lea,    2020-01-01
            interactions:
                at,          from, to,  purpose
                25 days ago, lea,  sam, one_to_one
            expect:
                REM-02 flags sam LOW
            """;

    private SoundCase() {}

    static CaseResults run(String text) {
        return CaseRun.of(OurRules.ALL).texts(Map.of("a.case", text));
    }

    /** What is wrong with the sound case once a text in it is another. */
    static List<String> problems(String from, String to) {
        assertThat(SOUND).contains(from);
        return problems(SOUND.replace(from, to));
    }

    static List<String> problems(String text) {
        CaseResult result = run(text).cases().get(0);
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        return result.problems().stream().map(CaseProblem::toString).toList();
    }
}
