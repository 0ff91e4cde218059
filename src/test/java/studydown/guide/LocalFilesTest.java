package studydown.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideReader;
import studydown.site.SitePath;

/** Files of the guide that pages show or link to are in the site, under the address that the pages give. */
class LocalFilesTest {
    private static final String GUIDE = """
            # Guide

            ## Part

            ### Topic

            [The talk](notes/talk%2010:30.txt), ![a drawing](notes/net.svg?raw=true), ![a photo](notes/photo.png#top),
            [elsewhere](mailto:someone@example.org), ![elsewhere](//example.org/notes/photo.png), [here](#topic),
            [outside](../secret.txt).
            """;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file has a colon in its name there")
    void whatPagesLinkToIsCopied(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("guide/notes")).getParent();
        Files.writeString(root.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("guide.md"), GUIDE);
        Files.writeString(folder.resolve("notes/talk 10:30.txt"), "talk");
        Files.writeString(folder.resolve("notes/net.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.write(folder.resolve("notes/photo.png"), new byte[] {1});
        Studydown.Result result = Studydown.build(
                GuideReader.read(folder, root.resolve("site")),
                CarriedReader.read(Optional.empty()),
                Options.defaults().withBaseUrl(SiteLinks.ROOT.toString()));

        List<String> copied = result.site().files().keySet().stream()
                .map(SitePath::value)
                .filter(path -> path.contains("talk") || path.contains("photo") || path.contains("net"))
                .filter(path -> !path.startsWith("icons/"))
                .toList();
        assertEquals(List.of("files/notes/photo.png", "files/notes/talk 10_3a30.txt"), copied);
        assertEquals(List.of(), SiteLinks.follow(result.site()).broken());
    }
}
