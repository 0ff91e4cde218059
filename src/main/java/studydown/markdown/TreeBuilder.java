package studydown.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** Builds the tree of a document from blocks, words and HTML tags in reading order, however badly they nest. */
final class TreeBuilder {
    /** Kramdown's attributes of the words before. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^{}]{1,200}}");

    /** The id that an author gives a heading in the dialects of Pandoc, kramdown and Docusaurus. */
    private static final Pattern OWN_ID = Pattern.compile("\\s*\\{:?\\s*#([\\p{L}\\p{N}_.:-]+)[^{}]*}\\s*$"
            + "|\\s\\{:?\\s*(?:\\.[\\w-]+\\s+)*id=[\"']?([\\p{L}\\p{N}_.:-]+)[^{}]*}\\s*$");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern MARKED =
            Pattern.compile(".*\\b(?:exercise|problem|question|solution|answer)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final int MAX_DEPTH = 60;

    /** A block that is not finished. */
    private static final class Frame {
        final Kind kind;
        final String tag;
        final boolean markdown;
        final int line;
        int level;
        boolean loose;
        String info = "";
        final List<Run> runs = new ArrayList<>();
        final List<Node> children = new ArrayList<>();
        final Deque<String> inline = new ArrayDeque<>();
        final List<String> pending = new ArrayList<>();
        boolean link;
        int headingAbove = 7;

        Frame(Kind kind, String tag, boolean markdown, int line) {
            this.kind = kind;
            this.tag = tag;
            this.markdown = markdown;
            this.line = line;
        }
    }

    /** Is told the line and the column, both from 1, of what nests too deeply. */
    interface TooDeep {
        void at(int line, int column);
    }

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Set<String> anchors = new TreeSet<>();
    private final boolean openFolds;
    private final TooDeep tooDeep;
    private int line = 1;
    private int column = 1;
    private int lastHeading = 7;
    private final Slugs slugs = new Slugs();

    /**
     * Makes an empty document.
     *
     * @param openFolds whether some fold of the file is never closed
     * @param tooDeep is told what nests too deeply to be kept
     */
    TreeBuilder(boolean openFolds, TooDeep tooDeep) {
        this.openFolds = openFolds;
        this.tooDeep = tooDeep;
        frames.push(new Frame(Kind.DOCUMENT, "", true, 1));
    }

    /** Says where what comes next stands. */
    void at(int newLine) {
        line = Math.max(1, newLine);
        column = 1;
    }

    Node finish() {
        while (frames.size() > 1) {
            pop();
        }
        Frame document = frames.peek();
        return new Node(Kind.DOCUMENT, 0, "", false, List.of(), document.children, 1, line);
    }

    /** Opens a block that Markdown knows; {@link #close} must follow. */
    Object open(Kind kind, int level, String info, boolean loose) {
        endParagraph();
        if (kind == Kind.HEADING && level > 0) {
            leaveDetails(level);
            lastHeading = level;
        }
        Frame frame = new Frame(kind, "", true, line);
        frame.level = level;
        frame.info = info;
        frame.loose = loose;
        frames.push(frame);
        return frame;
    }

    /** A heading that is at least as high as the last one before a fold ends the fold that nobody closed. */
    private void leaveDetails(int level) {
        boolean stale = false;
        if (!openFolds) {
            return;
        }
        for (Frame frame : frames) {
            if (frame.markdown && frame.kind != Kind.DOCUMENT) {
                return;
            }
            stale |= frame.kind == Kind.DETAILS && level <= frame.headingAbove && frame.headingAbove < 7;
        }
        if (stale) {
            while (frames.peek().kind != Kind.DOCUMENT) {
                pop();
            }
        }
    }

    /** Closes what {@link #open} returned, and all that was left open in it. */
    void close(Object opened) {
        while (frames.peek() != opened) {
            if (frames.size() <= 1) {
                return;
            }
            pop();
        }
        pop();
    }

    /** Adds a block without blocks in it. */
    void add(Node node) {
        endParagraph();
        if (frames.peek().kind.leaf()) {
            // a cell or a caption holds words only
            breakLine();
            frames.peek().runs.addAll(node.runs());
            return;
        }
        frames.peek().children.add(node);
    }

    void endParagraph() {
        if (frames.peek().kind == Kind.PARAGRAPH) {
            pop();
        }
    }

    private Frame leaf() {
        Frame top = frames.peek();
        if (top.kind.leaf()) {
            return top;
        }
        Frame paragraph = new Frame(Kind.PARAGRAPH, "", false, line);
        frames.push(paragraph);
        return paragraph;
    }

    void text(String text, int column, boolean linkable) {
        if (text.isEmpty()) {
            return;
        }
        Frame top = frames.peek();
        if (text.isBlank() && (!top.kind.leaf() || top.runs.isEmpty())) {
            return;
        }
        Frame leaf = leaf();
        boolean mayLink = linkable && leaf.kind != Kind.HEADING && !leaf.link && !leaf.inline.contains("code");
        int last = leaf.runs.size() - 1;
        if (last >= 0 && text.startsWith("{:") && Runs.closes(leaf.runs.get(last))) {
            Matcher attributes = ATTRIBUTES.matcher(text);
            if (attributes.lookingAt()) {
                text(text.substring(attributes.end()), column + attributes.end(), linkable);
                return;
            }
        }
        if (last >= 0 && leaf.runs.get(last) instanceof Run.Text before && before.linkable() == mayLink) {
            leaf.runs.set(last, new Run.Text(before.text() + text, before.line(), before.column(), mayLink));
        } else {
            leaf.runs.add(new Run.Text(text, line, Math.max(1, column), mayLink));
        }
    }

    void run(Run run) {
        leaf().runs.add(run);
    }

    void breakLine() {
        Frame top = frames.peek();
        if (top.kind.leaf() && !top.runs.isEmpty()) {
            top.runs.add(Html.BREAK);
        }
    }

    void openInline(String name) {
        Frame leaf = leaf();
        if (leaf.inline.size() < MAX_DEPTH) {
            leaf.inline.push(name);
            leaf.runs.add(Html.open(name));
        } else {
            tooDeep.at(line, column);
        }
    }

    void closeInline(String name) {
        Frame top = frames.peek();
        if (!top.inline.contains(name)) {
            return;
        }
        String closed;
        do {
            closed = top.inline.pop();
            top.runs.add(closed.equals("a") ? new Run.LinkEnd() : Html.close(closed));
            top.link &= !closed.equals("a");
        } while (!closed.equals(name));
    }

    void openLink(String target, String title, int column) {
        Frame leaf = leaf();
        if (!leaf.link && leaf.inline.size() >= MAX_DEPTH) {
            tooDeep.at(line, column);
        }
        if (leaf.link || leaf.inline.size() >= MAX_DEPTH || !Html.safe(target)) {
            return;
        }
        leaf.inline.push("a");
        leaf.link = true;
        leaf.runs.add(new Run.LinkStart(target, title, line, Math.max(1, column)));
    }

    void closeLink() {
        closeInline("a");
    }

    void image(String target, String alt, String title, int column) {
        leaf().runs.add(new Run.Image(target, alt, title, line, Math.max(1, column)));
    }

    /** Remembers an explicit anchor. */
    void anchor(String id) {
        if (!id.isBlank()
                && id.length() <= 100
                && id.chars().noneMatch(c -> c <= ' ' || "<>\"'&".indexOf(c) >= 0)
                && anchors.add(id)) {
            leaf().runs.add(new Run.Markup("<span id=\"" + id + "\"></span>", false));
        }
    }

    /** Takes an HTML tag, wherever it stands. */
    void tag(Tag tag, int newColumn) {
        column = newColumn;
        String name = tag.name();
        if (name.equals("br")) {
            breakLine();
        } else if (name.equals("hr")) {
            add(new Node(Kind.RULE, 0, "", false, List.of(), List.of(), line, line));
        } else if (name.equals("img")) {
            if (!tag.closing() && !tag.attribute("src").isBlank() && Html.safe(tag.attribute("src"))) {
                image(tag.attribute("src"), tag.attribute("alt"), tag.attribute("title"), column);
            }
        } else if (name.equals("a")) {
            anchorTag(tag, column);
        } else if (!Html.inlineName(name).isEmpty()) {
            if (tag.closing()) {
                closeInline(Html.inlineName(name));
            } else if (!tag.written().endsWith("/>")) {
                openInline(Html.inlineName(name));
            }
        } else if (HEADING.matcher(name).matches()) {
            headingTag(tag);
        } else if (HtmlNames.block(name).isPresent()) {
            blockTag(tag, HtmlNames.block(name).get());
        } else if (name.equals("p")) {
            paragraphTag();
        } else if (!HtmlNames.isSilent(name)
                && !(tag.component() && tag.written().length() > 40)) {
            // words in angle brackets that are no HTML are words; a component that stands alone is decoration of a
            // generator
            text(tag.written(), column, false);
        }
    }

    private void paragraphTag() {
        Frame top = frames.peek();
        if (top.kind == Kind.PARAGRAPH) {
            pop();
        } else if (top.kind.leaf()) {
            breakLine();
        }
    }

    private void anchorTag(Tag tag, int column) {
        if (tag.closing()) {
            closeLink();
            return;
        }
        String id = tag.attribute("id").isBlank() ? tag.attribute("name") : tag.attribute("id");
        anchor(id);
        if (tag.attributes().containsKey("href") && !tag.written().endsWith("/>")) {
            openLink(tag.attribute("href"), tag.attribute("title"), column);
        }
    }

    private void headingTag(Tag tag) {
        endParagraph();
        if (tag.closing()) {
            closeTag(tag.name());
            return;
        }
        if (frames.peek().kind.leaf()) {
            breakLine();
            return;
        }
        int level = tag.name().charAt(1) - '0';
        leaveDetails(level);
        lastHeading = level;
        push(Kind.HEADING, tag, level);
        anchor(tag.attribute("id"));
    }

    private void blockTag(Tag tag, Kind named) {
        Kind kind = named;
        boolean inLeaf = frames.peek().kind.leaf() && frames.peek().kind != Kind.PARAGRAPH;
        if (tag.closing()) {
            endParagraph();
            closeTag(tag.name());
            return;
        }
        endParagraph();
        boolean sibling = kind == Kind.CELL
                || kind == Kind.ROW
                || kind == Kind.ITEM
                || kind == Kind.TERM
                || kind == Kind.DESCRIPTION;
        if (sibling) {
            closeSiblings(kind);
        } else if (kind == Kind.DETAILS && frames.peek().kind == Kind.SUMMARY) {
            pop();
        } else if (inLeaf && frames.peek().kind.leaf()) {
            breakLine();
            return;
        }
        if (kind == Kind.SUMMARY && frames.peek().kind != Kind.DETAILS
                || kind == Kind.CELL && frames.peek().kind != Kind.ROW
                || kind == Kind.ROW && frames.peek().kind != Kind.TABLE
                || (kind == Kind.TERM || kind == Kind.DESCRIPTION) && frames.peek().kind != Kind.DEFINITIONS) {
            return;
        }
        if (kind == Kind.ITEM && frames.peek().kind != Kind.LIST) {
            kind = Kind.DIVISION;
        }
        if (frames.size() > MAX_DEPTH) {
            tooDeep.at(line, column);
            return;
        }
        int level = tag.name().equals("ol") ? number(tag.attribute("start")) : kind == Kind.LIST ? -1 : 0;
        push(kind, tag, level);
        Frame frame = frames.peek();
        frame.info = (tag.attribute("class") + " " + tag.attribute("data-type") + " "
                        + (tag.name().equals("th") ? "head" : ""))
                .strip();
        frame.headingAbove = kind == Kind.DETAILS ? lastHeading : 7;
        if (kind == Kind.CELL && tag.name().equals("th")) {
            frames.stream().filter(row -> row.kind == Kind.ROW).findFirst().ifPresent(row -> {
                row.level = row.children.stream().allMatch(cell -> cell.info().contains("head")) ? 1 : 0;
            });
        } else if (kind == Kind.CELL) {
            frames.stream().filter(row -> row.kind == Kind.ROW).findFirst().ifPresent(row -> row.level = 0);
        }
    }

    private static int number(String start) {
        return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
    }

    private void push(Kind kind, Tag tag, int level) {
        Frame frame = new Frame(kind, tag.name(), false, line);
        frame.level = level;
        frames.push(frame);
    }

    /** An item ends where the next one begins, as in HTML. */
    private void closeSiblings(Kind kind) {
        List<Kind> parents = switch (kind) {
            case CELL -> List.of(Kind.ROW, Kind.TABLE);
            case ROW -> List.of(Kind.TABLE);
            case ITEM -> List.of(Kind.LIST);
            default -> List.of(Kind.DEFINITIONS);
        };
        boolean inside = false;
        for (Frame frame : frames) {
            if (parents.contains(frame.kind)) {
                inside = !frame.markdown;
                break;
            }
            if (frame.markdown) {
                break;
            }
        }
        while (inside && !parents.contains(frames.peek().kind)) {
            pop();
        }
    }

    private void closeTag(String name) {
        for (Frame frame : frames) {
            if (frame.tag.equals(name)) {
                while (frames.peek() != frame) {
                    pop();
                }
                pop();
                return;
            }
            if (frame.markdown) {
                frame.pending.add(name);
                return;
            }
        }
    }

    private void pop() {
        Frame frame = frames.pop();
        while (!frame.inline.isEmpty()) {
            String open = frame.inline.pop();
            frame.runs.add(open.equals("a") ? new Run.LinkEnd() : Html.close(open));
        }
        List<Run> runs = frame.kind == Kind.CODE ? frame.runs : Runs.trim(frame.runs);
        if (frame.kind == Kind.HEADING) {
            Matcher own = OWN_ID.matcher(Runs.raw(runs));
            boolean named = own.find() && own.start() > 0;
            runs = named ? Runs.trim(Runs.until(runs, own.start())) : runs;
            String id = named && own.group(1) == null ? own.group(2) : named ? own.group(1) : Runs.plain(runs);
            frame.info = slugs.heading(id);
        }
        Frame parent = frames.peek();
        if (frame.kind == Kind.DIVISION && !marked(frame.info)) {
            parent.children.addAll(frame.children);
        } else if (!frame.kind.leaf() || !runs.isEmpty() || frame.kind == Kind.CELL || frame.kind == Kind.HEADING) {
            parent.children.add(
                    new Node(frame.kind, frame.level, frame.info, frame.loose, runs, frame.children, frame.line, line));
        }
        if (frame.markdown) {
            // tags that closed, inside a list or quote, what began outside of it
            frame.pending.forEach(this::closeTag);
        }
    }

    private static boolean marked(String info) {
        return !info.isEmpty() && MARKED.matcher(info).matches();
    }
}
