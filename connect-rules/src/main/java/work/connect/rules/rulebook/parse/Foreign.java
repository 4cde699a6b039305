package work.connect.rules.rulebook.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import work.connect.rules.rulebook.parse.Token.Kind;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/** What people know from other rule languages and rule files here do not have, each with what to write instead. */
final class Foreign {

    /** What somebody had in mind, and what to write here. */
    record Idea(Code code, String message, String hint) {}

    private static final Map<String, Idea> WORDS = new HashMap<>();
    private static final Map<String, Idea> SIGNS = new HashMap<>();

    private static final Idea ATTRIBUTE = new Idea(
            Code.ATTRIBUTE,
            "A rule has no attributes: the order in which rules speak changes nothing.",
            "Leave it out. Which of several rules is heard is decided by @severity or @ladder.");
    private static final Idea CALL = new Idea(
            Code.CALL,
            "A rule calls nothing: it compares the properties that facts have.",
            "Compare a property, without parentheses behind it.");
    private static final Idea GROUP = new Idea(
            Code.GROUP,
            "Conditions do not stand in parentheses of their own.",
            "Write them one after the other, joined by commas; alternatives are rules of their own that share their @id.");
    private static final Idea ARITHMETIC = new Idea(
            Code.ARITHMETIC,
            "A rule does not calculate, and puts no texts together.",
            "Compare with a limit from @ladder or @given; the sentence names values in braces.");
    private static final Idea GENERICS =
            new Idea(Code.GENERICS, "A kind of fact stands alone here.", "Write its name, then parentheses.");
    private static final Idea QUERY = new Idea(
            Code.QUERY,
            "There are no queries.",
            "Write the conditions into the rule; if it says not, write not before them.");
    private static final Idea POSITIONAL = new Idea(
            Code.POSITIONAL,
            "Every value needs the name of its property.",
            "Write: property == value, or $name : property.");
    private static final Idea BRANCH = new Idea(
            Code.BRANCH,
            "A rule has one consequence.",
            "Write a second rule with the further conditions; both share their @id.");

    static {
        words(ATTRIBUTE, "salience no-loop enabled duration timer calendars agenda-group activation-group");
        words(ATTRIBUTE, "ruleflow-group auto-focus lock-on-active date-effective date-expires refract direct");
        words(
                new Idea(Code.DIALECT, "There is one language here, so no dialect.", "Leave the line out."),
                "dialect language");
        words(
                new Idea(
                        Code.FUNCTION,
                        "A rule file holds no functions.",
                        "Compare properties; what facts cannot say yet is an indicator in Java."),
                "function");
        words(
                new Idea(
                        Code.DECLARE,
                        "A rule file declares no types.",
                        "Import a kind of fact; one of your own is an indicator in Java."),
                "declare enum trait class");
        words(QUERY, "query");
        words(
                new Idea(
                        Code.GLOBAL,
                        "There are no globals.",
                        "Declare numbers in @ladder or @given of the rule that reads them."),
                "global");
        words(new Idea(Code.RULE_UNIT, "There are no rule units.", "Leave the line out."), "unit");
        words(
                new Idea(Code.EXPANDER, "A rule file is read as it stands.", "Write the rules themselves."),
                "expander template");
        words(
                new Idea(Code.EXTENDS, "A rule stands alone.", "Repeat the conditions; variants share their @id."),
                "extends");
        words(
                new Idea(
                        Code.EVAL,
                        "A rule runs no code.",
                        "Compare a property of a fact with a value, a limit or a $name."),
                "eval");
        words(
                new Idea(
                        Code.FROM,
                        "Conditions ask for the facts of the step alone.",
                        "Write a condition on a kind of fact, without from."),
                "from entry-point");
        words(
                new Idea(
                        Code.ACCUMULATE,
                        "A rule neither counts nor sums.",
                        "Use a kind of fact that has the number, such as TeamConflicts( cases >= $limit )."),
                "accumulate acc collect groupby groupBy");
        words(
                new Idea(Code.FORALL, "There is no forall.", "Write: not, then a condition that must never be met."),
                "forall");
        words(
                new Idea(
                        Code.WINDOW,
                        "Conditions see no windows.",
                        "Use a property that says how many days ago, or how often in a time."),
                "over window");
        words(
                new Idea(
                        Code.TEMPORAL,
                        "Conditions do not compare times.",
                        "Compare a property that counts days, such as daysSinceLastStep > $limit."),
                "after before coincides during finishes finishedby includes meets metby overlaps overlappedby starts"
                        + " startedby");
        words(
                comparison("Use ==, !=, <, <=, >, >=, in, contains, not contains or memberOf."),
                "matches soundslike str excludes instanceof like startsWith endsWith strsim");
        words(
                new Idea(
                        Code.OR,
                        "There are no alternatives inside of a rule.",
                        "Write two rules that share their @id, or: property in ( A, B )."),
                "or");
        words(
                new Idea(
                        Code.AND,
                        "All conditions of a rule must be met, without an and.",
                        "Write a comma, or a new line."),
                "and");
        words(BRANCH, "do if else break switch");
        words(
                new Idea(
                        Code.NULL,
                        "Nothing is null here: what is not known has no fact.",
                        "Write: not, then a condition on the kind of fact."),
                "null");
        words(new Idea(Code.NEW, "A rule makes nothing.", "Compare with what facts have."), "new");
        words(
                new Idea(
                        Code.PATH,
                        "A condition names a property of the fact itself.",
                        "Write the property alone; for another fact, write a condition of its own."),
                "this");
        SIGNS.put("||", WORDS.get("or"));
        SIGNS.put("|", WORDS.get("or"));
        SIGNS.put("&&", WORDS.get("and"));
        SIGNS.put("&", WORDS.get("and"));
        SIGNS.put("(", GROUP);
        for (String sign : List.of("+", "-", "*", "/", "%", "++", "--", "+=", "-=", "^")) {
            SIGNS.put(sign, ARITHMETIC);
        }
        for (String sign : List.of("=~", "~=", "~", ":=", "->", "?")) {
            SIGNS.put(sign, WORDS.get("matches"));
        }
        SIGNS.put("=", comparison("Write == where both are to be the same."));
        SIGNS.put("<>", comparison("Write != where the two are to differ."));
        SIGNS.put("=>", comparison("Write >= for at least."));
        for (String sign : List.of(".", "!.", "?.", "::", "#")) {
            SIGNS.put(sign, WORDS.get("this"));
        }
        SIGNS.put("[", new Idea(Code.INDEX, "Nothing is picked out by brackets.", "Compare a property of the fact."));
        SIGNS.put(
                "@",
                new Idea(
                        Code.UNKNOWN_METADATA,
                        "Metadata stands between the name of the rule and when.",
                        "Move it there, or leave it out."));
    }

