/**
 * The ordinary life of a team: who is in it, when they meet, whom they are tied to, what they answer in surveys.
 */
@NullMarked
package work.connect.examples.company.life;

import org.jspecify.annotations.NullMarked;
