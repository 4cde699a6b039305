package work.connect.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import work.connect.model.Workplace;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.csv.CsvOptions;
import work.connect.model.io.csv.ImportedWorkplace;
import work.connect.model.io.json.ReportJson;
import work.connect.model.io.json.RuleListingJson;
import work.connect.model.io.json.WorkplaceJson;
import work.connect.rules.Assessment;
import work.connect.rules.ConnectEngine;

/**
 * Whatever the machine, the same bytes: the stored hash was made on one Java and is checked on every other, in languages
 * that write digits, days and letters in other ways.
 */
class SameEverywhereTest {

    private static final Path COMPANY = Path.of("company");
    private static final Path STORED = Path.of("src/test/resources/everything.sha256");
    private static final List<String> LOCALES = List.of(
            "en-US",
            "tr-TR",
            "ar-EG-u-nu-arab",
            "hi-IN-u-nu-deva",
            "th-TH-u-ca-buddhist-nu-thai",
            "ja-JP-u-ca-japanese");
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Berlin",
            "America/St_Johns",
            "Pacific/Apia",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "America/Los_Angeles",
            "Etc/GMT+12");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void putBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void saysTheSameInEveryLocaleZoneAndJava(@TempDir Path folder) throws Exception {
        String here = hashOfEverything(folder.resolve("here"));
        if (Boolean.getBoolean("connect.update")) {
            Files.createDirectories(STORED.getParent());
            Files.writeString(STORED, here + "\n");
        }
        assertThat(here)
                .as("Where the rules, the words or the company changed on purpose, run this test with"
                        + " -Dconnect.update=true and commit what it writes")
                .isEqualTo(Files.readString(STORED).strip());
        for (String tag : LOCALES) {
            for (String id : ZONES) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                assertThat(hashOfEverything(folder.resolve(tag + id.replace('/', '-'))))
                        .as("%s, %s", tag, id)
                        .isEqualTo(here);
            }
        }
    }

    private static String hashOfEverything(Path written) throws IOException, NoSuchAlgorithmException {
        ImportedWorkplace imported = CsvFolder.read(COMPANY, CsvOptions.standard());
        Workplace workplace = imported.workplace();
        ConnectEngine engine = ConnectEngine.standard();
        StringWriter all = new StringWriter();
        all.write(imported.report().summarize());
        all.write(engine.coverageOf(workplace).summarize());
        RuleListingJson.write(engine.rules(), all);
        WorkplaceJson.write(workplace, all);
        CsvFolder.write(workplace, Files.createDirectories(written));
        for (String file : List.of("people.csv", "measures.csv", "workplace.csv", "registers.csv")) {
            all.write(Files.readString(written.resolve(file)));
        }
        Assessment assessment = engine.assess(workplace);
        for (Viewer viewer : viewers(workplace)) {
            Report report = assessment.reportFor(viewer);
            all.write(report.summarize());
            ReportJson.write(report, all);
        }
        return hash(all.toString());
    }

    /** Every tenth person, every leader of a team, a handler of each report, and the readers of groups. */
    private static List<Viewer> viewers(Workplace workplace) {
        List<Viewer> viewers =
                new ArrayList<>(List.of(Viewer.organisation(), Viewer.wellbeing(), Viewer.workerRepresentative()));
        for (int i = 0; i < workplace.people().size(); i += 10) {
            viewers.add(Viewer.employee(workplace.people().get(i).id()));
        }
        workplace.teams().values().stream()
                .map(team -> team.leader())
                .filter(leader -> leader != null && workplace.positionOf(leader) >= 0)
                .map(Viewer::leader)
                .forEach(viewers::add);
        workplace.reporters().stream()
                .flatMap(reporter -> reporter.consentsTo().stream())
                .sorted()
                .map(Viewer::caseHandler)
                .forEach(viewers::add);
        return viewers;
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
