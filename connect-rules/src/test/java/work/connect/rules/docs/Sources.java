package work.connect.rules.docs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import work.connect.model.intervention.Intervention;

/** The ids of all that the sources, the regulators and the candidate rules name. */
final class Sources {

    /** How many candidate rules there are of each prefix. */
    private static final Map<String, Integer> CANDIDATES = new TreeMap<>(Map.ofEntries(
            Map.entry("SUP", 6),
            Map.entry("INC", 3),
            Map.entry("BUL", 5),
            Map.entry("SH", 2),
            Map.entry("VIO", 1),
            Map.entry("EXC", 1),
            Map.entry("CON", 8),
            Map.entry("ISO", 5),
            Map.entry("BEL", 1),
            Map.entry("NEW", 1),
            Map.entry("RET", 1),
            Map.entry("SIL", 2),
            Map.entry("OVR", 2),
            Map.entry("TRU", 8),
            Map.entry("PSY", 5),
            Map.entry("REC", 4),
            Map.entry("REM", 5),
            Map.entry("COM", 3),
            Map.entry("JUS", 1),
            Map.entry("PUR", 1),
            Map.entry("GRO", 1),
            Map.entry("PLY", 1),
            Map.entry("HQC", 2),
            Map.entry("BND", 1),
            Map.entry("TOX", 1),
            Map.entry("MET", 4)));

    private Sources() {}

    /** C001 to C055, Z01 to Z30, F01 to F51, X1 to X22. */
    static List<String> inventory() {
        return Stream.of(ids("C%03d", 55), ids("Z%02d", 30), ids("F%02d", 51), ids("X%d", 22))
                .flatMap(List::stream)
                .toList();
    }

    /** The practices of the source articles: I001 to I153. */
    static List<String> practices() {
        return ids("I%03d", 153);
    }

    /** What regulators and standards ask for: E01 to E20. */
    static List<String> controls() {
        return ids("E%02d", 20);
    }

    /** The 75 rules that were proposed, by prefix. */
    static List<String> candidates() {
        return CANDIDATES.entrySet().stream()
                .flatMap(entry -> ids(entry.getKey() + "-%02d", entry.getValue()).stream())
                .toList();
    }

    /** The interventions that an id is the origin of. */
    static List<Intervention> interventionsFrom(String id) {
        return Shipped.interventions().stream()
                .filter(intervention -> intervention.origin().contains(id))
                .toList();
    }

    /** The interventions that heed a caution. */
    static List<Intervention> interventionsThatHeed(String caution) {
        return Shipped.interventions().stream()
                .filter(intervention -> intervention.cautions().contains(caution))
                .toList();
    }

    private static List<String> ids(String form, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(form::formatted).toList();
    }
}
