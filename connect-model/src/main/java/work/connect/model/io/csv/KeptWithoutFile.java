package work.connect.model.io.csv;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactKind;
import work.connect.model.KeptRecord;
import work.connect.model.OwnFactType;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;
import work.connect.model.Register;

/** Registers that are stated as kept though the file with what is on them is not there, so that all of it means "none". */
final class KeptWithoutFile {

    /** Where a file that got lost would hide that somebody is harmed. */
    private static final Set<Register> NEED_A_FILE = EnumSet.of(
            Register.CONFLICTS, Register.CONDUCT_REPORTS, Register.CONDUCT_EXPERIENCES, Register.THIRD_PARTY_INCIDENTS);

    private final Map<KeptRecord, Integer> rows;
    private final Set<KeptRecord> withoutFile = new TreeSet<>(KeptRecord.inOrder());

    /**
     * @param read the kinds of which there is a file
     * @param inCode the registers that the options state
     * @param rows which row of the file of registers states each of the others
     */
    KeptWithoutFile(Set<FactKind> read, Set<KeptRecord> inCode, Map<KeptRecord, Integer> rows) {
        this.rows = rows;
        withoutFile.addAll(inCode);
        withoutFile.addAll(rows.keySet());
        withoutFile.removeIf(register -> read.contains(register.facts()));
    }

    /** @param file the file of registers; {@code null} when there is none */
    void tell(@Nullable FileReading file, Problems problems) {
        for (KeptRecord register : withoutFile) {
            Integer row = rows.get(register);
            if (needsAFile(register)) {
                problems.add(new Problem(
                        Code.NOT_FOUND,
                        file == null || row == null ? register.facts().file() + ".csv" : file.file(),
                        file == null || row == null ? -1 : file.lineOf(row),
                        file == null || row == null ? "" : file.header().theirNameOf("register"),
                        "%s are stated as kept, and without the file (%s.csv) this would mean that there are none. Add the file, with its first line alone when there is nothing to put in it, or do not state them as kept."
                                .formatted(register.word(), register.facts().file())));
            }
        }
    }

    /** Those that are only worth a look, in the order of the constants. */
    List<Register> toLookAt() {
        return withoutFile.stream()
                .filter(register -> !needsAFile(register))
                .map(Register.class::cast)
                .toList();
    }

    /** Of a host's own kinds it is not known what a file that got lost would hide. */
    private static boolean needsAFile(KeptRecord register) {
        return register instanceof OwnFactType || NEED_A_FILE.contains(register);
    }
}
