package work.connect.rules.advise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import work.connect.model.assessment.Audience;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.Actor;
import work.connect.model.intervention.ControlLevel;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.Trait;

/** The interventions we ship: all that the sources name, and where each comes from. */
class CatalogueTest {

    private static final Catalogue ENGLISH = Catalogue.standard();

    /** The practices of the source articles, by the intervention that gathers them. */
    private static final Map<String, List<String>> PRACTICES = table("""
            SHARED_PURPOSE: I001 I153
            REGULAR_TEAM_MEETING: I002
            LEADER_PRESENCE: I003 I011 I098
            LISTEN: I004 I080 I146
            CELEBRATE: I005 I015 I121
            EARLY_CONFLICT_ACTION: I006 I010
            ENERGISERS: I007 I008
            BONDING: I009
            OPEN_INFORMATION: I012 I013 I079
            GRATITUDE: I014 I127
            CIVILITY_CULTURE: I016
            VIRTUAL_CHECKIN: I017 I084 I114
            MULTI_CHANNEL: I018
            VIRTUAL_SOCIAL: I019 I020 I021 I022 I023 I024
            SEEK_SUPPORT: I025
            VIRTUAL_SHARING: I026 I027
            GREETING: I028 I029 I100 I116
            CROSS_TEAM: I030
            MAKE_TIME: I031 I137 I141
            RESPECT_DIFFERENCE: I032
            EVERYDAY_CONTACT: I033
            LUNCH: I034 I128
            TASK_ASSISTANCE: I035 I040 I041 I042
            CAREER: I036 I043 I044 I045 I105
            EMOTIONAL_SUPPORT: I037 I046 I047
            SUPPORT_PROGRAMME: I038
            GIVING: I039 I057 I059
            FRIENDSHIP: I048 I049
            GROWTH: I050 I051 I052 I054 I056 I149
            FEEDBACK_COACHING: I053 I135 I151
            ENCOURAGE: I055
            MENTORING: I058 I091
            SELF_REVIEW: I060
            ENABLE_PEER_TIES: I061
            HQC_OWN: I062
            HQC_ENABLE: I063
            RESPECTFUL_ENGAGEMENT: I064 I065 I066
            TASK_ENABLING: I067 I068 I069
            SHOW_TRUST: I070
            VULNERABILITY: I071 I108 I120 I134
            PLAY: I072 I073 I074 I075
            PREDICTABLE: I076
            HONESTY: I077 I078
            ACCEPTANCE: I081
            TRANSPARENCY: I082
            CONFIDENTIALITY: I083
            SAFE_VOICE: I085 I110 I145
            CHECK_UNDERSTANDING: I086
            KEEP_WORD: I087 I088 I122 I123
            LEARN_FROM_MISTAKES: I089
            ADVOCACY: I090 I093
            PERSONAL_SITUATION: I092
            EQUAL_TREATMENT: I094 I096
            SHARED_DECISIONS: I095 I144 I148
            FAIR_BURDEN: I097
            REMOTE_REACHOUT: I099
            SENIOR_VISIBILITY: I101
            KEEP_CONTACT: I102
            RAPPORT: I103
            PERSONAL_INTEREST: I104 I143
            SHARED_EXPERIENCE: I106
            COMMON_GROUND: I107
            NO_RETALIATION: I109
            CARE: I111
            ACKNOWLEDGE: I112 I139
            TRUST_PROPENSITY: I113
            CAMERA_ON: I115
            GENUINE_CHECKIN: I117 I118
            OFFER_HELP: I119
            EARLY_REPAIR: I124
            SEED_GROUP: I125
            SMALL_ACTION: I126
            PROFESSIONAL_HELP: I129
            CO_CREATE: I130 I131 I147
            VOICE_HEARD: I132
            AUTHENTIC: I133
            KNOW_EACH: I136 I140 I150
            LEARNING_CULTURE: I138 I152
            ONE_TO_ONE: I142
            """);

