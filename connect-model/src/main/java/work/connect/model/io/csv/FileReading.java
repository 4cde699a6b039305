package work.connect.model.io.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import work.connect.model.FactKind;
import work.connect.model.Problem;
import work.connect.model.Problem.Code;
import work.connect.model.fact.Fact;

/**
 * Reads one file as one encoding.
 *
 * <p>A large file is read in parts side by side. What comes out is the same, for it is read again as a whole as soon as
 * anything is wrong with a part: one that begins within quotes follows one that ends without the closing quote.
 */
final class FileReading {

    private final Manner manner;
    private final List<String> remarks = new ArrayList<>();
    private PartReading all;

    FileReading(Manner manner) {
        this.manner = manner;
        this.all = new PartReading(manner);
    }

    void read(TextFile text, Charset charset, char separator, Cut cut) {
        PartReading joined = isCuttable() ? inParts(partsOf(text, charset, cut), separator) : null;
        if (joined == null) {
            all.read(text.as(charset), separator);
        } else {
            all = joined;
        }
    }

    /** Whether no row has to do with another: one with an id may be a row of another part once more. */
    private boolean isCuttable() {
        FactKind type = manner.sheet().type();
        return type != null && type.key().isEmpty();
    }

    private static List<TextPart> partsOf(TextFile text, Charset charset, Cut cut) {
        try {
            return cut.of(text, charset);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** All parts as one; {@code null} when there are no two, or something is wrong. */
    @Nullable
    PartReading inParts(List<TextPart> texts, char separator) {
        Header columns = texts.size() > 1 ? columnsOf(texts.get(0), separator) : null;
        if (columns == null) {
            return null;
        }
        List<PartReading> parts = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> {
                    PartReading part = i == 0 ? new PartReading(manner) : PartReading.under(columns.again(), manner);
                    part.read(texts.get(i), separator);
                    return part;
                })
                .toList();
        PartReading first = parts.get(0);
        if (!first.hasMetRows() || !parts.stream().allMatch(PartReading::isFaultless)) {
            return null;
        }
        first.append(parts.subList(1, parts.size()));
        return first;
    }

    /** The columns as the first lines name them; {@code null} when something is wrong there. */
    private @Nullable Header columnsOf(TextPart text, char separator) {
        PartReading ahead = new PartReading(manner);
        ahead.readColumns(text, separator);
        return ahead.isFaultless() ? ahead.header() : null;
    }

    Sheet sheet() {
        return manner.sheet();
    }

    String file() {
        return manner.file();
    }

    /** Whether it could not be decoded. Then nothing of it counts. */
    boolean hasWrongEncoding() {
        return all.hasWrongEncoding();
    }

    /** Whether every line could be read. A line with a wrong value in it counts as read. */
    boolean isWhole() {
        return all.isWhole();
    }

    Problems problems() {
        return all.problems();
    }

    /** The records, in the order of the file. */
    List<Record> records() {
        return all.records();
    }

    /** The same, of a file of facts. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the records of a kind of fact are facts
    List<Fact> facts() {
        return (List) all.records();
    }

    int lineOf(int record) {
        return all.lineOf(record);
    }

    /** Whether a record was made with a stand-in for something that could not be read. */
    boolean isDubious(int record) {
        return all.isDubious(record);
    }

    Header header() {
        return Objects.requireNonNull(all.header(), "the header of a file that was read");
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    void tell(int record, String column, Code code, String hint) {
        problems().add(new Problem(code, file(), lineOf(record), column, hint));
    }

    /** Tells of a value that stands, though it may be wrong. */
    void keepInDoubt(int record, String column, String advice) {
        all.leftOut().add(Code.UNKNOWN_PERSON, column, advice, false, lineOf(record));
    }

    void unreadable(Code code, String hint, int atLine) {
        all.unreadable(code, hint, atLine);
    }

    ImportReport.FileRead report() {
        Set<ImportReport.Synonym> synonyms = new LinkedHashSet<>();
        if (!Mapping.plainFile(file()).equals(sheet().name())
                && manner.mapping().file(file()).isEmpty()) {
            synonyms.add(new ImportReport.Synonym(file(), sheet().name()));
        }
        Header header = all.header();
        if (header != null) {
            header.synonyms().forEach((theirs, ours) -> synonyms.add(new ImportReport.Synonym(theirs, ours)));
        }
        synonyms.addAll(all.words());
        tellOfClockChanges();
        return new ImportReport.FileRead(
                file(),
                sheet().isOfCases(),
                records().size(),
                all.leftOut().report(),
                header == null ? List.of() : header.columnsNotRead(),
                List.copyOf(synonyms),
                remarks);
    }

    private void tellOfClockChanges() {
        if (all.skipped() > 0) {
            remarks.add(
                    "%s times were read that the clocks skipped in this time zone; each was moved on by as much as was skipped."
                            .formatted(all.skipped()));
        }
        if (all.twice() > 0) {
            remarks.add(
                    "%s times were read that the clocks showed twice in this time zone; each was taken for the first of the two."
                            .formatted(all.twice()));
        }
    }
}
