package work.connect.examples.company.stories;

import java.util.List;
import work.connect.examples.company.life.OrgChart;
import work.connect.examples.company.life.TeamLife;

/** Something that happens in one team beside its ordinary life. */
public interface Story {

    /** The id of the team. */
    String team();

    /** Changes what is different in this team, and adds what happens. */
    void tell(TeamLife life);

    /** What should be found of it, and what should not, by whom. */
    List<Expected> expected(OrgChart chart);
}
