package work.connect.examples.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import work.connect.rules.BooksInForce;
import work.connect.rules.detect.Detect;
import work.connect.rules.indicate.Gauges;
import work.connect.rules.indicate.OwnIndicators;
import work.connect.rules.rulebook.RuleBook;
import work.connect.rules.rulebook.problem.RuleFilesException;

/** Which book a command is about, and what it is laid over. */
final class BookChoice {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The folder of the rule book, where book.properties is.")
    private @Nullable Path folder;

    @Option(
            names = "--telemetry",
            description = "The book is laid over the shipped rules that read mail, chat and calendars as well.")
    private boolean telemetry;

    /** The folder, where one is needed. */
    Path folder() {
        return given().orElseThrow(() -> new ParameterException(
                spec.commandLine(), "Say which book: its folder, such as connect-examples/acme-book/book."));
    }

    /** The folder, if one was given. */
    Optional<Path> given() {
        Optional<Path> given =
                Optional.ofNullable(folder).filter(path -> !path.toString().isEmpty());
        given.ifPresent(path -> mustBeThere(path, spec));
        return given;
    }

    /** The book that was given, read and neither checked nor laid over anything. */
    Optional<RuleBook> read() {
        return given().map(RuleBook::read);
    }

    /** The shipped books that it is laid over. */
    List<RuleBook> beneath() {
        return telemetry ? List.of(RuleBook.standard(), RuleBook.telemetry()) : List.of(RuleBook.standard());
    }

    /**
     * The rules of the books beneath, and of this one laid over them.
     *
     * @throws RuleFilesException with all that is wrong with the book
     */
    Detect laidOver(Optional<RuleBook> book) {
        return books(book).detect();
    }

    /**
     * All that the books beneath bring, and this one laid over them, as an engine would have it.
     *
     * @throws RuleFilesException with all that is wrong with the book
     */
    BooksInForce books(Optional<RuleBook> book) {
        List<RuleBook> added = new ArrayList<>(beneath());
        added.remove(RuleBook.standard());
        book.ifPresent(added::add);
        return BooksInForce.of(measured(), added);
    }

    /** All that is measured: by us, and by whoever put indicators of their own on the class path. */
    static Gauges measured() {
        return Gauges.with(ServiceLoader.load(OwnIndicators.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    static void mustBeThere(Path folder, CommandSpec spec) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no folder (%s). Check the path.".formatted(folder));
        }
    }
}
