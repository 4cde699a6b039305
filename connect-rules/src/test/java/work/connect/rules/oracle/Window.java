package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;

/** The last so many days, today included, and what happened in them. */
final class Window {

    private final Facts facts;
    private final Office office;
    private final int days;
    private final List<Interaction> contacts;
    private final Map<Purpose, List<Interaction>> byPurpose = new EnumMap<>(Purpose.class);
    private final Map<String, Boolean> throughout = new HashMap<>();
    private final Map<String, List<Interaction>> contactsOf = new HashMap<>();
    private final Map<String, Set<HelpRequest>> requestsOf = new HashMap<>();

    Window(Facts facts, int days) {
        this.facts = facts;
        office = new Office(facts);
        this.days = days;
        contacts = facts.all(Interaction.class).stream()
                .filter(contact -> covers(facts.dayOf(contact.at())))
                .toList();
        contacts.forEach(contact -> Stream.of(contact.from(), contact.to())
                .distinct()
                .forEach(id -> contactsOf
                        .computeIfAbsent(id, first -> new ArrayList<>())
                        .add(contact)));
        requests()
                .forEach(request -> Stream.of(request.from(), request.to())
                        .filter(Objects::nonNull)
                        .forEach(id -> requestsOf
                                .computeIfAbsent(id, first -> new LinkedHashSet<>())
                                .add(request)));
    }

    /** Those with the person. */
    List<Interaction> contactsOf(Person person) {
        return contactsOf.getOrDefault(person.id(), List.of());
    }

    /** Those from the person or to them. */
    Set<HelpRequest> requestsOf(Person person) {
        return requestsOf.getOrDefault(person.id(), Set.of());
    }

    LocalDate first() {
        return facts.today().minusDays(days - 1L);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(facts.today());
    }

    List<Interaction> contacts() {
        return contacts;
    }

    List<Interaction> contacts(Purpose purpose) {
        return byPurpose.computeIfAbsent(
                purpose,
                wanted -> contacts.stream()
                        .filter(contact -> contact.purpose() == wanted)
                        .toList());
    }

    List<HelpRequest> requests() {
        return facts.all(HelpRequest.class).stream()
                .filter(request -> covers(request.askedOn()))
                .toList();
    }

    long thanksTo(Person person) {
        return contactsOf(person).stream()
                .filter(thanks -> thanks.purpose() == Purpose.RECOGNITION)
                .filter(thanks -> thanks.to().equals(person.id()))
                .count();
    }

    /**
     * Whether somebody had begun by the first of the days and was away on a quarter of them at most. Whose first day is
     * not known is taken to have begun.
     */
    boolean wasThroughout(Person person) {
        return throughout.computeIfAbsent(person.id(), id -> wasHere(person));
    }

    private boolean wasHere(Person person) {
        long away = days - facts.leaves().daysHere(person.id(), first().minusDays(1), facts.today());
        return (person.startedOn() == null || !person.startedOn().isAfter(first())) && away * 4 <= days;
    }

    /** The members of a team who were here throughout, without who leads it. */
    List<Person> led(String team) {
        return facts.membersOf(team).stream()
                .filter(this::wasThroughout)
                .filter(person -> !person.id().equals(office.leaderOf(team)))
                .toList();
    }

    /** Those of them whose thanks are on record. */
    List<Person> ledAndThankedOpenly(String team) {
        return led(team).stream()
                .filter(person -> !person.preferences().contains(Preference.NO_PUBLIC_PRAISE))
                .toList();
    }
}
