package studydown.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server with one page, which it sends in two pieces a second apart, as a slow line does. */
final class SlowServer implements AutoCloseable {
    private static final int PAUSE_MS = 1000;

    private final HttpServer server;

    /** Serves a page of HTML at every path; {@code middle} is how many of its bytes come before the pause. */
    SlowServer(byte[] page, int middle) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(page, 0, middle);
                out.flush();
                Thread.sleep(PAUSE_MS);
                out.write(page, middle, page.length - middle);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
