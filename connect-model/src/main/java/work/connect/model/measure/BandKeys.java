package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the bands of one scale, such as {@code HIGH_RISK, MEDIUM_RISK > 37, LOW_RISK >= 41}. */
final class BandKeys {

    private static final Pattern BAND = Pattern.compile("([A-Z][A-Z0-9_]*)(?:\\s*(>=|>)\\s*(\\S+))?");

    private final InstrumentKeys keys;
    private final String key;
    private final Scale range;

    BandKeys(InstrumentKeys keys, String key, InstrumentScale scale) {
        this.keys = keys;
        this.key = key;
        this.range = scale.range();
    }

    /** The bands from the lowest up; none where the key is not there. */
    List<Band> read() {
        String value = keys.optional(key);
        List<Band> bands = new ArrayList<>();
        if (value == null) {
            return bands;
        }
        for (String part : value.split(",")) {
            Band band = band(part.strip());
            if (band == null || !fits(band, bands)) {
                keys.problem(
                        key,
                        "These are names in capitals from the lowest band up, each but the first with where it begins,"
                                + " such as NONE, FIRST >= 12, SECOND >= 16.");
                return bands;
            }
            bands.add(band);
        }
        return bands;
    }

    private static @Nullable Band band(String part) {
        Matcher band = BAND.matcher(part);
        if (!band.matches()) {
            return null;
        } else if (band.group(2) == null) {
            return new Band(band.group(1), null, true);
        }
        BigDecimal limit = InstrumentKeys.number(band.group(3));
        return limit == null
                ? null
                : new Band(band.group(1), limit, band.group(2).equals(">="));
    }

    private boolean fits(Band band, List<Band> below) {
        BigDecimal limit = band.limit();
        if (limit == null || below.isEmpty()) {
            return limit == null && below.isEmpty();
        }
        Band last = below.get(below.size() - 1);
        return range.covers(limit)
                && limit.compareTo(range.min()) > 0
                && below.stream().map(Band::name).noneMatch(band.name()::equals)
                && (last.limit() == null || Objects.requireNonNull(last.limit()).compareTo(limit) < 0);
    }
}
