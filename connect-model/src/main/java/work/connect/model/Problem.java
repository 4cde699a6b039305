package work.connect.model;

import java.util.Objects;

/**
 * One thing that is wrong with the facts given. Holds a place, never a value: a value could be personal.
 *
 * @param code what is wrong
 * @param place where: a collection such as {@code people}, or a file
 * @param index which entry of it: counted from 0 in a collection, from 1 (the line) in a file; -1 for the whole
 * @param field which part of the entry; empty for the whole
 * @param hint what to do about it
 */
public record Problem(Code code, String place, int index, String field, String hint) {

    /** What can be wrong. */
    public enum Code {
        BLANK_ID,
        LONG_ID,
        DUPLICATE_ID,
        UNKNOWN_PERSON,
        UNKNOWN_TEAM,
        UNKNOWN_REPORT,
        UNKNOWN_CONFLICT,
        LEADS_THEMSELVES,
        LEADERS_IN_A_CIRCLE,
        TIE_TO_ONESELF,
        DATE_IN_THE_FUTURE,
        DATE_OUT_OF_RANGE,
        END_BEFORE_START,
        IMPROPER_SCALE,
        OUT_OF_SCALE,
        NOT_A_COUNT,
        OUT_OF_RANGE,
        OPEN_BUT_RESOLVED,
        CONCERNS_THE_AFFECTED,
        NO_PEOPLE,
        /** A file or folder is not where it should be. */
        NOT_FOUND,
        /** A file cannot be read as what it should be. */
        UNREADABLE,
        MISSING_COLUMN,
        UNKNOWN_COLUMN,
        MISSING_VALUE,
        UNKNOWN_VALUE,
        NOT_A_NUMBER,
        NOT_A_DATE
    }

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(hint, "hint");
    }

    /** The place and the hint on one line: {@code people[3].leader: ...} or {@code people.csv:5 leader: ...}. */
    @Override
    public String toString() {
        boolean file = place.indexOf('.') >= 0;
        String at = index < 0 ? place : file ? place + ":" + index : place + "[" + index + "]";
        String part = field.isEmpty() ? "" : (file ? " " : ".") + field;
        return at + part + ": " + hint;
    }
}
