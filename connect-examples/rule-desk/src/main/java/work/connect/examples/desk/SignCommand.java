package work.connect.examples.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import work.connect.rules.rulebook.BookSigner;
import work.connect.rules.rulebook.RuleBook;

/** Signs all files of a book. */
@Command(name = "sign", description = "Signs all files of a rule book: writes book.sig into its folder.")
final class SignCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BookChoice choice;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "NAME=FILE",
            description = "What the key is called, and the PEM file of the private key.")
    private Map<String, Path> key = Map.of();

    @Override
    public Integer call() {
        Path folder = choice.folder();
        if (key.size() != 1) {
            throw new ParameterException(spec.commandLine(), "A book has one signature: name one key.");
        }
        Map.Entry<String, Path> only = key.entrySet().iterator().next();
        KeyChoice.mustBeAName(only.getKey(), spec);
        RuleBook book = BookSigner.read(only.getKey(), only.getValue()).sign(folder);
        spec.commandLine().getOut().println("Signed: " + book.inWords());
        return 0;
    }
}
