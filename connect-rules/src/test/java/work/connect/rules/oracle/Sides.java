package work.connect.rules.oracle;

import java.util.List;
import java.util.function.ToLongFunction;
import work.connect.model.people.Person;
import work.connect.model.people.WorkMode;

/** What people at the site got, next to people far away. */
record Sides(long atTheSite, long siteSum, long farAway, long farSum) {

    static Sides of(List<Person> people, ToLongFunction<Person> what) {
        List<Person> near = people.stream()
                .filter(person -> person.workMode() == WorkMode.ON_SITE)
                .toList();
        List<Person> far = people.stream()
                .filter(person -> person.workMode() == WorkMode.REMOTE)
                .toList();
        return new Sides(
                near.size(),
                near.stream().mapToLong(what).sum(),
                far.size(),
                far.stream().mapToLong(what).sum());
    }

    long fewer() {
        return Math.min(atTheSite, farAway);
    }

    long sum() {
        return siteSum + farSum;
    }

    /** Whether each at the site got at least twice as much as each far away; something next to nothing is more. */
    boolean siteGetsTwice() {
        return siteSum > 0 && siteSum * farAway >= 2 * farSum * atTheSite;
    }
}
