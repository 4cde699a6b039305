package work.connect.model.io;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that can be read, in the order of reading, with their columns and what a workplace calls them. */
enum Sheet {
    WORKPLACE("workplace.csv", needs("key", "value"), mayHave()),
    REGISTERS("registers.csv", needs("register", "since"), mayHave(), "registers", Map.of()),
    PEOPLE(
            "people.csv",
            needs("person_id", "team_id"),
            mayHave("role", "manager_id", "site", "started_on", "work_mode", "preferences", "answered_ties"),
            "people",
            Map.of("id", "person_id", "team", "team_id", "leader", "manager_id", "startedOn", "started_on")),
    TEAMS(
            "teams.csv",
            needs("team_id", "leader_id"),
            mayHave(),
            "teams",
            Map.of("id", "team_id", "leader", "leader_id")),
    ABSENCES("absences.csv", needs("person_id", "from", "until"), mayHave(), "absences", Map.of("person", "person_id")),
    RELATIONS("relations.csv", needs("from", "to", "kind", "valence"), mayHave(), "relationships", Map.of()),
    INTERACTIONS(
            "interactions.csv",
            needs("day", "from", "to"),
            mayHave("channel", "purpose", "tone"),
            "interactions",
            Map.of("at", "day")),
    CONFLICTS(
            "conflicts.csv",
            needs("id", "a", "b", "status"),
            mayHave("kind", "opened_on", "resolved_on", "recorded_by", "acknowledged_by"),
            "conflicts",
            Map.of("first", "a", "second", "b", "openedOn", "opened_on", "resolvedOn", "resolved_on")),
    CONFLICT_STEPS("conflict_steps.csv", needs("conflict_id", "on", "kind"), mayHave()),
    CONDUCT_REPORTS(
            "conduct_reports.csv",
            needs("id", "nature", "received_on", "affected"),
            mayHave("concerned", "source", "closed_on"),
            "conductReports",
            Map.of("receivedOn", "received_on", "closedOn", "closed_on")),
    REPORTERS(
            "reporters.csv",
            needs("report_id", "person_id"),
            mayHave("consents_to"),
            "reporters",
            Map.of("report", "report_id", "person", "person_id")),
    MEASURES(
            "measures.csv",
            needs("subject_type", "subject_id", "measure", "value"),
            mayHave("min", "max", "higher_is_better", "n", "instrument", "agreement", "answered_on", "published"),
            "measures",
            Map.of("team", "subject_id", "scale", "min", "respondents", "n", "answeredOn", "answered_on"));

    private final String file;
    private final List<String> needed;
    private final List<String> further;
    private final String collection;
    private final Map<String, String> columnsByField;

    Sheet(String file, List<String> needed, List<String> further) {
        this(file, needed, further, "", Map.of());
    }

    Sheet(
            String file,
            List<String> needed,
            List<String> further,
            String collection,
            Map<String, String> columnsByField) {
        this.file = file;
        this.needed = needed;
        this.further = further;
        this.collection = collection;
        this.columnsByField = columnsByField;
    }

    /** The name of the file. */
    String file() {
        return file;
    }

    /** The columns without which the file cannot be read. */
    List<String> needed() {
        return needed;
    }

    boolean knows(String column) {
        return needed.contains(column) || further.contains(column);
    }

    /** All columns that mean something, those that must be there first. */
    List<String> columns() {
        return Stream.concat(needed.stream(), further.stream()).toList();
    }

    /** Whether a column left out could change who may see what. */
    boolean mustBeReadWhole() {
        return this == CONDUCT_REPORTS || this == REPORTERS || this == CONFLICTS;
    }

    /** The column that holds a field of the model; most are called the same. */
    String columnOf(String field) {
        return columnsByField.getOrDefault(field, field);
    }

    /** The file whose rows become a collection of a workplace, by the name the model has for the collection. */
    static Optional<Sheet> holding(String collection) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.collection.equals(collection))
                .findFirst();
    }

    static Optional<Sheet> named(String file) {
        return Arrays.stream(values()).filter(sheet -> sheet.file.equals(file)).findFirst();
    }

    private static List<String> needs(String... columns) {
        return List.of(columns);
    }

    private static List<String> mayHave(String... columns) {
        return List.of(columns);
    }
}
