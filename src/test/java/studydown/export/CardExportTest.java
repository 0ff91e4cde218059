package studydown.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConnection;
import studydown.content.CarriedReader;
import studydown.html.HtmlText;
import studydown.link.TermLinker;
import studydown.model.Guide;
import studydown.model.Words;
import studydown.quiz.Quiz;
import studydown.quiz.QuizMaker;
import studydown.quiz.TinyGuide;

/** Cards are read back by programs that know nothing of ours: SQLite, a reader of tables, a reader of GIFT. */
class CardExportTest {
    private static final Words ENGLISH = CarriedReader.read(Optional.empty()).words("en");

    private static final String GUIDE = """
            # Networks
            ## Packets
            - **Maximum transmission unit** (MTU): the largest "payload", <b>in bytes</b>, that one frame of a link can carry.
            - **Fragment**: a piece of a packet that was cut because it was larger\tthan the next link can carry.
            - **Checksum**: a short number made from the bytes of a packet; {{c1::it}} tells whether they changed on the way.
            - **Header**: the first bytes of a packet, which say where it comes from and where it is to go.
            - **Payload**: the bytes of a packet that are carried for somebody else, behind the header.
            ### Which of these {is} part of a header: ~one?
            - [x] the address = target
            > a router needs it
            - [ ] the #picture
            - [ ] 50% of the data
            ### Why are packets cut?
            A link carries only so much at once.
            """;

    private static CardExport export(String text, int revision) {
        Guide guide = TinyGuide.of(text);
        Quiz quiz = new QuizMaker(ENGLISH).make(guide, new TermLinker().link(guide));
        return new CardExport(
                guide,
                quiz,
                prose -> HtmlText.escape(prose.plainText()),
                origin -> revision,
                topic -> Optional.empty());
    }

    @Test
    void theDatabaseIsSoundAndEveryReferenceResolves() throws SQLException, IOException {
        CardExport export = export(GUIDE, 1);
        try (Connection database = open(export.anki(Map.of()).orElseThrow())) {
            assertEquals(List.of("ok"), column(database, "PRAGMA integrity_check"));
            assertEquals(
                    List.of("cards", "col", "graves", "notes", "revlog"),
                    column(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
            assertEquals(List.of("11"), column(database, "SELECT ver FROM col"));
            assertEquals(
                    List.of(String.valueOf(export.size())), column(database, "SELECT count(*) FROM notes"), "notes");
            assertEquals(
                    List.of("0"),
                    column(database, "SELECT count(*) FROM cards WHERE nid NOT IN (SELECT id FROM notes)"));
            assertEquals(
                    List.of("0"),
                    column(database, "SELECT count(*) FROM notes WHERE id NOT IN (SELECT nid FROM cards)"));

            JsonObject models = json(database, "SELECT models FROM col");
            for (String type : column(database, "SELECT DISTINCT mid FROM notes")) {
                int fields = models.getAsJsonObject(type).getAsJsonArray("flds").size();
                for (String note : column(database, "SELECT flds FROM notes WHERE mid = " + type)) {
                    assertEquals(fields, note.split("\u001f", -1).length, note);
                }
            }
            JsonObject decks = json(database, "SELECT decks FROM col");
            assertTrue(decks.has("1"), "Anki wants its default deck");
            column(database, "SELECT DISTINCT did FROM cards").forEach(deck -> assertTrue(decks.has(deck), deck));
        }
    }

    @Test
    void onlyNotesWithAGapAreClozesAndTheirGapIsTheOnlyOne() throws SQLException, IOException {
        try (Connection database = open(export(GUIDE, 1).anki(Map.of()).orElseThrow())) {
            JsonObject models = json(database, "SELECT models FROM col");
            for (String type : column(database, "SELECT DISTINCT mid FROM notes")) {
                boolean cloze = models.getAsJsonObject(type).get("type").getAsInt() == 1;
                for (String note : column(database, "SELECT flds FROM notes WHERE mid = " + type)) {
                    assertEquals(cloze ? 2 : 1, note.split("\\{\\{c\\d+::", -1).length, note);
                }
            }
        }
    }

    @Test
    void guidsAreUniqueAndStayWhenTheTextIsEdited() throws SQLException, IOException {
        Map<String, String> before = guids(GUIDE);
        assertEquals(before.size(), new HashSet<>(before.values()).size());
        Map<String, String> after = guids(GUIDE.replace("the largest", "the very largest"));
        before.forEach((id, guid) -> {
            if (after.containsKey(id)) {
                assertEquals(guid, after.get(id), id);
            }
        });
        assertTrue(after.keySet().stream().anyMatch(id -> id.contains("maximum-transmission-unit")));
    }

    @Test
    void aLaterRevisionIsNewerAndNothingElseChanges() throws SQLException, IOException {
        try (Connection first = open(export(GUIDE, 1).anki(Map.of()).orElseThrow());
                Connection second = open(export(GUIDE, 2).anki(Map.of()).orElseThrow())) {
            String rows = "SELECT id || guid || mid || tags || flds FROM notes ORDER BY id";
            assertEquals(column(first, rows), column(second, rows));
            long before =
                    Long.parseLong(column(first, "SELECT max(mod) FROM notes").get(0));
            long after =
                    Long.parseLong(column(second, "SELECT min(mod) FROM notes").get(0));
            assertTrue(after > before, before + " " + after);
        }
    }

    @Test
    void thePackageHasTheSameBytesAgainAndItsEntriesAreStored() throws IOException {
        byte[] apkg = export(GUIDE, 1).anki(Map.of()).orElseThrow();
        assertArrayEquals(apkg, export(GUIDE, 1).anki(Map.of()).orElseThrow());
        assertNotEquals(0, apkg.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(apkg))) {
            List<String> names = new ArrayList<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertEquals(ZipEntry.STORED, entry.getMethod());
            }
            assertEquals(List.of("collection.anki2", "media"), names);
        }
    }

