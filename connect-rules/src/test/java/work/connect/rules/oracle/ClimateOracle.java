package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;

/** What teams answered in surveys: their means, how far their answers lie apart, and how they change. */
final class ClimateOracle implements Part {

    private record Scaled(String rule, Construct construct, Rungs rungs) {}

    /** Speaks where so many of 100 lie in the worst of so many equal parts of the scale. */
    private record Share(String rule, Construct construct, int parts, int percent) {}

    private static final List<Scaled> MEANS = List.of(
            new Scaled("SUP-01", Construct.SUPERVISOR_SUPPORT, Rungs.of("50", MODERATE)),
            new Scaled("SUP-02", Construct.COWORKER_SUPPORT, Rungs.of("50", MODERATE)),
            new Scaled("BEL-01", Construct.SENSE_OF_COMMUNITY, belowTheMiddle(MODERATE, HIGH)),
            new Scaled("TRU-01", Construct.TRUST_IN_LEADER, belowTheMiddle(MODERATE, HIGH)),
            new Scaled("TRU-03", Construct.TRUST_AMONG_COLLEAGUES, belowTheMiddle(MODERATE, HIGH)),
            new Scaled(
                    "PSY-01",
                    Construct.PSYCHOLOGICAL_SAFETY,
                    Rungs.of("5.0", LOW).then("4.0", MODERATE).then("3.0", HIGH)),
            new Scaled("REC-03", Construct.RECOGNITION, belowTheMiddle(MODERATE, HIGH)),
            new Scaled("PUR-01", Construct.SHARED_PURPOSE, belowTheMiddle(LOW, MODERATE)),
            new Scaled("COM-01", Construct.PREDICTABILITY, belowTheMiddle(MODERATE, HIGH)),
            new Scaled(
                    "COM-06",
                    Construct.CHANGE_CONSULTATION,
                    Rungs.of("2.5", MODERATE).then("2.0", HIGH)),
            new Scaled(
                    "CON-02",
                    Construct.RELATIONSHIP_CONFLICT,
                    Rungs.of("3.0", MODERATE).then("3.5", HIGH)),
            new Scaled(
                    "INC-02", Construct.RELATIONSHIPS, Rungs.of("3.0", MODERATE).then("2.5", HIGH)),
            new Scaled(
                    "INC-07",
                    Construct.INCIVILITY_EXPERIENCED,
                    Rungs.of("1", MODERATE).then("2", HIGH)),
            new Scaled("JUS-01", Construct.FAIRNESS, belowTheMiddle(MODERATE, HIGH)),
            new Scaled("GRO-02", Construct.GROWTH, belowTheMiddle(LOW, MODERATE)));

    private static final List<Share> SHARES = List.of(
            new Share("BEL-01", Construct.SENSE_OF_COMMUNITY, 4, 20),
            new Share("CON-02", Construct.RELATIONSHIP_CONFLICT, 4, 25),
            new Share("PUR-01", Construct.SHARED_PURPOSE, 4, 30),
            new Share("TRU-12", Construct.GUARDEDNESS, 2, 25));

    private static final Map<String, Construct> FALLS = new TreeMap<>(Map.of(
            "TRU-07",
            Construct.TRUST_IN_LEADER,
            "TRU-10",
            Construct.TRUST_AMONG_COLLEAGUES,
            "TRU-11",
            Construct.TRUST_IN_SENIOR_LEADERS));

    private static final Set<String> COMPARED = Set.of("SUP-01", "SUP-02", "INC-02", "COM-06");
    private static final Set<String> LESS_WHERE_COMPARED = Set.of("SUP-01", "SUP-02");
    private static final Set<String> OF_THE_LEADER = Set.of("SUP-01", "TRU-01", "TRU-07");
    private static final Rungs FALL = Rungs.of("10", MODERATE).then("15", HIGH);
    private static final Rungs SURVEYS_IN_A_ROW = Rungs.of("1", MODERATE).then("2", HIGH);

    private final TeamSurveys surveys;
    private final Newness newness;
    private final Facts facts;

    ClimateOracle(Facts facts) {
        this.facts = facts;
        surveys = facts.surveys();
        newness = new Newness(facts);
    }

    private static Rungs belowTheMiddle(Severity mild, Severity grave) {
        return Rungs.of("50", mild).then("35", grave);
    }

    @Override
    public List<String> rules() {
        Set<String> rules = new TreeSet<>(FALLS.keySet());
        MEANS.forEach(scaled -> rules.add(scaled.rule()));
        SHARES.forEach(share -> rules.add(share.rule()));
        rules.addAll(List.of("PSC-01", "PLY-01"));
        return List.copyOf(rules);
    }

