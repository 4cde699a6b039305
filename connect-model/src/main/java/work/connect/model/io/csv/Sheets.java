package work.connect.model.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import work.connect.model.FactType;
import work.connect.model.KeptRecord;
import work.connect.model.OwnFactType;
import work.connect.model.Register;

/** All files of a folder that can be read: those of ours, and those of a host's own kinds of facts. Immutable. */
final class Sheets {

    /** Those of ours alone. */
    static final Sheets OURS = new Sheets(List.of());

    private final List<OwnFactType> own;
    private final List<Sheet> all;
    private final List<Sheet> facts;
    private final Sheet registers;

    /** @param own in their order */
    Sheets(List<OwnFactType> own) {
        this.own = List.copyOf(own);
        List<KeptRecord> kept = new ArrayList<>(List.of(Register.values()));
        kept.addAll(own);
        registers = Sheet.ofRegisters(List.copyOf(kept));
        facts = Stream.concat(Arrays.stream(FactType.values()), own.stream())
                .map(Sheet::of)
                .toList();
        all = Stream.concat(Stream.of(Sheet.MAPPING, Sheet.WORKPLACE, registers), facts.stream())
                .toList();
    }

    /**
     * These, and those of more kinds of the host's own.
     *
     * @throws work.connect.model.InvalidFactTypeException when a record can be no such kind, or two have the same file
     */
    Sheets and(Collection<? extends Class<?>> more) {
        List<Class<?>> records = new ArrayList<>(more);
        own.forEach(kind -> records.add(kind.shape().type()));
        return new Sheets(OwnFactType.allOf(records));
    }

    /** All, in the order in which they are read. */
    List<Sheet> all() {
        return all;
    }

    /** Those of facts. */
    List<Sheet> facts() {
        return facts;
    }

    /** The one that states what is kept. */
    Sheet registers() {
        return registers;
    }

    Optional<Sheet> named(String name) {
        return all.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** The register of a word that the file of registers can hold. */
    KeptRecord register(String word) {
        return registers.registers().stream()
                .filter(register -> register.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