    private Foreign() {}

    private static Idea comparison(String hint) {
        return new Idea(Code.OPERATOR, "There is no such comparison.", hint);
    }

    private static void words(Idea idea, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, idea);
        }
    }

    /** What somebody had in mind who wrote this token where the grammar has no place for it. */
    static Optional<Idea> at(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case NAME -> Optional.ofNullable(ofName(tokens, index));
            case SIGN -> Optional.ofNullable(ofSign(tokens, index));
            case INTEGER -> Optional.ofNullable(token.text().startsWith("-") ? ARITHMETIC : null);
            default -> Optional.empty();
        };
    }

    private static @Nullable Idea ofName(List<Token> tokens, int index) {
        String word = tokens.get(index).text();
        int behind = index + 1;
        while (behind + 1 < tokens.size()
                && tokens.get(behind).is("-")
                && tokens.get(behind + 1).kind() == Kind.NAME) {
            word += "-" + tokens.get(behind + 1).text();
            behind += 2;
        }
        Idea idea = WORDS.get(word);
        if (idea != null && idea.code() == Code.FROM && behind < tokens.size()) {
            Idea source = WORDS.get(tokens.get(behind).text());
            return source != null && source.code() == Code.ACCUMULATE ? source : idea;
        }
        return idea == null && word.startsWith("this.") ? WORDS.get("this") : idea;
    }

    private static @Nullable Idea ofSign(List<Token> tokens, int index) {
        Token before = tokens.get(Math.max(0, index - 1));
        String sign = tokens.get(index).text();
        boolean behindName = before.kind() == Kind.NAME && index > 0;
        if (sign.equals("(") && behindName && !WORDS.containsKey(before.text()) && !before.is("not")) {
            return CALL;
        }
        if (sign.equals(";") && before.kind() == Kind.VARIABLE) {
            return POSITIONAL;
        }
        return sign.equals("<") && behindName ? GENERICS : SIGNS.get(sign);
    }

    /** What somebody had in mind who began a condition like this, if it is nothing rule files have. */
    static Optional<Idea> condition(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (token.is("?")) {
            return Optional.of(QUERY);
        }
        if (token.is("/")) {
            return Optional.of(WORDS.get("from"));
        }
        return token.kind() == Kind.NAME || token.kind() == Kind.SIGN ? at(tokens, index) : Optional.empty();
    }

    /** What somebody had in mind who began what is asked of a fact like this. */
    static Optional<Idea> constraint(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean value = token.kind() == Kind.INTEGER || token.kind() == Kind.STRING;
        return value ? Optional.of(POSITIONAL) : at(tokens, index);
    }
}
