package work.connect.model;

import static work.connect.model.PlantedFault.in;
import static work.connect.model.PlantedFault.inFirst;
import static work.connect.model.PlantedFault.inLast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import work.connect.model.Problem.Code;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.ReasonNotReported;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.ConflictStatus;
import work.connect.model.fact.Fact;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.people.Membership;
import work.connect.model.people.Person;
import work.connect.model.people.ReportingLine;
import work.connect.model.people.Team;

/** Whatever can be wrong between two fields of a fact, or between two facts. */
final class FactFaults {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private FactFaults() {}

    static Stream<FaultKind> all() {
        return Stream.of(ids(), lines(), cases(), figures()).flatMap(kinds -> kinds);
    }

    private static Stream<FaultKind> ids() {
        Stream<FaultKind> ofKeys = Arrays.stream(FactType.values())
                .filter(type -> type.key().isPresent())
                .flatMap(FactFaults::ids);
        return Stream.concat(
                ofKeys,
                Stream.of(
                        kind(
                                "two people in teams that look alike",
                                n -> inLast(
                                        "team",
                                        Code.CONFUSABLE_ID,
                                        Person.of("one-" + n, "crew-" + n),
                                        Person.of("two-" + n, "Crew-" + n))),
                        kind(
                                "a past team that looks like another",
                                n -> inLast(
                                        "team",
                                        Code.CONFUSABLE_ID,
                                        Person.of("one-" + n, "crew-" + n),
                                        Membership.of("one-" + n, "CREW-" + n, MARCH)
                                                .until(MARCH)))));
    }

    private static Stream<FaultKind> ids(FactType type) {
        String key = type.key().orElseThrow().name();
        return Stream.of(
                kind(type + " given twice", n -> {
                    Fact fact = Copies.fresh(type, n);
                    return inLast(key, Code.REPEATED_FACT, fact, Copies.again(fact));
                }),
                kind(type + " with one id", n -> {
                    Fact fact = Copies.fresh(type, n);
                    return inLast(key, Code.DUPLICATE_ID, fact, Copies.otherwise(fact));
                }),
                alike(type, key, "a case", "OWN-"),
                alike(type, key, "full width", "\uFF4Fwn-"),
                alike(type, key, "a space before it", " own-"));
    }

    private static FaultKind alike(FactType type, String key, String by, String other) {
        return kind(type + " with ids that differ by " + by, n -> {
            Fact fact = Copies.fresh(type, n);
            return inLast(key, Code.CONFUSABLE_ID, fact, Copies.with(fact, key, other + n));
        });
    }

    private static Stream<FaultKind> lines() {
        return Stream.of(
                kind(
                        "two who lead each other",
                        n -> inFirst(
                                "leader",
                                Code.LEADERS_IN_A_CIRCLE,
                                Person.of("b-" + n, "support").ledBy("a-" + n),
                                Person.of("a-" + n, "support").ledBy("b-" + n))),
                kind("a line that leads into a circle of three", n -> {
                    Fact first = Person.of("b-" + n, "support").ledBy("c-" + n);
                    return new PlantedFault(
                            List.of(
                                    Person.of("d-" + n, "support").ledBy("a-" + n),
                                    first,
                                    Person.of("a-" + n, "support").ledBy("b-" + n),
                                    Person.of("c-" + n, "support").ledBy("a-" + n)),
                            first,
                            "leader",
                            Code.LEADERS_IN_A_CIRCLE);
                }),
                kind(
                        "two teams that are part of each other",
                        n -> inFirst(
                                "partOf",
                                Code.TEAMS_IN_A_CIRCLE,
                                Team.of("a-" + n).partOf("b-" + n),
                                Team.of("b-" + n).partOf("a-" + n))),
                kind(
                        "two teams on one day",
                        n -> inLast(
                                "from",
                                Code.OVERLAPPING,
                                Person.of("own-" + n, "support"),
                                Membership.of("own-" + n, "claims", MARCH).until(MARCH.plusDays(9)),
                                Membership.of("own-" + n, "support", MARCH.plusDays(9)))),
                kind(
                        "two leaders on one day",
                        n -> inLast(
                                "from",
                                Code.OVERLAPPING,
                                Person.of("own-" + n, "support"),
                                ReportingLine.of("own-" + n, "p-100", MARCH).until(MARCH),
                                ReportingLine.of("own-" + n, "p-101", MARCH).until(MARCH.plusDays(1)))),
                kind(
                        "a membership that lasts, of somebody elsewhere",
                        n -> inLast(
                                "team",
                                Code.CONTRADICTS_PERSON,
                                Person.of("own-" + n, "support"),
                                Membership.of("own-" + n, "claims", MARCH))),
                kind(
                        "a last team that is not the last team",
                        n -> inLast(
                                "team",
                                Code.CONTRADICTS_PERSON,
                                Person.of("own-" + n, "support").endedOn(MARCH),
                                Membership.of("own-" + n, "claims", MARCH).until(MARCH))),
                kind(
                        "a line that lasts, of somebody led by nobody",
                        n -> inLast(
                                "leader",
                                Code.CONTRADICTS_PERSON,
                                Person.of("own-" + n, "support"),
                                ReportingLine.of("own-" + n, "p-100", MARCH))));
    }

