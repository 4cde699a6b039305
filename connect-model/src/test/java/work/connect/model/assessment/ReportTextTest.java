package work.connect.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.intervention.Actor;
import work.connect.model.intervention.ControlLevel;

class ReportTextTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void anEmptyReportIsItsDateAlone() {
        assertThat(report(Viewer.leader("p1"), List.of(), List.of(), List.of()).summarize())
                .isEqualTo("As of 21 November 2026, 08:00 UTC");
    }

    @Test
    void aFindingSaysHowPressingWhatAboutWhomAndWhy() {
        Finding lapsed = finding("p2", Severity.MODERATE, Confidence.HIGH);

        assertThat(report(Viewer.leader("p1"), List.of(lapsed), List.of(), List.of())
                        .summarize())
                .isEqualTo("""
                        As of 21 November 2026, 08:00 UTC

                        WHAT WAS FOUND

                          plan  Little time with the leader
                                For p2: The last one-to-one was 50 days ago.
                                Basis: a practice default. (REM-02)""");
    }

    @Test
    void speaksToTheReaderAboutThemselves() {
        Finding own = finding("p2", Severity.LOW, Confidence.LOW);

        assertThat(report(Viewer.employee("p2"), List.of(own), List.of(), List.of())
                        .summarize())
                .contains("watch  Little time with the leader")
                .contains("For you: The last one-to-one was 50 days ago.")
                .contains("Take it as a hint: something it rests on is not known.")
                .doesNotContain("p2");
    }

    @Test
    void asksToActThoseWhoAnswerForTheWorkAndHurriesNobodyElse() {
        List<Finding> critical = List.of(finding("p2", Severity.CRITICAL, Confidence.HIGH));

        assertThat(report(Viewer.caseHandler("h1"), critical, List.of(), List.of())
                        .summarize())
                .contains("act today");
        assertThat(report(Viewer.employee("p2"), critical, List.of(), List.of()).summarize())
                .contains("urgent")
                .doesNotContain("act today");
    }

    @Test
    void figuresStandInColumnsAndNotShownIsExplainedOnce() {
        Figure shown = new Figure(
                Subject.team("night"),
                Hazard.LOW_SUPPORT_SUPERVISOR,
                "Is it well?",
                "41 on a scale from 0 to 100",
                Severity.MODERATE,
                List.of("50 is the middle."));
        Figure hidden = Figure.notShown(Subject.team("t1"), Hazard.LOW_SUPPORT_SUPERVISOR, "Is it well?");
        Figure quiet = new Figure(
                Subject.ORGANISATION,
                Hazard.LOW_SUPPORT_SUPERVISOR,
                "Is it well?",
                "62 on a scale from 0 to 100",
                Severity.NONE,
                List.of());

        assertThat(report(Viewer.wellbeing(), List.of(), List.of(shown, hidden, quiet), List.of())
                        .summarize())
                .endsWith("""
                        FIGURES
                          Low support from the leader
                               Is it well?
                                    team night        plan: 41 on a scale from 0 to 100
                                                      50 is the middle.
                                    team t1           not shown
                                    the organisation  quiet: 62 on a scale from 0 to 100
                          "Not shown" says nothing about a group, neither good nor bad.""");
    }

    @Test
    void aStepSaysWhatToDoWhatToMindAndWhenToLookAgain() {
        Recommendation step = step("p2", "Open the calendar.", "Talking about work is enough.", 42);

        assertThat(report(Viewer.leader("p1"), List.of(), List.of(), List.of(step))
                        .summarize())
                .endsWith("""
                        WHAT MAY HELP

                          1.   A regular one-to-one
                               Put half an hour aside this week.
                               First step: Open the calendar.
                               Mind: Talking about work is enough.
                               In answer to: Little time with the leader. Look back in 6 weeks: did it help? (I142)""");
    }

    @Test
    void aStepWithoutAFirstStepHasNoLineForIt() {
        Recommendation step = step("p2", null, 42);

        assertThat(report(Viewer.wellbeing(), List.of(), List.of(), List.of(step))
                        .summarize())
                .contains("Put half an hour aside this week.")
                .doesNotContain("First step");
    }

    @Test
    void stepsForSeveralPeopleAreKeptApartAndCountedAnew() {
        List<Recommendation> plan = List.of(step("p2", null, 1), step("p3", null, 10));

        assertThat(report(Viewer.leader("p1"), List.of(), List.of(), plan).summarize())
                .containsSubsequence("For p2", "1.", "Look back tomorrow", "For p3", "1.", "Look back in 10 days");
    }

    @Test
    void whatIsNotKnownIsToldWithItsGaps() {
        NotAssessed newcomers =
                new NotAssessed("NEW-01", "Do newcomers find their feet?", List.of(Gap.NO_START_DATE, Gap.NO_LEADER));
        Report report = new Report(
                Viewer.employee("p2"),
                NOVEMBER,
                List.of(),
                List.of(),
                List.of(),
                List.of("You have four close colleagues."),
                List.of("Do you have time with your leader?"),
                List.of(newcomers),
                List.of("A person decides."),
                List.of(),
                List.of("standard 1.0 sha256:0af3"),
                false,
                Locale.ENGLISH);

        assertThat(report.summarize()).endsWith("""
                        WHAT GOES WELL
                          -  You have four close colleagues.

                        ASKED AND QUIET
                          -  Do you have time with your leader?

                        NOT ASSESSED
                          -  Do newcomers find their feet? (no start date is on record; no leader is on record)
                          Not knowing is neither good nor bad.

                        GOOD TO KNOW
                          -  A person decides.

                        RULE BOOKS
                          -  standard 1.0 sha256:0af3""");
    }

    @Test
    void neverGetsWiderThanItsPageAndKeepsControlCharactersOut() {
        String hostile = "team\u001b[31m\n" + "x".repeat(300) + " " + "word ".repeat(60);
        Figure figure =
                new Figure(Subject.team(hostile), Hazard.SILOS, "Is it well?", hostile, Severity.LOW, List.of(hostile));
        Recommendation step = step(hostile, hostile, 42);
        Report report = report(
                Viewer.wellbeing(),
                List.of(finding(hostile, Severity.CRITICAL, Confidence.MEDIUM)),
                List.of(figure),
                List.of(step, step("p2", null, 42)));

        assertThat(report.summarize()).doesNotContain("\u001b");
        assertThat(report.summarize().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(96));
    }

    @Test
    void isAllInGermanInAGermanReport() {
        Report german = new Report(
                Viewer.leader("p1"),
                NOVEMBER,
                List.of(finding("p2", "Wenig Zeit mit der Führungskraft", Severity.HIGH, Confidence.MEDIUM)),
                List.of(Figure.notShown(Subject.team("t1"), Hazard.ISOLATION, "Is it well?")),
                List.of(step("p2", "Nur wenn beide wollen.", 42)),
                List.of(),
                List.of(),
                List.of(new NotAssessed("NEW-01", "Wer ist neu?", List.of(Gap.NO_LEADER, Gap.NO_START_DATE))),
                List.of(),
                List.of(),
                List.of("standard 1.0 sha256:0af3"),
                false,
                Locale.GERMAN);

        assertThat(german.summarize())
                .containsSubsequence(
                        "Stand: ",
                        "WAS AUFFÄLLT",
                        "jetzt handeln",
                        "Wenig Zeit mit der Führungskraft",
                        "Für p2: ",
                        "Ziemlich sicher: ",
                        "Grundlage: ein Erfahrungswert aus der Praxis. (REM-02)",
                        "ZAHLEN",
                        "Alleinsein bei der Arbeit",
                        "Team t1  nicht gezeigt",
                        "WAS HELFEN KANN",
                        "Zu bedenken: ",
                        "Als Antwort auf: Wenig Zeit mit der Führungskraft. Schauen Sie in 6 Wochen zurück",
                        "NICHT BEURTEILT",
                        "Wer ist neu? (eine Führungskraft ist nicht vermerkt; ein Eintrittsdatum ist nicht vermerkt)",
                        "REGELWERKE");
    }

    private static Finding finding(String about, Severity severity, Confidence confidence) {
        return finding(about, Hazard.LOW_EXPOSURE.title(), severity, confidence);
    }

    private static Finding finding(String about, String title, Severity severity, Confidence confidence) {
        return new Finding(
                "REM-02",
                "one-to-ones-have-lapsed",
                Hazard.LOW_EXPOSURE,
                title,
                about,
                severity,
                confidence,
                "The last one-to-one was 50 days ago.",
                "Do people have time with their leader?",
                EvidenceGrade.E3,
                "S4:35",
                List.of());
    }

    private static Recommendation step(String about, @Nullable String caution, int reviewAfterDays) {
        return step(about, null, caution, reviewAfterDays);
    }

    private static Recommendation step(
            String about, @Nullable String firstStep, @Nullable String caution, int reviewAfterDays) {
        return new Recommendation(
                "ONE_TO_ONE",
                about,
                "A regular one-to-one",
                "Put half an hour aside this week.",
                firstStep,
                ControlLevel.LEADER_BEHAVIOUR,
                List.of(Actor.LEADER),
                List.of(Hazard.LOW_EXPOSURE),
                caution,
                reviewAfterDays,
                List.of("I142"));
    }

    private static Report report(
            Viewer viewer, List<Finding> findings, List<Figure> figures, List<Recommendation> plan) {
        return new Report(
                viewer,
                NOVEMBER,
                findings,
                figures,
                plan,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Locale.ENGLISH);
    }
}
