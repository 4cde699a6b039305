package work.connect.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Unit;
import work.connect.model.assessment.Viewer;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.model.hazard.Severity;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Measure;
import work.connect.model.measure.Scale;
import work.connect.model.people.Person;
import work.connect.model.people.Team;
import work.connect.rules.detect.Detection;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.oracle.RandomWorkplaces;

/** Every reader is told by name exactly what the table of audiences allows, of everything that is found. */
class AudienceTableTest {

    private static final ConnectEngine ENGINE = ConnectEngine.standard();
    private static final int WORKPLACES = LongRun.orElse(200, 400);

    /** Whom somebody may be told of at all, by the classes and the unit of a finding. */
    private static final String TOLD = """
            PERSON: A PERSON, AB PERSON, AC PERSON, B PERSON, BC PERSON, BCD PERSON, BD PERSON, C PERSON, D PERSON, D TEAM, P PAIR
            LEADER: D PERSON, D TEAM, P PAIR
            CASE_HANDLER: A ORGANISATION, A PERSON, P PAIR
            WELLBEING: BC ORGANISATION, C ORGANISATION, CD ORGANISATION, D ORGANISATION
            WORKER_REPRESENTATIVE: BC ORGANISATION, C ORGANISATION, CD ORGANISATION, D ORGANISATION
            ORGANISATION: BC ORGANISATION, C ORGANISATION, CD ORGANISATION, D ORGANISATION
            """;

    /** The items of psychological safety to which whoever feels safe says no. */
    private static final Set<Integer> REVERSED = Set.of(1, 3, 5);

    private static final Set<Hazard> EASED = EnumSet.of(Hazard.ISOLATION, Hazard.LOW_BELONGING, Hazard.LOW_RECOGNITION);

    private static final Set<Construct> OF_GROUPS = EnumSet.of(
            Construct.RELATIONSHIPS, Construct.RELATIONSHIP_CONFLICT, Construct.FAIRNESS, Construct.RECOGNITION);

    private record Told(String rule, String about) {}

    private final Map<Audience, Set<String>> found = new HashMap<>();
    private final Map<Audience, Set<String>> told = new HashMap<>();

    @Test
    void everyReaderIsToldByNameExactlyWhatTheTableAllows() {
        for (long seed = 0; seed < WORKPLACES; seed++) {
            Workplace workplace = surveyed(RandomWorkplaces.next(new Random(seed)), new Random(seed));
            Assessment assessment = ENGINE.assess(workplace);
            for (Viewer reader : readers(workplace)) {
                readsWhatTheTableAllows(reader, assessment, new AudienceTable(workplace), seed);
            }
        }
        for (Audience audience : Audience.values()) {
            assertThat(found.get(audience)).as("found, read by %s", audience).isEqualTo(kindsOfAllRules());
        }
        assertThat(inWords(told)).isEqualTo(TOLD);
    }

    /** With published figures of all teams and of the organisation, of what is asked of groups alone. */
    private static Workplace surveyed(Workplace workplace, Random random) {
        Workplace.Builder surveyed = workplace.toBuilder();
        for (Construct construct : OF_GROUPS) {
            if (construct.units().contains(Unit.ORGANISATION)) {
                surveyed.add(figure(construct, random));
            }
            workplace
                    .teams()
                    .keySet()
                    .forEach(team -> surveyed.add(figure(construct, random).ofTeam(team)));
        }
        return withALeaderWhoSeesTheTeamAsSafer(surveyed, workplace.today()).build();
    }

    private static Workplace.Builder withALeaderWhoSeesTheTeamAsSafer(Workplace.Builder workplace, LocalDate today) {
        workplace.add(Team.of("Safe").ledBy("Safe1"));
        for (int person = 1; person <= 6; person++) {
            workplace.add(Person.of("Safe" + person, "Safe").answeredTies(true));
            for (int item = 1; item <= 7; item++) {
                boolean agrees = person == 1 && !REVERSED.contains(item);
                int box = person > 1 ? 4 : agrees ? 7 : 1;
                workplace.add(
                        ItemAnswer.of("Safe" + person, Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY, "PS" + item, box)
                                .answeredOn(today));
            }
        }
        return workplace;
    }

    private static Measure figure(Construct construct, Random random) {
        Scale scale = construct.reference();
        return Measure.of(
                        construct,
                        (random.nextBoolean() ? scale.min() : scale.max()).toPlainString(),
                        scale,
                        construct.direction())
                .alreadyPublished();
    }

