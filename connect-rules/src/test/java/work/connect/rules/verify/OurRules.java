package work.connect.rules.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Person;
import work.connect.rules.detect.Detect;
import work.connect.rules.engine.RuleCompiler;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.RuleFile;

/** The rules we ship, whole or with a bug in one of them, and a small team to ask them of. */
final class OurRules {

    static final LocalDate TODAY = LocalDate.parse("2026-09-01");

    /** To make them ready costs most. */
    static final Detect ALL = Detect.with(List.of(), Set.of());

    private OurRules() {}

    /** The rules of one of our files alone, in which somebody changed a text. */
    static Detect changed(String file, String from, String to) {
        String text = RuleBook.standard().texts().get(file);
        if (text == null || !text.contains(from)) {
            throw new IllegalArgumentException("Nothing would change in " + file);
        }
        RuleBook book = new RuleBook("changed", "1", Map.of(file, text.replace(from, to)));
        List<RuleFile> files = book.checkedFiles(Detect.STAGE);
        return new Detect(List.of(new Detect.Book(files, RuleCompiler.compile(files))));
    }

    /** Lea leads Sam and Kim; one-to-ones and absences are kept. */
    static Workplace.Builder leaSamAndKim() {
        return Workplace.asOf(Instant.parse("2026-09-01T20:00:00Z"), ZoneOffset.UTC)
                .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
                .keeps(Register.ABSENCES, LocalDate.parse("2026-01-01"))
                .add(Person.of("lea", "support").startedOn(LocalDate.parse("2020-01-01")))
                .add(Person.of("sam", "support").ledBy("lea").startedOn(LocalDate.parse("2020-01-01")))
                .add(Person.of("kim", "support").ledBy("lea").startedOn(LocalDate.parse("2020-01-01")));
    }

    /** The same, where Sam and Kim met Lea so many days ago. */
    static Workplace.Builder met(int samDaysAgo, int kimDaysAgo) {
        return leaSamAndKim().add(oneToOne("sam", samDaysAgo)).add(oneToOne("kim", kimDaysAgo));
    }

    private static Interaction oneToOne(String with, int daysAgo) {
        return Interaction.oneToOne(TODAY.minusDays(daysAgo).atTime(9, 0).toInstant(ZoneOffset.UTC), "lea", with);
    }
}
