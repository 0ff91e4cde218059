package studydown.fit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The pages that a browser on this machine has open. */
final class Targets {
    private Targets() {}

    static URI firstPage(int port) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        for (int i = 0; i < 100; i++) {
            String answer = HttpClient.newHttpClient()
                    .send(list, HttpResponse.BodyHandlers.ofString())
                    .body();
            for (JsonElement target : JsonParser.parseString(answer).getAsJsonArray()) {
                JsonObject page = target.getAsJsonObject();
                if ("page".equals(page.get("type").getAsString())) {
                    return URI.create(page.get("webSocketDebuggerUrl").getAsString());
                }
            }
            Thread.sleep(50);
        }
        throw new BrowserException("the browser has no page", null);
    }
}
