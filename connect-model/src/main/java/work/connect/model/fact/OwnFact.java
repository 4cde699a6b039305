package work.connect.model.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A kind of facts of the host's own, beside those of this library.
 *
 * <pre>{@code
 * @OwnFact("weekend_shifts")
 * @Disclosed(value = DisclosureClass.WORK_DESIGN, because = "it holds rosters alone")
 * public record WeekendShift(@Refers(value = Refers.To.PERSON, on = "on") String person, LocalDate on)
 *         implements Fact {}
 * }</pre>
 *
 * <p>The record is flat, as {@link Field.Kind} says: sets of texts and of words, lists of days. It and the package it is in
 * can be reached from here: public, and exported where there are modules. What may be missing is marked with
 * {@link org.jspecify.annotations.Nullable}, and all else must be there. What the annotations of this package say of its
 * components is checked as of any fact; its constructor may refuse more, by any exception that is unchecked. Whoever reads
 * a file or a document is told of the record; nothing finds it by itself.
 *
 * <h2>What is the host's to decide, and to answer for</h2>
 *
 * <p>The library reports conditions of work, never what somebody feels or is worth. Its own kinds of facts have no field for
 * health, union, religion, voice, face, typing, or a text that is scored. It cannot know what a record of the host's own
 * means: to keep all of that out of it is the duty of the host.
 *
 * <p>So is the class that {@link Disclosed} states, of the record and of a component. What is made of these facts states a
 * class too, and that one decides who is told of a finding: with {@code WORK_DESIGN} a leader can be, by name, with
 * {@code CONDUCT} no leader at all. Let it be no laxer than the class of the facts; a class that is too lax tells people
 * what is not theirs to know. Where the record or one of its components is of conduct, of conflicts or of a personal
 * condition, its file is a file of cases: nothing in it is left out or unread, and small numbers of rows are not told.
 *
 * <p>No problem and no report of this library shows what a record holds. Its {@code toString} is the host's: let it name
 * nobody, so that no log line can.
 *
 * <p>Without a statement that such facts are kept, and since when, that there is none means "unknown", as with any
 * {@link work.connect.model.Register}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OwnFact {

    /**
     * As a folder calls the file, without its ending: English words in small letters and digits, each beginning with a
     * letter, set apart by single underscores, such as {@code weekend_shifts}. No kind of facts, no register and no other
     * file of the folder is called so.
     */
    String value();
}
