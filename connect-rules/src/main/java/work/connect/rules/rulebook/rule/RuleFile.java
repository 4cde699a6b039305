package work.connect.rules.rulebook.rule;

import java.util.List;
import java.util.function.Function;
import work.connect.rules.rulebook.problem.Position;

/**
 * A rule file, understood.
 *
 * @param name the name of the file, for messages
 * @param packageName the package it declares
 * @param imports the types it names, in the order written
 * @param verb the full name of the verb it imports
 * @param rules in the order written
 */
public record RuleFile(String name, String packageName, List<Import> imports, Import verb, List<Rule> rules) {

    /** A type or a verb that a file names in full. */
    public record Import(Position at, String name) {
        /** The last part of the name. */
        public String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    public RuleFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    /** A file of which nothing was understood. */
    public static RuleFile nothingOf(String name) {
        return new RuleFile(name, "", List.of(), new Import(new Position(name, 1, 1), ""), List.of());
    }

    /** Whether nothing of the file was understood. */
    public boolean isNothing() {
        return packageName.isEmpty() && imports.isEmpty() && verb.name().isEmpty() && rules.isEmpty();
    }

    /** The file in canonical form. */
    public String emit() {
        return written(Rule::emit);
    }

    /** The file in canonical form without metadata: what is compiled is always this, never the text that was read. */
    public String code() {
        return written(Rule::code);
    }

    private String written(Function<Rule, String> how) {
        StringBuilder text = new StringBuilder("package ").append(packageName).append("\n\n");
        imports.forEach(
                imported -> text.append("import ").append(imported.name()).append('\n'));
        text.append("import static ").append(verb.name()).append('\n');
        rules.forEach(rule -> text.append('\n').append(how.apply(rule)));
        return text.toString();
    }
}
