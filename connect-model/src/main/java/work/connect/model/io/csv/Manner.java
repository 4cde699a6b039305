package work.connect.model.io.csv;

import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * In which manner a file is read.
 *
 * @param sheet what it is taken for
 * @param file its name in the folder
 * @param people those who are known by now
 * @param zone in which times without an offset are
 */
record Manner(Sheet sheet, String file, CsvOptions options, Mapping mapping, People people, ZoneId zone) {

    /** @param whenSynonym told of each well-known word that is met, and of what it was read as */
    Cells cells(BiConsumer<String, String> whenSynonym) {
        return new Cells(sheet, mapping, people, zone, options.dayZero(), whenSynonym);
    }

    Header header(List<String> cells) {
        return new Header(sheet, mapping, cells, people::has);
    }

    RowMaker maker(Header header, Cells cells, RowMaker.Listener listener) {
        return new RowMaker(sheet, header, cells, options.isStrict(), listener);
    }
}
