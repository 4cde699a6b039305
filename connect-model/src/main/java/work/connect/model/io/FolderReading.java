package work.connect.model.io;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.connection.Relationship;

/** Reads the files of one folder, once. */
final class FolderReading {

    private final Folder folder;
    private final CsvOptions options;
    private final Problems problems = new Problems();
    private final Map<Sheet, SheetReading> readings = new EnumMap<>(Sheet.class);
    private final SettingRows settings = new SettingRows();
    private final RegisterRows registers = new RegisterRows();
    private final ConflictRows conflicts = new ConflictRows();
    private final Places places = new Places(registers, conflicts);

    FolderReading(Folder folder, CsvOptions options) {
        this.folder = folder;
        this.options = options;
    }

    ImportedWorkplace read() {
        Moment moment = readMoment();
        Workplace.Builder facts = Workplace.asOf(moment.now(), moment.zone()).calendar(settings.calendar());
        readRegisters(facts);
        readPeople(facts);
        readTies(facts, moment.zone());
        readConflicts(facts);
        readConduct(facts);
        readMeasures(facts);
        Workplace stated = build(facts);
        Map<Register, LocalDate> derived = DerivedRegisters.of(stated, readings.keySet());
        return new ImportedWorkplace(complete(stated, derived), report(derived));
    }

    private record Moment(Instant now, ZoneId zone) {}

    private Moment readMoment() {
        read(Sheet.WORKPLACE, settings::read);
        if (options.now() != null && options.zone() != null) {
            return new Moment(options.now(), options.zone());
        }
        if (isWhole(Sheet.WORKPLACE)) {
            settings.whatIsMissing().forEach(problems::add);
        }
        ZoneId zone = settings.zone().orElse(ZoneOffset.UTC);
        return new Moment(settings.now(zone).orElse(SettingRows.ANY_MOMENT), zone);
    }

    private void readRegisters(Workplace.Builder facts) {
        read(Sheet.REGISTERS, registers::read);
        registers.kept().forEach(facts::keeps);
        options.registers().forEach(facts::keeps);
    }

    private void readPeople(Workplace.Builder facts) {
        read(Sheet.PEOPLE, PeopleRows::person, facts::add);
        read(Sheet.TEAMS, PeopleRows::team, facts::add);
        read(Sheet.ABSENCES, PeopleRows::absence, facts::add);
    }

    private void readTies(Workplace.Builder facts, ZoneId zone) {
        InteractionRows interactions = new InteractionRows(zone, options.dayZero());
        read(Sheet.RELATIONS, RelationRows::relationship, facts::add);
        read(Sheet.INTERACTIONS, interactions::interaction, facts::add);
    }

    private void readConflicts(Workplace.Builder facts) {
        read(Sheet.CONFLICT_STEPS, conflicts::step);
        read(Sheet.CONFLICTS, conflicts::conflict, facts::add);
        if (isWhole(Sheet.CONFLICTS)) {
            conflicts.tellOfStepsWithoutConflict();
        }
    }

    private void readConduct(Workplace.Builder facts) {
        read(Sheet.CONDUCT_REPORTS, ConductRows::report, facts::add);
        if (isWhole(Sheet.CONDUCT_REPORTS)) {
            read(Sheet.REPORTERS, ConductRows::reporter, facts::add);
        }
    }

    private void readMeasures(Workplace.Builder facts) {
        read(
                Sheet.MEASURES,
                row -> MeasureRows.reasonToLeaveOut(row).ifPresentOrElse(readings.get(Sheet.MEASURES)::leaveOut, () -> {
                    facts.add(MeasureRows.measure(row));
                    places.note(Sheet.MEASURES, row.line());
                }));
    }

    private <T> void read(Sheet sheet, Function<Row, T> reader, Consumer<T> add) {
        read(sheet, row -> {
            add.accept(reader.apply(row));
            places.note(sheet, row.line());
        });
    }

    private void read(Sheet sheet, Consumer<Row> each) {
        if (folder.has(sheet)) {
            SheetReading reading = new SheetReading(sheet, problems);
            readings.put(sheet, reading);
            reading.read(folder.fileOf(sheet), each);
        }
    }

    private boolean isWhole(Sheet sheet) {
        SheetReading reading = readings.get(sheet);
        return reading == null || reading.isWhole();
    }

    /** Builds what was read, or tells all that is wrong. Who is unknown can only be told once all people are read. */
    private Workplace build(Workplace.Builder facts) {
        if (!isWhole(Sheet.PEOPLE)) {
            throw problems.exception();
        }
        Workplace workplace;
        try {
            workplace = facts.build();
        } catch (InvalidWorkplaceException invalid) {
            invalid.problems().stream().map(places::inFile).forEach(problems::add);
            problems.addUnlisted(invalid.total() - invalid.problems().size());
            throw problems.exception();
        }
        problems.throwIfAny();
        return workplace;
    }

    private Workplace complete(Workplace stated, Map<Register, LocalDate> derived) {
        if (derived.isEmpty() && !options.undirected()) {
            return stated;
        }
        Workplace.Builder more = stated.toBuilder();
        derived.forEach(more::keeps);
        if (options.undirected()) {
            stated.relationships().stream().map(Relationship::reversed).forEach(more::add);
        }
        return more.build();
    }

    private ImportReport report(Map<Register, LocalDate> derived) {
        List<ImportReport.FileRead> files =
                readings.values().stream().map(SheetReading::report).toList();
        return new ImportReport(files, folder.others(), derived);
    }
}
