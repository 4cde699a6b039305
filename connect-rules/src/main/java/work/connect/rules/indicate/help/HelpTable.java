package work.connect.rules.indicate.help;

import java.time.LocalDate;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.rules.indicate.gauge.ContactReader;
import work.connect.rules.indicate.gauge.LocalDays;
import work.connect.rules.indicate.gauge.Roster;

/** Who turns to whom for help, and who helps, in the last 90 days: from requests for help and from contacts about it. */
final class HelpTable implements ContactReader {

    static final int DAYS = 90;

    private final Roster roster;
    private final Workplace workplace;
    private final LocalDays days;
    private final long from;
    private final Pairs turned = new Pairs();
    private final Pairs served = new Pairs();
    private boolean isClosed;

    /** How often each person helped. */
    final int[] helped;

    /** How many different colleagues turned to each person. */
    int[] askers = {};

    /** How many different colleagues helped each person. */
    int[] helpers = {};

    HelpTable(Roster roster) {
        this.roster = roster;
        workplace = roster.workplace();
        days = new LocalDays(workplace.zone());
        from = roster.today() - DAYS + 1;
        helped = new int[roster.size()];
    }

    /** Whether requests for help are on record for all of the time. */
    boolean isKept() {
        return isKept(Register.HELP_REQUESTS);
    }

    /** Whether all contact is on record for all of the time. */
    boolean keepsContacts() {
        return isKept(Register.CONTACTS);
    }

    private boolean isKept(Register register) {
        return workplace
                .keptSince(register)
                .map(LocalDate::toEpochDay)
                .filter(since -> since <= from)
                .isPresent();
    }

    @Override
    public void read(Interaction interaction, int one, int other) {
        Purpose purpose = interaction.purpose();
        if (one == Roster.NONE || other == Roster.NONE) {
            return;
        }
        if (purpose == Purpose.HELP_ASKED && isRecent(interaction)) {
            turned(one, other);
        } else if (purpose == Purpose.HELP_GIVEN && isRecent(interaction)) {
            turned(other, one);
            served(other, one);
        }
    }

    private boolean isRecent(Interaction interaction) {
        return days.of(interaction.at().getEpochSecond()) >= from;
    }

    /** Adds the requests for help and counts, if nobody has yet. To be asked after all interactions were read. */
    void close() {
        if (!isClosed) {
            isClosed = true;
            workplace.all(HelpRequest.class).forEach(this::request);
            askers = turned.others(roster.size());
            helpers = served.others(roster.size());
        }
    }

    private void request(HelpRequest request) {
        int asker = roster.positionOf(request.from());
        int helper = request.to() == null ? Roster.NONE : roster.positionOf(request.to());
        if (asker != Roster.NONE && helper != Roster.NONE && request.askedOn().toEpochDay() >= from) {
            turned(asker, helper);
            if (request.answeredOn() != null && !Boolean.TRUE.equals(request.declined())) {
                served(asker, helper);
            }
        }
    }

    private void turned(int asker, int helper) {
        if (roster.leader(asker) != helper) {
            turned.add(helper, asker);
        }
    }

    private void served(int asker, int helper) {
        served.add(asker, helper);
        helped[helper]++;
    }
}
