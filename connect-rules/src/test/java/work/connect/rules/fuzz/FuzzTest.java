package work.connect.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.rules.LongRun;
import work.connect.rules.rulebook.Mutation;

/** What fuzzing does at length ({@link FuzzRun}), each build does for a moment and without Jazzer. */
@Timeout(120)
class FuzzTest {

    private static final int TRIES = LongRun.orElse(40, 5_000);
    /** Of seeds that other tests read as well, some do. */
    private static final int MOST_SEEDS = LongRun.orElse(40, Integer.MAX_VALUE);

    private static final Path FOUND = Path.of("src/test/resources/work/connect/rules/fuzz");
    private static final Map<FuzzTarget, List<byte[]>> SEEDS = new EnumMap<>(FuzzTarget.class);

    @BeforeAll
    static void sow() throws IOException {
        for (FuzzTarget target : FuzzTarget.values()) {
            SEEDS.put(target, target.seeds());
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesOrRefusesEachSeed(FuzzTarget target) throws IOException {
        List<byte[]> seeds = new ArrayList<>(SEEDS.get(target));
        Collections.shuffle(seeds, new Random(2026));
        for (byte[] seed : seeds.subList(0, Math.min(seeds.size(), MOST_SEEDS))) {
            target.feed(seed);
        }
        assertThat(seeds).hasSizeGreaterThan(5);
    }

    /** Each file is what fuzzing once found. */
    @ParameterizedTest
    @EnumSource
    void takesOrRefusesWhatItOnceDidNot(FuzzTarget target) throws IOException {
        Path folder = FOUND.resolve(target.word());
        Map<String, byte[]> found = Files.exists(folder) ? Seeds.files(folder, "") : Map.of();
        for (byte[] bytes : found.values()) {
            target.feed(bytes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesOrRefusesWhatChanceMakesOfASeed(FuzzTarget target) throws IOException {
        List<byte[]> seeds = SEEDS.get(target);
        Random random = new Random(target.ordinal());
        for (int i = 0; i < TRIES; i++) {
            String seed = new String(seeds.get(random.nextInt(seeds.size())), StandardCharsets.UTF_8);
            target.feed(Mutation.of(seed, random).getBytes(StandardCharsets.UTF_8));
        }
    }
}
