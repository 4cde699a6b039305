package work.connect.model.io.csv;

/** In which order a folder writes the parts of a date. Dates that begin with the year are understood in any case. */
public enum DateOrder {
    /** As ISO 8601 does: 2026-09-30. */
    YEAR_MONTH_DAY,
    /** As in 30.9.2026 or 30/09/2026. */
    DAY_MONTH_YEAR,
    /** As in 9/30/2026. */
    MONTH_DAY_YEAR
}
