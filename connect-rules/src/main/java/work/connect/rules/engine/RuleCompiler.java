package work.connect.rules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import work.connect.rules.rulebook.TrustedRules;
import work.connect.rules.rulebook.problem.Position;
import work.connect.rules.rulebook.problem.RuleFilesException;
import work.connect.rules.rulebook.problem.RuleProblem;
import work.connect.rules.rulebook.rule.RuleFile;

/** Makes rules ready to match: those we ship were compiled with the library, others are compiled now. */
public final class RuleCompiler {

    private static final String INDEX = "/META-INF/kie/work.connect/connect-rules/drools-model";

    private RuleCompiler() {}

    /** The shipped rules of one package, as compiled when the library was built. Needs no compiler. */
    public static CompiledRules shipped(String packageName) {
        return new CompiledRules(KieBaseBuilder.createKieBaseFromModel(model(packageName)));
    }

    /** What was made of the shipped rules of one package when the library was built. */
    static Model model(String packageName) {
        try (InputStream index = RuleCompiler.class.getResourceAsStream(INDEX)) {
            if (index == null) {
                throw new IllegalStateException(
                        "The library was built without its rules. Maybe the build stopped before kie-maven-plugin ran?");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8));
            return load(lines.lines()
                    .filter(name -> name.substring(0, name.lastIndexOf('.')).equals(packageName))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No rules were compiled for " + packageName + ".")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model load(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules cannot be loaded: " + name, e);
        }
    }

    /**
     * Compiles trusted code, as it was written. It may name whatever the host's own code can.
     *
     * @param named types that it may name besides, wherever they were loaded from
     * @throws RuleFilesException with all that the compiler says
     */
    public static CompiledRules trusted(TrustedRules rules, Collection<Class<?>> named) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, new NamedTypes(hosts(), named)));
        List<RuleProblem> problems = new ArrayList<>();
        rules.texts().forEach((name, text) -> {
            int before = builder.getErrors().size();
            builder.add(ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
            List<KnowledgeBuilderError> errors = List.copyOf(builder.getErrors());
            errors.subList(Math.min(before, errors.size()), errors.size())
                    .forEach(error -> problems.add(notCompiled(name, error)));
        });
        if (!problems.isEmpty()) {
            throw new RuleFilesException(problems);
        }
        return new CompiledRules(builder.newKieBase());
    }

    private static ClassLoader hosts() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? RuleCompiler.class.getClassLoader() : context;
    }

    private static RuleProblem notCompiled(String file, KnowledgeBuilderError error) {
        int[] lines = error.getLines();
        return new RuleProblem(
                new Position(file, lines.length == 0 || lines[0] < 1 ? 1 : lines[0], 1),
                "",
                RuleProblem.Code.NOT_COMPILED,
                "The compiler says: " + error.getMessage().strip().replaceAll("\\s+", " "),
                "Mend the code; the grammar of trusted code is the rule engine's own.");
    }

    /** Finds the types that rules name and the library's own class loader does not know. */
    private static final class NamedTypes extends ClassLoader {

        private final Map<String, Class<?>> types;

        NamedTypes(ClassLoader parent, Collection<Class<?>> types) {
            super(parent);
            this.types = types.stream().collect(Collectors.toMap(Class::getName, Function.identity()));
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> type = types.get(name);
            if (type == null) {
                throw new ClassNotFoundException(name);
            }
            return type;
        }
    }

    /** The same for files that name none but our types. */
    public static CompiledRules compile(List<RuleFile> files) {
        return compile(files, List.of());
    }

    /**
     * Compiles checked rule files, from their canonical text and nothing else.
     *
     * @param named types that the files may name besides ours, wherever they were loaded from
     * @throws IllegalStateException when the compiler refuses what the checks let through, which is our mistake
     */
    public static CompiledRules compile(List<RuleFile> files, Collection<Class<?>> named) {
        KnowledgeBuilder builder =
                KnowledgeBuilderFactory.newKnowledgeBuilder(KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                        null, new NamedTypes(RuleCompiler.class.getClassLoader(), named)));
        for (RuleFile file : files) {
            byte[] text = file.code().getBytes(StandardCharsets.UTF_8);
            builder.add(ResourceFactory.newByteArrayResource(text), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(
                    "The rule files passed our checks but do not compile: " + builder.getErrors());
        }
        KieBase base = builder.newKieBase();
        return new CompiledRules(base);
    }
}
