package work.connect.rules.advise;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import work.connect.rules.rulebook.BookLine;
import work.connect.rules.rulebook.problem.Nearest;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.problem.RuleProblem.Code;

/**
 * Makes an intervention of its lines. Whatever is wrong is added to the problems, and reading goes on with a stand-in, so
 * that all problems are told at once.
 */
final class InterventionLines {

    private static final String VARIANT = "variant.";
    private static final String READER = "to.";
    private static final Set<String> TRANSLATED = translated();
    private static final Set<String> PARTS = parts();

    private final CatalogueLines lines;
    private final Origin origin;
    private final List<RuleProblem> problems;

    InterventionLines(CatalogueLines lines, Origin origin, List<RuleProblem> problems) {
        this.lines = lines;
        this.origin = origin;
        this.problems = problems;
    }

    /**
     * How the ids of the places are written where the ideas of a catalogue come from.
     *
     * @param expected the same in words
     */
    record Origin(String form, String expected) {
        /** A practice of the source articles, a control that regulators ask for, a decision of this project. */
        static final Origin OURS = new Origin("[IE]\\d{2,3}|decisions-\\d+", "ids such as I035, E10 or decisions-4");
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

    /** Whether what a part says is said to readers. */
    static boolean isWorded(String part) {
        return TRANSLATED.contains(part) || part.startsWith(VARIANT);
    }

    Intervention intervention() {
        lines.parts().keySet().forEach(part -> requireKnown(part, PARTS));
        Setting setting = one("setting", Setting.class);
        Intervention read = new Intervention(
                lines.key(),
                one("level", ControlLevel.class),
                some("by", Actor.class),
                setting,
                some("addresses", Hazard.class),
                number(
                        "effort",
                        Intervention.LEAST_EFFORT,
                        Intervention.MOST_EFFORT,
                        "from " + Intervention.LEAST_EFFORT + " to " + Intervention.MOST_EFFORT),
                one("evidence", EvidenceGrade.class),
                traits(setting),
                constants("consent", Preference.class),
                ids("cautions", "X([1-9]|1\\d|2[0-2])", "X1 to X22"),
                number("review-after-days", 1, Integer.MAX_VALUE, "of days, such as 42"),
                origin(),
                new InterventionText(needed("title"), needed("first-step"), wordings(), text("caution"), variants()));
        check(read);
        return read;
    }

    /** The text of an intervention in another language; what is not translated stays as it is. */
    InterventionText over(InterventionText original) {
        lines.parts().keySet().forEach(part -> requireKnown(part, TRANSLATED));
        Map<Audience, String> wordings = new EnumMap<>(Audience.class);
        wordings.putAll(original.wordings());
        wordings().forEach((audience, wording) -> {
            if (wordings.put(audience, wording) == null) {
                wrong(
                        READER + audience,
                        Code.UNKNOWN_MESSAGE,
                        "is said to nobody in English.",
                        "Leave it out: a translation adds no reader.");
            }
        });
        Map<String, String> variants = new TreeMap<>(original.variants());
        variants().forEach((id, variant) -> {
            if (variants.put(id, variant) == null) {
                withoutEnglish(VARIANT + id);
            }
        });
        String caution = text("caution");
        if (caution != null && original.caution() == null) {
            withoutEnglish("caution");
        }
        return new InterventionText(
                or(text("title"), original.title()),
                or(text("first-step"), original.firstStep()),
                wordings,
                caution == null ? original.caution() : caution,
                variants);
    }

    private static String or(@Nullable String translated, String original) {
        return translated == null ? original : translated;
    }

    private void withoutEnglish(String part) {
        wrong(part, Code.UNKNOWN_MESSAGE, "has no English line.", "Leave it out.");
    }

    private void requireKnown(String part, Set<String> known) {
        if (!known.contains(part) && !part.startsWith(VARIANT)) {
            wrong(part, Code.UNKNOWN_KEY, "means nothing here.", Nearest.hint(part, known));
        } else if (text(part) == null) {
            wrong(part, Code.BAD_VALUE, "is empty.", "Write what it says, or leave the line out.");
        }
    }

