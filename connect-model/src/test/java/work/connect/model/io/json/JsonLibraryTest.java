package work.connect.model.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLibraryTest {

    @ParameterizedTest
    @ValueSource(classes = {WorkplaceJson.class, ReportJson.class, RuleListingJson.class})
    void namesTheDependencyToAddWhereThereIsNoJackson(Class<?> type) throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = new URLClassLoader(withoutJackson(), ClassLoader.getPlatformClassLoader())) {
            Class<?> same = loader.loadClass(type.getName());
            Method read = same.getMethod("read", Reader.class);

            assertThat(same).isNotEqualTo(type);
            assertThatThrownBy(() -> read.invoke(null, new StringReader("{}")))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "JSON needs Jackson 3, which is not there. Add the dependency tools.jackson.core:jackson-core, 3.1 or later.");
            for (Method method : same.getMethods()) {
                if (method.getName().equals("write")) {
                    assertThatThrownBy(() -> method.invoke(null, null, null))
                            .cause()
                            .isInstanceOf(IllegalStateException.class);
                }
            }
        }
    }

    private static URL[] withoutJackson() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("jackson")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
