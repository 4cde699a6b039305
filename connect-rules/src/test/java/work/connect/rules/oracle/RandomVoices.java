package work.connect.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import work.connect.model.conduct.Answer;
import work.connect.model.conduct.ConductExperience;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductSource;
import work.connect.model.conduct.ThirdPartyIncident;
import work.connect.model.connection.EventInvitation;
import work.connect.model.connection.HelpRequest;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.connection.SharedRequest;
import work.connect.model.fact.Fact;
import work.connect.model.people.Person;

/** Draws what people asked for, said, were invited to and met with. */
final class RandomVoices {

    private final Scene scene;
    private final Dice dice;
    private final List<Person> people;

    RandomVoices(Scene scene, List<Person> people) {
        this.scene = scene;
        dice = scene.dice();
        this.people = people;
    }

    List<Fact> drawn() {
        List<Fact> drawn = new ArrayList<>();
        addSome(12, drawn, this::helpRequest);
        addSome(4, drawn, this::concern);
        addSome(2, drawn, this::sharedRequest);
        addSome(25, drawn, this::experience);
        addSome(5, drawn, this::incident);
        for (int event = dice.number(0, 0, 2, 3, 4, 6); event > 0; event--) {
            invite("event" + event, drawn);
        }
        return dice.shuffled(drawn);
    }

    private void addSome(int most, List<Fact> drawn, BiFunction<Integer, LocalDate, Optional<? extends Fact>> drawing) {
        for (int i = dice.number(0, 0, 1, most / 2, most); i > 0; i--) {
            drawing.apply(i, scene.daysAgo(dice.chance(50) ? dice.between(0, 40) : scene.daysNearALimit()))
                    .ifPresent(drawn::add);
        }
    }

    private Optional<Person> somebodyHere(LocalDate day) {
        List<Person> here =
                people.stream().filter(person -> person.worksHereOn(day)).toList();
        return here.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(here));
    }

    private Optional<Person> somebodyElse(Person one, LocalDate day) {
        return somebodyHere(day).filter(other -> !other.equals(one));
    }

    /** A day from this one on, or none. */
    private @Nullable LocalDate later(LocalDate day) {
        LocalDate later = day.plusDays(dice.number(0, 1, 5, 7, 8, 30, 90, 91));
        return dice.chance(50) && scene.isPast(later) ? later : null;
    }

    private Optional<HelpRequest> helpRequest(int number, LocalDate day) {
        LocalDate lately = dice.chance(50) ? day : scene.daysAgo(dice.number(5, 6, 7, 8, 9, 14, 27, 28, 29));
        return somebodyHere(lately)
                .map(person -> HelpRequest.of("h" + number, person.id(), lately)
                        .to(somebodyElse(person, lately).map(Person::id).orElse(null))
                        .answeredOn(later(lately))
                        .withdrawnOn(dice.chance(10) ? later(lately) : null));
    }

    private Optional<RaisedConcern> concern(int number, LocalDate day) {
        LocalDate setback = later(day);
        RaisedConcern concern = RaisedConcern.of("v" + number, dice.oneOf(RaisedConcern.Topic.values()), day)
                .by(somebodyHere(day).map(Person::id).orElse(null))
                .answeredOn(later(day))
                .followedBySetback(setback);
        return Optional.of(setback == null || dice.chance(40) ? concern : concern.setbackConfirmed(dice.chance(50)));
    }

    private Optional<SharedRequest> sharedRequest(int number, LocalDate day) {
        return somebodyHere(day)
                .flatMap(from -> somebodyElse(from, day)
                        .map(to -> SharedRequest.of(
                                        "s" + number, from.id(), to.id(), dice.oneOf(SharedRequest.Wish.values()), day)
                                .answeredOn(later(day))));
    }

    /** Few people have most of them. */
    private Optional<ConductExperience> experience(int number, LocalDate day) {
        LocalDate lately = dice.chance(50) ? day : scene.daysAgo(dice.number(0, 6, 7, 13, 14, 20, 21, 27, 28));
        ConductSource[] sources = dice.some(dice.number(0, 1, 1, 2), List.of(ConductSource.values()))
                .toArray(ConductSource[]::new);
        return somebodyHere(lately)
                .filter(person -> dice.chance(30) || people.indexOf(person) < 4)
                .map(person -> ConductExperience.of(person.id(), lately, nature(), nature())
                        .from(sources)
                        .behaviourStopped(dice.oneOf(Answer.values()))
                        .feltPunished(dice.oneOf(Answer.NO, Answer.NO, Answer.YES)));
    }

    private ConductNature nature() {
        return dice.chance(30)
                ? dice.oneOf(ConductNature.values())
                : dice.oneOf(ConductNature.IGNORED_OR_EXCLUDED, ConductNature.ROLE_UNDERMINED);
    }

    private Optional<ThirdPartyIncident> incident(int number, LocalDate day) {
        ConductSource source = dice.oneOf(ConductSource.SERVICE_USER, ConductSource.MEMBER_OF_THE_PUBLIC);
        return Optional.of(
                ThirdPartyIncident.of("t" + number, dice.oneOf(ThirdPartyIncident.Kind.values()), day, source)
                        .in(dice.chance(50) ? dice.oneOf(people).team() : null)
                        .against(somebodyHere(day).map(Person::id).orElse(null))
                        .workerNamed(dice.chance(30) ? null : Boolean.valueOf(dice.chance(50)))
                        .followedUpOn(later(day)));
    }

    private void invite(String event, List<Fact> drawn) {
        LocalDate day = scene.daysAgo(dice.number(1, 10, 30, 59, 60, 61));
        int percent = dice.number(30, 95, 100, 100);
        for (Person person : people) {
            boolean leftOut = person.equals(people.get(people.size() - 1)) && dice.chance(80);
            if (person.worksHereOn(day) && dice.chance(percent) && !leftOut) {
                drawn.add(EventInvitation.of(event, day, person.id())
                        .attended(dice.chance(40) ? null : Boolean.valueOf(dice.chance(50))));
            }
        }
    }
}
