package work.connect.rules.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.conduct.ConductNature;
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
                .about(dice.oneOf(ConflictKind.values()))
                .recordedBy(dice.chance(50) ? dice.oneOf(people).id() : null)
                .acknowledgedBy(dice.oneOf(pair).id());
        for (int i = dice.number(0, 0, 1, 2); i > 0; i--) {
            steps.add(ConflictStep.of(id, aDaySince(opened), dice.oneOf(ConflictStep.Kind.values())));
        }
        return settled(dice.chance(15) ? conflict.reopenedOn(aDaySince(opened)) : conflict);
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
        for (int i = dice.number(0, 0, 1, 2, 4); i > 0; i--) {
            reports.add(report("r" + i));
        }
        return dice.shuffled(reports);
    }

    private ConductReport report(String id) {
        List<Person> two = dice.some(2, people);
        boolean named = two.size() == 2 && dice.chance(60);
        LocalDate received = aDay();
        ConductNature nature = dice.chance(50) ? ConductNature.SEXUAL_HARASSMENT : dice.oneOf(ConductNature.values());
        ConductReport report = ConductReport.of(id, nature, received, two.get(0).id());
        return (dice.chance(20) ? report.alsoAbout(dice.oneOf(ConductNature.values())) : report)
                .concerning(named ? two.get(1).id() : null)
                .from(dice.oneOf(ConductSource.values()))
                .closedOn(dice.chance(40) ? aDaySince(received) : null);
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
