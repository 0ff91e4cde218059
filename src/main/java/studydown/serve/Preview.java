package studydown.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import studydown.site.Site;

/**
 * Shows a site on this machine only, and shows it anew whenever a watched file changes.
 *
 * <p>Nothing is written to a disk, and nobody but this machine is answered. While the guide can't be built, the last site that could
 * be is shown.
 */
public final class Preview implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService answering;
    private final Watcher watcher;
    private final Versions versions;

    private Preview(HttpServer server, ExecutorService answering, Watcher watcher, Versions versions) {
        this.server = server;
        this.answering = answering;
        this.watcher = watcher;
        this.versions = versions;
    }

    /**
     * Builds a site, and begins to show it.
     *
     * @param port 0 for any that is free
     * @param build makes the site; nothing if it can't be made. Called on one thread at a time
     * @param watched files and folders; a change of one of them, or in one of them, calls {@code build} again
     * @param ignored a folder that is not looked into, such as the one where sites are written
     * @throws UncheckedIOException if the port is taken
     */
    public static Preview start(int port, Supplier<Optional<Site>> build, List<Path> watched, Path ignored) {
        Versions versions = new Versions();
        Watcher watcher = new Watcher(watched, ignored, () -> build.get().ifPresent(versions::show));
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("failed to open port " + port + ": " + e.getMessage(), e);
        }
        ExecutorService answering = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "studydown-answer");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(answering);
        server.createContext("/", new PreviewHandler(versions));
        watcher.start();
        server.start();
        return new Preview(server, answering, watcher, versions);
    }

    /** Returns the address of the site's home. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Waits until the preview is closed or the thread interrupted. */
    public void await() throws InterruptedException {
        watcher.await();
    }

    @Override
    public void close() {
        watcher.close();
        versions.close();
        server.stop(0);
        answering.shutdownNow();
    }
}
