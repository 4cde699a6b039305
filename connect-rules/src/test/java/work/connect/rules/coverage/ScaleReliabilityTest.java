package work.connect.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import work.connect.model.Workplace;
import work.connect.model.measure.Construct;
import work.connect.model.measure.Instruments;
import work.connect.model.measure.ItemAnswer;
import work.connect.model.measure.Wave;
import work.connect.model.people.Person;
import work.connect.rules.ConnectEngine;

/** The data steward sees whether the figures of teams can be told apart. Values by R, package multilevel 2.7. */
class ScaleReliabilityTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    private static final String[] TEAMS = {"A", "B", "C", "D"};
    private static final String[][] ANSWERS = {
        {"44544", "45444", "54445"},
        {"21223", "22122", "12232"},
        {"15351", "51315", "15241"},
        {"33333", "34333", "33343"}
    };

    private static Instruments threeItems() {
        Properties keys = new Properties();
        for (String line : List.of(
                "id=OWN",
                "title=Three questions",
                "source=made for this test",
                "licence=none",
                "status=VERIFIED",
                "answers=1..5",
                "score=MEAN",
                "needed=ALL",
                "range=1..5",
                "direction=HIGHER_IS_BETTER",
                "scales=R",
                "scale.R.title=Relationships",
                "scale.R.construct=RELATIONSHIPS",
                "scale.R.items=i1 i2 i3")) {
            String[] pair = line.split("=", 2);
            keys.setProperty(pair[0], pair[1]);
        }
        return Instruments.standard().with(keys);
    }

    private static Workplace.Builder reference() {
        Workplace.Builder workplace = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC)
                .instruments(threeItems())
                .add(Wave.of("now", TODAY, Construct.RELATIONSHIPS))
                .add(Wave.of("then", TODAY.minusDays(300), Construct.RELATIONSHIPS));
        for (int team = 0; team < TEAMS.length; team++) {
            for (int rater = 0; rater < 5; rater++) {
                String person = TEAMS[team] + rater;
                workplace.add(Person.of(person, TEAMS[team]));
                for (int item = 0; item < 3; item++) {
                    int ticked = Character.getNumericValue(ANSWERS[team][item].charAt(rater));
                    workplace
                            .add(ItemAnswer.of(person, "OWN", "i" + (item + 1), ticked)
                                    .inWave("now"))
                            .add(ItemAnswer.of(person, "OWN", "i" + (item + 1), 1)
                                    .inWave("then"));
                }
            }
        }
        return workplace;
    }

    @Test
    void isReckonedOfTheLastWave() {
        Coverage coverage = ConnectEngine.standard().coverageOf(reference().build());

        assertThat(coverage.scales()).singleElement().satisfies(scale -> {
            assertThat(scale.scale()).isEqualTo("OWN.R");
            assertThat(scale.people()).isEqualTo(20);
            assertThat(scale.teams()).isEqualTo(4);
            near(scale.icc1().orElseThrow(), "0.865639555715");
            near(scale.icc2().orElseThrow(), "0.969891609795");
            near(scale.alpha().orElseThrow(), "0.494984434452");
        });
    }

    /** Scores are kept with four decimals, so the statistics of scores agree to about as many. */
    private static void near(BigDecimal value, String expected) {
        assertThat(value).isCloseTo(new BigDecimal(expected), Offset.offset(new BigDecimal("0.0001")));
    }

    @Test
    void isToldInTheText() {
        assertThat(ConnectEngine.standard().coverageOf(reference().build()).summarize())
                .contains("OWN.R: 20 people in 4 teams; ICC(1) 0.86, ICC(2) 0.96, alpha 0.49");
    }

    @Test
    void isNotToldWhereNobodyAnsweredItems() {
        Workplace nobody = Workplace.asOf(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC)
                .add(Person.of("p1", "A"))
                .build();

        assertThat(ConnectEngine.standard().coverageOf(nobody).scales()).isEmpty();
        assertThat(ConnectEngine.standard().coverageOf(nobody).summarize()).doesNotContain("ICC");
    }
}
