package work.connect.model.io.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactType;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Field;
import work.connect.model.measure.Instrument;

/**
 * What a row of {@code measures.csv} may say in another way: whose figure it is by {@code subject_type} and
 * {@code subject_id}, and by a questionnaire what it measures, on which scale and in which direction.
 */
final class MeasureRows {

    static final String TYPE = "subject_type";
    static final String ID = "subject_id";
    static final List<String> SUBJECT = List.of(TYPE, ID);

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

    private static @Nullable Wrong instrument(@Nullable Object[] values) {
        Object stated = values[INSTRUMENT];
        if (values[CONSTRUCT] instanceof Instrument named) {
            values[CONSTRUCT] = named.construct();
            values[INSTRUMENT] = named;
        }
        if (values[INSTRUMENT] instanceof Instrument instrument) {
            follow(instrument, values);
        }
        return stated == null || stated == values[INSTRUMENT]
                ? null
                : new Wrong(
                        "instrument",
                        new Bad(Code.OTHER_CONSTRUCT, "This is another questionnaire than the measure names."));
    }

    private static void follow(Instrument instrument, @Nullable Object[] values) {
        if (values[CONSTRUCT] == null) {
            values[CONSTRUCT] = instrument.construct();
        }
        if (values[MIN] == null && values[MAX] == null) {
            values[MIN] = instrument.scale().min();
            values[MAX] = instrument.scale().max();
        }
        if (values[DIRECTION] == null) {
            values[DIRECTION] = instrument.construct().direction();
        }
    }

    private static Bad missing() {
        return new Bad(Code.MISSING_VALUE, "This must not be empty.");
    }

    private static int position(String field) {
        return FactType.MEASURES.shape().field(field).orElseThrow().position();
    }
}
