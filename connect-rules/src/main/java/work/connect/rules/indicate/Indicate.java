package work.connect.rules.indicate;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictStep;
import work.connect.model.hazard.Confidence;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Measure;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

/** Measures a workplace. Whatever the order of the facts, the indicators are the same. */
public final class Indicate {

    /** A batch is closed once it holds this many people; sessions of some hundred people or more cost least. */
    private static final int PEOPLE_PER_BATCH = 1_000;

    private static final DataNeed TIES = DataNeed.register(Register.CLOSE_TIES);
    private static final DataNeed TIE_ANSWERS = DataNeed.answersAboutTies();
    private static final DataNeed ONE_TO_ONES = DataNeed.register(Register.ONE_TO_ONES);
    private static final DataNeed LEADER = DataNeed.column(FactType.PEOPLE, "leader");
    private static final DataNeed START = DataNeed.column(FactType.PEOPLE, "startedOn");

    private static final long NOT_KEPT = Long.MAX_VALUE;

    private final Workplace workplace;
    private final Roster roster;
    private final TieTable ties;
    private final OneToOnes oneToOnes;
    private final Absences absences;
    private final TeamScores scores;
    private final long today;
    private final boolean keepsCloseTies;
    private final boolean keepsEverydayTies;
    private final boolean keepsAbsences;
    private final long oneToOnesSince;
    private final boolean[] answered;
    private final Map<Integer, Map<Subject, List<Indicator>>> conflicts;
    private final Map<String, List<Indicator>> reports;
    private final BitSet reported = new BitSet();
    private final List<List<Profile>> batches = new ArrayList<>();
    private final List<Unknown> unknowns = new ArrayList<>();
    private List<Profile> batch = new ArrayList<>();
    private List<Indicator> measured = new ArrayList<>();

    private Indicate(Workplace workplace) {
        this.workplace = workplace;
        roster = new Roster(workplace);
        ties = new TieTable(workplace, roster);
        oneToOnes = new OneToOnes(workplace, roster);
        absences = new Absences(workplace, roster);
        scores = new TeamScores(workplace);
        today = workplace.today().toEpochDay();
        keepsCloseTies = workplace.keeps(Register.CLOSE_TIES);
        keepsEverydayTies = workplace.keeps(Register.EVERYDAY_TIES);
        keepsAbsences = workplace.keeps(Register.ABSENCES);
        oneToOnesSince = workplace
                .keptSince(Register.ONE_TO_ONES)
                .map(LocalDate::toEpochDay)
                .orElse(NOT_KEPT);
        answered = answered();
        conflicts = conflicts();
        reports = reports();
    }

    /** All that can be measured in this workplace. */
    public static Indicators from(Workplace workplace) {
        return new Indicate(workplace).indicators();
    }

    private Indicators indicators() {
        forEverybody();
        int people = 0;
        for (int team = 0; team < roster.teams.size(); team++) {
            team(team);
            people += roster.members[team].length;
            if (people >= PEOPLE_PER_BATCH) {
                closeBatch();
                people = 0;
            }
        }
        elsewhere();
        organisation();
        closeProfile(Subject.ORGANISATION);
        closeBatch();
        return new Indicators(batches, unknowns);
    }

    /** All that was measured since the last profile is of this subject. */
    private void closeProfile(Subject subject) {
        if (!measured.isEmpty()) {
            batch.add(new Profile(subject, measured));
            measured.clear();
        }
    }

    private void closeBatch() {
        batches.add(batch);
        batch = new ArrayList<>(batch.size());
    }

