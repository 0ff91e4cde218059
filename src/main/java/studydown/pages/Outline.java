package studydown.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studydown.model.Block;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.Topic;
import studydown.model.TopicId;

/** Where each topic stands among the others. */
final class Outline {
    private static final int WORDS_PER_MINUTE = 220;
    /** Ideographs a reader of Chinese or Japanese reads in a minute; about twice as many make the text of a word. */
    private static final int IDEOGRAPHS_PER_MINUTE = 400;

    private static final char FIRST_IDEOGRAPH = '\u3006';

    /**
     * A topic in its place.
     *
     * @param partNumber 1-based
     * @param index among all topics, 0-based
     */
    record Entry(Topic topic, Part part, int partNumber, String number, int index) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<TopicId, Entry> byId = new HashMap<>();
    private final Map<TopicId, Integer> minutes = new HashMap<>();

    Outline(Guide guide) {
        int partNumber = 0;
        for (Part part : guide.parts()) {
            partNumber++;
            int inPart = 0;
            for (Topic topic : part.topics()) {
                inPart++;
                Entry entry = new Entry(topic, part, partNumber, partNumber + "." + inPart, entries.size());
                entries.add(entry);
                byId.put(topic.id(), entry);
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    Entry entry(TopicId id) {
        Entry entry = byId.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no topic '" + id + "' in the guide");
        }
        return entry;
    }

    String number(TopicId id) {
        return entry(id).number();
    }

    /** Returns how long an unhurried reader takes, at least 1. */
    int minutes(TopicId id) {
        return minutes.computeIfAbsent(id, key -> estimate(entry(key).topic()));
    }

    private static int estimate(Topic topic) {
        int words = 0;
        int ideographs = 0;
        for (Block block : topic.blocks()) {
            String text = block.plainText();
            boolean inWord = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= FIRST_IDEOGRAPH && Character.isIdeographic(c)) {
                    ideographs++;
                    inWord = false;
                } else if (c <= ' ') {
                    inWord = false;
                } else if (!inWord && Character.isLetterOrDigit(c)) {
                    words++;
                    inWord = true;
                }
            }
        }
        return Math.max(1, (words + WORDS_PER_MINUTE / 2) / WORDS_PER_MINUTE + ideographs / IDEOGRAPHS_PER_MINUTE);
    }
}
