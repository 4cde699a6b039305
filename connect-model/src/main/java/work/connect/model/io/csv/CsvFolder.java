package work.connect.model.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import work.connect.model.InvalidWorkplaceException;
import work.connect.model.Workplace;

/**
 * Reads a workplace from a folder of CSV files, and writes one.
 *
 * <pre>{@code
 * ImportedWorkplace imported = CsvFolder.read(Path.of("company"), CsvOptions.standard());
 * System.out.println(imported.report().summarize());
 * Workplace workplace = imported.workplace();
 * }</pre>
 *
 * <h2>Files</h2>
 *
 * <p>Each kind of fact has a file: {@code people.csv}, {@code teams.csv}, {@code interactions.csv} and so on, named as
 * {@link work.connect.model.FactType#file()} says. The first line names the columns: those of the record, in small
 * letters with underscores, such as {@code started_on}. Only {@code people.csv} must be there, and of its columns
 * {@code id} and {@code team}; and {@code workplace.csv} (columns {@code key,value}; keys {@code now}, {@code zone},
 * {@code workdays}, {@code holidays}), unless {@link CsvOptions#asOf} states the moment. Another file without facts is
 * {@code registers.csv} (columns {@code register,since}). Where {@code registers.csv} is there, it says all that is kept; where it is not, registers are
 * derived from the files, and the report says which. Nothing on a register that is kept means "none", so its file must be
 * there for conflicts, conduct reports, conduct experiences and incidents with third parties, with its first line alone
 * when there is nothing to put in it; where another is missing, the report says so. For the same reason it is a problem
 * when a file that is not read is called nearly like one of cases, such as {@code Conduct Reports (1).csv}.
 *
 * <p>Files of kinds of the host's own are read too, once {@link CsvOptions#reading(Class)} tells of their records, and
 * written where the workplace knows of them. In {@code registers.csv} such a kind is called as its file; it is never taken
 * to be kept without a line, and where it is kept its file must be there.
 *
 * <h2>Fields</h2>
 *
 * <p>An empty field means "not known". Blanks around a field mean nothing, except in a text in quotes. Words are the
 * constants of the model in small letters; flags are {@code true} or {@code false}. Dates are written as 2026-09-30,
 * moments as 2026-09-30T14:00+02:00; without an offset they are in the zone of the workplace, and a date alone is the
 * start of its day. A time that the clocks skipped is moved on by as much as they skipped; one that they showed twice is
 * the first of the two; the report counts both. Several words or dates stand in one field with blanks, commas,
 * semicolons or bars between.
 *
 * <p>Several ids are set apart by semicolons, commas or bars ({@code p-7;legal}); blanks do where each of the ids is that
 * of somebody in {@code people.csv}. So an id in such a field holds none of these. Anything else, and a line break, is told as
 * a problem: consent must never go to somebody by mistake. Semicolons are written.
 *
 * <p>Of {@code measures.csv}, a row that names a questionnaire ({@code instrument}, or its word in {@code construct}) may
 * leave out what follows from it, and {@code subject_type,subject_id} may stand for {@code team} and {@code person}.
 *
 * <h2>How files are written by others</h2>
 *
 * <p>Commas, semicolons, tabs and bars are told apart by the first line; UTF-8, UTF-16 with a mark and windows-1252 by
 * the bytes. Well-known other names of files, columns and words are understood and listed in the report. All else can be
 * mapped, by {@link CsvOptions} or by a file {@code mapping.csv} in the folder, with the columns
 * {@code what,in,theirs,ours}:
 *
 * <pre>
 * what,in,theirs,ours
 * file,,Mitarbeitende,people
 * column,people,Vorgesetzter,leader
 * column,people,Raum,
 * word,people.work_mode,im Haus,on_site
 * word,,ja,true
 * word,,k.A.,
 * dates,,,day_month_year
 * decimals,,,comma
 * separator,,,semicolon
 * charset,people,,windows-1252
 * </pre>
 *
 * <p>{@code in} is a file of ours, or a file and a column, or empty for all; the narrower line counts. {@code ours} is
 * empty to leave a column out, or for a word that means "not known". Orders of dates are {@code year_month_day},
 * {@code day_month_year}, {@code month_day_year}; separators are {@code comma}, {@code semicolon}, {@code tab},
 * {@code bar}.
 *
 * <h2>What is left out, and what is refused</h2>
 *
 * <p>In files of much (memberships, reporting lines, absences, check-ins, relationships, interactions, event invitations,
 * help requests, commitments, measures, item answers) a row is left out and counted when it names somebody unknown, lies
 * before somebody's first or after their last day, or repeats a fact with an id word for word; so is a measure that is
 * not known here. A leader nobody knows, of a person or of a team, is taken
 * for somebody from outside and told. In files of cases (conflicts and
 * their steps, conduct reports, reporters, conduct experiences, incidents with third parties, raised concerns, shared
 * requests, actions) nothing is left out: there it is a problem, as anything else that is wrong, and so is a column that
 * is not known. A file of the host's own is one of cases where any of it is of conduct, of conflicts or of a personal
 * condition, and else one of much. {@link CsvOptions#strict()} makes problems of all of it.
 *
 * <p>Problems and the report name a column that is not known by its number, for the cells of a first line may be people's
 * names; only one that is nearly called like one of ours is named.
 */
public final class CsvFolder {

    private static final String FAST_CSV = "de.siegmar.fastcsv.reader.CsvReader";

    private CsvFolder() {}

    /**
     * Reads all files of the folder that are known, line by line.
     *
     * <p>Parts of a large file are read by several threads of the common pool, where there is more than one processor.
     * What comes out is the same; a large file in which something is wrong is read once more to tell of it.
     *
     * @throws InvalidWorkplaceException with all that is wrong, by file and line, and without a value from any file; only
     *     what is wrong with {@code mapping.csv} is told alone, for all else depends on it
     * @throws IllegalStateException when FastCSV is not on the class path
     */
    public static ImportedWorkplace read(Path folder, CsvOptions options) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(options, "options");
        needFastCsv();
        return new FolderReading(Folder.at(folder, options.sheets()), options, Cut.standard()).read();
    }

    /**
     * Writes a folder that is read as the very same workplace with {@link CsvOptions#standard()} that is told of the host's
     * own kinds: every file there is, of kinds without facts the first line alone. Files of these names are replaced. FastCSV is not needed.
     *
     * @throws InvalidWorkplaceException when an id in a field of several has a blank, comma, semicolon or bar in it; then
     *     nothing is written
     * @throws IllegalArgumentException when the folder holds other CSV files, which would be read too
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(Workplace workplace, Path folder) {
        Objects.requireNonNull(workplace, "workplace");
        Objects.requireNonNull(folder, "folder");
        try {
            new FolderWriting(workplace, folder).write();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder (%s) cannot be written. Maybe it is a file, or may not be written to?"
                            .formatted(folder),
                    e);
        }
    }

    private static void needFastCsv() {
        try {
            Class.forName(FAST_CSV, false, CsvFolder.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "CSV files are read with FastCSV, which is not on the class path. Add the dependency (de.siegmar:fastcsv) in version 4 to your build.",
                    e);
        }
    }
}
