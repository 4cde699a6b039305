package work.connect.rules.detect;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The verb of the rules in the step detect. */
public final class Verdict {

    private Verdict() {}

    /** Who hears what trusted code says in this thread; nobody where rules match that are no code. */
    private static final ThreadLocal<@Nullable Consumer<Object>> HEARING = new ThreadLocal<>();

    /**
     * Says that the question of the rule is answered badly for this subject.
     *
     * <p>Of rules that are no code the match itself carries everything, which rule and which facts, and nothing happens here.
     */
    public static void flag(Object subject) {
        Consumer<Object> heard = HEARING.get();
        if (heard != null) {
            heard.accept(subject);
        }
    }

    /** Runs this, and tells what is flagged in the meantime, in this thread. */
    static void heard(Runnable rules, Consumer<Object> heard) {
        HEARING.set(heard);
        try {
            rules.run();
        } finally {
            HEARING.remove();
        }
    }
}
