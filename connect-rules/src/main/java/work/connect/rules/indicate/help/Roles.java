package work.connect.rules.indicate.help;

import java.util.HashMap;
import java.util.Map;
import work.connect.rules.indicate.gauge.Roster;

/** What is usual among people who have the same role: whoever is there to be asked is asked a lot. */
final class Roles {

    private static final int LEAST_OTHERS = 2;

    private record Sum(int people, long amount) {
        Sum with(Sum other) {
            return new Sum(people + other.people, amount + other.amount);
        }
    }

    private final Roster roster;
    private final int[] amounts;
    private final Map<String, Sum> byRole = new HashMap<>();

    Roles(Roster roster, int[] amounts) {
        this.roster = roster;
        this.amounts = amounts;
        for (int person = 0; person < amounts.length; person++) {
            String role = roster.person(person).role();
            if (role != null) {
                byRole.merge(role, new Sum(1, amounts[person]), Sum::with);
            }
        }
    }

    /** Whether at least two others have the role of this person, and on average half of the amount or more. */
    boolean isUsual(int person) {
        String role = roster.person(person).role();
        Sum sum = role == null ? null : byRole.get(role);
        return sum != null
                && sum.people() > LEAST_OTHERS
                && 2 * (sum.amount() - amounts[person]) >= (long) amounts[person] * (sum.people() - 1);
    }
}
