package studydown.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two runs from writing to one place at a time. Goes away with the program, however that ends. */
final class FolderLock {
    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FolderLock(file, channel);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very program; the same as held by another.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new IOException("another run is writing there; wait until it ends");
    }

    void release() throws IOException {
        // Deleted while it is held: who waits for it has the old file open and would not see a new one.
        Files.deleteIfExists(file);
        channel.close();
    }
}
