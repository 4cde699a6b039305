/**
 * What a fact is made of. The records of the model say it of themselves, once: whatever checks, reads, writes or
 * describes a fact asks its {@link work.connect.model.fact.Shape}.
 */
@NullMarked
package work.connect.model.fact;

import org.jspecify.annotations.NullMarked;
