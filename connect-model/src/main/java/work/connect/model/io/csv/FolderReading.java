package work.connect.model.io.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactKind;
import work.connect.model.FactType;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.KeptRecord;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.connection.Relationship;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.people.Person;

/** Reads the files of one folder, once. */
final class FolderReading {

    private static final String FROM_OUTSIDE =
            "Nobody in people.csv has this id, so it is taken for somebody from outside. Add the person, or correct the id, if that is wrong.";
    private static final Set<FactType> LED = EnumSet.of(FactType.PEOPLE, FactType.TEAMS, FactType.REPORTING_LINES);

    private final Folder folder;
    private final CsvOptions options;
    private final Sheets sheets;
    private final Cut cut;
    private final Problems problems = new Problems();
    private final People people = new People();
    private final List<FileReading> inOrder = new ArrayList<>();
    private final Map<FactKind, FileReading> facts = new LinkedHashMap<>();
    private final Map<KeptRecord, Integer> registerRows = new TreeMap<>(KeptRecord.inOrder());
    private Mapping mapping;
    private ZoneId zone = ZoneOffset.UTC;

    FolderReading(Folder folder, CsvOptions options, Cut cut) {
        this.folder = folder;
        this.cut = cut;
        this.options = options;
        sheets = options.sheets();
        this.mapping = options.mapping();
    }

    ImportedWorkplace read() {
        read(Sheet.MAPPING).ifPresent(this::map);
        folder.casesNotRead(mapping).forEach(problems::add);
        if (folder.filesOf(Sheet.of(FactType.PEOPLE), mapping).isEmpty()) {
            problems.add(folder.withoutPeople(mapping));
            throwIfAny();
        }
        SettingRows settings = new SettingRows(read(Sheet.WORKPLACE).orElse(null), options, mapping, problems);
        zone = settings.zone();
        Instant now = settings.now();
        Workplace.Builder workplace = Workplace.asOf(now, zone).calendar(settings.calendar());
        FileReading registers = read(sheets.registers()).orElse(null);
        readFacts();
        Map<Register, LocalDate> derived = keepRegisters(workplace, registers, now);
        KeptWithoutFile withoutFile =
                new KeptWithoutFile(facts.keySet(), options.registers().keySet(), registerRows);
        withoutFile.tell(registers, problems);
        inOrder.forEach(reading -> problems.addAll(reading.problems()));
        Workplace built = build(workplace, new Places(settings, facts, registerRows, registers));
        List<ImportReport.FileRead> files =
                inOrder.stream().map(FileReading::report).toList();
        return new ImportedWorkplace(
                built, new ImportReport(files, folder.others(mapping), withoutFile.toLookAt(), derived));
    }

    private void map(FileReading reading) {
        problems.addAll(new MappingRows(reading, sheets).check());
        throwIfAny();
        mapping = options.mapping().orElse(new MappingRows(reading, sheets).mapping());
    }

    private void readFacts() {
        for (Sheet sheet : sheets.facts()) {
            FactKind type = Objects.requireNonNull(sheet.type());
            read(sheet).ifPresent(reading -> facts.put(type, reading));
            if (type == FactType.PEOPLE) {
                know(Objects.requireNonNull(facts.get(type)));
            }
            if (facts.containsKey(type) && LED.contains(type)) {
                tellOfLeadersFromOutside(type, Objects.requireNonNull(facts.get(type)));
            }
        }
    }

    /** From here on people are known. */
    private void know(FileReading reading) {
        reading.records().forEach(record -> people.add((Person) record, zone));
    }

    /** A leader may be somebody from outside; the id is kept, for they must not read of cases that concern them. */
    private void tellOfLeadersFromOutside(FactKind type, FileReading reading) {
        if (reading.records().isEmpty()) {
            return;
        }
        Field leader = type.shape().field("leader").orElseThrow();
        String column = reading.header().nameOf(leader);
        for (int i = 0; i < reading.records().size(); i++) {
            Object id = leader.of(reading.records().get(i));
            if (id != null && !people.has((String) id)) {
                if (options.isStrict()) {
                    reading.tell(i, column, Code.UNKNOWN_PERSON, RowMaker.ADD_THE_PERSON);
                } else {
                    reading.keepInDoubt(i, column, FROM_OUTSIDE);
                }
            }
        }
    }

    /** States the registers; those that follow from the files only where no file states any. */
    private Map<Register, LocalDate> keepRegisters(
            Workplace.Builder workplace, @Nullable FileReading registers, Instant now) {
        Map<Register, LocalDate> derived = new EnumMap<>(Register.class);
        if (registers == null) {
            derived.putAll(new DerivedRegisters(facts, now, zone).all());
            derived.keySet().removeAll(options.registers().keySet());
            derived.forEach(workplace::keeps);
        } else {
            keep(workplace, registers);
        }
        options.registers().forEach(workplace::keeps);
        registerRows.keySet().removeAll(options.registers().keySet());
        return derived;
    }

