package work.connect.model.io.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;

/** Collects what is wrong with a document: the first of it in full, the rest as a number. */
final class JsonProblems {

    /** Reads what the parser stands on. */
    @FunctionalInterface
    interface Value<T> {
        T read(JsonParser json) throws JsonMismatch;
    }

    private final List<Problem> problems = new ArrayList<>();
    private int total;

    void add(Code code, JsonPlace place, String hint) {
        add(() -> new Problem(code, place.part(), place.index(), place.field(), hint));
    }

    /** The same with a hint that takes a while: it is made only for a problem that is listed. */
    void add(Code code, JsonPlace place, Supplier<String> hint) {
        add(() -> new Problem(code, place.part(), place.index(), place.field(), hint.get()));
    }

    private void add(Supplier<Problem> problem) {
        total++;
        if (problems.size() < InvalidWorkplaceException.MOST_LISTED) {
            problems.add(problem.get());
        }
    }

    /** Adds more of them, of which only some may be listed. */
    void addAll(List<Problem> listed, int total) {
        listed.forEach(problem -> add(() -> problem));
        this.total += total - listed.size();
    }

    /** What is read; {@code null} when it cannot be, which is then told, and the parser stands at its end. */
    <T> @Nullable T orTell(JsonParser json, JsonPlace place, Value<T> value) {
        int depth = depthOf(json);
        try {
            return value.read(json);
        } catch (JsonMismatch e) {
            add(e.code(), place, e.hint());
            skip(json, depth);
            return null;
        }
    }

    /** How deep the value lies that the parser stands on. */
    private static int depthOf(JsonParser json) {
        int depth = json.streamReadContext().getNestingDepth();
        return json.currentToken().isStructStart() ? depth - 1 : depth;
    }

    private static void skip(JsonParser json, int depth) {
        while (json.streamReadContext().getNestingDepth() > depth) {
            json.nextToken();
        }
    }

    boolean isEmpty() {
        return total == 0;
    }

    int total() {
        return total;
    }

    /** @param parts the parts of the document in their order; what is about none of them comes last */
    List<Problem> inOrderOf(List<String> parts) {
        return problems.stream()
                .sorted(Comparator.comparingInt((Problem problem) -> placeAmong(parts, problem))
                        .thenComparingInt(Problem::index))
                .toList();
    }

    private static int placeAmong(List<String> parts, Problem problem) {
        int place = parts.indexOf(problem.place());
        return place < 0 ? parts.size() : place;
    }

    static String at(TokenStreamLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
