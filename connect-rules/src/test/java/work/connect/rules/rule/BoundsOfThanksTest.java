package work.connect.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.rules.rule.Detecting.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import work.connect.model.hazard.Confidence;
import work.connect.model.hazard.Severity;
import work.connect.rules.indicate.contact.FadingContact;
import work.connect.rules.indicate.contact.OneToOneTimeByWorkMode;
import work.connect.rules.indicate.help.HelpLoad;
import work.connect.rules.indicate.help.RecognitionByWorkMode;
import work.connect.rules.indicate.help.RecognitionSpread;
import work.connect.rules.indicate.help.UnansweredRequests;
import work.connect.rules.indicate.help.UnseenHelp;
import work.connect.rules.indicate.telemetry.ContactTrend;
import work.connect.rules.indicate.telemetry.LastingContactDrop;
import work.connect.rules.indicate.telemetry.RemoteContact;
import work.connect.rules.indicate.work.NewsReachForAll;

/** REC-02, REC-04, REM-03, REM-05, OVR-01, SUP-03, COM-04, ISO-04, REM-01: at, just below and just above each limit. */
class BoundsOfThanksTest {

    private static final int EVEN = 0;
    private static final int MANY = 99;

    @ParameterizedTest
    @CsvSource({
        "20, 5, 19, 0, LOW",
        "20, 5, 20, 0, NONE",
        "19, 5, 19, 0, NONE",
        "20, 4, 19, 0, NONE",
        "20, 5, 19, 199, LOW",
        "20, 5, 19, 200, MODERATE"
    })
    void halfTheTeamIsHardlyThanked(int thanks, int people, int lowerHalf, int siteToRemote, Severity severity) {
        assertThat(said("REC-02", new RecognitionSpread("a", people, thanks, lowerHalf, EVEN, siteToRemote)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 5, 50, 0, LOW",
        "20, 5, 49, 0, NONE",
        "19, 5, 50, 0, NONE",
        "20, 4, 50, 0, NONE",
        "20, 5, 50, 199, LOW",
        "20, 5, 50, 200, MODERATE"
    })
    void thanksGoToAFew(int thanks, int people, int gini, int siteToRemote, Severity severity) {
        assertThat(said("REC-02", new RecognitionSpread("a", people, thanks, MANY, gini, siteToRemote)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"75, 75, 8, LOW", "74, 75, 8, NONE", "75, 74, 8, NONE", "75, 75, 7, NONE"})
    void nobodySeesTheHelpOfSomebodyInTheTopQuarter(int lessHelpful, int moreThanked, int people, Severity severity) {
        assertThat(said("REC-04", new UnseenHelp("sam", 5, 0, lessHelpful, moreThanked, people, false)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"200, 3, 180, MODERATE", "199, 3, 180, NONE", "200, 2, 180, NONE", "200, 3, 179, NONE"})
    void oneToOnesFavourTheSite(int percent, int fewer, int minutes, Severity severity) {
        assertThat(said("REM-03", new OneToOneTimeByWorkMode("a", percent, fewer, minutes, 8)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"200, 3, 20, MODERATE", "199, 3, 20, NONE", "200, 2, 20, NONE", "200, 3, 19, NONE"})
    void thanksFavourTheSite(int percent, int fewer, int thanks, Severity severity) {
        assertThat(said("REM-03", new RecognitionByWorkMode("a", percent, fewer, thanks, 8)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"19, NONE", "20, LOW", "29, LOW", "30, MODERATE"})
    void somebodyIsAskedByEverybody(int tenths, Severity severity) {
        assertThat(said("OVR-01", new HelpLoad("sam", 10, 5, tenths, 4, 1, false, Confidence.HIGH)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"59, 39, NONE", "60, 39, LOW", "180, 39, LOW", "181, 39, NONE", "60, 40, NONE"})
    void oneToOnesFadeInTheFirstHalfYear(int days, int percent, Severity severity) {
        assertThat(said("REM-05", new FadingContact("sam", days, 3, 1, percent, Confidence.HIGH)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"5, 1, NONE", "5, 2, MODERATE", "4, 2, NONE"})
    void requestsWaitForAWeekOfWork(int workdays, int requests, Severity severity) {
        assertThat(said("SUP-03", new UnansweredRequests("sam", workdays, requests)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"79, LOW", "80, NONE"})
    void newsForAllReachesFourInFive(int percent, Severity severity) {
        assertThat(said("COM-04", new NewsReachForAll(percent, 20))).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"50, 5, 75, LOW", "51, 5, 75, NONE", "50, 4, 75, NONE", "50, 5, 74, NONE"})
    void contactFellAwayWhileOthersKeptTheirs(int percent, int drop, int others, Severity severity) {
        assertThat(said("ISO-04", new ContactTrend("sam", 5, 10, percent, drop, others, false, Confidence.HIGH)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"50, 5, 75, MODERATE", "51, 5, 75, NONE", "50, 4, 75, NONE", "50, 5, 74, NONE"})
    void contactStaysAwayWhileOthersKeptTheirs(int percent, int drop, int others, Severity severity) {
        assertThat(said("ISO-04", new LastingContactDrop("sam", percent, drop, others, false, Confidence.HIGH)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"2, 50, NONE", "3, 49, NONE", "3, 50, MODERATE", "5, 50, MODERATE", "6, 50, HIGH"})
    void weeksPassWithoutAWordWhileHalfTheOthersTalk(int weeks, int others, Severity severity) {
        assertThat(said("REM-01", new RemoteContact("sam", weeks, others, Confidence.HIGH)))
                .isEqualTo(severity);
    }
}
