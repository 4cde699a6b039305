package work.connect.rules.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;

/** Who has known each other for fewer than 90 days: of them, nothing is said yet. */
final class Newness {

    private final Facts facts;
    private final Map<String, ReportingLine> lines = new HashMap<>();

    Newness(Facts facts) {
        this.facts = facts;
        facts.all(ReportingLine.class).stream()
                .filter(line -> !line.from().isAfter(facts.today()))
                .filter(line -> line.until() == null || !line.until().isBefore(facts.today()))
                .forEach(line -> lines.put(line.person(), line));
    }

    /** Nothing is said of a leader whom half of those they lead in the team had for fewer than 90 days then. */
    Answer ofTheLeader(String team, LocalDate answered, Answer answer) {
        String leader = facts.workplace().teams().get(team).leader();
        List<LocalDate> starts = facts.membersOf(team).stream()
                .map(member -> lines.get(member.id()))
                .filter(line -> line != null && line.leader().equals(leader))
                .map(ReportingLine::from)
                .sorted()
                .toList();
        boolean isNew =
                !starts.isEmpty() && ChronoUnit.DAYS.between(starts.get((starts.size() - 1) / 2), answered) < 90;
        return tempered(answer, isNew, leader != null);
    }

    /** Nothing is said of a team that was set up fewer than 90 days ago. */
    Answer ofTheTeam(String team, Answer answer) {
        LocalDate start = facts.workplace().teams().get(team).startedOn();
        boolean isNew = start != null && facts.daysSince(start) >= 0 && facts.daysSince(start) < 90;
        return answer instanceof Answer.Speaks && isNew ? Answer.SILENT : answer;
    }

    /** Nothing is said of somebody who began, or came to be led by whom they are, fewer than 90 days ago. */
    Answer ofThePerson(Person person, Answer answer) {
        ReportingLine line = lines.get(person.id());
        boolean isNew = isRecent(person.startedOn()) || (line != null && isRecent(line.from()));
        return tempered(answer, isNew, true);
    }

    private boolean isRecent(@Nullable LocalDate day) {
        return day != null && facts.daysSince(day) < 90;
    }

    /** Where it is not known who led whom, it is said with less confidence. */
    private Answer tempered(Answer answer, boolean isNew, boolean leaderIsKnown) {
        if (!(answer instanceof Answer.Speaks speaking)) {
            return answer;
        }
        if (isNew) {
            return Answer.SILENT;
        }
        boolean known = leaderIsKnown && facts.keeps(Register.REPORTING_LINES);
        return known ? answer : Answer.speaks(speaking.severity(), Confidence.LOW);
    }
}
