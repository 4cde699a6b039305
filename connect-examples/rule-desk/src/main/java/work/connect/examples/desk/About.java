package work.connect.examples.desk;

import work.connect.model.assessment.Unit;

/** Whom rules speak about, in words. */
final class About {

    private About() {}

    static String words(Unit unit) {
        return switch (unit) {
            case PERSON -> "a person";
            case PAIR -> "a pair";
            case TEAM -> "a team";
            case ORGANISATION -> "the organisation";
        };
    }
}
