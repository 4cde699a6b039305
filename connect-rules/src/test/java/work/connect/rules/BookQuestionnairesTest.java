package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.measure.Instruments;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** Questionnaires that a vendor brings: what they may ask, and what they may not change. */
class BookQuestionnairesTest {

    private static final String PULSE = "instruments/ACME_PULSE.properties";
    private static final GivenBook BOOK = GivenBook.empty().with(PULSE, GivenBook.PULSE);

    @Test
    void areGivenToTheWorkplaceByTheHost() {
        Instruments instruments = BOOK.book().instruments(Instruments.standard());

        assertThat(BOOK.problems()).isEmpty();
        assertThat(instruments.find("ACME_PULSE")).isPresent();
        assertThat(instruments.all()).hasSize(Instruments.standard().all().size() + 1);
    }

    @Test
    void doNotStandInTheWayOfOneOfTheHost() {
        Instruments withOne = BOOK.book().instruments(Instruments.standard());

        assertThatThrownBy(() -> BOOK.book().instruments(withOne))
                .isInstanceOfSatisfying(
                        RuleFilesException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.INSTRUMENT_TAKEN)));
    }

    @Test
    void haveCutOffsInForceWhereTheySaySoOfVerifiedOnes() {
        String cutOffs =
                "cutoffs = A\ncutoffs.A.HELP = LOW, FINE >= 3\ncutoffs.A.source = Acme\ncutoffs.A.status = VERIFIED\n";
        GivenBook chosen = BOOK.with(PULSE, GivenBook.PULSE + cutOffs);
        GivenBook standard = BOOK.with(PULSE, GivenBook.PULSE + cutOffs + "cutoffs.A.standard = true\n");

        assertThat(chosen.book().instruments(Instruments.standard()).cutOffs("ACME_PULSE"))
                .isEmpty();
        assertThat(standard.book().instruments(Instruments.standard()).cutOffs("ACME_PULSE"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id = ACME_PULSE                | id = NAQ_R          | INSTRUMENT_TAKEN | 1 | Give yours an id that nobody takes for it; cut-offs of a shipped one are the host's choice.
            id = ACME_PULSE                | id = NAQR           | LOOK_ALIKE       | 1 | Give yours an id that nobody takes for it; cut-offs of a shipped one are the host's choice.
            id = ACME_PULSE                | id = HSE_MS1T       | LOOK_ALIKE       | 1 | Give yours an id that nobody takes for it; cut-offs of a shipped one are the host's choice.
            id = ACME_PULSE                | id = acme           | BAD_INSTRUMENT   | 1 | This is a name in capitals, digits and underscores, such as HSE_MSIT.
            SUPERVISOR_SUPPORT             | SUPERVISOR_SUPORT   | BAD_INSTRUMENT   | 8 |
            SUPERVISOR_SUPPORT             | NEGATIVE_ACTS_EXPERIENCED | ASKS_OF_CONDUCT | 8 | Leave it out; ask it with a questionnaire that comes with the library.
            SUPERVISOR_SUPPORT             | INCIVILITY_EXPERIENCED    | ASKS_OF_CONDUCT | 8 | Leave it out; ask it with a questionnaire that comes with the library.
            answers = 1..5                 | answer = 1..5       | BAD_INSTRUMENT   | 10 | This key means nothing here. Maybe it is misspelt, or not in its list?
            score = MEAN                   | score = MEAN \\     | ESCAPE           | 11 | Write the character itself.
            score = MEAN                   | answers = 1..7      | LINE_TWICE       | 11 | Keep one of the lines.
            """)
    void areRefusedForOneLine(String text, String instead, Code code, int line, String hint) {
        assertThat(BOOK.replacing(PULSE, text, instead).problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.at().file()).isEqualTo(PULSE);
            assertThat(problem.at().line()).isEqualTo(line);
            assertThat(problem.hint()).startsWith(hint == null ? "" : hint);
        });
    }

    @Test
    void askNobodyWhetherTheyAreBullied() {
        String exposure =
                "exposures = 9\nexposure.9.hazard = BULLYING\nexposure.9.exposed = 5\nexposure.9.least = 10\n";

        assertThat(BOOK.with(PULSE, GivenBook.PULSE + exposure).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.ASKS_OF_CONDUCT);
                    assertThat(problem.at().line()).isEqualTo(16);
                });
        assertThat(BOOK.with(PULSE, GivenBook.PULSE + exposure.replace("BULLYING", "THIRD_PARTY_ABUSE"))
                        .problems())
                .isEmpty();
    }

    @Test
    void areNeverInForceUnverified() {
        String cutOffs = "cutoffs = A\ncutoffs.A.HELP = LOW, FINE >= 3\ncutoffs.A.source = Acme\n"
                + "cutoffs.A.status = UNVERIFIED\ncutoffs.A.standard = true\n";

        assertThat(BOOK.with(PULSE, GivenBook.PULSE + cutOffs).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.BAD_INSTRUMENT);
                    assertThat(problem.at().line()).isEqualTo(19);
                });
    }
}
