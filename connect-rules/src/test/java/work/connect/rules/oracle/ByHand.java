package work.connect.rules.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.assessment.Subject;
import work.connect.model.connection.Interaction;
import work.connect.model.people.Person;

/** What the oracle says of small workplaces, as of Tuesday, 1 September 2026. */
final class ByHand {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    static final String SILENT = "silent";
    static final String NOT_ASSESSED = "not assessed";

    static Workplace.Builder workplace() {
        return Workplace.asOf(Instant.parse("2026-09-01T12:00:00Z"), ZoneId.of("UTC"));
    }

    /** Lea leads Sam, Kim and Noa since long ago, and every register is kept since before that. */
    static Workplace.Builder support() {
        Workplace.Builder builder = workplace().add(here("lea"));
        List.of("sam", "kim", "noa").forEach(id -> builder.add(here(id).ledBy("lea")));
        List.of(Register.values()).forEach(register -> builder.keeps(register, LONG_AGO.minusYears(1)));
        return builder;
    }

    static Workplace.Builder support(Person sam) {
        return without("sam", support()).add(sam);
    }

    static Workplace.Builder without(String id, Workplace.Builder builder) {
        Workplace all = builder.build();
        Workplace.Builder fewer = Rewriting.emptied(all);
        all.people().stream().filter(person -> !person.id().equals(id)).forEach(fewer::add);
        return fewer;
    }

    static Workplace.Builder without(Register register, Workplace.Builder builder) {
        Workplace all = builder.build();
        Workplace.Builder fewer = Workplace.asOf(all.now(), all.zone());
        for (Register other : Register.values()) {
            if (other != register) {
                fewer.keeps(other, LONG_AGO);
            }
        }
        return fewer.addAll(all.people())
                .addAll(all.absences())
                .addAll(all.relationships())
                .addAll(all.interactions());
    }

    static Person here(String id) {
        return Person.of(id, "support").startedOn(LONG_AGO).answeredTies(true);
    }

    static Person sam() {
        return here("sam").ledBy("lea");
    }

    static LocalDate daysAgo(int days) {
        return TODAY.minusDays(days);
    }

    static Interaction oneToOne(LocalDate day) {
        return Interaction.oneToOne(day.atTime(9, 0).toInstant(ZoneOffset.UTC), "lea", "sam");
    }

    static String said(String rule, Subject subject, Workplace.Builder workplace) {
        Verdicts verdicts = Oracle.verdictsOn(workplace.build());
        if (verdicts.unanswered().contains(new Unanswered(rule, subject))) {
            return NOT_ASSESSED;
        }
        return verdicts.spoken().stream()
                .filter(verdict ->
                        verdict.rule().equals(rule) && verdict.subject().equals(subject))
                .map(verdict -> verdict.severity() + " " + verdict.confidence())
                .reduce((one, other) -> one + " and " + other)
                .orElse(SILENT);
    }

    static String saidOfSam(String rule, Workplace.Builder workplace) {
        return said(rule, Subject.person("sam"), workplace);
    }

    private ByHand() {}
}