    private void forEverybody() {
        unlessKept(Register.CLOSE_TIES, CloseTies.class);
        unlessKept(Register.EVERYDAY_TIES, EverydayTies.class);
        unlessKept(Register.ABSENCES, ReturnFromLeave.class);
        unlessKept(Register.CONFLICTS, OpenConflict.class);
        unlessKept(Register.CONFLICTS, UndatedConflict.class);
        unlessKept(Register.CONDUCT_REPORTS, OpenConductReport.class);
        unlessKept(Register.ONE_TO_ONES, LeaderContact.class);
        unlessKept(Register.ONE_TO_ONES, ReturnFromLeave.class);
        for (Construct construct : Construct.values()) {
            unlessAsked(construct);
        }
    }

    private void unlessAsked(Construct construct) {
        if (!scores.asked().contains(construct)) {
            unknowns.add(new Unknown(
                    TeamScore.class,
                    construct.name(),
                    Subject.ORGANISATION,
                    Gap.NO_MEASURE,
                    DataNeed.construct(construct)));
        }
    }

    private void unlessKept(Register register, Class<? extends Indicator> indicator) {
        if (!workplace.keeps(register)) {
            unknowns.add(Unknown.forEverybody(indicator, Gap.REGISTER_NOT_KEPT, DataNeed.register(register)));
        }
    }

    private void team(int team) {
        conflicts.getOrDefault(team, Map.of()).forEach((pair, open) -> {
            measured.addAll(open);
            closeProfile(pair);
        });
        int[] members = roster.members[team];
        int answers = answers(members);
        boolean covered = Sufficiency.reaches(answers, members.length, Sufficiency.TIE_COVERAGE);
        Confidence confidence = answers == members.length ? Confidence.HIGH : Confidence.MEDIUM;
        for (int person : members) {
            Gap gap = !answered[person] ? Gap.DID_NOT_ANSWER : covered ? null : Gap.TOO_FEW_ANSWERS;
            person(person, gap, confidence);
        }
        for (Construct construct : scores.asked()) {
            score(roster.teams.get(team), construct, members.length);
        }
        closeProfile(new Subject.Team(roster.teams.get(team)));
    }

    private void person(int person, @Nullable Gap tieGap, Confidence confidence) {
        String id = workplace.people().get(person).id();
        if (reported.get(person)) {
            measured.addAll(reports.get(id));
        }
        ties(person, id, tieGap, confidence);
        int days = contact(person, id);
        newcomer(person, id, tieGap, confidence);
        if (days >= 0) {
            returner(person, id);
        }
        closeProfile(new Subject.Person(id));
    }

    private void ties(int person, String id, @Nullable Gap gap, Confidence confidence) {
        if (!keepsCloseTies) {
            return;
        }
        if (gap != null) {
            unknown(CloseTies.class, id, gap, TIE_ANSWERS);
            return;
        }
        measured.add(new CloseTies(id, ties.close[person], ties.strained[person], confidence));
        if (keepsEverydayTies) {
            measured.add(new EverydayTies(id, ties.contacts[person]));
        }
    }

    /** Says how long ago the last one-to-one was, or -1 when that is not known. */
    private int contact(int person, String id) {
        int leader = roster.leader[person];
        if (leader == Roster.NONE) {
            unknown(LeaderContact.class, id, Gap.NO_LEADER, LEADER);
            unknown(ReturnFromLeave.class, id, Gap.NO_LEADER, LEADER);
        }
        if (leader == Roster.NONE || oneToOnesSince == NOT_KEPT) {
            return -1;
        }
        long last = oneToOnes.last(person);
        long start = Math.max(oneToOnesSince, Math.max(last, roster.startedOn[person]));
        int days = absences.daysTogether(person, leader, start, today);
        measured.add(new LeaderContact(id, days, last != Roster.UNKNOWN_DAY, contactConfidence(person, last)));
        return days;
    }

    private Confidence contactConfidence(int person, long last) {
        if (last == Roster.UNKNOWN_DAY && roster.startedOn[person] == Roster.UNKNOWN_DAY) {
            return Confidence.LOW;
        }
        return keepsAbsences ? Confidence.HIGH : Confidence.MEDIUM;
    }