    private void keep(Workplace.Builder workplace, FileReading registers) {
        for (int i = 0; i < registers.records().size(); i++) {
            Settings.Kept kept = (Settings.Kept) registers.records().get(i);
            if (registers.isDubious(i)) {
                continue;
            }
            KeptRecord register = sheets.register(kept.register());
            if (registerRows.putIfAbsent(register, i) != null) {
                registers.tell(
                        i,
                        registers.header().theirNameOf("register"),
                        Code.DUPLICATE_ID,
                        "This register is stated above already. State each once.");
            }
            workplace.keeps(register, kept.since());
        }
    }

    /** Builds what was read, or tells all that is wrong. Who is unknown can only be told once all people are read. */
    private Workplace build(Workplace.Builder workplace, Places places) {
        if (problems.isFull() || facts.values().stream().anyMatch(reading -> !canBeReferredTo(reading))) {
            throwIfAny();
        }
        facts.values().forEach(reading -> workplace.addAll(reading.facts()));
        if (options.isUndirected()) {
            workplace.addAll(reversed());
        }
        Workplace built = null;
        try {
            built = workplace.build();
        } catch (InvalidWorkplaceException invalid) {
            tell(invalid, places);
        }
        throwIfAny();
        return Objects.requireNonNull(built, "a workplace without problems");
    }

    private void tell(InvalidWorkplaceException invalid, Places places) {
        invalid.problems().stream()
                .flatMap(problem -> places.inFile(problem).stream())
                .forEach(problems::add);
        problems.addUnlisted(invalid.total() - invalid.problems().size());
    }

    private List<Fact> reversed() {
        FileReading ties = facts.get(FactType.RELATIONSHIPS);
        return ties == null
                ? List.of()
                : ties.records().stream()
                        .map(tie -> (Fact) ((Relationship) tie).reversed())
                        .toList();
    }

    private Optional<FileReading> read(Sheet sheet) {
        List<String> names = folder.filesOf(sheet, mapping);
        if (names.size() > 1) {
            problems.add(new Problem(
                    Code.CONTRADICTION,
                    names.get(1),
                    -1,
                    "",
                    "This file and (%s) both mean %s. Keep one, or say what the other is by %s."
                            .formatted(
                                    Names.printable(names.get(0)), sheet.name(), Mapping.line("file,,theirs,ours"))));
        }
        return names.stream().findFirst().map(name -> read(sheet, name));
    }

    private FileReading read(Sheet sheet, String name) {
        Manner manner = new Manner(sheet, name, options, mapping, people, zone);
        FileReading reading = new FileReading(manner);
        try {
            TextFile text = TextFile.open(folder.fileOf(name), mapping.charset(sheet));
            reading = text.isText() ? read(manner, text) : reading;
            if (!text.isText()) {
                reading.unreadable(
                        Code.UNREADABLE,
                        "This is not text. Maybe a workbook was saved under this name, or the text is UTF-16 without a mark? Save it as CSV in UTF-8.",
                        -1);
            }
        } catch (IOException e) {
            reading.unreadable(
                    Code.UNREADABLE, "The file cannot be opened. Maybe it is not a file, or may not be read?", -1);
        }
        inOrder.add(reading);
        return reading;
    }

    private FileReading read(Manner manner, TextFile text) {
        Sheet sheet = manner.sheet();
        char separator = mapping.separator(sheet).orElseGet(() -> text.separator(sheet, mapping));
        FileReading reading = new FileReading(manner);
        Charset charset = text.charset();
        reading.read(text, charset, separator, cut);
        boolean guess = !text.isMarked() && mapping.charset(sheet).isEmpty();
        if (reading.hasWrongEncoding() && guess) {
            charset = TextFile.WINDOWS;
            reading = new FileReading(manner);
            reading.read(text, charset, separator, cut);
        }
        if (reading.hasWrongEncoding()) {
            reading.unreadable(
                    Code.UNREADABLE,
                    "The file is not text in the encoding %s. Save it as UTF-8, or state another by %s."
                            .formatted(
                                    guess ? "UTF-8 or windows-1252" : charset.name(),
                                    Mapping.line("charset,%s,,...".formatted(sheet.name()))),
                    -1);
        } else {
            remark(reading, charset, separator, sheet);
        }
        return reading;
    }

    private void remark(FileReading reading, Charset charset, char separator, Sheet sheet) {
        if (!charset.equals(StandardCharsets.UTF_8) && mapping.charset(sheet).isEmpty()) {
            reading.remark("Read as %s, for it is not UTF-8.".formatted(charset.name()));
        }
        if (separator != ',' && mapping.separator(sheet).isEmpty()) {
            reading.remark("Its fields are separated by %s."
                    .formatted(separator == ';' ? "semicolons" : separator == '\t' ? "tabs" : "(" + separator + ")"));
        }
    }

    /** Whether problems of facts that name facts of this file mean something. */
    private static boolean canBeReferredTo(FileReading reading) {
        FactKind type = reading.sheet().type();
        boolean isReferredTo = type == FactType.PEOPLE
                || type == FactType.TEAMS
                || type == FactType.CONFLICTS
                || type == FactType.CONDUCT_REPORTS
                || type == FactType.WAVES;
        return reading.isWhole() || !isReferredTo;
    }

    private void throwIfAny() {
        Map<String, Integer> order = new HashMap<>();
        inOrder.forEach(reading -> order.put(reading.file(), order.size()));
        problems.throwIfAny(order);
    }
}
