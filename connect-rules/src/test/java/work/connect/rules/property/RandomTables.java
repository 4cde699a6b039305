package work.connect.rules.property;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import work.connect.model.assessment.EvidenceGrade;
import work.connect.model.hazard.Hazard;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Scale;
import work.connect.rules.advise.Catalogue;
import work.connect.rules.detect.Detect;
import work.connect.rules.rulebook.vocabulary.OnScaleOf;
import work.connect.rules.rulebook.vocabulary.Vocabulary.Kind;

/** Draws tables of rules about any facts there are, and writes each down twice: as a table and as a rule file. */
final class RandomTables {

    private static final List<String> RUNGS = List.of("low", "moderate", "high", "critical");
    private static final Scale ANY = Scale.of(0, 100);
    private static final List<String> ACTIONS = List.copyOf(Catalogue.standard().keys());
    private static final List<Kind> KINDS = Detect.STAGE.vocabulary().kinds().values().stream()
            .filter(kind -> !numbers(kind).isEmpty())
            .toList();

    private final Chance chance;
    private final List<Map<String, String>> rows;
    private final Set<String> imports = new TreeSet<>();

    RandomTables(Chance chance, int rows) {
        this.chance = chance;
        this.rows = IntStream.range(0, rows).mapToObj(this::row).toList();
    }

    private static List<RecordComponent> numbers(Kind kind) {
        return kind.properties().values().stream()
                .filter(property -> property.getType() == int.class || property.getType() == BigDecimal.class)
                .toList();
    }

    private Map<String, String> row(int number) {
        Kind kind = chance.of(KINDS);
        RecordComponent property = chance.of(numbers(kind));
        boolean rises = chance.percent(50);
        imports.add(kind.type().getName());
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", "acme-" + number);
        row.put("id", "ACME-" + number);
        row.put("hazard", chance.of(List.of(Hazard.values())).name());
        row.put("unit", kind.unit().name());
        row.put("asks", "Is it so, \u201Creally\u201D; or not?");
        row.put("because", "There were {%s}, and {limit} is the limit.".formatted(property.getName()));
        row.put("fact", kind.type().getSimpleName());
        Construct construct = chance.of(List.of(Construct.values()));
        row.put("where", where(kind, property, construct));
        row.put("property", property.getName());
        row.put("operator", rises ? chance.of(List.of(">", ">=")) : chance.of(List.of("<", "<=")));
        rungs(row, rises, property.getType() == int.class, scale(property, construct));
        row.put("grade", chance.of(List.of(EvidenceGrade.values())).name());
        row.put("source", "Acme, by hand");
        row.put("actions", String.join(", ", chance.some(chance.between(1, 3), ACTIONS)));
        row.put("note", chance.percent(50) ? "" : "Tried in 2025.");
        return row;
    }

    private static boolean isOnScale(RecordComponent property) {
        return property.isAnnotationPresent(OnScaleOf.class);
    }

    private static Scale scale(RecordComponent property, Construct construct) {
        if (!isOnScale(property)) {
            return ANY;
        }
        return property.getAnnotation(OnScaleOf.class).difference()
                ? construct.reference().ofDifferences()
                : construct.reference();
    }

    private void rungs(Map<String, String> row, boolean rises, boolean isWhole, Scale scale) {
        int tenths = 10 * scale.min().intValue();
        List<String> used = chance.some(chance.between(1, RUNGS.size()), RUNGS);
        List<BigDecimal> numbers = new ArrayList<>(new TreeSet<>(IntStream.range(0, 40)
                .mapToObj(i -> BigDecimal.valueOf(
                        isWhole
                                ? chance.between(0, 60)
                                : chance.between(tenths, 10 * scale.max().intValue()),
                        isWhole ? 0 : 1))
                .limit(used.size() + 10L)
                .collect(Collectors.toSet())));
        List<BigDecimal> chosen =
                new ArrayList<>(new TreeSet<>(numbers.subList(0, Math.min(used.size(), numbers.size()))));
        if (!rises) {
            Collections.reverse(chosen);
        }
        int next = 0;
        for (String rung : RUNGS) {
            boolean isUsed = used.contains(rung) && next < chosen.size();
            row.put(rung, isUsed ? chosen.get(next++).toPlainString() : "");
        }
    }

