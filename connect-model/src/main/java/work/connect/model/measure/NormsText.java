package work.connect.model.measure;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import work.connect.model.assessment.Unit;

/** Norms as the text a host keeps. */
final class NormsText {

    private static final String HEADING = """
            # Norms: p20, p50 and p80 from the bad end, on the reference scale of each construct,
            # and of how many of which unit. Keep this as it is; compare with it until it is taken anew on purpose.
            """;

    private static final String NUMBER = "(-?\\d{1,9}(?:\\.\\d{1,9})?)";
    private static final Pattern NORM =
            Pattern.compile(NUMBER + " " + NUMBER + " " + NUMBER + " of (\\d{1,9}) (TEAM|ORGANISATION)");
    private static final Pattern TOO_FEW = Pattern.compile("too few of (\\d{1,9}) TEAM");

    private final List<String> problems = new ArrayList<>();
    private final Map<Construct, Norm> norms = new EnumMap<>(Construct.class);
    private final Map<Construct, Integer> tooFew = new EnumMap<>(Construct.class);

    private NormsText() {}

    static String of(Norms norms) {
        StringBuilder text = new StringBuilder(HEADING);
        if (norms.wave() != null) {
            text.append("wave = ").append(escaped(norms.wave())).append('\n');
        }
        norms.norms()
                .forEach((construct, norm) -> text.append("%s = %s %s %s of %s %s\n"
                        .formatted(
                                construct,
                                norm.percentiles().p20().toPlainString(),
                                norm.percentiles().p50().toPlainString(),
                                norm.percentiles().p80().toPlainString(),
                                norm.size(),
                                norm.of())));
        norms.tooFew()
                .forEach((construct, teams) -> text.append("%s = too few of %s TEAM\n".formatted(construct, teams)));
        return text.toString();
    }

    /** Properties take a backslash for the beginning of another character, and leave out the blanks before a value. */
    private static String escaped(String value) {
        String doubled = value.replace("\\", "\\\\");
        return doubled.startsWith(" ") ? "\\" + doubled : doubled;
    }

    static Norms parse(String text) {
        Properties keys = new Properties();
        try {
            keys.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        NormsText read = new NormsText();
        new TreeSet<>(keys.stringPropertyNames())
                .stream().filter(key -> !key.equals("wave")).forEach(key -> read.line(key, keys.getProperty(key)));
        if (!read.problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "The norms cannot be read:%n".formatted() + String.join(System.lineSeparator(), read.problems));
        }
        return new Norms(keys.getProperty("wave"), read.norms, read.tooFew);
    }

    private void line(String key, String value) {
        Optional<Construct> construct = Arrays.stream(Construct.values())
                .filter(known -> known.name().equals(key))
                .findFirst();
        Matcher norm = NORM.matcher(value);
        Matcher few = TOO_FEW.matcher(value);
        if (construct.isEmpty()) {
            problems.add(key + ": This is no construct. Maybe it is of another version of the library?");
        } else if (norm.matches()) {
            norm(construct.get(), norm);
        } else if (few.matches()) {
            tooFew.put(construct.get(), Integer.valueOf(few.group(1)));
        } else {
            problems.add(key + ": This looks like (61.5 70.25 82 of 34 TEAM) or (too few of 12 TEAM).");
        }
    }

    private void norm(Construct construct, Matcher norm) {
        List<BigDecimal> numbers =
                List.of(new BigDecimal(norm.group(1)), new BigDecimal(norm.group(2)), new BigDecimal(norm.group(3)));
        Percentiles percentiles = new Percentiles(numbers.get(0), numbers.get(1), numbers.get(2));
        if (!numbers.stream().allMatch(construct.reference()::covers) || !percentiles.rise(construct.direction())) {
            problems.add(construct
                    + ": The three lie within the reference scale, from the bad end to the good one. See"
                    + " Construct.reference().");
        } else {
            norms.put(
                    construct,
                    new Norm(construct, percentiles, Unit.valueOf(norm.group(5)), Integer.parseInt(norm.group(4))));
        }
    }
}
