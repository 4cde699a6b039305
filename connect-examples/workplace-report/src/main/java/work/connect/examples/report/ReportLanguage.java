package work.connect.examples.report;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import work.connect.model.words.Words;

/** A language there are reports in. */
final class ReportLanguage implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String tag) {
        Locale asked = Locale.forLanguageTag(tag);
        Locale spoken = Words.in(asked).language();
        if (!spoken.getLanguage().equals(asked.getLanguage())) {
            throw new TypeConversionException("there are no reports in this language. Use en or de");
        }
        return spoken;
    }
}
