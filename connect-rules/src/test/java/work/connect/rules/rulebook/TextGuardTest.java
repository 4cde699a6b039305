package work.connect.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.check.RuleChecker;
import work.connect.rules.rulebook.parse.FileReading;
import work.connect.rules.rulebook.parse.RuleParser;
import work.connect.rules.rulebook.parse.TextGuard;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Stage;

/** However large, deep or broken a text is, it is refused with a word on why, soon and on a small stack. */
class TextGuardTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int NEARLY_TOO_LARGE = 250_000;
    private static final long SMALL_STACK = 160 * 1024;

    private static final String PLAIN = plain();
    private static final String RULE = PLAIN.substring(PLAIN.indexOf("rule "));

    private static String plain() {
        try {
            return Files.readString(RuleFiles.folder("legit").resolve("one-plain-condition.drl"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> pathological() {
        return Stream.of(
                Arguments.of("a megabyte of one letter", "a".repeat(MEGABYTE), Code.TOO_LARGE),
                Arguments.of("a megabyte of parentheses", in("(".repeat(MEGABYTE)), Code.TOO_LARGE),
                Arguments.of("letters of three bytes", "\u4e00".repeat(100_000), Code.TOO_LARGE),
                Arguments.of("a megabyte of metadata", meta("a".repeat(MEGABYTE)), Code.TOO_LARGE),
                Arguments.of("many parentheses", in("(".repeat(NEARLY_TOO_LARGE)), Code.GROUP),
                Arguments.of("many brackets", in("person" + "[".repeat(NEARLY_TOO_LARGE)), Code.INDEX),
                Arguments.of("many negations", in("!".repeat(NEARLY_TOO_LARGE)), Code.SYNTAX),
                Arguments.of("many nots", PLAIN.replace("when", "when " + "not ".repeat(60_000)), Code.SYNTAX),
                Arguments.of("a long sum", in("person == 1" + " + 1".repeat(60_000)), Code.ARITHMETIC),
                Arguments.of("a long path", in("a" + ".a".repeat(120_000)), Code.PATH),
                Arguments.of("a long metadata", meta("a".repeat(NEARLY_TOO_LARGE)), Code.METADATA_TOO_LONG),
                Arguments.of("a long name", in("a".repeat(NEARLY_TOO_LARGE)), Code.UNKNOWN_PROPERTY),
                Arguments.of(
                        "10,000 imports",
                        PLAIN.replace("import static", lines(10_000, i -> "import a.B" + i) + "import static"),
                        Code.TOO_MANY_IMPORTS),
                Arguments.of(
                        "1,500 rules",
                        PLAIN + lines(1_500, i -> "rule \"r" + i + "\" when then flag( $s ); end"),
                        Code.TOO_MANY_RULES),
                Arguments.of(
                        "501 rules in one line",
                        PLAIN + lines(500, i -> "rule\"r" + i + "\"").replace('\n', ' '),
                        Code.TOO_MANY_RULES),
                Arguments.of("sixteen alternatives", or(16), Code.OR),
                Arguments.of(
                        "60,000 conditions",
                        PLAIN.replace("when\n", "when\n" + "a() ".repeat(60_000) + "\n"),
                        Code.TOO_MANY_CONDITIONS),
                Arguments.of(
                        "20,000 actions",
                        PLAIN.replace("ONE_TO_ONE", "X_Y, ".repeat(20_000) + "X_Y"),
                        Code.METADATA_TOO_LONG),
                Arguments.of("signs alone", "%^&*".repeat(60_000), Code.BAD_PACKAGE),
                Arguments.of("open texts", "\"\n".repeat(120_000), Code.OPEN_TEXT),
                Arguments.of("comments", "#\n".repeat(120_000), Code.COMMENT),
                Arguments.of("control characters", "\u0001".repeat(200_000), Code.CONTROL_CHARACTER),
                Arguments.of("halves of letters", "\ud800".repeat(80_000), Code.INVISIBLE_CHARACTER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathological")
    void refusesWhatIsTooMuch(String name, String text, Code code) throws InterruptedException {
        List<RuleProblem> problems = new ArrayList<>();
        Thread thread = new Thread(null, () -> problems.addAll(RuleFiles.problemsOf(text)), "small", SMALL_STACK);
        thread.start();
        thread.join();

        assertThat(problems)
                .hasSizeLessThanOrEqualTo(1_000)
                .extracting(RuleProblem::code)
                .contains(code);
        assertThat(problems).extracting(RuleProblem::code).doesNotContain(Code.CHECK_FAILED);
    }

    @Test
    void acceptsAsManyRulesAsAFileMayHave() {
        String head = PLAIN.substring(0, PLAIN.indexOf("rule "));
        String rules = IntStream.range(0, TextGuard.MOST_RULES)
                .mapToObj(i -> RULE.replace("one-plain-condition", word(i)).replace("LEGIT-1", "L-" + word(i)))
                .collect(Collectors.joining("\n"));

        assertThat(RuleFiles.problemsOf(head + rules)).isEmpty();
    }

    /** A number in letters, which look different. */
    private static String word(int number) {
        return String.valueOf(
                new char[] {(char) ('a' + number / 64), "abcdefgh".charAt(number / 8 % 8), "abcdefgh".charAt(number % 8)
                });
    }

    @Test
    void refusesMoreRulesInSeveralFiles() {
        List<FileReading> files = IntStream.rangeClosed(0, TextGuard.MOST_RULES)
                .mapToObj(i -> RuleParser.read(
                        "detect/" + i + ".drl", PLAIN.replace("one-plain-condition", word(i)), new ArrayList<>()))
                .toList();

        assertThat(RuleChecker.check(Detect.STAGE, files, Set.of("ONE_TO_ONE")))
                .extracting(RuleProblem::code)
                .contains(Code.TOO_MANY_RULES);
    }

    @Test
    void listsAThousandProblemsAndCountsAll() {
        RuleProblem problem = new RuleProblem(new Position("a.drl", 1, 1), "", Code.SYNTAX, "Something.", "");
        RuleFilesException refused = new RuleFilesException(
                Stream.generate(() -> problem).limit(1_234).toList());

        assertThat(refused.problems()).hasSize(1_000);
        assertThat(refused.total()).isEqualTo(1_234);
        assertThat(refused).hasMessageStartingWith("1234 problems in the rule files, of which the first 1000 are");
    }

    @Test
    void saysWhereTheBytesAreNoText() {
        byte[] bytes = "package acme\n  \u00e9".getBytes(StandardCharsets.ISO_8859_1);
        List<RuleProblem> problems = new ArrayList<>();

        assertThat(TextGuard.decode("a.drl", bytes, problems)).isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NOT_UTF8);
            assertThat(problem.at()).isEqualTo(new Position("a.drl", 2, 3));
        });
    }

    @Test
    void saysWhichFilesOfAFolderAreNoText(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("good.drl"), PLAIN);
        Files.write(folder.resolve("bad.drl"), new byte[] {'a', (byte) 0xe9});
        Files.write(folder.resolve("worse.drl"), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThatThrownBy(() -> RuleBook.read(folder))
                .isInstanceOfSatisfying(
                        RuleFilesException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(
                                        RuleProblem::code,
                                        problem -> problem.at().column())
                                .containsExactly(tuple(Code.NOT_UTF8, 2), tuple(Code.NOT_UTF8, 1)));
    }

    @Test
    void refusesTooManyBytesBeforeReadingThem() {
        List<RuleProblem> problems = new ArrayList<>();

        assertThat(TextGuard.decode("a.drl", new byte[TextGuard.LARGEST + 1], problems))
                .isEmpty();
        assertThat(problems).extracting(RuleProblem::code).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void neverRepeatsWhatStandsBetweenQuotationMarks() {
        for (String file : List.of("attacks", "broken")) {
            for (Path path : RuleFiles.of(file)) {
                List<RuleProblem> problems = RuleFiles.problemsOf(named(path));
                assertThat(problems).noneMatch(problem -> problem.toString().contains("Quill"));
            }
        }
    }

    /** The file with a name of somebody put into each text. */
    private static String named(Path path) {
        try {
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return text.replaceAll("\"([^\"\n]*)\"", "\"$1 Ada Quill 17\"");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesWhateverBreaksACheck() {
        Stage stage = new Stage("detect", "x.y", Detect.STAGE.vocabulary(), Set.of(), Set.of());
        FileReading file = RuleParser.read("detect/a.drl", PLAIN, new ArrayList<>());
        Set<String> breaking = new AbstractSet<>() {
            @Override
            public Iterator<String> iterator() {
                throw new StackOverflowError();
            }

            @Override
            public int size() {
                throw new StackOverflowError();
            }
        };

        assertThat(RuleChecker.check(stage, List.of(file), breaking))
                .extracting(RuleProblem::code)
                .contains(Code.CHECK_FAILED);
    }

    private static String in(String inside) {
        return PLAIN.replace("daysSinceOneToOne > 30", inside);
    }

    private static String meta(String note) {
        return PLAIN.replace("when\n", "    @note( \"" + note + "\" )\nwhen\n");
    }

    private static String or(int many) {
        return PLAIN.replace("then\n", "or LeaderContact( person == $person )\n".repeat(many) + "then\n");
    }

    private static String lines(int many, IntFunction<String> line) {
        return IntStream.range(0, many).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }
}
