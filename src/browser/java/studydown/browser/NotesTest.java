package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A footnote is read where it is referred to, without leaving the line. */
class NotesTest {
    private static final String GUIDE = """
            # Guide

            ## Attention

            ### Heads

            Heads look at different places[^heads] and cost the same[^heads].

            [^heads]: Each has *its own* projections.
            """;

    @Test
    void aNoteOpensWhereItIsReferredTo() throws IOException {
        Path guide = Files.createDirectories(Path.of("target", "guide-with-notes"));
        Files.writeString(guide.resolve("guide.md"), GUIDE);
        BuiltSite site = BuiltSite.of(guide);
        try (BrowserContext context = Browsers.chromium().newContext()) {
            Page page = context.newPage();
            page.navigate(site.fileAddress("topics/heads.html"));
            Locator note = page.locator("[id='tip-#fn-heads']");
            assertEquals(1, note.count(), "one preview, however often it is referred to");
            page.locator("sup > a").nth(1).hover();
            note.waitFor();
            assertEquals("Each has its own projections.", note.innerText());
            page.keyboard().press("Escape");
            note.waitFor(new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        }
    }
}
