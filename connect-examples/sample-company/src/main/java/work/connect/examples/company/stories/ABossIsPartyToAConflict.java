package work.connect.examples.company.stories;

import static work.connect.examples.company.life.Days.day;

import java.util.List;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.TeamLife;
import work.connect.model.assessment.Viewer;
import work.connect.model.conflict.Conflict;
import work.connect.model.conflict.ConflictKind;
import work.connect.model.hazard.Severity;

/**
 * A sales adviser and the one who leads her are at odds over who decides. She puts it on record in June; he has not
 * acknowledged it, and no step was taken.
 *
 * <p>Told by: one open conflict. Found: CON-01 and CON-06 for her and for the case handlers. Not for him, neither
 * as her leader nor as a party: he is told what he recorded or acknowledged, which is nothing. Nor for his own leader.
 */
public final class ABossIsPartyToAConflict implements Story {

    private static final int MEMBER = 6;

    @Override
    public String team() {
        return "sales";
    }

    @Override
    public void tell(TeamLife life) {
        life.add(Conflict.between(life.idOf("k", 1), life.person(MEMBER), life.leader())
                .about(ConflictKind.STATUS, ConflictKind.RELATIONSHIP)
                .openedOn(day("2026-06-22"))
                .recordedBy(life.person(MEMBER)));
    }

    @Override
    public List<Expected> expected(OrgChart chart) {
        Viewer member = Viewer.employee(chart.person(team(), MEMBER));
        String boss = chart.person(team(), 0);
        return List.of(
                Expected.Only.of(member, "CON-01", "CON-06"),
                new Expected.Found(member, "CON-01", Severity.HIGH),
                new Expected.Found(member, "CON-06", Severity.HIGH),
                new Expected.Found(Viewer.caseHandler(chart.person("people", 2)), "CON-01", Severity.HIGH),
                new Expected.Found(Viewer.caseHandler(chart.person("people", 2)), "CON-06", Severity.HIGH),
                Expected.Only.of(Viewer.leader(boss)),
                Expected.Only.of(Viewer.employee(boss)),
                Expected.Only.of(Viewer.leader(chart.person("management", 1))));
    }
}
