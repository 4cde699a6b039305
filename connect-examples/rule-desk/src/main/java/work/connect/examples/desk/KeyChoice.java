package work.connect.examples.desk;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What keys may be called. */
final class KeyChoice {

    private static final String FORM = "[a-z][a-z0-9-]{0,63}";

    private KeyChoice() {}

    /** @throws ParameterException when a key cannot be called so */
    static void mustBeAName(String name, CommandSpec spec) {
        if (!name.matches(FORM)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A key is called by small letters, digits and hyphens, a letter first, such as acme-2026.");
        }
    }
}
