package work.connect.rules.indicate;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.GroupIndicator;
import work.connect.rules.rulebook.vocabulary.Limit;
import work.connect.rules.rulebook.vocabulary.Means;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/** Finds everything that is wrong with the kinds of indicators of a host. */
final class OwnKindCheck {

    private static final Set<Class<?>> HELD =
            Set.of(String.class, int.class, boolean.class, BigDecimal.class, Set.class, Subject.Pair.class);
    private static final List<String> TAKEN =
            List.of("work.connect.rules.", "work.connect.model.", "java.", "javax.", "jdk.", "org.drools.", "org.kie.");
    /** Words of rule files. */
    private static final Set<String> RESERVED =
            Set.of("not", "exists", "in", "contains", "memberOf", "rule", "when", "then", "end");

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Class<?>> taken = new HashMap<>();

    private OwnKindCheck() {
        take(Limit.class);
        Gauges.STANDARD.kinds().forEach(this::takeWithWords);
    }

    /** @throws InvalidIndicatorsException with all that is wrong */
    static void check(List<Class<?>> own) {
        OwnKindCheck check = new OwnKindCheck();
        own.forEach(check::kind);
        if (!check.problems.isEmpty()) {
            throw new InvalidIndicatorsException(check.problems);
        }
    }

    private void kind(Class<?> kind) {
        RuleFact fact = kind.getAnnotation(RuleFact.class);
        if (!kind.isRecord() || !Modifier.isPublic(kind.getModifiers()) || kind.getEnclosingClass() != null) {
            wrong(kind, "", "is no public record of its own file; rules can import no other.");
        } else if (fact == null) {
            wrong(kind, "", "does not say what it is about; mark it with @RuleFact.");
        } else {
            name(kind);
            meaning(kind, "", kind.getAnnotation(Means.class));
            Arrays.stream(kind.getRecordComponents()).forEach(property -> property(kind, property));
            key(kind, fact);
            group(kind, fact);
        }
        takeWithWords(kind);
    }

    private void name(Class<?> kind) {
        if (!kind.getSimpleName().matches("[A-Z][A-Za-z0-9]*")) {
            wrong(kind, "", "has a name that rule files cannot hold; write it with letters and digits of ASCII.");
        }
        if (TAKEN.stream().anyMatch(kind.getName()::startsWith)) {
            wrong(kind, "", "stands in a package that is taken; give it one of your own.");
        }
        requireFree(kind);
    }

    private void requireFree(Class<?> type) {
        Class<?> other = taken.get(sound(type));
        if (other != null && other != type) {
            wrong(type, "", "has a name that can hardly be told from that of " + other.getName() + "; choose another.");
        }
    }

    private void property(Class<?> kind, RecordComponent property) {
        Class<?> type = property.getType();
        String name = property.getName();
        if (!name.matches("[a-z][A-Za-z0-9]*") || RESERVED.contains(name)) {
            wrong(kind, name, "has a name that rule files cannot hold; choose another.");
        }
        if (type.isEnum()) {
            requireFree(type);
            if (!Modifier.isPublic(type.getModifiers()) || type.getEnclosingClass() != null) {
                wrong(kind, name, "holds an enum that is not a public one of its own file; rules can import no other.");
            }
        } else if (!HELD.contains(type)) {
            wrong(
                    kind,
                    name,
                    "holds a " + type.getSimpleName()
                            + "; what rules compare is an int, a BigDecimal, a boolean, a String,"
                            + " a Set of texts, an enum or a pair. A long fits into an int or a BigDecimal; a double is not"
                            + " exact.");
        }
        meaning(kind, name, property.getAnnotation(Means.class));
    }

    private void meaning(Class<?> kind, String property, @Nullable Means means) {
        if (means == null || means.value().isBlank()) {
            wrong(kind, property, "does not say what it means; add @Means(\"...\") for those who write rules.");
        }
    }

    private void key(Class<?> kind, RuleFact fact) {
        Map<String, Class<?>> types = Arrays.stream(kind.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));
        List<String> key = List.of(fact.key());
        key.stream()
                .filter(name -> !types.containsKey(name))
                .forEach(name -> wrong(kind, name, "is in the key, and there is no such property; correct the key."));
        Class<?> holder = fact.unit() == Unit.PAIR ? Subject.Pair.class : String.class;
        if (fact.unit() != Unit.ORGANISATION && (key.isEmpty() || types.get(key.get(0)) != holder)) {
            wrong(
                    kind,
                    "",
                    "has no key that begins with whom it is about; for a " + fact.unit() + " that is a "
                            + holder.getSimpleName() + ".");
        }
    }

    /** What is climate or closer to people is told of a group as a figure, which waits until enough stand behind it. */
    private void group(Class<?> kind, RuleFact fact) {
        boolean ofGroup = fact.unit() == Unit.TEAM || fact.unit() == Unit.ORGANISATION;
        if (ofGroup
                && fact.disclosure() != DisclosureClass.WORK_DESIGN
                && !GroupIndicator.class.isAssignableFrom(kind)) {
            wrong(kind, "", "is about a group and says not how many people stand behind it; implement GroupIndicator.");
        }
    }

    private void takeWithWords(Class<?> kind) {
        take(kind);
        if (kind.isRecord()) {
            Arrays.stream(kind.getRecordComponents())
                    .map(RecordComponent::getType)
                    .filter(Class::isEnum)
                    .forEach(this::take);
        }
    }

    private void take(Class<?> type) {
        taken.putIfAbsent(sound(type), type);
    }

    private static String sound(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private void wrong(Class<?> kind, String property, String message) {
        problems.add(kind.getName() + (property.isEmpty() ? "" : "." + property) + " " + message);
    }
}
