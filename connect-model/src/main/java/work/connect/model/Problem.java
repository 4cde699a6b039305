package work.connect.model;

import java.util.Objects;

/**
 * One thing that is wrong with the facts given. Holds a place, never a value: a value could be personal.
 *
 * @param code what is wrong
 * @param place where: a collection such as {@code people}, or a file
 * @param index which entry of it: counted from 0 in a collection, from 1 (the line) in a file; -1 for the whole
 * @param field which part of the entry; empty for the whole
 * @param pseudonym {@code #1}, {@code #2}: problems with the same one of these are about the same id, which is not told;
 *     empty where no id is wrong
 * @param hint what to do about it
 */
public record Problem(Code code, String place, int index, String field, String pseudonym, String hint) {

    /**
     * What can be wrong. Of a value that is wrong in itself nothing more is said: a day that cannot be is before no other,
     * a number of too many digits is outside no scale, and a blank id is the same as no other.
     *
     * <table>
     * <caption>What becomes of what may come in</caption>
     * <tr><th>What comes in</th><th>What becomes of it</th></tr>
     * <tr><td>No value where one is needed, or no fact</td><td>{@link NullPointerException} that names the field; readers
     *     say {@link #MISSING_VALUE}</td></tr>
     * <tr><td>An id or a text that is blank, long (over 128 characters, however many), or holds a control, a zero-width
     *     or a bidirectional character, half a surrogate pair or a sign of wrong decoding</td><td>{@link #BLANK_ID},
     *     {@link #LONG_ID}, {@link #LONG_TEXT}, {@link #ODD_CHARACTER}. A text that is no id may join its letters, as
     *     Persian and Hindi do</td></tr>
     * <tr><td>An id again, with the same or another fact</td><td>{@link #REPEATED_FACT}, {@link #DUPLICATE_ID}. A fact
     *     without an id may come twice: two contacts can have all in common</td></tr>
     * <tr><td>Ids that differ in case, width, composed letters or outer spaces</td><td>{@link #CONFUSABLE_ID}. Letters of
     *     two scripts that look alike are allowed: telling them apart takes more than this library knows</td></tr>
     * <tr><td>A word that no enum has; NaN, infinity; a date without a zone, a leap second</td><td>Cannot be said in Java;
     *     readers say {@link #UNKNOWN_VALUE}, {@link #NOT_A_NUMBER}, {@link #NOT_A_DATE}</td></tr>
     * <tr><td>-0.0, 5.00 for 5</td><td>The same number: figures are exact decimals</td></tr>
     * <tr><td>A figure outside its scale, a scale that is none, 1E999999999</td><td>{@link #OUT_OF_SCALE},
     *     {@link #IMPROPER_SCALE}, {@link #TOO_MANY_DIGITS}</td></tr>
     * <tr><td>A survey that nobody answered</td><td>{@link #NOT_A_COUNT}; one answer is a figure</td></tr>
     * <tr><td>More who answered than are in the team today</td><td>Allowed: teams shrink</td></tr>
     * <tr><td>Somebody, a team, a wave, a conflict or a report that is not there</td><td>{@link #UNKNOWN_PERSON} and so on;
     *     a team is there as soon as somebody is or was in it</td></tr>
     * <tr><td>A leader of oneself, a circle of two or of 10,000</td><td>{@link #LEADS_THEMSELVES}, and
     *     {@link #LEADERS_IN_A_CIRCLE} once, at the first of them. A line of any depth is fine</td></tr>
     * <tr><td>A person led from within the team they lead by {@link work.connect.model.people.Team#leader()} alone</td>
     *     <td>Allowed: only what people report themselves makes a line</td></tr>
     * <tr><td>Two leaders, two primary teams, no team</td><td>Cannot be said of a person; in their history it is
     *     {@link #OVERLAPPING}</td></tr>
     * <tr><td>Somebody without a leader, a leader of nobody known, a team of nobody</td><td>Allowed</td></tr>
     * <tr><td>A contact or a tie with oneself</td><td>{@link #TIE_TO_ONESELF}</td></tr>
     * <tr><td>A day that lies ahead, by however little, where only the past makes sense</td>
     *     <td>{@link #DATE_IN_THE_FUTURE}. A clock that runs fast is the host's to correct</td></tr>
     * <tr><td>The year 0 or 292277026, {@code Instant.MIN}, {@code LocalDate.MAX}; also as the moment a workplace is known
     *     as of</td><td>{@link #DATE_OUT_OF_RANGE}: before 1900 or after 2200</td></tr>
     * <tr><td>An hour that a change of the clock skips or repeats, a zone with a new name</td><td>Allowed: moments are
     *     instants, and {@link java.time.ZoneId} knows its zones</td></tr>
     * <tr><td>A tie stated, or a request made, before the first or after the last day</td>
     *     <td>{@link #BEFORE_THE_FIRST_DAY}, {@link #AFTER_THE_LAST_DAY}. What was stated while both worked here
     *     stays</td></tr>
     * <tr><td>A conflict that is open and has a day on which it was resolved</td><td>{@link #OPEN_BUT_RESOLVED}</td></tr>
     * <tr><td>A conflict that is resolved, and no day</td><td>Allowed: the day may not be known</td></tr>
     * <tr><td>A report by the person it concerns</td><td>{@link #CONCERNS_THE_REPORTER}</td></tr>
     * <tr><td>A figure or an answer from another wave than it says</td><td>{@link #NOT_ASKED_IN_WAVE},
     *     {@link #OUTSIDE_THE_WAVE}</td></tr>
     * <tr><td>An answer to a question that a known questionnaire does not have, or one that there is not</td>
     *     <td>{@link #UNKNOWN_ITEM}, {@link #OUT_OF_SCALE}</td></tr>
     * <tr><td>A figure or an answer with a questionnaire that is not known</td><td>Allowed: a figure says its scale itself,
     *     and such answers make no score</td></tr>
     * <tr><td>Two organisations in one workplace</td><td>Cannot be told: ids have no owner. Build one workplace for
     *     each</td></tr>
     * <tr><td>An unknown hazard, practice or rule book</td><td>A hazard is an enum; a practice may be the host's own; rule
     *     books are no facts</td></tr>
     * <tr><td>A collection that changes while it is read, or whose iterator fails</td><td>Facts are copied when added, all
     *     of a collection or none</td></tr>
     * <tr><td>Five million facts</td><td>Built, in a heap of 512 MB</td></tr>
     * </table>
     */
    public enum Code {
        BLANK_ID,
        LONG_ID,
        /** A control character, an invisible one, one that turns the direction of writing, or half a character. */
        ODD_CHARACTER,
        LONG_TEXT,
        DUPLICATE_ID,
        /** The very same fact again. */
        REPEATED_FACT,
        /** Two ids that a reader, or another system, would take for the same. */
        CONFUSABLE_ID,
        UNKNOWN_PERSON,
        UNKNOWN_TEAM,
        UNKNOWN_REPORT,
        UNKNOWN_CONFLICT,
        UNKNOWN_WAVE,
        LEADS_THEMSELVES,
        LEADERS_IN_A_CIRCLE,
        TEAM_IN_ITSELF,
        TEAMS_IN_A_CIRCLE,
        TIE_TO_ONESELF,
        /** Two memberships or two reporting lines on one day. */
        OVERLAPPING,
        /** The history ends elsewhere than where the person is. */
        CONTRADICTS_PERSON,
        DATE_IN_THE_FUTURE,
        DATE_OUT_OF_RANGE,
        END_BEFORE_START,
        BEFORE_THE_FIRST_DAY,
        AFTER_THE_LAST_DAY,
        IMPROPER_SCALE,
        OUT_OF_SCALE,
        NOT_A_COUNT,
        OUT_OF_RANGE,
        /** More digits than any measurement has. */
        TOO_MANY_DIGITS,
        TWO_SUBJECTS,
        /** A construct of teams for one person, or the reverse. */
        WRONG_UNIT,
        OTHER_CONSTRUCT,
        NOT_ASKED_IN_WAVE,
        OUTSIDE_THE_WAVE,
        /** A question that the questionnaire does not have. */
        UNKNOWN_ITEM,
        OPEN_BUT_RESOLVED,
        CONCERNS_THE_AFFECTED,
        CONCERNS_THE_REPORTER,
        NOT_FROM_OUTSIDE,
        /** Two values of one fact that cannot both be true. */
        CONTRADICTION,
        NO_PEOPLE,
        /** A file or folder is not where it should be. */
        NOT_FOUND,
        /** A file cannot be read as what it should be. */
        UNREADABLE,
        TOO_LARGE,
        MISSING_COLUMN,
        UNKNOWN_COLUMN,
        MISSING_VALUE,
        UNKNOWN_VALUE,
        NOT_A_NUMBER,
        NOT_A_DATE,
        /** A version of the format that this version of the library cannot read. */
        UNKNOWN_VERSION
    }

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(pseudonym, "pseudonym");
        Objects.requireNonNull(hint, "hint");
    }

    /** A problem that is about no id. */
    public Problem(Code code, String place, int index, String field, String hint) {
        this(code, place, index, field, "", hint);
    }

    /** The place and the hint on one line: {@code people[3].leader (#1): ...} or {@code people.csv:5 leader: ...}. */
    @Override
    public String toString() {
        boolean file = place.indexOf('.') >= 0;
        String at = index < 0 ? place : file ? place + ":" + index : place + "[" + index + "]";
        String part = field.isEmpty() ? "" : (file ? " " : ".") + field;
        String about = pseudonym.isEmpty() ? "" : " (" + pseudonym + ")";
        return at + part + about + ": " + hint;
    }
}
