package work.connect.model.measure;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaires that are known, and which of their cut-offs and norms are in force. Immutable.
 *
 * <pre>{@code
 * Instruments instruments = Instruments.standard()
 *         .with(Path.of("pulse.properties"))
 *         .choosing("NAQ_R", "RS-2016")
 *         .with(normsOfLastYear);
 * }</pre>
 *
 * <p>Cut-offs are in force where the data of the questionnaire says so, which it may of verified ones alone, or where the
 * host chooses them. Published norms are in force only where the host chooses them: whom one is compared with is a
 * decision.
 */
public final class Instruments {

    public static final String HSE_MSIT = "HSE_MSIT";
    public static final String COPSOQ_III = "COPSOQ_III";
    public static final String EDMONDSON_PSYCHOLOGICAL_SAFETY = "EDMONDSON_PSYCHOLOGICAL_SAFETY";
    public static final String PSC_12 = "PSC_12";
    public static final String NAQ_R = "NAQ_R";
    public static final String S_NAQ = "S_NAQ";
    public static final String DE_JONG_GIERVELD_6 = "DE_JONG_GIERVELD_6";
    public static final String LMX_7 = "LMX_7";
    public static final String WORKPLACE_INCIVILITY = "WORKPLACE_INCIVILITY";
    public static final String INTRAGROUP_CONFLICT = "INTRAGROUP_CONFLICT";

    private static final class Shipped {
        static final Instruments ALL = read();

        private static Instruments read() {
            Instruments all = new Instruments(Map.of(), Map.of(), Map.of(), Norms.NONE);
            for (String id : List.of(
                    HSE_MSIT,
                    COPSOQ_III,
                    EDMONDSON_PSYCHOLOGICAL_SAFETY,
                    PSC_12,
                    NAQ_R,
                    S_NAQ,
                    DE_JONG_GIERVELD_6,
                    LMX_7,
                    WORKPLACE_INCIVILITY,
                    INTRAGROUP_CONFLICT)) {
                all = all.with(InstrumentText.shipped(id));
            }
            return all;
        }
    }

    private final Map<String, Instrument> byName;
    private final Map<String, Instrument> byId;
    private final Map<String, String> chosenCutOffs;
    private final Map<String, String> chosenNorms;
    private final Norms norms;
    /** The norms chosen, by the id of the questionnaire, on the reference scales. */
    private final Map<String, Norms> moved;

    private Instruments(
            Map<String, Instrument> byName,
            Map<String, String> chosenCutOffs,
            Map<String, String> chosenNorms,
            Norms norms) {
        this.byName = byName;
        this.byId = byName.values().stream().collect(Collectors.toMap(Instrument::id, Function.identity()));
        this.chosenCutOffs = chosenCutOffs;
        this.chosenNorms = chosenNorms;
        this.norms = norms;
        this.moved = new TreeMap<>();
        chosenNorms.forEach((id, set) -> {
            Instrument instrument = required(id);
            norms(instrument, set).ifPresent(published -> moved.put(id, Norms.of(instrument, published)));
        });
    }

    /** Those that come with the library. */
    public static Instruments standard() {
        return Shipped.ALL;
    }

    /**
     * These and one of the host's own.
     *
     * @param file as those in {@code work/connect/model/instruments} of the library, where each key is explained
     * @throws InvalidInstrumentException with all that is wrong with the file
     * @throws IllegalArgumentException when there is a questionnaire of this id already
     */
    public Instruments with(Path file) {
        return with(InstrumentText.at(file));
    }

    /**
     * These and one of the host's own.
     *
     * @throws InvalidInstrumentException with all that is wrong with the keys
     * @throws IllegalArgumentException when there is a questionnaire of this id already
     */
    public Instruments with(Properties keys) {
        return with(InstrumentFile.read("given as properties", keys));
    }

    private Instruments with(Instrument instrument) {
        Map<String, Instrument> more = new TreeMap<>(byName);
        if (more.put(plain(instrument.id()), instrument) != null) {
            throw new IllegalArgumentException(
                    "There is a questionnaire (%s) already. Give the other one another id.".formatted(instrument.id()));
        }
        return new Instruments(more, chosenCutOffs, chosenNorms, norms);
    }

    /** These, with norms of the host's own in the place of those before. */
    public Instruments with(Norms norms) {
        return new Instruments(byName, chosenCutOffs, chosenNorms, Objects.requireNonNull(norms, "norms"));
    }

    /**
     * Puts published cut-offs or norms in force, in the place of others of the questionnaire.
     *
     * @param set the id of the cut-offs or the norms
     * @throws IllegalArgumentException when there are none of this id, or when they are
     *     {@link SourceStatus#UNVERIFIED}
     */
    public Instruments choosing(String instrument, String set) {
        return choosing(instrument, set, SourceStatus.VERIFIED);
    }

    /**
     * Puts published cut-offs or norms in force although nobody has seen them in their source.
     *
     * @param set the id of the cut-offs or the norms
     * @throws IllegalArgumentException when there are none of this id, or when they are {@link SourceStatus#VERIFIED}
     */
    public Instruments choosingUnverified(String instrument, String set) {
        return choosing(instrument, set, SourceStatus.UNVERIFIED);
    }