    private static final Map<String, List<String>> CONTROLS = table("""
            IMMEDIATE_SAFETY: E01
            FORMAL_REPORT: E02
            INTERIM_SEPARATION: E03
            CLINICAL_SUPPORT: E04
            NO_DETRIMENT: E05
            FACILITATED_TALK: E06
            MEDIATION: E07
            CIVILITY_PROGRAMME: E08
            REBALANCE_WORK: E09
            CLEAR_HANDOVERS: E09
            ENOUGH_HANDS: E09
            SMALLER_SPAN: E09
            SAFER_CONTACT: E09
            WORKABLE_HOURS: E09
            SAY_IN_THE_WORK: E09
            PACE_OF_CHANGE: E09
            CONSULT_PEOPLE: E10
            BUDDY: E11
            RETURN_PLAN: E12
            LONE_CHECK_INS: E13
            INDEPENDENT_VOICE: E14
            FAIR_CRITERIA: E15
            OWNER_AND_REVIEW: E16
            REBALANCE_COLLABORATION: E17
            BRIDGE_ROLES: E18
            BREACH_HANDLING: E19
            COMMITMENTS_LOG: E20
            """);

    private static final Set<String> OURS =
            Set.of("HEAR_SEPARATELY", "CLARIFY_ROLES", "ASK_FOR_TIME", "TEAM_ROUTINE", "BYSTANDER");

    private static final Set<String> CONSENT_SENSITIVE = Set.of(
            "BONDING",
            "VIRTUAL_SOCIAL",
            "VIRTUAL_SHARING",
            "LUNCH",
            "FRIENDSHIP",
            "VULNERABILITY",
            "PLAY",
            "RAPPORT",
            "PERSONAL_INTEREST",
            "CAMERA_ON");

    private static Map<String, List<String>> table(String text) {
        Map<String, List<String>> table = new TreeMap<>();
        text.lines().map(line -> line.split(": ")).forEach(line -> table.put(line[0], List.of(line[1].split(" "))));
        return table;
    }

    static Stream<Intervention> all() {
        return ENGLISH.keys().stream().map(ENGLISH::get);
    }

    @Test
    void holdsThePracticesTheControlsOurOwnAndNothingElse() {
        Set<String> expected = new TreeSet<>(PRACTICES.keySet());
        expected.addAll(CONTROLS.keySet());
        expected.addAll(OURS);

        assertThat(PRACTICES).hasSize(79);
        assertThat(ENGLISH.keys()).isEqualTo(expected);
    }

    @Test
    void eachGathersExactlyItsPractices() {
        PRACTICES.forEach(
                (key, ids) -> assertThat(ENGLISH.get(key).origin()).as(key).containsExactlyInAnyOrderElementsOf(ids));
    }

    @Test
    void eachControlNamesItsOrigin() {
        CONTROLS.forEach(
                (key, ids) -> assertThat(ENGLISH.get(key).origin()).as(key).isEqualTo(ids));
    }

    @Test
    void ourOwnSayWhichDecisionTheyRestOn() {
        assertThat(OURS)
                .allSatisfy(key -> assertThat(ENGLISH.get(key).origin())
                        .isNotEmpty()
                        .allMatch(origin -> origin.startsWith("decisions-")));
    }

    @Test
    void eachOfThe153PracticesIsWordedOnce() {
        List<String> worded = all().flatMap(intervention -> intervention.text().variants().keySet().stream())
                .sorted()
                .toList();

        assertThat(worded)
                .isEqualTo(IntStream.rangeClosed(1, 153)
                        .mapToObj("I%03d"::formatted)
                        .toList());
    }

