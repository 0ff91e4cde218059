package studydown.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends WebDriver BiDi commands over a WebSocket, one after the other, and collects events. */
final class BidiConnection implements WebSocket.Listener {
    private static final long ANSWER_SECONDS = 60;

    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final List<JsonObject> events = new ArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private @Nullable WebSocket socket;

    private BidiConnection() {}

    static BidiConnection open(String address) {
        BidiConnection connection = new BidiConnection();
        connection.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), connection)
                .join();
        return connection;
    }

    /** Sends a command and returns its result. */
    JsonObject send(String method, Consumer<JsonObject> parameters) {
        int id = lastId.incrementAndGet();
        JsonObject json = new JsonObject();
        parameters.accept(json);
        JsonObject command = new JsonObject();
        command.addProperty("id", id);
        command.addProperty("method", method);
        command.add("params", json);
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        if (socket == null) {
            throw new IllegalStateException("the connection must be open");
        }
        socket.sendText(command.toString(), true);
        try {
            return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(command + " failed: " + e.getMessage(), e);
        }
    }

    /** Returns the events since the last call. */
    synchronized List<JsonObject> takeEvents() {
        List<JsonObject> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    void close() {
        if (socket != null) {
            socket.abort();
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            JsonObject json = JsonParser.parseString(message.toString()).getAsJsonObject();
            message.setLength(0);
            received(json);
        }
        from.request(1);
        return null;
    }

    private void received(JsonObject json) {
        if (!json.has("id")) {
            synchronized (this) {
                events.add(json);
            }
            return;
        }
        CompletableFuture<JsonObject> answer = waiting.remove(json.get("id").getAsInt());
        if (answer == null) {
            return;
        }
        if ("error".equals(json.get("type").getAsString())) {
            answer.completeExceptionally(new IllegalStateException(json.toString()));
        } else {
            answer.complete(json.getAsJsonObject("result"));
        }
    }
}
