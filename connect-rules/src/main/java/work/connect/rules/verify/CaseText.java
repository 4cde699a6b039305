package work.connect.rules.verify;

import java.util.List;
import java.util.Map;
import work.connect.model.FactKind;
import work.connect.model.OwnFactType;

/**
 * A case as it is written: its parts, not understood yet.
 *
 * @param name what it shows; empty when it has none
 * @param line where it begins
 * @param settings the line of each setting, by its word
 * @param kept what is kept, one entry for each line
 * @param tables the facts, by kind
 * @param expects what is expected, line by line
 * @param own the host's own kinds of facts, of which there can be tables too
 * @param problems what is wrong with the parts
 */
record CaseText(
        String name,
        CaseLine line,
        Map<String, Part> settings,
        List<Part> kept,
        Map<FactKind, Table> tables,
        List<Part> expects,
        List<OwnFactType> own,
        List<CaseProblem> problems) {

    /**
     * Words of a line.
     *
     * @param line the whole line
     * @param words the part of it that is meant
     */
    record Part(CaseLine line, String words) {}

    /**
     * A table of facts.
     *
     * @param heading the line that names it
     * @param rows the lines below, the first of them with the names of the columns
     */
    record Table(CaseLine heading, List<CaseLine> rows) {
        Table {
            rows = List.copyOf(rows);
        }
    }

    CaseText {
        settings = Map.copyOf(settings);
        kept = List.copyOf(kept);
        tables = Map.copyOf(tables);
        expects = List.copyOf(expects);
        own = List.copyOf(own);
        problems = List.copyOf(problems);
    }
}
