package studydown.export;

import com.google.gson.Gson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sqlite.SQLiteConnection;
import studydown.model.Guide;

/**
 * An Anki package in the legacy form: a ZIP of a SQLite database (schema 11), images under running numbers and the list of their
 * names. All ids and times come from ids and revisions, so the same cards give the same bytes.
 */
final class AnkiPackage {
    /** The day from which revisions count, 2026-01-01, in seconds: Anki updates a note only if its time has grown. */
    private static final long FIRST_DAY = 1_767_225_600L;

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** Ids of our note types, the same forever: with other ids Anki would make new types at each import. */
    private static final long BASIC = 1_767_225_600_001L;

    private static final long CLOZE = 1_767_225_600_002L;

    private AnkiPackage() {}

    static Optional<byte[]> of(Guide guide, List<Card> cards, Map<String, byte[]> media) {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            fill(database, guide, cards);
            byte[] collection = database.unwrap(SQLiteConnection.class).serialize("main");
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put("collection.anki2", collection);
            Map<String, String> names = new LinkedHashMap<>();
            media.forEach((name, bytes) -> {
                String number = String.valueOf(names.size());
                names.put(number, name);
                entries.put(number, bytes);
            });
            entries.put("media", new Gson().toJson(names).getBytes(StandardCharsets.UTF_8));
            return Optional.of(zip(entries));
        } catch (SQLException | LinkageError noNativePart) {
            return Optional.empty();
        }
    }

    private static void fill(Connection database, Guide guide, List<Card> cards) throws SQLException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            for (String table : AnkiSchema.TABLES) {
                statement.executeUpdate(table);
            }
        }
        Map<String, Long> decks = decks(guide, cards);
        collection(database, decks);
        notes(database, cards);
        cards(database, cards, decks);
        database.commit();
    }

    /** Deck names, parts apart by two colons, to their ids. */
    private static Map<String, Long> decks(Guide guide, List<Card> cards) {
        Map<String, Long> decks = new LinkedHashMap<>();
        decks.put("Default", 1L);
        for (Card card : cards) {
            List<String> path = new ArrayList<>();
            for (String level : card.deck()) {
                path.add(level.replace("::", ": "));
                String name = String.join("::", path);
                decks.computeIfAbsent(name, key -> Guid.rowId("deck." + guide.id() + "." + key));
            }
        }
        return decks;
    }

    private static void collection(Connection database, Map<String, Long> decks) throws SQLException {
        Gson gson = new Gson();
        String sql = "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')";
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            insert.setLong(1, FIRST_DAY);
            insert.setLong(2, FIRST_DAY * 1000);
            insert.setLong(3, FIRST_DAY * 1000);
            insert.setString(4, gson.toJson(AnkiSchema.configuration()));
            insert.setString(5, gson.toJson(AnkiSchema.noteTypes(BASIC, CLOZE, FIRST_DAY)));
            insert.setString(6, gson.toJson(AnkiSchema.decks(decks, FIRST_DAY)));
            insert.setString(7, gson.toJson(AnkiSchema.deckOptions()));
            insert.executeUpdate();
        }
    }

    private static void notes(Connection database, List<Card> cards) throws SQLException {
        String sql = "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')";
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            for (Card card : cards) {
                List<String> fields = List.of(card.front(), card.back(), card.hint(), card.source(), card.id());
                insert.setLong(1, Guid.rowId("note." + card.id()));
                insert.setString(2, Guid.of(card.id()));
                insert.setLong(3, card.gap() ? CLOZE : BASIC);
                insert.setLong(4, FIRST_DAY + card.revision());
                insert.setString(5, " " + String.join(" ", card.tags()) + " ");
                insert.setString(6, String.join("\u001f", fields));
                insert.setString(7, card.front().replaceAll("<[^>]*>", ""));
                insert.setLong(8, Guid.checksum(card.front()));
                insert.executeUpdate();
            }
        }
    }

    private static void cards(Connection database, List<Card> cards, Map<String, Long> decks) throws SQLException {
        String sql = "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')";
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            int position = 0;
            for (Card card : cards) {
                position++;
                String deck = String.join(
                        "::",
                        card.deck().stream()
                                .map(level -> level.replace("::", ": "))
                                .toList());
                insert.setLong(1, Guid.rowId("card." + card.id()));
                insert.setLong(2, Guid.rowId("note." + card.id()));
                insert.setLong(3, decks.get(deck));
                insert.setLong(4, FIRST_DAY + card.revision());
                insert.setInt(5, position);
                insert.executeUpdate();
            }
        }
    }

    /** Entries are stored, not compressed: compressed bytes may differ between builds of Java. */
    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("failed to write to memory", e);
        }
        return bytes.toByteArray();
    }
}
