package studydown.fit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Talks to one page of a browser by the DevTools protocol: a command, then its answer. */
final class DevTools implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    /** Connects to a page. */
    DevTools(URI page) {
        try {
            socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .connectTimeout(PATIENCE)
                    .buildAsync(page, new Listener())
                    .join();
        } catch (CompletionException e) {
            throw new BrowserException("the browser does not answer at " + page, e);
        }
    }

    /** Opens an address and waits until it is loaded. */
    void open(URI address) {
        send("Page.enable", new JsonObject());
        loaded = new CompletableFuture<>();
        JsonObject where = new JsonObject();
        where.addProperty("url", address.toString());
        send("Page.navigate", where);
        await(loaded, "the page " + address);
    }

    /** Evaluates an expression in the page and returns its value; promises are waited for. */
    JsonElement evaluate(String expression) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("expression", expression);
        parameters.addProperty("returnByValue", true);
        parameters.addProperty("awaitPromise", true);
        JsonObject answer = send("Runtime.evaluate", parameters);
        if (answer.has("exceptionDetails")) {
            throw new BrowserException("the browser refused: " + answer.get("exceptionDetails"), null);
        }
        return answer.getAsJsonObject("result").get("value");
    }

    /** Sends a command and returns its answer. */
    JsonObject send(String method, JsonObject parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        JsonObject command = new JsonObject();
        command.addProperty("id", id);
        command.addProperty("method", method);
        command.add("params", parameters);
        socket.sendText(command.toString(), true);
        JsonObject message = await(answer, method);
        if (message.has("error")) {
            throw new BrowserException("the browser refused " + method + ": " + message.get("error"), null);
        }
        return message.getAsJsonObject("result");
    }

    private static <T> T await(CompletableFuture<T> future, String what) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new BrowserException("the browser did not answer: " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("interrupted while waiting for " + what, e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonObject message = JsonParser.parseString(text.toString()).getAsJsonObject();
                text.setLength(0);
                if (message.has("id")) {
                    CompletableFuture<JsonObject> answer =
                            waiting.remove(message.get("id").getAsInt());
                    if (answer != null) {
                        answer.complete(message);
                    }
                } else if ("Page.loadEventFired".equals(message.get("method").getAsString())) {
                    loaded.complete(null);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            IOException lost = new IOException("connection to the browser lost", error);
            waiting.values().forEach(answer -> answer.completeExceptionally(lost));
            loaded.completeExceptionally(lost);
        }
    }
}
