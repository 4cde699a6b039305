package work.connect.rules.advise;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import work.connect.model.assessment.Audience;
import work.connect.model.intervention.ControlLevel;
import work.connect.model.intervention.Intervention;
import work.connect.model.intervention.Trait;
import work.connect.model.people.Preference;

/** The interventions there are, read from a text that a psychologist can edit. */
public final class Catalogue {

    private static final String SHIPPED = "/work/connect/rules/interventions.properties";

    private static final Set<String> PARTS = parts();

    private final Map<String, Intervention> interventions;

    private Catalogue(Map<String, Intervention> interventions) {
        this.interventions = Collections.unmodifiableMap(interventions);
    }

    private static Set<String> parts() {
        Set<String> parts = new TreeSet<>(
                Set.of("title", "level", "effort", "traits", "vetoed-by", "caution", "review-after-days", "origin"));
        for (Audience audience : Audience.values()) {
            parts.add("to." + audience);
        }
        return parts;
    }

    /** The interventions we ship. */
    public static Catalogue standard() {
        Properties text = new Properties();
        try (InputStream in = Catalogue.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: it lacks " + SHIPPED);
            }
            text.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(text);
    }

    static Catalogue of(Properties text) {
        Set<String> keys = new TreeSet<>();
        for (String name : text.stringPropertyNames()) {
            String[] parts = name.split("\\.", 2);
            if (parts.length < 2 || !PARTS.contains(parts[1])) {
                throw new IllegalStateException(
                        "The interventions have a line (%s) that means nothing. There is: KEY.%s."
                                .formatted(name, String.join(", KEY.", PARTS)));
            }
            keys.add(parts[0]);
        }
        Map<String, Intervention> interventions = new TreeMap<>();
        keys.forEach(key -> interventions.put(key, intervention(key, text)));
        return new Catalogue(interventions);
    }

    private static Intervention intervention(String key, Properties text) {
        Map<Audience, String> wordings = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            String wording = text.getProperty(key + ".to." + audience);
            if (wording != null) {
                wordings.put(audience, wording.strip());
            }
        }
        return new Intervention(
                key,
                required(key, "title", text),
                ControlLevel.valueOf(required(key, "level", text)),
                Integer.parseInt(required(key, "effort", text)),
                constants(Trait.class, words(key, "traits", text)),
                constants(Preference.class, words(key, "vetoed-by", text)),
                wordings,
                text.getProperty(key + ".caution"),
                Integer.parseInt(required(key, "review-after-days", text)),
                words(key, "origin", text));
    }

    private static String required(String key, String part, Properties text) {
        String value = text.getProperty(key + "." + part);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The intervention (%s) has no .%s line.".formatted(key, part));
        }
        return value.strip();
    }

    private static List<String> words(String key, String part, Properties text) {
        String value = text.getProperty(key + "." + part, "").strip();
        return value.isEmpty() ? List.of() : Arrays.asList(value.split("\\s+"));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> names) {
        Set<E> constants = EnumSet.noneOf(type);
        names.forEach(name -> constants.add(Enum.valueOf(type, name)));
        return constants;
    }

    /** The keys of all interventions, in order. */
    public Set<String> keys() {
        return interventions.keySet();
    }

    public Optional<Intervention> find(String key) {
        return Optional.ofNullable(interventions.get(key));
    }

    Intervention get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("There is no intervention (%s).".formatted(key)));
    }
}
