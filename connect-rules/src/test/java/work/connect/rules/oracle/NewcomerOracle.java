package work.connect.rules.oracle;

import static work.connect.model.hazard.Severity.LOW;
import static work.connect.model.hazard.Severity.MODERATE;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import work.connect.model.Register;
import work.connect.model.assessment.Subject;
import work.connect.model.hazard.Confidence;
import work.connect.model.people.Person;

/** Newcomers without ties or one-to-ones: NEW-01. */
final class NewcomerOracle implements Part {

    private final Facts facts;

    NewcomerOracle(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<String> rules() {
        return List.of("NEW-01");
    }

    @Override
    public void tell(Said said) {
        for (Person person : facts.people()) {
            said.note("NEW-01", Subject.person(person.id()), newcomerWithoutConnections(person));
        }
    }

    private Answer newcomerWithoutConnections(Person person) {
        OptionalLong here = facts.daysHere(person);
        if (here.isEmpty()) {
            return Answer.UNKNOWN;
        }
        long days = here.getAsLong();
        if (days < 0 || days > 180) {
            return Answer.SILENT;
        }
        return Answer.of(List.of(newcomerWithFewTies(person, days), newcomerWithoutOneToOne(person, days)));
    }

    private Answer newcomerWithFewTies(Person person, long days) {
        List<Person> team = facts.membersOf(person.team());
        boolean kept = facts.keeps(Register.CLOSE_TIES) || facts.keeps(Register.EVERYDAY_TIES);
        if (!kept || !facts.ties().answered(person) || !facts.ties().enoughAnswered(team)) {
            return Answer.UNKNOWN;
        }
        long ties = facts.ties().tiedWith(person).stream()
                .filter(peer -> !facts.leads(peer, person) && !facts.leads(person, peer))
                .filter(peer -> facts.ties().areTied(person, peer))
                .count();
        Confidence confidence = facts.ties().allAnswered(team) ? Confidence.HIGH : Confidence.MEDIUM;
        if (days > 120) {
            return Answer.SILENT;
        }
        if ((days >= 90 && ties < 3) || (days >= 60 && ties < 2)) {
            return Answer.speaks(MODERATE, confidence);
        }
        return days >= 30 && ties < 1 ? Answer.speaks(LOW, confidence) : Answer.SILENT;
    }

    private Answer newcomerWithoutOneToOne(Person person, long days) {
        LocalDate started = facts.today().minusDays(days);
        boolean keptSinceTheStart = facts.workplace()
                .keptSince(Register.ONE_TO_ONES)
                .filter(since -> !since.isAfter(started))
                .isPresent();
        if (facts.leaderOf(person) == null || !keptSinceTheStart) {
            return Answer.UNKNOWN;
        }
        boolean met = Stream.concat(
                        facts.oneToOnesOf(person).stream(), facts.oneToOnesWithEarlierLeaders(person).stream())
                .anyMatch(day -> !day.isBefore(started));
        boolean due = days >= 90 && days <= 120;
        return due && !met ? Answer.speaks(MODERATE, Confidence.HIGH) : Answer.SILENT;
    }
}
