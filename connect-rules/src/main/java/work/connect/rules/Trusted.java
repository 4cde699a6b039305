package work.connect.rules;

import work.connect.rules.rulebook.TrustedRules;
import work.connect.rules.say.Language;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * Program code that the host lets run beside our rules.
 *
 * @param responsible who answers for it, for every reader
 */
record Trusted(TrustedRules rules, String responsible) {

    /** For every reader of every report. */
    Said notice() {
        return Said.of(Phrase.TRUSTED, rules.id(), responsible);
    }

    /** Beside the rule books. */
    String line(Language language) {
        return language.say(Phrase.TRUSTED_BOOK, rules.inWords(), responsible);
    }
}