    private Instruments choosing(String instrument, String set, SourceStatus status) {
        Instrument known = required(instrument);
        Optional<SourceStatus> cutOffs = cutOffs(known, set).map(CutOffs::status);
        Optional<SourceStatus> found = cutOffs.or(() -> norms(known, set).map(PublishedNorms::status));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("The questionnaire (%s) has no cut-offs and no norms (%s). It has %s."
                    .formatted(known.id(), set, sets(known)));
        } else if (found.get() != status) {
            throw new IllegalArgumentException("The set (%s) of (%s) is %s. If you want it all the same, call %s()."
                    .formatted(
                            set,
                            known.id(),
                            found.get(),
                            status == SourceStatus.VERIFIED ? "choosingUnverified" : "choosing"));
        }
        return cutOffs.isPresent()
                ? new Instruments(byName, adding(chosenCutOffs, known.id(), set), chosenNorms, norms)
                : new Instruments(byName, chosenCutOffs, adding(chosenNorms, known.id(), set), norms);
    }

    private static String sets(Instrument instrument) {
        List<String> ids = new ArrayList<>();
        instrument.cutOffs().forEach(cutOffs -> ids.add(cutOffs.id()));
        instrument.norms().forEach(published -> ids.add(published.id()));
        return ids.toString();
    }

    private static Map<String, String> adding(Map<String, String> map, String key, String value) {
        Map<String, String> more = new TreeMap<>(map);
        more.put(key, value);
        return more;
    }

    /** All of them, in the order of their ids. */
    public List<Instrument> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(Instrument::id))
                .toList();
    }

    /** The questionnaire of this id. Case does not matter, nor whether words are set apart by blanks or otherwise. */
    public Optional<Instrument> find(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        Instrument exact = byId.get(id);
        return Optional.ofNullable(exact != null ? exact : byName.get(plain(id)));
    }

    /**
     * The scale of a questionnaire that measures a construct.
     *
     * @throws IllegalArgumentException when there is none
     */
    public InstrumentScale scale(String instrument, Construct construct) {
        Instrument known = required(instrument);
        return known.scale(construct)
                .orElseThrow(
                        () -> new IllegalArgumentException("The questionnaire (%s) does not measure %s. It measures %s."
                                .formatted(known.id(), construct, known.constructs())));
    }

    /** The scale that a figure was measured with, where it is known. */
    public Optional<InstrumentScale> scaleOf(Measure measure) {
        return find(measure.instrument()).flatMap(instrument -> instrument.scale(measure.construct()));
    }

    /** The cut-offs of a questionnaire that are in force. */
    public Optional<CutOffs> cutOffs(String instrument) {
        return find(instrument).flatMap(known -> {
            String chosen = chosenCutOffs.get(known.id());
            return chosen == null
                    ? known.cutOffs().stream().filter(CutOffs::standard).findFirst()
                    : cutOffs(known, chosen);
        });
    }

    /**
     * The band of a figure by the cut-offs in force.
     *
     * @return empty where none are, where they say nothing of what was measured, or where the figure is on another scale or
     *     in another direction than theirs
     */
    public Optional<Band> bandOf(Measure measure) {
        return scaleOf(measure).filter(scale -> isOn(scale, measure)).flatMap(scale -> bandOf(scale, measure.value()));
    }

    /** The band of a score, on the range of its scale, by the cut-offs in force. */
    public Optional<Band> bandOf(InstrumentScale scale, BigDecimal score) {
        return cutOffs(scale.instrument()).flatMap(cutOffs -> cutOffs.bandOf(scale, score));
    }

    private static boolean isOn(InstrumentScale scale, Measure measure) {
        return measure.direction() == scale.direction()
                && measure.scaleMin().compareTo(scale.range().min()) == 0
                && measure.scaleMax().compareTo(scale.range().max()) == 0;
    }

    /** The published norms of a questionnaire that the host chose. */
    public Optional<PublishedNorms> norms(String instrument) {
        return find(instrument)
                .flatMap(known ->
                        Optional.ofNullable(chosenNorms.get(known.id())).flatMap(set -> norms(known, set)));
    }

    /** The host's own norms; without any where it gave none. */
    public Norms norms() {
        return norms;
    }

    /**
     * What figures of a construct are compared with: the host's own norm, or else that of the questionnaire the host chose
     * norms of, on the reference scale of the construct.
     *
     * @param instrument with which questionnaire; {@code null} for the host's own
     */
    public Optional<Norm> norm(Construct construct, @Nullable String instrument) {
        return norms.of(construct)
                .or(() -> find(instrument)
                        .flatMap(known -> Optional.ofNullable(moved.get(known.id())))
                        .flatMap(chosen -> chosen.of(construct)));
    }

    private static Optional<CutOffs> cutOffs(Instrument instrument, String id) {
        return instrument.cutOffs().stream()
                .filter(cutOffs -> cutOffs.id().equals(id))
                .findFirst();
    }

    private static Optional<PublishedNorms> norms(Instrument instrument, String id) {
        return instrument.norms().stream()
                .filter(published -> published.id().equals(id))
                .findFirst();
    }

    private Instrument required(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("There is no questionnaire of this id. There is %s."
                                .formatted(all().stream().map(Instrument::id).collect(Collectors.joining(", ")))));
    }

    private static String plain(String id) {
        return id.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
