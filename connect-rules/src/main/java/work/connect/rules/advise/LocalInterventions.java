package work.connect.rules.advise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.hazard.DisclosureClass;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.Trait;
import work.connect.rules.rulebook.BookLine;
import work.connect.rules.rulebook.BookTexts;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.check.Sound;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/**
 * Reads the interventions of a book, and refuses those that could do what only ours may.
 *
 * <p>They never serve conduct, whose plans rest on the law and on regulators. They claim no better evidence than practice:
 * nobody here has seen their sources, and of two actions the one with the firmer evidence comes first. Their origin is
 * written with the id of the book, so that nobody takes it for one of ours. What brings people together is for those who
 * handle cases alone; ours may speak to a person who wishes for it, but whether theirs waits for that wish nobody here has
 * seen.
 */
final class LocalInterventions {

    private static final String FOLDER = "interventions";
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final int LONGEST_KEY = 40;

    private final Catalogue beneath;
    private final RuleBook book;
    private final List<RuleProblem> problems;
    private final Map<String, String> sounds = new HashMap<>();
    private final Map<String, Intervention> english = new TreeMap<>();
    private final Map<String, Map<String, Intervention>> translated = new TreeMap<>();

    LocalInterventions(Catalogue beneath, RuleBook book, List<RuleProblem> problems) {
        this.beneath = beneath;
        this.book = book;
        this.problems = problems;
        beneath.keys().forEach(key -> sounds.put(Sound.of(key), key));
        BookTexts texts = BookTexts.of(book, FOLDER, problems);
        List<CatalogueLines> written = CatalogueLines.of(texts.english(), problems);
        written.forEach(this::read);
        for (String tag : BookTexts.languagesOf(book)) {
            translated.put(tag, translated(texts.translated().getOrDefault(tag, List.of()), written, tag));
        }
    }

    Map<String, Intervention> english() {
        return english;
    }

    /** By the tags of the languages that the book has words in. */
    Map<String, Map<String, Intervention>> translated() {
        return translated;
    }

    private void read(CatalogueLines lines) {
        InterventionLines.Origin origin = new InterventionLines.Origin(
                Pattern.quote(ownId() + "-") + "\\d{1,4}", "ids of your own, such as " + ownId() + "-1");
        name(lines);
        Intervention read = new InterventionLines(lines, origin, problems).intervention();
        Set<Hazard> ofConduct = new TreeSet<>(read.addresses());
        ofConduct.removeIf(hazard -> hazard.disclosureClass() != DisclosureClass.CONDUCT);
        if (!ofConduct.isEmpty()) {
            report(
                    lines.nearest("addresses"),
                    Code.LOCAL_FOR_CONDUCT,
                    "An intervention of a book is never for conduct " + ofConduct + ".",
                    "Leave these out; interventions that come with the library are for them.");
        }
        if (read.evidence() != EvidenceGrade.E3) {
            report(
                    lines.nearest("evidence"),
                    Code.EVIDENCE_CLAIMED,
                    "What a book brings rests on practice: nobody here has seen its sources.",
                    "Write: " + lines.key() + ".evidence = E3");
        }
        if (read.is(Trait.JOINT)) {
            if (read.text().caution() == null) {
                report(
                        lines.nearest("traits"),
                        Code.MISSING_KEY,
                        "What brings two people together says with it to look first whether it suits them.",
                        "Add a line: " + lines.key() + ".caution = ...");
            }
            read.text().wordings().keySet().stream()
                    .filter(reader -> reader != Audience.CASE_HANDLER && reader != Audience.LEADER)
                    .forEach(reader -> report(
                            lines.nearest("to." + reader),
                            Code.JOINT_OUTSIDE_CASES,
                            "What brings two people together is for those who handle cases alone.",
                            "Leave the line out."));
        }
        english.putIfAbsent(read.key(), read);
    }

    private String ownId() {
        return book.id().toUpperCase(Locale.ROOT);
    }

    private void name(CatalogueLines lines) {
        String key = lines.key();
        BookLine first = lines.nearest("title");
        String alike = sounds.putIfAbsent(Sound.of(key), key);
        if (!KEY.matcher(key).matches() || key.length() > LONGEST_KEY) {
            report(
                    first,
                    Code.BAD_NAME,
                    "The key of an intervention is capitals and digits, joined by underscores.",
                    "For example: QUIET_HOURS");
        } else if (key.equals(alike)) {
            report(
                    first,
                    Code.INTERVENTION_TAKEN,
                    "There is an intervention (" + key + ") already.",
                    "Give yours a key of its own.");
        } else if (alike != null) {
            report(
                    first,
                    Code.LOOK_ALIKE,
                    "The key can hardly be told from that of the intervention (" + alike + ").",
                    "Give it a key of its own words.");
        }
    }

    private Map<String, Intervention> translated(List<BookLine> lines, List<CatalogueLines> written, String tag) {
        Map<String, CatalogueLines> others = new HashMap<>();
        CatalogueLines.of(lines, problems).forEach(entry -> others.put(entry.key(), entry));
        Map<String, Intervention> worded = new TreeMap<>();
        for (CatalogueLines original : written) {
            CatalogueLines other = others.remove(original.key());
            original.parts().forEach((part, line) -> {
                if (InterventionLines.isWorded(part)
                        && (other == null || !other.parts().containsKey(part))) {
                    report(
                            line,
                            Code.NOT_TRANSLATED,
                            "The book has words in the language (" + tag + "), and none for this line.",
                            "Put it into a file interventions/..._" + tag + ".properties, under the same key.");
                }
            });
            if (other != null) {
                Intervention read = english.get(original.key());
                worded.put(
                        original.key(),
                        read.in(new InterventionLines(other, InterventionLines.Origin.OURS, problems)
                                .over(read.text())));
            }
        }
        others.values().forEach(this::foreign);
        return worded;
    }

    private void foreign(CatalogueLines lines) {
        boolean isTaken = beneath.find(lines.key()).isPresent();
        report(
                lines.nearest("title"),
                isTaken ? Code.MESSAGE_TAKEN : Code.UNKNOWN_INTERVENTION,
                isTaken
                        ? "This intervention is not the book's, so its words are not either."
                        : "The book has no intervention (" + lines.key() + ").",
                isTaken ? "Leave it out." : Nearest.hint(lines.key(), english.keySet()));
    }

    private void report(BookLine line, Code code, String message, String hint) {
        problems.add(new RuleProblem(line.at(), "", code, message, hint));
    }
}
