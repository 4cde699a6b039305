package work.connect.rules.appraise;

import work.connect.model.assessment.Unit;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * What was agreed about one concern, as far as this reader may know, and what became of it.
 *
 * @param concern which concern of the reader
 * @param daysOverdue for how many days the longest overdue action has not been done; 0 when none is overdue
 * @param nothingChanged whether the action that was looked at last had changed nothing, or made it worse
 * @param underWay whether another action is still within its time, or was done and has not been looked at yet
 */
@RuleFact(
        unit = Unit.PERSON,
        key = {"concern"})
public record Control(String concern, int daysOverdue, boolean nothingChanged, boolean underWay) {}
