package work.connect.rules.clear;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.people.Person;
import work.connect.model.people.Team;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.say.Phrase;

/**
 * Figures that count: how many of the people or teams that were assessed are concerned, in wide bands.
 *
 * <p>A question counts in a figure only where enough people of the group were assessed on it: those of whom something was
 * asked that the others were not could be told from them.
 */
final class ShareCells {

    private record Count(int found, int assessed) {}

    /** A question, and of how many people it was answered. */
    private record Asked(List<DetectRule> variants, int count) {}

    private final Workplace workplace;
    private final Found found;
    private final Map<String, List<Subject>> members = new TreeMap<>();

    ShareCells(Workplace workplace, Found found) {
        this.workplace = workplace;
        this.found = found;
        workplace.teams().keySet().forEach(team -> members.put(team, new ArrayList<>()));
        workplace.people().forEach(person -> members.get(person.team()).add(Subject.person(person.id())));
    }

    /** Of each team and of the organisation, how many people are concerned. */
    List<Cell> ofPeople(List<DetectRule> rules) {
        List<Cell> cells = new ArrayList<>();
        members.forEach((team, people) -> cells.add(share(Subject.team(team), people, rules)));
        cells.add(share(Subject.ORGANISATION, everybody(), rules));
        return cells;
    }

    private Cell share(Subject group, Collection<Subject> people, List<DetectRule> rules) {
        Map<Boolean, List<Asked>> asked =
                asked(people, rules).collect(Collectors.partitioningBy(question -> question.count() >= Floor.PEOPLE));
        List<DetectRule> counting = asked.get(true).stream()
                .flatMap(question -> question.variants().stream())
                .toList();
        Count count = count(people, counting);
        int contributors = counting.isEmpty()
                ? asked.get(false).stream().mapToInt(Asked::count).max().orElse(0)
                : count.assessed();
        Band band = Band.share(count.found(), count.assessed());
        return Cell.of(
                group,
                Slot.counting(rules, Phrase.HOW_MANY_PEOPLE),
                Floor.people(contributors),
                band.said(),
                band.severity(),
                rules.get(0));
    }

    /** Of how many people each question of these rules was answered. */
    private Stream<Asked> asked(Collection<Subject> people, List<DetectRule> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(ShareCells::question, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(variants -> new Asked(variants, count(people, variants).assessed()));
    }

    /** Rules of one id may ask different things, of which not everybody was asked each. */
    private static String question(DetectRule rule) {
        return rule.subjectKind().getName() + " " + rule.subjectWhich();
    }

    /** Of the organisation, how many people are concerned; shown over enough leaders only, so that it ranks none. */
    List<Cell> ofPeopleOverLeaders(List<DetectRule> rules) {
        Count count = count(everybody(), rules);
        int leaders = leaders(workplace.people().stream().map(Person::leader));
        return List.of(
                rate(count, leaders, Band.share(count.found(), count.assessed()), Phrase.HOW_MANY_PEOPLE, rules));
    }

    /** Of the organisation, how many teams are concerned; shown over enough leaders only, so that it ranks none. */
    List<Cell> ofTeams(List<DetectRule> rules) {
        Count count = count(members.keySet().stream().map(Subject::team).toList(), rules);
        int leaders = leaders(workplace.teams().values().stream().map(Team::leader));
        return List.of(rate(count, leaders, Band.teams(count.found(), count.assessed()), Phrase.HOW_MANY_TEAMS, rules));
    }

    private static Cell rate(Count count, int leaders, Band band, Phrase asks, List<DetectRule> rules) {
        return Cell.of(
                Subject.ORGANISATION,
                Slot.counting(rules, asks),
                Floor.leaders(count.assessed(), leaders),
                band.said(),
                band.severity(),
                rules.get(0));
    }

    private static int leaders(Stream<@Nullable String> leaders) {
        return Math.toIntExact(leaders.filter(Objects::nonNull).distinct().count());
    }

    private List<Subject> everybody() {
        return workplace.people().stream()
                .map(person -> Subject.person(person.id()))
                .toList();
    }

    private Count count(Collection<Subject> subjects, List<DetectRule> rules) {
        int concerned = 0;
        int assessed = 0;
        for (Subject subject : subjects) {
            if (found.isAssessed(subject, rules)) {
                assessed++;
                concerned += found.gravest(subject, rules).isPresent() ? 1 : 0;
            }
        }
        return new Count(concerned, assessed);
    }
}
