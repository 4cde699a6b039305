package work.connect.model.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.Locale;
import java.util.function.Consumer;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.NotAssessed;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.fact.Shape;

/**
 * A report as one JSON document: {@code connect-report}, version 1.
 *
 * <p>The document has the names of {@link Report} and of the records in it; whom a figure is about is told by
 * {@code unit} and {@code person}, {@code first} and {@code second}, or {@code team}; {@code language} is a tag such as
 * {@code de}, and not there in English; {@code partial} is there only where it is true. What was written is read as an
 * equal report; equal reports are written as equal bytes, in UTF-8. The form is described by
 * {@code connect-report-1.schema.json} beside {@link work.connect.model.Workplace}.
 *
 * <p>Needs {@code tools.jackson.core:jackson-core}, version 3.1 or later; without it each method throws an
 * {@link IllegalStateException} that says so. Streams are not closed. A report is for its reader alone, and so is the
 * document.
 */
public final class ReportJson {

    static final String FORMAT = "connect-report";

    private ReportJson() {}

    public static void write(Report report, OutputStream out) throws IOException {
        JsonLibrary.require();
        JsonSink.write(out, FORMAT, content(report));
    }

    public static void write(Report report, Writer out) throws IOException {
        JsonLibrary.require();
        JsonSink.write(out, FORMAT, content(report));
    }

    /**
     * Reads a document in UTF-8.
     *
     * @throws InvalidJsonException with all that is wrong with the document
     */
    public static Report read(InputStream in) throws IOException {
        JsonLibrary.require();
        JsonReportReading reading = new JsonReportReading();
        reading.reading().read(in);
        return reading.report();
    }

    /**
     * Reads a document.
     *
     * @throws InvalidJsonException with all that is wrong with the document
     */
    public static Report read(Reader in) throws IOException {
        JsonLibrary.require();
        JsonReportReading reading = new JsonReportReading();
        reading.reading().read(in);
        return reading.report();
    }

    private static Consumer<JsonSink> content(Report report) {
        return json -> {
            json.record("viewer", report.viewer());
            json.text("asOf", report.asOf().toString());
            json.records("findings", Shape.of(Finding.class), report.findings());
            json.records(
                    "figures",
                    Shape.of(WireFigure.class),
                    report.figures().stream().map(WireFigure::of).toList());
            json.records("plan", Shape.of(Recommendation.class), report.plan());
            json.texts("strengths", report.strengths());
            json.texts("quiet", report.quiet());
            json.records("notAssessed", Shape.of(NotAssessed.class), report.notAssessed());
            json.texts("notices", report.notices());
            json.texts("limits", report.limits());
            json.texts("books", report.books());
            if (report.partial()) {
                json.flag("partial", true);
            }
            if (!report.language().equals(Locale.ENGLISH)) {
                json.text("language", report.language().toLanguageTag());
            }
        };
    }
}
