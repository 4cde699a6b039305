package work.connect.model.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** All that people answered to one questionnaire in one wave. */
final class Sheets {

    /** A question with its place on the sheets, and the answers there are. */
    record Question(int place, Scale answers) {

        boolean covers(int answer) {
            return answers.covers(BigDecimal.valueOf(answer));
        }
    }

    /** The questions of a questionnaire, by their codes. */
    static Map<String, Question> questions(Instrument instrument) {
        Map<String, Question> questions = new HashMap<>();
        instrument.answers().forEach((code, possible) -> questions.put(code, new Question(questions.size(), possible)));
        return questions;
    }

    /** A scale as it was asked, with the places of its items. */
    private record AskedScale(InstrumentScale published, InstrumentScale scale, int[] places) {

        boolean isOf(InstrumentScale other) {
            return other.equals(scale) || other.equals(published);
        }

        IntFunction<@Nullable Integer> answers(Sheet sheet) {
            return item -> sheet.answer(places[item]);
        }
    }

    private final Map<String, Question> questions;
    private final @Nullable String wave;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Sheet> byPerson = new HashMap<>();
    private final Map<String, AskedScale> scales = new ConcurrentHashMap<>();

    Sheets(Map<String, Question> questions, @Nullable String wave) {
        this.questions = questions;
        this.wave = wave;
    }

    void take(ItemAnswer answer, Question question) {
        asked.add(answer.item());
        byPerson.computeIfAbsent(answer.person(), person -> new Sheet(questions.size()))
                .take(question.place, answer.value(), answer.answeredOn());
    }

    /** The ids of all who answered, in order. */
    Collection<String> people() {
        return new TreeSet<>(byPerson.keySet());
    }

    /** The scores on one scale of those of these people who have one, in their order. */
    List<Score> scores(InstrumentScale scale, Collection<String> people) {
        AskedScale here = asked(scale);
        List<Score> scores = new ArrayList<>();
        for (String person : people) {
            Sheet sheet = byPerson.get(person);
            if (sheet != null) {
                here.scale
                        .exactScore(here.answers(sheet))
                        .ifPresent(score ->
                                scores.add(new Score(person, wave, here.scale, score, sheet.lastDay(here.places))));
            }
        }
        return scores;
    }

    /** The figure of a group on one scale; empty where nobody has a score. */
    Optional<GroupScore> ofGroup(InstrumentScale scale, Collection<String> people) {
        List<Score> scores = scores(scale, people);
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(new GroupScore(
                        asked(scale).scale,
                        scores.stream().map(Score::exact).toList(),
                        agreement(asked(scale), scores)));
    }

    private @Nullable Agreement agreement(AskedScale here, List<Score> scores) {
        List<List<Integer>> whole = new ArrayList<>();
        for (Score score : scores) {
            Sheet sheet = Objects.requireNonNull(byPerson.get(score.person()));
            here.scale.uprightAnswers(here.answers(sheet)).ifPresent(whole::add);
        }
        return whole.size() < 2 ? null : Agreement.of(here.scale.items().get(0).options(), whole);
    }

    /** How many of these people ticked the same at every item of a scale although some are put the other way round. */
    int alike(InstrumentScale scale, Collection<String> people) {
        AskedScale here = asked(scale);
        int alike = 0;
        for (String person : scale.hasItemsBothWays() ? people : Set.<String>of()) {
            Sheet sheet = byPerson.get(person);
            alike += sheet != null && here.scale.isTickedAlike(here.answers(sheet)) ? 1 : 0;
        }
        return alike;
    }

    /** Cronbach's alpha over all who left out none of the items asked. */
    Optional<BigDecimal> alpha(InstrumentScale scale) {
        AskedScale here = asked(scale);
        return Reliability.alpha(byPerson.values().stream()
                .flatMap(sheet -> here.scale.uprightAnswers(here.answers(sheet)).stream())
                .toList());
    }

    /** What these people ticked at a single question, in no order. */
    List<Integer> ticked(String question, Collection<String> people) {
        Question known = questions.get(question);
        return known == null
                ? List.of()
                : people.stream()
                        .map(byPerson::get)
                        .filter(Objects::nonNull)
                        .map(sheet -> sheet.answer(known.place))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Asked for again and again, so each scale is looked at once. */
    private AskedScale asked(InstrumentScale scale) {
        AskedScale known = scales.computeIfAbsent(scale.id(), id -> asking(scale));
        return known.isOf(scale) ? known : asking(scale);
    }

    private AskedScale asking(InstrumentScale published) {
        InstrumentScale scale = published.asking(asked);
        int[] places = scale.items().stream()
                .mapToInt(item -> Objects.requireNonNull(questions.get(item.code())).place)
                .toArray();
        return new AskedScale(published, scale, places);
    }
}
