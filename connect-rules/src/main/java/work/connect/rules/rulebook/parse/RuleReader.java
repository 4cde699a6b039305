package work.connect.rules.rulebook.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import work.connect.rules.rulebook.parse.Token.Kind;
import work.connect.rules.rulebook.parse.TokenReader.Lost;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Annotation;
import work.connect.rules.rulebook.rule.Constraint;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Pattern.Quantifier;
import work.connect.rules.rulebook.rule.Rule;

/** Reads one rule. After a problem it goes on with the next piece of metadata, or with what stands behind the word then. */
final class RuleReader {

    private static final String SUBJECT = "$subject";

    /** The metadata whose value is a constant. */
    private static final Set<String> WORDS = Set.of("hazard", "unit", "severity", "grade", "effect");

    private final TokenReader tokens;
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private String verb = "";
    private String subject = "";
    private boolean isWhole = true;
    private boolean hasConditions = true;

    RuleReader(TokenReader tokens) {
        this.tokens = tokens;
    }

    /** Reads the next rule, and adds it to those that were understood or to the others. */
    void read(List<Rule> understood, List<Unfinished> others) {
        Position at = tokens.peek().at();
        try {
            tokens.word("rule", "After a rule comes the next one, or the end of the file.");
            String name = tokens.expect(
                    Kind.STRING,
                    "the name of the rule, between quotation marks",
                    "For example: rule \"one-to-ones-have-lapsed\"");
            tokens.enter(name);
            metadata();
            conditions();
            consequence();
            Rule rule = new Rule(at, name, annotations, patterns, verb, subject);
            if (isWhole) {
                understood.add(rule);
            } else {
                others.add(new Unfinished(rule, lost, hasConditions));
            }
        } catch (Lost nothing) {
            tokens.toNextRule();
        }
        tokens.enter("");
    }

    private void metadata() {
        while (!tokens.peek().is("when") && !tokens.isBehindMetadata()) {
            String name = "";
            try {
                if (tokens.peek().is("@")) {
                    Position at = tokens.take().at();
                    name = tokens.expect(Kind.NAME, "the name of the metadata, such as id", "");
                    annotations.add(annotation(at, name));
                } else {
                    name = tokens.peek().text();
                    when();
                }
            } catch (Lost piece) {
                isWhole = false;
                lost.add(name);
                tokens.toNextMetadata();
            }
        }
    }

    private Annotation annotation(Position at, String name) {
        tokens.word("(", "Metadata has a value: @" + name + "( \"...\" )");
        Token value = tokens.peek();
        if (value.kind() == Kind.INTEGER) {
            throw tokens.lost(
                    Code.METADATA_VALUE,
                    "Expected one text or constant, found " + value.shown() + ".",
                    name.equals("grade")
                            ? "Write E1, E2 or E3."
                            : "Numbers go inside a text: @ladder( \"days: LOW 21\" ).");
        }
        if (value.kind() != Kind.STRING && value.kind() != Kind.NAME) {
            throw tokens.lost("Expected one text or constant, found " + value.shown() + ".", "Write one value.");
        }
        tokens.take();
        tokens.word(
                ")",
                value.kind() == Kind.STRING
                        ? "Metadata has one value, on one line."
                        : WORDS.contains(name)
                                ? "One word stands here, without quotation marks."
                                : "Several words are a text, between quotation marks: @" + name + "( \"...\" )");
        return new Annotation(at, name, value.text(), value.kind() == Kind.STRING);
    }

    private void conditions() {
        boolean isToldOf = !isWhole && !tokens.peek().is("when");
        try {
            if (isToldOf) {
                throw new Lost();
            }
            when();
            while (!tokens.peek().is("then")) {
                then();
                patterns.add(pattern());
            }
        } catch (Lost conditions) {
            isWhole = false;
            hasConditions = false;
            tokens.toConsequence();
        }
    }

    private void when() {
        if (tokens.peek().is("if")) {
            throw tokens.lost(Code.SYNTAX, "Expected 'when', found 'if'.", "Conditions stand between when and then.");
        }
        tokens.word("when", "Metadata begins with an @; after it come when and the conditions.");
    }

    /** Tells of a then that is missing before what the rule does. */
    private void then() {
        if (tokens.isAtVerb()) {
            throw tokens.lost(
                    "Expected 'then', found " + tokens.peek().shown() + ".",
                    "Write then on a line of its own before what the rule does.");
        }
    }

    private Pattern pattern() {
        Position at = tokens.peek().at();
        Quantifier quantifier = quantifier();
        String name = null;
        tokens.refuseForeignCondition();
        if (tokens.peek().kind() == Kind.VARIABLE) {
            name = tokens.take().text();
            tokens.word(":", "Write: " + name + " : before a kind of fact.");
            tokens.refuseForeignCondition();
        }
        String type = tokens.expect(
                Kind.NAME, "a kind of fact, such as LeaderContact", "Conditions stand between when and then.");
        tokens.word("(", "Write: " + (type.length() > 60 ? "Type" : type) + "( property == value )");
        List<Constraint> constraints = tokens.peek().is(")") ? List.of() : new ConstraintReader(tokens).all();
        tokens.word(")", "What is asked of a fact is joined by commas.");
        return new Pattern(at, quantifier, name, type, constraints);
    }

    private Quantifier quantifier() {
        if (tokens.skip("not")) {
            return Quantifier.NOT;
        }
        return tokens.skip("exists") ? Quantifier.EXISTS : Quantifier.EACH;
    }

    private void consequence() {
        try {
            if (!tokens.skip("then")) {
                throw new Lost();
            }
            verb = consequence(Kind.NAME, "");
            consequence(Kind.SIGN, "(");
            subject = consequence(Kind.VARIABLE, "");
            consequence(Kind.SIGN, ")");
            consequence(Kind.SIGN, ";");
            consequence(Kind.NAME, "end");
        } catch (Lost rest) {
            isWhole = false;
            verb = "";
            subject = SUBJECT;
            hasConditions &= patterns.stream().anyMatch(pattern -> SUBJECT.equals(pattern.name()));
            tokens.toNextRule();
        }
    }

    /** The next token, which must be of this kind and, unless empty, this text. */
    private String consequence(Kind kind, String text) {
        Token token = tokens.peek();
        boolean fits = token.kind() == kind
                && token.is("end") == text.equals("end")
                && (text.isEmpty() || token.is(text))
                && token.text().indexOf('.') < 0;
        if (!fits) {
            boolean branch = token.is("[") && kind == Kind.NAME && text.isEmpty();
            throw tokens.lost(
                    branch ? Code.BRANCH : Code.CODE,
                    "A rule does one thing with one fact, then ends.",
                    "After then, write: flag( $subject ); and end. In other steps the verb is another one.");
        }
        return tokens.take().text();
    }
}
