package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Each mistake is told by its code, in its place, with a hint; whoever follows the hint gets a file that passes. */
class BrokenFilesTest {

    private static final String INDEX = "/work/connect/rules/rulebook/broken/index.csv";

    /** Mistakes no single file of rules can make: they are of books, folders or tables, of sizes made in a test, or our own. */
    private static final Set<Code> ELSEWHERE = EnumSet.of(
            Code.UNREADABLE,
            Code.NO_FILE,
            Code.FILE_TWICE,
            Code.CLOSED_STEP,
            Code.UNKNOWN_FILE,
            Code.LINK,
            Code.NOT_SIGNED,
            Code.BAD_SIGNATURE_FILE,
            Code.UNKNOWN_SIGNER,
            Code.FOREIGN_SIGNER,
            Code.WRONG_SIGNATURE,
            Code.EXPIRED_KEY,
            Code.SIGNED_OTHERWISE,
            Code.FILE_NOT_SIGNED,
            Code.SIGNED_FILE_MISSING,
            Code.SIGNED_FILE_CHANGED,
            Code.REVOKED_VERSION,
            Code.OLDER_VERSION,
            Code.VERSION_REUSED,
            Code.BAD_KEY,
            Code.BAD_LINE,
            Code.LINE_TWICE,
            Code.UNKNOWN_KEY,
            Code.MISSING_KEY,
            Code.BAD_VALUE,
            Code.OTHER_ENGINE,
            Code.NAMED_OTHERWISE,
            Code.UNKNOWN_RULE,
            Code.WEAKENS_SAFETY,
            Code.CLOSED_METADATA,
            Code.INTERVENTION_TAKEN,
            Code.LOCAL_FOR_CONDUCT,
            Code.LOCAL_TO_LEADERS,
            Code.JOINT_OUTSIDE_CASES,
            Code.EVIDENCE_CLAIMED,
            Code.UNKNOWN_LANGUAGE,
            Code.UNKNOWN_MESSAGE,
            Code.MESSAGE_TAKEN,
            Code.PLACEHOLDERS_DIFFER,
            Code.NOT_TRANSLATED,
            Code.BAD_INSTRUMENT,
            Code.INSTRUMENT_TAKEN,
            Code.ASKS_OF_CONDUCT,
            Code.NOT_COMPILED,
            Code.NOT_DECLARED,
            Code.CHECK_FAILED,
            Code.ENGINE_REFUSES,
            Code.TOO_LARGE,
            Code.NOT_UTF8,
            Code.TOO_MANY_RULES,
            Code.TOO_MANY_IMPORTS,
            Code.TAKEN_PACKAGE,
            Code.DUPLICATE_ID,
            Code.BAD_CSV,
            Code.NO_CSV_READER,
            Code.UNKNOWN_COLUMN,
            Code.MISSING_COLUMN,
            Code.COLUMN_TWICE,
            Code.BAD_ROW,
            Code.EMPTY_CELL,
            Code.LINE_BREAK,
            Code.FORMULA,
            Code.QUOTATION_MARK,
            Code.NO_WORD,
            Code.VARIABLE,
            Code.DECIMAL_COMMA,
            Code.EITHER_NUMBER);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = INDEX, delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void areToldInTheirPlaceAndWithAHint(String file, String step, Code code, int line, int column, String hint) {
        List<RuleProblem> problems =
                RuleFiles.problemsOf(RuleFiles.folder("broken").resolve(file), step);

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.at().line()).isEqualTo(line);
            assertThat(problem.at().column()).isEqualTo(column);
            assertThat(problem.hint()).contains(hint);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = INDEX, delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void passWhenTheHintIsFollowed(String file, String step, Code code) {
        Path fixed = RuleFiles.folder("broken").resolve(file.replace(".drl", ".fixed.drl"));

        assertThat(RuleFiles.problemsOf(fixed, step)).isEmpty();
    }

    @Test
    void thereIsOneForEveryMistakeAFileCanMake() throws IOException {
        Set<Code> shown = Files.readAllLines(RuleFiles.folder("broken").resolve("index.csv")).stream()
                .skip(1)
                .map(line -> Code.valueOf(line.split("\\|")[2]))
                .collect(Collectors.toSet());

        assertThat(shown).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
    }
}
