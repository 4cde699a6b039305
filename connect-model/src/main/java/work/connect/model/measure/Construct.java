package work.connect.model.measure;

import static work.connect.model.assessment.Unit.ORGANISATION;
import static work.connect.model.assessment.Unit.PERSON;
import static work.connect.model.assessment.Unit.TEAM;
import static work.connect.model.measure.Direction.HIGHER_IS_BETTER;
import static work.connect.model.measure.Direction.LOWER_IS_BETTER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import work.connect.model.assessment.Unit;

/**
 * What a questionnaire measures, whichever questionnaire it is.
 *
 * <p>Each construct has a reference scale and a direction, in which the rules state their limits; figures on other scales
 * are moved to it in a straight line ({@link Scale#move}). Each has the units for which it means something: a
 * construct of teams says nothing of one person.
 */
public enum Construct {
    /** Help and backing from the person who leads the team. Reference: the 0 to 100 of COPSOQ III. */
    SUPERVISOR_SUPPORT(0, 100, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** Help and backing from colleagues. Reference: the 0 to 100 of COPSOQ III. */
    COWORKER_SUPPORT(0, 100, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** Whether it is safe to speak up, ask and err in the team. Reference: the 1 to 7 of Edmondson (1999). */
    PSYCHOLOGICAL_SAFETY(1, 7, HIGHER_IS_BETTER, TEAM, ORGANISATION),
    /** Whether those at the top care for psychological health. Reference: the 12 to 60 of PSC-12. */
    PSYCHOSOCIAL_SAFETY_CLIMATE(12, 60, HIGHER_IS_BETTER, TEAM, ORGANISATION),
    /** Friction, anger, bullying at work, turned so that more is better. Reference: the 1 to 5 of the HSE tool. */
    RELATIONSHIPS(1, 5, HIGHER_IS_BETTER, TEAM, ORGANISATION),
    /** Clashes about who people are. Reference: the 1 to 5 of the intragroup conflict scale. */
    RELATIONSHIP_CONFLICT(1, 5, LOWER_IS_BETTER, TEAM),
    /** Disagreement about the work itself, which is no hazard. Reference: the 1 to 5 of the intragroup conflict scale. */
    TASK_CONFLICT(1, 5, LOWER_IS_BETTER, TEAM),
    /** Being part of those one works with. Reference: the 0 to 100 of COPSOQ III. */
    SENSE_OF_COMMUNITY(0, 100, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** Trust in the person who leads the team. Reference: 0 to 100. */
    TRUST_IN_LEADER(0, 100, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** Trust between those who lead the organisation and those who work in it. Reference: 0 to 100 of COPSOQ III. */
    TRUST_IN_SENIOR_LEADERS(0, 100, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** Trust among colleagues. Reference: the 0 to 100 of COPSOQ III. */
    TRUST_AMONG_COLLEAGUES(0, 100, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** How ready somebody is to trust at all. Only ever their own affair. Reference: 1 to 5. */
    TRUST_PROPENSITY(1, 5, HIGHER_IS_BETTER, PERSON),
    /** Work is seen and valued. Reference: the 0 to 100 of COPSOQ III. */
    RECOGNITION(0, 100, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** Work and conflicts are dealt with fairly. Reference: the 0 to 100 of COPSOQ III. */
    FAIRNESS(0, 100, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** People are told in time what will happen. Reference: the 0 to 100 of COPSOQ III. */
    PREDICTABILITY(0, 100, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** People are told of changes and asked about them. Reference: the 1 to 5 of the HSE tool. */
    CHANGE_CONSULTATION(1, 5, HIGHER_IS_BETTER, TEAM, ORGANISATION),
    /** What the work is for and what is expected. Reference: 0 to 100. */
    SHARED_PURPOSE(0, 100, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** Room to learn and to use what one can. Reference: the 0 to 100 of COPSOQ III. */
    GROWTH(0, 100, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** There is room for lightness. Reference: 0 to 100. */
    PLAY(0, 100, HIGHER_IS_BETTER, TEAM, ORGANISATION),
    /** Missing people, missing closeness. Only ever the person's own affair. Reference: the 0 to 6 of De Jong Gierveld. */
    LONELINESS(0, 6, LOWER_IS_BETTER, PERSON),
    /** How well one gets on with one's leader, as one sees it. Reference: the 7 to 35 of LMX-7. */
    LEADER_MEMBER_EXCHANGE(7, 35, HIGHER_IS_BETTER, PERSON, TEAM),
    /** Small acts of disrespect met with. Reference: 0 (never) to 4 (very often). */
    INCIVILITY_EXPERIENCED(0, 4, LOWER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** Negative acts met with, as a total. Reference: the 9 to 45 of S-NAQ. */
    NEGATIVE_ACTS_EXPERIENCED(9, 45, LOWER_IS_BETTER, PERSON),
    /** Signs that people guard what they say and write. Reference: 0 to 100. */
    GUARDEDNESS(0, 100, LOWER_IS_BETTER, PERSON, TEAM),
    /** How much is asked of people at once. Weighs on the rest, and is no hazard of relationships by itself. Reference: 0 to 100. */
    DEMANDS(0, 100, LOWER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** How much say people have in how they work. Weighs on the rest, as demands do. Reference: the 1 to 5 of the HSE tool. */
    JOB_CONTROL(1, 5, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION),
    /** Whether people know what is expected of them. Weighs on the rest, as demands do. Reference: the 1 to 5 of the HSE tool. */
    ROLE_CLARITY(1, 5, HIGHER_IS_BETTER, PERSON, TEAM, ORGANISATION);

    private final Scale reference;
    private final Direction direction;
    private final Set<Unit> units;

    Construct(int min, int max, Direction direction, Unit... units) {
        this.reference = Scale.of(min, max);
        this.direction = direction;
        this.units = Collections.unmodifiableSet(EnumSet.copyOf(List.of(units)));
    }

    /** The scale on which rules speak of this construct. */
    public Scale reference() {
        return reference;
    }

    /** Which end of the reference scale is the good one. */
    public Direction direction() {
        return direction;
    }

    /** The units it can be measured of, in the order of {@link Unit}. */
    public Set<Unit> units() {
        return units;
    }
}
