package work.connect.rules.property;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.Reporter;
import work.connect.model.people.Person;

/** Reports about conduct in a workplace, and who made them. */
record Reports(List<ConductReport> reports, List<Reporter> reporters) {

    /** A handler of cases who does not work in any of the workplaces. */
    static final String OUTSIDER = "Ombudsperson";

    private static final Set<ConductNature> UNDERMINING = EnumSet.of(
            ConductNature.GOSSIP_OR_FALSE_ACCUSATION,
            ConductNature.HUMILIATION_BEFORE_OTHERS,
            ConductNature.CONTROLLING_MICROMANAGEMENT,
            ConductNature.ROLE_UNDERMINED,
            ConductNature.IGNORED_OR_EXCLUDED,
            ConductNature.WORK_UNDERMINED_OR_CREDIT_TAKEN);

    /** What is counted together in one figure, or in several of one hazard. */
    private static final List<Set<ConductNature>> KINDS = List.of(
            UNDERMINING,
            EnumSet.of(ConductNature.SEXUAL_HARASSMENT, ConductNature.REMARKS_ABOUT_APPEARANCE),
            EnumSet.of(ConductNature.PHYSICAL_ASSAULT, ConductNature.INTIMIDATION_OR_VERBAL_AGGRESSION),
            EnumSet.of(ConductNature.PERSONAL_INFORMATION_DISCLOSED),
            EnumSet.of(
                    ConductNature.REMARKS_ABOUT_APPEARANCE,
                    ConductNature.LESS_FAVOURABLE_TREATMENT,
                    ConductNature.REMARKS_ABOUT_HEALTH_OR_SICK_LEAVE,
                    ConductNature.TIME_OFF_FOR_ILLNESS_DENIED,
                    ConductNature.TIME_OFF_FOR_CARE_DENIED,
                    ConductNature.SOMETHING_ELSE));

    Reports {
        reports = List.copyOf(reports);
        reporters = List.copyOf(reporters);
    }

    static Reports drawn(Workplace workplace, Chance chance) {
        return drawn(chance.of(0, 1, 1, 2, 4, 12), workplace, chance);
    }

    private static Reports drawn(int count, Workplace workplace, Chance chance) {
        List<ConductReport> reports = new ArrayList<>();
        List<Reporter> reporters = new ArrayList<>();
        for (int i = count; i > 0; i--) {
            ConductReport report = report("R%02dx".formatted(i), workplace, chance);
            reports.add(report);
            for (int j = chance.of(0, 1, 1, 2); j > 0; j--) {
                boolean affected = chance.percent(50);
                String person = affected ? report.affected() : someone(workplace, chance);
                if (!person.equals(report.concerned())) {
                    reporters.add(new Reporter(report.id(), person, handlers(workplace, chance)));
                }
            }
        }
        return new Reports(reports, reporters);
    }

    private static ConductReport report(String id, Workplace workplace, Chance chance) {
        boolean anybody = chance.percent(20) || workplace.people().size() < 2;
        List<Person> two = chance.some(2, anybody ? workplace.all(Person.class) : workplace.people());
        String leader = two.get(0).leader();
        int kind = chance.between(1, 100);
        String concerned = kind <= 35 ? two.get(1).id() : kind <= 60 ? leader : null;
        boolean open = chance.percent(75);
        ConductNature nature =
                chance.percent(70) ? ConductNature.SEXUAL_HARASSMENT : chance.of(List.of(ConductNature.values()));
        return ConductReport.of(
                        id,
                        nature,
                        Worlds.daysAgo(chance.between(10, 90)),
                        two.get(0).id())
                .alsoAbout(chance.percent(20) ? chance.of(List.of(ConductNature.values())) : nature)
                .concerning(concerned)
                .affectedConsentingTo(handlers(workplace, chance).toArray(String[]::new))
                .from(chance.percent(40) ? ConductSource.OWN_LEADER : chance.of(List.of(ConductSource.values())))
                .closedOn(open ? null : Worlds.daysAgo(chance.between(0, 10)));
    }

    private static String someone(Workplace workplace, Chance chance) {
        List<Person> here = workplace.people();
        return chance.of(here.isEmpty() ? workplace.all(Person.class) : here).id();
    }

