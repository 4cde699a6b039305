package work.connect.rules.docs;

import java.util.EnumSet;
import java.util.Set;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Unit;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.indicate.gauge.GroupIndicator;

/** Who may read what a rule finds, as a finding or as a figure. */
final class Readers {

    private static final Set<DisclosureClass> OF_CASES =
            EnumSet.of(DisclosureClass.CONDUCT, DisclosureClass.PAIR_CONFLICT);

    private final DetectRule rule;
    private final Set<DisclosureClass> classes;
    private final Unit unit;

    private Readers(DetectRule rule) {
        this.rule = rule;
        classes = rule.classes();
        unit = rule.rule().unit();
    }

    static Set<Audience> of(DetectRule rule) {
        Readers readers = new Readers(rule);
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        for (Audience audience : Audience.values()) {
            if (readers.has(audience)) {
                audiences.add(audience);
            }
        }
        return audiences;
    }

    private boolean has(Audience audience) {
        return switch (audience) {
            case PERSON -> !rule.isAboutHandling() && (unit == Unit.PERSON || unit == Unit.PAIR || isTeamFigure());
            case LEADER -> isLeadersOwnToKnow();
            case CASE_HANDLER -> isCase() || isClimateOfATeam();
            case WELLBEING, WORKER_REPRESENTATIVE, ORGANISATION -> isGroupFigure();
        };
    }

    private boolean isOf(DisclosureClass disclosure) {
        return classes.equals(Set.of(disclosure));
    }

    /** Whether all that it is about are cases, and nothing else bears on it. */
    private boolean isCase() {
        return rule.isAboutCases() && OF_CASES.containsAll(classes);
    }

    private boolean isTeamFigure() {
        return unit == Unit.TEAM && classes.stream().noneMatch(OF_CASES::contains);
    }

    /** Those who handle cases read about the climate of each team, where people as well as teams are counted. */
    private boolean isClimateOfATeam() {
        return rule.rule().hazard().disclosureClass() == DisclosureClass.TEAM_CLIMATE
                && unit != Unit.ORGANISATION
                && !rule.asksOwnAnswers()
                && classes.stream().noneMatch(OF_CASES::contains);
    }

    private boolean isLeadersOwnToKnow() {
        if (isOf(DisclosureClass.PAIR_CONFLICT)) {
            return rule.isAboutCases();
        }
        return !rule.asksOwnAnswers()
                && unit != Unit.ORGANISATION
                && classes.stream().noneMatch(OF_CASES::contains);
    }

    private boolean isGroupFigure() {
        if (rule.asksOwnAnswers()
                || rule.isAboutHandling()
                || rule.rule().hazard().isReminder()) {
            return false;
        }
        return isCase()
                || GroupIndicator.class.isAssignableFrom(rule.subjectKind())
                || unit != Unit.PAIR && classes.stream().noneMatch(OF_CASES::contains);
    }
}
