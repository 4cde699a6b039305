package work.connect.rules.indicate.composite;

import java.util.List;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.vocabulary.RuleFact;
import work.connect.rules.say.Phrase;
import work.connect.rules.say.Said;

/**
 * How many serious risks one team has at once, by the figures that one reader of groups is shown. Counted for that reader
 * alone, from nothing else than these figures and how many people left.
 *
 * @param team which team
 * @param families how many different hazards have a figure that calls for action now; each rests on facts of its own, and
 *     none counts that became as pressing only because of another
 * @param leftPercent how many of 100 have left within 365 days; 0 when that is not known or fewer than ten stand behind it
 * @param planned whether leaving is what was decided, as in a planned closure
 */
@RuleFact(
        unit = Unit.TEAM,
        disclosure = DisclosureClass.TEAM_CLIMATE,
        key = {"team"})
public record SeriousRisks(String team, int families, int leftPercent, boolean planned) implements Indicator {

    /** The kinds of indicators that are counted from figures. */
    public static final List<Class<?>> KINDS = List.of(SeriousRisks.class);

    @Override
    public Subject subject() {
        return new Subject.Team(team);
    }

    /** As readers see it. */
    public Said shown() {
        return Said.of(Phrase.SERIOUS_RISKS, families);
    }
}
