package work.connect.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Workplace;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.csv.CsvOptions;
import work.connect.model.io.json.WorkplaceJson;

/** Takes any bytes for a folder of CSV files: it is refused as declared, or read as a workplace that can be written. */
final class CsvFuzz {

    private static final Path FOLDER = folder();
    private static final String NAME = "[\\w -]{1,40}\\.csv";

    private CsvFuzz() {}

    static void feed(byte[] bytes) throws IOException {
        put(NamedParts.of(bytes));
        Workplace workplace;
        try {
            workplace = CsvFolder.read(FOLDER, CsvOptions.standard()).workplace();
        } catch (InvalidWorkplaceException refused) {
            assertThat(refused.problems()).isNotEmpty();
            return;
        }
        put(Map.of());
        try {
            CsvFolder.write(workplace, FOLDER);
        } catch (InvalidWorkplaceException cannotBeWritten) {
            assertThat(cannotBeWritten.problems()).isNotEmpty();
            return;
        }
        Workplace again = CsvFolder.read(FOLDER, CsvOptions.standard()).workplace();
        assertThat(json(again)).isEqualTo(json(workplace));
    }

    /** Leaves these files in the folder, and no other. */
    private static void put(Map<String, byte[]> files) throws IOException {
        File[] before = FOLDER.toFile().listFiles();
        for (File file : before == null ? new File[0] : before) {
            Files.delete(file.toPath());
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().matches(NAME)) {
                Files.write(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }
    }

    private static String json(Workplace workplace) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkplaceJson.write(workplace, out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("connect-fuzz");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