    private void newcomer(int person, String id, @Nullable Gap tieGap, Confidence confidence) {
        long start = roster.startedOn[person];
        if (start == Roster.UNKNOWN_DAY) {
            unknown(Newcomer.class, id, Gap.NO_START_DATE, START);
            unknown(NewcomerTies.class, id, Gap.NO_START_DATE, START);
            unknown(NewcomerOneToOnes.class, id, Gap.NO_START_DATE, START);
        } else if (roster.isNewcomer(person, today)) {
            int days = (int) (today - start);
            measured.add(new Newcomer(id, days));
            newcomerTies(person, id, days, tieGap, confidence);
            newcomerOneToOnes(person, id, days);
        }
    }

    private void newcomerTies(int person, String id, int days, @Nullable Gap gap, Confidence confidence) {
        if (!keepsCloseTies && !keepsEverydayTies) {
            unknown(NewcomerTies.class, id, Gap.REGISTER_NOT_KEPT, TIES);
        } else if (gap != null) {
            unknown(NewcomerTies.class, id, gap, TIE_ANSWERS);
        } else {
            measured.add(new NewcomerTies(id, days, ties.peers[person], confidence));
        }
    }

    private void newcomerOneToOnes(int person, String id, int days) {
        boolean kept = workplace
                .keptSince(Register.ONE_TO_ONES)
                .filter(since -> since.toEpochDay() <= roster.startedOn[person])
                .isPresent();
        if (roster.leader[person] == Roster.NONE) {
            unknown(NewcomerOneToOnes.class, id, Gap.NO_LEADER, LEADER);
        } else if (!kept) {
            unknown(NewcomerOneToOnes.class, id, Gap.REGISTER_NOT_KEPT, ONE_TO_ONES);
        } else {
            measured.add(new NewcomerOneToOnes(id, days, oneToOnes.sinceStart[person]));
        }
    }

    private void returner(int person, String id) {
        if (!keepsAbsences) {
            return;
        }
        absences.lastEnded(person, today).ifPresent(absence -> measured.add(returned(person, id, absence)));
    }

    private ReturnFromLeave returned(int person, String id, Absence absence) {
        LocalDate until = Objects.requireNonNull(absence.until());
        int leaveDays = Math.toIntExact(until.toEpochDay() - absence.from().toEpochDay() + 1);
        int back = workplace.calendar().workdaysAfter(until, workplace.today());
        return new ReturnFromLeave(id, leaveDays, back, oneToOnes.last(person) > until.toEpochDay());
    }

    private void score(String team, Construct construct, int headcount) {
        Measure measure = scores.of(team, construct).orElse(null);
        Gap gap = scores.gap(construct, measure, headcount);
        if (gap != null) {
            DataNeed need = gap == Gap.NO_MEASURE ? DataNeed.construct(construct) : DataNeed.answersAbout(construct);
            unknowns.add(new Unknown(TeamScore.class, construct.name(), new Subject.Team(team), gap, need));
        } else if (measure != null) {
            measured.add(scores.score(measure));
        }
    }

    /** A case stays open when the one it is about works here no longer, or not yet. */
    private void elsewhere() {
        for (Person person : workplace.peopleElsewhere()) {
            measured.addAll(reports.getOrDefault(person.id(), List.of()));
            closeProfile(new Subject.Person(person.id()));
        }
    }

