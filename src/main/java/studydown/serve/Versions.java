package studydown.serve;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import studydown.site.Site;

/** The site as it is now, and a number that grows with each change of it. */
final class Versions {
    private Site site = Site.of(Map.of());
    private long number;
    private boolean closed;

    synchronized void show(Site newSite) {
        site = newSite;
        number++;
        notifyAll();
    }

    synchronized Site site() {
        return site;
    }

    synchronized long number() {
        return number;
    }

    /** Returns the number as soon as it is another than {@code known}, or after a while whatever it is. */
    synchronized long awaitOther(long known, long timeoutMillis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
        while (number == known && !closed) {
            long leftMillis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (leftMillis <= 0) {
                break;
            }
            wait(leftMillis);
        }
        return number;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