    @Override
    public void tell(Said said) {
        for (String team : facts.teams()) {
            for (Scaled scaled : MEANS) {
                note(scaled.rule(), team, scaled.construct(), mean(scaled, team), said);
            }
            for (Share share : SHARES) {
                said.note(share.rule(), Subject.team(team), share(share, team));
            }
            FALLS.forEach((rule, construct) -> note(rule, team, construct, fall(team, construct), said));
            said.note("PSC-01", Subject.team(team), safetyClimate(team));
            said.note("PLY-01", Subject.team(team), lightness(team));
        }
    }

    /** With what holds for those who are new to each other. */
    private void note(String rule, String team, Construct construct, Answer answer, Said said) {
        Answer told = answer;
        if (OF_THE_LEADER.contains(rule)) {
            told = newness.ofTheLeader(team, surveys.latestDay(team, construct), answer);
        } else if (rule.equals("SUP-02")) {
            told = newness.ofTheTeam(team, answer);
        }
        said.note(rule, Subject.team(team), told);
    }

    private Answer mean(Scaled scaled, String team) {
        return surveys.usable(team, scaled.construct())
                .map(figure -> {
                    List<Answer> answers = new ArrayList<>();
                    answers.add(rungs(scaled, figure)
                            .beyond(figure.mean(), scaled.construct().direction())
                            .map(severity -> Answer.speaks(severity, confidence(scaled, figure)))
                            .orElse(Answer.SILENT));
                    if (COMPARED.contains(scaled.rule())) {
                        answers.add(standing(team, figure));
                    }
                    return Answer.of(answers);
                })
                .orElse(Answer.UNKNOWN);
    }

    /** The middle of the scale is mild by itself where teams are compared with each other. */
    private Rungs rungs(Scaled scaled, Figure figure) {
        return isMildByItself(scaled, figure) ? belowTheMiddle(LOW, MODERATE) : scaled.rungs();
    }

    /** What rests on the comparison as well is no firmer than that. */
    private Confidence confidence(Scaled scaled, Figure figure) {
        return isMildByItself(scaled, figure)
                ? Confidence.lower(figure.confidence(), chance(figure))
                : figure.confidence();
    }

    private boolean isMildByItself(Scaled scaled, Figure figure) {
        return LESS_WHERE_COMPARED.contains(scaled.rule()) && surveys.isCompared(figure);
    }

    private static Confidence chance(Figure figure) {
        return figure.apart() == null ? Confidence.MEDIUM : Confidence.HIGH;
    }

    /** Among the worst fifth of the teams compared with, now and in the surveys just before. */
    private Answer standing(String team, Figure figure) {
        int surveysInARow = surveys.inTheWorstFifth(team, figure);
        return SURVEYS_IN_A_ROW
                .from(BigDecimal.valueOf(surveysInARow))
                .map(severity -> Answer.speaks(severity, Confidence.lower(figure.confidence(), chance(figure))))
                .orElse(Answer.SILENT);
    }

    private Answer share(Share share, String team) {
        Figure figure = surveys.usable(team, share.construct()).orElse(null);
        if (figure == null || figure.apart() == null) {
            return Answer.UNKNOWN;
        }
        boolean many = figure.apart().percentInTheWorstOf(share.parts()) >= share.percent();
        return Answer.when(many, MODERATE, figure.confidence());
    }

    private Answer fall(String team, Construct construct) {
        Figure now = surveys.usable(team, construct).orElse(null);
        Figure then = now == null
                ? null
                : surveys.before(team, now).stream().findFirst().orElse(null);
        if (now == null || then == null || now.apart() == null || then.apart() == null) {
            return Answer.UNKNOWN;
        }
        BigDecimal fall = now.behind(then.mean());
        boolean many = Math.min(now.apart().answered(), then.apart().answered()) >= 10;
        boolean real = many && now.apart().isBeyondChance(fall, then.apart());
        return FALL.from(fall)
                .filter(severity -> real)
                .map(severity -> Answer.speaks(severity, Confidence.lower(now.confidence(), then.confidence())))
                .orElse(Answer.SILENT);
    }

    /** By the bands of PSC-12: MODERATE above 37 and below 41, HIGH up to 37. */
    private Answer safetyClimate(String team) {
        return surveys.usable(team, Construct.PSYCHOSOCIAL_SAFETY_CLIMATE)
                .map(figure -> new CutOffs(facts).graveness(figure.key(), figure.raw(), figure.confidence()))
                .orElse(Answer.UNKNOWN);
    }

    private Answer lightness(String team) {
        Figure play = surveys.usable(team, Construct.PLAY).orElse(null);
        Figure belonging = surveys.usable(team, Construct.SENSE_OF_COMMUNITY).orElse(null);
        if (play == null || belonging == null) {
            return Answer.UNKNOWN;
        }
        Integer answered = belonging.respondents();
        boolean missed = play.mean().compareTo(new BigDecimal("25")) < 0
                && belonging.mean().compareTo(new BigDecimal("50")) < 0
                && answered != null
                && answered >= 5;
        return Answer.when(missed, LOW, Confidence.lower(play.confidence(), belonging.confidence()));
    }
}
