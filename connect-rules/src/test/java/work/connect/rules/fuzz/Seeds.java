package work.connect.rules.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import work.connect.model.Workplace;
import work.connect.model.assessment.Viewer;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.json.ReportJson;
import work.connect.model.io.json.RuleListingJson;
import work.connect.model.io.json.WorkplaceJson;
import work.connect.rules.ConnectEngine;
import work.connect.rules.GivenBook;
import work.connect.rules.oracle.RandomOffices;
import work.connect.rules.oracle.RandomSurveys;
import work.connect.rules.oracle.RandomWorkplaces;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.rule.Rule;

/** What fuzzing begins with: files that are there for other tests or that we ship, and workplaces drawn by chance. */
final class Seeds {

    private static final Path FILES = Path.of("src/test/resources/work/connect/rules");
    private static final Path EXAMPLE = Path.of("../connect-examples/acme-book/book");
    private static final int LARGEST = 64 * 1024;
    private static final int WORKPLACES_OF_EACH = 3;

    private Seeds() {}

    static List<byte[]> ruleFiles() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        Stream.of(RuleBook.standard(), RuleBook.telemetry())
                .flatMap(book -> book.texts().values().stream())
                .forEach(text -> seeds.add(text.getBytes(StandardCharsets.UTF_8)));
        seeds.addAll(files(FILES.resolve("rulebook"), ".drl").values());
        return small(seeds);
    }

    static List<byte[]> books() throws IOException {
        Map<String, byte[]> whole = files(EXAMPLE, "");
        List<byte[]> seeds = new ArrayList<>();
        seeds.add(NamedParts.join(whole));
        for (String file : whole.keySet()) {
            Map<String, byte[]> part = new TreeMap<>(whole);
            part.remove(file);
            seeds.add(NamedParts.join(part));
        }
        files(FILES.resolve("rulebook"), "")
                .forEach((name, bytes) -> placeOf(name).ifPresent(place -> {
                    Map<String, byte[]> book = new TreeMap<>(Map.of(place, bytes));
                    book.put(
                            "book.properties", "id = acme\nversion = 3\nengine = 1\n".getBytes(StandardCharsets.UTF_8));
                    seeds.add(NamedParts.join(book));
                }));
        for (GivenBook book : List.of(GivenBook.inGerman(), withAQuestionnaire())) {
            Map<String, byte[]> texts = new TreeMap<>();
            book.texts().forEach((name, text) -> texts.put(name, text.getBytes(StandardCharsets.UTF_8)));
            seeds.add(NamedParts.join(texts));
        }
        seeds.add(NamedParts.join(movesAllLimits()));
        seeds.add(NamedParts.join(switchesAllOff()));
        return small(seeds);
    }

    private static GivenBook withAQuestionnaire() {
        return GivenBook.acme().with("instruments/ACME_PULSE.properties", GivenBook.PULSE);
    }

    /** Where in a book a file belongs that is there for a test of such files. */
    private static Optional<String> placeOf(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (last.equals("index.csv") || name.startsWith("attacks")) {
            return Optional.empty();
        }
        return Optional.of((last.endsWith(".csv") ? "tables/" : "rules/") + last);
    }

    private static Map<String, byte[]> bookOf(String manifest, String limits) {
        String begin = "id = acme\nversion = 3.1\nengine = 1-2\n";
        return Map.of(
                "book.properties", (begin + manifest).getBytes(StandardCharsets.UTF_8),
                "limits.properties", limits.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> movesAllLimits() {
        StringBuilder limits = new StringBuilder();
        for (Rule rule : RuleBook.standard().rulesOf("detect")) {
            for (String part : List.of("ladder", "given")) {
                rule.annotation(part)
                        .ifPresent(value -> limits.append("%s.%s = %s\n".formatted(rule.name(), part, value)));
            }
        }
        return bookOf("interventions.off = SOCIAL_EVENT\n", limits.toString());
    }

    private static Map<String, byte[]> switchesAllOff() {
        List<String> names = RuleBook.standard().rulesOf("detect").stream()
                .filter(rule -> !rule.isSafety())
                .map(Rule::name)
                .toList();
        return bookOf("rules.off = " + String.join(", ", names) + "\n", "");
    }

    static List<byte[]> caseFiles() throws IOException {
        List<byte[]> seeds =
                new ArrayList<>(files(FILES.resolve("verify/cases"), ".case").values());
        seeds.addAll(files(EXAMPLE, ".case").values());
        return small(seeds);
    }

    /** Each case of a file with what it shares with the others. */
    private static List<byte[]> oneCaseEach(String file) {
        String[] parts = file.split("(?m)^(?=case:)");
        return Stream.of(parts)
                .skip(1)
                .map(one -> (parts[0] + one).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static List<byte[]> documents() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        ConnectEngine engine = ConnectEngine.standard();
        for (Workplace workplace : workplaces()) {
            seeds.add(written(out -> WorkplaceJson.write(workplace, out)));
            for (Viewer viewer : List.of(Viewer.wellbeing(), Viewer.organisation())) {
                seeds.add(
                        written(out -> ReportJson.write(engine.assess(workplace).reportFor(viewer), out)));
            }
        }
        seeds.add(written(out -> RuleListingJson.write(engine.rules().subList(0, 5), out)));
        return small(seeds);
    }

    static List<byte[]> csvFolders() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Workplace workplace : workplaces()) {
            Path folder = Files.createTempDirectory("connect-seed");
            try {
                CsvFolder.write(workplace, folder);
                seeds.add(NamedParts.join(files(folder, "")));
            } finally {
                delete(folder);
            }
        }
        return small(seeds);
    }

    private static List<Workplace> workplaces() {
        Random random = new Random(2026);
        List<Workplace> workplaces = new ArrayList<>();
        for (int i = 0; i < WORKPLACES_OF_EACH; i++) {
            workplaces.add(RandomWorkplaces.next(random));
            workplaces.add(RandomSurveys.next(random));
            workplaces.add(RandomOffices.next(random));
        }
        return workplaces;
    }

    /** The files in a folder and below that end so, by their names within it. */
    static Map<String, byte[]> files(Path folder, String ending) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(ending)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private interface Write {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Write document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.to(out);
        return out.toByteArray();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static List<byte[]> small(List<byte[]> seeds) {
        return seeds.stream().filter(seed -> seed.length <= LARGEST).toList();
    }
}
