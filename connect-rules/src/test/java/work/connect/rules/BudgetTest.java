package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.NotAssessed;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.hazard.Hazard;
import work.connect.model.people.Person;
import work.connect.rules.budget.Breach;
import work.connect.rules.budget.Budget;
import work.connect.rules.rulebook.RuleBook;

/** A book that takes more than it may is left out whole, and every reader is told. */
class BudgetTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Viewer SAM = Viewer.employee("p1");
    private static final Budget NO_TIME = Budget.standard().withTime(Duration.ofNanos(1));

    /** Speaks of whoever had no one-to-one for so many days. */
    private static final String ASKING = """
            rule "NAME"
                @id( "ID" )
                @hazard( LOW_EXPOSURE )
                @unit( PERSON )
                @asks( "ASKS" )
                @because( "The last one-to-one was {days} days ago; at Acme it is {limit}." )
                @ladder( "days: LADDER" )
                @grade( E3 )
                @source( "Acme handbook" )
                @actions( "ONE_TO_ONE" )
            when
                Limit( rule == "NAME", key == "days", $step : step, $limit : value )
                $subject : LeaderContact( $days : daysSinceOneToOne, daysSinceOneToOne > $limit )
            then
                flag( $subject );
            end
            """;

    private static final String HEAD = """
            package acme.detect

            import work.connect.rules.indicate.contact.LeaderContact
            import work.connect.rules.rulebook.vocabulary.Limit
            import static work.connect.rules.detect.Verdict.flag

            """;

    private static final String ADDED =
            asking("acme-too-long", "ACME-01", "Is it often enough for Acme?", "CRITICAL 7");
    private static final String REPLACED =
            asking("one-to-ones-have-lapsed", "REM-02", "Do people meet their leader every week?", "LOW 7");

    private static String asking(String name, String id, String asks, String ladder) {
        return ASKING.replace("NAME", name)
                .replace("ID", id)
                .replace("ASKS", asks)
                .replace("LADDER", ladder);
    }

    private static RuleBook book(String rules, String... namesAndTexts) {
        Map<String, String> texts = new HashMap<>();
        texts.put("book.properties", "id = acme\nversion = 3\nengine = 1\n");
        texts.put("rules/acme.drl", HEAD + rules);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return new RuleBook("acme", "3", texts);
    }

    /** Lea leads so many people, whom she met alone 100 days ago. */
    private static Workplace led(int people) {
        Workplace.Builder workplace = keeping();
        led(workplace, "lea", "p", people);
        return workplace.build();
    }

    /** Six teams of seven with a leader each. */
    private static Workplace sixTeams() {
        Workplace.Builder workplace = keeping();
        for (char team = 'a'; team < 'g'; team++) {
            led(workplace, "lead-" + team, team + "-", 7);
        }
        return workplace.build();
    }

    private static Workplace.Builder keeping() {
        return Workplace.asOf(NOW, ZoneId.of("Europe/Berlin"))
                .keeps(Register.ONE_TO_ONES, LocalDate.parse("2026-01-01"))
                .keeps(Register.CONDUCT_REPORTS, LocalDate.parse("2026-01-01"));
    }

    private static void led(Workplace.Builder workplace, String leader, String name, int people) {
        LocalDate start = LocalDate.parse("2020-01-01");
        workplace.add(Person.of(leader, "of-" + leader).startedOn(start));
        for (int i = 1; i <= people; i++) {
            workplace
                    .add(Person.of(name + i, "of-" + leader).ledBy(leader).startedOn(start))
                    .add(Interaction.oneToOne(NOW.minusSeconds(100 * 86_400L), leader, name + i));
        }
    }

    private static final Workplace TWELVE = led(12);

    private static ConnectEngine engine(RuleBook book, Budget budget) {
        return ConnectEngine.builder().rules(book).budget(budget).build();
    }

    private static Report partial(RuleBook book, Viewer reader) {
        return engine(book, NO_TIME).assess(TWELVE).reportFor(reader);
    }

    private static List<Viewer> readers() {
        return List.of(
                SAM,
                Viewer.leader("lea"),
                Viewer.wellbeing(),
                Viewer.caseHandler("somebody"),
                Viewer.workerRepresentative(),
                Viewer.organisation());
    }

    @Test
    void keepsWhatOurRulesFoundAndNothingOfTheBook() {
        for (Viewer reader : readers()) {
            Report ours = ConnectEngine.standard().assess(TWELVE).reportFor(reader);
            Report partial = partial(book(ADDED), reader);

            assertThat(partial.findings()).isEqualTo(ours.findings());
            assertThat(partial.plan()).isEqualTo(ours.plan());
        }
        assertThat(engine(book(ADDED), Budget.standard())
                        .assess(TWELVE)
                        .reportFor(SAM)
                        .findings())
                .extracting(Finding::rule)
                .contains("ACME-01");
    }

    @Test
    void tellsEveryReaderTheSame() {
        for (Viewer reader : readers()) {
            Report partial = partial(book(ADDED), reader);

            assertThat(partial.partial()).isTrue();
            assertThat(partial.notices().get(0))
                    .startsWith("This report is partial: a rule book of your organisation")
                    .contains("(acme)");
            assertThat(partial.books())
                    .anyMatch(line -> line.startsWith("acme 3 sha256:") && line.endsWith(", left out of this report"))
                    .anyMatch(line -> line.startsWith("connect-standard ") && !line.contains("left out"));
        }
    }

    @Test
    void tellsItInGerman() {
        Report partial = engine(book(ADDED), NO_TIME).assess(TWELVE).reportFor(SAM, Locale.GERMAN);

        assertThat(partial.notices().get(0)).startsWith("Dieser Bericht ist unvollständig: Ein Regelwerk");
        assertThat(partial.books()).anyMatch(line -> line.endsWith(", in diesem Bericht weggelassen"));
    }

    @Test
    void saysNothingOfThatWhereAllWasAsked() {
        Report whole = engine(book(ADDED), Budget.standard()).assess(TWELVE).reportFor(SAM);

        assertThat(whole.partial()).isFalse();
        assertThat(whole.notices()).noneMatch(notice -> notice.contains("partial"));
        assertThat(whole.books()).noneMatch(line -> line.contains("left out"));
    }

    @Test
    void callsNothingQuietThatWasNotAsked() {
        RuleBook never = book(asking("acme-never", "ACME-02", "Is it once in ten years?", "MODERATE 3650"));
        String question = "Is it once in ten years?";

        assertThat(engine(never, Budget.standard())
                        .assess(TWELVE)
                        .reportFor(SAM)
                        .quiet())
                .contains(question);
        Report partial = partial(never, SAM);
        assertThat(partial.quiet()).doesNotContain(question);
        assertThat(partial.notAssessed()).contains(new NotAssessed("ACME-02", question, List.of(Gap.BOOK_LEFT_OUT)));
    }

    @Test
    void aRuleOfOursThatTheBookReplacedIsNotAssessed() {
        Report partial = partial(book(REPLACED), SAM);

        assertThat(partial.findings()).extracting(Finding::rule).doesNotContain("REM-02");
        assertThat(partial.notAssessed())
                .anySatisfy(question -> assertThat(question.rule()).isEqualTo("REM-02"));
        assertThat(partial.strengths()).isEmpty();
    }

    @Test
    void aRuleOfOursWhoseLimitsTheBookMovedStillSpeaks() {
        RuleBook moving =
                book(ADDED, "limits.properties", "one-to-ones-have-lapsed.ladder = days: LOW 20, MODERATE 99");

        assertThat(partial(moving, SAM).findings())
                .filteredOn(finding -> finding.rule().equals("REM-02"))
                .extracting(Finding::because)
                .singleElement()
                .asString()
                .contains("99");
    }

    /** Ten rules match 100 people 1,000 times, and with one person more too often. */
    @ParameterizedTest
    @CsvSource({"100, false", "101, true"})
    void countsMatches(int people, boolean partial) {
        String rules = IntStream.range(0, 10)
                .mapToObj(i -> String.valueOf((char) ('a' + i)))
                .map(letter -> asking("acme-" + letter + "-long", "ACME-" + letter, "Is it well at Acme?", "LOW 7"))
                .collect(Collectors.joining("\n"));
        List<AssessmentListener.LeftOut> told = new ArrayList<>();
        ConnectEngine engine = ConnectEngine.builder()
                .rules(book(rules))
                .budget(Budget.standard().withMatchesPerFact(1))
                .listener(listening(told))
                .build();

        Assessment assessment = engine.assess(led(people));

        assertThat(assessment.reportFor(SAM).partial()).isEqualTo(partial);
        if (partial) {
            assertThat(told).singleElement().satisfies(left -> {
                assertThat(left.book()).startsWith("acme 3 sha256:");
                assertThat(left.why().limit()).isEqualTo(Breach.Limit.MATCHES);
                assertThat(left.why().allowed()).isEqualTo(1_000);
                assertThat(left.why().measured()).isEqualTo(1_001);
            });
        }
    }

    private static AssessmentListener listening(List<AssessmentListener.LeftOut> told) {
        return new AssessmentListener() {
            @Override
            public void leftOut(LeftOut leftOut) {
                told.add(leftOut);
            }
        };
    }

    @Test
    void tellsTheListenerHowLongItTook() {
        List<AssessmentListener.LeftOut> told = new ArrayList<>();

        ConnectEngine.builder()
                .rules(book(ADDED))
                .budget(NO_TIME)
                .listener(listening(told))
                .build()
                .assess(TWELVE);

        assertThat(told).singleElement().satisfies(left -> {
            assertThat(left.why().limit()).isEqualTo(Breach.Limit.TIME);
            assertThat(left.why().error()).isEmpty();
        });
    }

    @Test
    void aFigureOfWhichNothingWasAskedIsNotShown() {
        Figure figure = figureOf(Hazard.LOW_PLAY, Budget.standard());

        assertThat(figure.isShown()).isTrue();
        assertThat(figureOf(Hazard.LOW_PLAY, NO_TIME))
                .isEqualTo(Figure.notShown(figure.group(), figure.hazard(), figure.asks()));
    }

    @Test
    void aFigureOfWhichSomeWasAskedSaysSo() {
        assertThat(figureOf(Hazard.LOW_EXPOSURE, NO_TIME).reasons())
                .contains("A rule book was left out of this report, so not all was asked that belongs here.");
    }

    /** How many people of the organisation a rule of Acme's concerns that is about this hazard. */
    private static Figure figureOf(Hazard hazard, Budget budget) {
        String rules = ASKING.replace("LOW_EXPOSURE", hazard.name())
                .replace("NAME", "acme-own")
                .replace("ID", "ACME-03")
                .replace("ASKS", "Is it well?")
                .replace("LADDER", "LOW 7");
        return engine(book(rules), budget).assess(sixTeams()).reportFor(Viewer.organisation()).figures().stream()
                .filter(figure -> figure.hazard() == hazard
                        && figure.group().equals(Subject.ORGANISATION)
                        && figure.asks().equals("How many people does it concern?"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 1", "200, 0, 1", "200, 10, 0", "200, 10, -1"})
    void allowsSomethingAtLeast(int matches, int facts, int seconds) {
        assertThatThrownBy(() -> new Budget(matches, facts, Duration.ofSeconds(seconds)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
