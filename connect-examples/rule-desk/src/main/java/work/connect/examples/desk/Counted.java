package work.connect.examples.desk;

import work.connect.model.assessment.Unit;

/** How many people, pairs or teams, in words. */
final class Counted {

    private Counted() {}

    static String words(int count, Unit unit) {
        boolean isOne = count == 1;
        return count + " "
                + switch (unit) {
                    case PERSON -> isOne ? "person" : "people";
                    case PAIR -> isOne ? "pair" : "pairs";
                    case TEAM -> isOne ? "team" : "teams";
                    case ORGANISATION -> "organisation";
                };
    }
}
