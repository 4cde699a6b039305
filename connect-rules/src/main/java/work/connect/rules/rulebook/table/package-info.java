/**
 * Rules from spreadsheets: a row makes a rule.
 */
@NullMarked
package work.connect.rules.rulebook.table;

import org.jspecify.annotations.NullMarked;
