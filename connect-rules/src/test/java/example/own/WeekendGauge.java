package example.own;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import work.connect.model.Register;
import work.connect.model.connection.Interaction;
import work.connect.rules.indicate.OwnIndicators;
import work.connect.rules.indicate.gauge.ContactGauge;
import work.connect.rules.indicate.gauge.GaugeMaker;
import work.connect.rules.indicate.gauge.Readings;
import work.connect.rules.indicate.gauge.Roster;

/** Measures who is in contact with others on weekends. */
public final class WeekendGauge implements ContactGauge {

    public static final OwnIndicators INDICATORS =
            () -> List.of(GaugeMaker.of(ground -> new WeekendGauge(ground.roster()), WeekendContact.class));

    private record Seen(int person, LocalDate day) {}

    private final Roster roster;
    private final Set<Seen> seen = new HashSet<>();

    private WeekendGauge(Roster roster) {
        this.roster = roster;
    }

    @Override
    public void read(Interaction interaction, int from, int to) {
        LocalDate day = interaction.at().atZone(roster.workplace().zone()).toLocalDate();
        if (day.isAfter(roster.workplace().today().minusDays(28))) {
            seen.add(new Seen(from, day));
            seen.add(new Seen(to, day));
        }
    }

    @Override
    public void everybody(Readings readings) {
        readings.unlessKept(roster.workplace(), Register.CONTACTS, WeekendContact.class);
    }

    @Override
    public void person(int person, Readings readings) {
        if (roster.workplace().keeps(Register.CONTACTS)) {
            for (DayKind kind : DayKind.values()) {
                readings.add(new WeekendContact(roster.id(person), kind, days(person, DayOfWeek.valueOf(kind.name()))));
            }
        }
    }

    private int days(int person, DayOfWeek day) {
        return (int) seen.stream()
                .filter(contact -> contact.person() == person && contact.day().getDayOfWeek() == day)
                .count();
    }
}