    /** Fixes which one of its kind is meant, and now and then a yes or no. */
    private String where(Kind kind, RecordComponent limited, Construct construct) {
        List<String> asked = new ArrayList<>();
        for (RecordComponent property : kind.properties().values()) {
            Class<?> type = property.getType();
            if (type.isEnum() && kind.key().contains(property.getName())) {
                imports.add(type.getName());
                asked.add(
                        isOnScale(limited)
                                ? property.getName() + " == Construct." + construct
                                : constants(property.getName(), type));
            } else if (type == boolean.class && chance.percent(20)) {
                asked.add((chance.percent(50) ? "" : "!") + property.getName());
            }
        }
        return String.join(", ", asked);
    }

    private String constants(String property, Class<?> type) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                .toList();
        List<String> some = chance.some(chance.between(1, 2), names);
        return some.size() == 1
                ? property + " == " + some.get(0)
                : property + " in ( " + String.join(", ", some) + " )";
    }

    /** As spreadsheets save it, with either separator, with or without a mark, the columns in any order. */
    String asTable() {
        List<String> columns =
                chance.some(rows.get(0).size(), List.copyOf(rows.get(0).keySet()));
        String separator = chance.of(List.of(",", ";"));
        String end = chance.of(List.of("\n", "\r\n"));
        StringBuilder text = new StringBuilder(chance.percent(50) ? "\uFEFF" : "");
        text.append(String.join(separator, columns)).append(end);
        for (Map<String, String> row : rows) {
            text.append(columns.stream().map(row::get).map(this::cell).collect(Collectors.joining(separator)))
                    .append(end);
        }
        return text.append(chance.percent(50) ? separator.repeat(columns.size()) + end : "")
                .toString();
    }

    private String cell(String content) {
        boolean isQuoted = content.matches("(?s).*[,;].*") || chance.percent(30);
        return isQuoted ? '"' + content + '"' : content;
    }

    /** As a rule file says it. */
    String asRules() {
        StringBuilder text = new StringBuilder("package acme.detect\n\n");
        imports.forEach(name -> text.append("import ").append(name).append('\n'));
        text.append("import work.connect.rules.rulebook.vocabulary.Limit\n")
                .append("import static work.connect.rules.detect.Verdict.flag\n");
        rows.forEach(row -> text.append(rule(row)));
        return text.toString();
    }

    private static String rule(Map<String, String> row) {
        String ladder = RUNGS.stream()
                .filter(rung -> !row.get(rung).isEmpty())
                .map(rung -> rung.toUpperCase(java.util.Locale.ROOT) + " " + row.get(rung))
                .collect(Collectors.joining(", "));
        String note = row.get("note").isEmpty() ? "" : "    @note( \"" + row.get("note") + "\" )\n";
        String where = row.get("where").isEmpty() ? "" : row.get("where") + ", ";
        String property = row.get("property");
        return """

                rule "%s"
                    @id( "%s" )
                    @hazard( %s )
                    @unit( %s )
                    @asks( "%s" )
                    @because( "%s" )
                    @ladder( "%s: %s" )
                    @grade( %s )
                    @source( "%s" )
                    @actions( "%s" )
                %swhen
                    Limit( rule == "%s", key == "%s", $step : step, $limit : value )
                    $subject : %s( $%s : %s, %s%s %s $limit )
                then
                    flag( $subject );
                end
                """.formatted(
                        row.get("name"),
                        row.get("id"),
                        row.get("hazard"),
                        row.get("unit"),
                        row.get("asks"),
                        row.get("because"),
                        property,
                        ladder,
                        row.get("grade"),
                        row.get("source"),
                        row.get("actions"),
                        note,
                        row.get("name"),
                        property,
                        row.get("fact"),
                        property,
                        property,
                        where,
                        property,
                        row.get("operator"));
    }
}
