package studydown.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studydown.site.Site;
import studydown.site.SitePath;

/**
 * Answers with the files of a site. To each page it adds a script of its own that waits for a change and reloads: an ordinary script
 * from this server, as the pages' policy allows no other.
 */
final class PreviewHandler implements HttpHandler {
    private static final String RELOAD = "/.studydown/reload.js";
    private static final long WAIT_MILLIS = 20_000;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"));

    private final Versions versions;

    PreviewHandler(Versions versions) {
        this.versions = versions;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            String path = exchange.getRequestURI().getPath();
            if (!isForThisMachine(exchange)) {
                answer(
                        exchange,
                        403,
                        "txt",
                        "this preview answers to localhost only\n".getBytes(StandardCharsets.UTF_8));
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                answer(exchange, 405, "txt", "only GET\n".getBytes(StandardCharsets.UTF_8));
            } else if (RELOAD.equals(path)) {
                answer(
                        exchange,
                        200,
                        "js",
                        reloadScript(exchange.getRequestURI().getQuery()));
            } else {
                answerFile(exchange, path == null ? "/" : path);
            }
        }
    }

    /** Any page in the world can have its name lead to this machine, but can't make the browser say localhost for it. */
    private static boolean isForThisMachine(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        String name = host.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]");
    }

    private void answerFile(HttpExchange exchange, String path) throws IOException {
        Site site = versions.site();
        Optional<byte[]> file = file(site, path.substring(1));
        if (file.isPresent()) {
            String ending = path.endsWith("/")
                    ? "html"
                    : path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            answer(exchange, 200, ending, ending.equals("html") ? withReload(file.get()) : file.get());
        } else {
            byte[] none = "no such page\n".getBytes(StandardCharsets.UTF_8);
            Optional<byte[]> page = file(site, "404.html").map(this::withReload);
            answer(exchange, 404, page.isPresent() ? "html" : "txt", page.orElse(none));
        }
    }

    private static Optional<byte[]> file(Site site, String path) {
        String full = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        try {
            return Optional.ofNullable(site.files().get(new SitePath(full)));
        } catch (IllegalArgumentException e) {
            // A path that no site has, such as one with .. in it.
            return Optional.empty();
        }
    }

    private byte[] withReload(byte[] page) {
        byte[] script = ("\n<script defer src=\"" + RELOAD + "?" + versions.number() + "\"></script>\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(page, page.length + script.length);
        System.arraycopy(script, 0, all, page.length, script.length);
        return all;
    }

    /**
     * Answers the page's first request at once, as a page is not ready before its scripts are, and each later one when there is
     * another version than the page has.
     */
    private byte[] reloadScript(String query) {
        try {
            boolean first = query != null && query.indexOf('&') < 0;
            long known = Long.parseLong(query == null ? "" : query.replaceFirst("&.*", ""));
            long now = first ? known : versions.awaitOther(known, WAIT_MILLIS);
            return (now == known ? askAgain(known) : "location.reload();\n").getBytes(StandardCharsets.UTF_8);
        } catch (NumberFormatException e) {
            return new byte[0];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new byte[0];
        }
    }

    private static String askAgain(long known) {
        return """
                (function () {
                  "use strict";
                  function ask() {
                    var script = document.createElement("script");
                    script.src = "%s?%d&" + Math.random();
                    script.onload = function () { script.remove(); };
                    script.onerror = function () { setTimeout(ask, 2000); };
                    document.head.appendChild(script);
                  }
                  if (document.readyState === "complete") ask();
                  else addEventListener("load", ask);
                })();
                """.formatted(RELOAD, known);
    }

    private static void answer(HttpExchange exchange, int status, String ending, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
