package work.connect.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands tell of a line of a table as of any rule. */
class ATableOnTheDeskTest {

    private static final String TABLE = """
            name;id;hazard;unit;asks;because;fact;where;property;operator;low;moderate;grade;source;actions
            acme-few-one-to-ones;ACME-01;LOW_EXPOSURE;PERSON;Do people get time alone with their leader?;\
            The last one-to-one was {daysSinceOneToOne} days ago, {limit} is the limit.;LeaderContact;everMet;\
            daysSinceOneToOne;>;10;20;E3;Acme handbook;ONE_TO_ONE
            """;
    private static final String CASE = """
            case: Eleven days
            today: 2026-09-01
            kept: one_to_ones since 2026-01-01
            people:
                id, team, leader, started_on
                lea, care, , 2020-01-01
                sam, care, lea, 2020-01-01
            interactions:
                at, from, to, purpose
                11 days ago, lea, sam, one_to_one
            expect:
                ACME-01 flags sam LOW
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aBookWithATable() {
        Shelf.book(folder.resolve("book"));
        Shelf.write(folder, "book/tables/acme.csv", TABLE);
    }

    @Test
    void isListedWithItsFile() {
        assertThat(CommandRun.in(folder, "list", "book").out()).contains("""
                ACME-01  acme-few-one-to-ones
                    LOW_EXPOSURE, about a person, work design
                    LOW at daysSinceOneToOne above 10; MODERATE at daysSinceOneToOne above 20
                    tables/acme.csv (acme)
                """);
    }

    @Test
    void isExplained() {
        assertThat(CommandRun.in(folder, "explain", "ACME-01", "book").out())
                .contains("Do people get time alone with their leader?", "tables/acme.csv");
    }

    @Test
    void isPartOfWhatABookChanges() {
        assertThat(CommandRun.in(folder, "diff", "book").out()).contains("acme-few-one-to-ones");
    }

    @Test
    void isCheckedByCell() {
        Shelf.write(folder, "book/tables/acme.csv", TABLE.replace(";20;", ";2,5;"));

        CommandRun run = CommandRun.in(folder, "check", "book");

        assertThat(run.exitCode()).isEqualTo(Failures.PROBLEMS);
        assertThat(run.out())
                .startsWith("book/tables/acme.csv:2:215: DECIMAL_COMMA in rule \"acme-few-one-to-ones\": "
                        + "Cell L2 (moderate): ");
    }

    @Test
    void isShownByCases() {
        Shelf.write(folder, "book/cases/acme.case", CASE);

        assertThat(CommandRun.in(folder, "cases", "book").out())
                .startsWith("1 case: 1 passed, 0 failed, 0 refused.\n\nOf 1 rule, 1 is shown speaking")
                .contains("ACME-01 acme-few-one-to-ones MODERATE at daysSinceOneToOne above 20");
    }
}
