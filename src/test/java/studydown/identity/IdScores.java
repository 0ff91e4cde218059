package studydown.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import studydown.content.CarriedReader;
import studydown.content.GuideFiles;
import studydown.content.GuideReader;
import studydown.markdown.GuideParser;
import studydown.model.Guide;

/** Runs the scripted edits over a folder of guides ({@code -Dguides=DIR}) and prints how many ids were kept. */
class IdScores {
    @Test
    void editsKeepTheIdsOfWildGuides() throws IOException {
        String folder = System.getProperty("guides", "");
        if (folder.isEmpty()) {
            System.out.println("IdScores: left out; give a folder of guides with -Dguides=DIR");
        }
        Assumptions.assumeTrue(!folder.isEmpty(), "no folder of guides");
        GuideParser parser =
                new GuideParser(CarriedReader.read(Optional.empty()).words().values());
        for (Path path : guides(Path.of(folder))) {
            GuideFiles files = GuideReader.read(path, Path.of("target/none"));
            Guide guide =
                    parser.parse(files.name(), files.texts(), files.settings()).value();
            System.out.println(path.getFileName() + ": " + IdKeeperTest.editsOf(guide));
        }
    }

    private static List<Path> guides(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".md") && !path.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
