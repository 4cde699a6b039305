package work.connect.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The package tree is the architecture. */
@AnalyzeClasses(packages = "work.connect", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DROOLS = {"org.drools..", "org.kie..", "org.mvel2.."};
    private static final List<String> PIPE = List.of("indicate", "detect", "clear", "suppress", "appraise", "advise");

    /** What kie-maven-plugin makes of the rule files; it stands in the package the files name. */
    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated from rule files",
            type -> type.getName()
                    .matches(
                            "work\\.connect\\.rules\\.[\\w.]+\\.(P[0-9A-F]{2}\\..*|(Rules|DomainClassesMetadata)[0-9A-F]{32}.*)"));

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_PACKAGE_KNOWS_DROOLS = noClasses()
            .that()
            .resideOutsideOfPackage("work.connect.rules.engine")
            .and(DescribedPredicate.not(GENERATED))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DROOLS)
            .because("an engine that stays in one room can be changed without rebuilding the house");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NO_RULES = noClasses()
            .that()
            .resideInAPackage("work.connect.model..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("work.connect.rules..");

    @ArchTest
    static final ArchRule THE_MODEL_NEEDS_NOTHING_BUT_JSPECIFY_OUTSIDE_OF_IO = classes()
            .that()
            .resideInAPackage("work.connect.model..")
            .and()
            .resideOutsideOfPackage("work.connect.model.io..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("work.connect.model..", "java..", "org.jspecify..")
            .andShould()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("work.connect.model.io..");

    @ArchTest
    static final ArchRule RULE_BOOKS_KNOW_NO_STEP_AND_NO_ENGINE = noClasses()
            .that()
            .resideInAPackage("work.connect.rules.rulebook..")
            .should()
            .dependOnClassesThat(rooms(PIPE).or(rooms(List.of("engine"))));

    @ArchTest
    static final ArchRule EACH_LAYER_OF_RULE_BOOKS_KNOWS_ONLY_THOSE_BEFORE_IT = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("work.connect.rules.rulebook..")
            .layer("problem")
            .definedBy(rulebook("problem"))
            .layer("vocabulary")
            .definedBy(rulebook("vocabulary"))
            .layer("rule")
            .definedBy(rulebook("rule"))
            .layer("parse")
            .definedBy(rulebook("parse"))
            .layer("check")
            .definedBy(rulebook("check"))
            .layer("table")
            .definedBy(rulebook("table"))
            .layer("books")
            .definedBy("work.connect.rules.rulebook")
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .whereLayer("vocabulary")
            .mayNotAccessAnyLayer()
            .whereLayer("rule")
            .mayOnlyAccessLayers("problem", "vocabulary")
            .whereLayer("parse")
            .mayOnlyAccessLayers("problem", "rule")
            .whereLayer("check")
            .mayOnlyAccessLayers("problem", "vocabulary", "rule", "parse")
            .whereLayer("table")
            .mayOnlyAccessLayers("problem", "vocabulary", "rule", "parse", "check");

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_RULE_BOOKS_ALONE = noClasses()
            .that()
            .resideInAPackage("work.connect.rules.engine")
            .should()
            .dependOnClassesThat(rooms(PIPE));

    @ArchTest
    static final ArchRule INDICATE_KNOWS_NO_LATER_STEP = knowsNoLaterStep("indicate");

    @ArchTest
    static final ArchRule DETECT_KNOWS_NO_LATER_STEP = knowsNoLaterStep("detect");

    @ArchTest
    static final ArchRule CLEAR_KNOWS_NO_LATER_STEP = knowsNoLaterStep("clear");

    @ArchTest
    static final ArchRule SUPPRESS_KNOWS_NO_LATER_STEP = knowsNoLaterStep("suppress");

    @ArchTest
    static final ArchRule APPRAISE_KNOWS_NO_LATER_STEP = knowsNoLaterStep("appraise");

    @ArchTest
    static final ArchRule THE_HARNESS_KNOWS_NOTHING_AFTER_DETECT = noClasses()
            .that()
            .resideInAPackage("work.connect.rules.verify")
            .should()
            .dependOnClassesThat(rooms(List.of("clear", "suppress", "appraise", "advise")))
            .because("it shows what a rule says, which nobody else sees before it is cleared");

    @ArchTest
    static final ArchRule NO_STEP_KNOWS_THE_HARNESS = noClasses()
            .that(rooms(PIPE).or(rooms(List.of("rulebook", "engine", "say"))))
            .should()
            .dependOnClassesThat(rooms(List.of("verify")));

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_FACADE = noClasses()
            .that()
            .resideInAnyPackage("work.connect.rules.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("work.connect.rules");

    @ArchTest
    static final ArchRule NOTHING_READS_OR_WRITES_JAVA_SERIAL_FORMS =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream");

    private static String rulebook(String room) {
        return "work.connect.rules.rulebook." + room;
    }

    private static ArchRule knowsNoLaterStep(String step) {
        List<String> later = PIPE.subList(PIPE.indexOf(step) + 1, PIPE.size());
        return noClasses()
                .that()
                .resideInAPackage("work.connect.rules." + step + "..")
                .should()
                .dependOnClassesThat(rooms(later))
                .because("facts flow one way");
    }

    private static DescribedPredicate<JavaClass> rooms(List<String> names) {
        return DescribedPredicate.describe(
                "in " + names,
                type -> names.stream()
                        .anyMatch(name -> type.getPackageName().startsWith("work.connect.rules." + name)));
    }
}
