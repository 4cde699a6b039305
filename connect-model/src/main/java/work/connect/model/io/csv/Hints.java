package work.connect.model.io.csv;

import java.util.regex.Pattern;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;

/** What to do about a field that cannot be read. */
final class Hints {

    static final Bad NOT_A_COUNT = new Bad(Code.NOT_A_COUNT, "This is not a whole number. Write it as 12.");
    static final Bad NOT_A_NUMBER = new Bad(
            Code.NOT_A_NUMBER,
            "This is not a plain number. Write it as 3.4; if the files write 3,4 throughout, say so by %s."
                    .formatted(Mapping.line("decimals,,,comma")));
    static final Bad NOT_A_NUMBER_WITH_COMMA = new Bad(
            Code.NOT_A_NUMBER, "This is not a plain number. Write it as 3,4, without anything between thousands.");
    static final Bad UNCLEAR_IDS = new Bad(
            Code.ODD_CHARACTER,
            "It is not clear whether this is one id or several. Set ids apart by semicolons, and use ids without blanks, commas, semicolons and bars here.");
    static final Bad IDS_ACROSS_LINES = new Bad(
            Code.ODD_CHARACTER,
            "Ids stand here on more than one line. Maybe a quote is not closed, and the next rows ended up here? Write them on one line, set apart by semicolons.");
    static final Bad UNNAMED_COLUMN = new Bad(
            Code.UNKNOWN_COLUMN,
            "This column has no name and holds something here, and it may decide who may see what, so it cannot be left unread. Name it in the first line, or delete it.");

    static final Bad NUMBERED_LEVEL = new Bad(
            Code.UNKNOWN_VALUE,
            "A number does not say which level it is. Map each, as by %s."
                    .formatted(Mapping.line("word,people.level,1,executive")));
    static final Bad UNKNOWN_MEASURE = new Bad(
            Code.UNKNOWN_VALUE,
            "This measure is not known here. If it is one of ours by another name, map it by %s."
                    .formatted(Mapping.line("word,measures.construct,theirs,ours")));

    private static final Bad NOT_A_DAY = new Bad(Code.NOT_A_DATE, "This is not a date. Write it as 2026-09-30.");
    private static final Bad NOT_A_MOMENT = new Bad(
            Code.NOT_A_DATE,
            "This is not a date or time. Write it as 2026-09-30, 2026-09-30T14:00 or 2026-09-30T14:00+02:00.");
    private static final Bad ORDER_NOT_SAID = new Bad(
            Code.NOT_A_DATE,
            "This could be read in two ways: day first, or month first. Write it as 2026-09-30, or say which it is by %s."
                    .formatted(Mapping.line("dates,,,day_month_year", "dates,,,month_day_year")));
    private static final Bad SERIAL_NUMBER = new Bad(
            Code.NOT_A_DATE,
            "This is a number, not a date. Maybe a spreadsheet counts days here? Format the column as a date such as 2026-09-30 and save again.");
    private static final Bad NO_SUCH_TIME = new Bad(
            Code.NOT_A_DATE,
            "There is no such date or time. Hours go from 00 to 23, minutes and seconds to 59, years from 0001; write midnight as 00:00 of the next day.");
    private static final Bad OTHER_ORDER = new Bad(
            Code.NOT_A_DATE,
            "This is not a date in the order that was stated for this column. Correct it, or correct the line (dates) in mapping.csv.");

    private static final Pattern NUMBERS_AND_YEAR = Pattern.compile("\\d{1,2}([./-])\\d{1,2}\\1\\d{2,4}([ T,].*)?");
    private static final Pattern ISO_LIKE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([ T].*)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{4,7}");
    private static final int LONGEST_LOOKED_AT = 60;

    private Hints() {}

    static Bad unknownWord(Field field, Words words) {
        return field.toString().equals("Measure.construct")
                ? UNKNOWN_MEASURE
                : new Bad(Code.UNKNOWN_VALUE, "This word is not known. Use one of [%s].".formatted(words.listed()));
    }

    /** Why a text is no date, as far as its form shows it. */
    static Bad notADate(String text, DateOrder order, boolean time) {
        if (text.length() <= LONGEST_LOOKED_AT) {
            if (ISO_LIKE.matcher(text).matches()) {
                return NO_SUCH_TIME;
            } else if (NUMBERS_AND_YEAR.matcher(text).matches()) {
                return order == DateOrder.YEAR_MONTH_DAY ? ORDER_NOT_SAID : OTHER_ORDER;
            } else if (DIGITS.matcher(text).matches()) {
                return SERIAL_NUMBER;
            }
        }
        return time ? NOT_A_MOMENT : NOT_A_DAY;
    }
}
