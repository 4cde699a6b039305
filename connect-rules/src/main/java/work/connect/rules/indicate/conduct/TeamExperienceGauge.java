package work.connect.rules.indicate.conduct;

import java.time.LocalDate;
import java.util.Arrays;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.Answer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.people.Membership;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.Gauge;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Counts in each team how many people answered that they were treated badly since they came to it. Each counts once. */
final class TeamExperienceGauge implements Gauge {

    private static final int DAYS_OF_INCIVILITY = 90;
    private static final int DAYS_OF_BULLYING = 365;
    private static final int SEVERAL_KINDS = 2;

    private final Roster roster;
    private final Workplace workplace;
    private final BullyingAnswers bullying;
    private final long[] arrived;
    private final boolean[] uncivil;
    private final boolean[] fromUnknown;
    private final boolean[] bullied;

    TeamExperienceGauge(Roster roster) {
        this.roster = roster;
        workplace = roster.workplace();
        arrived = new long[roster.size()];
        uncivil = new boolean[roster.size()];
        fromUnknown = new boolean[roster.size()];
        bullied = new boolean[roster.size()];
        Arrays.fill(arrived, Long.MIN_VALUE);
        for (Membership membership : workplace.all(Membership.class)) {
            int person = roster.positionOf(membership.person());
            if (person != Roster.NONE && membership.until() == null) {
                arrived[person] = membership.from().toEpochDay();
            }
        }
        bullying = new BullyingAnswers(roster, DAYS_OF_BULLYING, this::isOfTheTeamOfToday);
        for (ConductExperience experience : workplace.all(ConductExperience.class)) {
            int person = roster.positionOf(experience.person());
            if (person != Roster.NONE && isOfTheTeamOfToday(person, experience.answeredOn())) {
                take(experience, person);
            }
        }
    }

    private boolean isOfTheTeamOfToday(int person, LocalDate day) {
        String today = roster.teamId(roster.team(person));
        return day.toEpochDay() >= arrived[person]
                && workplace
                        .history()
                        .teamOn(roster.id(person), day)
                        .filter(today::equals)
                        .isPresent();
    }

    private void take(ConductExperience experience, int person) {
        long age = roster.today() - experience.answeredOn().toEpochDay();
        if (!Natures.isUncivil(experience)) {
            return;
        }
        if (age <= DAYS_OF_INCIVILITY) {
            uncivil[person] = true;
            fromUnknown[person] |= Natures.isFromNobodyKnown(experience);
        }
        bullied[person] |= age <= DAYS_OF_BULLYING && isRepeated(experience);
    }

    /** Bullying is what comes again: of several kinds, or not at an end. */
    private static boolean isRepeated(ConductExperience experience) {
        return experience.behaviourStopped() == Answer.NO
                || experience.natures().stream()
                                .filter(Natures.UNCIVIL::contains)
                                .count()
                        >= SEVERAL_KINDS;
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.CONDUCT_EXPERIENCES, IncivilityTold.class, IncivilityFromUnknown.class);
        if (!workplace.keeps(Register.CONDUCT_EXPERIENCES) && bullying.isNotAsked()) {
            readings.unknown(Unknown.forEverybody(
                    BullyingTold.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.CONDUCT_EXPERIENCES)));
        }
    }

    @Override
    public void team(int team, Readings readings) {
        int[] members = roster.members(team);
        if (members.length == 0) {
            return;
        }
        String id = roster.teamId(team);
        boolean kept = workplace.keeps(Register.CONDUCT_EXPERIENCES);
        if (kept) {
            int told = count(members, uncivil);
            int unknown = count(members, fromUnknown);
            readings.add(new IncivilityTold(id, told, Shares.percent(told, members.length), members.length));
            readings.add(
                    new IncivilityFromUnknown(id, unknown, Shares.percent(unknown, members.length), members.length));
        }
        bullying(id, members, kept, readings);
    }

    private void bullying(String team, int[] members, boolean kept, Readings readings) {
        int told = 0;
        int asked = 0;
        boolean answered = false;
        for (int person : members) {
            boolean says = bullied[person] || bullying.says(person);
            told += says ? 1 : 0;
            answered |= bullying.answered(person);
            asked += says || kept || bullying.answered(person) ? 1 : 0;
        }
        if (!kept && !answered && !bullying.isNotAsked()) {
            readings.unknown(new Unknown(
                    BullyingTold.class,
                    "",
                    new Subject.Team(team),
                    Gap.REGISTER_NOT_KEPT,
                    DataNeed.register(Register.CONDUCT_EXPERIENCES)));
        }
        if (asked > 0) {
            readings.add(new BullyingTold(team, told, Shares.percent(told, asked), asked));
        }
    }

    private static int count(int[] members, boolean[] those) {
        int count = 0;
        for (int person : members) {
            count += those[person] ? 1 : 0;
        }
        return count;
    }
}
