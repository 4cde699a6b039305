package work.connect.rules.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import work.connect.rules.rulebook.BookFuzz;
import work.connect.rules.rulebook.RuleFileFuzz;

/** What reads texts from outside. Each takes any bytes there may be, or refuses them as it declares. */
enum FuzzTarget {
    RULE_FILE(RuleFileFuzz::feed, Seeds::ruleFiles, "work.connect.rules.rulebook.**"),
    BOOK(BookFuzz::feed, Seeds::books, "work.connect.rules.rulebook.**"),
    CASE_FILE(CaseFileFuzz::feed, Seeds::caseFiles, "work.connect.rules.verify.**"),
    JSON(JsonFuzz::feed, Seeds::documents, "work.connect.model.**"),
    CSV(CsvFuzz::feed, Seeds::csvFolders, "work.connect.model.io.**");

    private interface Feed {
        void with(byte[] bytes) throws IOException;
    }

    private interface Sown {
        List<byte[]> seeds() throws IOException;
    }

    private final Feed feed;
    private final Sown sown;
    private final String classes;

    FuzzTarget(Feed feed, Sown sown, String classes) {
        this.feed = feed;
        this.sown = sown;
        this.classes = classes;
    }

    /** What it is about: in these classes Jazzer follows the way that bytes take. */
    String classes() {
        return classes;
    }

    /** The target of a name such as {@code rule-file}. */
    static FuzzTarget of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Such as {@code rule-file}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws Throwable anything at all when they are neither taken nor refused as declared */
    void feed(byte[] bytes) throws IOException {
        feed.with(bytes);
    }

    /** What it takes, and what it refuses for one reason each: to begin with. */
    List<byte[]> seeds() throws IOException {
        return sown.seeds();
    }
}
