package studydown.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import studydown.model.Guide;
import studydown.model.Prose;
import studydown.model.TopicId;
import studydown.quiz.Origin;
import studydown.quiz.Quiz;

/** Takes the items of a guide to other programs: Anki, tables of text, Moodle. */
public final class CardExport {
    private final Guide guide;
    private final Quiz quiz;
    private final List<Card> cards;

    /**
     * Makes an export.
     *
     * @param html prose to safe HTML without links
     * @param revision an origin to its revision, 1 for the first
     * @param address a topic to the address of its page, if the site has one
     */
    public CardExport(
            Guide guide,
            Quiz quiz,
            Function<Prose, String> html,
            ToIntFunction<Origin> revision,
            Function<TopicId, Optional<String>> address) {
        this.guide = guide;
        this.quiz = quiz;
        this.cards = new CardMaker(html, revision, address).cards(guide, quiz);
    }

    /** Returns how many cards there are. */
    public int size() {
        return cards.size();
    }

    /**
     * Returns an Anki package in the legacy form (schema 11, stored ZIP entries): the same bytes whenever nothing changed.
     * Re-importing after an edit updates cards in place, as their guid comes from their id.
     *
     * @param media the images that cards show, by the names that they have there
     * @return nothing where SQLite's native part is missing for this machine
     */
    public Optional<byte[]> anki(Map<String, byte[]> media) {
        return AnkiPackage.of(guide, cards, media);
    }

    /** Returns a table for Anki's text import: headers, tabs, HTML, our id as guid. */
    public String tsv() {
        return CardTables.tsv(cards);
    }

    /** Returns a table by RFC 4180 with a header line: id, deck, tags, front, back. */
    public String csv() {
        return CardTables.csv(cards);
    }

    /** Returns the choices and typed answers in Moodle's GIFT format. */
    public String gift() {
        return Gift.of(guide, quiz.items());
    }
}
