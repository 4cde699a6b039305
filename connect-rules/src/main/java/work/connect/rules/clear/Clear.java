package work.connect.rules.clear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import work.connect.model.Workplace;
import work.connect.model.assessment.Audience;
import work.connect.model.assessment.Gap;
import work.connect.model.assessment.Subject;
import work.connect.model.assessment.Unit;
import work.connect.model.assessment.Viewer;
import work.connect.model.conduct.ConductReport;
import work.connect.model.connection.Relationship;
import work.connect.model.connection.Sign;
import work.connect.model.connection.TieSource;
import work.connect.model.hazard.DisclosureClass;
import work.connect.rules.detect.DetectRule;
import work.connect.rules.detect.Detection;
import work.connect.rules.detect.Detections;
import work.connect.rules.indicate.Indicators;
import work.connect.rules.indicate.gauge.Indicator;
import work.connect.rules.rulebook.rule.Rule;

/** Decides what a reader may know of what was found. All that follows sees nothing else. */
public final class Clear {

    private final Workplace workplace;
    private final Cases cases;
    private final Detections detections;
    private final Found found;
    private final List<Cell> cells;
    private final Set<String> calledStrained;
    private final Context context;

    public Clear(Workplace workplace, Indicators indicators, Detections detections) {
        this(workplace, indicators, detections, Floor.PEOPLE);
    }

    /** @param least how many people must stand behind a figure at the least, where more than usual */
    public Clear(Workplace workplace, Indicators indicators, Detections detections, int least) {
        this.workplace = workplace;
        cases = new Cases(workplace);
        this.detections = detections;
        found = new Found(indicators, detections.all());
        context = new Context(workplace, found, least);
        calledStrained = workplace.relationships().stream()
                .filter(tie -> tie.sign() == Sign.STRAINED && tie.source() == TieSource.OWN_ANSWER)
                .map(Relationship::from)
                .collect(Collectors.toSet());
        cells = Cells.of(workplace, found, detections).stream()
                .map(cell -> cell.ofAtLeast(least))
                .toList();
    }

    /** All figures there are, whoever reads them. */
    public List<Cell> cells() {
        return cells;
    }

    /** What this reader may know. */
    public Cleared forViewer(Viewer viewer) {
        Clearance clearance = new Clearance(workplace, cases, viewer);
        List<Known> findings = findings(viewer, clearance);
        boolean isPerson = viewer.audience() == Audience.PERSON;
        return new Cleared(
                findings,
                cells.stream()
                        .filter(cell -> isMeantFor(viewer, clearance, cell))
                        .toList(),
                workplace.conductReports().stream()
                        .filter(ConductReport::isOpen)
                        .filter(clearance::mayKnow)
                        .toList(),
                detections.all().stream().anyMatch(clearance::isEscalatedTo),
                isPerson && calledStrained.contains(viewer.reader()),
                isPerson ? own(viewer) : List.of(),
                context.of(viewer, clearance),
                isPerson ? quiet(viewer, findings) : List.of(),
                isPerson ? notAssessed(viewer, findings) : List.of(),
                detections.unasked());
    }

    private List<Known> findings(Viewer viewer, Clearance clearance) {
        Map<List<Object>, Detection> known = new HashMap<>();
        for (Detection detection : detections.all()) {
            if (clearance.of(detection) == Sight.NAMED) {
                boolean isReport = detection.rule().classes().contains(DisclosureClass.CONDUCT);
                known.merge(
                        List.of(detection.rule().id(), detection.subject(), isReport ? detection.caseId() : ""),
                        detection,
                        Detection::graver);
            }
        }
        Names names = new Names(cases, viewer);
        return known.values().stream()
                .map(detection -> new Known(detection, names.of(detection)))
                .toList();
    }

    private static boolean isMeantFor(Viewer viewer, Clearance clearance, Cell cell) {
        Audience audience = viewer.audience();
        if (audience.readsGroups()) {
            return true;
        }
        boolean isClimate = cell.hazard().disclosureClass() == DisclosureClass.TEAM_CLIMATE
                && !cell.slot().classes().contains(DisclosureClass.PERSONAL_CONDITION);
        return cell.group() instanceof Subject.Team team
                && !cell.slot().isAboutCases()
                && clearance.readsFiguresOf(team)
                && (audience != Audience.CASE_HANDLER || isClimate);
    }

    private List<Indicator> own(Viewer viewer) {
        return found.measuredOf(Subject.person(viewer.reader()));
    }

    /** Questions about conduct and conflict are never called quiet: somebody may have reported what the reader may not know. */
    private List<Rule> quiet(Viewer viewer, List<Known> findings) {
        return questions(findings).entrySet().stream()
                .filter(question -> question.getValue().classes().stream().allMatch(Clear::isOpenToTheSubject))
                .filter(question -> gaps(question.getKey(), viewer).isEmpty())
                .map(question -> question.getValue().rule())
                .toList();
    }

    private static boolean isOpenToTheSubject(DisclosureClass disclosure) {
        return disclosure != DisclosureClass.CONDUCT && disclosure != DisclosureClass.PAIR_CONFLICT;
    }

    private List<Unanswered> notAssessed(Viewer viewer, List<Known> findings) {
        return questions(findings).entrySet().stream()
                .filter(question -> !gaps(question.getKey(), viewer).isEmpty())
                .map(question ->
                        new Unanswered(question.getValue().rule(), List.copyOf(gaps(question.getKey(), viewer))))
                .toList();
    }

    private Set<Gap> gaps(String id, Viewer viewer) {
        return detections.gaps(id, Subject.person(viewer.reader()));
    }

    /** The rules about people that have not spoken to the reader, by id; one variant stands for all. */
    private Map<String, DetectRule> questions(List<Known> findings) {
        Set<String> spoken =
                findings.stream().map(known -> known.detection().rule().id()).collect(Collectors.toSet());
        Map<String, DetectRule> questions = new TreeMap<>();
        detections.rules().forEach((id, variants) -> {
            Unit unit = variants.get(0).rule().unit();
            if (!spoken.contains(id) && (unit == Unit.PERSON || unit == Unit.PAIR)) {
                questions.put(id, variants.get(0));
            }
        });
        return questions;
    }
}
