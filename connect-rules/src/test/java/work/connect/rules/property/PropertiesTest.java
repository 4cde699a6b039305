package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import work.connect.model.FactType;
import work.connect.model.Workplace;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Shape;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;
import work.connect.rules.oracle.RandomWorkplaces;

/** What holds for every workplace. */
class PropertiesTest {

    private static final int TRIES = 200;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderOfFactsDoesNotMatter(@ForAll(supplier = Worlds.Any.class) Workplace workplace, @ForAll Random random) {
        assertShuffledIsTheSame(workplace, random);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderOfFactsDoesNotMatterWhereDaysAndNumbersAreAtTheLimits(@ForAll Random random) {
        assertShuffledIsTheSame(RandomWorkplaces.next(random), random);
    }

    private static void assertShuffledIsTheSame(Workplace workplace, Random random) {
        List<Viewer> readers = Readers.many(workplace, new Chance(random));
        assertThat(Readers.texts(RandomWorkplaces.shuffled(workplace, random), readers))
                .isEqualTo(Readers.texts(workplace, readers));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void otherNamesChangeNothingButNames(@ForAll(supplier = Worlds.Any.class) Workplace workplace, @ForAll long seed) {
        Workplace renamed = RandomWorkplaces.renamed(workplace, PropertiesTest::renamed, PropertiesTest::renamed);
        List<Viewer> readers = Readers.many(workplace, Chance.of(seed));
        List<Viewer> renamedReaders = readers.stream()
                .map(reader -> new Viewer(reader.audience(), reader.person() == null ? null : renamed(reader.reader())))
                .toList();
        assertThat(Readers.texts(renamed, renamedReaders))
                .map(text -> text.replaceAll("([ZW]q\\d\\d)[a-z]", "$1x"))
                .isEqualTo(Readers.texts(workplace, readers));
    }

    /** As long, and in the same place of the alphabet, but with a hash code that has nothing to do with the old one. */
    private static String renamed(String id) {
        return id.equals(Reports.OUTSIDER) ? id : id.substring(0, 4) + (char) ('a' + id.hashCode() * 7919 % 13 + 13);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void someWeeksLaterOnlyTheDateIsAnother(
            @ForAll(supplier = Worlds.Any.class) Workplace workplace,
            @ForAll @IntRange(min = -300, max = 300) int weeks,
            @ForAll long seed) {
        assertShiftedIsTheSame(workplace, weeks, seed);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void someWeeksLaterOnlyTheDateIsAnotherWhereDaysAndNumbersAreAtTheLimits(
            @ForAll Random random, @ForAll @IntRange(min = -300, max = 300) int weeks, @ForAll long seed) {
        assertShiftedIsTheSame(RandomWorkplaces.next(random), weeks, seed);
    }

    private static void assertShiftedIsTheSame(Workplace workplace, int weeks, long seed) {
        List<Viewer> readers = Readers.many(workplace, Chance.of(seed));
        Assessment now = Readers.ENGINE.assess(workplace);
        Assessment then = Readers.ENGINE.assess(RandomWorkplaces.shifted(workplace, weeks));
        for (Viewer reader : readers) {
            Report report = now.reportFor(reader);
            assertThat(Readers.text(dated(report, then.reportFor(reader)))).isEqualTo(Readers.text(report));
        }
    }

    private static Report dated(Report date, Report report) {
        return new Report(
                report.viewer(),
                date.asOf(),
                report.findings(),
                report.figures(),
                report.plan(),
                report.strengths(),
                report.quiet(),
                report.notAssessed(),
                report.notices(),
                report.limits(),
                report.books(),
                report.partial(),
                report.language());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void peopleWhoHaveNothingToDoWithEachOtherAreFoundTheSameTogetherOrApart(@ForAll long seed) {
        Chance chance = Chance.of(seed);
        Workplace one = askedEverything(Worlds.of(chance.between(3, 30), chance, "q"), "q");
        Workplace other = askedEverything(Worlds.beside(one, chance.between(3, 30), chance, "y"), "y");
        Workplace.Builder both = one.toBuilder();
        for (FactType type : FactType.values()) {
            both.addAll(other.all(type));
        }
        Assessment together = Readers.ENGINE.assess(both.build());
        for (Workplace apart : List.of(one, other)) {
            Assessment alone = Readers.ENGINE.assess(apart);
            Stream.concat(Readers.everyPerson(apart).stream(), Readers.everyLeader(apart).stream())
                    .forEach(reader -> assertThat(onTheirOwn(together.reportFor(reader)))
                            .isEqualTo(onTheirOwn(alone.reportFor(reader))));
        }
    }

    /** All but whether a team is cut off: that compares it with all others there are. */
    private static List<Finding> onTheirOwn(Report report) {
        return report.findings().stream()
                .filter(finding -> !finding.rule().equals("SIL-04"))
                .toList();
    }

    /** With two people more who name each other for everything: what nobody at all names was not asked about. */
    private static Workplace askedEverything(Workplace workplace, String mark) {
        String first = "Ask" + mark + "1x";
        String second = "Ask" + mark + "2x";
        Workplace.Builder asked = workplace.toBuilder()
                .add(Person.of(first, "Ask" + mark).answeredTies(true))
                .add(Person.of(second, "Ask" + mark).answeredTies(true));
        for (RelationshipFunction function : RelationshipFunction.values()) {
            asked.add(Relationship.of(first, second, function));
        }
        return asked.build();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aMoreRecentOneToOneNeverRaisesWhatIsSaidOfTimeWithTheLeader(
            @ForAll(supplier = Worlds.Any.class) Workplace workplace, @ForAll long seed) {
        Chance chance = Chance.of(seed);
        for (Person person : chance.some(4, led(workplace))) {
            String leader = Objects.requireNonNull(person.leader());
            LocalDate day = lastOneToOne(person, workplace).plusDays(chance.of(1, 2, 8, 15, 40));
            Interaction met = Interaction.oneToOne(Worlds.noonOf(day), leader, person.id());
            Workplace after = workplace.toBuilder().add(met).build();
            assertNotRaised(workplace, after, Viewer.employee(person.id()), "you", "REM-02", "DUE-01");
            assertNotRaised(workplace, after, Viewer.leader(leader), person.id(), "REM-02", "DUE-01");
        }
    }

    private static List<Person> led(Workplace workplace) {
        return workplace.people().stream()
                .filter(person -> person.leader() != null)
                .toList();
    }

    private static LocalDate lastOneToOne(Person person, Workplace workplace) {
        return workplace.interactions().stream()
                .filter(met -> met.from().equals(person.id()))
                .map(met -> LocalDate.ofInstant(met.at(), Worlds.ZONE))
                .max(Comparator.naturalOrder())
                .orElse(Worlds.daysAgo(100));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void oneMoreCloseTieNeverRaisesIsolation(
            @ForAll(supplier = Worlds.Any.class) Workplace workplace, @ForAll long seed) {
        Chance chance = Chance.of(seed);
        List<Person> two = chance.some(
                2,
                workplace.people().stream()
                        .filter(person -> Boolean.TRUE.equals(person.answeredTies()))
                        .toList());
        if (two.size() == 2) {
            Relationship tie = Relationship.of(two.get(0).id(), two.get(1).id(), RelationshipFunction.FRIENDSHIP);
            Workplace after = workplace.toBuilder().add(tie).add(tie.reversed()).build();
            for (Person person : two) {
                assertNotRaised(workplace, after, Viewer.employee(person.id()), "you", "ISO-01");
                assertNotRaised(workplace, after, Viewer.employee(person.id()), "you", "NEW-01");
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aStepTowardsSettlingAConflictNeverRaisesIt(
            @ForAll(supplier = Worlds.Any.class) Workplace workplace, @ForAll long seed) {
        Chance chance = Chance.of(seed);
        for (Conflict conflict : workplace.conflicts()) {
            LocalDate opened = conflict.openedOn();
            LocalDate day = opened == null || chance.percent(20) ? Worlds.TODAY : between(opened, chance);
            ConflictStep step = ConflictStep.of(conflict.id(), day, chance.of(List.of(ConflictStep.Kind.values())));
            Workplace after = workplace.toBuilder().add(step).build();
            List<String> parties =
                    Stream.of(conflict.first(), conflict.second()).sorted().toList();
            assertNotRaised(
                    workplace, after, Viewer.caseHandler(Reports.OUTSIDER), String.join(" and ", parties), "CON-01");
            assertNotRaised(workplace, after, Viewer.employee(parties.get(0)), "you and " + parties.get(1), "CON-01");
        }
    }

    private static LocalDate between(LocalDate first, Chance chance) {
        return first.plusDays(chance.between(0, (int) (Worlds.TODAY.toEpochDay() - first.toEpochDay())));
    }

    /** The same, but for one fact. */
    private static Workplace with(Fact changed, Fact before, Workplace workplace) {
        Workplace.Builder builder =
                Workplace.asOf(workplace.now(), workplace.zone()).calendar(workplace.calendar());
        workplace.registers().forEach(builder::keeps);
        for (FactType type : FactType.values()) {
            workplace.all(type).forEach(fact -> builder.add(fact.equals(before) ? changed : fact));
        }
        return builder.build();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aBetterSurveyFigureNeverRaisesWhatIsSaidOfTheTeam(
            @ForAll(supplier = Worlds.Any.class) Workplace workplace, @ForAll long seed) {
        Chance chance = Chance.of(seed);
        for (Measure measure : chance.some(3, workplace.measures())) {
            Measure better = better(measure, chance);
            Workplace after = with(better, measure, workplace);
            assertNoFigureRaised(figuresOf(measure.team(), workplace), figuresOf(measure.team(), after));
        }
    }

    private static Measure better(Measure measure, Chance chance) {
        Shape<Measure> shape = Shape.of(Measure.class);
        BigDecimal more = measure.value().add(new BigDecimal(chance.of(1, 50, 2000)).movePointLeft(2));
        Measure best = shape.map(measure, (field, value) -> field.name().equals("value") ? more : value);
        return measure.scale().covers(best.value()) ? best : measure;
    }

    private static List<Figure> figuresOf(String team, Workplace workplace) {
        return Readers.report(workplace, Viewer.wellbeing()).figures().stream()
                .filter(figure -> figure.group().toString().equals("team " + team))
                .toList();
    }

    private static void assertNoFigureRaised(List<Figure> before, List<Figure> after) {
        assertThat(together(after)).isLessThanOrEqualTo(together(before));
        List<Figure> single = single(before);
        List<Figure> singleAfter = single(after);
        assertThat(singleAfter).hasSameSizeAs(single);
        for (int i = 0; i < single.size(); i++) {
            assertThat(singleAfter.get(i).asks()).isEqualTo(single.get(i).asks());
            assertThat(singleAfter.get(i).severity())
                    .isLessThanOrEqualTo(single.get(i).severity());
        }
    }

    /** The figures that are made of every team; that of several risks at once is there where they are. */
    private static List<Figure> single(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.hazard() != Hazard.SEVERAL_SERIOUS_RISKS)
                .toList();
    }

    private static Severity together(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.hazard() == Hazard.SEVERAL_SERIOUS_RISKS)
                .map(Figure::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.NONE);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void closingAReportNeverAddsOneToWhatIsTold(
            @ForAll(supplier = Worlds.Any.class) Workplace workplace, @ForAll long seed) {
        Chance chance = Chance.of(seed);
        if (!workplace.conductReports().isEmpty()) {
            ConductReport closed = chance.of(workplace.conductReports());
            Workplace after = with(closed.closedOn(Worlds.TODAY), closed, workplace);
            for (Viewer reader : List.of(Viewer.caseHandler(Reports.OUTSIDER), Viewer.employee(closed.affected()))) {
                assertThat(toldOfHarassment(after, reader))
                        .isSubsetOf(toldOfHarassment(workplace, reader))
                        .noneMatch(about -> about.contains(closed.id()));
            }
        }
    }

    private static List<String> toldOfHarassment(Workplace workplace, Viewer reader) {
        return Readers.here(workplace, List.of(reader)).stream()
                .flatMap(here -> Readers.report(workplace, here).findings().stream())
                .filter(finding -> finding.rule().equals("SH-01"))
                .map(Finding::about)
                .toList();
    }

    private static void assertNotRaised(
            Workplace before, Workplace after, Viewer reader, String about, String... rules) {
        assertThat(severity(after, reader, about, List.of(rules)))
                .isLessThanOrEqualTo(severity(before, reader, about, List.of(rules)));
    }

    private static Severity severity(Workplace workplace, Viewer reader, String about, Collection<String> rules) {
        return Readers.here(workplace, List.of(reader)).stream()
                .flatMap(here -> Readers.report(workplace, here).findings().stream())
                .filter(finding -> finding.about().equals(about) && rules.contains(finding.rule()))
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.NONE);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void whereTheMachineStandsDoesNotMatter(
            @ForAll(supplier = Worlds.Any.class) Workplace workplace, @ForAll long seed) {
        List<Viewer> readers = Readers.many(workplace, Chance.of(seed));
        List<String> expected = Readers.texts(workplace, readers);
        for (Place place : Place.values()) {
            assertThat(place.visited(() -> Readers.texts(workplace, readers)))
                    .as(place.name())
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 1)
    void whereTheEngineIsBuiltDoesNotMatter() {
        Workplace workplace = Worlds.withReports(Chance.of(1));
        List<Viewer> readers = Readers.everybody(workplace);
        List<String> expected = Readers.texts(workplace, readers);
        for (Place place : Place.values()) {
            ConnectEngine engine = place.visited(ConnectEngine::standard);
            assertThat(Readers.texts(engine, workplace, readers))
                    .as(place.name())
                    .isEqualTo(expected);
        }
    }

    /** Where a machine may stand: other letters, other digits, another day. */
    private enum Place {
        ISTANBUL("tr-TR", "Europe/Istanbul"),
        CAIRO("ar-EG-u-nu-arab", "Africa/Cairo"),
        KIRITIMATI("hi-IN-u-nu-deva", "Pacific/Kiritimati"),
        HONOLULU("th-TH-u-ca-buddhist-nu-thai", "Pacific/Honolulu");

        private final Locale locale;
        private final TimeZone zone;

        Place(String language, String zone) {
            locale = Locale.forLanguageTag(language);
            this.zone = TimeZone.getTimeZone(zone);
        }

        <T> T visited(java.util.function.Supplier<T> work) {
            Locale home = Locale.getDefault();
            TimeZone homeZone = TimeZone.getDefault();
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            try {
                return work.get();
            } finally {
                Locale.setDefault(home);
                TimeZone.setDefault(homeZone);
            }
        }
    }
}
