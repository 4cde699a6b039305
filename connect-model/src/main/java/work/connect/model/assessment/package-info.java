/**
 * What is said, and to whom: findings, figures, recommendations, the report.
 */
@NullMarked
package work.connect.model.assessment;

import org.jspecify.annotations.NullMarked;
