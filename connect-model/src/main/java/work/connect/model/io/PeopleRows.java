package work.connect.model.io;

import work.connect.model.people.Absence;
import work.connect.model.people.Person;
import work.connect.model.people.Preference;
import work.connect.model.people.Team;
import work.connect.model.people.WorkMode;

/** Who works here: {@code people.csv}, {@code teams.csv}, {@code absences.csv}. */
final class PeopleRows {

    private static final Words<WorkMode> WORK_MODES = Words.of(WorkMode.class);
    private static final Words<Preference> PREFERENCES = Words.of(Preference.class);

    private PeopleRows() {}

    static Person person(Row row) {
        return new Person(
                row.neededText("person_id"),
                row.neededText("team_id"),
                row.text("role"),
                row.text("site"),
                row.text("manager_id"),
                row.date("started_on"),
                row.word("work_mode", WORK_MODES),
                row.words("preferences", " ", PREFERENCES),
                row.flag("answered_ties"));
    }

    static Team team(Row row) {
        return new Team(row.neededText("team_id"), row.text("leader_id"));
    }

    static Absence absence(Row row) {
        return new Absence(row.neededText("person_id"), row.neededDate("from"), row.date("until"));
    }
}
