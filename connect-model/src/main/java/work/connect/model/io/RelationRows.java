package work.connect.model.io;

import work.connect.model.connection.Relationship;
import work.connect.model.connection.RelationshipFunction;
import work.connect.model.connection.Sign;

/** Who is tied to whom: {@code relations.csv}. */
final class RelationRows {

    private static final Words<RelationshipFunction> KINDS = Words.of(RelationshipFunction.class)
            .and("friend", RelationshipFunction.FRIENDSHIP)
            .and("seeks_advice_from", RelationshipFunction.TASK_ASSISTANCE)
            .and("works_with", RelationshipFunction.SHARED_ACTIVITY);
    private static final Words<Sign> VALENCES =
            Words.one("1", Sign.SUPPORTIVE).and("0", Sign.NEUTRAL).and("-1", Sign.STRAINED);

    private RelationRows() {}

    static Relationship relationship(Row row) {
        return new Relationship(
                row.neededText("from"),
                row.neededText("to"),
                row.neededWord("kind", KINDS),
                row.neededWord("valence", VALENCES));
    }
}
