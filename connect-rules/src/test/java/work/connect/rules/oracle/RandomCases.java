package work.connect.rules.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductOutcome;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.people.Person;

/** Draws conflicts between people, and reports about conduct. */
final class RandomCases {

    private final Scene scene;
    private final Dice dice;
    private final List<Person> people;
    private final List<ConflictStep> steps = new ArrayList<>();

    RandomCases(Scene scene, List<Person> people) {
        this.scene = scene;
        dice = scene.dice();
        this.people = people;
    }

    /** Few people have most of the conflicts, so that many pairs have several. */
    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        List<Person> parties = dice.some(dice.number(2, 3, 5), people);
        int count = people.size() < 2 ? 0 : dice.number(0, 0, 1, 2, 3, 5);
        for (int i = 1; i <= count; i++) {
            conflicts.add(conflict("c" + i, dice.some(2, parties)));
        }
        return dice.shuffled(conflicts);
    }

    /** What was done about the conflicts drawn, after they are drawn. */
    List<ConflictStep> steps() {
        return dice.shuffled(steps);
    }

    private Conflict conflict(String id, List<Person> pair) {
        LocalDate opened = dice.chance(30) ? null : aDay();
        Conflict conflict = Conflict.between(id, pair.get(0).id(), pair.get(1).id())
                .openedOn(opened)
                .about(kind())
                .recordedBy(dice.chance(50) ? dice.oneOf(people).id() : null)
                .acknowledgedBy(dice.oneOf(pair).id());
        for (int i = dice.number(0, 0, 1, 2); i > 0; i--) {
            steps.add(ConflictStep.of(id, aDaySince(opened), dice.oneOf(ConflictStep.Kind.values())));
        }
        for (int i = dice.number(0, 0, 0, 0, 1, 2, 3); i > 0; i--) {
            conflict = reopened(conflict);
        }
        return settled(conflict);
    }

    private ConflictKind kind() {
        return dice.chance(40)
                ? dice.oneOf(ConflictKind.values())
                : dice.oneOf(ConflictKind.TASK, ConflictKind.RELATIONSHIP);
    }

    private Conflict reopened(Conflict conflict) {
        LocalDate day = dice.chance(50)
                ? aDaySince(conflict.openedOn())
                : scene.daysAgo(dice.number(60, 179, 180, 181)).plusDays(dice.between(0, 2));
        LocalDate opened = conflict.openedOn();
        LocalDate again = opened == null || !day.isBefore(opened) ? day : opened;
        return dice.chance(30) ? conflict.resolvedOn(again).reopenedOn(again) : conflict.reopenedOn(again);
    }

    private Conflict settled(Conflict conflict) {
        int kind = dice.between(1, 100);
        if (kind <= 70) {
            return conflict;
        }
        LocalDate day = dice.chance(50) ? aDaySince(conflict.openedOn()) : null;
        return kind <= 85 ? conflict.monitored() : conflict.resolvedOn(day);
    }

    private LocalDate aDay() {
        int kind = dice.between(1, 100);
        if (kind <= 60) {
            return scene.daysAgo(dice.number(14, 30) + dice.between(-1, 1));
        }
        return kind <= 80 ? scene.nearALimit() : scene.daysAgo(dice.between(0, 40));
    }

    private LocalDate aDaySince(@Nullable LocalDate first) {
        LocalDate day = aDay();
        if (first == null || !day.isBefore(first)) {
            return day;
        }
        return first.plusDays(dice.between(0, (int) ChronoUnit.DAYS.between(first, scene.today())));
    }

    List<ConductReport> reports() {
        List<ConductReport> reports = new ArrayList<>();
        List<Person> often = dice.some(dice.number(1, 2, 5), people);
        for (int i = dice.number(0, 0, 1, 2, 4, 7); i > 0; i--) {
            reports.add(report("r" + i, dice.chance(80) ? dice.oneOf(often) : dice.oneOf(people)));
        }
        return dice.shuffled(reports);
    }

    private ConductReport report(String id, Person affected) {
        Person other = dice.chance(50) ? people.get(0) : dice.oneOf(people);
        boolean named = !other.equals(affected) && dice.chance(80);
        LocalDate received = received();
        ConductNature nature = dice.chance(30) ? ConductNature.SEXUAL_HARASSMENT : dice.oneOf(ConductNature.values());
        ConductReport report = ConductReport.of(id, nature, received, affected.id());
        return handled((dice.chance(20) ? report.alsoAbout(dice.oneOf(ConductNature.values())) : report)
                .concerning(named ? other.id() : null)
                .from(dice.oneOf(ConductSource.values())));
    }

    /** Often within two weeks of another, or near the end of the time for which a report counts. */
    private LocalDate received() {
        return switch (dice.between(1, 3)) {
            case 1 -> aDay();
            case 2 -> scene.daysAgo(dice.number(1, 14, 15, 16, 28, 29, 30, 31, 60, 61));
            default -> scene.daysAgo(dice.number(89, 90, 91, 364, 365, 366, 380));
        };
    }

    private ConductReport handled(ConductReport report) {
        LocalDate received = report.receivedOn();
        ConductReport handled = report.lastActionOn(dice.chance(30) ? aDaySince(received) : null)
                .protectedOn(dice.chance(20) ? aDaySince(received) : null)
                .acknowledgedOn(dice.chance(40) ? aDaySince(received) : null);
        boolean closed = dice.chance(40);
        return closed
                ? handled.closedOn(aDaySince(received), dice.chance(50) ? dice.oneOf(ConductOutcome.values()) : null)
                : handled;
    }

    /** Often the person affected, sometimes a witness, sometimes nobody; some consent to a handler from outside. */
    List<Reporter> reportersOf(List<ConductReport> reports) {
        List<Reporter> reporters = new ArrayList<>();
        for (ConductReport report : reports) {
            if (dice.chance(50)) {
                reporters.add(new Reporter(report.id(), report.affected(), handlers()));
            }
            String other = dice.oneOf(people).id();
            if (dice.chance(30) && !other.equals(report.concerned())) {
                reporters.add(new Reporter(report.id(), other, handlers()));
            }
        }
        return reporters;
    }

    private Set<String> handlers() {
        return dice.oneOf(List.of(
                Set.of(),
                Set.of("ombudsperson"),
                Set.of("ombudsperson", dice.oneOf(people).id())));
    }
}
