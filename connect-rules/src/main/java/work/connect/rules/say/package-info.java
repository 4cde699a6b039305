/**
 * What reports say, whole sentences in the language of the reader. What is said travels through the steps without a
 * language and is put into words when a report is made.
 */
@NullMarked
package work.connect.rules.say;

import org.jspecify.annotations.NullMarked;
