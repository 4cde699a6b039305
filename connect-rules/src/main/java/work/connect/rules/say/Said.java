package work.connect.rules.say;

import java.util.List;
import work.connect.model.assessment.Subject;
import work.connect.rules.rulebook.rule.Rule;

/** Something to be said, in no language yet. Equal ones say the same. */
public sealed interface Said {

    /** A phrase with its values, in the order in which the English phrase names them. */
    static Said of(Phrase phrase, Object... values) {
        return new Told(phrase, List.of(values));
    }

    /** Words of the host that are the same in each language, such as an id. */
    static Said text(String text) {
        return new Text(text);
    }

    /** Whom or what something is about, by name. */
    static Said name(Subject subject) {
        return new Name(subject);
    }

    /**
     * The sentence of a rule.
     *
     * @param facts what it matched, one for each condition that is neither {@code not} nor {@code exists}
     */
    static Said because(Rule rule, List<Object> facts) {
        return new Reason(rule, facts);
    }

    /** The question of a rule. */
    static Said asks(Rule rule) {
        return new Question(rule);
    }

    String in(Language language);

    /** A phrase with its values. */
    record Told(Phrase phrase, List<Object> values) implements Said {
        public Told {
            values = List.copyOf(values);
        }

        @Override
        public String in(Language language) {
            return language.say(phrase, values);
        }
    }

    /** Words of the host. */
    record Text(String text) implements Said {
        @Override
        public String in(Language language) {
            return text;
        }
    }

    /** A name. */
    record Name(Subject subject) implements Said {
        @Override
        public String in(Language language) {
            return language.words().name(subject);
        }
    }

    /** The question of a rule. */
    record Question(Rule rule) implements Said {
        @Override
        public String in(Language language) {
            return language.asks(rule);
        }
    }

    /** The sentence of a rule, with the facts it matched. */
    record Reason(Rule rule, List<Object> facts) implements Said {
        public Reason {
            facts = List.copyOf(facts);
        }

        @Override
        public String in(Language language) {
            return language.because(rule, facts);
        }
    }
}
