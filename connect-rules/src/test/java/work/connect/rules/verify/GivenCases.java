package work.connect.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** What several tests of cases begin with. */
final class GivenCases {

    /** Sam had a one-to-one 25 days ago, Kim 50 days ago; two conflicts of Sam and Kim are of 20 and 100 days. */
    static final String SHARED = """
            today: 2026-09-01
            kept: one_to_ones, absences, conflicts since 2026-01-01
            people:
                id,  team,    leader, started_on
                lea, support, ,       2020-01-01
                sam, support, lea,    2020-01-01
                kim, support, lea,    2020-01-01
            interactions:
                at,          from, to,  purpose
                25 days ago, lea,  sam, one_to_one
                50 days ago, lea,  kim, one_to_one
            conflicts:
                id, first, second, opened_on,    status
                c1, sam,   kim,    20 days ago,  open
                c2, sam,   kim,    100 days ago, open
            """;

    static final CaseRun RUN = CaseRun.of(OurRules.ALL);

    private GivenCases() {}

    static CaseResult only(String text) {
        List<CaseResult> cases = RUN.texts(Map.of("a.case", text)).cases();
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }

    static CaseResult expecting(String... lines) {
        return only(SHARED + "case: One\nexpect:\n    " + String.join("\n    ", lines) + "\n");
    }
}
