package work.connect.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static work.connect.model.hazard.DisclosureClass.CONDUCT;
import static work.connect.model.hazard.DisclosureClass.PAIR_CONFLICT;
import static work.connect.model.hazard.DisclosureClass.PERSONAL_CONDITION;
import static work.connect.model.hazard.DisclosureClass.TEAM_CLIMATE;
import static work.connect.model.hazard.DisclosureClass.WORK_DESIGN;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import work.connect.model.fact.Disclosed;
import work.connect.model.hazard.DisclosureClass;

class FactTypeTest {

    private static final Map<FactType, DisclosureClass> CLASSES = Map.ofEntries(
            entry(FactType.PEOPLE, WORK_DESIGN),
            entry(FactType.TEAMS, WORK_DESIGN),
            entry(FactType.MEMBERSHIPS, WORK_DESIGN),
            entry(FactType.REPORTING_LINES, WORK_DESIGN),
            entry(FactType.ABSENCES, WORK_DESIGN),
            entry(FactType.CHECK_INS, WORK_DESIGN),
            entry(FactType.CHANGES, WORK_DESIGN),
            entry(FactType.RELATIONSHIPS, PERSONAL_CONDITION),
            entry(FactType.INTERACTIONS, WORK_DESIGN),
            entry(FactType.EVENT_INVITATIONS, PERSONAL_CONDITION),
            entry(FactType.HELP_REQUESTS, PERSONAL_CONDITION),
            entry(FactType.COMMITMENTS, WORK_DESIGN),
            entry(FactType.RAISED_CONCERNS, PERSONAL_CONDITION),
            entry(FactType.SHARED_REQUESTS, PERSONAL_CONDITION),
            entry(FactType.CONFLICTS, PAIR_CONFLICT),
            entry(FactType.CONFLICT_STEPS, PAIR_CONFLICT),
            entry(FactType.CONDUCT_REPORTS, CONDUCT),
            entry(FactType.REPORTERS, CONDUCT),
            entry(FactType.CONDUCT_EXPERIENCES, CONDUCT),
            entry(FactType.THIRD_PARTY_INCIDENTS, WORK_DESIGN),
            entry(FactType.WAVES, WORK_DESIGN),
            entry(FactType.MEASURES, TEAM_CLIMATE),
            entry(FactType.ITEM_ANSWERS, PERSONAL_CONDITION),
            entry(FactType.ACTIONS, WORK_DESIGN));

    @ParameterizedTest
    @EnumSource
    void isAsProtectedAsWasDecided(FactType type) {
        assertThat(type.disclosure()).isEqualTo(CLASSES.get(type));
    }

    @ParameterizedTest
    @EnumSource
    void aFieldSaysOnlyWhatItsFactDoesNot(FactType type) {
        assertThat(type.shape().fields().stream()
                        .filter(field -> field.stated(Disclosed.class).isPresent())
                        .filter(field -> type.disclosure(field) == type.disclosure()))
                .isEmpty();
    }
}
