package work.connect.model.words;

import java.util.Locale;

/** What a report says besides its findings, figures and advice; in English, with the names of values in braces. */
public enum ReportPhrase {
    AS_OF("As of {moment}"),
    MOMENT("{day} {month} {year}, {time} UTC"),
    FOUND("What was found"),
    FOR("For {about}"),
    FOR_BECAUSE("For {about}: {because}"),
    YOU("you"),
    BESIDES("Besides: {modifier}"),
    BASIS("Basis: {grade}. ({rule})"),
    FIGURES("Figures"),
    VALUE("{severity}: {value}"),
    NOT_SHOWN("not shown"),
    NOT_SHOWN_SAYS_NOTHING("\"Not shown\" says nothing about a group, neither good nor bad."),
    PLAN("What may help"),
    FIRST_STEP("First step: {step}"),
    CAUTION("Mind: {caution}"),
    IN_ANSWER_TO("In answer to: {hazards}."),
    LOOK_BACK_TOMORROW("Look back tomorrow: did it help?"),
    LOOK_BACK_IN_A_WEEK("Look back in a week: did it help?"),
    LOOK_BACK_IN_WEEKS("Look back in {weeks} weeks: did it help?"),
    LOOK_BACK_IN_DAYS("Look back in {days} days: did it help?"),
    STRENGTHS("What goes well"),
    QUIET("Asked and quiet"),
    NOT_ASSESSED("Not assessed"),
    NOT_KNOWING("Not knowing is neither good nor bad."),
    LIMITS("Limits in force"),
    NOTICES("Good to know"),
    BOOKS("Rule books"),
    PAIR("{first} and {second}"),
    TEAM("team {team}"),
    ORGANISATION("the organisation"),
    DECIMAL_SIGN("."),
    MONTHS("January February March April May June July August September October November December");

    private final String english;

    ReportPhrase(String english) {
        this.english = english;
    }

    String english() {
        return english;
    }

    String key() {
        return "report." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
