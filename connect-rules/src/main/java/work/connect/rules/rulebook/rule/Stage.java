package work.connect.rules.rulebook.rule;

import java.util.List;
import java.util.Set;
import work.connect.rules.rulebook.vocabulary.Vocabulary;

/**
 * A step of the pipe that is written as rules: which facts its rules may match, and what they may do.
 *
 * @param name the step, which is also the folder of its rule files
 * @param verb the full name of its one verb
 * @param vocabulary the facts its rules may match
 * @param required metadata every rule must have
 * @param optional metadata a rule may have
 */
public record Stage(String name, String verb, Vocabulary vocabulary, Set<String> required, Set<String> optional) {

    public Stage {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
    }

    /** A step whose rules match these facts. */
    public static Stage of(String name, String verb, List<Class<?>> facts, Set<String> required, Set<String> optional) {
        return new Stage(name, verb, Vocabulary.of(facts), required, optional);
    }
}
