package work.connect.model.io.csv;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactKind;
import work.connect.model.KeptRecord;
import work.connect.model.OwnFactType;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;
import work.connect.model.Register;
import work.connect.model.fact.Field;

/** Says of a problem with a fact where it is in the files. */
final class Places {

    /** What can be told of one value, whatever stands beside it. */
    private static final Set<Code> OF_ONE_VALUE = EnumSet.of(
            Code.BLANK_ID,
            Code.LONG_ID,
            Code.ODD_CHARACTER,
            Code.LONG_TEXT,
            Code.DUPLICATE_ID,
            Code.CONFUSABLE_ID,
            Code.UNKNOWN_PERSON,
            Code.UNKNOWN_TEAM,
            Code.UNKNOWN_REPORT,
            Code.UNKNOWN_CONFLICT,
            Code.UNKNOWN_WAVE,
            Code.LEADS_THEMSELVES,
            Code.LEADERS_IN_A_CIRCLE,
            Code.TEAM_IN_ITSELF,
            Code.TEAMS_IN_A_CIRCLE,
            Code.TIE_TO_ONESELF,
            Code.DATE_IN_THE_FUTURE,
            Code.DATE_OUT_OF_RANGE,
            Code.NOT_A_COUNT,
            Code.OUT_OF_RANGE,
            Code.TOO_MANY_DIGITS);

    private static final String REGISTERS = "registers";

    private final SettingRows settings;
    private final Map<FactKind, FileReading> readings;
    private final Map<KeptRecord, Integer> registers;
    private final @Nullable FileReading registerFile;

    /** @param registers which row of the file of registers states each, as far as it does */
    Places(
            SettingRows settings,
            Map<FactKind, FileReading> readings,
            Map<KeptRecord, Integer> registers,
            @Nullable FileReading registerFile) {
        this.settings = settings;
        this.readings = readings;
        this.registers = registers;
        this.registerFile = registerFile;
    }

    /**
     * The same problem, by file, line and the host's name of the column; empty when it only follows from another one that
     * was told.
     */
    Optional<Problem> inFile(Problem problem) {
        if (problem.place().equals(REGISTERS)) {
            return Optional.of(ofRegister(problem, Register.values()[problem.index()]));
        } else if (problem.place().equals("now")) {
            return Optional.of(settings.inFile(problem));
        }
        return readings.entrySet().stream()
                .filter(entry -> entry.getKey().collection().equals(problem.place()))
                .findFirst()
                .map(entry -> isAboutKeeping(problem, entry.getKey())
                        ? Optional.of(ofRegister(problem, (KeptRecord) entry.getKey()))
                        : at(problem, entry.getKey(), entry.getValue()))
                .orElse(Optional.of(problem));
    }

    private static Optional<Problem> at(Problem problem, FactKind type, FileReading reading) {
        if (problem.index() < 0) {
            return Optional.of(moved(problem, reading.file(), -1, problem.field()));
        }
        int count = reading.records().size();
        boolean reversed = problem.index() >= count;
        int record = reversed ? problem.index() - count : problem.index();
        if (reading.isDubious(record) && !OF_ONE_VALUE.contains(problem.code())) {
            return Optional.empty();
        }
        String name = reversed ? otherEnd(problem.field()) : problem.field();
        Optional<Field> field = type.shape().field(name);
        return Optional.of(moved(
                problem,
                reading.file(),
                reading.lineOf(record),
                field.map(reading.header()::nameOf).orElse(name)));
    }

    private static String otherEnd(String field) {
        return field.equals("from") ? "to" : field.equals("to") ? "from" : field;
    }

    /** Of a kind as a whole only the day since which it is kept can be wrong. */
    private static boolean isAboutKeeping(Problem problem, FactKind kind) {
        return kind instanceof OwnFactType && problem.index() < 0;
    }

    private Problem ofRegister(Problem problem, KeptRecord register) {
        Integer row = registers.get(register);
        return row == null || registerFile == null
                ? moved(problem, REGISTERS, -1, register.word())
                : moved(
                        problem,
                        registerFile.file(),
                        registerFile.lineOf(row),
                        registerFile.header().theirNameOf(problem.field()));
    }

    private static Problem moved(Problem problem, String place, int index, String field) {
        return new Problem(problem.code(), place, index, field, problem.pseudonym(), problem.hint());
    }
}
