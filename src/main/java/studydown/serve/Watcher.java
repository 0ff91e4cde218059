package studydown.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks again and again whether files changed, by their time and size. That works on every file system, in containers and over a
 * network too, where the notices of the operating system do not; it costs little, as the pause grows with what it costs.
 */
final class Watcher {
    private static final long PAUSE_MILLIS = 250;

    /** The pause is at least so many times as long as the looking. */
    private static final int REST = 10;

    private final List<Path> watched;
    private final Path ignored;
    private final Runnable onChange;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** What was there before the last call; touched by one thread at a time. */
    private Map<Path, Stamp> last = Map.of();

    private final Thread thread = new Thread(this::run, "studydown-watch");

    Watcher(List<Path> watched, Path ignored, Runnable onChange) {
        this.watched = List.copyOf(watched);
        this.ignored = ignored.toAbsolutePath().normalize();
        this.onChange = onChange;
        thread.setDaemon(true);
    }

    /** Calls {@code onChange} once, and then on a thread of its own after each change. */
    void start() {
        Map<Path, Stamp> seen = look();
        onChange.run();
        last = seen;
        thread.start();
    }

    void await() throws InterruptedException {
        closed.await();
    }

    void close() {
        closed.countDown();
    }

    private void run() {
        try {
            long pauseMillis = PAUSE_MILLIS;
            while (!closed.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                long begin = System.nanoTime();
                Map<Path, Stamp> now = look();
                pauseMillis = Math.max(PAUSE_MILLIS, REST * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
                if (!now.equals(last)) {
                    last = now;
                    onChange.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path path : watched) {
            try {
                Files.walkFileTree(path.toAbsolutePath().normalize(), new Stamping(stamps));
            } catch (IOException e) {
                // It is not there now; if it comes again, that is a change.
                stamps.put(path, new Stamp(-1, -1));
            }
        }
        return stamps;
    }

    /** By what a change is told. */
    private record Stamp(long timeMillis, long sizeBytes) {}

    private final class Stamping extends SimpleFileVisitor<Path> {
        private final Map<Path, Stamp> stamps;

        private Stamping(Map<Path, Stamp> stamps) {
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path name = folder.getFileName();
            boolean skipped =
                    folder.equals(ignored) || name != null && name.toString().equals("node_modules");
            boolean hidden = name != null && name.toString().startsWith(".") && !watchedItself(folder);
            return skipped || hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        private boolean watchedItself(Path folder) {
            return watched.stream()
                    .anyMatch(path -> path.toAbsolutePath().normalize().equals(folder));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            stamps.put(file, new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
