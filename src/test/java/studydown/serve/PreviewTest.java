package studydown.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studydown.site.Site;
import studydown.site.SitePath;

@Timeout(20)
class PreviewTest {
    private static final Pattern SCRIPT =
            Pattern.compile("<script defer src=\"(/.studydown/reload.js\\?\\d+)\"></script>");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Preview preview;

    @BeforeEach
    void setUp() throws IOException {
        Files.writeString(folder.resolve("notes.md"), "one");
        preview = Preview.start(0, this::build, List.of(folder), folder.resolve("site"));
    }

    @AfterEach
    void tearDown() {
        preview.close();
    }

    private Optional<Site> build() {
        try {
            String text = Files.readString(folder.resolve("notes.md"));
            return text.equals("broken")
                    ? Optional.empty()
                    : Optional.of(Site.of(Map.of(
                            new SitePath("index.html"), ("<p>" + text).getBytes(UTF_8),
                            new SitePath("assets/style.css"), "p {}".getBytes(UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(preview.address().resolve(path))
                            .timeout(Duration.ofSeconds(15))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String script(String page) {
        Matcher script = SCRIPT.matcher(page);
        assertTrue(script.find(), page);
        return script.group(1);
    }

    @Test
    void showsTheSite() {
        assertTrue(get("/").body().startsWith("<p>one"));
        assertTrue(get("/index.html")
                .headers()
                .firstValue("Content-Type")
                .orElseThrow()
                .startsWith("text/html"));
        assertEquals("p {}", get("/assets/style.css").body());
        assertEquals(404, get("/none.html").statusCode());
        assertEquals(404, get("/..%2f..%2fetc/passwd").statusCode());
    }

    @Test
    void pagesHearOfAChange() throws IOException {
        String script = script(get("/").body());
        assertTrue(get(script).body().contains("readyState"), "the first answer comes at once");
        Files.writeString(folder.resolve("notes.md"), "another");
        assertEquals("location.reload();\n", get(script + "&wait").body());
        assertTrue(get("/").body().startsWith("<p>another"));
    }

    @Test
    void theLastGoodSiteStays() throws IOException {
        String before = script(get("/").body());
        Files.writeString(folder.resolve("notes.md"), "broken");
        Files.writeString(folder.resolve("other.md"), "x");
        assertTrue(get("/").body().startsWith("<p>one"));
        Files.writeString(folder.resolve("notes.md"), "mended");
        assertEquals("location.reload();\n", get(before + "&wait").body());
        assertTrue(get("/").body().startsWith("<p>mended"));
    }

    @Test
    void answersToThisMachineOnly() throws IOException {
        URI address = preview.address();
        // A page elsewhere whose name leads here: the browser still says that name.
        try (Socket socket = new Socket("localhost", address.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
            assertFalse(answer.contains("<p>"), answer);
        }
    }
}