    @Test
    void eachOfThe20ControlsIsThere() {
        Set<String> controls = all().flatMap(intervention -> intervention.origin().stream())
                .filter(id -> id.startsWith("E"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(controls)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj("E%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void variantsAreThoseOfTheOrigin(Intervention intervention) {
        assertThat(intervention.text().variants().keySet())
                .containsExactlyInAnyOrderElementsOf(intervention.origin().stream()
                        .filter(id -> id.startsWith("I"))
                        .toList());
    }

    @Test
    void whatNeedsConsentCanBeVetoed() {
        assertThat(CONSENT_SENSITIVE)
                .hasSize(10)
                .allSatisfy(
                        key -> assertThat(ENGLISH.get(key).vetoedBy()).as(key).isNotEmpty());
    }

    @Test
    void nobodyWhoLeadsIsToldToBringPeopleTogetherInAConflict() {
        assertThat(all().filter(intervention -> intervention.is(Trait.JOINT)))
                .isNotEmpty()
                .noneMatch(intervention -> intervention.isFor(Audience.LEADER));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsForConductAloneIsNeitherSocialNorJointNorVentingNorThroughTheLeader(Intervention intervention) {
        boolean forConductAlone = intervention.addresses().stream()
                .map(Hazard::disclosureClass)
                .allMatch(DisclosureClass.CONDUCT::equals);

        assertThat(forConductAlone
                        && Stream.of(Trait.SOCIAL, Trait.JOINT, Trait.VENTING, Trait.THROUGH_LEADER)
                                .anyMatch(intervention::is))
                .isFalse();
        assertThat(forConductAlone && intervention.isFor(Audience.LEADER)).isFalse();
    }

    @Test
    void changingTheWorkIsDesignAndBeingWithPeopleIsNot() {
        assertThat(all().filter(intervention -> intervention.origin().contains("E09")))
                .hasSize(8)
                .allMatch(intervention -> intervention.level() == ControlLevel.DESIGN);
        assertThat(Stream.of("CROSS_TEAM", "MAKE_TIME", "ONE_TO_ONE", "EARLY_CONFLICT_ACTION"))
                .allMatch(key -> ENGLISH.get(key).level() == ControlLevel.LEADER_BEHAVIOUR);
    }

    @Test
    void friendshipIsBetweenColleaguesAndNoAdviceToThoseWhoLead() {
        Intervention friendship = ENGLISH.get("FRIENDSHIP");

        assertThat(friendship.level()).isEqualTo(ControlLevel.PEER_BEHAVIOUR);
        assertThat(friendship.isFor(Audience.LEADER)).isFalse();
        assertThat(friendship.by()).doesNotContain(Actor.LEADER, Actor.SENIOR_LEADERS);
    }

    @Test
    void bringingPeopleTogetherIsForCasesAndForOnesOwnWish() {
        assertThat(all().filter(intervention -> intervention.is(Trait.JOINT)))
                .allSatisfy(intervention -> assertThat(
                                intervention.text().wordings().keySet())
                        .isSubsetOf(Audience.CASE_HANDLER, Audience.PERSON));
    }

    @Test
    void whatIsSocialSaysThatItIsVoluntary() {
        assertThat(all().filter(intervention -> intervention.is(Trait.SOCIAL)))
                .isNotEmpty()
                .allSatisfy(intervention ->
                        assertThat(intervention.text().caution()).contains("Voluntary"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsTheirOwnStepIsSaidToThem(Intervention intervention) {
        boolean onlyForThemselves = intervention.by().equals(Set.of(Actor.PERSON));

        assertThat(!onlyForThemselves || intervention.isFor(Audience.PERSON)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ControlLevel.class)
    void everyLevelIsThere(ControlLevel level) {
        assertThat(all()).anyMatch(intervention -> intervention.level() == level);
    }

    @ParameterizedTest
    @EnumSource(Hazard.class)
    void somethingHelpsAgainstEveryHazard(Hazard hazard) {
        assertThat(all()).anyMatch(intervention -> intervention.addresses().contains(hazard));
    }

    @Test
    void whoActsIsToldTheFirstStepAndNobodyElse() {
        Intervention buddy = ENGLISH.get("BUDDY");

        assertThat(buddy.firstStepFor(Audience.LEADER)).contains(buddy.text().firstStep());
        assertThat(buddy.firstStepFor(Audience.WELLBEING)).isPresent();
        assertThat(buddy.firstStepFor(Audience.PERSON)).isEmpty();
        assertThat(buddy.firstStepFor(Audience.WORKER_REPRESENTATIVE)).isEmpty();
    }
}
