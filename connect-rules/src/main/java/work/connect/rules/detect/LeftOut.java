package work.connect.rules.detect;

import java.util.Objects;
import work.connect.rules.budget.Breach;

/**
 * A book whose rules were stopped. Nothing of what they said until then is kept.
 *
 * @param id who it is
 * @param book its id, version and hash
 * @param why what it passed
 */
public record LeftOut(String id, String book, Breach why) {
    public LeftOut {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(why, "why");
    }
}
