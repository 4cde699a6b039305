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

    /** What can be wrong. */
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
