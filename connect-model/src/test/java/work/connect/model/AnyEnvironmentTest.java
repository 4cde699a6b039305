package work.connect.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong does not depend on where the program runs. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class AnyEnvironmentTest {

    private static final List<PlantedFault> FAULTS = faults();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void inEnglishInLondon() {
        Locale.setDefault(Locale.UK);
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tr-TR",
                "ar-EG",
                "hi-IN-u-nu-deva",
                "th-TH-u-ca-buddhist-nu-thai",
                "ja-JP-u-ca-japanese",
                "de-DE"
            })
    void anyLanguageGivesTheSameProblems(String language) {
        String inEnglish = told();

        Locale.setDefault(Locale.forLanguageTag(language));

        assertThat(told()).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Pacific/Kiritimati",
                "Etc/GMT+12",
                "Asia/Kathmandu",
                "America/St_Johns",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "Europe/Berlin"
            })
    void anyZoneOfTheComputerGivesTheSameProblems(String id) {
        String inLondon = told();

        TimeZone.setDefault(TimeZone.getTimeZone(id));

        assertThat(told()).isEqualTo(inLondon);
    }

    @Test
    void aWorkplaceIsCountedInTheSameDigitsEverywhere() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(OneOfEach.workplace().build())
                .hasToString("Workplace[now=2026-09-01T08:00:00Z, people=4, teams=3, facts=28]");
    }

    private static String told() {
        Workplace.Builder facts = OneOfEach.workplace().addAll(FieldFaults.NEEDED);
        FAULTS.forEach(fault -> facts.addAll(fault.facts()));
        InvalidWorkplaceException refusal = catchThrowableOfType(InvalidWorkplaceException.class, facts::build);
        return refusal.getMessage() + refusal.problems();
    }

    /** One of each kind, as far as they are listed. */
    private static List<PlantedFault> faults() {
        List<FaultKind> kinds =
                Stream.concat(FactFaults.all(), FieldFaults.all()).toList();
        return IntStream.range(0, Math.min(kinds.size(), 900))
                .mapToObj(i -> kinds.get(i).plant().apply(i))
                .toList();
    }
}