    private static Set<String> handlers(Workplace workplace, Chance chance) {
        return chance.of(List.of(Set.of(), Set.of(OUTSIDER), Set.of(OUTSIDER, someone(workplace, chance))));
    }

    /** The same but for one report or several: gone, come, changed in what it says, or in who made it. */
    Reports changed(Workplace workplace, Chance chance) {
        Reports drawn = drawn(Math.max(1, reports.size() + chance.of(-1, 0, 1)), workplace, chance);
        int kept = chance.of(0, reports.size() / 2, reports.size() - 1);
        Set<String> same =
                reports.stream().limit(Math.max(0, kept)).map(ConductReport::id).collect(Collectors.toSet());
        List<ConductReport> mixed = new ArrayList<>();
        reports.stream().filter(report -> same.contains(report.id())).forEach(mixed::add);
        drawn.reports.stream().filter(report -> !same.contains(report.id())).forEach(mixed::add);
        List<Reporter> makers = new ArrayList<>();
        reporters.stream().filter(maker -> same.contains(maker.report())).forEach(makers::add);
        drawn.reporters.stream().filter(maker -> !same.contains(maker.report())).forEach(makers::add);
        return new Reports(mixed, makers);
    }

    Workplace addedTo(Workplace workplace) {
        return workplace.toBuilder().addAll(reports).addAll(reporters).build();
    }

    /** The reports, as either says them, that the two do not have in common. */
    static List<ConductReport> differing(Reports one, Reports other) {
        Set<String> ids = new TreeSet<>();
        Stream.concat(one.reports.stream(), other.reports.stream()).forEach(report -> ids.add(report.id()));
        ids.removeIf(id -> one.told(id).equals(other.told(id)));
        return Stream.concat(one.reports.stream(), other.reports.stream())
                .filter(report -> ids.contains(report.id()))
                .toList();
    }

    private Set<Object> told(String id) {
        Set<Object> told = new HashSet<>();
        reports.stream().filter(report -> report.id().equals(id)).forEach(told::add);
        reporters.stream().filter(maker -> maker.report().equals(id)).forEach(told::add);
        return told;
    }

    Set<String> madeBy(ConductReport report) {
        return reporters.stream()
                .filter(maker -> maker.report().equals(report.id()))
                .map(Reporter::person)
                .collect(Collectors.toSet());
    }

    /**
     * How many different people stand behind the reports of one kind at most, open or closed. What is reported of
     * somebody of whom more than one report is made may be a pattern, which is a kind of its own.
     */
    int mostReportersOfOneKind() {
        int most = 0;
        for (Set<ConductNature> kind : KINDS) {
            most = Math.max(
                    most,
                    makersOf(report -> report.natures().stream().anyMatch(kind::contains))
                            .size());
        }
        return Math.max(most, makersOf(this::mayBePartOfAPattern).size());
    }

    private boolean mayBePartOfAPattern(ConductReport report) {
        return report.natures().stream().anyMatch(UNDERMINING::contains)
                || reports.stream()
                                .filter(other -> other.affected().equals(report.affected()))
                                .count()
                        > 1;
    }

    private Set<String> makersOf(Predicate<ConductReport> which) {
        return reports.stream()
                .filter(which)
                .flatMap(report -> madeBy(report).stream())
                .collect(Collectors.toSet());
    }

    /** Whether somebody is affected by the report, made it, or stands in one line with the person it concerns. */
    boolean involves(String person, ConductReport report, Workplace workplace) {
        String concerned = concerned(report, workplace);
        return report.affected().equals(person)
                || madeBy(report).contains(person)
                || concerned != null
                        && (lineOf(concerned, workplace).contains(person)
                                || lineOf(person, workplace).contains(concerned));
    }

    private static @Nullable String concerned(ConductReport report, Workplace workplace) {
        return report.concerned() == null && report.source() == ConductSource.OWN_LEADER
                ? workplace.person(report.affected()).map(Person::leader).orElse(null)
                : report.concerned();
    }

    /** Somebody, their leader, the leader's leader and so on. */
    private static Set<String> lineOf(String person, Workplace workplace) {
        Set<String> line = new HashSet<>();
        String next = person;
        while (next != null && line.add(next)) {
            next = workplace.person(next).map(Person::leader).orElse(null);
        }
        return line;
    }
}
