package work.connect.examples.company;

import java.nio.file.Path;
import work.connect.model.Workplace;
import work.connect.model.io.csv.CsvFolder;

/**
 * Writes an invented company to a folder of CSV files.
 *
 * <p>Arguments: the folder, and if wanted the number of people, of weeks, and the percent of trouble; the standard company
 * is {@code 150 39 100}.
 */
public final class WriteCompany {

    private static final int WRONG_USE = 64;

    private WriteCompany() {}

    public static void main(String... arguments) {
        try {
            SampleCompany company = companyOf(arguments);
            Workplace workplace = company.workplace();
            CsvFolder.write(workplace, Path.of(arguments[0]));
            System.out.printf(
                    "%s people in %s teams.%n",
                    workplace.people().size(), workplace.teams().size());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        }
    }

    /**
     * @throws IllegalArgumentException when there is no folder, or a number is none or out of its range
     */
    static SampleCompany companyOf(String... arguments) {
        if (arguments.length == 0 || arguments[0].isBlank()) {
            throw new IllegalArgumentException(
                    "Name the folder to write to, then if wanted people, weeks and trouble: my-company 1000 39 50");
        }
        Size size = new Size(number(arguments, 1, SampleCompany.USUAL_SIZE), number(arguments, 2, Size.MOST_WEEKS));
        return SampleCompany.of(size, number(arguments, 3, SampleCompany.USUAL_TROUBLE));
    }

    private static int number(String[] arguments, int place, int usual) {
        try {
            return arguments.length > place ? Integer.parseInt(arguments[place]) : usual;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("People, weeks and trouble are whole numbers, such as 1000 39 50.", e);
        }
    }
}
