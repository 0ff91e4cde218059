package studydown.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;
import studydown.site.Site;
import studydown.site.SitePath;

/**
 * Puts a site on a disk all at once.
 *
 * <p>The new site is written into a folder beside the old one; then the two change places by two renames. Whoever looks,
 * and whatever ends the program, finds the old site or the new one, never a mixture; a program that ends between the two renames
 * leaves the old site beside its place, and the next run brings it back before it does anything else.
 *
 * <p>A file that did not change stays the same file, with its time. A folder that holds anything that no earlier run wrote is
 * refused and left alone. Does not look into the files of a site, and does not keep files that the new site lacks.
 */
public final class SitePublisher {
    private final Path output;
    private final Path fresh;
    private final Path former;
    private final Path lock;

    private SitePublisher(Path output) {
        this.output = output;
        Path folder = output.getParent();
        String name = output.getFileName().toString();
        this.fresh = folder.resolve("." + name + ".studydown-new");
        this.former = folder.resolve("." + name + ".studydown-old");
        this.lock = folder.resolve("." + name + ".studydown-lock");
    }

    /**
     * Makes {@code output} hold exactly this site.
     *
     * @param output a folder that does not exist, is empty, or holds a site that this method put there
     * @throws ForeignFileException if the folder holds anything else; nothing was touched
     * @throws UncheckedIOException if the site can't be written; what was there before is whole
     */
    public static Published publish(Site site, Path output) {
        try {
            Path place = place(output);
            Files.createDirectories(place.getParent());
            SitePublisher publisher = new SitePublisher(place);
            FolderLock held = FolderLock.take(publisher.lock);
            try {
                return publisher.publish(site, Manifest.of(site));
            } finally {
                held.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("failed to write the site to " + output + ": " + e.getMessage(), e);
        }
    }

    /** Returns where the folder really is: a link to it keeps being one. */
    private static Path place(Path output) throws IOException {
        if (Files.exists(output)) {
            Path place = output.toRealPath();
            if (place.getParent() == null || !Files.isDirectory(place)) {
                throw new ForeignFileException(output);
            }
            return place;
        }
        return output.toAbsolutePath().normalize();
    }

    private Published publish(Site site, Manifest manifest) throws IOException {
        recover();
        Set<String> present = Files.exists(output) ? requireOurs() : Set.of();
        Published published = compare(site, manifest, present);
        if (published.changed() > 0 || published.removed() > 0) {
            write(site, manifest, present);
            swap();
        }
        return published;
    }

    /** Mends what a run left that was ended in the middle of {@link #write} or {@link #swap}. */
    private void recover() throws IOException {
        if (Files.exists(former, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(output)) {
                delete(former);
            } else {
                Files.move(former, output, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        delete(fresh);
    }

    /** Returns the paths of all files in the output folder. */
    private Set<String> requireOurs() throws IOException {
        Set<String> ours = Manifest.read(output);
        Set<String> present = new HashSet<>();
        for (String path : FolderListing.of(output)) {
            if (!ours.contains(path) && !FolderListing.isDebris(path)) {
                throw new ForeignFileException(output.resolve(path));
            }
            present.add(path);
        }
        return present;
    }

    private Published compare(Site site, Manifest manifest, Set<String> present) throws IOException {
        int same = 0;
        for (Map.Entry<SitePath, byte[]> file : site.files().entrySet()) {
            if (isSame(file.getKey().value(), file.getValue(), present)) {
                same++;
            }
        }
        boolean sameManifest = isSame(Manifest.NAME, manifest.bytes(), present);
        int all = site.files().size();
        int removed = 0;
        for (String path : present) {
            if (!manifest.contains(path)) {
                removed++;
            }
        }
        return new Published(same, all - same + (sameManifest || all > same ? 0 : 1), removed);
    }

    private boolean isSame(String path, byte[] bytes, Set<String> present) throws IOException {
        if (!present.contains(path)) {
            return false;
        }
        return WholeFile.holds(output.resolve(path), bytes);
    }

    private void write(Site site, Manifest manifest, Set<String> present) throws IOException {
        try {
            Files.createDirectory(fresh);
            Set<Path> folders = new HashSet<>(Set.of(fresh));
            for (Map.Entry<SitePath, byte[]> file : site.files().entrySet()) {
                write(file.getKey().value(), file.getValue(), present, folders);
            }
            write(Manifest.NAME, manifest.bytes(), present, folders);
        } catch (IOException | RuntimeException e) {
            delete(fresh);
            throw e;
        }
    }

    private void write(String path, byte[] bytes, Set<String> present, Set<Path> folders) throws IOException {
        Path target = fresh.resolve(path);
        if (folders.add(target.getParent())) {
            Files.createDirectories(target.getParent());
        }
        if (isSame(path, bytes, present)) {
            keep(output.resolve(path), target);
        } else {
            Files.write(target, bytes);
        }
    }

    /** Makes the same file stand in two folders; nobody writes into it, and the old folder goes. */
    private static void keep(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (IOException | UnsupportedOperationException e) {
            // Some file systems have no hard links.
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void swap() throws IOException {
        boolean replaced = Files.exists(output);
        if (replaced) {
            Files.move(output, former, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, output, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaced) {
                Files.move(former, output, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        delete(former);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            PathUtils.delete(folder);
        }
    }
}
