package work.connect.examples.company.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

/** Who of a team is at work when, and who keeps out of what. Begins empty: everybody is there on every working day. */
final class Presence {

    private final Map<String, List<Absence>> timeOff = new HashMap<>();
    private final Map<String, List<Silence>> silences = new HashMap<>();
    private LocalDate formedOn;

    Presence(LocalDate since) {
        formedOn = since;
    }

    void formedOn(LocalDate day) {
        formedOn = day;
    }

    /** The first day of which anything is told, or of the team where that is later. */
    LocalDate formedOn() {
        return formedOn;
    }

    /** These absences and no others. */
    void away(String person, List<Absence> absences) {
        timeOff.put(person, absences);
    }

    void silent(String person, LocalDate from, LocalDate until, Set<Activity> activities) {
        silences.computeIfAbsent(person, first -> new ArrayList<>()).add(new Silence(from, until, activities));
    }

    List<Absence> timeOff(String person) {
        return timeOff.getOrDefault(person, List.of());
    }

    /** Whether somebody is at work, as far as the team knows them: one of its own or the one its leader reports to. */
    boolean isAtWork(String person, LocalDate day) {
        return Days.CALENDAR.isWorkday(day) && !TimeOff.covers(timeOff(person), day);
    }

    /** Whether somebody is in the team that day, at work or away. */
    boolean isMember(Person person, LocalDate day) {
        LocalDate started = person.startedOn();
        return !day.isBefore(formedOn) && (started == null || !day.isBefore(started));
    }

    /** Whether somebody is in the team that day, and at work. */
    boolean isHere(Person person, LocalDate day) {
        return isMember(person, day) && isAtWork(person.id(), day);
    }

    /** Whether somebody is here and nothing keeps them from it. */
    boolean takesPart(Person person, LocalDate day, Activity activity) {
        return isHere(person, day) && !isSilent(person, day, activity);
    }

    boolean isSilent(Person person, LocalDate day, Activity activity) {
        return silences.getOrDefault(person.id(), List.of()).stream()
                .anyMatch(silence -> silence.covers(day, activity));
    }

    private record Silence(LocalDate from, LocalDate until, Set<Activity> activities) {
        boolean covers(LocalDate day, Activity activity) {
            return !day.isBefore(from) && !day.isAfter(until) && activities.contains(activity);
        }
    }
}
