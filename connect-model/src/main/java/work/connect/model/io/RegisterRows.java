package work.connect.model.io;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import work.connect.model.Problem.Code;
import work.connect.model.Register;

/** Which records are kept: {@code registers.csv}. */
final class RegisterRows {

    private static final Words<Register> REGISTERS = Words.of(Register.class);

    private final Map<Register, LocalDate> kept = new EnumMap<>(Register.class);
    private final Map<Register, Integer> lines = new EnumMap<>(Register.class);

    void read(Row row) {
        Register register = row.needed("register", row.word("register", REGISTERS));
        LocalDate since = row.neededDate("since");
        if (register == null) {
            return;
        }
        kept.put(register, since);
        if (lines.putIfAbsent(register, row.line()) != null) {
            row.problem(Code.DUPLICATE_ID, "register", "This register is stated above already. State each once.");
        }
    }

    Map<Register, LocalDate> kept() {
        return Collections.unmodifiableMap(kept);
    }

    OptionalInt lineOf(Register register) {
        Integer line = lines.get(register);
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }
}
