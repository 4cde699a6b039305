package work.connect.examples.company;

import static work.connect.examples.company.life.Days.day;

import java.util.Arrays;
import java.util.List;
import work.connect.examples.company.life.Days;
import work.connect.examples.company.life.Draw;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.conduct.ConductNature;
import work.connect.model.conduct.ConductReport;
import work.connect.model.conduct.Reporter;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.measure.Construct;

/** What can go wrong in a team of which no story is told. */
enum Trouble {
    ONE_TO_ONES_LAPSE(30) {
        @Override
        void befall(TeamLife life) {
            life.oneToOnesEvery(56);
        }
    },
    CONFLICT_LEFT_OPEN(20) {
        @Override
        void befall(TeamLife life) {
            life.add(Conflict.between(life.idOf("k", 1), life.person(1), life.person(2))
                    .about(ConflictKind.PROCESS, ConflictKind.RELATIONSHIP)
                    .openedOn(day("2026-07-20"))
                    .recordedBy(life.person(1))
                    .acknowledgedBy(life.person(2)));
        }
    },
    LITTLE_SUPPORT(20) {
        @Override
        void befall(TeamLife life) {
            life.answers(Construct.SUPERVISOR_SUPPORT, "55.0", "48.0", "42.0");
        }
    },
    NOT_SAFE_TO_SPEAK(15) {
        @Override
        void befall(TeamLife life) {
            life.answers(Construct.PSYCHOLOGICAL_SAFETY, "4.4", "3.9", "3.5");
        }
    },
    SOMEBODY_IS_ALONE(12) {
        @Override
        void befall(TeamLife life) {
            int last = life.people().size() - 1;
            life.change(last, person -> person.startedOn(day("2024-05-06")).answeredTies(true));
            life.apart(last);
        }
    },
    HARASSMENT_IS_REPORTED(3) {
        @Override
        void befall(TeamLife life) {
            String report = life.caseId();
            life.add(
                    ConductReport.of(report, ConductNature.SEXUAL_HARASSMENT, day("2026-08-10"), life.person(1))
                            .concerning(life.person(2))
                            .lastActionOn(Days.LAST.minusDays(4)),
                    Reporter.of(report, life.person(1)));
        }
    };

    private static final int LEAST_PEOPLE = 5;
    private static final int OF_A_HUNDRED_TEAMS = 40;
    private static final int ALL_CHANCES =
            Arrays.stream(values()).mapToInt(trouble -> trouble.chances).sum();

    private final int chances;

    Trouble(int chances) {
        this.chances = chances;
    }

    abstract void befall(TeamLife life);

    /**
     * Lets something go wrong in a team, or nothing.
     *
     * @param percent how much trouble there is; at 100 about two teams of five have some
     */
    static void mayBefall(TeamLife life, int percent) {
        Draw draw = life.draw("trouble");
        if (life.people().size() >= LEAST_PEOPLE && draw.chance(OF_A_HUNDRED_TEAMS * percent / 100)) {
            one(draw.below(ALL_CHANCES)).befall(life);
        }
    }

    private static Trouble one(int chance) {
        int left = chance;
        for (Trouble trouble : List.of(values())) {
            left -= trouble.chances;
            if (left < 0) {
                return trouble;
            }
        }
        throw new IllegalArgumentException("There are only %s chances.".formatted(ALL_CHANCES));
    }
}
