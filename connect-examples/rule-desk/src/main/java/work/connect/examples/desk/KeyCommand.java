package work.connect.examples.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a pair of keys for signing books. */
@Command(
        name = "key",
        description =
                "Makes a pair of Ed25519 keys: the private one signs books, the public one goes to those who take them.")
final class KeyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "What the key is called, such as acme-2026.")
    private String name = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", description = "Where to write; here unless given.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException, NoSuchAlgorithmException {
        KeyChoice.mustBeAName(name, spec);
        Path privateKey = mustBeNew(name + ".private.pem");
        Path publicKey = mustBeNew(name + ".public.pem");
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Pem.writePrivate(privateKey, pair.getPrivate());
        Pem.writePublic(publicKey, pair.getPublic());
        PrintWriter out = spec.commandLine().getOut();
        out.println("Keep " + privateKey + " to yourself, and give " + publicKey + " to those who take your books.");
        return 0;
    }

    private Path mustBeNew(String file) {
        if (!folder.toString().isEmpty()) {
            BookChoice.mustBeThere(folder, spec);
        }
        Path path = folder.resolve(file);
        if (Files.exists(path)) {
            throw new ParameterException(
                    spec.commandLine(), "The file (%s) is there already. Choose another name.".formatted(path));
        }
        return path;
    }
}
