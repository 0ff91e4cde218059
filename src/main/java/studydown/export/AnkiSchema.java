package studydown.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Anki's database schema 11 and the settings it wants, as described in Anki's own source. */
final class AnkiSchema {
    static final List<String> TABLES = List.of(
            "CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, "
                    + "ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, "
                    + "models text not null, decks text not null, dconf text not null, tags text not null)",
            "CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, "
                    + "usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, "
                    + "flags integer not null, data text not null)",
            "CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, "
                    + "mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, "
                    + "ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, "
                    + "left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null)",
            "CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, "
                    + "ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, "
                    + "type integer not null)",
            "CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null)",
            "CREATE INDEX ix_notes_usn on notes (usn)",
            "CREATE INDEX ix_cards_usn on cards (usn)",
            "CREATE INDEX ix_revlog_usn on revlog (usn)",
            "CREATE INDEX ix_cards_nid on cards (nid)",
            "CREATE INDEX ix_cards_sched on cards (did, queue, due)",
            "CREATE INDEX ix_revlog_cid on revlog (cid)",
            "CREATE INDEX ix_notes_csum on notes (csum)");

    /** Two spare fields now: a later change of fields would make Anki duplicate the type. */
    private static final List<String> FIELDS = List.of("Front", "Back", "Hint", "Source", "StudyId");

    private static final String STYLE =
            ".card { font-family: system-ui, sans-serif; font-size: 19px; line-height: 1.45; text-align: left; "
                    + "max-width: 38em; margin: 0 auto; padding: 0.8em; } .source { color: #777; font-size: 13px; margin-top: 1.2em; } "
                    + "table { border-collapse: collapse; } td, th { border-bottom: 1px solid #ccc; padding: 0.3em 0.6em; text-align: left; "
                    + "vertical-align: top; } .cloze { font-weight: bold; color: #2f4fa3; }";

    private static final String FOOT = "<div class=\"source\">{{Source}}</div>";

    private AnkiSchema() {}

    static Map<String, Object> configuration() {
        Map<String, Object> conf = new LinkedHashMap<>();
        conf.put("nextPos", 1);
        conf.put("estTimes", true);
        conf.put("activeDecks", List.of(1));
        conf.put("sortType", "noteFld");
        conf.put("timeLim", 0);
        conf.put("sortBackwards", false);
        conf.put("addToCur", true);
        conf.put("curDeck", 1);
        conf.put("newSpread", 0);
        conf.put("dueCounts", true);
        conf.put("curModel", null);
        conf.put("collapseTime", 1200);
        return conf;
    }

    static Map<String, Object> noteTypes(long basic, long cloze, long modified) {
        Map<String, Object> types = new LinkedHashMap<>();
        types.put(
                String.valueOf(basic),
                noteType(
                        basic,
                        "Studydown Basic",
                        0,
                        "{{Front}}",
                        "{{FrontSide}}<hr id=answer>{{Back}}" + FOOT,
                        modified));
        types.put(
                String.valueOf(cloze),
                noteType(
                        cloze,
                        "Studydown Cloze",
                        1,
                        "{{cloze:Front}}",
                        "{{cloze:Front}}<br>{{Back}}" + FOOT,
                        modified));
        return types;
    }

    private static Map<String, Object> noteType(
            long id, String name, int type, String question, String answer, long modified) {
        List<Object> fields = new ArrayList<>();
        for (String field : FIELDS) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", field);
            one.put("ord", fields.size());
            one.put("sticky", false);
            one.put("rtl", false);
            one.put("font", "Arial");
            one.put("size", 20);
            one.put("media", List.of());
            fields.add(one);
        }
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("name", "Card 1");
        template.put("ord", 0);
        template.put("qfmt", question);
        template.put("afmt", answer);
        template.put("did", null);
        template.put("bqfmt", "");
        template.put("bafmt", "");
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", id);
        model.put("name", name);
        model.put("type", type);
        model.put("mod", modified);
        model.put("usn", -1);
        model.put("sortf", 0);
        model.put("did", 1);
        model.put("tmpls", List.of(template));
        model.put("flds", fields);
        model.put("css", STYLE);
        model.put("latexPre", "");
        model.put("latexPost", "");
        model.put("req", List.of(List.of(0, "any", List.of(0))));
        model.put("tags", List.of());
        model.put("vers", List.of());
        return model;
    }

    static Map<String, Object> decks(Map<String, Long> ids, long modified) {
        Map<String, Object> decks = new LinkedHashMap<>();
        ids.forEach((name, id) -> {
            Map<String, Object> deck = new LinkedHashMap<>();
            deck.put("id", id);
            deck.put("name", name);
            deck.put("mod", modified);
            deck.put("usn", id == 1 ? 0 : -1);
            deck.put("lrnToday", List.of(0, 0));
            deck.put("revToday", List.of(0, 0));
            deck.put("newToday", List.of(0, 0));
            deck.put("timeToday", List.of(0, 0));
            deck.put("collapsed", false);
            deck.put("browserCollapsed", true);
            deck.put("desc", "");
            deck.put("dyn", 0);
            deck.put("conf", 1);
            deck.put("extendNew", 10);
            deck.put("extendRev", 50);
            decks.put(String.valueOf(id), deck);
        });
        return decks;
    }

    static Map<String, Object> deckOptions() {
        Map<String, Object> fresh = new LinkedHashMap<>();
        fresh.put("delays", List.of(1, 10));
        fresh.put("ints", List.of(1, 4, 7));
        fresh.put("initialFactor", 2500);
        fresh.put("order", 1);
        fresh.put("perDay", 20);
        fresh.put("bury", false);
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("perDay", 200);
        review.put("ease4", 1.3);
        review.put("ivlFct", 1);
        review.put("maxIvl", 36500);
        review.put("bury", false);
        Map<String, Object> lapse = new LinkedHashMap<>();
        lapse.put("delays", List.of(10));
        lapse.put("mult", 0);
        lapse.put("minInt", 1);
        lapse.put("leechFails", 8);
        lapse.put("leechAction", 0);
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("id", 1);
        options.put("name", "Default");
        options.put("mod", 0);
        options.put("usn", 0);
        options.put("maxTaken", 60);
        options.put("autoplay", true);
        options.put("timer", 0);
        options.put("replayq", true);
        options.put("new", fresh);
        options.put("rev", review);
        options.put("lapse", lapse);
        options.put("dyn", false);
        return Map.of("1", options);
    }
}
