package studydown.site;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A whole site in memory, in the order of its paths. The byte arrays are shared, not copied: nobody writes to them. */
public final class Site {
    private final SortedMap<SitePath, byte[]> files;

    private Site(SortedMap<SitePath, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** Returns a site of these files. */
    public static Site of(Map<SitePath, byte[]> files) {
        return new Site(new TreeMap<>(files));
    }

    /** Returns this site with the files of {@code other} added; where both have a path, {@code other} wins. */
    public Site plus(Site other) {
        TreeMap<SitePath, byte[]> all = new TreeMap<>(files);
        all.putAll(other.files);
        return new Site(all);
    }

    /** Returns all files, in the order of their paths. */
    public SortedMap<SitePath, byte[]> files() {
        return files;
    }

    /** Returns a file as text, if it is there. */
    public Optional<String> text(String path) {
        byte[] bytes = files.get(new SitePath(path));
        return bytes == null ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns the sum of all sizes. */
    public long sizeBytes() {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
}
