package work.connect.rules.oracle;

import java.util.List;

/** What the rules of one family say. */
interface Part {

    /** The ids of the rules it knows. */
    List<String> rules();

    /** Asks each of them about every subject of its unit. */
    void tell(Said said);
}
