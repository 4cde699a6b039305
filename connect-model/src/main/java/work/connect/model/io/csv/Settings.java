package work.connect.model.io.csv;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of files that hold no facts. They are flat records too, so that they are read and written alike. */
final class Settings {

    private Settings() {}

    /** A row of {@code workplace.csv}. An empty value means none of them. */
    public record Setting(Key key, @Nullable String value) {

        public enum Key {
            NOW,
            ZONE,
            WORKDAYS,
            HOLIDAYS
        }
    }

    /**
     * A row of {@code registers.csv}.
     *
     * @param register the word of one of those that are known here
     */
    public record Kept(String register, LocalDate since) {}

    /** A row of {@code mapping.csv}. */
    public record Mapped(
            Mapping.What what,
            @Nullable String in,
            @Nullable String theirs,
            @Nullable String ours) {}
}
