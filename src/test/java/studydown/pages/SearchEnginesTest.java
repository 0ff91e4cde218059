package studydown.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studydown.Options;
import studydown.Studydown;
import studydown.content.CarriedReader;
import studydown.content.GuideReader;
import studydown.site.Site;
import studydown.site.SitePath;

/** What a site says to search engines, to pages that quote it, and to readers of feeds. */
class SearchEnginesTest {
    private static final String BASE = "https://site.example/guide/";

    @TempDir
    private Path folder;

    private Site site(Options options) throws IOException {
        Files.writeString(folder.resolve("README.md"), "# Networks\n\nHow machines </script> talk.\n");
        Files.writeString(
                folder.resolve("1-old.md"),
                "# Cables\n\n- **Hub**: a box that sends all to all\n\nLast checked: 2025-01-02\n");
        Files.writeString(
                folder.resolve("2-new.md"),
                "# Switches\n\nThey switch.\n\n## Why does a switch learn?\n\nTo send </script> only where needed.\n\nLast checked: 2026-03-04\n");
        return Studydown.build(
                        GuideReader.read(folder, folder.resolve("none")), CarriedReader.read(Optional.empty()), options)
                .site();
    }

    private static Document page(Site site, String path) {
        byte[] bytes = site.files().get(new SitePath(path));
        return Jsoup.parse(
                new String(bytes, StandardCharsets.UTF_8),
                "",
                path.endsWith(".xml") ? Parser.xmlParser() : Parser.htmlParser());
    }

    private static JsonObject data(Site site, String path) {
        return JsonParser.parseString(page(site, path)
                        .selectFirst("script[type=application/ld+json]")
                        .data())
                .getAsJsonObject();
    }

    @Test
    void withoutABaseUrlNothingIsAbsolute() throws IOException {
        Site site = site(Options.defaults());
        assertEquals("Course", data(site, "index.html").get("@type").getAsString());
        assertFalse(data(site, "topics/new.html").has("url"));
        assertFalse(site.files().containsKey(new SitePath("feed.xml")));
        Document home = page(site, "index.html");
        assertEquals("Networks", home.select("meta[property=og:title]").attr("content"));
        assertTrue(home.select("meta[property=og:url], link[rel=canonical], link[rel=alternate]")
                .isEmpty());
    }

    @Test
    void aTopicIsALearningResourceWithFlashcards() throws IOException {
        Site site = site(Options.defaults().withBaseUrl(BASE));
        JsonObject topic = data(site, "topics/new.html");
        assertEquals("LearningResource", topic.get("@type").getAsString());
        assertEquals(BASE + "topics/new.html", topic.get("url").getAsString());
        assertEquals("2026-03-04", topic.get("dateModified").getAsString());
        JsonObject quiz = topic.getAsJsonObject("hasPart");
        assertEquals("Quiz", quiz.get("@type").getAsString());
        JsonArray cards = quiz.getAsJsonArray("hasPart");
        assertEquals(1, cards.size());
        JsonObject card = cards.get(0).getAsJsonObject();
        assertEquals("Flashcard", card.get("eduQuestionType").getAsString());
        assertEquals("Why does a switch learn?", card.get("text").getAsString());
        assertEquals(
                BASE + "icons/card.png",
                page(site, "topics/new.html").select("meta[property=og:image]").attr("content"));
    }

    @Test
    void theGlossaryIsASetOfTerms() throws IOException {
        JsonObject set = data(site(Options.defaults().withBaseUrl(BASE)), "glossary.html");
        assertEquals("DefinedTermSet", set.get("@type").getAsString());
        JsonObject hub = set.getAsJsonArray("hasDefinedTerm").get(0).getAsJsonObject();
        assertEquals("Hub", hub.get("name").getAsString());
        assertEquals(BASE + "glossary.html#hub", hub.get("url").getAsString());
    }

    @Test
    void theFeedHasTheLatestTopicFirst() throws IOException {
        Document feed = page(site(Options.defaults().withBaseUrl(BASE)), "feed.xml");
        assertEquals("2026-03-04T00:00:00Z", feed.selectFirst("feed > updated").text());
        assertEquals("Switches", feed.selectFirst("entry > title").text());
        assertEquals(BASE + "topics/new.html", feed.selectFirst("entry > link").attr("href"));
        assertEquals(2, feed.select("entry").size());
    }
}
