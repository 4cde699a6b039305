package work.connect.model.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of the vocabulary, made of the types, their Javadoc and the table of what uses them. */
final class VocabularyPage {

    static final String UPDATE = "mvn -pl connect-model test -Dtest=VocabularyPageTest -Dconnect.update=true";

    private static final String NEXT = "What is next";

    private VocabularyPage() {}

    static String text() {
        JavadocOf javadoc = JavadocOf.sources(Path.of("src/main/java"));
        Uses uses = Uses.read();
        Markdown page = new Markdown();
        introduction(page);
        folder(page);
        new FactsChapter(javadoc, uses, page).write();
        new WordsChapter(javadoc, uses, page).write();
        new MeasuresChapter(javadoc, uses, page).write();
        new HazardsChapter(javadoc, uses, page).write();
        next(uses, page);
        return page.toString();
    }

    /** Names as code, in their order. */
    static String codes(List<String> names) {
        return names.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    private static void introduction(Markdown page) {
        page.heading(1, "The vocabulary");
        page.paragraph("Every fact, field, word, unit and class that Connect knows, and what uses it.");
        page.paragraph(
                "This page is generated from the types and their Javadoc. Change those, never this page, then run");
        page.listing(UPDATE);
        page.paragraph("How to read it:");
        page.list(List.of(
                "A fact is a row of a CSV file. A field is called as its column; where JSON and Java call it otherwise,"
                        + " that name stands in brackets.",
                "A field that is not needed may be empty. Empty means not known, unless the text says what else; where"
                        + " the text says `null`, it means empty.",
                "In CSV, words are written in lower case, and several words of one cell are set apart by blanks, several ids by semicolons.",
                "A day looks like `2026-09-01`, a moment like `2026-09-01T08:00:00Z`. Neither lies ahead, unless the"
                        + " bounds say that it may.",
                "The people, days and figures of the examples are invented.",
                "Names such as `CloseTies` are indicators and other classes of connect-rules, names such as"
                        + " `alone-at-work` its rules. Numbers such as TRU-04 are rules to come: see "
                        + Markdown.link(NEXT.toLowerCase(Locale.ROOT), NEXT)
                        + "."));
    }

    private static void folder(Markdown page) {
        page.heading(2, "The folder");
        page.paragraph("""
                A folder of CSV files needs two: `people.csv`, and `workplace.csv`, which says as of which moment the files are\
                 known. Whoever states the moment by `CsvOptions.asOf` needs `people.csv` alone.""");
        page.listing("""
                key,value
                now,2026-09-01T08:00:00Z
                zone,Europe/Berlin
                workdays,monday tuesday wednesday thursday friday
                holidays,2026-12-25 2026-12-26""");
        page.paragraph("""
                `workdays` and `holidays` may be left out. `registers.csv`, with lines such as\
                 `one_to_ones,2026-01-01` below its first, `register,since`, says which [registers](#registers) are kept. `mapping.csv` says what names, words and dates of your own mean here; each line below\
                 its first maps one thing:""");
        page.listing("""
                what,in,theirs,ours
                file,,Mitarbeitende,people
                column,people,Vorgesetzter,leader
                column,people,Raum,
                word,people.work_mode,im Haus,on_site
                word,,ja,true
                word,,k.A.,
                dates,people,,day_month_year
                decimals,measures,,comma
                separator,people,,semicolon
                charset,people,,windows-1252""");
        page.paragraph("""
                `in` is a file of ours, or a file and a column, or empty for all, `workplace.csv` too; a column always names\
                 its file. The narrower line counts. `ours` is empty to leave a column out, or for a word that means "not known". Orders of dates are\
                 `year_month_day`, `day_month_year` and `month_day_year`; separators are `comma`, `semicolon`, `tab` and `bar`.""");
    }

    private static void next(Uses uses, Markdown page) {
        page.heading(2, NEXT);
        page.paragraph("Rules to come, what each asks, and what it needs of the above.");
        page.table(
                "Rule|Asks|Needs",
                uses.questions().entrySet().stream()
                        .map(rule -> List.of(rule.getKey(), rule.getValue(), codes(uses.neededBy(rule.getKey()))))
                        .toList());
    }
}
