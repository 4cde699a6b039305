package work.connect.rules.advise;

import work.connect.model.assessment.Unit;
import work.connect.rules.rulebook.vocabulary.RuleFact;

/**
 * What the reader knows of the people a concern is about that bears on advice.
 *
 * @param concern which concern
 * @param conductReported whether a report about conduct touches them
 * @param conductNear whether conduct touches them, the group they are, or the reader
 * @param inLine whether it is about two people of whom one stands above the other, or did in the last year
 * @param strainedTie whether the reader has called a tie of their own strained
 * @param remote whether the reader works remotely
 * @param onSite whether the reader always works where the others are
 * @param reportedForAnother whether the reader reported what happened to somebody else
 */
@RuleFact(
        unit = Unit.PERSON,
        key = {"concern"})
public record Circumstances(
        String concern,
        boolean conductReported,
        boolean conductNear,
        boolean inLine,
        boolean strainedTie,
        boolean remote,
        boolean onSite,
        boolean reportedForAnother) {}
