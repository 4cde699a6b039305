package work.connect.model.io.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import work.connect.model.FactType;
import work.connect.model.Register;
import work.connect.model.WorkCalendar;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.ListedRule;
import work.connect.model.assessment.NotAssessed;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Unit;
import work.connect.model.assessment.Viewer;
import work.connect.model.docs.JavadocOf;
import work.connect.model.fact.Between;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.Shape;

/** Describes the documents by JSON Schema 2020-12, from the shapes of the records and what their Javadoc says. */
final class JsonSchemas {

    private static final int LONGEST_TEXT = 128;
    private static final JavadocOf JAVADOC = JavadocOf.sources(Path.of("src/main/java"));
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Map<String, Object> definitions = new TreeMap<>();

    private JsonSchemas() {}

    static String workplace() {
        return new JsonSchemas().ofWorkplace();
    }

    static String report() {
        return new JsonSchemas().ofReport();
    }

    static String rules() {
        return new JsonSchemas().ofRules();
    }

    private String ofWorkplace() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("now", described(moment(), "The moment everything is known as of."));
        parts.put("zone", described(text(true), "The time zone in which days are counted, such as Europe/Berlin."));
        Map<String, Object> calendar = record(Shape.of(WorkCalendar.class), true);
        calendar.put("required", List.of("weekdays", "holidays"));
        parts.put("calendar", calendar);
        parts.put("registers", registers());
        for (FactType type : FactType.values()) {
            Map<String, Object> list = list(type.shape());
            if (type == FactType.PEOPLE) {
                list.put("minItems", 1);
            }
            parts.put(type.collection(), list);
        }
        parts.put(WorkplaceJson.OWN_REGISTERS, ownRegisters());
        parts.put(WorkplaceJson.OWN, own());
        return document(
                WorkplaceJson.FORMAT,
                "Everything known of a workplace as of a moment.",
                parts,
                "now",
                "zone",
                "people");
    }

    private Map<String, Object> registers() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Register register : Register.values()) {
            properties.put(register.name(), described(day(), JAVADOC.constant(register)));
        }
        Map<String, Object> registers = object(properties, List.of());
        registers.put(
                "description",
                "The registers kept, each with the first day on which it was. Where one is kept, nothing on it means none; where it is not, unknown.");
        return registers;
    }

    private static Map<String, Object> ownRegisters() {
        return described(
                byOwnKind(day()),
                "The kinds of facts of the host's own that are kept, by the names of their lists, each with the first day on which they were.");
    }

    /** What a fact of the host's own holds is known to whoever is told of its record. */
    private static Map<String, Object> own() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", List.of("string", "integer", "number", "boolean", "array"));
        value.put("items", text(true));
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("type", "object");
        fact.put("additionalProperties", value);
        return described(
                byOwnKind(array(fact)),
                "Facts of kinds of the host's own: a list of each kind, with flat objects. They are read by whoever is told of their records.");
    }

    private static Map<String, Object> byOwnKind(Map<String, Object> each) {
        Map<String, Object> byKind = new LinkedHashMap<>();
        byKind.put("type", "object");
        byKind.put("propertyNames", Map.of("pattern", "^[a-z][A-Za-z0-9]*$"));
        byKind.put("additionalProperties", each);
        return byKind;
    }

    private String ofReport() {
        Map<String, Object> viewer = record(Shape.of(Viewer.class), false);
        viewer.put(
                "allOf",
                List.of(onlyWhere(
                        "audience",
                        Arrays.stream(Audience.values())
                                .filter(audience -> !audience.readsGroups())
                                .map(Audience::name)
                                .toList(),
                        "person")));
        Map<String, Object> figures = list(Shape.of(WireFigure.class));
        definition(WireFigure.class)
                .put(
                        "allOf",
                        List.of(
                                onlyWhere("unit", List.of(Unit.PERSON.name()), "person"),
                                onlyWhere("unit", List.of(Unit.PAIR.name()), "first"),
                                onlyWhere("unit", List.of(Unit.PAIR.name()), "second"),
                                onlyWhere("unit", List.of(Unit.TEAM.name()), "team")));
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("viewer", viewer);
        parts.put("asOf", moment());
        parts.put("findings", list(Shape.of(Finding.class)));
        parts.put("figures", figures);
        parts.put("plan", list(Shape.of(Recommendation.class)));
        parts.put("strengths", texts());
        parts.put("quiet", texts());
        parts.put("notAssessed", list(Shape.of(NotAssessed.class)));
        parts.put("notices", texts());
        parts.put("limits", texts());
        parts.put("books", texts());
        Map<String, Object> partial = new LinkedHashMap<>(Map.of("type", "boolean"));
        partial.put("default", false);
        parts.put("partial", partial);
        Map<String, Object> language = text(false);
        language.put("default", "en");
        parts.put("language", language);
        parts.replaceAll((name, schema) -> described(cast(schema), JAVADOC.component(Report.class, name)));
        return document(ReportJson.FORMAT, JAVADOC.type(Report.class).orElseThrow(), parts, "viewer", "asOf");
    }

    private String ofRules() {
        return document(
                RuleListingJson.FORMAT,
                "The rules in force.",
                new LinkedHashMap<>(Map.of("rules", list(Shape.of(ListedRule.class)))));
    }

    private String document(String format, String about, Map<String, Object> parts, String... needed) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("format", Map.of("const", format));
        properties.put("version", Map.of("const", JsonFormat.VERSION));
        properties.putAll(parts);
        List<String> required = new java.util.ArrayList<>(List.of("format", "version"));
        required.addAll(List.of(needed));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", format + ", version " + JsonFormat.VERSION);
        schema.put("description", about);
        schema.putAll(object(properties, required));
        schema.put("$defs", definitions);
        return GSON.toJson(schema) + "\n";
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> list(Shape<?> shape) {
        String name = nameOf(shape.type());
        if (!definitions.containsKey(name)) {
            definitions.put(name, record(shape, Fact.class.isAssignableFrom(shape.type())));
        }
        return array(reference(name));
    }

    private Map<String, Object> record(Shape<?> shape, boolean isFact) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            properties.put(
                    field.name(), described(value(field, isFact), JAVADOC.component(shape.type(), field.name())));
        }
        List<String> required = shape.fields().stream()
                .filter(field ->
                        field.isNeeded() || field.stated(NotEmpty.class).isPresent())
                .map(Field::name)
                .toList();
        return described(object(properties, required), JAVADOC.type(shape.type()));
    }

    private Map<String, Object> value(Field field, boolean isFact) {
        Map<String, Object> one = switch (field.kind()) {
            case TEXT, TEXTS -> text(isFact);
            case WORD, WORDS -> word(field.holds());
            case DAY, DAYS -> day();
            case MOMENT -> moment();
            case COUNT -> number("integer", field);
            case NUMBER -> number("number", field);
            case FLAG -> new LinkedHashMap<>(Map.of("type", "boolean"));
        };
        if (!field.isMany()) {
            return one;
        }
        Map<String, Object> several = array(one);
        field.stated(NotEmpty.class).ifPresent(stated -> several.put("minItems", 1));
        if (!field.isOrdered()) {
            several.put("uniqueItems", true);
        }
        return several;
    }

    private static Map<String, Object> number(String type, Field field) {
        Map<String, Object> number = new LinkedHashMap<>(Map.of("type", type));
        Optional<Between> ends = field.stated(Between.class);
        if (ends.isPresent()) {
            number.put("minimum", ends.get().min());
            number.put("maximum", ends.get().max());
        } else if (field.kind() == Field.Kind.COUNT) {
            number.put("minimum", Integer.MIN_VALUE);
            number.put("maximum", Integer.MAX_VALUE);
        }
        return number;
    }

    private Map<String, Object> word(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        Map<String, Object> word = new LinkedHashMap<>();
        word.put(
                "enum",
                Arrays.stream(constants)
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
        String meanings = Arrays.stream(constants)
                .map(constant -> (Enum<?>) constant)
                .flatMap(constant -> JAVADOC.constant(constant).map(text -> constant.name() + ": " + text).stream())
                .collect(Collectors.joining("\n"));
        String about = JAVADOC.type(type).orElse("");
        definitions.put(nameOf(type), described(word, (about + "\n" + meanings).strip()));
        return reference(nameOf(type));
    }

    private static Map<String, Object> text(boolean isShort) {
        Map<String, Object> text = new LinkedHashMap<>(Map.of("type", "string"));
        if (isShort) {
            text.put("maxLength", LONGEST_TEXT);
            text.put("pattern", "\\S");
        }
        return text;
    }

    private static Map<String, Object> texts() {
        return array(text(false));
    }

    private static Map<String, Object> day() {
        return formatted("date");
    }

    private static Map<String, Object> moment() {
        return formatted("date-time");
    }

    private static Map<String, Object> formatted(String format) {
        Map<String, Object> text = text(false);
        text.put("format", format);
        return text;
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        Map<String, Object> array = new LinkedHashMap<>();
        array.put("type", "array");
        array.put("items", items);
        return array;
    }

    /** The property is there if the other has one of these values, and only then. */
    private static Map<String, Object> onlyWhere(String other, List<String> values, String property) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("if", Map.of("properties", Map.of(other, Map.of("enum", values))));
        rule.put("then", Map.of("required", List.of(property)));
        rule.put("else", Map.of("properties", Map.of(property, false)));
        return rule;
    }

    /** Its name after that of the type it is in, if any. */
    private static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace("$", "");
    }

    private static Map<String, Object> reference(String name) {
        return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name));
    }

    private Map<String, Object> definition(Class<?> type) {
        return cast(definitions.get(nameOf(type)));
    }

    private static Map<String, Object> described(Map<String, Object> schema, Optional<String> text) {
        text.ifPresent(told -> described(schema, told));
        return schema;
    }

    /** What is null in Java is left out here. */
    private static Map<String, Object> described(Map<String, Object> schema, String text) {
        if (!text.isEmpty()) {
            schema.put("description", text.replace("`null`", "left out"));
        }
        return schema;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object schema) {
        return (Map<String, Object>) schema;
    }
}
