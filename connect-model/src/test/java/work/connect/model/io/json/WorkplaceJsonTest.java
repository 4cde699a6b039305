package work.connect.model.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import work.connect.model.FactType;
import work.connect.model.OneOfEach;
import work.connect.model.Workplace;
import work.connect.model.connection.Interaction;
import work.connect.model.fact.Fact;
import work.connect.model.measure.Measure;
import work.connect.model.people.Person;

class WorkplaceJsonTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    @Test
    void writesEachFactOnALineOfItsOwn() throws IOException {
        Workplace workplace = Workplace.asOf(NOW, ZoneId.of("Europe/Berlin"))
                .add(Person.of("sam", "support").ledBy("lea"))
                .add(Person.of("lea", "support").startedOn(LocalDate.parse("2024-03-01")))
                .build();

        assertThat(written(workplace)).isEqualTo("""
                        {
                          "format":"connect-workplace",
                          "version":1,
                          "now":"2026-09-01T08:00:00Z",
                          "zone":"Europe/Berlin",
                          "calendar":{
                            "weekdays":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"],
                            "holidays":[]
                          },
                          "registers":{},
                          "people":[
                            {"id":"lea","team":"support","startedOn":"2024-03-01","preferences":[]},
                            {"id":"sam","team":"support","leader":"lea","preferences":[]}
                          ]
                        }
                        """);
    }

    @Test
    void readsWhatItWroteOfEachKind() throws IOException {
        Workplace workplace = OneOfEach.workplace().build();

        Workplace read = read(written(workplace));

        assertThat(JsonWorkplaces.contentOf(read)).isEqualTo(JsonWorkplaces.contentOf(workplace));
        assertThat(JsonWorkplaces.contentOf(read).values()).doesNotContain(List.of());
    }

    @Property(tries = 300)
    void readsWhatItWrote(@ForAll Random random) throws IOException {
        Workplace workplace = JsonWorkplaces.random(random);

        Workplace read = read(written(workplace));

        assertThat(JsonWorkplaces.contentOf(read)).isEqualTo(JsonWorkplaces.contentOf(workplace));
        assertThat(written(read)).isEqualTo(written(workplace));
    }

    @Property(tries = 50)
    void writesFactsWithAnIdInOneOrderWhateverTheOrderGiven(@ForAll Random random) throws IOException {
        Workplace workplace = JsonWorkplaces.random(random);
        Workplace.Builder shuffled =
                Workplace.asOf(workplace.now(), workplace.zone()).calendar(workplace.calendar());
        workplace.registers().forEach(shuffled::keeps);
        for (FactType type : FactType.values()) {
            List<Fact> facts = new ArrayList<>(JsonWorkplaces.factsOf(workplace, type));
            if (type.key().isPresent()) {
                Collections.shuffle(facts, random);
            }
            shuffled.addAll(facts);
        }

        assertThat(written(shuffled.build())).isEqualTo(written(workplace));
    }

    @Test
    void theRandomWorkplacesHaveManyFactsOfEachKind() {
        Random random = new Random(1);
        Set<FactType> varied = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Workplace workplace = JsonWorkplaces.random(random);
            for (FactType type : FactType.values()) {
                if (JsonWorkplaces.factsOf(workplace, type).size()
                        > JsonWorkplaces.factsOf(OneOfEach.workplace().build(), type)
                                .size()) {
                    varied.add(type);
                }
            }
        }
        assertThat(varied).containsExactlyInAnyOrder(FactType.values());
    }

    @Test
    void writesTheSameToAStreamAndToAWriter() throws IOException {
        Workplace workplace = JsonWorkplaces.random(new Random(2));
        StringWriter text = new StringWriter();

        WorkplaceJson.write(workplace, text);

        assertThat(text.toString()).isEqualTo(written(workplace));
        assertThat(JsonWorkplaces.contentOf(WorkplaceJson.read(new StringReader(text.toString()))))
                .isEqualTo(JsonWorkplaces.contentOf(workplace));
    }

    @Test
    void keepsTheDecimalsOfANumber() throws IOException {
        String json = document("\"measures\":[{\"construct\":\"PSYCHOLOGICAL_SAFETY\",\"value\":4.10,"
                + "\"scaleMin\":1e0,\"scaleMax\":7.000,\"direction\":\"HIGHER_IS_BETTER\",\"published\":false}]");

        Measure measure = read(json).measures().get(0);

        assertThat(measure.value()).hasToString("4.10");
        assertThat(measure.scaleMin()).hasToString("1");
        assertThat(measure.scaleMax()).hasToString("7.000");
    }

    @Test
    void takesACountWithNoughtsBehindThePoint() throws IOException {
        Interaction interaction = read(document(
                        "\"interactions\":[{\"at\":\"2026-08-27T14:30:00+02:00\",\"from\":\"lea\",\"to\":\"sam\",\"minutes\":45.0}]"))
                .interactions()
                .get(0);

        assertThat(interaction.minutes()).isEqualTo(45);
        assertThat(interaction.at()).isEqualTo(Instant.parse("2026-08-27T12:30:00Z"));
    }

    @Test
    void takesNullForWhatIsNotKnownAndPartsInAnyOrder() throws IOException {
        Workplace read = read("""
                {"people":[{"team":"support","role":null,"id":"lea","preferences":null}],"teams":null,"registers":{"ABSENCES":null},
                 "zone":"UTC","now":"2026-09-01T08:00:00Z","version":1,"format":"connect-workplace"}
                """);

        assertThat(read.people()).containsExactly(Person.of("lea", "support"));
        assertThat(read.registers()).isEmpty();
    }

    @Test
    void gsonReadsTheSameFactsWithoutOurHelp() throws IOException {
        Workplace workplace = JsonWorkplaces.random(new Random(3));
        Gson gson = new GsonBuilder()
                .registerTypeAdapter(LocalDate.class, (JsonDeserializer<LocalDate>)
                        (json, type, context) -> LocalDate.parse(json.getAsString()))
                .registerTypeAdapter(Instant.class, (JsonDeserializer<Instant>)
                        (json, type, context) -> Instant.parse(json.getAsString()))
                .create();

        JsonObject document = gson.fromJson(written(workplace), JsonObject.class);

        for (FactType type : FactType.values()) {
            JsonArray facts = document.getAsJsonArray(type.collection());
            List<Object> read = new ArrayList<>();
            facts.forEach(fact -> read.add(gson.fromJson(fact, type.shape().type())));
            assertThat(read).as(type.collection()).isEqualTo(JsonWorkplaces.factsOf(workplace, type));
        }
    }

    @Test
    void leavesStreamsOpen() throws IOException {
        List<String> closed = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add("out");
            }
        };
        WorkplaceJson.write(OneOfEach.workplace().build(), bytes);
        WorkplaceJson.read(new FilterInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            public void close() {
                closed.add("in");
            }
        });

        assertThat(closed).isEmpty();
    }

    @Test
    void tellsThatAStreamBroke() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        assertThatThrownBy(() -> WorkplaceJson.read(broken))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the line is dead");
        assertThatThrownBy(() -> WorkplaceJson.write(OneOfEach.workplace().build(), full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    static String document(String parts) {
        return """
                {"format":"connect-workplace","version":1,"now":"2026-09-01T08:00:00Z","zone":"Europe/Berlin",
                "people":[{"id":"lea","team":"support"},{"id":"sam","team":"support"}],
                %s}
                """.formatted(parts);
    }

    static Workplace read(String json) throws IOException {
        return WorkplaceJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    static String written(Workplace workplace) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkplaceJson.write(workplace, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
