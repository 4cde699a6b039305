package work.connect.model.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.RaisedConcern;
import work.connect.model.people.Person;

class JavadocOfTest {

    private static final JavadocOf JAVADOC = JavadocOf.sources(Path.of("src/main/java"));

    @Test
    void takesTheFirstParagraphOfAType() {
        assertThat(JAVADOC.type(Person.class)).contains("Somebody who works or worked here, known by a pseudonym.");
    }

    @Test
    void turnsLinksAndCodeIntoText() {
        assertThat(JAVADOC.type(RaisedConcern.class))
                .contains("Somebody spoke up: with a doubt, a mistake, an idea, a complaint. About conduct there is the"
                        + " `ConductReport` instead.");
    }

    @Test
    void joinsTheLinesOfAComponent() {
        assertThat(JAVADOC.component(RaisedConcern.class, "setbackOn"))
                .contains("when the one who spoke up met with something that looks like a price for it; `null` when"
                        + " they did not, as far as is known");
    }

    @Test
    void findsTheConstantsOfEnumsInRecords() {
        assertThat(JAVADOC.constant(RaisedConcern.Topic.DEMANDS)).contains("Load, hours, staffing.");
    }

    @Test
    void saysNothingOfConstantsWithoutAComment() {
        assertThat(JAVADOC.constant(Purpose.GREETING)).isEmpty();
    }
}
