package work.connect.examples.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import work.connect.model.Register;
import work.connect.model.Workplace;
import work.connect.model.io.csv.CsvFolder;
import work.connect.model.io.csv.CsvOptions;
import work.connect.model.io.csv.ImportedWorkplace;
import work.connect.rules.ConnectEngine;
import work.connect.rules.rulebook.RuleBook;

/** Reads a folder of CSV files and prints what each reader would be shown: a glance at each, or the whole for those named. */
@Command(
        name = "workplace-report",
        sortOptions = false,
        description =
                "Reads a folder of CSV files about a workplace, and prints what each reader would be shown: the organisation, a leader, an employee, a case handler, a worker representative.",
        exitCodeOnInvalidInput = Failures.USAGE,
        exitCodeOnExecutionException = Failures.UNEXPECTED,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all is printed",
            Failures.USAGE + ":the command was called wrongly",
            Failures.BAD_DATA + ":something is wrong with the files",
            Failures.NO_INPUT + ":there is no such folder"
        })
public final class WorkplaceReport implements Callable<Integer> {

    private static final String SAMPLE = "connect-examples/workplace-report/company";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = SAMPLE,
            description = "Where people.csv and the other files are. An invented company unless given.")
    private Path folder;

    @ArgGroup(exclusive = false)
    private @Nullable AsOf asOf;

    @Option(names = "--undirected", description = "The files state each relation once, without direction.")
    private boolean undirected;

    @Option(
            names = "--day-zero",
            paramLabel = "DATE",
            description = "What day 0 means, when interactions.csv counts days.")
    private @Nullable LocalDate dayZero;

    @Option(
            names = "--keeps",
            paramLabel = "REGISTER=DATE",
            description =
                    "A register that is kept, and since when, such as one_to_ones=2026-01-01; as often as needed.")
    private Map<Register, LocalDate> registers = new EnumMap<>(Register.class);

    @Option(names = "--whole", description = "Print the reports of the tour to the last line.")
    private boolean whole;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = ReportLanguage.class,
            defaultValue = "en",
            description = "The language of the reports: en or de.")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = "--leader",
            paramLabel = "ID",
            description =
                    "Print this leader's whole report; together with the other readers named, in place of the tour.")
    private @Nullable String leader;

    @Option(names = "--employee", paramLabel = "ID", description = "Print this employee's whole report.")
    private @Nullable String employee;

    @Option(
            names = "--handler",
            paramLabel = "ID",
            description = "Print this case handler's whole report; may be somebody from outside.")
    private @Nullable String handler;

    @Option(
            names = "--coverage",
            description =
                    "Print what was read and what could be assessed, for the data steward alone, in place of the tour.")
    private boolean coverage;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "Rule files of your own, to stand beside the shipped ones.")
    private @Nullable Path rules;

    @Option(
            names = "--telemetry",
            description =
                    "Add the shipped rules that read the records of mail, chat and calendars; those whom they concern should have agreed.")
    private boolean telemetry;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this and nothing else.")
    private boolean help;

    public static void main(String... args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new WorkplaceReport())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::ofUse)
                .setExecutionExceptionHandler(Failures::ofData);
    }

    @Override
    public Integer call() {
        ImportedWorkplace imported = CsvFolder.read(folder, options());
        Workplace workplace = imported.workplace();
        mustBeHere("--leader", leader, workplace);
        mustBeHere("--employee", employee, workplace);
        boolean named = leader != null || employee != null || handler != null;
        ConnectEngine engine = engine();
        Views views =
                new Views(spec.commandLine().getOut(), workplace, engine.assess(workplace), whole || named, language);
        if (coverage) {
            views.printCoverage(imported.report(), engine.coverageOf(workplace));
        } else if (named) {
            views.printNamed(leader, employee, handler);
        } else {
            views.printTour(imported.report());
        }
        return CommandLine.ExitCode.OK;
    }

    private CsvOptions options() {
        CsvOptions options = asOf == null ? CsvOptions.standard() : asOf.options();
        if (undirected) {
            options = options.undirectedTies();
        }
        if (dayZero != null) {
            options = options.dayZero(dayZero);
        }
        for (Map.Entry<Register, LocalDate> kept : registers.entrySet()) {
            options = options.keeping(kept.getKey(), kept.getValue());
        }
        return options;
    }

    private ConnectEngine engine() {
        ConnectEngine.Builder engine = ConnectEngine.builder();
        if (telemetry) {
            engine.rules(RuleBook.telemetry());
        }
        if (rules != null) {
            engine.rules(RuleBook.read(rules));
        }
        return engine.build();
    }

    private void mustBeHere(String option, @Nullable String person, Workplace workplace) {
        if (person != null && workplace.positionOf(person) < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s names nobody who works here. Use an id from the column id of people.csv.".formatted(option));
        }
    }
}
