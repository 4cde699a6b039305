package work.connect.model.io.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import work.connect.model.assessment.Figure;
import work.connect.model.assessment.Finding;
import work.connect.model.assessment.NotAssessed;
import work.connect.model.assessment.Recommendation;
import work.connect.model.assessment.Report;
import work.connect.model.assessment.Viewer;
import work.connect.model.fact.Shape;

/** Collects the parts of a report, whatever their order. */
final class JsonReportReading {

    private final JsonReading reading = new JsonReading(ReportJson.FORMAT);
    private final List<Finding> findings = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Recommendation> plan = new ArrayList<>();
    private final List<String> strengths = new ArrayList<>();
    private final List<String> quiet = new ArrayList<>();
    private final List<NotAssessed> notAssessed = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<String> limits = new ArrayList<>();
    private final List<String> books = new ArrayList<>();
    private @Nullable Viewer viewer;
    private @Nullable Instant asOf;
    private boolean partial;
    private Locale language = Locale.ENGLISH;

    JsonReportReading() {
        reading.needed("viewer", reading.record("viewer", Shape.of(Viewer.class), read -> viewer = read));
        reading.needed("asOf", json -> asOf = reading.values().moment(json));
        reading.list("findings", Shape.of(Finding.class), findings::add);
        reading.list("figures", Shape.of(WireFigure.class), figure -> figures.add(figure.toFigure()));
        reading.list("plan", Shape.of(Recommendation.class), plan::add);
        reading.texts("strengths", strengths);
        reading.texts("quiet", quiet);
        reading.list("notAssessed", Shape.of(NotAssessed.class), notAssessed::add);
        reading.texts("notices", notices);
        reading.texts("limits", limits);
        reading.texts("books", books);
        reading.part("partial", json -> partial = reading.values().flag(json));
        reading.part("language", json -> language = reading.values().language(json));
    }

    JsonReading reading() {
        return reading;
    }

    Report report() {
        if (viewer == null || asOf == null || !reading.problems().isEmpty()) {
            throw reading.invalid();
        }
        return new Report(
                viewer,
                asOf,
                findings,
                figures,
                plan,
                strengths,
                quiet,
                notAssessed,
                notices,
                limits,
                books,
                partial,
                language);
    }
}
