package work.connect.rules.clear;

/**
 * How many people stand behind a figure, and how many must for it to be shown.
 *
 * @param contributors how many different people stand behind it
 * @param least how many must
 * @param sources how many different people or leaders it comes from, where that counts too
 * @param leastSources how many of those there must be
 * @param published whether the host has already published it
 */
public record Floor(int contributors, int least, int sources, int leastSources, boolean published) {

    /** Floor of a figure over people or answers (COPSOQ Germany, Viva Glint, vivainsights). */
    public static final int PEOPLE = 5;

    /** Floor of a figure about conduct or conflict, or over the whole organisation (HSE item 21). */
    static final int PEOPLE_FOR_CASES = 10;

    /** How many different people must have reported before a number of reports is shown. */
    static final int REPORTERS = 3;

    /** How many leaders must stand behind a rate, so that it ranks none of them. */
    static final int LEADERS = 5;

    static Floor people(int contributors) {
        return new Floor(contributors, PEOPLE, 0, 0, false);
    }

    static Floor cases(int contributors) {
        return new Floor(contributors, PEOPLE_FOR_CASES, 0, 0, false);
    }

    static Floor reports(int contributors, int reporters) {
        return new Floor(contributors, PEOPLE_FOR_CASES, reporters, REPORTERS, false);
    }

    static Floor leaders(int contributors, int leaders) {
        return new Floor(contributors, PEOPLE, leaders, LEADERS, false);
    }

    /** The same, or a higher one. A floor is never lowered. */
    Floor ofAtLeast(int people) {
        return new Floor(contributors, Math.max(least, people), sources, leastSources, published);
    }

    Floor published(boolean already) {
        return new Floor(contributors, least, sources, leastSources, already);
    }

    /** Whether enough stand behind it. */
    public boolean isReached() {
        return published || contributors >= least && sources >= leastSources;
    }
}
