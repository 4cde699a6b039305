package work.connect.rules.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the text of a rule file by chance: pieces are left out, doubled, swapped or replaced. */
public final class Mutation {

    private static final Pattern PIECE = Pattern.compile("\"[^\"\n]*\"|[$@\\w.]+|\\s+|[<>=!]=|.", Pattern.DOTALL);
    private static final int MOST_CHANGES = 4;

    private static final List<String> WORDS = List.of(
            "eval",
            "from",
            "not",
            "exists",
            "in",
            "or",
            "and",
            "then",
            "end",
            "when",
            "rule",
            "import",
            "(",
            ")",
            ",",
            ":",
            ";",
            "!",
            "==",
            "<",
            ">=",
            "contains",
            "memberOf",
            "$subject",
            "$x",
            "0",
            "1",
            "-5",
            "999999999",
            "true",
            "\"text\"",
            "null",
            "//",
            "/*",
            "\\",
            "\n",
            "\u0000",
            "\u202e",
            "\u00e9",
            "step",
            "person",
            "Limit",
            "@note");

    private final Random random;
    private final List<String> pieces = new ArrayList<>();

    private Mutation(String text, Random random) {
        this.random = random;
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
    }

    /** The text with one to four changes. */
    public static String of(String text, Random random) {
        Mutation mutation = new Mutation(text, random);
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            mutation.change();
        }
        return String.join("", mutation.pieces);
    }

    private void change() {
        int here = random.nextInt(pieces.size());
        int there = random.nextInt(pieces.size());
        switch (random.nextInt(6)) {
            case 0 -> pieces.set(here, "");
            case 1 -> pieces.add(here, pieces.get(here));
            case 2 -> Collections.swap(pieces, here, there);
            case 3 -> pieces.set(here, WORDS.get(random.nextInt(WORDS.size())));
            case 4 -> pieces.set(here, pieces.get(there));
            default -> pieces.add(here, String.valueOf((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000)));
        }
    }
}
