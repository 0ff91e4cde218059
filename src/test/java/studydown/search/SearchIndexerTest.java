package studydown.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studydown.content.CarriedReader;
import studydown.markdown.GuideParser;
import studydown.model.Guide;
import studydown.model.QuestionId;
import studydown.model.Settings;
import studydown.model.TermId;
import studydown.model.TopicId;
import studydown.site.Site;
import studydown.site.SitePath;
import studydown.source.SourceFile;

class SearchIndexerTest {
    private static final Targets TARGETS = new Targets() {
        @Override
        public String section(TopicId topic, String anchor) {
            return "topics/" + topic + ".html" + (anchor.isEmpty() ? "" : "#" + anchor);
        }

        @Override
        public String term(TermId term) {
            return "glossary.html#" + term;
        }

        @Override
        public String question(TopicId topic, QuestionId question) {
            return section(topic, question.anchor());
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Self-Attention, k-means | self attention k means",
                "Función de pérdida | funcion de perdida",
                "Straße ﬁne Łódź | strasse fine lodz",
                "C++ and C# | c c++ and c c#",
                "注意力机制 | 注意 意力 力机 机制 制",
                "RAG 检索 | rag 检索 索",
                "データ拡張 | デー ータ タ拡 拡張 張",
                "آلية الانتباه | اليه الانتباه",
                "אַלְגּוֹרִיתְם | אלגוריתם",
                "हिन्दी शब्द | हिन्दी शब्द",
                "어텐션 모델 | 어텐션 모델",
                "… — !? | ''"
            })
    void textIsCutIntoWordsWithoutCaseAndAccents(String text, String words) {
        assertEquals(words, String.join(" ", Tokens.list(text)));
    }

    @Test
    void aNameIsFoundApartAndTogether() {
        InvertedIndex index = InvertedIndex.of(List.of(
                new Entry(Entry.Kind.TERM, "FlashAttention", List.of("fast attention"), "", "exact tiles", "")));
        assertTrue(
                index.names().containsAll(List.of("flash", "attention", "flashattention", "fast", "fastattention")),
                index.names().toString());
        assertTrue(index.words().containsKey("tiles") && !index.names().contains("tiles"));
    }

    @Test
    void theBestPlacesOfAWordAreKeptInOrder() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean named = i % 3 == 0;
            entries.add(new Entry(Entry.Kind.TERM, named ? "Token" : "Other " + i, List.of(), "", "a token", ""));
        }
        int[] best = InvertedIndex.of(entries).words().get("token").best(150);
        assertEquals(150, best.length);
        int named = 0;
        for (int i = 0; i < best.length; i++) {
            assertTrue(i == 0 || best[i] / 64 > best[i - 1] / 64, "ascending at " + i);
            named += best[i] / 64 % 3 == 0 ? 1 : 0;
        }
        assertEquals(134, named, "all whose title has it");
    }

    @Test
    void placesAreWrittenByWeight() {
        InvertedIndex index = InvertedIndex.of(List.of(
                new Entry(Entry.Kind.TOPIC, "Token", List.of(), "", "", ""),
                new Entry(Entry.Kind.TERM, "Other", List.of(), "", "a token", ""),
                new Entry(Entry.Kind.QUESTION, "Other", List.of(), "", "token token", ""),
                new Entry(Entry.Kind.SECTION, "Other", List.of(), "", "a token", "")));
        StringBuilder out = new StringBuilder();
        SearchIndexer.appendPlaces(index.words().get("token"), out);
        assertEquals("34a3bb2d", out.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 3a", "25, 3z", "26, 3Ba", "700, 3BAy"})
    void aDistanceIsANumberToBase26(int entry, String written) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i <= entry; i++) {
            entries.add(new Entry(Entry.Kind.TOPIC, "", List.of(), "", i == entry ? "token" : "", ""));
        }
        StringBuilder out = new StringBuilder();
        SearchIndexer.appendPlaces(InvertedIndex.of(entries).words().get("token"), out);
        assertEquals(written, out.toString());
    }

    @Test
    void aWordOfManyEntriesSaysHowManyThereAre() {
        Entry entry = new Entry(Entry.Kind.TOPIC, "Token", List.of(), "", "", "");
        StringBuilder out = new StringBuilder();
        SearchIndexer.appendPlaces(
                InvertedIndex.of(Collections.nCopies(300, entry)).words().get("token"), out);
        assertEquals("300:34a" + "b".repeat(249), out.toString());
    }

    @Test
    void wordsShareTheirBeginnings() {
        assertEquals("0att 3end 6s 0b", SearchIndexer.frontCoded(List.of("att", "attend", "attends", "b")));
    }

    @Test
    void aGuideBecomesScriptsThatNeedNoServer() {
        Site site = SearchIndexer.index(
                guide("""
                # Networks
                ## Basics
                ### Switching
                A bridge with many ports.
                #### Learning </script> addresses
                Frames teach $\\frac{a}{b}$ the switch.
                - **Switch** (network switch): a device that passes frames on inside one network
                - **Router**: a device that joins networks and finds the next hop
                - **Firewall**: a device that lets traffic through or stops it by rules
                """), TARGETS, CarriedReader.read(Optional.empty()).words("en"));
        JsonObject head = part(site, "words", JsonObject.class);
        assertEquals(
                "[\"Topic\",\"Term\",\"Question\",\"Section\"]",
                head.getAsJsonObject("texts").get("kinds").toString());
        String entries = site.text("search/e0.js").orElseThrow();
        assertTrue(entries.contains("Switching"), entries);
        assertTrue(entries.contains("glossary.html#"), entries);
        assertTrue(
                entries.indexOf("Firewall") < entries.indexOf("Router")
                        && entries.indexOf("Router") < entries.indexOf("Switch\"")
                        && entries.indexOf("Switch\"") < entries.indexOf("Learning"),
                "terms by name, before sections: " + entries);
        assertTrue(!entries.contains("frac") && !entries.contains("</script"), entries);
        assertTrue(site.text("search/w0.js").orElseThrow().contains("\"lists\""));
        assertEquals(
                site.files().keySet().stream().map(SitePath::value).sorted().toList(),
                List.of("search/e0.js", "search/w0.js", "search/words.js"));
    }

    @Test
    void anEmptyGuideHasAnIndexToo() {
        Site site = SearchIndexer.index(
                guide("Nothing.\n"),
                TARGETS,
                CarriedReader.read(Optional.empty()).words("en"));
        assertTrue(site.text("search/words.js").isPresent());
    }

    private static Guide guide(String markdown) {
        return new GuideParser(CarriedReader.read(Optional.empty()).words().values())
                .parse("notes", List.of(new SourceFile("notes.md", markdown)), Settings.NONE)
                .value();
    }

    private static <T> T part(Site site, String name, Class<T> type) {
        String script = site.text("search/" + name + ".js").orElseThrow();
        String prefix = "studydown.search(\"" + name + "\",";
        assertTrue(script.startsWith(prefix) && script.endsWith(");\n"), script);
        return new Gson().fromJson(script.substring(prefix.length(), script.length() - 3), type);
    }
}
