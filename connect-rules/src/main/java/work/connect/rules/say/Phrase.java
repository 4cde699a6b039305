package work.connect.rules.say;

import java.util.Locale;

/** What reports say besides the sentences of the rules; in English, with the names of values in braces. */
public enum Phrase {
    YOU("you"),
    YOU_AND("you and {other}"),
    REPORT("report {report}"),
    REPORT_ABOUT("{report}, about how {person} was treated"),
    EVERY_TEAM("every team"),
    PLACE_NOT_ON_RECORD("a place that is not on record"),
    GOOD_TIE_TO_BOTH("On record with a good tie to both: {people}."),

    HOW_MANY_PEOPLE("How many people does it concern?"),
    HOW_MANY_TEAMS("How many teams does it concern?"),
    HOW_MANY_REPORTS("How many reports are open?"),
    HOW_MANY_CONFLICTS("How many conflicts are left open?"),
    FEW_PEOPLE("nobody or a few people"),
    SOME_PEOPLE("some people"),
    MANY_PEOPLE("many people"),
    MOST_PEOPLE("most people"),
    FEW_TEAMS("no team or a few teams"),
    SOME_TEAMS("some teams"),
    MANY_TEAMS("many teams"),
    MOST_TEAMS("most teams"),
    UP_TO("up to {most}"),
    FROM_TO("{least} to {most}"),
    MORE_THAN("more than {number}"),
    HALF_OR_MORE("half or more"),
    LESS_THAN_HALF("less than half"),
    LESS_THAN_A_QUARTER("less than a quarter"),
    OPEN_REPORTS("{number} open reports"),
    CONFLICTS_LEFT_OPEN("{number} conflicts left open"),
    MEAN("{mean} on a scale from {min} to {max}"),
    MEAN_WORST_AT_THE_TOP("{mean} on a scale from {min} to {max}, where {worst} is worst"),
    SERIOUS_RISKS("{families} serious risks at once"),
    NO_FIFTH_HAS_MOST("no fifth of the team has 60 of 100 contacts with the leader"),
    A_FIFTH_HAS_MOST("a fifth of the team or fewer have 60 of 100 contacts with the leader, or more"),
    FEW_CONFLICTS("up to 2 open conflicts, less than a quarter of the people in one"),
    MANY_CONFLICTS("3 or more open conflicts, or a quarter or more of the people in one"),
    PATHS("{percent} of 100 shortest ways lead through the busiest {busiest} people"),
    SPLIT("split, with strain"),
    NO_SPLIT("no such split"),
    ONLY_WAYS("people who are the only way between groups: {people}, ties that are: {ties}"),
    TIES_ACROSS_TEAMS("{percent} of 100 ties cross teams"),
    FEW_TIES_BEYOND("close ties beyond the team: less than half of an even spread"),
    TIES_BEYOND(
            "close ties beyond the team: half of an even spread or more, two for each member, or too few across all teams to compare"),
    NO_CHANGE_AHEAD("no change ahead that nobody was asked about"),
    CHANGE_AHEAD("a change in {days} days that nobody was asked about"),
    CHANGE_OF_JOBS_AHEAD(
            "a change in {days} days, one that touches jobs in {daysToJobs} days, that nobody was asked about"),
    ONLY_CHANGE_OF_JOBS_AHEAD(
            "no change ahead, one that touches jobs in {daysToJobs} days, that nobody was asked about"),
    NEWS_BY("news of a change by {channels} means of contact"),
    NEWS_REACHED("news of a change has reached {percent} of 100"),
    PROMISES_OVERDUE("{overdue} of {due} promises overdue for more than a week"),
    LEFT_WITHIN_A_YEAR("{percent} of 100 left within a year"),
    MET_WITH_DISRESPECT("{share} said that they met with disrespect"),
    MET_WITH_DISRESPECT_FROM_UNKNOWN("{share} said that they met with disrespect, and not from whom"),
    MET_WITH_BULLYING("{share} said that they met with what resembles bullying"),
    ACTS_REPORTED("{number} acts reported within a year"),
    SEEN_WITHIN_90_DAYS("within 90 days"),
    SEEN_LONGER_AGO("more than 90 days ago"),
    ABOUT_THE_SAME("about the same"),
    TWICE_AS_MUCH_AT_THE_SITE("twice as much at the site, or more"),
    TWICE_AS_OFTEN_AT_THE_SITE("twice as often at the site, or more"),
    THANKS_TO_THE_LOWER_HALF("{percent} of 100 thanks go to the half thanked least"),
    LESS_THAN_20("less than 20"),
    FROM_20_TO_39("20 to 39"),
    FROM_40("40 or more"),

