package work.connect.model.hazard;

/**
 * What can go wrong between people at work.
 *
 * <p>The thirty hazards named or implied by the source articles, two that one of the thirty holds besides, three that
 * regulators ask for, and two that turn a personal finding into something a leader may know.
 */
public enum Hazard {
    LOW_SUPPORT_COWORKER(DisclosureClass.TEAM_CLIMATE, "Low support from colleagues"),
    LOW_SUPPORT_SUPERVISOR(DisclosureClass.TEAM_CLIMATE, "Low support from the leader"),
    BULLYING(DisclosureClass.CONDUCT, "Bullying"),
    SEXUAL_HARASSMENT(DisclosureClass.CONDUCT, "Sexual harassment"),
    DYSFUNCTIONAL_CONFLICT(DisclosureClass.PAIR_CONFLICT, "Conflict left open"),
    INCIVILITY(DisclosureClass.CONDUCT, "Incivility"),
    CORROSIVE_CONNECTION(DisclosureClass.PERSONAL_CONDITION, "Strained interactions"),
    DAMAGE_SPREAD(DisclosureClass.PAIR_CONFLICT, "Conflict spreading"),
    ISOLATION(DisclosureClass.PERSONAL_CONDITION, "Isolation"),
    LOW_BELONGING(DisclosureClass.TEAM_CLIMATE, "Low belonging"),
    LOW_TRUST_MANAGER(DisclosureClass.TEAM_CLIMATE, "Low trust in the leader"),
    LOW_TRUST_SENIOR(DisclosureClass.TEAM_CLIMATE, "Low trust in senior leaders"),
    LOW_TRUST_PEERS(DisclosureClass.TEAM_CLIMATE, "Low trust among colleagues"),
    LOW_PSYCH_SAFETY(DisclosureClass.TEAM_CLIMATE, "Low psychological safety"),
    LOW_RECOGNITION(DisclosureClass.PERSONAL_CONDITION, "Low recognition"),
    REMOTE_DISCONNECTION(DisclosureClass.PERSONAL_CONDITION, "Disconnection in remote work"),
    LOW_EXPOSURE(DisclosureClass.WORK_DESIGN, "Little time with the leader"),
    POOR_INFORMATION_FLOW(DisclosureClass.TEAM_CLIMATE, "Poor information flow"),
    BROKEN_CONFIDENTIALITY(DisclosureClass.CONDUCT, "Broken confidentiality"),
    BROKEN_PROMISES(DisclosureClass.TEAM_CLIMATE, "Promises not kept"),
    UNFAIR_TREATMENT(DisclosureClass.TEAM_CLIMATE, "Unfair treatment"),
    NO_SHARED_PURPOSE(DisclosureClass.TEAM_CLIMATE, "No shared purpose"),
    SILOS(DisclosureClass.WORK_DESIGN, "Silos"),
    NO_GROWTH_OR_GIVING(DisclosureClass.PERSONAL_CONDITION, "No growth, no giving"),
    LOW_PLAY(DisclosureClass.TEAM_CLIMATE, "No lightness"),
    DISCLOSURE_PRESSURE(DisclosureClass.PERSONAL_CONDITION, "Pressure to disclose"),
    INAUTHENTIC_CONNECTION(DisclosureClass.PERSONAL_CONDITION, "Connection for show"),
    UNRESOLVED_TENSION(DisclosureClass.PERSONAL_CONDITION, "Unresolved tension"),
    LEADER_OVERSTRETCH(DisclosureClass.WORK_DESIGN, "Stretched too thin"),
    SEVERAL_SERIOUS_RISKS(DisclosureClass.TEAM_CLIMATE, "Several serious risks at once"),
    WORK_LIFE_IMBALANCE(DisclosureClass.PERSONAL_CONDITION, "Work reaching into life outside it"),
    DIFFICULT_RETURN(DisclosureClass.WORK_DESIGN, "Difficult return after leave"),
    VIOLENCE_THREAT(DisclosureClass.CONDUCT, "Violence or threat"),
    HARASSMENT_OTHER(DisclosureClass.CONDUCT, "Other harassment"),
    THIRD_PARTY_ABUSE(DisclosureClass.WORK_DESIGN, "Abuse by clients or the public"),
    CHECK_IN_MISSED(DisclosureClass.WORK_DESIGN, "Agreed check-in missed"),
    CONTACT_DUE(DisclosureClass.WORK_DESIGN, "Contact is due");

    private final DisclosureClass disclosureClass;
    private final String title;

    Hazard(DisclosureClass disclosureClass, String title) {
        this.disclosureClass = disclosureClass;
        this.title = title;
    }

    /** How protected a finding of this hazard is, at the least. */
    public DisclosureClass disclosureClass() {
        return disclosureClass;
    }

    /** A short name in plain words. */
    public String title() {
        return title;
    }

    /** Whether it is no more than a reminder to those who lead; there are no figures of reminders. */
    public boolean isReminder() {
        return this == CONTACT_DUE || this == CHECK_IN_MISSED;
    }

    /** Whether it is about the one who leads, rather than about those they lead. */
    public boolean isAboutLeading() {
        return this == LEADER_OVERSTRETCH;
    }
}
