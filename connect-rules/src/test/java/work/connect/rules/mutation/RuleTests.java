package work.connect.rules.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import work.connect.rules.detect.Detect;

/** The tests of the rules that are run against a changed rule: those that name it. */
final class RuleTests {

    private static final Pattern TESTS =
            Pattern.compile("work/connect/rules/((rule|advise|appraise|detect)/\\w+|TelemetryBook)Test\\.class");
    private static final Pattern HOLDERS =
            Pattern.compile("work/connect/rules/((rule|advise|appraise|detect)/)?[A-Z]\\w+\\.class");

    private final Map<Class<?>, String> bytes =
            new TreeMap<>((one, other) -> one.getName().compareTo(other.getName()));
    private final Set<String> holding = new HashSet<>();
    private final Set<String> failingAnyhow = new HashSet<>();
    private final Kept kept;
    private final Launcher launcher = LauncherFactory.create();

    RuleTests() {
        kept = Kept.by(TestFiles.classes(HOLDERS));
        TestFiles.classes(TESTS).forEach(test -> bytes.put(test, TestFiles.bytesOf(test)));
    }

    /**
     * The tests that name the rule by its id, then those that name its hazard. A rule that weighs or withholds is tested
     * where the test has the name of its file, or names every constant it asks for.
     */
    List<Class<?>> of(Mutant mutant) {
        return mutant.origin().stage() == Detect.STAGE
                ? Stream.of(mutant.rule().id(), mutant.rule().hazard().name())
                        .flatMap(mark -> naming(List.of(mark)))
                        .distinct()
                        .toList()
                : Stream.concat(called(mutant.origin().title()), naming(Constants.namedBy(mutant.rule())))
                        .distinct()
                        .toList();
    }

    private Stream<Class<?>> naming(List<String> marks) {
        return marks.isEmpty()
                ? Stream.of()
                : bytes.keySet().stream().filter(test -> marks.stream().allMatch(bytes.get(test)::contains));
    }

    private Stream<Class<?>> called(String name) {
        return bytes.keySet().stream()
                .filter(test -> test.getSimpleName().toLowerCase(Locale.ROOT).startsWith(name));
    }

    /**
     * Whether a test of the rule fails when the changed rule stands in for the shipped one, and holds when the shipped rule
     * stands in for itself.
     */
    boolean kill(Mutant mutant) {
        List<Class<?>> left = new ArrayList<>(of(mutant));
        Optional<Class<?>> failing = firstThatFails(left, mutant);
        while (failing.isPresent() && !holds(failing.get(), mutant.unchanged())) {
            left.remove(failing.get());
            failing = firstThatFails(left, mutant);
        }
        return failing.isPresent();
    }

    /** The tests that fail while no rule is changed: they would notice anything. */
    Set<String> failingAnyhow() {
        return new TreeSet<>(failingAnyhow);
    }

    private boolean holds(Class<?> test, Mutant unchanged) {
        String key = test.getSimpleName() + " of " + unchanged.rule().name();
        if (holding.contains(key)) {
            return true;
        }
        boolean holds = firstThatFails(List.of(test), unchanged).isEmpty();
        (holds ? holding : failingAnyhow).add(key);
        return holds;
    }

    private Optional<Class<?>> firstThatFails(List<Class<?>> tests, Mutant mutant) {
        Implant implant = Implant.of(mutant, kept);
        try {
            return tests.stream().filter(this::fails).findFirst();
        } finally {
            implant.takeOut();
        }
    }

    private boolean fails(Class<?> test) {
        LauncherDiscoveryRequest tests = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(test))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        CancellationToken enough = CancellationToken.create();
        Failures failures = new Failures(enough);
        launcher.execute(LauncherExecutionRequestBuilder.request(tests)
                .cancellationToken(enough)
                .listeners(failures)
                .build());
        return failures.any;
    }

    /** Stops at the first test that fails. */
    private static final class Failures implements TestExecutionListener {

        private final CancellationToken enough;
        private boolean any;

        Failures(CancellationToken enough) {
            this.enough = enough;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                any = true;
                enough.cancel();
            }
        }
    }
}
