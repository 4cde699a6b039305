package work.connect.rules.oracle;

import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.Workplace;
import work.connect.model.fact.Field;
import work.connect.model.fact.Key;
import work.connect.model.fact.Refers;

/** Retells a workplace with other names. */
final class Renaming {

    private final Workplace workplace;
    private final UnaryOperator<String> personNames;
    private final UnaryOperator<String> teamNames;

    Renaming(Workplace workplace, UnaryOperator<String> personNames, UnaryOperator<String> teamNames) {
        this.workplace = workplace;
        this.personNames = personNames;
        this.teamNames = teamNames;
    }

    Workplace applied() {
        return Rewriting.retold(workplace, Rewriting.emptied(workplace), this::renamed)
                .build();
    }

    private @Nullable Object renamed(FactKind type, Field field, @Nullable Object value) {
        boolean key = field.stated(Key.class).isPresent();
        Refers.To to = field.stated(Refers.class).map(Refers::value).orElse(Refers.To.CONFLICT);
        if ((key && type == FactType.PEOPLE) || to == Refers.To.PERSON || to == Refers.To.ANYBODY) {
            return all(value, this::name);
        }
        return (key && type == FactType.TEAMS) || to == Refers.To.TEAM ? all(value, this::teamName) : value;
    }

    private static @Nullable Object all(@Nullable Object value, UnaryOperator<String> names) {
        if (value instanceof Collection<?> ids) {
            return ids.stream().map(id -> names.apply((String) id)).collect(Collectors.toUnmodifiableSet());
        }
        return value == null ? null : names.apply((String) value);
    }

    private String name(String id) {
        return workplace.person(id).isPresent() ? personNames.apply(id) : id;
    }

    private String teamName(String id) {
        return workplace.teams().containsKey(id) ? teamNames.apply(id) : id;
    }
}