    CLOSE_TIES("You have close ties at work."),
    RETURNED_TIES("Your ties at work go both ways, and they are good for several things."),
    TIME_WITH_THE_LEADER("You and your leader make time for each other."),
    NO_SIGN("No sign of {hazard} in {group}: {values}."),

    CONDITIONS_OF_WORK(
            "This speaks of conditions of work, never of anybody's worth or feelings. A person decides what to do."),
    ON_RECORD_ALONE(
            "It sees only what was put on record. What is not on record is not judged, and silence is no proof that all is well."),
    NOT_FOR_PERFORMANCE("It must not be used for performance, pay, promotion, discipline, dismissal or ranking."),
    NO_SUBSTITUTE(
            "It is a general guide and no substitute for professional or medical advice. In danger, call the emergency services."),
    SECOND_HANDLER(
            "Reports that may concern you, or of which it is not known whom they concern, are not shown here; see to it that a second handler from outside looks at all of them."),
    NEGLECTED(
            "A report about conduct has waited for action longer than the limit. It is not shown to you, for it is not known whom it concerns; see to it that somebody it cannot concern looks at the register."),
    TELEMETRY(
            "Your organisation has chosen to let some rules count contacts from the records of mail, chat or calendars. They read that a contact took place, never what was said; what they find of a person is told to that person alone."),
    NO_REPORT_ASSESSED(
            "The rules in force assess no report about conduct; look after all of them in your own register."),
    EVERY_NATURE_ASSESSED("The rules in force assess reports about conduct of every nature."),
    SOME_NATURES_ASSESSED(
            "The rules in force assess only reports of {natures}; look after all others in your own register."),
    PARTIAL(
            "This report is partial: a rule book of your organisation took more than it may, or broke down, and was left out ({books}). What it asks was asked of nobody, so that it says nothing does not mean that all is well; all else stands."),
    ASKED_IN_PART("A rule book was left out of this report, so not all was asked that belongs here."),
    LEFT_OUT_BOOK("{book}, left out of this report"),
    UNLOCKED(
            "Your organisation lets its own rule books weaken or switch off a rule that protects people ({id}: {question}). The reason it gives: {reason}"),
    TRUSTED(
            "Your organisation runs rules of its own that are program code ({book}). Nothing here checks what they do. {who} answers for them."),
    TRUSTED_BOOK("{book}, program code, {who} answers for it"),
    UNLOCKED_RULE("safety rule {rule}: unlocked"),
    MORE_TO_WATCH("{number} more to watch, left out to keep this short."),
    NOT_TRANSLATED(
            "Your organisation has added rules or actions; what they ask and say stands here in the language they were written in."),

    LIMITS_OF("{id} {name}: {limits} ({grade})"),
    LIMITS_GIVEN("{rungs}; given {given}"),
    RUNG("{severity} at {limits}"),
    LIMIT("{key} {number}"),
    LIMIT_ABOVE("{key} above {number}"),
    LIMIT_OR_MORE("{key} {number} or more"),
    LIMIT_BELOW("{key} below {number}"),
    LIMIT_OR_LESS("{key} {number} or less"),
    LOW("LOW"),
    MODERATE("MODERATE"),
    HIGH("HIGH"),
    CRITICAL("CRITICAL"),
    CUT_OFFS("Cut-offs of {instrument}: {set}, {source} ({status})"),
    NORMS("Norms of {instrument}: {set}, {source} ({status})"),
    OWN_NORMS("Norms of one's own teams, taken from one survey and kept."),
    SEEN_IN_ITS_SOURCE("seen in its source"),
    NOT_VERIFIED("not verified");

    private final String english;

    Phrase(String english) {
        this.english = english;
    }

    String english() {
        return english;
    }

    String key() {
        return "report." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
