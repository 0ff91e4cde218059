package studydown.search;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studydown.model.Guide;
import studydown.model.Words;
import studydown.site.Site;
import studydown.site.SitePath;

/**
 * Makes the index by which a reader searches a guide in the browser: scripts that are loaded one by one, only when a
 * query needs them.
 *
 * <pre>
 * search/words.js   every word of a title or an alias, for beginnings and typing errors; where each shard begins
 * search/w0.js …    a stretch of the alphabet: words, and for each the entries it stands in
 * search/e0.js …    a few entries: what a reader sees of them
 * </pre>
 *
 * Does not decide what a page of results looks like.
 */
public final class SearchIndexer {
    /** Small enough that a query on a slow line gets its shards soon, large enough that there are few. */
    private static final int SHARD_CHARACTERS = 3_000;

    private static final int ENTRIES_IN_BLOCK = 10;
    private static final int SHOWN_CHARACTERS = 150;

    private final Gson gson = new Gson();
    private final Map<SitePath, byte[]> files = new LinkedHashMap<>();

    private SearchIndexer() {}

    /**
     * Returns the scripts of the index.
     *
     * @param words texts in the guide's language, which the search shows
     */
    public static Site index(Guide guide, Targets targets, Words words) {
        SearchIndexer indexer = new SearchIndexer();
        List<Entry> entries = Entries.of(guide, targets);
        InvertedIndex index = InvertedIndex.of(entries);
        List<String> starts = indexer.writeWords(index);
        indexer.writeEntries(entries);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("entries", entries.size());
        head.put("block", ENTRIES_IN_BLOCK);
        head.put("starts", starts);
        head.put("names", frontCoded(index.names()));
        head.put("texts", texts(words));
        indexer.write("words", head);
        return Site.of(indexer.files);
    }

    private static Map<String, Object> texts(Words words) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("none", words.text("ui.search_none"));
        texts.put("count", words.text("ui.search_count"));
        texts.put(
                "kinds",
                Arrays.stream(Entry.Kind.values())
                        .map(kind -> words.text("ui.search_" + kind.name().toLowerCase(Locale.ROOT)))
                        .toList());
        return texts;
    }

    private List<String> writeWords(InvertedIndex index) {
        List<String> starts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        StringBuilder lists = new StringBuilder();
        for (Map.Entry<String, InvertedIndex.Places> entry : index.words().entrySet()) {
            if (words.isEmpty()) {
                starts.add(entry.getKey());
            } else {
                lists.append(';');
            }
            words.add(entry.getKey());
            appendPlaces(entry.getValue(), lists);
            if (lists.length() > SHARD_CHARACTERS) {
                writeShard(starts.size() - 1, words, lists);
            }
        }
        if (!words.isEmpty()) {
            writeShard(starts.size() - 1, words, lists);
        }
        return starts;
    }

    private void writeShard(int number, List<String> words, StringBuilder lists) {
        Map<String, Object> shard = new LinkedHashMap<>();
        shard.put("words", frontCoded(words));
        shard.put("lists", lists.toString());
        write("w" + number, shard);
        words.clear();
        lists.setLength(0);
    }

    /**
     * Weights, the heaviest first, each with the distances between the entries that have it; before a colon how many
     * entries there really are. A distance is a number to base 26: its last digit a small letter, the others capitals.
     */
    static void appendPlaces(InvertedIndex.Places places, StringBuilder out) {
        int[] best = places.best(InvertedIndex.MOST_PLACES);
        if (best.length < places.size()) {
            out.append(places.size()).append(':');
        }
        long[] heaviestFirst = Arrays.stream(best)
                .mapToLong(place -> (long) (InvertedIndex.HEAVIEST - place % 64) << 32 | place / 64)
                .sorted()
                .toArray();
        int weight = 0;
        int before = 0;
        for (long place : heaviestFirst) {
            int own = InvertedIndex.HEAVIEST - (int) (place >> 32);
            if (own != weight) {
                out.append(own);
                weight = own;
                before = 0;
            }
            appendDistance((int) place - before, out);
            before = (int) place;
        }
    }

    private static void appendDistance(int distance, StringBuilder out) {
        int place = out.length();
        out.append((char) ('a' + distance % 26));
        for (int rest = distance / 26; rest > 0; rest /= 26) {
            out.insert(place, (char) ('A' + rest % 26));
        }
    }

    /** Sorted words, apart by spaces, each without what it shares with the one before: the number of shared characters first. */
    static String frontCoded(Collection<String> words) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (String word : words) {
            int shared = 0;
            int most = Math.min(35, Math.min(before.length(), word.length()));
            while (shared < most && before.charAt(shared) == word.charAt(shared)) {
                shared++;
            }
            out.append(out.length() == 0 ? "" : " ")
                    .append(Integer.toString(shared, 36))
                    .append(word, shared, word.length());
            before = word;
        }
        return out.toString();
    }

    private void writeEntries(List<Entry> entries) {
        for (int start = 0; start < entries.size(); start += ENTRIES_IN_BLOCK) {
            List<List<Object>> block = new ArrayList<>();
            for (Entry entry : entries.subList(start, Math.min(entries.size(), start + ENTRIES_IN_BLOCK))) {
                block.add(List.of(
                        entry.kind().ordinal(),
                        entry.title(),
                        String.join(", ", entry.aliases()),
                        entry.context(),
                        beginning(entry.text()),
                        entry.href()));
            }
            write("e" + start / ENTRIES_IN_BLOCK, block);
        }
    }

    private static String beginning(String text) {
        if (text.length() <= SHOWN_CHARACTERS) {
            return text;
        }
        int end = text.lastIndexOf(' ', SHOWN_CHARACTERS);
        if (end < SHOWN_CHARACTERS / 2) {
            end = Character.isHighSurrogate(text.charAt(SHOWN_CHARACTERS - 1))
                    ? SHOWN_CHARACTERS - 1
                    : SHOWN_CHARACTERS;
        }
        return text.substring(0, end) + "…";
    }

    private void write(String name, Object value) {
        // HTML-safe: no text of a guide can end the script element it may be put into
        String script = "studydown.search(\"" + name + "\"," + gson.toJson(value) + ");\n";
        files.put(new SitePath("search/" + name + ".js"), script.getBytes(StandardCharsets.UTF_8));
    }
}
