package work.connect.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A record the host keeps. Where a record is kept, nothing on it means "none"; where it is not, it means "unknown".
 *
 * <p>Survey figures need no register: the {@link work.connect.model.measure.Wave waves} say what was asked and when.
 */
public enum Register implements KeptRecord {
    /** When leaders and the people they lead met one-to-one. */
    ONE_TO_ONES(FactType.INTERACTIONS),
    /** Each contact between people of a team, by whichever means, or all that were not by chance. */
    CONTACTS(FactType.INTERACTIONS),
    /** Thanks and praise, as far as they are recorded at all. */
    RECOGNITIONS(FactType.INTERACTIONS),
    /** Talks about growth and career. */
    CAREER_TALKS(FactType.INTERACTIONS),
    /** People are asked how contacts were, and say so. */
    TONES(FactType.INTERACTIONS),
    /** Who is close to whom, as asked in a survey. */
    CLOSE_TIES(FactType.RELATIONSHIPS),
    /** Who helps whom or does things with whom, as asked in a survey. */
    EVERYDAY_TIES(FactType.RELATIONSHIPS),
    /** In which team people were before. */
    MEMBERSHIPS(FactType.MEMBERSHIPS),
    /** To whom people reported before. */
    REPORTING_LINES(FactType.REPORTING_LINES),
    /** Leave and other absences, without the reason. */
    ABSENCES(FactType.ABSENCES),
    /** People who left are kept, with their last day. */
    LEAVERS(FactType.PEOPLE),
    /** Check-ins that were agreed, and whether they happened. */
    CHECK_INS(FactType.CHECK_INS),
    /** Changes planned, announced and consulted on. */
    CHANGES(FactType.CHANGES),
    /** Who was invited to what a team does together. */
    EVENT_INVITATIONS(FactType.EVENT_INVITATIONS),
    HELP_REQUESTS(FactType.HELP_REQUESTS),
    /** What people promised. */
    COMMITMENTS(FactType.COMMITMENTS),
    /** When somebody spoke up. */
    RAISED_CONCERNS(FactType.RAISED_CONCERNS),
    /** Wishes people chose to share. */
    SHARED_REQUESTS(FactType.SHARED_REQUESTS),
    /** Disagreements somebody put on record, and the steps taken. */
    CONFLICTS(FactType.CONFLICTS),
    /** Reports about conduct. */
    CONDUCT_REPORTS(FactType.CONDUCT_REPORTS),
    /** People are asked in surveys how they were treated. */
    CONDUCT_EXPERIENCES(FactType.CONDUCT_EXPERIENCES),
    /** Abuse and violence from outside. */
    THIRD_PARTY_INCIDENTS(FactType.THIRD_PARTY_INCIDENTS),
    /** What was agreed and done to make things better. */
    ACTIONS(FactType.ACTIONS);

    private final FactType facts;

    Register(FactType facts) {
        this.facts = facts;
    }

    /** Those of ours among all that is kept, in the order of the constants. */
    static Map<Register, LocalDate> among(Map<KeptRecord, LocalDate> kept) {
        Map<Register, LocalDate> ours = new EnumMap<>(Register.class);
        kept.forEach((each, since) -> {
            if (each instanceof Register register) {
                ours.put(register, since);
            }
        });
        return Collections.unmodifiableMap(ours);
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public FactType facts() {
        return facts;
    }
}
