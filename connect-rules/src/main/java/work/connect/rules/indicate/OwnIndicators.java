package work.connect.rules.indicate;

import java.util.List;
import work.connect.rules.indicate.gauge.GaugeMaker;

/**
 * What a host measures beyond what this library does, so that rules can ask for it.
 *
 * <p>An indicator is a public record that implements {@link work.connect.rules.indicate.gauge.Indicator} and says of
 * itself, by {@link work.connect.rules.rulebook.vocabulary.RuleFact}, which unit it is about, how protected it is and what
 * its key is, and by {@link work.connect.rules.rulebook.vocabulary.Means} what each of its properties holds. A gauge
 * measures it from the facts of a workplace. From then on it is a fact like ours: the check of rule files knows it and
 * suggests its names, who may know of a finding follows from its class, and rules, cases, explanations and figures work as
 * they do with ours.
 *
 * <pre>{@code
 * ConnectEngine engine = ConnectEngine.builder().indicators(new AcmeIndicators()).rules(book).build();
 * }</pre>
 *
 * <p>Gauges are code of the host and run as such: nothing checks what they do, but that they take down the kinds they
 * name, of the subject they were asked about. The class of an indicator is the host's word: a finding is shown to whom
 * that class allows. Implementations keep no state, and can be found by {@link java.util.ServiceLoader}, as the rule desk
 * finds them.
 */
public interface OwnIndicators {

    /** The host's own kinds of facts that its gauges read, each a flat record; none unless said. */
    default List<Class<? extends Record>> facts() {
        return List.of();
    }

    /** The gauges, in the order in which they measure. */
    List<GaugeMaker> gauges();
}
