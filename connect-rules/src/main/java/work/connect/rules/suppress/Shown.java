package work.connect.rules.suppress;

import work.connect.model.assessment.Figure;
import work.connect.rules.detect.DetectRule;

/**
 * A figure as readers may see it, and the rule whose advice fits it.
 *
 * @param figure what is shown
 * @param rule says nothing that the figure does not
 */
public record Shown(Figure figure, DetectRule rule) {}
