package work.connect.model.measure;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Between;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Refers;
import work.connect.model.hazard.DisclosureClass;

/**
 * What one person ticked at one question of a questionnaire. Speaks to that person alone; a team hears of it only in a
 * figure over enough people. A question left out has no answer here.
 *
 * @param person who answered
 * @param instrument the id of the questionnaire, such as {@code HSE_MSIT}; answers to one that is not known are kept, and
 *     make no score
 * @param item the key of the question in the questionnaire, never its text
 * @param value what was ticked, as the questionnaire counts it
 * @param answeredOn when; {@code null} when not known
 * @param wave the id of the survey wave it belongs to; {@code null} when waves are not recorded
 */
@Disclosed(value = DisclosureClass.PERSONAL_CONDITION, because = "it is what one person ticked")
public record ItemAnswer(
        @Refers(Refers.To.PERSON) String person,
        String instrument,
        String item,
        @Between(min = 0, max = 100) Integer value,
        @Nullable LocalDate answeredOn,
        @Refers(Refers.To.WAVE) @Nullable String wave)
        implements Fact {

    public ItemAnswer {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(value, "value");
    }

    public static ItemAnswer of(String person, String instrument, String item, int value) {
        return new ItemAnswer(person, instrument, item, value, null, null);
    }

    public ItemAnswer answeredOn(@Nullable LocalDate day) {
        return new ItemAnswer(person, instrument, item, value, day, wave);
    }

    public ItemAnswer inWave(@Nullable String wave) {
        return new ItemAnswer(person, instrument, item, value, answeredOn, wave);
    }

    /** Names nobody and tells no value, so that no log line can. */
    @Override
    public String toString() {
        return "ItemAnswer[answeredOn=" + answeredOn + "]";
    }
}
