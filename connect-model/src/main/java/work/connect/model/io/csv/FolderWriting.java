package work.connect.model.io.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactKind;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.OwnFactType;
import work.connect.model.Problem;
import work.connect.model.Workplace;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Field;
import work.connect.model.fact.Shape;
import work.connect.model.io.csv.Settings.Setting;
import work.connect.model.people.Person;

/** Writes a workplace as a folder. */
final class FolderWriting {

    private final Workplace workplace;
    private final Path folder;
    private final Sheets sheets;
    private final People people = new People();
    private final List<Problem> problems = new ArrayList<>();

    FolderWriting(Workplace workplace, Path folder) {
        this.workplace = workplace;
        this.folder = folder;
        sheets = new Sheets(workplace.kinds().stream()
                .filter(OwnFactType.class::isInstance)
                .map(OwnFactType.class::cast)
                .toList());
        workplace.all(Person.class).forEach(person -> people.add(person, workplace.zone()));
    }

    /** Looks for what cannot be written first, so that nothing is written then. */
    void write() throws IOException {
        for (FactKind kind : workplace.kinds()) {
            check(Sheet.of(kind), factsOf(kind));
        }
        if (!problems.isEmpty()) {
            throw new InvalidWorkplaceException(problems);
        }
        Files.createDirectories(folder);
        refuseOtherFiles();
        write(Sheet.WORKPLACE, settings());
        write(sheets.registers(), registers());
        for (FactKind kind : workplace.kinds()) {
            write(Sheet.of(kind), factsOf(kind));
        }
    }

    @SuppressWarnings("unchecked")
    private <T extends Record & Fact> List<? extends Record> factsOf(FactKind type) {
        return workplace.all((Class<T>) type.shape().type());
    }

    private List<Setting> settings() {
        return List.of(
                new Setting(Setting.Key.NOW, workplace.now().toString()),
                new Setting(Setting.Key.ZONE, workplace.zone().getId()),
                new Setting(
                        Setting.Key.WORKDAYS,
                        workplace.calendar().weekdays().stream()
                                .sorted()
                                .map(Sheet::word)
                                .collect(Collectors.joining(" "))),
                new Setting(Setting.Key.HOLIDAYS, joined(workplace.calendar().holidays(), true)));
    }

    private List<Settings.Kept> registers() {
        return workplace.kept().entrySet().stream()
                .map(kept -> new Settings.Kept(kept.getKey().word(), kept.getValue()))
                .toList();
    }

    private void refuseOtherFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            boolean others = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .anyMatch(name -> name.equals(Sheet.MAPPING.file())
                            || sheets.all().stream()
                                    .noneMatch(sheet -> sheet.file().equals(name)));
            if (others) {
                throw new IllegalArgumentException(
                        "The folder (%s) holds CSV files that would not be written but could be read. Give an empty folder."
                                .formatted(folder));
            }
        }
    }

    private void check(Sheet sheet, List<? extends Record> facts) {
        List<Field> several = sheet.shape().fields().stream()
                .filter(field -> field.kind() == Field.Kind.TEXTS)
                .toList();
        for (int i = 0; i < facts.size() && !several.isEmpty(); i++) {
            for (Field field : several) {
                Collection<?> texts = (Collection<?>) Objects.requireNonNull(field.of(facts.get(i)));
                if (!texts.stream().allMatch(text -> Ids.canStandAmongSeveral((String) text))
                        || people.isBrokenApartIn(Ids.write(texts))) {
                    Bad bad = Hints.UNCLEAR_IDS;
                    problems.add(new Problem(bad.code(), sheet.file(), i + 2, field.column(), bad.hint()));
                }
            }
        }
    }

    private void write(Sheet sheet, List<? extends Record> records) throws IOException {
        Shape<?> shape = sheet.shape();
        try (BufferedWriter file = Files.newBufferedWriter(folder.resolve(sheet.file()))) {
            file.write(shape.fields().stream().map(Field::column).collect(Collectors.joining(",")));
            file.write('\n');
            for (Record each : records) {
                for (Field field : shape.fields()) {
                    file.write(field.position() == 0 ? "" : ",");
                    file.write(quoted(text(field, each)));
                }
                file.write('\n');
            }
        }
    }

    private static String text(Field field, Record of) {
        Object value = field.of(of);
        return field.kind() == Field.Kind.TEXTS && value instanceof Collection<?> ids ? Ids.write(ids) : text(value);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Collection<?> several) {
            return joined(several, !(several instanceof List));
        } else if (value instanceof Enum<?> word) {
            return Sheet.word(word);
        }
        return value instanceof BigDecimal number ? Numbers.write(number) : value.toString();
    }

    /** Several values with blanks between: in the order given, or else in that of their texts. */
    private static String joined(Collection<?> several, boolean sorted) {
        List<String> texts = several.stream().map(FolderWriting::text).toList();
        return String.join(" ", sorted ? new TreeSet<>(texts) : texts);
    }

    /** In quotes where the text would otherwise be read as something else. */
    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && (text.isEmpty() || !Row.isBlank(text.charAt(0)) && !Row.isBlank(text.charAt(text.length() - 1)));
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
