package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Absence;
import work.connect.model.people.Person;

/** How the ties of many people lie: SIL-01, SIL-02, SIL-04 and CON-07. */
final class NetworkOracle implements Part {

    private static final int GROUP = 3;

    private final Facts facts;

    NetworkOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("SIL-01", "SIL-02", "SIL-04", "CON-07");
    }

    @Override
    public void tell(Said said) {
        Network network = Network.of(facts.people(), facts);
        said.note("SIL-01", Subject.ORGANISATION, teamsKeepToThemselves(network));
        said.note("SIL-02", Subject.ORGANISATION, onlyWays(network));
        new CutOffTeams(facts).tell(said);
        facts.teams().forEach(team -> said.note("CON-07", Subject.team(team), split(team)));
    }

    private boolean asked() {
        return facts.keeps(Register.CLOSE_TIES) || facts.keeps(Register.EVERYDAY_TIES);
    }

    private Confidence confidence(List<Person> asked) {
        return facts.ties().allAnswered(asked) ? Confidence.HIGH : Confidence.MEDIUM;
    }

    // SIL-01

    private Answer teamsKeepToThemselves(Network network) {
        List<Person> people = facts.people();
        if (!asked()) {
            return Answer.UNKNOWN;
        }
        long ties = 0;
        long tiesAcross = 0;
        long all = people.size();
        long pairs = all * (all - 1) / 2;
        long pairsAcross = pairs;
        for (String team : facts.teams()) {
            long members = facts.membersOf(team).size();
            pairsAcross -= members * (members - 1) / 2;
        }
        for (Person person : people) {
            for (String other : network.ties().get(person.id())) {
                boolean first = person.id().compareTo(other) < 0;
                boolean across = !person.team().equals(facts.personHere(other).team());
                ties += first ? 1 : 0;
                tiesAcross += first && across ? 1 : 0;
            }
        }
        if (pairsAcross == 0 || ties == 0 || !facts.ties().enoughAnswered(people)) {
            return Answer.UNKNOWN;
        }
        long crossTeamPercent = 100 * tiesAcross / ties;
        long percentOfExpected = 100 * tiesAcross * pairs / (ties * pairsAcross);
        return Answer.when(crossTeamPercent < 10 && percentOfExpected < 50, LOW, confidence(people));
    }

    // SIL-02

    private Answer onlyWays(Network network) {
        List<Person> people = facts.people();
        boolean nobodyIsTied = network.ties().values().stream().allMatch(Set::isEmpty);
        if (!asked() || nobodyIsTied || !facts.ties().enoughAnswered(people)) {
            return Answer.UNKNOWN;
        }
        List<Person> between = people.stream()
                .filter(person -> isTheOnlyWay(person.id(), network))
                .toList();
        long untied = people.stream()
                .filter(person -> network.groupOf(person.id()).size() == 1)
                .count();
        boolean dense = untied * 100 <= 30L * people.size();
        boolean leaving = between.stream().anyMatch(this::leaves);
        return Answer.when(dense && !between.isEmpty(), leaving ? MODERATE : LOW, confidence(people));
    }

    /** Whether two groups of three or more hang together by this person and nobody else. */
    private static boolean isTheOnlyWay(String person, Network network) {
        long parts = network.among(network.groupOf(person)).without(Set.of(person)).groups().stream()
                .filter(group -> group.size() >= GROUP)
                .count();
        return parts >= 2;
    }

    /** A last day is on record, or a leave of four weeks or more that has not ended. */
    private boolean leaves(Person person) {
        Stream<Absence> absences = facts.of(Absence.class, person.id()).stream()
                .filter(absence -> absence.until() == null
                        || (!absence.until().isBefore(facts.today())
                                && !absence.until().isBefore(absence.from().plusDays(27))));
        return person.endedOn() != null || absences.findAny().isPresent();
    }

    // CON-07

    private Answer split(String team) {
        List<Person> members = facts.membersOf(team);
        if (!asked() || !facts.ties().enoughAnswered(members)) {
            return Answer.UNKNOWN;
        }
        Network whole = Network.of(members, facts);
        Split worst = Split.of(groups(whole), facts);
        for (Person person : members) {
            Split other = Split.of(groups(whole.without(Set.of(person.id()))), facts);
            worst = other.isWorseThan(worst) ? other : worst;
        }
        boolean speaks = worst.strained() >= 3 && worst.raters().size() >= 3 && !worst.formal();
        return Answer.when(speaks, HIGH, confidence(members));
    }

    private static List<Set<String>> groups(Network network) {
        return network.groups().stream().filter(group -> group.size() >= GROUP).toList();
    }

    /** One way to see a team: how many pairs across are strained, who says so, and whether each group has a leader. */
    private record Split(int strained, Set<String> raters, boolean formal) {

        /** Groups that are not so by design; of these, with more strain, told by more people. */
        boolean isWorseThan(Split other) {
            return Comparator.comparing((Split split) -> !split.formal())
                            .thenComparingInt(Split::strained)
                            .thenComparingInt(split -> split.raters().size())
                            .compare(this, other)
                    > 0;
        }

        static Split of(List<Set<String>> groups, Facts facts) {
            int strained = 0;
            Set<String> raters = new TreeSet<>();
            for (Set<String> one : groups) {
                for (Set<String> other : groups) {
                    strained += one == other ? 0 : countStrained(one, other, raters, facts);
                }
            }
            Set<String> leaders = new TreeSet<>();
            groups.forEach(group -> leader(group, facts).ifPresent(leaders::add));
            boolean formal = leaders.size() == groups.size();
            return new Split(strained / 2, raters, formal);
        }

        private static int countStrained(Set<String> one, Set<String> other, Set<String> raters, Facts facts) {
            int strained = 0;
            for (String from : one) {
                for (String to : other) {
                    boolean there = facts.ties().findsStrained(from, to);
                    strained += there || facts.ties().findsStrained(to, from) ? 1 : 0;
                    if (there) {
                        raters.add(from);
                    }
                }
            }
            return strained;
        }

        /** Who leads everybody else in a group, in it or not; nobody where there is no such person. */
        private static Optional<String> leader(Set<String> group, Facts facts) {
            List<Person> people = group.stream()
                    .map(facts::personHere)
                    .filter(Objects::nonNull)
                    .toList();
            return people.stream()
                    .map(person -> String.valueOf(facts.leaderOf(person)))
                    .filter(facts::isHere)
                    .filter(leader -> people.stream()
                            .allMatch(person -> person.id().equals(leader) || leader.equals(facts.leaderOf(person))))
                    .findFirst();
        }
    }
}