    private void readsWhatTheTableAllows(Viewer reader, Assessment assessment, AudienceTable table, long seed) {
        Map<Told, Detection> allowed = new HashMap<>();
        for (Detection detection : assessment.detections().all()) {
            String kind =
                    kind(detection.rule().classes(), detection.rule().rule().unit());
            found.computeIfAbsent(reader.audience(), first -> new TreeSet<>()).add(kind);
            if (table.isToldByName(reader, detection)) {
                told.computeIfAbsent(reader.audience(), first -> new TreeSet<>())
                        .add(kind);
                Told what = new Told(detection.rule().id(), table.about(reader, detection));
                allowed.merge(what, detection, Detection::graver);
            }
        }
        Report report = assessment.reportFor(reader);
        Map<Told, Detection> left = new HashMap<>(allowed);
        for (Finding finding : report.findings()) {
            Told what = new Told(finding.rule(), finding.about());
            assertThat(allowed).as("seed %d, %s", seed, reader).containsKey(what);
            assertThat(left.remove(what))
                    .as("told twice, seed %d, %s, %s", seed, reader, what)
                    .isNotNull();
        }
        assertThat(left.entrySet())
                .as("seed %d, %s", seed, reader)
                .allMatch(one -> one.getValue().severity() == Severity.LOW || isSaidByAnother(one, allowed));
        long elsewhere = left.entrySet().stream()
                .filter(one -> isSaidByAnother(one, allowed) || mayBeEased(one.getValue()))
                .count();
        assertThat(leftOut(report))
                .as("seed %d, %s, %s", seed, reader, left.keySet())
                .isBetween(left.size() - (int) elsewhere, left.size());
        assertThat(report.figures())
                .as("seed %d, %s", seed, reader)
                .allMatch(figure -> table.isMeantFor(reader, figure));
    }

    /** Of what rests on the very same, the graver says it for all. */
    private static boolean isSaidByAnother(Map.Entry<Told, Detection> one, Map<Told, Detection> allowed) {
        return allowed.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(one.getKey())
                        && other.getKey().about().equals(one.getKey().about())
                        && other.getValue().severity().isAtLeast(one.getValue().severity())
                        && measured(other.getValue()).equals(measured(one.getValue())));
    }

    private static List<Object> measured(Detection detection) {
        return detection.facts().stream()
                .filter(fact -> fact instanceof Indicator)
                .toList();
    }

    /** What somebody has to lean on may bring it down by a level, to nothing. */
    private static boolean mayBeEased(Detection detection) {
        return EASED.contains(detection.rule().rule().hazard());
    }

    /** How many things to watch the report says it has left out. */
    private static int leftOut(Report report) {
        return report.notices().stream()
                .filter(notice -> notice.contains(" more to watch, left out"))
                .mapToInt(notice -> Integer.parseInt(notice.substring(0, notice.indexOf(' '))))
                .sum();
    }

    private static List<Viewer> readers(Workplace workplace) {
        List<Viewer> readers =
                new ArrayList<>(List.of(Viewer.wellbeing(), Viewer.workerRepresentative(), Viewer.organisation()));
        for (Person person : workplace.people()) {
            readers.add(Viewer.employee(person.id()));
            readers.add(Viewer.leader(person.id()));
            readers.add(Viewer.caseHandler(person.id()));
        }
        readers.add(Viewer.caseHandler("somebody from outside"));
        Set<String> chosen = new HashSet<>();
        workplace.conductReports().forEach(report -> chosen.addAll(report.affectedConsentsTo()));
        workplace.reporters().forEach(reporter -> chosen.addAll(reporter.consentsTo()));
        chosen.removeIf(handler -> workplace.positionOf(handler) >= 0);
        chosen.stream().sorted().map(Viewer::caseHandler).forEach(readers::add);
        return readers;
    }

    /** What the standard rules can find. Several risks at once are no finding: they are counted from figures. */
    private static Set<String> kindsOfAllRules() {
        return ENGINE.rules().stream()
                .filter(rule -> !rule.id().equals("TOX-01"))
                .map(rule -> kind(rule.classes(), rule.unit()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String kind(Set<DisclosureClass> classes, Unit unit) {
        StringBuilder letters = new StringBuilder();
        EnumSet.copyOf(classes).stream().map(AudienceTableTest::letter).sorted().forEach(letters::append);
        return letters + " " + unit;
    }

    private static String letter(DisclosureClass disclosure) {
        return switch (disclosure) {
            case CONDUCT -> "A";
            case PAIR_CONFLICT -> "P";
            case PERSONAL_CONDITION -> "B";
            case TEAM_CLIMATE -> "C";
            case WORK_DESIGN -> "D";
        };
    }

    private static String inWords(Map<Audience, Set<String>> kinds) {
        return List.of(
                        Audience.PERSON,
                        Audience.LEADER,
                        Audience.CASE_HANDLER,
                        Audience.WELLBEING,
                        Audience.WORKER_REPRESENTATIVE,
                        Audience.ORGANISATION)
                .stream()
                .map(audience -> audience + ": " + String.join(", ", kinds.getOrDefault(audience, Set.of())) + "\n")
                .collect(Collectors.joining());
    }
}
