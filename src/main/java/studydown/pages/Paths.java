package studydown.pages;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studydown.model.Part;
import studydown.model.TopicId;
import studydown.site.SitePath;

/** Where the pages of a site are. All are flat {@code .html} files, so that they open by double click. */
final class Paths {
    static final SitePath HOME = new SitePath("index.html");
    static final SitePath GLOSSARY = new SitePath("glossary.html");
    static final SitePath QUESTIONS = new SitePath("questions.html");
    static final SitePath PRACTICE = new SitePath("practice.html");
    static final SitePath REVIEW = new SitePath("review.html");
    static final SitePath INTERVIEW = new SitePath("interview.html");
    static final SitePath PLAN = new SitePath("plan.html");
    static final SitePath PROGRESS = new SitePath("progress.html");
    static final SitePath PAPER = new SitePath("paper.html");
    static final SitePath STORE = new SitePath("store.html");
    static final SitePath CHEATSHEET = new SitePath("cheatsheet.html");
    static final SitePath MAP = new SitePath("map.html");
    static final SitePath DATES = new SitePath("dates.html");
    static final SitePath SEARCH = new SitePath("search.html");
    static final SitePath DOWNLOADS = new SitePath("downloads.html");
    static final SitePath PRINT = new SitePath("print.html");
    static final SitePath FEED = new SitePath("feed.xml");
    static final SitePath NOT_FOUND = new SitePath("404.html");
    static final SitePath THEME_SCRIPT = new SitePath("assets/theme.js");
    static final SitePath READING_SCRIPT = new SitePath("assets/reading.js");
    static final SitePath SEARCH_SCRIPT = new SitePath("assets/search.js");
    static final SitePath PRACTICE_SCRIPT = new SitePath("assets/practice.js");

    static final SitePath HUB_SCRIPT = new SitePath("assets/hub.js");
    static final SitePath ITEM_INDEX = new SitePath("items/index.js");

    private static final Pattern FORBIDDEN_NAME =
            Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");
    private static final String FORBIDDEN = "<>:\"|?*\\";

    private Paths() {}

    static SitePath topic(TopicId id) {
        return new SitePath("topics/" + id + ".html");
    }

    static SitePath sheet(Part part) {
        return new SitePath("cheatsheets/" + part.id() + ".html");
    }

    static SitePath items(TopicId id) {
        return new SitePath("items/" + id + ".js");
    }

    /** A file of the guide that pages show or link to. */
    static SitePath file(String path) {
        return new SitePath(
                "files/" + Stream.of(path.split("/")).map(Paths::portable).collect(Collectors.joining("/")));
    }

    /** Windows forbids some names, whatever their ending, some characters, and a dot or a space at the end. */
    private static String portable(String name) {
        StringBuilder portable = new StringBuilder(FORBIDDEN_NAME.matcher(name).matches() ? "_" : "");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean last = i == name.length() - 1 && (c == '.' || c == ' ');
            if (last || c < ' ' || FORBIDDEN.indexOf(c) >= 0) {
                portable.append('_').append(Integer.toHexString(c));
            } else {
                portable.append(c);
            }
        }
        return portable.toString();
    }
}
