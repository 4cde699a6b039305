package work.connect.rules.verify;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Severity;
import work.connect.rules.detect.Detection;

/**
 * What one rule said in an invented workplace. Immutable; each method returns it, so that several can follow each other.
 *
 * <p>A failure says what was expected and what came, which indicators the rule looked at, the limits in force, and the
 * first condition that was not met. Whoever is not there, or is no subject of the rule, is refused by an
 * {@link IllegalArgumentException}, for of them every rule is silent.
 */
public final class AskedRule {

    private final GivenFacts given;
    private final ChosenRule rule;

    AskedRule(GivenFacts given, ChosenRule rule) {
        this.given = given;
        this.rule = rule;
    }

    /**
     * The rule flags these, each with this severity, and nothing and nobody else.
     *
     * @throws AssertionError when it does not
     */
    public AskedRule flagsExactly(Flagged... expected) {
        Arrays.stream(expected).map(Flagged::subject).forEach(this::mustBeHere);
        Set<Flagged> wanted = new TreeSet<>(Arrays.asList(expected));
        Set<Flagged> came = came();
        Set<Subject> different = new TreeSet<>();
        wanted.stream().filter(flag -> !came.contains(flag)).forEach(flag -> different.add(flag.subject()));
        came.stream().filter(flag -> !wanted.contains(flag)).forEach(flag -> different.add(flag.subject()));
        if (!different.isEmpty()) {
            fail("should flag exactly " + wanted, "flags " + saidOf(came), different);
        }
        return this;
    }

    /**
     * The rule flags this subject with this severity, and with no other.
     *
     * @throws AssertionError when it does not
     */
    public AskedRule flags(Subject subject, Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return flags(subject, severity, Set.of(severity));
    }

    /** @param all the severities that are expected of this subject, where it is flagged for several cases */
    AskedRule flags(Subject subject, Severity severity, Set<Severity> all) {
        mustBeHere(subject);
        Set<Severity> came = cameOf(subject);
        if (!came.contains(severity) || !all.containsAll(came)) {
            fail(
                    "should flag " + subject + " " + severity,
                    came.isEmpty() ? notFlagged(subject) : "flags " + subject + " " + words(came),
                    Set.of(subject));
        }
        return this;
    }

    /**
     * The rule flags nobody and nothing but some of these.
     *
     * @throws AssertionError when it flags another
     */
    public AskedRule flagsNobodyBut(Subject... subjects) {
        return flagsNobodyBut(Arrays.asList(subjects));
    }

