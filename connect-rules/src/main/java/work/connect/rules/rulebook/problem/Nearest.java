package work.connect.rules.rulebook.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what somebody may have meant. */
public final class Nearest {

    private static final int LONGEST = 200;

    private static final int FEW = 8;
    /** More than that, nobody reads. */
    private static final int MANY = 120;

    private Nearest() {}

    /** "Maybe you meant (x)?", or the choices when nothing is near: those that hold the word, or all where there are few. */
    public static String hint(String word, Collection<String> choices) {
        return of(word, choices)
                .map(near -> "Maybe you meant (" + near + ")?")
                .orElseGet(() -> choices(word, new TreeSet<>(choices)));
    }

    private static String choices(String word, Set<String> choices) {
        List<String> holding = choices.stream()
                .filter(choice -> !word.isEmpty() && choice.contains(word))
                .limit(FEW)
                .toList();
        if (!holding.isEmpty()) {
            return "Maybe you meant one of: " + String.join(", ", holding) + ".";
        }
        return choices.size() > MANY
                ? "There are " + choices.size() + ", and none is spelt nearly so."
                : "There is: " + String.join(", ", choices) + ".";
    }

    private static Optional<String> of(String word, Collection<String> choices) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.max(2, word.length() / 3);
        return choices.stream()
                .filter(choice -> distance(word, choice) <= allowed)
                .min(Comparator.comparing((String choice) -> distance(word, choice))
                        .thenComparing(choice -> choice));
    }

    /** How many letters must be put in, left out or replaced to get from one word to the other. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
