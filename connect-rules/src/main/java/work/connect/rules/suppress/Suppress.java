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
import work.connect.rules.clear.Cell;
import work.connect.rules.clear.Slot;
import work.connect.rules.say.Language;

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
        hidden =
                cells.stream().filter(cell -> !cell.floor().isReached()).collect(Collectors.toCollection(HashSet::new));
        Map<Slot, List<Cell>> teams = cells.stream()
                .filter(cell -> cell.group().unit() == Unit.TEAM)
                .collect(Collectors.groupingBy(Cell::slot, HashMap::new, Collectors.toList()));
        teams.values().forEach(this::hideComplements);
    }

    private void hideComplements(List<Cell> teams) {
        List<Cell> bySize = teams.stream()
                .filter(cell -> !hidden.contains(cell) && !cell.floor().published())
                .sorted(Comparator.comparing(Suppress::contributors).thenComparing(Cell::group))
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
                .filter(cell -> contributors(cell) > 0)
                .toList();
        int people = out.stream().mapToInt(Suppress::contributors).sum();
        return out.isEmpty() || out.size() >= HIDDEN_TEAMS && people >= HIDDEN_PEOPLE;
    }

    private static int contributors(Cell cell) {
        return cell.floor().contributors();
    }

    /**
     * What may be shown of these figures, by hazard, then by group, the organisation last, then by what is measured.
     *
     * @param language of the reader; decides on nothing that is shown
     */
    public List<Shown> figures(List<Cell> cells, Language language) {
        return cells.stream()
                .sorted(Comparator.comparing(Cell::hazard)
                        .thenComparing(Cell::group)
                        .thenComparing(cell -> cell.slot().what()))
                .map(cell -> new Shown(figure(cell, language), cell.rule()))
                .toList();
    }

    private Figure figure(Cell cell, Language language) {
        return hidden.contains(cell)
                ? Figure.notShown(
                        cell.group(), cell.hazard(), cell.slot().asks().in(language))
                : new Figure(
                        cell.group(),
                        cell.hazard(),
                        cell.slot().asks().in(language),
                        cell.value().in(language),
                        cell.severity(),
                        cell.reasons().stream()
                                .map(reason -> reason.in(language))
                                .toList());
    }
}
