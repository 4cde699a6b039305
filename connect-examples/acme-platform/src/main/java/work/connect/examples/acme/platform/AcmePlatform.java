package work.connect.examples.acme.platform;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import work.connect.examples.acme.AcmeIndicators;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Person;
import work.connect.rules.ConnectEngine;
import work.connect.rules.rulebook.RuleBook;

/** What a vendor's platform does with the vendor's book: lay it over ours, once, and assess workplaces. */
public final class AcmePlatform {

    private AcmePlatform() {}

    /** Prints what Sam would be shown of an invented workplace, and the books behind it. */
    public static void main(String... folder) {
        ConnectEngine engine = ConnectEngine.builder()
                .indicators(new AcmeIndicators())
                .rules(RuleBook.read(Path.of(folder[0])))
                .build();
        System.out.print(page(engine.assess(smallTeam()).reportFor(Viewer.employee("sam"))));
    }

    /** A page as a platform may lay it out; {@link Report#summarize()} is the whole report as plain text. */
    private static String page(Report report) {
        StringBuilder page = new StringBuilder("What was found\n");
        report.findings()
                .forEach(finding -> page.append("  %s, %s (%s)%n    %s%n"
                        .formatted(finding.title(), finding.severity(), finding.rule(), finding.because())));
        page.append("\nWhat may help\n");
        report.plan().forEach(help -> page.append("  %s%n".formatted(help.title())));
        page.append("\nThe rule books behind it\n");
        report.books().forEach(book -> page.append("  %s%n".formatted(book)));
        return page.toString();
    }

    /** Lea leads Sam, who started fifteen days ago, and Kim, with whom she talked alone yesterday. */
    static Workplace smallTeam() {
        return Workplace.asOf(Instant.parse("2026-09-01T16:00:00Z"), ZoneId.of("Europe/Berlin"))
                .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
                .keeps(Register.ABSENCES, LocalDate.parse("2026-01-01"))
                .add(Person.of("lea", "support").startedOn(LocalDate.parse("2020-01-01")))
                .add(Person.of("sam", "support").ledBy("lea").startedOn(LocalDate.parse("2026-08-17")))
                .add(Person.of("kim", "support").ledBy("lea").startedOn(LocalDate.parse("2020-01-01")))
                .add(Interaction.oneToOne(Instant.parse("2026-08-31T09:00:00Z"), "lea", "kim"))
                .build();
    }
}
