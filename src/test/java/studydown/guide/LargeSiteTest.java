package studydown.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideReader;
import studydown.source.Finding;

/** What a site is too large for is named in the report. */
class LargeSiteTest {
    private static final int MEGABYTE = 1 << 20;

    private static Studydown.Result build(Path folder, int imageBytes) throws IOException {
        Files.writeString(
                folder.resolve("guide.md"), "# Guide\n\n## Part\n\n### Topic\n\nText. ![A picture](picture.png)\n");
        Files.write(folder.resolve("picture.png"), new byte[imageBytes]);
        return Studydown.build(
                GuideReader.read(folder, folder.resolve("site")),
                CarriedReader.read(Optional.empty()),
                Options.defaults());
    }

    private static List<String> tooLarge(Studydown.Result result) {
        return result.known().findings().stream()
                .filter(finding -> finding.rule().equals("too-large"))
                .map(Finding::what)
                .toList();
    }

    @Test
    void aSmallSiteHasBoth(@TempDir Path folder) throws IOException {
        Studydown.Result result = build(folder, 100);
        assertEquals(List.of(), tooLarge(result));
        assertTrue(result.site().text("guide-offline.html").isPresent());
    }

    @Test
    void aSiteOf21MegabytesHasNeitherAndSaysSo(@TempDir Path folder) throws IOException {
        Studydown.Result result = build(folder, 21 * MEGABYTE);
        assertEquals(List.of("single file", "offline copy"), tooLarge(result));
        assertTrue(result.site().text("guide-offline.html").isEmpty());
    }
}
