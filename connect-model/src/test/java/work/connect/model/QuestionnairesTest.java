package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.GivenCare.assertTold;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;

/** A workplace checks answers by the questionnaires it knows. */
class QuestionnairesTest {

    private final Properties pulse = keys(
            "id", "PULSE",
            "title", "Pulse",
            "source", "The works council",
            "licence", "Our own",
            "status", "VERIFIED",
            "answers", "0..10",
            "scales", "VALUED",
            "scale.VALUED.title", "Valued",
            "scale.VALUED.construct", "RECOGNITION",
            "scale.VALUED.items", "Q1 Q2",
            "scale.VALUED.score", "MEAN",
            "scale.VALUED.needed", "ALL",
            "scale.VALUED.range", "0..10",
            "scale.VALUED.direction", "HIGHER_IS_BETTER");

    @Test
    void nothingIsSaidOfOneThatIsNotKnown() {
        Workplace workplace = OneOfEach.workplace()
                .add(ItemAnswer.of("p-104", "PULSE", "Q3", 77))
                .build();

        assertThat(workplace.all(ItemAnswer.class)).hasSize(2);
        assertThat(workplace.instruments()).isSameAs(Instruments.standard());
    }

    @Test
    void theHostsOwnAreCheckedAsTheOthers() {
        Workplace.Builder facts = OneOfEach.workplace()
                .instruments(Instruments.standard().with(pulse))
                .add(ItemAnswer.of("p-104", "PULSE", "Q1", 10))
                .add(ItemAnswer.of("p-104", "PULSE", "Q2", 11))
                .add(ItemAnswer.of("p-104", "PULSE", "Q3", 10));

        assertTold(facts, "OUT_OF_SCALE itemAnswers[2].value", "UNKNOWN_ITEM itemAnswers[3].item");
    }

    @Test
    void aWorkplaceThatIsBuiltAnewKnowsTheSame() {
        Instruments instruments = Instruments.standard().with(pulse);
        Workplace workplace = OneOfEach.workplace().instruments(instruments).build();

        assertThat(workplace.toBuilder().build().instruments()).isSameAs(instruments);
    }

    private static Properties keys(String... keysAndValues) {
        Properties keys = new Properties();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            keys.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return keys;
    }
}
