package work.connect.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;
import work.connect.rules.LongRun;
import work.connect.rules.detect.Detect;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleFile;

/** A vendor that names an action of its own wherever it may: it reaches nobody near conduct, and tells nobody of it. */
class LocalInterventionsNearConductTest {

    private static final int PAIRS = LongRun.orElse(50, 1_000);
    private static final String KEY = "TEAM_LUNCH";
    private static final ConnectEngine ENGINE =
            ConnectEngine.builder().rules(everywhere()).build();

    /** Each rule that a book may replace, with an action of the book before all others. */
    private static RuleBook everywhere() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("book.properties", "id = acme\nversion = 1\nengine = 1\n");
        String words = Stream.of(Audience.values())
                .filter(reader -> reader != Audience.LEADER)
                .map(reader -> KEY + ".to." + reader + " = Have lunch together.\n")
                .collect(Collectors.joining());
        texts.put("interventions/lunch.properties", lunch(KEY, words));
        texts.put(
                "interventions/lead.properties",
                lunch(KEY + "_LED", KEY + "_LED.to.LEADER = Have lunch with your team.\n")
                        .replace("ACME-1", "ACME-2"));
        for (RuleFile file : RuleBook.standard().checkedFiles(Detect.STAGE)) {
            List<Rule> rules = file.rules().stream()
                    .filter(rule -> !rule.isSafety() && !classes(rule).contains(DisclosureClass.CONDUCT))
                    .toList();
            if (!rules.isEmpty()) {
                texts.put("rules/" + file.name().replaceAll(".*/", ""), text(file, rules));
            }
        }
        return new RuleBook("acme", "1", texts);
    }

    private static Set<DisclosureClass> classes(Rule rule) {
        return DetectRule.of(rule).classes();
    }

    private static String lunch(String key, String words) {
        return """
                KEY.title = A lunch
                KEY.level = DESIGN
                KEY.by = PERSON
                KEY.setting = ANY
                KEY.addresses = ISOLATION
                KEY.effort = 1
                KEY.evidence = E3
                KEY.first-step = Ask somebody.
                KEY.review-after-days = 14
                KEY.origin = ACME-1
                """.replace("KEY", key) + words;
    }

    private static String text(RuleFile file, List<Rule> rules) {
        String emitted = new RuleFile(file.name(), "acme.detect", file.imports(), file.verb(), rules).emit();
        Set<String> ofConflicts = rules.stream()
                .filter(rule -> classes(rule).contains(DisclosureClass.PAIR_CONFLICT))
                .map(Rule::name)
                .collect(Collectors.toCollection(TreeSet::new));
        StringBuilder text = new StringBuilder();
        boolean ofConflict = false;
        for (String line : emitted.split("\n", -1)) {
            if (line.startsWith("rule \"")) {
                ofConflict = ofConflicts.contains(line.substring(6, line.length() - 1));
            }
            String keys = ofConflict ? KEY : KEY + ", " + KEY + "_LED";
            text.append(line.replace("@actions( \"", "@actions( \"" + keys + ", "))
                    .append('\n');
        }
        return text.toString();
    }

    private static boolean isOffered(Report report) {
        return report.plan().stream().anyMatch(action -> action.intervention().startsWith(KEY));
    }

    @Test
    void reachesNobodyWhoKnowsOfAReportThatTouchesThem() {
        int offered = 0;
        int touched = 0;
        for (long seed = 0; seed < PAIRS; seed++) {
            Chance chance = Chance.of(seed);
            Workplace common = Worlds.any(chance);
            Reports reports = Reports.drawn(common, chance);
            Workplace workplace = reports.addedTo(common);
            Assessment assessment = ENGINE.assess(workplace);
            for (Viewer reader : Readers.here(workplace, Readers.everyPerson(workplace))) {
                boolean isOffered = isOffered(assessment.reportFor(reader));
                boolean hasReported = reports.reports().stream()
                        .filter(ConductReport::isOpen)
                        .anyMatch(report -> reports.madeBy(report).contains(reader.reader()));
                assertThat(isOffered && hasReported)
                        .as("seed %d, %s", seed, reader)
                        .isFalse();
                offered += isOffered ? 1 : 0;
                touched += hasReported ? 1 : 0;
            }
        }
        assertThat(offered).isGreaterThan(PAIRS);
        assertThat(touched).isGreaterThan(PAIRS / 2);
    }

    @Test
    void isPlannedForEverybodyElseAsIfThereWereNoReport() {
        int offeredToLeaders = 0;
        for (long seed = 0; seed < PAIRS; seed++) {
            Chance chance = Chance.of(seed);
            Workplace common = Worlds.any(chance);
            Reports reports = Reports.drawn(common, chance);
            Workplace other = reports.addedTo(common);
            List<ConductReport> all = reports.reports();
            List<Viewer> readers = Readers.here(
                    other,
                    Stream.concat(
                                    Readers.everyLeader(common).stream(),
                                    Readers.everyPerson(common).stream()
                                            .filter(reader -> all.stream()
                                                    .noneMatch(report ->
                                                            report.affected().equals(reader.reader())
                                                                    || reports.madeBy(report)
                                                                            .contains(reader.reader()))))
                            .toList());
            Workplace none = new Reports(List.of(), List.of()).addedTo(common);
            assertThat(Readers.texts(ENGINE, other, readers))
                    .as("seed %d", seed)
                    .isEqualTo(Readers.texts(ENGINE, none, readers));
            Assessment assessment = ENGINE.assess(other);
            offeredToLeaders += readers.stream()
                            .filter(reader -> reader.audience() == Audience.LEADER)
                            .anyMatch(reader -> isOffered(assessment.reportFor(reader)))
                    ? 1
                    : 0;
        }
        assertThat(offeredToLeaders).isGreaterThan(PAIRS / 4);
    }
}
