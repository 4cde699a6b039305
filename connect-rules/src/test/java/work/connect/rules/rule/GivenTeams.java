package work.connect.rules.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Viewer;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.Trait;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;
import work.connect.rules.ConnectEngine;
import work.connect.rules.advise.Catalogue;

/** Teams, their surveys and ties, and what a reader sees of them. */
final class GivenTeams {

    static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");
    static final Instant MOMENT = Instant.parse("2026-09-01T08:00:00Z");

    static final List<Viewer> GROUP_READERS =
            List.of(Viewer.wellbeing(), Viewer.organisation(), Viewer.workerRepresentative());

    private static final ConnectEngine ENGINE = ConnectEngine.standard();
    private static final Catalogue CATALOGUE = Catalogue.standard();

    private GivenTeams() {}

    static Workplace.Builder workplace() {
        return Workplace.asOf(MOMENT, ZoneId.of("UTC"));
    }

    /** A workplace in which everybody was asked about ties of both kinds. */
    static Workplace.Builder workplaceAskingForTies() {
        return workplace().keeps(Register.CLOSE_TIES, LONG_AGO).keeps(Register.EVERYDAY_TIES, LONG_AGO);
    }

    /** Team "a" of three is a1, who leads it, a2 and a3. */
    static List<Person> team(String id, int size) {
        String leader = id + 1;
        return members(id, size)
                .map(member -> member.equals(leader)
                        ? Person.of(member, id)
                        : Person.of(member, id).ledBy(leader))
                .toList();
    }

    /** The same team, of which the first so many answered the question about ties and the rest did not. */
    static List<Person> team(String id, int size, int answered) {
        List<Person> people = new ArrayList<>();
        for (Person person : team(id, size)) {
            people.add(person.answeredTies(people.size() < answered));
        }
        return people;
    }

    private static Stream<String> members(String team, int size) {
        return IntStream.rangeClosed(1, size).mapToObj(number -> team + number);
    }

    /** Close ties, named by both, between each member and the next. */
    static List<Relationship> closeTiesWithin(String team, int size) {
        List<Relationship> ties = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            ties.addAll(closeTie(team + i, team + (i + 1)));
        }
        return ties;
    }

    static List<Relationship> closeTie(String one, String other) {
        Relationship tie = Relationship.of(one, other, RelationshipFunction.FRIENDSHIP);
        return List.of(tie, tie.reversed());
    }

    static Relationship help(String from, String to) {
        return Relationship.of(from, to, RelationshipFunction.TASK_ASSISTANCE);
    }

    static Relationship strain(String from, String to) {
        return Relationship.of(from, to, RelationshipFunction.SHARED_ACTIVITY).felt(Sign.STRAINED);
    }

    static Interaction oneToOne(int daysAgo, String from, String to) {
        return Interaction.oneToOne(TODAY.minusDays(daysAgo).atTime(7, 0).toInstant(ZoneOffset.UTC), from, to);
    }

    /** Support from the leader, from 0 to 100, asked today. */
    static Measure support(String team, String mean, int answers) {
        return Measure.of(
                        team, Instruments.standard().scale(Instruments.COPSOQ_III, Construct.SUPERVISOR_SUPPORT), mean)
                .answeredBy(answers)
                .answeredOn(TODAY);
    }

    /** Psychological safety, from 1 to 7, asked today. */
    static Measure safety(String team, String mean, int answers) {
        return Measure.of(
                        team,
                        Instruments.standard()
                                .scale(Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, Construct.PSYCHOLOGICAL_SAFETY),
                        mean)
                .answeredBy(answers)
                .answeredOn(TODAY);
    }

    static Report report(Workplace.Builder workplace, Viewer viewer) {
        return ENGINE.assess(workplace.build()).reportFor(viewer);
    }

    /** Support from the leader of team "a" of ten, as those who read about groups see it. */
    static Figure supportOfTen(Measure... measures) {
        return figure(ofTen(measures), Viewer.wellbeing(), "a", Hazard.LOW_SUPPORT_SUPERVISOR);
    }

    /** Psychological safety of team "a" of ten, as those who read about groups see it. */
    static Figure safetyOfTen(Measure... measures) {
        return figure(ofTen(measures), Viewer.wellbeing(), "a", Hazard.LOW_PSYCH_SAFETY);
    }

    static Workplace.Builder ofTen(Measure... measures) {
        return workplace().addAll(team("a", 10)).addAll(List.of(measures));
    }

    static Figure figure(Workplace.Builder workplace, Viewer viewer, String team, Hazard hazard) {
        return figure(report(workplace, viewer), Subject.team(team), hazard);
    }

    static Figure figure(Report report, Subject group, Hazard hazard) {
        return report.figures().stream()
                .filter(figure -> figure.group().equals(group) && figure.hazard() == hazard)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No figure of " + group + " about " + hazard));
    }

    /** The groups whose figure about a hazard the reader gets, shown or not. */
    static List<Subject> groups(Report report, Hazard hazard) {
        return report.figures().stream()
                .filter(figure -> figure.hazard() == hazard)
                .map(Figure::group)
                .toList();
    }

    /** The groups whose figure about a hazard is not shown. */
    static Set<Subject> hidden(Report report, Hazard hazard) {
        Set<Subject> groups = new HashSet<>();
        Set<Subject> shown = new HashSet<>();
        for (Figure figure : report.figures()) {
            if (figure.hazard() == hazard) {
                (figure.isShown() ? shown : groups).add(figure.group());
            }
        }
        groups.removeAll(shown);
        return groups;
    }

    /** The keys of the actions about somebody or something, in order. */
    static List<String> plan(Report report, String about) {
        return report.plan().stream()
                .filter(action -> List.of(action.about().split(", ")).contains(about))
                .map(Recommendation::intervention)
                .toList();
    }

    /** The keys of all actions, in order, without the routine that every leader is given. */
    static List<String> plan(Report report) {
        return report.plan().stream()
                .map(Recommendation::intervention)
                .filter(key -> !key.equals("TEAM_ROUTINE"))
                .toList();
    }

    static boolean has(String intervention, Trait... traits) {
        return Set.of(traits).stream().anyMatch(intervention(intervention)::is);
    }

    static Intervention intervention(String key) {
        return CATALOGUE.find(key).orElseThrow();
    }
}
