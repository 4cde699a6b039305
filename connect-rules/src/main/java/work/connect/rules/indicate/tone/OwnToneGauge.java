package work.connect.rules.indicate.tone;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Tone;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Counts for each person, colleague by colleague, how contacts were for them. */
final class OwnToneGauge implements ContactGauge {

    private static final int RECENT = 14;
    private static final int MONTH = 30;
    private static final int WINDOW = RECENT + 28;
    private static final DataNeed TONES = DataNeed.register(Register.TONES);

    /** What one person said of contacts with one other. */
    private static final class Counts {
        private int strainedRecently;
        private int ratedBefore;
        private int strainedBefore;
        private int ratedThisMonth;
        private int strainedThisMonth;

        private void count(int age, boolean strained) {
            if (age <= RECENT) {
                strainedRecently += strained ? 1 : 0;
            } else {
                ratedBefore++;
                strainedBefore += strained ? 1 : 0;
            }
            if (age <= MONTH) {
                ratedThisMonth++;
                strainedThisMonth += strained ? 1 : 0;
            }
        }
    }

    private final Roster roster;
    private final LocalDays days;
    private final boolean kept;
    private final @Nullable Map<Integer, Counts>[] byPerson;

    OwnToneGauge(Roster roster) {
        this.roster = roster;
        Workplace workplace = roster.workplace();
        days = new LocalDays(workplace.zone());
        LocalDate needed = workplace.today().minusDays(WINDOW);
        kept = workplace
                .keptSince(Register.TONES)
                .filter(since -> !since.isAfter(needed))
                .isPresent();
        byPerson = emptyTables(roster.size());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Map<Integer, Counts>[] emptyTables(int size) {
        return new Map[size];
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        boolean rated = interaction.fromTone() != null || interaction.toTone() != null;
        if (rated && from != Roster.NONE && to != Roster.NONE) {
            long age = roster.today() - days.of(interaction.at().getEpochSecond());
            if (age >= 0 && age <= WINDOW) {
                count(from, to, (int) age, interaction.fromTone());
                count(to, from, (int) age, interaction.toTone());
            }
        }
    }

    private void count(int rater, int other, int age, @Nullable Tone tone) {
        if (tone != null) {
            Map<Integer, Counts> others = byPerson[rater];
            if (others == null) {
                others = new TreeMap<>();
                byPerson[rater] = others;
            }
            others.computeIfAbsent(other, first -> new Counts())
                    .count(age, tone == Tone.UNCIVIL || tone == Tone.HOSTILE);
        }
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(roster.workplace(), Register.TONES, OwnTone.class);
    }

    @Override
    public void person(int person, Readings readings) {
        Map<Integer, Counts> others = byPerson[person];
        String id = roster.id(person);
        if (others != null) {
            others.forEach((other, counts) -> strained(id, roster.id(other), counts, readings));
        }
        if (!kept && roster.workplace().keeps(Register.TONES)) {
            readings.unknown(OwnTone.class, id, Gap.REGISTER_NOT_KEPT, TONES);
        } else if (kept && others == null) {
            readings.unknown(OwnTone.class, id, Gap.NOT_RATED, TONES);
        }
    }

    /** Of contacts none of which was strained there is nothing to ask. */
    private static void strained(String person, String other, Counts counts, Readings readings) {
        if (counts.strainedRecently + counts.strainedBefore > 0) {
            readings.add(new OwnTone(
                    person,
                    other,
                    counts.strainedRecently,
                    counts.ratedBefore,
                    counts.strainedBefore,
                    counts.ratedThisMonth,
                    counts.strainedThisMonth));
        }
    }
}
