package work.connect.rules.indicate.conduct;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import work.connect.model.Workplace;
import work.connect.model.hazard.Hazard;
import work.connect.model.measure.ExposureItem;
import work.connect.model.measure.Instrument;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Wave;
import work.connect.rules.indicate.gauge.Roster;

/**
 * What people ticked at single questions that ask about bullying, such as question 21 of the HSE indicator tool. Of several
 * answers within the time the latest counts; of answers of one day any that says so.
 */
final class BullyingAnswers {

    private static final byte NO = 1;
    private static final byte YES = 2;

    private final Roster roster;
    private final Map<String, LocalDate> waves = new HashMap<>();
    private final long[] day;
    private final byte[] said;
    private final BiPredicate<Integer, LocalDate> isOfTheTeamOfToday;
    private boolean asked;

    /** @param isOfTheTeamOfToday whether somebody was on that day in the team they are in today */
    BullyingAnswers(Roster roster, int days, BiPredicate<Integer, LocalDate> isOfTheTeamOfToday) {
        this.roster = roster;
        this.isOfTheTeamOfToday = isOfTheTeamOfToday;
        day = new long[roster.size()];
        said = new byte[roster.size()];
        Workplace workplace = roster.workplace();
        List<ItemAnswer> answers = workplace.all(ItemAnswer.class);
        if (answers.isEmpty()) {
            return;
        }
        workplace.all(Wave.class).forEach(wave -> waves.put(wave.id(), wave.until()));
        Map<String, ExposureItem> questions = new HashMap<>();
        for (Instrument instrument : workplace.instruments().all()) {
            instrument.exposures().stream()
                    .filter(question -> question.hazard() == Hazard.BULLYING)
                    .forEach(question -> questions.put(instrument.id() + ' ' + question.code(), question));
        }
        Map<String, String> ids = new HashMap<>();
        for (ItemAnswer answer : answers) {
            String id = ids.computeIfAbsent(answer.instrument(), given -> id(given, workplace));
            ExposureItem question = questions.get(id + ' ' + answer.item());
            if (question != null) {
                take(answer, question, days);
            }
        }
    }

    /** The id of a questionnaire, however it is spelled. */
    private static String id(String given, Workplace workplace) {
        return workplace.instruments().find(given).map(Instrument::id).orElse(given);
    }

    private void take(ItemAnswer answer, ExposureItem question, int days) {
        int person = roster.positionOf(answer.person());
        LocalDate on = dayOf(answer);
        if (person == Roster.NONE || on == null || roster.today() - on.toEpochDay() > days) {
            return;
        } else if (!isOfTheTeamOfToday.test(person, on)) {
            return;
        }
        asked = true;
        byte says = question.exposed().contains(answer.value()) ? YES : NO;
        long answered = on.toEpochDay();
        if (said[person] == 0 || answered > day[person]) {
            day[person] = answered;
            said[person] = says;
        } else if (answered == day[person] && says == YES) {
            said[person] = YES;
        }
    }

    private @Nullable LocalDate dayOf(ItemAnswer answer) {
        if (answer.answeredOn() != null) {
            return answer.answeredOn();
        }
        return answer.wave() == null ? null : waves.get(answer.wave());
    }

    /** Whether nobody here has answered such a question within the time. */
    boolean isNotAsked() {
        return !asked;
    }

    boolean answered(int person) {
        return said[person] != 0;
    }

    boolean says(int person) {
        return said[person] == YES;
    }
}
