package studydown.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.file.PathUtils;

/**
 * A headless Firefox with a profile of its own, driven by WebDriver BiDi.
 *
 * <p>Other drivers set preferences for tests, among them the one that makes each local file an origin of its own, and so hide what a
 * reader meets who opens a site from a disk. This one leaves security as it is delivered.
 */
final class Firefox implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final long START_SECONDS = 60;

    /** Nothing of this changes what a page may do: it keeps Firefox from going on line by itself. */
    private static final List<String> PREFERENCES = List.of(
            "\"remote.prefs.recommended\", false",
            "\"browser.shell.checkDefaultBrowser\", false",
            "\"browser.aboutwelcome.enabled\", false",
            "\"browser.startup.homepage_override.mstone\", \"ignore\"",
            "\"browser.safebrowsing.update.enabled\", false",
            "\"app.normandy.enabled\", false",
            "\"app.update.enabled\", false",
            "\"datareporting.policy.dataSubmissionEnabled\", false",
            "\"network.captive-portal-service.enabled\", false",
            "\"network.connectivity-service.enabled\", false",
            "\"toolkit.telemetry.enabled\", false");

    private final Process process;
    private final Path profile;
    private final BidiConnection connection;
    private final String context;

    private Firefox(Process process, Path profile, BidiConnection connection) {
        this.process = process;
        this.profile = profile;
        this.connection = connection;
        connection.send("session.new", json -> json.add("capabilities", new JsonObject()));
        connection.send("session.subscribe", json -> json.add("events", array("log.entryAdded")));
        // Not the tab that is there: in that one the address bar has the focus and takes the keys.
        JsonObject tab = connection.send("browsingContext.create", json -> json.addProperty("type", "tab"));
        this.context = tab.get("context").getAsString();
        connection.send("script.addPreloadScript", json -> json.addProperty("functionDeclaration", PageWatch.PRELOAD));
    }

    static Firefox start(Path program) {
        try {
            Path profile = Files.createTempDirectory("studydown-firefox");
            List<String> lines =
                    PREFERENCES.stream().map(set -> "user_pref(" + set + ");").toList();
            Files.write(profile.resolve("user.js"), lines);
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-remote",
                            "--profile",
                            profile.toString(),
                            "--remote-debugging-port",
                            "0",
                            "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String address = address(process);
            return new Firefox(process, profile, BidiConnection.open(address + "/session"));
        } catch (IOException e) {
            throw new UncheckedIOException("failed to start " + program, e);
        }
    }

    /** Reads what Firefox says until it names its address, and goes on reading, lest it wait for a reader. */
    private static String address(Process process) {
        CompletableFuture<String> address = new CompletableFuture<>();
        Thread reading = new Thread(() -> {
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    Matcher listening = LISTENING.matcher(line);
                    if (listening.find()) {
                        address.complete(listening.group(1));
                    }
                }
                address.completeExceptionally(new IOException("Firefox ended without an address"));
            } catch (IOException e) {
                address.completeExceptionally(e);
            }
        });
        reading.setDaemon(true);
        reading.start();
        try {
            return address.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("Firefox named no address within " + START_SECONDS + " s", e);
        }
    }

    /** Opens a page and waits until it is loaded; forgets what earlier pages logged. */
    void navigate(String url) {
        try {
            go(url);
        } catch (IllegalStateException e) {
            // what the page before still loads in a frame of its own may end the first attempt, on a slow machine
            if (!e.getMessage().contains("NS_BINDING_ABORTED")) {
                throw e;
            }
            go(url);
        }
    }

    private void go(String url) {
        connection.takeEvents();
        connection.send("browsingContext.navigate", json -> {
            json.addProperty("context", context);
            json.addProperty("url", url);
            json.addProperty("wait", "complete");
        });
    }

    /** Makes the window's inside so large, in CSS pixels. */
    void viewport(int width, int height) {
        JsonObject size = new JsonObject();
        size.addProperty("width", width);
        size.addProperty("height", height);
        connection.send("browsingContext.setViewport", json -> {
            json.addProperty("context", context);
            json.add("viewport", size);
        });
    }

    /** Returns the value of an expression, a promise's once it is kept; it must be a text, a number or a truth value. */
    String evaluate(String expression) {
        JsonObject target = new JsonObject();
        target.addProperty("context", context);
        JsonObject answer = connection.send("script.evaluate", json -> {
            json.addProperty("expression", expression);
            json.add("target", target);
            json.addProperty("awaitPromise", true);
        });
        if (!"success".equals(answer.get("type").getAsString())) {
            throw new IllegalStateException(expression + " failed: " + answer.get("exceptionDetails"));
        }
        JsonElement value = answer.getAsJsonObject("result").get("value");
        return value == null ? "" : value.getAsString();
    }

    /**
     * Returns whether Firefox 140 itself failed to hand over its arguments to the preload script of a page that just begins, as now and
     * then it does. An error of a page's own script has a stack.
     */
    private static boolean isOfTheDriver(JsonObject entry) {
        return !entry.has("stackTrace")
                && "Error: Permission denied to access property \"length\""
                        .equals(entry.get("text").getAsString());
    }

    /**
     * Returns whether Firefox laid out a formula of which not all had arrived. Whether the finished page has such a formula is asked of
     * the page itself.
     */
    private static boolean isOfAHalfReadFormula(JsonObject entry) {
        return entry.get("text").getAsString().startsWith("Invalid markup: Incorrect number of children for <m");
    }

    /** Returns what the page logged as an error, which policy violations it met since it was opened, and which formulas are misshapen. */
    List<String> errors() {
        List<String> errors = new ArrayList<>();
        for (String question : List.of(PageWatch.VIOLATIONS, PageWatch.MISSHAPEN_FORMULAS)) {
            String found = evaluate(question);
            if (!found.isEmpty()) {
                errors.add(found);
            }
        }
        for (JsonObject event : connection.takeEvents()) {
            if ("log.entryAdded".equals(event.get("method").getAsString())) {
                JsonObject entry = event.getAsJsonObject("params");
                if ("error".equals(entry.get("level").getAsString())
                        && !isOfTheDriver(entry)
                        && !isOfAHalfReadFormula(entry)) {
                    errors.add(Optional.ofNullable(entry.get("text"))
                            .map(JsonElement::toString)
                            .orElse(""));
                }
            }
        }
        return errors;
    }

    /** Presses the main button of a mouse in the middle of the first element that a selector finds. */
    void click(String selector) {
        String[] middle = evaluate("(() => { const e = document.querySelector(" + quoted(selector) + ");"
                        + " e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
                        + " return Math.round(r.x + r.width / 2) + ' ' + Math.round(r.y + r.height / 2); })()")
                .split(" ");
        JsonObject move = action("pointerMove");
        move.addProperty("x", Integer.parseInt(middle[0]));
        move.addProperty("y", Integer.parseInt(middle[1]));
        JsonObject down = action("pointerDown");
        down.addProperty("button", 0);
        JsonObject up = action("pointerUp");
        up.addProperty("button", 0);
        perform("pointer", move, down, up);
    }

    /** Presses a key and lets it go: a character, or one of WebDriver's codes such as {@code \uE004} for the tabulator. */
    void press(String key) {
        JsonObject down = action("keyDown");
        down.addProperty("value", key);
        JsonObject up = action("keyUp");
        up.addProperty("value", key);
        perform("key", down, up);
    }

    private void perform(String device, JsonObject... actions) {
        JsonObject source = new JsonObject();
        source.addProperty("type", device);
        source.addProperty("id", device);
        JsonArray list = new JsonArray();
        List.of(actions).forEach(list::add);
        source.add("actions", list);
        JsonArray sources = new JsonArray();
        sources.add(source);
        connection.send("input.performActions", json -> {
            json.addProperty("context", context);
            json.add("actions", sources);
        });
    }

    private static JsonObject action(String type) {
        JsonObject action = new JsonObject();
        action.addProperty("type", type);
        return action;
    }

    /** Returns a picture of what the window shows, as PNG. */
    byte[] screenshot() {
        JsonObject answer =
                connection.send("browsingContext.captureScreenshot", json -> json.addProperty("context", context));
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }

    /** Returns the page as a PDF, as Firefox prints it on a lying paper of a size in millimetres. */
    byte[] print(double widthMm, double heightMm) {
        JsonObject paper = new JsonObject();
        // asked for as a standing paper that is then turned, in centimetres
        paper.addProperty("width", heightMm / 10);
        paper.addProperty("height", widthMm / 10);
        JsonObject margin = new JsonObject();
        margin.addProperty("top", 0.8);
        margin.addProperty("left", 0.8);
        margin.addProperty("right", 0.8);
        margin.addProperty("bottom", 0.9);
        JsonObject answer = connection.send("browsingContext.print", json -> {
            json.addProperty("context", context);
            json.addProperty("orientation", "landscape");
            json.addProperty("shrinkToFit", false);
            json.add("page", paper);
            json.add("margin", margin);
        });
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }

    private static String quoted(String text) {
        return new com.google.gson.JsonPrimitive(text).toString();
    }

    private static JsonArray array(String... texts) {
        JsonArray array = new JsonArray();
        List.of(texts).forEach(array::add);
        return array;
    }

    @Override
    public void close() {
        connection.close();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            PathUtils.deleteDirectory(profile);
        } catch (IOException e) {
            // The profile lies among the system's temporary files; it will be swept up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
