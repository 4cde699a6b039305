package work.connect.rules.detect;

import java.util.ArrayList;
import java.util.List;
import work.connect.rules.budget.Cancellation;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.Profile;

/**
 * The facts that rules are handed: batch by batch, and within a batch by whom they are about.
 *
 * <p>No rule asks about two at once, so a batch can be cut between any two of them.
 */
final class Handed {

    private final List<List<List<Object>>> batches = new ArrayList<>();
    private long facts;

    /** What of these indicators can change an answer. */
    static Handed of(Indicators indicators, Screen screen, Cancellation cancellation) {
        Handed handed = new Handed();
        for (List<Profile> batch : indicators.batches()) {
            List<List<Object>> subjects = new ArrayList<>();
            for (Profile profile : batch) {
                cancellation.check();
                List<Object> about = new ArrayList<>();
                screen.handOver(profile, about);
                if (!about.isEmpty()) {
                    subjects.add(about);
                    handed.facts += about.size();
                }
            }
            handed.batches.add(subjects);
        }
        return handed;
    }

    /** How many there are. */
    long facts() {
        return facts;
    }

    /** The same in portions of whole subjects, each of so many facts at most, or of one subject. */
    List<List<Object>> portions(long most) {
        List<List<Object>> portions = new ArrayList<>();
        for (List<List<Object>> batch : batches) {
            List<Object> portion = new ArrayList<>();
            for (List<Object> subject : batch) {
                if (!portion.isEmpty() && portion.size() + subject.size() > most) {
                    portions.add(portion);
                    portion = new ArrayList<>();
                }
                portion.addAll(subject);
            }
            if (!portion.isEmpty()) {
                portions.add(portion);
            }
        }
        return portions;
    }
}
