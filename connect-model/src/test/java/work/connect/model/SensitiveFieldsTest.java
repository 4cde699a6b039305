package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.fact.Field;

/** What a host cannot say, nobody can learn. */
class SensitiveFieldsTest {

    private static final List<String> NOT_ASKED = List.of(
            "health",
            "diagnos",
            "sick",
            "ill",
            "disab",
            "pregnan",
            "medic",
            "union",
            "religio",
            "belief",
            "politic",
            "sexual",
            "gender",
            "ethnic",
            "race",
            "nationalit",
            "birth",
            "age",
            "marital",
            "salary",
            "pay",
            "perform",
            "mood",
            "emotion",
            "sentiment",
            "stress",
            "voice",
            "face",
            "keystroke",
            "typing",
            "screen",
            "location",
            "password");

    /** The texts that are no ids: names of places, roles and questionnaires, all of them short and the host's own words. */
    private static final List<String> PLAIN_TEXTS = List.of(
            "Person.role",
            "Person.site",
            "EventInvitation.event",
            "ThirdPartyIncident.site",
            "ThirdPartyIncident.task",
            "Measure.instrument",
            "ItemAnswer.instrument",
            "ItemAnswer.item",
            "ActionTaken.intervention");

    @ParameterizedTest
    @EnumSource(FactType.class)
    void noFactHasAFieldForWhatNobodyMayAsk(FactType type) {
        assertThat(type.shape().fields())
                .extracting(Field::name)
                .noneMatch(
                        name -> words(name).anyMatch(word -> NOT_ASKED.stream().anyMatch(word::startsWith)));
    }

    @Test
    void noFactHoldsWhatPeopleWrote() {
        assertThat(Arrays.stream(FactType.values())
                        .flatMap(type -> type.shape().fields().stream())
                        .filter(field -> field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.TEXTS)
                        .filter(field -> !field.isId())
                        .map(Field::toString))
                .containsExactlyInAnyOrderElementsOf(PLAIN_TEXTS);
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.split("(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
