package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Construct;
import work.connect.model.measure.GroupScore;
import work.connect.model.people.Person;
import work.connect.rules.oracle.OwnAnswers.Own;

/** What people's own answers say to them: scores, cut-offs, and how they and their team see the same. */
final class OwnAnswersOracle implements Part {

    private record Scaled(Construct construct, Rungs rungs) {}

    private static final Rungs LOWEST_QUARTER = Rungs.of("50", LOW).then("25", MODERATE);

    private static final Map<String, Scaled> SCORES = new TreeMap<>(Map.of(
            "SUP-08", new Scaled(Construct.COWORKER_SUPPORT, LOWEST_QUARTER),
            "SUP-09", new Scaled(Construct.SUPERVISOR_SUPPORT, LOWEST_QUARTER),
            "BEL-02", new Scaled(Construct.SENSE_OF_COMMUNITY, LOWEST_QUARTER),
            "REC-05", new Scaled(Construct.RECOGNITION, LOWEST_QUARTER),
            "TRU-09", new Scaled(Construct.TRUST_IN_LEADER, LOWEST_QUARTER),
            "TRU-06", new Scaled(Construct.GUARDEDNESS, Rungs.of("50", LOW)),
            "INC-08",
                    new Scaled(
                            Construct.INCIVILITY_EXPERIENCED, Rungs.of("1", LOW).then("2", MODERATE))));

    private static final Map<String, Construct> CUT_OFFS =
            new TreeMap<>(Map.of("BUL-01", Construct.NEGATIVE_ACTS_EXPERIENCED, "ISO-03", Construct.LONELINESS));

    private final Facts facts;
    private final TeamSurveys surveys;
    private final OwnAnswers own;

    OwnAnswersOracle(Facts facts) {
        this.facts = facts;
        surveys = facts.surveys();
        own = surveys.own();
    }

    @Override
    public List<String> rules() {
        Set<String> rules = new TreeSet<>(SCORES.keySet());
        rules.addAll(CUT_OFFS.keySet());
        rules.add("PSY-05");
        return List.copyOf(rules);
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            Subject subject = Subject.person(person.id());
            SCORES.forEach((rule, scaled) -> said.note(rule, subject, score(person, scaled)));
            CUT_OFFS.forEach((rule, construct) -> said.note(rule, subject, cutOff(person, construct)));
            if (person.id().equals(facts.workplace().teams().get(person.team()).leader())) {
                said.note("PSY-05", subject, view(person));
            }
        }
    }

    /** The last answers, unless they are a year old. */
    private @Nullable Own current(Person person, Construct construct) {
        Own last = own.latest(person.id(), construct);
        return last == null || surveys.isOutdated(last.day()) ? null : last;
    }

    private static Confidence confidence(Own own) {
        return own.day() == null ? Confidence.LOW : Confidence.HIGH;
    }

    private Answer score(Person person, Scaled scaled) {
        Own current = current(person, scaled.construct());
        return current == null
                ? Answer.UNKNOWN
                : scaled.rungs()
                        .beyond(current.onReference(), scaled.construct().direction())
                        .map(severity -> Answer.speaks(severity, confidence(current)))
                        .orElse(Answer.SILENT);
    }

    /** Of two questionnaires on one day, by the worst that can be read. */
    private Answer cutOff(Person person, Construct construct) {
        Own current = current(person, construct);
        if (current == null) {
            return Answer.UNKNOWN;
        }
        return own.ofThatDay(current).stream()
                .map(one -> new CutOffs(facts).graveness(one.key(), one.score(), confidence(one)))
                .filter(answer -> answer != Answer.UNKNOWN)
                .findFirst()
                .orElse(Answer.UNKNOWN);
    }

    /** How much safer a leader finds the own team than five or more others in it do. */
    private Answer view(Person leader) {
        Own current = current(leader, Construct.PSYCHOLOGICAL_SAFETY);
        if (current == null || current.key() == null) {
            return Answer.UNKNOWN;
        }
        Set<String> others = facts.membersOf(leader.team()).stream()
                .map(Person::id)
                .filter(id -> !id.equals(leader.id()))
                .collect(Collectors.toSet());
        GroupScore score = own.scores()
                .ofGroup(current.key(), current.asked().wave(), others)
                .orElse(null);
        if (score == null || score.respondents() < 5) {
            return Answer.UNKNOWN;
        }
        BigDecimal above = current.onReference().subtract(current.key().onReferenceScale(score.mean()));
        return Rungs.of("1.5", LOW)
                .then("2.5", MODERATE)
                .from(above)
                .map(severity -> Answer.speaks(severity, confidence(current)))
                .orElse(Answer.SILENT);
    }
}
