package work.connect.model;

import work.connect.model.Problem.Code;

/** What is wrong with a value, and what to do about it; not yet where. */
record Fault(Code code, String hint) {}