    private void check(Intervention read) {
        if (read.text().wordings().isEmpty()) {
            wrong(
                    READER + "READER",
                    Code.MISSING_KEY,
                    "is missing: somebody must be told.",
                    "Add a line, such as: " + lines.key() + ".to.PERSON = ...");
        }
        if (read.is(Trait.JOINT) && read.isFor(Audience.LEADER)) {
            wrong(
                    READER + Audience.LEADER,
                    Code.JOINT_OUTSIDE_CASES,
                    "must go: what brings two people together is not for those who lead.",
                    "Leave the line out.");
        }
        for (String id : read.text().variants().keySet()) {
            if (!read.origin().contains(id)) {
                wrong(
                        VARIANT + id,
                        Code.BAD_VALUE,
                        "is of a practice that .origin does not name.",
                        "Name it there, or leave the line out.");
            }
        }
    }

    private Set<Trait> traits(Setting setting) {
        Set<Trait> traits = constants("traits", Trait.class);
        if (traits.contains(Trait.IN_PERSON)) {
            wrong("traits", Code.BAD_VALUE, "must not name IN_PERSON.", "Leave it out; it follows from the setting.");
        }
        if (setting == Setting.IN_PERSON) {
            traits.add(Trait.IN_PERSON);
        }
        return traits;
    }

    private List<String> origin() {
        List<String> ids = ids("origin", origin.form(), origin.expected());
        if (ids.isEmpty()) {
            needed("origin");
        }
        return ids;
    }

    private Map<Audience, String> wordings() {
        Map<Audience, String> wordings = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            String wording = text(READER + audience);
            if (wording != null) {
                wordings.put(audience, wording);
            }
        }
        return wordings;
    }

    private Map<String, String> variants() {
        Map<String, String> variants = new TreeMap<>();
        lines.parts().forEach((part, line) -> {
            if (part.startsWith(VARIANT)) {
                variants.put(part.substring(VARIANT.length()), line.value());
            }
        });
        return variants;
    }

    /** What a part says; {@code null} where it is not there, or says nothing. */
    private @Nullable String text(String part) {
        BookLine line = lines.parts().get(part);
        return line == null || line.value().isEmpty() ? null : line.value();
    }

    private String needed(String part) {
        if (!lines.parts().containsKey(part)) {
            wrong(part, Code.MISSING_KEY, "is missing.", "Add a line: " + lines.key() + "." + part + " = ...");
        }
        return or(text(part), "");
    }

    private int number(String part, int least, int most, String expected) {
        String line = needed(part);
        try {
            int number = line.isEmpty() ? least : Integer.parseInt(line);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        wrong(part, Code.BAD_VALUE, "must be a whole number " + expected + ".", "");
        return least;
    }

    private List<String> ids(String part, String form, String expected) {
        List<String> ids = words(text(part));
        if (!ids.stream().allMatch(id -> id.matches(form))) {
            wrong(part, Code.BAD_VALUE, "must be " + expected + ", set apart by blanks.", "");
        }
        return ids;
    }

    private <E extends Enum<E>> E one(String part, Class<E> type) {
        Set<E> constants = some(part, type);
        if (constants.size() > 1) {
            wrong(part, Code.BAD_VALUE, "must be one word.", "Keep one.");
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
        for (String word : words(text(part))) {
            E constant = known.get(word);
            if (constant == null) {
                wrong(part, Code.BAD_VALUE, "says what nothing is called here.", Nearest.hint(word, known.keySet()));
            } else {
                constants.add(constant);
            }
        }
        return constants;
    }

    private static List<String> words(@Nullable String line) {
        return line == null ? List.of() : Arrays.asList(line.split("\\s+"));
    }

    private void wrong(String part, Code code, String message, String hint) {
        problems.add(new RuleProblem(lines.nearest(part).at(), "", code, shown(part) + " " + message, hint));
    }

    /** The part of the intervention; a name that is none could be anything. */
    private String shown(String part) {
        String name = lines.key() + "." + part;
        return name.matches("[A-Za-z0-9_.-]{1,99}") ? "(" + name + ")" : "The line";
    }
}
