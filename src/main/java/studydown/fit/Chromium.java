package studydown.fit;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium of this machine, started with a profile of its own and ended with {@link #close}. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "chrome.exe",
            "msedge.exe");

    /** Where the usual installers put it when it is on no search path. */
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final Path profile;
    private final DevTools page;

    private Chromium(Process process, Path profile, DevTools page) {
        this.process = process;
        this.profile = profile;
        this.page = page;
    }

    /** Returns the program, if there is one. */
    static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> onPath = Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts a browser with one empty page.
     *
     * @throws BrowserException if it does not start
     */
    static Chromium start(Path program) {
        try {
            Path profile = Files.createTempDirectory("studydown-fit");
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--no-first-run",
                            "--remote-debugging-port=0",
                            "--remote-allow-origins=*",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return new Chromium(process, profile, new DevTools(firstPage(process, profile)));
            } catch (RuntimeException e) {
                process.destroyForcibly();
                delete(profile);
                throw e;
            }
        } catch (IOException e) {
            throw new BrowserException("failed to start " + program, e);
        }
    }

    /** The browser writes its port into its profile; there it tells its pages. */
    private static URI firstPage(Process process, Path profile) {
        Path port = profile.resolve("DevToolsActivePort");
        try {
            for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
                if (Files.exists(port)) {
                    List<String> lines = Files.readAllLines(port, StandardCharsets.UTF_8);
                    if (lines.size() >= 2) {
                        return Targets.firstPage(Integer.parseInt(lines.get(0).strip()));
                    }
                }
                if (!process.isAlive()) {
                    throw new BrowserException("the browser ended at once with " + process.exitValue(), null);
                }
                Thread.sleep(50);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("failed to read " + port, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new BrowserException("the browser did not say its port", null);
    }

    /** Returns the page. */
    DevTools page() {
        return page;
    }

    /** Returns the page as PDF on a paper, upright or lying as the page says; measures in millimetres. */
    byte[] print(double width, double height) {
        JsonObject paper = new JsonObject();
        paper.addProperty("paperWidth", width / 25.4);
        paper.addProperty("paperHeight", height / 25.4);
        paper.addProperty("printBackground", true);
        paper.addProperty("landscape", width > height);
        paper.addProperty("preferCSSPageSize", false);
        return Base64.getDecoder()
                .decode(page.send("Page.printToPDF", paper).get("data").getAsString());
    }

    @Override
    public void close() {
        page.close();
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delete(profile);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException leftBehind) {
            // a profile in the folder for temporary files; the system clears it
        }
    }
}
