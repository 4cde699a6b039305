package work.connect.model.docs;

import static work.connect.model.docs.Markdown.code;

import java.util.ArrayList;
import java.util.List;
import work.connect.model.FactType;
import work.connect.model.fact.Between;
import work.connect.model.fact.Field;
import work.connect.model.fact.Key;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.Refers;

/** What the annotations of a field say, in words. */
final class FieldWords {

    private final FactType type;
    private final Field field;

    FieldWords(FactType type, Field field) {
        this.type = type;
        this.field = field;
    }

    /** As a column is called, with the name in JSON and Java in brackets where that differs. */
    String name() {
        return code(field.column()) + (field.column().equals(field.name()) ? "" : " (" + code(field.name()) + ")");
    }

    String holds() {
        return switch (field.kind()) {
            case TEXT -> field.stated(Key.class).map(key -> "id").orElse(idOr("id of ", "text"));
            case TEXTS -> idOr("ids of ", "texts");
            case WORD -> "one of " + WordsChapter.link(field.holds());
            case WORDS -> "any of " + WordsChapter.link(field.holds());
            case DAY -> "day";
            case DAYS -> "days";
            case MOMENT -> "moment";
            case COUNT -> "whole number";
            case NUMBER -> "number";
            case FLAG -> "true or false";
        };
    }

    private String idOr(String start, String otherwise) {
        return field.stated(Refers.class)
                .map(refers -> start
                        + switch (refers.value()) {
                            case PERSON -> "a person";
                            case ANYBODY -> "anybody";
                            case TEAM -> "a team";
                            case CONFLICT -> "a conflict";
                            case CONDUCT_REPORT -> "a conduct report";
                            case WAVE -> "a wave";
                        })
                .orElse(otherwise);
    }

    /** What is checked of a value, as a list set apart by semicolons. */
    String bounds() {
        List<String> bounds = new ArrayList<>();
        field.stated(Key.class).ifPresent(key -> bounds.add("no two have the same"));
        field.stated(Refers.class).ifPresent(refers -> bounds.add(known(refers)));
        field.stated(OtherThan.class).ifPresent(other -> bounds.add("other than " + column(other.value())));
        field.stated(NotEmpty.class).ifPresent(stated -> bounds.add("at least one"));
        field.stated(Between.class).ifPresent(ends -> bounds.add(ends(ends)));
        field.stated(NotBefore.class).ifPresent(other -> bounds.add("not before " + column(other.value())));
        field.stated(MayLieAhead.class).ifPresent(stated -> bounds.add("may lie ahead"));
        return String.join("; ", bounds);
    }

    private String known(Refers refers) {
        if (refers.value() == Refers.To.ANYBODY) {
            return "need not be known here";
        }
        return refers.on().isEmpty() ? "known here" : "known here, and at work here on " + column(refers.on());
    }

    private static String ends(Between ends) {
        return ends.max() == Integer.MAX_VALUE ? "at least " + ends.min() : ends.min() + " to " + ends.max();
    }

    private String column(String name) {
        return code(type.shape().field(name).orElseThrow().column());
    }
}
