package work.connect.rules.suppress;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Hazard;
import work.connect.rules.clear.Cell;

/**
 * Decides, once for all readers, which figures over groups may be shown.
 *
 * <p>A figure is hidden when too few people stand behind it. When the figures of the other teams and of the whole
 * would give a hidden one away, the smallest of the others is hidden too, until at least two teams and at least
 * {@value #HIDDEN_PEOPLE} people are behind what is hidden. The decision rests on sizes alone, never on what was
 * found, and it stands before advice is given: advice about a hidden figure would tell it.
 */
public final class Suppress {

    private static final int HIDDEN_TEAMS = 2;
    private static final int HIDDEN_PEOPLE = 5;

    private final Set<Cell> hidden;

    /** @param cells all figures there are, whoever reads them */
    public Suppress(List<Cell> cells) {
        hidden = cells.stream().filter(cell -> !isLargeEnough(cell)).collect(Collectors.toCollection(HashSet::new));
        Map<Hazard, List<Cell>> teams = cells.stream()
                .filter(cell -> cell.group().unit() == Unit.TEAM)
                .collect(Collectors.groupingBy(Cell::hazard, HashMap::new, Collectors.toList()));
        teams.values().forEach(this::hideComplements);
    }

    private static boolean isLargeEnough(Cell cell) {
        return cell.published() || cell.contributors() >= cell.least() && cell.sources() >= cell.leastSources();
    }

    private void hideComplements(List<Cell> teams) {
        List<Cell> bySize = teams.stream()
                .filter(cell -> !hidden.contains(cell) && !cell.published())
                .sorted(Comparator.comparing(Cell::contributors).thenComparing(Cell::group))
                .toList();
        for (Cell next : bySize) {
            if (isSafe(teams)) {
                return;
            }
            hidden.add(next);
        }
    }

    private boolean isSafe(List<Cell> teams) {
        List<Cell> out = teams.stream()
                .filter(hidden::contains)
                .filter(cell -> cell.contributors() > 0)
                .toList();
        int people = out.stream().mapToInt(Cell::contributors).sum();
        return out.isEmpty() || out.size() >= HIDDEN_TEAMS && people >= HIDDEN_PEOPLE;
    }

    /** What may be shown of these figures, by hazard, then by group, the organisation last. */
    public List<Figure> figures(List<Cell> cells) {
        return cells.stream()
                .sorted(Comparator.comparing(Cell::hazard).thenComparing(Cell::group))
                .map(this::figure)
                .toList();
    }

    private Figure figure(Cell cell) {
        return hidden.contains(cell)
                ? Figure.notShown(cell.group(), cell.hazard())
                : new Figure(cell.group(), cell.hazard(), cell.value(), cell.severity(), cell.reasons());
    }
}
