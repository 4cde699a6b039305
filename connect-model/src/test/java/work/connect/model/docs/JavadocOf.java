package work.connect.model.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the sources say of records and enums in their Javadoc: the first paragraph, on one line, with code in backticks.
 */
public final class JavadocOf {

    private final Map<String, String> texts = new HashMap<>();

    private JavadocOf() {}

    /** All sources below a folder, such as {@code src/main/java}. They are parsed, not compiled. */
    public static JavadocOf sources(Path folder) {
        JavadocOf javadoc = new JavadocOf();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                javadoc.new Reader(trees).scan(unit, unit.getPackageName() + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return javadoc;
    }

    /** What a type is; empty when it has no Javadoc. */
    public Optional<String> type(Class<?> type) {
        return Optional.ofNullable(texts.get(type.getCanonicalName()));
    }

    /** What a component of a record holds; empty when the record does not say. */
    public Optional<String> component(Class<? extends Record> record, String name) {
        return Optional.ofNullable(texts.get(record.getCanonicalName() + "@" + name));
    }

    /** What a constant of an enum means; empty where the name says it all. */
    public Optional<String> constant(Enum<?> constant) {
        return Optional.ofNullable(texts.get(constant.getDeclaringClass().getCanonicalName() + "#" + constant.name()));
    }

    /** Walks through a source with the name of the type, or package, that it is in. */
    private final class Reader extends TreePathScanner<Void, String> {

        private final DocTrees trees;

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = outer + type.getSimpleName();
            comment().ifPresent(comment -> {
                texts.put(name, firstParagraph(comment.getFullBody()));
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                        texts.put(name + "@" + param.getName(), firstParagraph(param.getDescription()));
                    }
                }
            });
            return super.visitClass(type, name + ".");
        }

        @Override
        public Void visitVariable(VariableTree variable, String owner) {
            comment()
                    .ifPresent(comment -> texts.put(
                            owner.substring(0, owner.length() - 1) + "#" + variable.getName(),
                            firstParagraph(comment.getFullBody())));
            return super.visitVariable(variable, owner);
        }

        private Optional<DocCommentTree> comment() {
            return Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()));
        }
    }

    private static String firstParagraph(List<? extends DocTree> body) {
        return body.stream()
                .takeWhile(tree -> !(tree instanceof StartElementTree element
                        && element.getName().contentEquals("p")))
                .map(JavadocOf::plain)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String plain(DocTree tree) {
        if (tree instanceof LiteralTree literal) {
            String text = literal.getBody().getBody();
            return literal.getKind() == DocTree.Kind.CODE ? "`" + text + "`" : text;
        } else if (tree instanceof LinkTree link) {
            return link.getLabel().isEmpty() ? "`" + nameOf(link) + "`" : joined(link.getLabel());
        }
        return tree.toString();
    }

    private static String joined(List<? extends DocTree> trees) {
        return trees.stream().map(JavadocOf::plain).collect(Collectors.joining());
    }

    /** Without the package, the arguments, and the sign before a member. */
    private static String nameOf(LinkTree link) {
        return link.getReference()
                .getSignature()
                .replaceAll("\\(.*", "")
                .replaceAll("^([a-z]\\w*\\.)+", "")
                .replaceAll("^#", "")
                .replace('#', '.');
    }
}
