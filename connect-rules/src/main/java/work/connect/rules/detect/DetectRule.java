package work.connect.rules.detect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.assessment.ListedRule;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.CaseIndicator;
import work.connect.rules.indicate.gauge.HandlingIndicator;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.OwnAnswer;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.rulebook.rule.Operand;
import work.connect.rules.rulebook.rule.Pattern;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleClasses;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/** A rule of the step detect, with what follows from its text. */
public final class DetectRule {

    /** A kind of indicator that a rule asks for, and which one of the kind if it says so. */
    record Need(Class<? extends Indicator> indicator, String which) {
        String basis() {
            return DetectRule.basis(indicator, which);
        }
    }

    private final Rule rule;
    private final String file;
    private final String id;
    private final int order;
    private final Ladder ladder;
    private final int subjectIndex;
    private final Need subject;
    private final Set<DisclosureClass> classes;
    private final List<Need> needs;
    private final List<Need> preconditions;

    /** A rule that asks for what we measure alone, as it would be understood on its own. */
    public static DetectRule of(Rule rule) {
        return new DetectRule(rule, "", 0, Detect.STAGE.vocabulary());
    }

    DetectRule(Rule rule, String file, int order, Vocabulary vocabulary) {
        this.rule = rule;
        this.file = file;
        id = rule.id();
        this.order = order;
        ladder = rule.ladder();
        List<Pattern> matched = rule.patterns().stream()
                .filter(pattern -> pattern.quantifier() == Pattern.Quantifier.EACH)
                .toList();
        subjectIndex = matched.stream().map(Pattern::name).toList().indexOf(rule.subject());
        subject = need(matched.get(subjectIndex), vocabulary);
        classes = RuleClasses.of(rule, vocabulary);
        needs = needs(true, vocabulary);
        preconditions = needs(false, vocabulary);
    }

    private List<Need> needs(boolean positive, Vocabulary vocabulary) {
        return rule.patterns().stream()
                .filter(pattern -> !pattern.isLimit() && pattern.isPositive() == positive)
                .map(pattern -> need(pattern, vocabulary))
                .toList();
    }

    private static Need need(Pattern pattern, Vocabulary vocabulary) {
        Vocabulary.Kind kind = vocabulary.kinds().get(pattern.type());
        return new Need(kind.type().asSubclass(Indicator.class), which(pattern, kind));
    }

    /** Which one of its kind a condition asks for, such as the construct of a score, where its key holds a word for that. */
    private static String which(Pattern pattern, Vocabulary.Kind kind) {
        return kind.key().stream()
                .filter(key -> kind.properties().get(key).getType().isEnum())
                .flatMap(key -> pattern.fixed(key).stream())
                .map(Operand::text)
                .map(constant -> constant.substring(constant.lastIndexOf('.') + 1))
                .findFirst()
                .orElse("");
    }

    /** What an indicator is measured from, in the same words as {@link #basis()}. */
    public static String basis(Class<? extends Indicator> indicator, String which) {
        return indicator.getPackageName() + " " + which;
    }

    /** The stable id; variants of one rule share it. */
    public String id() {
        return id;
    }

    /** The rule as written. */
    public Rule rule() {
        return rule;
    }

    /** The rule as it is listed for whoever wants to know what is looked for. */
    public ListedRule listed() {
        return new ListedRule(
                id,
                rule.name(),
                rule.hazard(),
                rule.unit(),
                classes,
                rule.asks(),
                rule.because(),
                rule.limitsInWords(),
                rule.grade(),
                rule.source(),
                rule.actions(),
                file);
    }

    /** How protected its findings are: what an audience may see must be allowed by every one of these. */
    public Set<DisclosureClass> classes() {
        return Set.copyOf(classes);
    }

    /**
     * What it is measured from: parts of the step indicate, with the construct where it asks for one. Two rules that share
     * nothing of it rest on different facts.
     */
    public Set<String> basis() {
        return needs.stream().map(Need::basis).collect(Collectors.toSet());
    }

    /** The kinds of indicators that must be there for it to speak. */
    public List<Class<? extends Indicator>> indicators() {
        return needs.stream().<Class<? extends Indicator>>map(Need::indicator).toList();
    }

    /** The kind of indicator its findings are about. */
    public Class<? extends Indicator> subjectKind() {
        return subject.indicator();
    }

    /** Which one of that kind, such as the construct of a score; empty where a subject has one of the kind at most. */
    public String subjectWhich() {
        return subject.which();
    }

    /** Whether what an indicator says is what the rule is about. */
    public boolean isAbout(Indicator indicator) {
        return subjectKind().isInstance(indicator)
                && (subjectWhich().isEmpty() || subjectWhich().equals(indicator.which()));
    }

    /** Whether it reads what people answered about themselves, which counts in no figure. */
    public boolean asksOwnAnswers() {
        return needs.stream().anyMatch(need -> OwnAnswer.class.isAssignableFrom(need.indicator()));
    }

    /** Whether it speaks of a case: a conflict or a report on record. */
    public boolean isAboutCases() {
        return CaseIndicator.class.isAssignableFrom(subjectKind());
    }

    /** Whether it speaks of how a case is handled, to those who handle cases alone. */
    public boolean isAboutHandling() {
        return HandlingIndicator.class.isAssignableFrom(subjectKind());
    }

    /** Where it stands among the rules; of two equally severe variants the later speaks. */
    int order() {
        return order;
    }

    Ladder ladder() {
        return ladder;
    }

    int subjectIndex() {
        return subjectIndex;
    }

    /** What must be known for the rule to be assessed. */
    List<Need> needs() {
        return needs;
    }

    /** What must not be there; when it is not known, the rule may speak, with low confidence. */
    List<Need> preconditions() {
        return preconditions;
    }

    /** Whether this rule is written for the case that none of these is known. */
    boolean standsInFor(Set<Need> missing) {
        return new HashSet<>(preconditions).containsAll(missing);
    }
}
