package work.connect.rules.indicate.climate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;

/** In which team people were when they answered, as far as that is on record; else the team of today stands for it. */
final class TeamsThen {

    private final Workplace workplace;
    private final Map<String, List<Membership>> memberships;

    TeamsThen(Workplace workplace) {
        this.workplace = workplace;
        memberships = workplace.all(Membership.class).stream().collect(Collectors.groupingBy(Membership::person));
    }

    Optional<String> of(String person, @Nullable LocalDate day) {
        return memberships.getOrDefault(person, List.of()).stream()
                .filter(membership -> day != null && covers(membership, day))
                .map(Membership::team)
                .findFirst()
                .or(() -> workplace.person(person).map(Person::team));
    }

    private static boolean covers(Membership membership, LocalDate day) {
        return !membership.from().isAfter(day)
                && (membership.until() == null || !membership.until().isBefore(day));
    }
}
