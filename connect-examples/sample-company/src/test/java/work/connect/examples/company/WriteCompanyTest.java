package work.connect.examples.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteCompanyTest {

    @TempDir
    private Path folder;

    @Test
    void writesAFolderOfTheSizeWanted() throws IOException {
        WriteCompany.main(folder.toString(), "40", "2", "0");

        assertThat(Files.readAllLines(folder.resolve("people.csv"))).hasSize(41);
    }

    @Test
    void makesTheStandardCompanyUnlessAskedForAnother() {
        assertThat(WriteCompany.companyOf("folder").workplace().people()).hasSize(SampleCompany.USUAL_SIZE);
    }

    @Test
    void saysHowItIsCalledWhenItIsCalledWrongly() {
        assertThatThrownBy(WriteCompany::companyOf)
                .hasMessageStartingWith("Name the folder to write to, then if wanted people, weeks and trouble:");
        assertThatThrownBy(() -> WriteCompany.companyOf("folder", "many"))
                .hasMessage("People, weeks and trouble are whole numbers, such as 1000 39 50.");
    }
}
