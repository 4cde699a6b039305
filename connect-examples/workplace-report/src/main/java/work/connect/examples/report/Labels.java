package work.connect.examples.report;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What this program says around the reports, in their language. */
final class Labels {

    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private Labels(ResourceBundle texts) {
        this.texts = texts;
    }

    static Labels in(Locale language) {
        return new Labels(
                ResourceBundle.getBundle(Labels.class.getPackageName() + ".labels", language, ENGLISH_OTHERWISE));
    }

    String say(String key, Object... values) {
        return String.format(Locale.ROOT, texts.getString(key), values);
    }
}
