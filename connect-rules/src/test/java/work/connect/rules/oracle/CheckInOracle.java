package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.CheckIn;
import work.connect.model.people.CheckInReason;
import work.connect.model.people.Person;

/** Check-ins that were agreed: CHK-01 and ISO-05. */
final class CheckInOracle implements Part {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Facts facts;

    CheckInOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("CHK-01", "ISO-05");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            Subject subject = Subject.person(person.id());
            said.note("CHK-01", subject, missed(person));
            said.note("ISO-05", subject, shiftsWithout(person));
        }
    }

    private Confidence confidence() {
        return facts.keeps(Register.ABSENCES) ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** Those agreed for the sake of a person, but for days away. */
    private List<CheckIn> agreedFor(Person person) {
        return facts.of(CheckIn.class, person.id()).stream()
                .filter(checkIn -> checkIn.person().equals(person.id()))
                .filter(checkIn -> !facts.isAbsent(person.id(), facts.dayOf(checkIn.dueAt())))
                .toList();
    }

    private static boolean isLone(@Nullable CheckInReason reason) {
        return reason == null || isFarFromHelp(reason);
    }

    private static boolean isFarFromHelp(@Nullable CheckInReason reason) {
        return reason == CheckInReason.WORKS_ALONE || reason == CheckInReason.REMOTE_SITE;
    }

    // CHK-01

    private Answer missed(Person person) {
        if (!facts.keeps(Register.CHECK_INS)) {
            return Answer.UNKNOWN;
        }
        Answer lone = Answer.when(hoursMissed(person, true) >= 1, MODERATE, confidence());
        Answer other = Answer.when(hoursMissed(person, false) >= 24, LOW, confidence());
        return Answer.of(List.of(lone, other));
    }

    private long hoursMissed(Person person, boolean lone) {
        OptionalLong hours = agreedFor(person).stream()
                .filter(checkIn -> isLone(checkIn.reason()) == lone)
                .filter(checkIn -> isMissed(person, checkIn))
                .mapToLong(checkIn -> Duration.between(
                                checkIn.dueAt(), facts.workplace().now())
                        .toHours())
                .max();
        return hours.orElse(-1);
    }

    private boolean isMissed(Person person, CheckIn checkIn) {
        Duration ago = Duration.between(checkIn.dueAt(), facts.workplace().now());
        boolean recent = !ago.isNegative() && facts.daysSince(facts.dayOf(checkIn.dueAt())) <= 14;
        return recent && checkIn.doneAt() == null && !wasMetSince(person, checkIn);
    }

    private boolean wasMetSince(Person person, CheckIn missed) {
        return facts.of(CheckIn.class, person.id()).stream()
                .filter(other -> other.person().equals(person.id()))
                .anyMatch(other -> other.doneAt() != null && !other.doneAt().isBefore(missed.dueAt()));
    }

    // ISO-05

    private Answer shiftsWithout(Person person) {
        if (!facts.keeps(Register.CHECK_INS)) {
            return Answer.UNKNOWN;
        }
        Map<LocalDate, List<CheckIn>> days = agreedFor(person).stream()
                .filter(checkIn -> isFarFromHelp(checkIn.reason()))
                .collect(Collectors.groupingBy(checkIn -> facts.dayOf(checkIn.dueAt())));
        long without = days.entrySet().stream()
                .filter(day -> facts.daysSince(day.getKey()) >= 1 && facts.daysSince(day.getKey()) <= 28)
                .filter(day -> day.getValue().stream().noneMatch(CheckInOracle::tookPlace))
                .count();
        return Answer.when(without >= 2, MODERATE, confidence());
    }

    private static boolean tookPlace(CheckIn checkIn) {
        return checkIn.doneAt() != null
                && Duration.between(checkIn.dueAt(), checkIn.doneAt()).compareTo(HALF_A_DAY) <= 0;
    }
}
