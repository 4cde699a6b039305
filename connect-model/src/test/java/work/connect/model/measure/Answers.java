package work.connect.model.measure;

import java.util.HashMap;
import java.util.Map;

/** What people tick, for tests. */
final class Answers {

    private Answers() {}

    /** One answer to every question of a questionnaire. */
    static Map<String, Integer> all(String instrument, int answer) {
        Map<String, Integer> answers = new HashMap<>();
        known(instrument).answers().keySet().forEach(code -> answers.put(code, answer));
        return answers;
    }

    /** The best or the worst answer to every question of the scales of a questionnaire. */
    static Map<String, Integer> ideal(String instrument) {
        Map<String, Integer> answers = new HashMap<>();
        known(instrument)
                .scales()
                .forEach(scale ->
                        scale.items().forEach(item -> answers.put(item.code(), item.upright(item.highest()))));
        return answers;
    }

    static InstrumentScale scale(String instrument, String id) {
        return known(instrument).scale(id).orElseThrow();
    }

    private static Instrument known(String id) {
        return Instruments.standard().find(id).orElseThrow();
    }
}
