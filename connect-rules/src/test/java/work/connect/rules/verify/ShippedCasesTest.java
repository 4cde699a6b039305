package work.connect.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.assessment.Unit;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.verify.CaseResult.Outcome;

/** The cases of rules we ship pass, and no longer do once somebody puts a bug into a rule. */
class ShippedCasesTest {

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(ShippedCasesTest.class.getResource("cases"), "cases")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CaseResults file(Detect detect, String name) {
        try {
            return CaseRun.of(detect).texts(Map.of(name, Files.readString(folder().resolve(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void allPass() {
        CaseResults results = CaseRun.of(OurRules.ALL).folder(folder());

        assertThat(results.summarize()).isEqualTo("17 cases: 17 passed, 0 failed, 0 refused.\n");
        assertThat(results.haveAllPassed()).isTrue();
    }

    @Test
    void showRulesOfEveryUnit() {
        CaseCoverage coverage = CaseRun.of(OurRules.ALL).folder(folder()).coverage();
        Set<Unit> shown = EnumSet.noneOf(Unit.class);
        for (DetectRule rule : OurRules.ALL.rules()) {
            if (!coverage.neverSpeak().contains(rule.rule().name())
                    && !coverage.neverSilent().contains(rule.rule().name())) {
                shown.add(rule.rule().unit());
            }
        }

        assertThat(shown).isEqualTo(EnumSet.allOf(Unit.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one-to-ones.case | detect/low-exposure.drl | LOW 21, MODERATE 42 | LOW 20, MODERATE 42",
                "one-to-ones.case | detect/low-exposure.drl | LOW 21, MODERATE 42 | LOW 22, MODERATE 42",
                "one-to-ones.case | detect/low-exposure.drl | LOW 21, MODERATE 42 | LOW 21, MODERATE 41",
                "one-to-ones.case | detect/low-exposure.drl | LOW 21, MODERATE 42 | LOW 21, MODERATE 43",
                "one-to-ones.case | detect/low-exposure.drl | LOW 21, MODERATE 42 | LOW 21, HIGH 42",
                "one-to-ones.case | detect/low-exposure.drl | daysSinceOneToOne > | daysSinceOneToOne >=",
                "one-to-ones.case | detect/low-exposure.drl | Days away are not counted. | Days away count."
            })
    void catchABugInARule(String cases, String rules, String from, String to) {
        assertThat(file(OurRules.changed(rules, from, from), cases).haveAllPassed())
                .isTrue();

        CaseResults results = file(OurRules.changed(rules, from, to), cases);

        assertThat(results.count(Outcome.FAILED)).isPositive();
        assertThat(results.count(Outcome.REFUSED)).isZero();
    }

    @Test
    void sayAtTheBoundaryWhatAMovedLimitChanges() {
        Detect moved = OurRules.changed("detect/low-exposure.drl", "LOW 21, MODERATE 42", "LOW 22, MODERATE 42");

        assertThat(file(moved, "one-to-ones.case").cases().get(0).failures().get(0))
                .isEqualTo("""
                        one-to-ones.case:17: REM-02 (one-to-ones-have-lapsed) should flag sam LOW, but it is silent about sam.
                          one-to-ones-have-lapsed, about sam:
                            Measured: LeaderContact( person = sam, daysSinceOneToOne = 22, everMet = true, confidence = HIGH )
                            Limits in force: LOW at days above 22; MODERATE at days above 42
                            Not met: $subject : LeaderContact( $days : daysSinceOneToOne, daysSinceOneToOne > $limit )  [detect/low-exposure.drl:20:5]
                              It asks for daysSinceOneToOne > $limit; daysSinceOneToOne is 22 and $limit is 22.""");
    }
}