    private static Stream<FaultKind> cases() {
        return Stream.of(
                changed(
                        FactType.CONFLICTS,
                        "status",
                        Code.OPEN_BUT_RESOLVED,
                        fact -> Copies.with(Copies.with(fact, "status", ConflictStatus.OPEN), "outcome", null)),
                changed(
                        FactType.CONFLICTS,
                        "outcome",
                        Code.CONTRADICTION,
                        fact -> Copies.with(Copies.with(fact, "status", ConflictStatus.OPEN), "resolvedOn", null)),
                changed(
                        FactType.CONFLICT_STEPS,
                        "on",
                        Code.END_BEFORE_START,
                        fact -> Copies.with(fact, "on", LocalDate.of(2026, 5, 3))),
                kind(
                        "a reporter whom the report concerns",
                        n -> in(Reporter.of("r-9", "p-102"), "person", Code.CONCERNS_THE_REPORTER)),
                changed(
                        FactType.CONDUCT_EXPERIENCES,
                        "reasonsNotReported",
                        Code.CONTRADICTION,
                        fact -> Copies.with(fact, "reasonsNotReported", Set.of(ReasonNotReported.values()[0]))),
                changed(
                        FactType.THIRD_PARTY_INCIDENTS,
                        "source",
                        Code.NOT_FROM_OUTSIDE,
                        fact -> Copies.with(fact, "source", ConductSource.OWN_LEADER)),
                changed(
                        FactType.COMMITMENTS,
                        "to",
                        Code.MISSING_VALUE,
                        fact -> Copies.with(Copies.with(fact, "to", null), "team", null)),
                changed(
                        FactType.COMMITMENTS,
                        "brokenOn",
                        Code.CONTRADICTION,
                        fact -> Copies.with(fact, "brokenOn", LocalDate.of(2026, 8, 30))),
                saidTooSoon(FactType.CHECK_INS, "doneBy", "doneAt"),
                saidTooSoon(FactType.HELP_REQUESTS, "declined", "answeredOn"),
                saidTooSoon(FactType.SHARED_REQUESTS, "answer", "answeredOn"),
                saidTooSoon(FactType.CONDUCT_REPORTS, "outcome", "closedOn"),
                saidTooSoon(FactType.ACTIONS, "outcome", "reviewedOn"));
    }

    private static FaultKind saidTooSoon(FactType type, String field, String day) {
        return changed(type, field, Code.CONTRADICTION, fact -> Copies.with(fact, day, null));
    }

    private static Stream<FaultKind> figures() {
        return Stream.of(
                changed(
                        FactType.MEASURES,
                        "scaleMax",
                        Code.IMPROPER_SCALE,
                        fact -> Copies.with(fact, "scaleMax", BigDecimal.ZERO)),
                changed(
                        FactType.MEASURES,
                        "value",
                        Code.OUT_OF_SCALE,
                        fact -> Copies.with(fact, "value", new BigDecimal("100.01"))),
                changed(
                        FactType.MEASURES,
                        "value",
                        Code.OUT_OF_SCALE,
                        fact -> Copies.with(fact, "value", new BigDecimal("-0.01"))),
                changed(FactType.MEASURES, "person", Code.TWO_SUBJECTS, fact -> Copies.with(fact, "person", "p-104")),
                changed(
                        FactType.MEASURES,
                        "construct",
                        Code.WRONG_UNIT,
                        fact -> Copies.with(
                                Copies.with(Copies.with(fact, "construct", Construct.LONELINESS), "instrument", null),
                                "wave",
                                null)),
                changed(
                        FactType.MEASURES,
                        "instrument",
                        Code.OTHER_CONSTRUCT,
                        fact -> Copies.with(fact, "instrument", Instruments.EDMONDSON_PSYCHOLOGICAL_SAFETY)),
                changed(
                        FactType.MEASURES,
                        "wave",
                        Code.NOT_ASKED_IN_WAVE,
                        fact -> Copies.with(Copies.with(fact, "construct", Construct.PLAY), "instrument", null)),
                changed(
                        FactType.MEASURES,
                        "answeredOn",
                        Code.OUTSIDE_THE_WAVE,
                        fact -> Copies.with(fact, "answeredOn", LocalDate.of(2026, 6, 1))),
                changed(
                        FactType.ITEM_ANSWERS,
                        "answeredOn",
                        Code.OUTSIDE_THE_WAVE,
                        fact -> Copies.with(fact, "answeredOn", LocalDate.of(2026, 5, 10))),
                changed(FactType.ITEM_ANSWERS, "item", Code.UNKNOWN_ITEM, fact -> Copies.with(fact, "item", "PS8")),
                changed(FactType.ITEM_ANSWERS, "value", Code.OUT_OF_SCALE, fact -> Copies.with(fact, "value", 8)),
                kind(
                        "an answer to what the wave did not ask",
                        n -> inLast(
                                "wave",
                                Code.NOT_ASKED_IN_WAVE,
                                Copies.with(Copies.fresh(FactType.WAVES, n), "asked", Set.of(Construct.PLAY)),
                                Copies.with(Copies.fresh(FactType.ITEM_ANSWERS, n), "wave", "own-" + n))));
    }

    private interface Change {
        Fact of(Fact fact);
    }

    private static FaultKind changed(FactType type, String field, Code code, Change change) {
        return kind(type + "." + field + " " + code, n -> in(change.of(Copies.fresh(type, n)), field, code));
    }

    private static FaultKind kind(String name, IntFunction<PlantedFault> plant) {
        return new FaultKind(name, plant);
    }
}
