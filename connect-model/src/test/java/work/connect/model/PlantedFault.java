package work.connect.model;

import java.util.List;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Fact;

/**
 * Facts of which one is wrong in one way, and what must be told of it.
 *
 * @param facts those to add to a valid workplace, in this order among their kind
 * @param wrong the one of them of which it must be told
 * @param field the field of it
 * @param code what must be told
 */
record PlantedFault(List<Fact> facts, Fact wrong, String field, Code code) {

    static PlantedFault in(Fact wrong, String field, Code code) {
        return new PlantedFault(List.of(wrong), wrong, field, code);
    }

    static PlantedFault inLast(String field, Code code, Fact... facts) {
        return new PlantedFault(List.of(facts), facts[facts.length - 1], field, code);
    }

    static PlantedFault inFirst(String field, Code code, Fact... facts) {
        return new PlantedFault(List.of(facts), facts[0], field, code);
    }
}
