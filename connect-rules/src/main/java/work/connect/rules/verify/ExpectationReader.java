package work.connect.rules.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Severity;
import work.connect.model.io.Spelling;
import work.connect.rules.detect.Detect;
import work.connect.rules.verify.CaseText.Part;

/** Understands what a case expects, line by line. */
final class ExpectationReader {

    private static final Pattern NOBODY_ELSE = Pattern.compile("(\\S+) flags nobody else\\.?");
    private static final Pattern NOBODY = Pattern.compile("(\\S+) flags nobody\\.?");
    private static final Pattern FLAGS = Pattern.compile("(\\S+) flags (.+?)(?: with| as)? ([A-Za-z]+)");
    private static final Pattern SAYS = Pattern.compile("(\\S+) says of (.+?): *\"(.*)\"");
    private static final Pattern SILENT = Pattern.compile("(\\S+) (?:is |stays )?silent about (.+)");
    private static final Pattern NOT_ASSESSED =
            Pattern.compile("(\\S+) (?:is )?not assessed (?:about|for) (.+) because (\\S+)");
    private static final Pattern PAIR = Pattern.compile("(\\S+) and (\\S+)");
    private static final Pattern TEAM = Pattern.compile("(?:the )?team (\\S+)");
    private static final String ORGANISATION = Subject.ORGANISATION.toString();
    private static final List<String> ALL = List.of("all", "everybody", "anybody");
    private static final String HOW = "Write one of: REM-02 flags sam LOW; REM-02 flags nobody else;"
            + " REM-02 says of sam: \"...\"; REM-02 silent about sam; REM-02 silent about all;"
            + " REM-02 not assessed about sam because NO_LEADER";

    private final Detect detect;
    private final SubjectNames names;
    private final List<CaseProblem> problems = new ArrayList<>();

    ExpectationReader(Detect detect, SubjectNames names) {
        this.detect = detect;
        this.names = names;
    }

    /** What is wrong with the lines read so far. */
    List<CaseProblem> problems() {
        return problems;
    }

    /** What a line expects; empty when something is wrong with it. */
    Optional<Expectation> read(Part part) {
        String words = part.words();
        CaseLine line = part.line();
        Matcher match = NOBODY_ELSE.matcher(words);
        if (match.matches()) {
            return rule(part, match).map(rule -> new Expectation.FlagsNobodyElse(line, rule));
        } else if ((match = NOBODY.matcher(words)).matches()) {
            return rule(part, match).map(rule -> new Expectation.SilentAboutAll(line, rule));
        } else if ((match = FLAGS.matcher(words)).matches()) {
            return flags(part, match);
        } else if ((match = SAYS.matcher(words)).matches()) {
            String sentence = match.group(3);
            return about(part, match, (rule, subject) -> new Expectation.Says(line, rule, subject, sentence));
        } else if ((match = SILENT.matcher(words)).matches()) {
            return ALL.contains(match.group(2).toLowerCase(Locale.ROOT))
                    ? rule(part, match).map(rule -> new Expectation.SilentAboutAll(line, rule))
                    : about(part, match, (rule, subject) -> new Expectation.Silent(line, rule, subject));
        } else if ((match = NOT_ASSESSED.matcher(words)).matches()) {
            return notAssessed(part, match);
        }
        problem(part, words, "This expects nothing that can be looked for.", HOW);
        return Optional.empty();
    }

    private interface About {
        Expectation of(ChosenRule rule, Subject subject);
    }

    private Optional<Expectation> about(Part part, Matcher match, About expectation) {
        Optional<ChosenRule> rule = rule(part, match);
        return rule.flatMap(
                chosen -> subject(part, match.group(2), chosen).map(subject -> expectation.of(chosen, subject)));
    }

    private Optional<Expectation> flags(Part part, Matcher match) {
        Optional<Severity> severity = constant(part, match.group(3), Severity.class, "severity");
        if (severity.filter(Severity.NONE::equals).isPresent()) {
            problem(part, match.group(3), "No rule flags anybody as NONE.", "Write: REM-02 silent about sam");
            return Optional.empty();
        }
        Optional<Expectation> flags = about(
                part,
                match,
                (rule, subject) -> new Expectation.Flags(part.line(), rule, subject, severity.orElse(Severity.NONE)));
        return severity.flatMap(known -> flags);
    }

    private Optional<Expectation> notAssessed(Part part, Matcher match) {
        Optional<Gap> gap = constant(part, match.group(3), Gap.class, "reason");
        Optional<Expectation> known = about(
                part,
                match,
                (rule, subject) -> new Expectation.NotAssessed(part.line(), rule, subject, gap.orElse(Gap.NOT_STATED)));
        return gap.flatMap(said -> known);
    }

    private Optional<ChosenRule> rule(Part part, Matcher match) {
        String word = match.group(1);
        Optional<ChosenRule> rule = ChosenRule.find(detect, word);
        if (rule.isEmpty()) {
            problem(part, word, "There is no rule (" + word + ").", ChosenRule.hint(detect, word));
        } else if (rule.get().restsOnOthers()) {
            problem(part, word, ChosenRule.RESTS_ON_OTHERS.formatted(word), "");
            return Optional.empty();
        }
        return rule;
    }

    private Optional<Subject> subject(Part part, String words, ChosenRule rule) {
        Subject subject = subject(words.strip(), rule.unit());
        Optional<String> wrong = names.wrongWith(subject, rule);
        wrong.ifPresent(why -> problem(part, words, why, how(rule.unit())));
        return wrong.isPresent() ? Optional.empty() : Optional.of(subject);
    }

    /** A single word is a person or a team, whichever the rule speaks about. */
    private Subject subject(String words, Unit unit) {
        Matcher pair = PAIR.matcher(words);
        Matcher team = TEAM.matcher(words);
        if (words.equals(ORGANISATION)) {
            return Subject.ORGANISATION;
        } else if (pair.matches()) {
            return Subject.pair(pair.group(1), pair.group(2));
        } else if (team.matches()) {
            return Subject.team(team.group(1));
        }
        boolean isTeam = unit == Unit.TEAM && !names.people().contains(words)
                || names.teams().contains(words);
        return isTeam && !(unit == Unit.PERSON && names.people().contains(words))
                ? Subject.team(words)
                : Subject.person(words);
    }

    private static String how(Unit unit) {
        return switch (unit) {
            case PERSON -> "Write the id of a person of the case.";
            case PAIR -> "Write the ids of two people of the case: sam and lea";
            case TEAM -> "Write the id of a team of the case: support, or team support";
            case ORGANISATION -> "Write: " + ORGANISATION;
        };
    }

    private <E extends Enum<E>> Optional<E> constant(Part part, String word, Class<E> type, String what) {
        Optional<E> constant = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(word))
                .findFirst();
        if (constant.isEmpty()) {
            List<String> known = Arrays.stream(type.getEnumConstants())
                    .filter(one -> one != Severity.NONE)
                    .map(Enum::name)
                    .toList();
            problem(
                    part,
                    word,
                    "There is no %s (%s).".formatted(what, word),
                    Spelling.nearest(word, known)
                            .map("Maybe you meant (%s)?"::formatted)
                            .orElse("There is: " + String.join(", ", known) + "."));
        }
        return constant;
    }

    private void problem(Part part, String word, String message, String hint) {
        problems.add(new CaseProblem(part.line().at(word), message, hint));
    }
}