    private void organisation() {
        long people = roster.size();
        long allPairs = people * (people - 1) / 2;
        long crossPairs = allPairs
                - Arrays.stream(roster.members)
                        .mapToLong(members -> (long) members.length * (members.length - 1) / 2)
                        .sum();
        int answers = Arrays.stream(roster.members).mapToInt(this::answers).sum();
        if (!keepsCloseTies && !keepsEverydayTies) {
            unknowns.add(Unknown.forEverybody(CrossTeamTies.class, Gap.REGISTER_NOT_KEPT, TIES));
        } else if (crossPairs == 0) {
            unknowns.add(Unknown.forEverybody(CrossTeamTies.class, Gap.ONE_TEAM_ONLY, null));
        } else if (ties.ties == 0 || !Sufficiency.reaches(answers, roster.size(), Sufficiency.TIE_COVERAGE)) {
            unknowns.add(Unknown.forEverybody(CrossTeamTies.class, Gap.TOO_FEW_ANSWERS, TIE_ANSWERS));
        } else {
            measured.add(new CrossTeamTies(
                    (int) (100L * ties.tiesAcrossTeams / ties.ties),
                    percentOfExpected(allPairs, crossPairs),
                    answers == roster.size() ? Confidence.HIGH : Confidence.MEDIUM));
        }
    }

    /** The share of ties across teams as a percentage of the share of pairs across teams; exact for any size. */
    private int percentOfExpected(long allPairs, long crossPairs) {
        BigInteger across = BigInteger.valueOf(100L * ties.tiesAcrossTeams).multiply(BigInteger.valueOf(allPairs));
        return across.divide(BigInteger.valueOf(ties.ties).multiply(BigInteger.valueOf(crossPairs)))
                .intValueExact();
    }

    /** Open conflicts by the team of one party, then by the two parties. With somebody who has left, nobody has one. */
    private Map<Integer, Map<Subject, List<Indicator>>> conflicts() {
        Map<Integer, Map<Subject, List<Indicator>>> byTeam = new HashMap<>();
        for (Conflict conflict : workplace.conflicts()) {
            if (conflict.isOpen()
                    && roster.positionOf(conflict.first()) != Roster.NONE
                    && roster.positionOf(conflict.second()) != Roster.NONE) {
                Subject.Pair pair = new Subject.Pair(conflict.first(), conflict.second());
                byTeam.computeIfAbsent(roster.team[workplace.positionOfKnown(pair.first())], team -> new TreeMap<>())
                        .computeIfAbsent(pair, first -> new ArrayList<>())
                        .add(openConflict(conflict, pair));
            }
        }
        return byTeam;
    }

    /** Open reports by the person affected. */
    private Map<String, List<Indicator>> reports() {
        Map<String, List<Indicator>> byPerson = new HashMap<>();
        for (ConductReport report : workplace.conductReports()) {
            if (report.isOpen()) {
                int affected = roster.positionOf(report.affected());
                if (affected != Roster.NONE) {
                    reported.set(affected);
                }
                for (ConductNature nature : new TreeSet<>(report.natures())) {
                    byPerson.computeIfAbsent(report.affected(), person -> new ArrayList<>())
                            .add(new OpenConductReport(report.affected(), report.id(), nature));
                }
            }
        }
        return byPerson;
    }

    private Indicator openConflict(Conflict conflict, Subject.Pair pair) {
        LocalDate last = conflict.openedOn();
        for (LocalDate again : conflict.reopenedOn()) {
            last = last == null || again.isAfter(last) ? again : last;
        }
        for (ConflictStep step : workplace.stepsOf(conflict)) {
            last = last == null || step.on().isAfter(last) ? step.on() : last;
        }
        return last == null
                ? new UndatedConflict(pair, conflict.id())
                : new OpenConflict(pair, conflict.id(), Math.toIntExact(today - last.toEpochDay()));
    }

    private boolean[] answered() {
        boolean[] answers = new boolean[roster.size()];
        for (int i = 0; i < answers.length; i++) {
            Boolean stated = workplace.people().get(i).answeredTies();
            answers[i] = stated == null ? ties.named[i] : stated;
        }
        return answers;
    }

    private int answers(int[] people) {
        int answers = 0;
        for (int person : people) {
            if (answered[person]) {
                answers++;
            }
        }
        return answers;
    }

    private void unknown(Class<? extends Indicator> indicator, String person, Gap gap, DataNeed need) {
        unknowns.add(new Unknown(indicator, "", new Subject.Person(person), gap, need));
    }
}
