package work.connect.rules.advise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Audience;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.InterventionText;
import work.connect.rules.rulebook.BookLine;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;
import work.connect.rules.rulebook.rule.Actions;

/**
 * The interventions there are, read from texts that a psychologist can edit: one file a theme in the folder
 * {@code interventions}, whose {@code index.properties} explains the form.
 *
 * <p>A report says what it advises in the language of its reader; {@code Catalogue.standard().in(Locale.GERMAN)} has all of
 * it in German.
 */
public final class Catalogue {

    private final Map<String, Intervention> interventions;
    /** The keys of those that books brought. */
    private final Set<String> local;
    /** Those of books in other words, by the tag of the language. */
    private final Map<String, Map<String, Intervention>> localIn;

    private Catalogue(
            Map<String, Intervention> interventions,
            Set<String> local,
            Map<String, Map<String, Intervention>> localIn) {
        this.interventions = Collections.unmodifiableMap(interventions);
        this.local = Collections.unmodifiableSet(local);
        this.localIn = Collections.unmodifiableMap(localIn);
    }

    /**
     * The interventions we ship, in English.
     *
     * @throws IllegalStateException with all that is wrong with their texts
     */
    public static Catalogue standard() {
        List<RuleProblem> problems = new ArrayList<>();
        return of(CatalogueFile.shipped(problems), problems);
    }

    /** @param problems what was wrong with the lines already */
    static Catalogue of(List<BookLine> lines, List<RuleProblem> problems) {
        Map<String, Intervention> interventions = new TreeMap<>();
        Map<String, String> placeOfOrigin = new HashMap<>();
        for (CatalogueLines entry : CatalogueLines.of(lines, problems)) {
            Intervention read = new InterventionLines(entry, InterventionLines.Origin.OURS, problems).intervention();
            interventions.put(entry.key(), read);
            read.text().variants().keySet().forEach(id -> {
                String other = placeOfOrigin.putIfAbsent(id, entry.key());
                if (other != null) {
                    problems.add(new RuleProblem(
                            entry.nearest("variant." + id).at(),
                            "",
                            Code.LINE_TWICE,
                            "(" + entry.key() + ".variant." + id + ") stands at " + other + " too.",
                            "Keep one."));
                }
            });
        }
        requireNone(problems);
        return new Catalogue(interventions, new TreeSet<>(), new TreeMap<>());
    }

    /** These and those that a book brings; what is wrong with them is added to the problems. */
    public Catalogue with(RuleBook book, List<RuleProblem> problems) {
        LocalInterventions brought = new LocalInterventions(this, book, problems);
        Map<String, Intervention> all = new TreeMap<>(brought.english());
        all.putAll(interventions);
        Set<String> allLocal = new TreeSet<>(local);
        brought.english().keySet().stream()
                .filter(key -> !interventions.containsKey(key))
                .forEach(allLocal::add);
        Map<String, Map<String, Intervention>> in = new TreeMap<>(localIn);
        brought.translated().forEach((tag, words) -> {
            Map<String, Intervention> more = new TreeMap<>(in.getOrDefault(tag, Map.of()));
            words.forEach(more::putIfAbsent);
            in.put(tag, more);
        });
        return new Catalogue(all, allLocal, in);
    }

    /**
     * The same interventions, worded in a language as far as there is a translation, and otherwise as they are here.
     * {@code de_CH} is looked for in files named {@code THEME_de} and {@code THEME_de_CH}; what the latter say comes
     * first. Files of this folder are found wherever they are on the class path.
     *
     * @throws IllegalStateException with all that is wrong with the translation
     */
    public Catalogue in(Locale language) {
        String tag = language.getLanguage();
        if (tag.isEmpty()) {
            return this;
        }
        Catalogue translated = inFiles("_" + tag);
        Map<String, Intervention> all = new TreeMap<>(
                language.getCountry().isEmpty()
                        ? translated.interventions
                        : translated.inFiles("_" + tag + "_" + language.getCountry()).interventions);
        all.putAll(localIn.getOrDefault(tag, Map.of()));
        return new Catalogue(all, local, localIn);
    }

    private Catalogue inFiles(String suffix) {
        List<RuleProblem> problems = new ArrayList<>();
        return in(CatalogueFile.translations(suffix, problems), problems);
    }

    /**
     * The same interventions as reports say them: in a language that words each sentence of those we ship, so that no
     * reader meets two languages in one report but for what a book says, in the one it has.
     *
     * @throws IllegalStateException with all that is wrong with the translation, or missing from it
     */
    Catalogue whollyIn(Locale language) {
        Catalogue translated = in(language);
        List<String> missing = new ArrayList<>();
        interventions.forEach((key, original) -> {
            if (!local.contains(key)) {
                InterventionText english = original.text();
                InterventionText other = translated.get(key).text();
                requireOther(key + ".first-step", english.firstStep(), other.firstStep(), missing);
                requireOther(key + ".caution", english.caution(), other.caution(), missing);
                english.wordings()
                        .forEach((reader, wording) -> requireOther(
                                key + ".to." + reader, wording, other.wordings().get(reader), missing));
            }
        });
        refuse(missing);
        return translated;
    }

    private static void requireOther(
            String line, @Nullable String english, @Nullable String other, List<String> problems) {
        if (english != null && english.equals(other)) {
            problems.add(line + " is not translated, and a report says all of it in one language.");
        }
    }

    /** @param problems what was wrong with the lines already */
    Catalogue in(List<BookLine> translations, List<RuleProblem> problems) {
        Map<String, Intervention> translated = new TreeMap<>(interventions);
        for (CatalogueLines entry : CatalogueLines.of(translations, problems)) {
            Intervention original = translated.get(entry.key());
            if (original == null) {
                problems.add(new RuleProblem(
                        entry.nearest("title").at(),
                        "",
                        Code.UNKNOWN_INTERVENTION,
                        "(" + entry.key() + ") has no English lines.",
                        Nearest.hint(entry.key(), keys())));
            } else {
                InterventionLines words = new InterventionLines(entry, InterventionLines.Origin.OURS, problems);
                translated.put(entry.key(), original.in(words.over(original.text())));
            }
        }
        requireNone(problems);
        return new Catalogue(translated, local, localIn);
    }

    private static void requireNone(List<RuleProblem> problems) {
        refuse(problems.stream().map(RuleProblem::toString).toList());
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The interventions cannot be read. Problems: " + problems.size() + "\n  "
                    + String.join("\n  ", problems));
        }
    }

    /** The keys of all interventions, in order. */
    public Set<String> keys() {
        return interventions.keySet();
    }

    /** The keys of those that books brought, in order. */
    public Set<String> local() {
        return local;
    }

    /** What rules may name as actions. */
    public Actions actions() {
        return new Actions(
                keys(),
                local,
                local.stream().filter(key -> get(key).isFor(Audience.LEADER)).collect(Collectors.toSet()));
    }

    public Optional<Intervention> find(String key) {
        return Optional.ofNullable(interventions.get(key));
    }

    Intervention get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("There is no intervention (%s).".formatted(key)));
    }
}
