package studydown.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** How often a file does what may tell a term: the shapes that most of its items and paragraphs have. */
final class TermTally {
    /** Longest name of a term, in UTF-16 units. */
    static final int MAX_NAME = 90;

    private static final Pattern FIGURES = Pattern.compile("\\s*\\([^()]*\\d[^()]*\\)");

    private final Map<String, Integer> leads = new HashMap<>();
    private int items;
    private int linkedItems;
    private int loneNames;
    private int broken;
    private int longParagraphs;
    private int parents;
    private int loneParents;

    TermTally(List<Node> all) {
        all.forEach(this::count);
    }

    private void count(Node node) {
        if (node.is(Kind.PARAGRAPH)) {
            int bold = Runs.boldLead(node.runs());
            loneNames += lone(node) ? 1 : 0;
            longParagraphs += Runs.raw(node.runs()).indexOf('\n') > 0 ? 1 : 0;
            broken += nameLine(Runs.raw(node.runs())) > 0 ? 1 : 0;
            if (bold > 0 && bold < 120) {
                leads.merge(lead(Runs.raw(node.runs()).substring(0, bold)), 1, Integer::sum);
            }
        }
        if (node.is(Kind.HEADING)) {
            leads.merge("# " + Labels.normal(node.text()), 1, Integer::sum);
        }
        if (node.is(Kind.ITEM) && !node.children().isEmpty()) {
            items++;
            linkedItems += elsewhere(node.children().get(0).runs()) ? 1 : 0;
            parents += node.children().size() > 1 ? 1 : 0;
            loneParents += node.children().size() > 1 && lone(node.children().get(0)) ? 1 : 0;
        }
        node.children().forEach(this::count);
    }

    /** Returns whether a paragraph is nothing but bold words: a name, if what it means stands below. */
    static boolean lone(Node node) {
        if (!node.is(Kind.PARAGRAPH)) {
            return false;
        }
        String raw = Runs.raw(node.runs());
        int bold = Runs.boldLead(node.runs());
        return bold > 0 && bold >= raw.stripTrailing().length() && bold <= MAX_NAME && !Prompts.endsAsQuestion(raw);
    }

    /** Returns whether words begin with a link out of the guide. */
    static boolean elsewhere(List<Run> runs) {
        return runs.subList(0, Math.min(3, runs.size())).stream()
                .anyMatch(run ->
                        run instanceof Run.LinkStart link && link.target().contains("://"));
    }

    /** Returns whether a block is a list of nothing but links out of the guide. */
    static boolean links(Node list) {
        return list.is(Kind.LIST)
                && list.children().stream()
                        .allMatch(item -> !item.children().isEmpty()
                                && elsewhere(item.children().get(0).runs()));
    }

    /** Returns how many characters a first line takes that may be a name above what it means; 0 if it is part of a sentence. */
    static int nameLine(String raw) {
        int line = raw.indexOf('\n');
        if (line <= 0 || line > MAX_NAME) {
            return 0;
        }
        String name = raw.substring(0, line).strip();
        return !name.isEmpty()
                        && name.split("\\s+").length <= 6
                        && !name.contains(" - ")
                        && ".,:;!?。：，".indexOf(name.charAt(name.length() - 1)) < 0
                ? line
                : 0;
    }

    /** Returns how many paragraphs begin with the same bold words, figures in brackets apart. */
    int leads(String name) {
        return leads.getOrDefault(lead(name), 0);
    }

    private static String lead(String words) {
        return Labels.normal(FIGURES.matcher(words).replaceAll(""));
    }

    /** Returns whether names stand alone in lines of their own. */
    boolean namesAlone() {
        return loneNames >= 3;
    }

    /** Returns whether paragraphs are a name in the first line and what it means in the next. */
    boolean namesAboveMeanings() {
        return broken >= 3 && broken * 10 >= longParagraphs * 7;
    }

    /** Returns whether nearly all items that hold more than a line are a bold name and what it means. */
    boolean namesWithMeanings() {
        return loneParents >= 8 && loneParents * 10 >= parents * 9;
    }

    /** Returns whether the file lists things to read elsewhere. */
    boolean listsLinks() {
        return linkedItems >= 5 && linkedItems * 10 >= items * 6;
    }
}
