package work.connect.rules.rulebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Annotation;
import work.connect.rules.rulebook.rule.Ladder;
import work.connect.rules.rulebook.rule.Rule;
import work.connect.rules.rulebook.rule.RuleReport;

/** Checks the limits that a rule declares: the rungs of its ladder and its fixed conditions. */
final class LadderCheck {

    /** The rungs a ladder may have: each of them can match for everybody. */
    static final int MOST_RUNGS = 10;

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final int LONGEST_KEY = 40;

    private final Rule rule;
    private final RuleReport report;

    /** @param report where what is wrong is added */
    LadderCheck(Rule rule, RuleReport report) {
        this.rule = rule;
        this.report = report;
    }

    /** Adds what is wrong. */
    void run() {
        rule.find("given").ifPresent(annotation -> understood(annotation, () -> keysDiffer(annotation)));
        rule.find("ladder").ifPresent(annotation -> understood(annotation, () -> rungsRise(annotation)));
    }

    private void keysDiffer(Annotation annotation) {
        Set<String> keys = Ladder.given(annotation.value()).keySet();
        keys.forEach(key -> key(annotation, key));
        keysOfLadder().stream().filter(keys::contains).forEach(key -> twice(annotation));
    }

    /** Of a ladder that is not understood none: that is told of the ladder itself. */
    private List<String> keysOfLadder() {
        try {
            return rule.find("ladder")
                    .map(ladder -> Ladder.parse(ladder.value()).keys())
                    .orElse(List.of());
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private void key(Annotation annotation, String key) {
        if (!isKey(key)) {
            report.add(
                    annotation.at(),
                    Code.BAD_LADDER,
                    "The name of a limit is a word in letters and digits that begins with a small letter.",
                    "For example: @ladder( \"days: LOW 21, MODERATE 42\" )");
        }
    }

    /** Whether it is the name of a limit as the rule files write them. */
    static boolean isKey(String key) {
        return key.length() <= LONGEST_KEY && KEY.matcher(key).matches();
    }

    private void twice(Annotation annotation) {
        report.add(
                annotation.at(),
                Code.KEY_TWICE,
                "A limit of this name is declared twice.",
                "Give one of them another name, or leave one out.");
    }

    private void rungsRise(Annotation annotation) {
        Ladder ladder = Ladder.parse(annotation.value());
        ladder.keys().forEach(key -> key(annotation, key));
        if (new HashSet<>(ladder.keys()).size() < ladder.keys().size()) {
            twice(annotation);
        }
        List<Ladder.Rung> rungs = ladder.rungs();
        if (rungs.size() > MOST_RUNGS) {
            report.add(
                    annotation.at(),
                    Code.TOO_MANY_RUNGS,
                    "A ladder has " + MOST_RUNGS + " rungs at most.",
                    "Keep those at which somebody would act otherwise.");
        }
        for (int i = 1; i < rungs.size(); i++) {
            if (rungs.get(i).severity().compareTo(rungs.get(i - 1).severity()) < 0) {
                report.add(
                        annotation.at(),
                        Code.RUNGS_OUT_OF_ORDER,
                        "The rungs of a ladder go from the mildest to the most severe.",
                        "Put the rung (" + rungs.get(i).severity() + ") before ("
                                + rungs.get(i - 1).severity() + ").");
            }
        }
    }

    private void understood(Annotation annotation, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            report.add(
                    annotation.at(),
                    Code.BAD_LADDER,
                    String.valueOf(e.getMessage()),
                    annotation.name().equals("given")
                            ? "For example: @given( \"until: 120, from: 90\" )"
                            : "For example: @ladder( \"days: LOW 21, MODERATE 42\" )");
        }
    }
}
