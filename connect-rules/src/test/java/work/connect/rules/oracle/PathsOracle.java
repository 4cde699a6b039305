package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** Through whom the ways between people lead: SIL-03. */
final class PathsOracle implements Part {

    private static final double HAIR = 1e-9;

    /** How far somebody is from another, and along how many shortest ways. */
    private record Reach(int steps, long ways) {}

    private final Facts facts;

    PathsOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("SIL-03");
    }

    @Override
    public void tell(Said said) {
        said.note("SIL-03", Subject.ORGANISATION, throughAFew());
    }

    private Answer throughAFew() {
        List<Person> people = facts.people();
        boolean asked = facts.keeps(Register.CLOSE_TIES) || facts.keeps(Register.EVERYDAY_TIES);
        if (!asked || !facts.ties().enoughAnswered(people)) {
            return Answer.UNKNOWN;
        }
        List<List<Integer>> ties = ties(people);
        long tied = ties.stream().filter(others -> !others.isEmpty()).count();
        if (tied < 40) {
            return Answer.SILENT;
        }
        List<Double> shares = sharesOf(ties);
        double all = shares.stream().mapToDouble(share -> share).sum();
        double busiest = shares.stream()
                .sorted(Comparator.reverseOrder())
                .limit(tied / 20)
                .mapToDouble(share -> share)
                .sum();
        Confidence confidence = facts.ties().allAnswered(people) ? Confidence.HIGH : Confidence.MEDIUM;
        return Answer.when(all > 0 && busiest * 100 >= 50 * all - HAIR, LOW, confidence);
    }

    private List<List<Integer>> ties(List<Person> people) {
        List<List<Integer>> ties = new ArrayList<>();
        people.forEach(person -> ties.add(new ArrayList<>()));
        for (int one = 0; one < people.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (facts.ties().areTied(people.get(one), people.get(other))) {
                    ties.get(one).add(other);
                    ties.get(other).add(one);
                }
            }
        }
        return ties;
    }

    /** For each of the people, over all pairs of others: the share of the shortest ways between them that lead through. */
    private static List<Double> sharesOf(List<List<Integer>> ties) {
        List<Map<Integer, Reach>> reaches = new ArrayList<>();
        for (int from = 0; from < ties.size(); from++) {
            reaches.add(reachOf(from, ties));
        }
        List<Double> shares = new ArrayList<>();
        for (int middle = 0; middle < ties.size(); middle++) {
            double share = 0;
            for (int from = 0; from < ties.size(); from++) {
                for (int to = 0; to < from; to++) {
                    share += from == middle || to == middle ? 0 : shareThrough(middle, from, to, reaches);
                }
            }
            shares.add(share);
        }
        return shares;
    }

    private static double shareThrough(int middle, int from, int to, List<Map<Integer, Reach>> reaches) {
        Reach whole = reaches.get(from).get(to);
        Reach there = reaches.get(from).get(middle);
        Reach on = reaches.get(middle).get(to);
        if (whole == null || there == null || on == null || there.steps() + on.steps() > whole.steps()) {
            return 0;
        }
        return (double) there.ways() * on.ways() / whole.ways();
    }

    private static Map<Integer, Reach> reachOf(int from, List<List<Integer>> ties) {
        Map<Integer, Reach> reached = new HashMap<>(Map.of(from, new Reach(0, 1)));
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            int here = next.remove();
            Reach soFar = reached.get(here);
            for (int on : ties.get(here)) {
                Reach known = reached.get(on);
                if (known == null) {
                    reached.put(on, new Reach(soFar.steps() + 1, soFar.ways()));
                    next.add(on);
                } else if (known.steps() == soFar.steps() + 1) {
                    reached.put(on, new Reach(known.steps(), known.ways() + soFar.ways()));
                }
            }
        }
        return reached;
    }
}
