package work.connect.model.io.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.InstrumentScale;
import work.connect.model.measure.Instruments;

/**
 * What a row of {@code measures.csv} may say in another way: whose figure it is by {@code subject_type} and
 * {@code subject_id}, and by a questionnaire what it measures, on which scale and in which direction.
 */
final class MeasureRows {

    static final String TYPE = "subject_type";
    static final String ID = "subject_id";
    static final List<String> SUBJECT = List.of(TYPE, ID);

    private static final Instruments INSTRUMENTS = Instruments.standard();

    /** What may stand for a questionnaire and what it measures at once. */
    static final Map<String, InstrumentScale> WORDS = words();

    private static final int TEAM = position("team");
    private static final int PERSON = position("person");
    private static final int CONSTRUCT = position("construct");
    private static final int INSTRUMENT = position("instrument");
    private static final int MIN = position("scaleMin");
    private static final int MAX = position("scaleMax");
    private static final int DIRECTION = position("direction");

    private final Header header;
    private final Cells.Cell person;

    MeasureRows(Header header, Cells.Cell person) {
        this.header = header;
        this.person = person;
    }

    static boolean isSubject(Field field) {
        return field.toString().equals("Measure.team") || field.toString().equals("Measure.person");
    }

    /**
     * Completes the values of a row.
     *
     * @param values by the positions of the fields; completed in place
     * @return what is wrong, with the column of ours; {@code null} when nothing is
     */
    @Nullable
    Wrong complete(@Nullable Object[] values, Row row) {
        Wrong wrong = subject(values, row);
        return wrong != null ? wrong : instrument(values);
    }

    /** @param column a column of ours */
    record Wrong(String column, Bad bad) {}

    private @Nullable Wrong subject(@Nullable Object[] values, Row row) {
        int type = header.placeOf(TYPE);
        if (type < 0) {
            return null;
        }
        int id = header.placeOf(ID);
        String about = Names.plain(row.get(type));
        boolean named = id >= 0 && !row.isEmpty(id);
        switch (about) {
            case "person" -> {
                values[PERSON] = named ? person.read(row, id) : null;
                return named ? null : new Wrong(ID, missing());
            }
            case "team" -> {
                values[TEAM] = named ? row.get(id) : null;
                return named ? null : new Wrong(ID, missing());
            }
            case "org", "organisation", "organization" -> {
                return null;
            }
            default -> {
                return new Wrong(
                        TYPE,
                        new Bad(
                                Code.UNKNOWN_VALUE,
                                "This word is not known. Use one of [person, team, organisation]."));
            }
        }
    }

    /** The questionnaire by its id, and what it measures where a word of it says that too. */
    private static @Nullable Wrong instrument(@Nullable Object[] values) {
        String stated = values[INSTRUMENT] instanceof String text ? text : null;
        InstrumentScale byInstrument = stated == null ? null : WORDS.get(Names.plain(stated));
        InstrumentScale byConstruct = values[CONSTRUCT] instanceof InstrumentScale scale ? scale : null;
        InstrumentScale scale = byConstruct != null ? byConstruct : byInstrument;
        if (byConstruct != null || values[CONSTRUCT] == null && scale != null) {
            values[CONSTRUCT] = scale.construct();
        }
        String id = byInstrument != null ? byInstrument.instrument() : idOf(stated);
        values[INSTRUMENT] = byConstruct != null ? byConstruct.instrument() : id;
        follow(values);
        boolean agree = id == null || id.equals(values[INSTRUMENT]);
        return agree && (byInstrument == null || agree(byInstrument, values[CONSTRUCT]))
                ? null
                : new Wrong(
                        "instrument",
                        new Bad(Code.OTHER_CONSTRUCT, "This is another questionnaire than the measure names."));
    }

    /** Where the id is all that is left of the word, validation cannot tell that the word said something else. */
    private static boolean agree(InstrumentScale scale, @Nullable Object construct) {
        return scale.construct() == construct
                || INSTRUMENTS
                                .find(scale.instrument())
                                .orElseThrow()
                                .constructs()
                                .size()
                        == 1;
    }

    private static @Nullable String idOf(@Nullable String stated) {
        return INSTRUMENTS.find(stated).map(Instrument::id).orElse(stated);
    }

    /** Where nothing or something else is measured that is told; what follows from it is not. */
    private static void follow(@Nullable Object[] values) {
        if (values[INSTRUMENT] instanceof String id) {
            INSTRUMENTS.find(id).ifPresent(instrument -> {
                Optional<InstrumentScale> measured = values[CONSTRUCT] instanceof Construct construct
                        ? instrument.scale(construct)
                        : Optional.empty();
                follow(measured.orElse(instrument.scales().get(0)), values);
            });
        }
    }

    private static void follow(InstrumentScale scale, @Nullable Object[] values) {
        if (values[MIN] == null && values[MAX] == null) {
            values[MIN] = scale.range().min();
            values[MAX] = scale.range().max();
        }
        if (values[DIRECTION] == null) {
            values[DIRECTION] = scale.direction();
        }
    }

    /** Each scale that a rule asks for, as {@code copsoq_iii_recognition}, and as {@code psc_12} where it is the only one. */
    private static Map<String, InstrumentScale> words() {
        Map<String, InstrumentScale> words = new TreeMap<>();
        for (Instrument instrument : INSTRUMENTS.all()) {
            String id = instrument.id().toLowerCase(Locale.ROOT);
            for (Construct construct : instrument.constructs()) {
                InstrumentScale scale = instrument.scale(construct).orElseThrow();
                words.put(id + "_" + construct.name().toLowerCase(Locale.ROOT), scale);
                if (instrument.constructs().size() == 1) {
                    words.put(id, scale);
                }
            }
        }
        return words;
    }

    private static Bad missing() {
        return new Bad(Code.MISSING_VALUE, "This must not be empty.");
    }

    private static int position(String field) {
        return FactType.MEASURES.shape().field(field).orElseThrow().position();
    }
}
