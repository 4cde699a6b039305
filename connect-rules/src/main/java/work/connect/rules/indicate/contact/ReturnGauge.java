package work.connect.rules.indicate.contact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Gap;
import work.connect.model.connection.Interaction;
import work.connect.model.intervention.ActionTaken;
import work.connect.model.people.Absence;
import work.connect.model.people.CheckIn;
import work.connect.model.people.CheckInReason;
import work.connect.rules.indicate.gauge.Absences;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.Contacts;
import work.connect.rules.indicate.gauge.DataNeed;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;
import work.connect.rules.indicate.gauge.Unknown;

/** Measures whether people who are back from leave have been in touch with their team, and whether a way back is agreed. */
final class ReturnGauge implements ContactGauge {

    private static final String PLAN = "RETURN_PLAN";
    private static final long NEVER = Long.MIN_VALUE;

    private final Roster roster;
    private final Workplace workplace;
    private final Absences absences;
    private final LocalDays days;
    private final long[] lastSecond;
    private final Map<Integer, Long> agreedUntil = new HashMap<>();

    ReturnGauge(Roster roster, Absences absences) {
        this.roster = roster;
        this.absences = absences;
        workplace = roster.workplace();
        days = new LocalDays(workplace.zone());
        lastSecond = new long[roster.size()];
        Arrays.fill(lastSecond, NEVER);
        workplace.all(ActionTaken.class).forEach(this::plan);
        workplace.all(CheckIn.class).forEach(this::checkIn);
    }

    private void plan(ActionTaken action) {
        if (action.intervention().equals(PLAN) && action.person() != null) {
            LocalDate day = Objects.requireNonNullElse(action.agreedOn(), workplace.today());
            agreed(action.person(), day.toEpochDay());
        }
    }

    private void checkIn(CheckIn checkIn) {
        if (checkIn.reason() == CheckInReason.BACK_FROM_LEAVE) {
            agreed(checkIn.person(), days.of(checkIn.dueAt().getEpochSecond()));
        }
    }

    private void agreed(String person, long day) {
        int position = roster.positionOf(person);
        if (position != Roster.NONE) {
            agreedUntil.merge(position, day, Math::max);
        }
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        if (from == Roster.NONE || to == Roster.NONE || !Contacts.isContact(interaction)) {
            return;
        }
        if (roster.team(from) == roster.team(to) || roster.leader(from) == to || roster.leader(to) == from) {
            long second = interaction.at().getEpochSecond();
            lastSecond[from] = Math.max(lastSecond[from], second);
            lastSecond[to] = Math.max(lastSecond[to], second);
        }
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(workplace, Register.CONTACTS, BackInTheTeam.class);
        readings.unlessKept(workplace, Register.ABSENCES, BackInTheTeam.class);
        if (!workplace.keeps(Register.ACTIONS) && !workplace.keeps(Register.CHECK_INS)) {
            readings.unknown(Unknown.forEverybody(
                    PhasedReturn.class, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.ACTIONS)));
        }
    }

    @Override
    public void person(int person, Readings readings) {
        absences.lastEnded(person).ifPresent(absence -> {
            if (agreedUntil.getOrDefault(person, NEVER) >= absence.from().toEpochDay()) {
                readings.add(new PhasedReturn(roster.id(person)));
            }
            workplace.keptSince(Register.CONTACTS).ifPresent(since -> back(person, absence, since, readings));
        });
    }

    private void back(int person, Absence absence, LocalDate since, Readings readings) {
        String id = roster.id(person);
        LocalDate until = Objects.requireNonNull(absence.until());
        if (since.isAfter(until.plusDays(1))) {
            readings.unknown(BackInTheTeam.class, id, Gap.REGISTER_NOT_KEPT, DataNeed.register(Register.CONTACTS));
            return;
        }
        if (workplace.keeps(Register.ABSENCES)) {
            readings.add(back(id, person, absence.from(), until));
        }
    }

    private BackInTheTeam back(String id, int person, LocalDate from, LocalDate until) {
        long lastAway = until.toEpochDay();
        int leaveDays = Math.toIntExact(lastAway - from.toEpochDay() + 1);
        boolean met = lastSecond[person] != NEVER && days.of(lastSecond[person]) > lastAway;
        return new BackInTheTeam(id, leaveDays, Math.toIntExact(roster.today() - lastAway), met);
    }
}
