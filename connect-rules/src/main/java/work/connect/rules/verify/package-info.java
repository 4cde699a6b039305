/**
 * The harness for rule authors: says of invented people what a rule must say, and fails in words that show why it does not.
 *
 * <p>It needs no test framework: a failure is a plain {@link java.lang.AssertionError}. It looks inside, at what rules
 * found before anything is cleared for a reader, which no report of a host ever does. So it is for invented people only:
 * never give it the facts of a real workplace, and never show what it says to anybody but the author of a rule.
 *
 * <p>{@link work.connect.rules.verify.RuleVerifier} is called from code; {@link work.connect.rules.verify.CaseRun} reads
 * cases that are written without any.
 */
@NullMarked
package work.connect.rules.verify;

import org.jspecify.annotations.NullMarked;
