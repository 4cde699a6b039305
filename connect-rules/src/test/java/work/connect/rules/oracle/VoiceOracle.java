package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.connection.EventInvitation;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;

/** What people complained of, asked for and were left out of: BND-01, part of TRU-05, SUP-03 and EXC-01. */
final class VoiceOracle implements Part {

    private final Facts facts;
    private final Map<String, List<EventInvitation>> events;

    VoiceOracle(Facts facts) {
        this.facts = facts;
        events = facts.all(EventInvitation.class).stream().collect(Collectors.groupingBy(VoiceOracle::eventOf));
    }

    @Override
    public List<String> rules() {
        return List.of("BND-01", "SUP-03", "EXC-01");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            Subject subject = Subject.person(person.id());
            said.note("BND-01", subject, complained(person, RaisedConcern.Topic.PRESSURE_TO_TAKE_PART));
            said.note("TRU-05", subject, complained(person, RaisedConcern.Topic.CONFIDENTIALITY));
            said.note("SUP-03", subject, leftWaiting(person));
            said.note("EXC-01", subject, excluded(person));
        }
    }

    // BND-01 and TRU-05

    private Answer complained(Person person, RaisedConcern.Topic topic) {
        boolean complained = facts.of(RaisedConcern.class, person.id()).stream()
                .filter(concern -> person.id().equals(concern.person()) && concern.topic() == topic)
                .anyMatch(concern -> facts.daysSince(concern.raisedOn()) <= (concern.answeredOn() == null ? 365 : 90));
        if (complained) {
            return Answer.speaks(MODERATE, Confidence.HIGH);
        }
        return facts.keeps(Register.RAISED_CONCERNS) ? Answer.SILENT : Answer.UNKNOWN;
    }

    // SUP-03

    private Answer leftWaiting(Person person) {
        long waiting = facts.of(HelpRequest.class, person.id()).stream()
                .filter(request -> request.from().equals(person.id()) && request.withdrawnOn() == null)
                .filter(request -> facts.daysSince(request.askedOn()) < 28)
                .filter(request -> workdaysWaited(request) > 5)
                .count();
        if (waiting >= 2 && facts.keeps(Register.HELP_REQUESTS)) {
            return Answer.speaks(MODERATE, Confidence.HIGH);
        }
        boolean known = facts.keepsSince(Register.HELP_REQUESTS, facts.today().minusDays(27));
        return known ? Answer.SILENT : Answer.UNKNOWN;
    }

    private long workdaysWaited(HelpRequest request) {
        LocalDate end = request.answeredOn() == null ? facts.today() : request.answeredOn();
        return request.askedOn()
                .plusDays(1)
                .datesUntil(
                        end.plusDays(1).isAfter(request.askedOn())
                                ? end.plusDays(1)
                                : request.askedOn().plusDays(1))
                .filter(day -> facts.workplace().calendar().isWorkday(day))
                .filter(day -> !facts.isAbsent(request.from(), day))
                .filter(day ->
                        request.to() == null || !facts.isHere(request.to()) || !facts.isAbsent(request.to(), day))
                .count();
    }

    // EXC-01

    private Answer excluded(Person person) {
        boolean told = facts.of(ConductExperience.class, person.id()).stream()
                .filter(answer -> answer.person().equals(person.id()) && ExperienceOracle.isFromHere(answer))
                .filter(answer -> answer.natures().contains(ConductNature.IGNORED_OR_EXCLUDED))
                .anyMatch(answer -> facts.daysSince(answer.answeredOn()) <= 90);
        boolean invitationsAreKept = facts.keeps(Register.EVENT_INVITATIONS);
        boolean little = isInvitedToLittle(person);
        if (told || little) {
            return Answer.speaks(told && little ? HIGH : MODERATE, Confidence.HIGH);
        }
        return invitationsAreKept && facts.keeps(Register.CONDUCT_EXPERIENCES) ? Answer.SILENT : Answer.UNKNOWN;
    }

    private boolean isInvitedToLittle(Person person) {
        if (person.preferences().contains(Preference.NO_SOCIAL_EVENTS)) {
            return false;
        }
        List<List<EventInvitation>> ofTheTeam = new ArrayList<>();
        facts.membersOf(person.team()).stream()
                .flatMap(member -> facts.of(EventInvitation.class, member.id()).stream())
                .map(VoiceOracle::eventOf)
                .distinct()
                .map(events::get)
                .filter(invitations -> isOfTheTeam(person, invitations))
                .forEach(ofTheTeam::add);
        long invited = ofTheTeam.stream()
                .filter(invitations -> isInvited(person, invitations))
                .count();
        return ofTheTeam.size() >= 3 && invited * 100 < 50L * ofTheTeam.size();
    }

    /** Of the last 60 days, on a day when the person could come, with at least 80 % of the others who could. */
    private boolean isOfTheTeam(Person person, List<EventInvitation> invitations) {
        LocalDate day = invitations.get(0).on();
        List<Person> others = facts.membersOf(person.team()).stream()
                .filter(other -> !other.equals(person) && couldCome(other, day))
                .toList();
        long invited =
                others.stream().filter(other -> isInvited(other, invitations)).count();
        return facts.daysSince(day) <= 60
                && couldCome(person, day)
                && others.size() >= 2
                && invited * 100 >= 80L * others.size();
    }

    private boolean couldCome(Person person, LocalDate day) {
        boolean begun = person.startedOn() == null || !person.startedOn().isAfter(day);
        return begun
                && !person.preferences().contains(Preference.NO_SOCIAL_EVENTS)
                && !facts.isAbsent(person.id(), day)
                && facts.cameToTheTeamBy(person, day);
    }

    private static String eventOf(EventInvitation invitation) {
        return invitation.event() + " " + invitation.on();
    }

    private static boolean isInvited(Person person, List<EventInvitation> invitations) {
        return invitations.stream().anyMatch(invitation -> invitation.person().equals(person.id()));
    }
}
