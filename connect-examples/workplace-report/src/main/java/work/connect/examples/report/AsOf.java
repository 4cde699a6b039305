package work.connect.examples.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import work.connect.model.io.csv.CsvOptions;

/** As of which moment the files are known, when {@code workplace.csv} does not say so, or another is wanted. */
final class AsOf {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "MOMENT",
            converter = MomentReader.class,
            description =
                    "The moment the files are known as of: 2026-09-30 for the end of that day, or 2026-09-30T14:00:00Z. Needed when workplace.csv does not say it.")
    private Function<ZoneId, Instant> moment;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "In which zone days are counted, such as Europe/Berlin; UTC unless given.")
    private ZoneId zone = ZoneOffset.UTC;

    CsvOptions options() {
        return CsvOptions.asOf(moment.apply(zone), zone);
    }

    /** Reads a moment whose zone is given apart from it. */
    static final class MomentReader implements ITypeConverter<Function<ZoneId, Instant>> {

        @Override
        public Function<ZoneId, Instant> convert(String text) {
            try {
                return text.contains("T") ? exactly(OffsetDateTime.parse(text)) : endOf(LocalDate.parse(text));
            } catch (DateTimeException e) {
                throw new TypeConversionException("Write it as 2026-09-30 or 2026-09-30T14:00:00Z.");
            }
        }

        private static Function<ZoneId, Instant> exactly(OffsetDateTime time) {
            return zone -> time.toInstant();
        }

        private static Function<ZoneId, Instant> endOf(LocalDate day) {
            return zone -> day.atTime(END_OF_DAY).atZone(zone).toInstant();
        }
    }
}
