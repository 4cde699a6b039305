package work.connect.model.io.csv;

import work.connect.model.Problem;

/**
 * What comes out of a field that cannot be read.
 *
 * @param code what is wrong
 * @param hint what to do about it; holds nothing of the field
 */
record Bad(Problem.Code code, String hint) {}
