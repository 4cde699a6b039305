package work.connect.rules.advise;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.hazard.Hazard;
import work.connect.model.intervention.Actor;
import work.connect.model.intervention.ControlLevel;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.InterventionText;
import work.connect.model.intervention.Setting;
import work.connect.model.intervention.Trait;
import work.connect.model.people.Preference;
import work.connect.rules.rulebook.Nearest;

/**
 * Makes an intervention of its lines. Whatever is wrong is told to {@code problems}, and reading goes on with a stand-in,
 * so that all problems are told at once.
 */
final class InterventionLines {

    private static final String VARIANT = "variant.";
    private static final String READER = "to.";
    private static final Set<String> TRANSLATED = translated();
    private static final Set<String> PARTS = parts();

    private final String key;
    private final Map<String, String> lines;
    private final Consumer<String> problems;

    InterventionLines(String key, Map<String, String> lines, Consumer<String> problems) {
        this.key = key;
        this.lines = lines;
        this.problems = problems;
    }

    private static Set<String> translated() {
        Set<String> parts = new TreeSet<>(Set.of("title", "first-step", "caution"));
        for (Audience audience : Audience.values()) {
            parts.add(READER + audience);
        }
        return parts;
    }

    private static Set<String> parts() {
        Set<String> parts = new TreeSet<>(TRANSLATED);
        parts.addAll(List.of(
                "level",
                "by",
                "setting",
                "addresses",
                "effort",
                "evidence",
                "traits",
                "consent",
                "cautions",
                "review-after-days",
                "origin"));
        return parts;
    }

    Intervention intervention() {
        lines.keySet().forEach(part -> requireKnown(part, PARTS));
        Setting setting = one("setting", Setting.class);
        Intervention read = new Intervention(
                key,
                one("level", ControlLevel.class),
                some("by", Actor.class),
                setting,
                some("addresses", Hazard.class),
                number("effort", Intervention.LEAST_EFFORT, Intervention.MOST_EFFORT),
                one("evidence", EvidenceGrade.class),
                traits(setting),
                constants("consent", Preference.class),
                ids("cautions", "X([1-9]|1\\d|2[0-2])", "X1 to X22"),
                number("review-after-days", 1, Integer.MAX_VALUE),
                origin(),
                new InterventionText(
                        needed("title"), needed("first-step"), wordings(), lines.get("caution"), variants()));
        check(read);
        return read;
    }

    /** The text of an intervention in another language; what is not translated stays as it is. */
    InterventionText over(InterventionText original) {
        lines.keySet().forEach(part -> requireKnown(part, TRANSLATED));
        Map<Audience, String> wordings = new EnumMap<>(original.wordings());
        wordings().forEach((audience, wording) -> {
            if (wordings.put(audience, wording) == null) {
                wrong(READER + audience, "is said to nobody in English; a translation adds no reader.");
            }
        });
        Map<String, String> variants = new TreeMap<>(original.variants());
        variants().forEach((id, variant) -> {
            if (variants.put(id, variant) == null) {
                wrong(VARIANT + id, "has no English line.");
            }
        });
        String caution = lines.getOrDefault("caution", "");
        if (!caution.isEmpty() && original.caution() == null) {
            wrong("caution", "has no English line.");
        }
        return new InterventionText(
                lines.getOrDefault("title", original.title()),
                lines.getOrDefault("first-step", original.firstStep()),
                wordings,
                caution.isEmpty() ? original.caution() : caution,
                variants);
    }

    private void requireKnown(String part, Set<String> known) {
        if (!known.contains(part) && !part.startsWith(VARIANT)) {
            wrong(part, "means nothing here. " + Nearest.hint(part, known));
        } else if (Objects.requireNonNull(lines.get(part)).isEmpty()) {
            wrong(part, "is empty; write what it says, or leave the line out.");
        }
    }

    private void check(Intervention read) {
        if (read.text().wordings().isEmpty()) {
            wrong(READER + "READER", "is missing: somebody must be told.");
        }
        if (read.is(Trait.JOINT) && read.isFor(Audience.LEADER)) {
            wrong(READER + Audience.LEADER, "must go: what brings two people together is not for those who lead.");
        }
        for (String id : read.text().variants().keySet()) {
            if (!read.origin().contains(id)) {
                wrong(VARIANT + id, "is of a practice that .origin does not name.");
            }
        }
    }

    private Set<Trait> traits(Setting setting) {
        Set<Trait> traits = constants("traits", Trait.class);
        if (traits.contains(Trait.IN_PERSON)) {
            wrong("traits", "must not name IN_PERSON; it follows from the setting.");
        }
        if (setting == Setting.IN_PERSON) {
            traits.add(Trait.IN_PERSON);
        }
        return traits;
    }

    private List<String> origin() {
        List<String> origin = ids("origin", "[IE]\\d{2,3}|decisions-\\d+", "ids such as I035, E10 or decisions-4");
        if (origin.isEmpty()) {
            needed("origin");
        }
        return origin;
    }

    private Map<Audience, String> wordings() {
        Map<Audience, String> wordings = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            String wording = lines.get(READER + audience);
            if (wording != null) {
                wordings.put(audience, wording);
            }
        }
        return wordings;
    }

    private Map<String, String> variants() {
        Map<String, String> variants = new TreeMap<>();
        lines.forEach((part, line) -> {
            if (part.startsWith(VARIANT)) {
                variants.put(part.substring(VARIANT.length()), line);
            }
        });
        return variants;
    }

    private String needed(String part) {
        String line = lines.get(part);
        if (line == null) {
            wrong(part, "is missing.");
            return "";
        }
        return line;
    }

    private int number(String part, int least, int most) {
        String line = needed(part);
        try {
            int number = line.isEmpty() ? least : Integer.parseInt(line);
            if (number >= least && number <= most) {
                return number;
            }
            wrong(part, "must be from " + least + " to " + most + ".");
        } catch (NumberFormatException e) {
            wrong(part, "must be a whole number.");
        }
        return least;
    }

    private List<String> ids(String part, String form, String expected) {
        List<String> ids = words(lines.get(part));
        if (!ids.stream().allMatch(id -> id.matches(form))) {
            wrong(part, "must be " + expected + ", separated by spaces.");
        }
        return ids;
    }

    private <E extends Enum<E>> E one(String part, Class<E> type) {
        Set<E> constants = some(part, type);
        if (constants.size() > 1) {
            wrong(part, "must be one word.");
        }
        return constants.isEmpty()
                ? type.getEnumConstants()[0]
                : constants.iterator().next();
    }

    private <E extends Enum<E>> Set<E> some(String part, Class<E> type) {
        needed(part);
        return constants(part, type);
    }

    private <E extends Enum<E>> Set<E> constants(String part, Class<E> type) {
        Map<String, E> known = new TreeMap<>();
        for (E constant : type.getEnumConstants()) {
            known.put(constant.name(), constant);
        }
        Set<E> constants = EnumSet.noneOf(type);
        for (String word : words(lines.get(part))) {
            E constant = known.get(word);
            if (constant == null) {
                wrong(part, "says (" + word + "). " + Nearest.hint(word, known.keySet()));
            } else {
                constants.add(constant);
            }
        }
        return constants;
    }

    private static List<String> words(@Nullable String line) {
        return line == null || line.isEmpty() ? List.of() : Arrays.asList(line.split("\\s+"));
    }

    private void wrong(String part, String message) {
        problems.accept(key + "." + part + " " + message);
    }
}
