package work.connect.rules.indicate.conduct;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import work.connect.model.Register;
import work.connect.model.conduct.Answer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Tells when somebody last answered that they are left out, were harmed, or were punished for reporting. To them alone. */
final class OwnExperienceGauge implements Gauge {

    private final Roster roster;
    private final long[] excluded;
    private final long[] punished;
    private final Map<ConductNature, long[]> harmed = new EnumMap<>(ConductNature.class);

    OwnExperienceGauge(Roster roster) {
        this.roster = roster;
        excluded = nothing(roster.size());
        punished = nothing(roster.size());
        Natures.HARM.forEach(nature -> harmed.put(nature, nothing(roster.size())));
        for (ConductExperience experience : roster.workplace().all(ConductExperience.class)) {
            int person = roster.positionOf(experience.person());
            if (person == Roster.NONE) {
                continue;
            }
            long day = experience.answeredOn().toEpochDay();
            if (experience.natures().contains(ConductNature.IGNORED_OR_EXCLUDED) && Natures.isFromWithin(experience)) {
                excluded[person] = Math.max(excluded[person], day);
            }
            if (experience.feltPunished() == Answer.YES) {
                punished[person] = Math.max(punished[person], day);
            }
            harmed.forEach((nature, days) -> {
                if (experience.natures().contains(nature)) {
                    days[person] = Math.max(days[person], day);
                }
            });
        }
    }

    private static long[] nothing(int size) {
        long[] days = new long[size];
        Arrays.fill(days, Roster.UNKNOWN_DAY);
        return days;
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(
                roster.workplace(),
                Register.CONDUCT_EXPERIENCES,
                ToldOfExclusion.class,
                ToldOfHarm.class,
                FeltPunished.class);
    }

    @Override
    public void person(int person, Readings readings) {
        if (excluded[person] != Roster.UNKNOWN_DAY) {
            readings.add(new ToldOfExclusion(roster.id(person), age(excluded[person])));
        }
        if (punished[person] != Roster.UNKNOWN_DAY) {
            readings.add(new FeltPunished(roster.id(person), age(punished[person])));
        }
        harmed.forEach((nature, days) -> {
            if (days[person] != Roster.UNKNOWN_DAY) {
                readings.add(new ToldOfHarm(roster.id(person), nature, age(days[person])));
            }
        });
    }

    private int age(long day) {
        return Math.toIntExact(roster.today() - day);
    }
}
