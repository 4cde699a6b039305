package work.connect.rules.rulebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.rules.advise.Advise;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.detect.Detect;

/** No word that is told to leave away is one that the facts themselves need. */
class ForeignTest {

    static Stream<String> words() {
        return Stream.of(Detect.STAGE, Appraise.STAGE, Advise.STAGE)
                .flatMap(stage -> stage.vocabulary().kinds().values().stream())
                .flatMap(kind ->
                        Stream.concat(Stream.of(kind.type().getSimpleName()), kind.properties().keySet().stream()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("words")
    void leavesTheNamesOfFactsAndPropertiesAlone(String word) {
        List<Token> tokens = new Lexer("acme.drl", word, new ArrayList<>()).tokens();

        assertThat(Foreign.condition(tokens, 0)).isEmpty();
        assertThat(Foreign.constraint(tokens, 0)).isEmpty();
    }
}
