package work.connect.rules.indicate.tie;

import static work.connect.model.connection.RelationshipFunction.CAREER_ADVANCEMENT;
import static work.connect.model.connection.RelationshipFunction.EMOTIONAL_SUPPORT;
import static work.connect.model.connection.RelationshipFunction.GIVING_TO_OTHERS;
import static work.connect.model.connection.RelationshipFunction.PERSONAL_GROWTH;
import static work.connect.model.connection.RelationshipFunction.TASK_ASSISTANCE;

import work.connect.model.Register;
import work.connect.model.assessment.Gap;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.WorkMode;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures what the ties that people name are good for. It takes a person's own answer, and nobody else's. */
final class OwnTiesGauge implements Gauge {

    private final Roster roster;
    private final Ties ties;
    private final FunctionCounts functions;

    OwnTiesGauge(Roster roster, Ties ties) {
        this.roster = roster;
        this.ties = ties;
        functions = ties.table.functions;
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(
                roster.workplace(), Register.CLOSE_TIES, Backers.class, EmotionalSupport.class, GrowthTies.class);
        readings.unlessKept(roster.workplace(), Register.EVERYDAY_TIES, HelpWithWork.class, GrowthTies.class);
    }

    @Override
    public void person(int person, Readings readings) {
        Person answering = roster.person(person);
        String id = answering.id();
        boolean backed = answering.preferences().contains(Preference.SUPPORT_OUTSIDE_WORK);
        boolean content = answering.preferences().contains(Preference.NO_CAREER_CHANGE);
        boolean remote = answering.workMode() == WorkMode.REMOTE;
        if (ties.areCloseKept()) {
            add(
                    new Backers(id, functions.backers[person], remote, backed),
                    functions.wereAskedWhoStandsByThem(),
                    person,
                    readings);
            add(
                    new EmotionalSupport(id, functions.leanedOn(person), backed),
                    functions.wereAsked(EMOTIONAL_SUPPORT),
                    person,
                    readings);
        }
        if (ties.areEverydayKept()) {
            add(
                    new HelpWithWork(id, functions.helpers(person)),
                    functions.wereAsked(TASK_ASSISTANCE),
                    person,
                    readings);
        }
        if (ties.areCloseKept() && ties.areEverydayKept()) {
            add(
                    new GrowthTies(id, functions.growsOrGives(person), content),
                    functions.wereAsked(CAREER_ADVANCEMENT, PERSONAL_GROWTH, GIVING_TO_OTHERS),
                    person,
                    readings);
        }
    }

    private void add(Indicator measured, boolean asked, int person, Readings readings) {
        Gap gap = asked ? ties.answers().ownGap(person) : Gap.NO_MEASURE;
        if (gap == null) {
            readings.add(measured);
        } else {
            readings.unknown(measured.getClass(), roster.id(person), gap, TieAnswers.NEED);
        }
    }
}