    AskedRule flagsNobodyBut(Collection<Subject> subjects) {
        Set<Flagged> others = came().stream()
                .filter(flag -> !subjects.contains(flag.subject()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!others.isEmpty()) {
            fail("should flag nobody else", "flags " + others, subjectsOf(others));
        }
        return this;
    }

    /**
     * The rule was asked about this subject and found nothing. That it could not be asked is not the same; see
     * {@link #isNotAssessed}.
     *
     * @throws AssertionError when it flags the subject, or was not assessed
     */
    public AskedRule staysSilentAbout(Subject subject) {
        mustBeHere(subject);
        Set<Severity> came = cameOf(subject);
        if (!came.isEmpty()) {
            fail("should stay silent about " + subject, "flags " + subject + " " + words(came), Set.of(subject));
        } else if (!gaps(subject).isEmpty()) {
            fail("should be asked and stay silent about " + subject, notFlagged(subject), Set.of(subject));
        }
        return this;
    }

    /**
     * The rule flags nobody and nothing, and was assessed for one subject at least, if there is any.
     *
     * @throws AssertionError when it flags somebody, or could not be asked of anybody
     */
    public AskedRule staysSilent() {
        Set<Flagged> came = came();
        if (!came.isEmpty()) {
            fail("should stay silent about all", "flags " + came, subjectsOf(came));
        }
        Collection<Subject> subjects = given.subjects(rule.unit());
        Collection<Subject> asked = subjects.isEmpty() ? List.of(Subject.ORGANISATION) : subjects;
        if (asked.stream().noneMatch(subject -> gaps(subject).isEmpty())) {
            Subject first = asked.iterator().next();
            fail("should be asked and stay silent about all", "was assessed for nobody", Set.of(first));
        }
        return this;
    }

    /**
     * The rule could not be asked about this subject, for this reason among others.
     *
     * <p>A rule that was chosen by its name is assessed together with its variants, as in a report.
     *
     * @throws AssertionError when it was assessed, or for other reasons could not be
     */
    public AskedRule isNotAssessed(Subject subject, Gap because) {
        mustBeHere(subject);
        Set<Severity> came = cameOf(subject);
        if (!came.isEmpty() || !gaps(subject).contains(because)) {
            fail(
                    "should not be assessed about %s because %s (%s)".formatted(subject, because, because.meaning()),
                    came.isEmpty() ? notFlagged(subject) : "flags " + subject + " " + words(came),
                    Set.of(subject));
        }
        return this;
    }

    /**
     * The rule says this sentence of the subject, in English and word by word.
     *
     * @throws AssertionError when it says another, or none
     */
    public AskedRule says(Subject subject, String sentence) {
        mustBeHere(subject);
        List<String> came =
                detectionsOf(subject).stream().map(Detection::because).toList();
        if (!came.contains(sentence)) {
            fail(
                    "should say of %s: \"%s\"".formatted(subject, sentence),
                    came.isEmpty() ? notFlagged(subject) : "says: \"" + String.join("\", \"", came) + "\"",
                    Set.of(subject));
        }
        return this;
    }

    /** The rungs by which the rule came to this severity for this subject. */
    List<Rung> rungsOf(Subject subject, Severity severity) {
        return detectionsOf(subject).stream()
                .filter(detection -> detection.severity() == severity)
                .map(detection -> new Rung(detection.rule().rule().name(), detection.step()))
                .toList();
    }

    /** Whether it was asked of somebody and found nothing. */
    boolean isSilentAboutSomebody() {
        return given.subjects(rule.unit()).stream()
                .anyMatch(subject -> cameOf(subject).isEmpty() && gaps(subject).isEmpty());
    }

    private void mustBeHere(Subject subject) {
        Objects.requireNonNull(subject, "subject");
        given.names().wrongWith(subject, rule).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
    }

    private List<Detection> detectionsOf(Subject subject) {
        return given.detectionsOf(rule).stream()
                .filter(detection -> detection.subject().equals(subject))
                .toList();
    }

    private Set<Flagged> came() {
        return given.detectionsOf(rule).stream()
                .map(detection -> new Flagged(detection.subject(), detection.severity()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Severity> cameOf(Subject subject) {
        return detectionsOf(subject).stream().map(Detection::severity).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Gap> gaps(Subject subject) {
        return given.detections().gaps(rule.id(), subject);
    }

    private String notFlagged(Subject subject) {
        Set<Gap> gaps = gaps(subject);
        return gaps.isEmpty()
                ? "is silent about " + subject
                : "was not assessed about %s: %s"
                        .formatted(
                                subject,
                                gaps.stream()
                                        .map(gap -> gap + " (" + gap.meaning() + ")")
                                        .collect(Collectors.joining(", ")));
    }

    private static String words(Set<Severity> severities) {
        return severities.stream().map(Severity::name).collect(Collectors.joining(" and "));
    }

    private static String saidOf(Set<Flagged> came) {
        return came.isEmpty() ? "nobody" : came.toString();
    }

    private static Set<Subject> subjectsOf(Set<Flagged> flags) {
        return flags.stream().map(Flagged::subject).collect(Collectors.toCollection(TreeSet::new));
    }

    private void fail(String expected, String came, Set<Subject> about) {
        StringBuilder text = new StringBuilder("%s %s, but it %s.".formatted(rule, expected, came));
        about.forEach(subject -> text.append(Explanation.of(given, rule, subject)));
        throw new AssertionError(text.toString());
    }
}
