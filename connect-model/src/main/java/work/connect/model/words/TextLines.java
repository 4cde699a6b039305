package work.connect.model.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The lines of a file of texts, which remember the keys that stood twice: otherwise the last would win in silence. */
public final class TextLines extends Properties {

    private static final long serialVersionUID = 1L;

    private final transient List<String> twice = new ArrayList<>();

    @Override
    public synchronized Object put(Object key, Object text) {
        if (containsKey(key)) {
            twice.add(String.valueOf(key));
        }
        return super.put(key, text);
    }

    /** The keys that stood again, in the order of the file. */
    public List<String> twice() {
        return List.copyOf(twice);
    }
}
