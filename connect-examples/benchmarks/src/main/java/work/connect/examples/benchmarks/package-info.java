/**
 * What an assessment costs, beside a hand-written program that reaches the same verdicts.
 */
@NullMarked
package work.connect.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
