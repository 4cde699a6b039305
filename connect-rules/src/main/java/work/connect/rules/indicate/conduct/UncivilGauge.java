package work.connect.rules.indicate.conduct;

import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Tone;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Counts the incivility each person said they met with in four weeks. What others say of them is left out. */
final class UncivilGauge implements ContactGauge {

    private static final int WEEK = 7;
    private static final int DAYS = 4 * WEEK;

    private final Roster roster;
    private final Workplace workplace;
    private final LocalDays days;
    private final byte[] weeks;
    private final boolean[] fromAbove;
    private final int[] online;

    UncivilGauge(Roster roster) {
        this.roster = roster;
        workplace = roster.workplace();
        days = new LocalDays(workplace.zone());
        weeks = new byte[roster.size()];
        fromAbove = new boolean[roster.size()];
        online = new int[roster.size()];
        for (ConductExperience experience : workplace.all(ConductExperience.class)) {
            int person = roster.positionOf(experience.person());
            if (person != Roster.NONE && Natures.isUncivil(experience)) {
                take(person, experience.answeredOn().toEpochDay(), Natures.isFromAbove(experience));
            }
        }
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        if (from != Roster.NONE && to != Roster.NONE) {
            take(interaction, interaction.fromTone(), from, to, false);
            take(interaction, interaction.toTone(), to, from, Boolean.TRUE.equals(interaction.outsideHours()));
        }
    }

    private void take(Interaction interaction, @Nullable Tone tone, int rater, int other, boolean outsideHours) {
        if (tone != Tone.UNCIVIL && tone != Tone.HOSTILE) {
            return;
        }
        long day = days.of(interaction.at().getEpochSecond());
        boolean recent = take(rater, day, workplace.isAbove(roster.id(other), roster.id(rater)));
        if (recent && isOnline(interaction.channel())) {
            online[rater] += tone == Tone.HOSTILE && outsideHours ? 2 : 1;
        }
    }

    private static boolean isOnline(@Nullable Channel channel) {
        return channel == Channel.EMAIL || channel == Channel.CHAT || channel == Channel.VIDEO;
    }

    /** Whether it falls into the four weeks. */
    private boolean take(int person, long day, boolean above) {
        long age = roster.today() - day;
        if (age < 0 || age >= DAYS) {
            return false;
        }
        weeks[person] |= (byte) (1 << (age / WEEK));
        fromAbove[person] |= above;
        return true;
    }

    @Override
    public void everybody(Readings readings) {
        if (!isKept(Register.CONDUCT_EXPERIENCES) && !isKept(Register.TONES)) {
            readings.unknown(Unknown.forEverybody(
                    UncivilWeeks.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.CONDUCT_EXPERIENCES)));
        }
        if (!isKept(Register.TONES)) {
            readings.unknown(Unknown.forEverybody(
                    UncivilOnline.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.TONES)));
        }
    }

    /** Kept for the whole four weeks; of less, silence says nothing. */
    private boolean isKept(Register register) {
        return workplace
                .keptSince(register)
                .filter(since -> since.toEpochDay() <= roster.today() - DAYS + 1)
                .isPresent();
    }

    @Override
    public void person(int person, Readings readings) {
        if (weeks[person] != 0) {
            readings.add(new UncivilWeeks(roster.id(person), Integer.bitCount(weeks[person]), fromAbove[person]));
        }
        if (online[person] > 0) {
            readings.add(new UncivilOnline(roster.id(person), online[person]));
        }
    }
}
