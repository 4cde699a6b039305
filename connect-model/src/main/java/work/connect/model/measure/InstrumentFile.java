package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.Hazard;

/** Reads a questionnaire from its keys, and tells all that is wrong with them at once. */
final class InstrumentFile {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Scale ANY = Scale.of(0, 1);

    private final InstrumentKeys keys;
    private final String name;

    private InstrumentFile(String name, Properties properties) {
        this.name = name;
        this.keys = new InstrumentKeys(properties);
    }

    /**
     * The questionnaire.
     *
     * @param name of the file, for what is said of it
     * @throws InvalidInstrumentException with all that is wrong
     */
    static Instrument read(String name, Properties properties) {
        InstrumentFile file = new InstrumentFile(name, properties);
        Instrument instrument = file.instrument();
        List<String> problems = file.keys.problems();
        if (!problems.isEmpty()) {
            throw new InvalidInstrumentException(file.name, problems);
        }
        return instrument;
    }

    private Instrument instrument() {
        String id = keys.text("id");
        if (!ID.matcher(id).matches()) {
            keys.problem("id", "This is a name in capitals, digits and underscores, such as HSE_MSIT.");
        }
        List<InstrumentScale> scales = new ArrayList<>();
        for (String scale : keys.names("scales")) {
            scales.add(new ScaleKeys(keys, id, scale).read());
        }
        if (scales.isEmpty()) {
            keys.problem("scales", "There is at least one scale.");
        }
        requireOneScaleEach(scales);
        Set<String> sets = new HashSet<>();
        return new Instrument(
                id,
                keys.text("title"),
                keys.text("source"),
                keys.text("licence"),
                status("status"),
                keys.optional("note"),
                scales,
                exposures(),
                cutOffs(scales, sets),
                norms(scales, sets));
    }

    private void requireOneScaleEach(List<InstrumentScale> scales) {
        Set<Construct> measured = new HashSet<>();
        for (InstrumentScale scale : scales) {
            if (scale.construct() != null && !measured.add(scale.construct())) {
                keys.problem("scale." + scale.id() + ".construct", "Another scale measures this already.");
            }
        }
    }

    private SourceStatus status(String key) {
        return keys.value(k -> keys.word(SourceStatus.class, k), SourceStatus.UNVERIFIED, key);
    }

    private List<ExposureItem> exposures() {
        List<ExposureItem> exposures = new ArrayList<>();
        for (String code : keys.names("exposures")) {
            String key = "exposure." + code;
            Scale answers = keys.value(keys::range, ANY, key + ".answers", "exposure.answers", "answers");
            List<Integer> exposed = keys.value(keys::counts, List.of(), key + ".exposed", "exposure.exposed");
            if (exposed.isEmpty() || !exposed.stream().allMatch(answer -> covers(answers, answer))) {
                keys.problem(key + ".exposed", "These are some of the answers that there are.");
            }
            List<Integer> least = keys.value(keys::counts, List.of(), key + ".least", "exposure.least");
            if (least.size() != 1 || least.get(0) < 1) {
                keys.problem(key + ".least", "This is one number, 1 or more.");
            }
            Hazard hazard = keys.value(k -> keys.word(Hazard.class, k), Hazard.BULLYING, key + ".hazard");
            exposures.add(new ExposureItem(
                    code, hazard, answers, new HashSet<>(exposed), least.isEmpty() ? 1 : least.get(0)));
        }
        return exposures;
    }

    private static boolean covers(Scale answers, int answer) {
        return answers.covers(BigDecimal.valueOf(answer));
    }

    private List<CutOffs> cutOffs(List<InstrumentScale> scales, Set<String> sets) {
        List<CutOffs> all = new ArrayList<>();
        for (String id : keys.names("cutoffs")) {
            String key = "cutoffs." + id;
            requireUnused(key, id, sets);
            Map<String, List<Band>> bands = new LinkedHashMap<>();
            for (InstrumentScale scale : scales) {
                List<Band> ofScale = new BandKeys(keys, key + "." + scale.id(), scale).read();
                if (!ofScale.isEmpty()) {
                    bands.put(scale.id(), ofScale);
                }
            }
            if (scales.stream().allMatch(scale -> keys.optional(key + "." + scale.id()) == null)) {
                keys.problem(key, "There are bands of at least one scale, such as NONE, FIRST >= 12.");
            }
            SourceStatus status = status(key + ".status");
            boolean standard = isStandard(key + ".standard", status);
            if (standard && all.stream().anyMatch(CutOffs::standard)) {
                keys.problem(key + ".standard", "Other cut-offs are in force already.");
            }
            all.add(new CutOffs(
                    id, bands, keys.text(key + ".source"), status, keys.optional(key + ".population"), standard));
        }
        return all;
    }

    private boolean isStandard(String key, SourceStatus status) {
        String value = keys.optional(key);
        boolean standard = "true".equals(value);
        if (value != null && !standard && !value.equals("false")) {
            keys.problem(key, "This is true or false.");
        }
        if (standard && status == SourceStatus.UNVERIFIED) {
            keys.problem(key, "What is UNVERIFIED is never in force unless a host says that it wants it.");
        }
        return standard;
    }

    private List<PublishedNorms> norms(List<InstrumentScale> scales, Set<String> sets) {
        List<PublishedNorms> all = new ArrayList<>();
        for (String id : keys.names("norms")) {
            String key = "norms." + id;
            requireUnused(key, id, sets);
            Map<String, Percentiles> percentiles = new LinkedHashMap<>();
            for (InstrumentScale scale : scales) {
                Percentiles ofScale = percentiles(key + "." + scale.id(), scale);
                if (ofScale != null) {
                    percentiles.put(scale.id(), ofScale);
                }
            }
            if (scales.stream().allMatch(scale -> keys.optional(key + "." + scale.id()) == null)) {
                keys.problem(key, "There are percentiles of at least one scale.");
            }
            List<Integer> size = keys.value(keys::counts, List.of(), key + ".size");
            if (size.size() != 1 || size.get(0) < 1) {
                keys.problem(key + ".size", "This is one number, 1 or more.");
            }
            all.add(new PublishedNorms(
                    id,
                    percentiles,
                    keys.text(key + ".source"),
                    status(key + ".status"),
                    keys.value(k -> keys.word(Unit.class, k), Unit.ORGANISATION, key + ".of"),
                    size.isEmpty() ? 1 : size.get(0)));
        }
        return all;
    }

    private @Nullable Percentiles percentiles(String key, InstrumentScale scale) {
        List<BigDecimal> numbers = keys.numbers(key);
        if (numbers.isEmpty()) {
            return null;
        }
        if (numbers.size() == 3 && numbers.stream().allMatch(scale.range()::covers)) {
            Percentiles percentiles = new Percentiles(numbers.get(0), numbers.get(1), numbers.get(2));
            if (percentiles.rise(scale.direction())) {
                return percentiles;
            }
        }
        keys.problem(
                key, "These are p20, p50 and p80 within the range of the scale, from the bad end to the good one.");
        return null;
    }

    private void requireUnused(String key, String id, Set<String> sets) {
        if (!sets.add(id)) {
            keys.problem(key, "Other cut-offs or norms have this id already.");
        }
    }
}
