package work.connect.model.io.json;

import java.util.function.Supplier;
import work.connect.model.Problem.Code;

/** A value is not what it should be. There may be many: so it has no trace, and its hint is made when it is told. */
final class JsonMismatch extends Exception {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Supplier<String> hint;

    JsonMismatch(Code code, String hint) {
        this(code, () -> hint);
    }

    JsonMismatch(Code code, Supplier<String> hint) {
        super(null, null, false, false);
        this.code = code;
        this.hint = hint;
    }

    Code code() {
        return code;
    }

    Supplier<String> hint() {
        return hint;
    }
}