    @Test
    void tablesReadBackAsTheSameCards() {
        CardExport export = export(GUIDE, 1);
        List<List<String>> csv = Tables.read(export.csv(), ',');
        assertEquals(List.of("id", "deck", "tags", "front", "back"), csv.get(0));
        assertEquals(export.size(), csv.size() - 1);

        List<String> lines = export.tsv().lines().toList();
        assertEquals("#separator:tab", lines.get(0));
        String columns = lines.stream()
                .filter(line -> line.startsWith("#columns:"))
                .findFirst()
                .orElseThrow();
        int width = columns.substring(9).split("\t").length;
        String body =
                export.tsv().substring(export.tsv().indexOf('\n', export.tsv().indexOf("#columns:")) + 1);
        List<List<String>> tsv = Tables.read(body, '\t');
        assertEquals(export.size(), tsv.size());
        for (int i = 0; i < tsv.size(); i++) {
            List<String> row = tsv.get(i);
            assertEquals(width, row.size(), row.toString());
            assertEquals(Guid.of(csv.get(i + 1).get(0)), row.get(0));
            assertEquals(csv.get(i + 1).get(3), row.get(4));
            assertEquals(csv.get(i + 1).get(4), row.get(5));
        }
        assertTrue(
                csv.stream().anyMatch(row -> row.toString().contains("&lt;b&gt;in bytes&lt;/b&gt;")), "markup is text");
    }

    @Test
    void giftFollowsItsGrammar() {
        Guide guide = TinyGuide.of(GUIDE);
        Quiz quiz = new QuizMaker(ENGLISH).make(guide, new TermLinker().link(guide));
        Map<String, GiftReader.Asked> read = GiftReader.read(export(GUIDE, 1).gift());
        long askable = quiz.items().stream()
                .filter(item -> item instanceof studydown.quiz.Choice || item instanceof studydown.quiz.Typed)
                .count();
        assertEquals(askable, read.size());
        GiftReader.Asked own = read.values().stream()
                .filter(asked -> asked.text().contains("{is}"))
                .findFirst()
                .orElseThrow();
        assertEquals("Which of these {is} part of a header: ~one?", own.text());
        assertEquals(
                new TreeMap<>(Map.of("the address = target", true, "the #picture", false, "50% of the data", false)),
                own.answers());
        read.values().forEach(asked -> assertTrue(asked.answers().containsValue(true), asked.text()));
    }

    @Test
    void aGuideWithoutItemsExportsToEmptyTables() {
        CardExport export = export("# Part\n## Topic\nJust text.\n", 1);
        assertEquals(0, export.size());
        assertEquals(1, Tables.read(export.csv(), ',').size());
        assertFalse(export.gift().contains("{"));
        assertTrue(export.anki(Map.of()).isPresent());
    }

    private static Map<String, String> guids(String text) throws SQLException, IOException {
        Map<String, String> guids = new HashMap<>();
        try (Connection database = open(export(text, 1).anki(Map.of()).orElseThrow());
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT flds, guid FROM notes")) {
            while (rows.next()) {
                String[] fields = rows.getString(1).split("\u001f", -1);
                guids.put(fields[4], rows.getString(2));
            }
        }
        return guids;
    }

    private static Connection open(byte[] apkg) throws SQLException, IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(apkg))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
        database.unwrap(SQLiteConnection.class).deserialize("main", entries.get("collection.anki2"));
        return database;
    }

    private static List<String> column(Connection database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static JsonObject json(Connection database, String sql) throws SQLException {
        return JsonParser.parseString(column(database, sql).get(0)).getAsJsonObject();
    }
}
