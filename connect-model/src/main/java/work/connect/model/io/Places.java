package work.connect.model.io;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import work.connect.model.Problem;
import work.connect.model.Register;

/** Remembers from which line each fact came, to say of a problem with a fact where it is in the files. */
final class Places {

    private static final Pattern STEP = Pattern.compile("steps\\[(\\d+)]\\.(\\w+)");

    private final Map<Sheet, Lines> lines = new EnumMap<>(Sheet.class);
    private final RegisterRows registers;
    private final ConflictRows conflicts;

    Places(RegisterRows registers, ConflictRows conflicts) {
        this.registers = registers;
        this.conflicts = conflicts;
    }

    /** Notes that the next fact of a file comes from this line. */
    void note(Sheet sheet, int line) {
        lines.computeIfAbsent(sheet, none -> new Lines()).add(line);
    }

    /** The same problem, by file and line instead of by collection and index. */
    Problem inFile(Problem problem) {
        Matcher step = STEP.matcher(problem.field());
        if (problem.place().equals("registers")) {
            return ofRegister(problem);
        } else if (step.matches()) {
            int line = conflicts.lineOfStep(problem.index(), Integer.parseInt(step.group(1)));
            return at(problem, Sheet.CONFLICT_STEPS, line, step.group(2));
        }
        return Sheet.holding(problem.place())
                .map(sheet -> at(problem, sheet, lineOf(sheet, problem.index()), sheet.columnOf(problem.field())))
                .orElse(problem);
    }

    private Problem ofRegister(Problem problem) {
        Register register = Register.values()[problem.index()];
        int line = registers.lineOf(register).orElse(-1);
        return line < 0
                ? new Problem(problem.code(), problem.place(), -1, name(register), problem.hint())
                : at(problem, Sheet.REGISTERS, line, problem.field());
    }

    private int lineOf(Sheet sheet, int index) {
        return index < 0 ? -1 : lines.get(sheet).get(index);
    }

    private static Problem at(Problem problem, Sheet sheet, int line, String column) {
        return new Problem(problem.code(), sheet.file(), line, column, problem.hint());
    }

    private static String name(Register register) {
        return register.name().toLowerCase(Locale.ROOT);
    }
}
