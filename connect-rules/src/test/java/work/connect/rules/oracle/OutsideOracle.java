package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.CRITICAL;
import static work.connect.model.hazard.Severity.HIGH;
import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.conduct.ThirdPartyIncident;
import work.connect.model.conduct.ThirdPartyIncident.Kind;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** Abuse by people from outside: TPA-01 and TPA-02. */
final class OutsideOracle implements Part {

    private static final Set<Kind> GRAVE = EnumSet.of(Kind.VIOLENCE, Kind.THREAT, Kind.SEXUAL_HARASSMENT);

    private final Facts facts;

    OutsideOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("TPA-01", "TPA-02");
    }

    @Override
    public void tell(Said said) {
        boolean kept = facts.keeps(Register.THIRD_PARTY_INCIDENTS);
        for (String team : facts.teams()) {
            said.note("TPA-01", Subject.team(team), ofTeam(team));
            said.note("TPA-01", Subject.team(team), kept ? Answer.SILENT : Answer.UNKNOWN);
        }
        for (Person person : facts.people()) {
            said.note("TPA-02", Subject.person(person.id()), ofPerson(person));
            said.note("TPA-02", Subject.person(person.id()), kept ? Answer.SILENT : Answer.UNKNOWN);
        }
    }

    private long count(Predicate<ThirdPartyIncident> which) {
        return facts.all(ThirdPartyIncident.class).stream().filter(which).count();
    }

    private boolean isNeglected(ThirdPartyIncident incident) {
        return incident.followedUpOn() == null && facts.daysSince(incident.on()) <= 365;
    }

    private Answer ofTeam(String team) {
        Predicate<ThirdPartyIncident> here = incident -> isIn(team, incident);
        if (count(here.and(incident -> GRAVE.contains(incident.kind()) && isNeglected(incident))) >= 1) {
            return Answer.speaks(CRITICAL, Confidence.HIGH);
        }
        long recent = count(here.and(incident -> facts.daysSince(incident.on()) <= 90));
        return Answer.when(recent >= 1, recent >= 5 ? HIGH : recent >= 2 ? MODERATE : LOW, Confidence.HIGH);
    }

    private boolean isIn(String team, ThirdPartyIncident incident) {
        if (incident.team() != null) {
            return incident.team().equals(team);
        }
        return incident.worker() != null
                && facts.teamsOn(incident.worker(), incident.on()).contains(team);
    }

    private Answer ofPerson(Person person) {
        Predicate<ThirdPartyIncident> own = incident -> person.id().equals(incident.worker()) && isNeglected(incident);
        boolean grave = count(own.and(incident -> GRAVE.contains(incident.kind()))) >= 1;
        return Answer.when(count(own) >= 1, grave ? HIGH : MODERATE, Confidence.HIGH);
    }
}
