package studydown.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import studydown.site.Site;
import studydown.site.SitePath;

/** Serves a site below a folder, as GitHub Pages does: gzip, no headers of ours, {@code 404.html} at any depth. */
final class SiteServer {
    private static final String BELOW = "/some/sub/path/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "application/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json",
            "xml", "application/xml",
            "woff2", "font/woff2");

    private final HttpServer server;
    private volatile Site site;

    private SiteServer(HttpServer server, Site site) {
        this.server = server;
        this.site = site;
    }

    static SiteServer start(Site site) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SiteServer started = new SiteServer(server, site);
            server.createContext("/", exchange -> answer(exchange, started.site));
            // a browser opens more than one connection at a time
            server.setExecutor(Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work);
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serves another site from now on, as a new version is published. */
    void publish(Site next) {
        site = next;
    }

    String address(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BELOW + page;
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static void answer(HttpExchange exchange, Site site) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String file = path.startsWith(BELOW) ? path.substring(BELOW.length()) : "404.html";
            String full = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
            byte[] body = site.files().get(new SitePath(full));
            int status = body == null || !path.startsWith(BELOW) ? 404 : 200;
            byte[] sent = body == null ? site.files().getOrDefault(new SitePath("404.html"), new byte[] {' '}) : body;
            String ending = status == 404 ? "html" : full.substring(full.lastIndexOf('.') + 1);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
            exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
            boolean zips = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept-Encoding"))
                    .filter(accepted -> accepted.contains("gzip") && !ending.equals("png"))
                    .isPresent();
            if (zips) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                sent = zipped(sent);
            }
            exchange.sendResponseHeaders(status, sent.length);
            exchange.getResponseBody().write(sent);
        }
    }
}
