package studydown.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.io.FilenameUtils;

/** Lists what stands in a folder, without following links. */
final class FolderListing {
    private FolderListing() {}

    /** Returns the paths of all files, links and whatever else is no folder, in order, with {@code /}. */
    static SortedSet<String> of(Path folder) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                paths.add(FilenameUtils.separatorsToUnix(folder.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
        return paths;
    }

    /** Returns whether a file is what desktops leave in every folder they look into. */
    static boolean isDebris(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals(".DS_Store") || name.equals("Thumbs.db") || name.equals("desktop.ini");
    }
}
