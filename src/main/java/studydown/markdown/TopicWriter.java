package studydown.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.model.Block;
import studydown.model.Definition;
import studydown.model.Landmark;
import studydown.model.Point;
import studydown.model.Prose;
import studydown.model.Question;
import studydown.model.QuestionId;
import studydown.model.Run;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.source.Position;
import studydown.source.Problem;
import studydown.source.Span;

/** Writes one topic: blocks from pieces, with everything in them that can be asked, looked up or linked to. */
final class TopicWriter {
    private static final Pattern ALERT = Pattern.compile("^\\s*\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]\\s*");
    private static final int SHORT_ANSWER = 40;

    /** In a box, an alert or an answer, nothing defines terms. */
    private static final TermFinder.Place SILENT = new TermFinder.Place(false, true);

    private final TopicText text;
    private final Optional<TopicId> id;
    private final GuideWriter guide;
    private final Labels labels;
    private final String file;
    private final TopicFacts facts;
    private final Footnotes footnotes;

    /** The levels, as the text has them, of the headings that the next one may stand below. */
    private final Deque<Integer> above = new ArrayDeque<>();

    private String anchor = "";
    private String section;
    private boolean answering;

    TopicWriter(TopicText text, Optional<TopicId> id, GuideWriter guide, Labels labels) {
        this.text = text;
        this.id = id;
        this.guide = guide;
        this.labels = labels;
        this.file = text.file().source().path();
        this.section = text.title();
        this.footnotes = new Footnotes(text.file().footnotes(), label -> guide.anchor(file, label));
        this.facts = new TopicFacts(text.file(), labels, guide.asOf(), this::prose);
    }

    Topic write() {
        List<Block> blocks = blocks();
        Span span = new Span(file, text.line(), text.endLine());
        Prose heading = text.heading().isEmpty()
                ? prose(List.of(new Run.Text(text.title(), text.line(), 1, false)))
                : prose(Runs.title(text.heading()));
        if (!text.fragment().isEmpty()) {
            guide.landmark(new Landmark(file, text.fragment(), id, ""));
        }
        return new Topic(
                id.orElseThrow(),
                text.title(),
                heading,
                blocks,
                facts.lastChecked(),
                facts.claims(),
                span,
                facts.tables(),
                facts.steps(),
                facts.figures());
    }

    /** Writes the blocks alone, for what introduces a guide or a part. */
    List<Block> blocks() {
        List<Block> blocks =
                new ArrayList<>(level(text.pieces(), new TermFinder.Place(glossaryAbove(), silentAbove())));
        if (blocks.stream()
                .noneMatch(block -> block instanceof Block.Box box && box.role() == Block.Role.SHORT_ANSWER)) {
            firstParagraph(blocks);
        }
        List<Run> notes = footnotes.write((label, target) -> guide.landmark(new Landmark(file, label, id, target)));
        if (!notes.isEmpty()) {
            blocks.add(new Block.Passage(new Prose(file, notes)));
        }
        return blocks;
    }

    private boolean glossaryAbove() {
        return text.file().glossary()
                || text.file().strong(text.title())
                || text.above().stream().limit(1).anyMatch(text.file()::strong);
    }

    private boolean silentAbove() {
        boolean part = text.above().size() > 1
                && labels.mentions("no-term-context", text.above().get(0));
        return !text.file().strong(text.title()) && (labels.mentions("no-term-context", text.title()) || part);
    }

    /** Makes the short answer of a topic's first paragraph; in an introduction, it only stands alone. */
    private void firstParagraph(List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Passage passage)) {
            return;
        }
        List<Run> runs = passage.prose().runs();
        int end = -1;
        if (!runs.isEmpty()
                && runs.get(0) instanceof Run.Markup first
                && first.html().equals("<p>")) {
            for (int i = 1; i < runs.size() && end < 0; i++) {
                end = runs.get(i) instanceof Run.Markup markup && markup.html().equals("</p>\n") ? i + 1 : -1;
            }
        }
        if (end < 0) {
            return;
        }
        Prose head = prose(runs.subList(0, end));
        if (head.plainText().length() < SHORT_ANSWER || Runs.boldLead(head.runs()) > 0) {
            return;
        }
        Block first = new Block.Passage(head);
        if (id.isPresent()) {
            first = new Block.Box(Block.Role.SHORT_ANSWER, Optional.empty(), List.of(first), List.of());
        }
        blocks.set(0, first);
        if (end < runs.size()) {
            blocks.add(1, new Block.Passage(prose(runs.subList(end, runs.size()))));
        }
    }

    private Prose prose(List<Run> runs) {
        footnotes.note(runs);
        return new Prose(file, runs);
    }

    /** Writes pieces that stand side by side. */
    private List<Block> level(List<? extends Piece> pieces, TermFinder.Place place) {
        List<Block> blocks = new ArrayList<>();
        List<Node> stretch = new ArrayList<>();
        TermScope scope = new TermScope(place);
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Draft draft) {
                passage(stretch, blocks, scope.place());
                blocks.add(new Block.Asked(question(draft)));
                i++;
                continue;
            }
            Node node = ((Piece.Plain) piece).node();
            if (!node.is(Kind.HEADING)) {
                i = block(pieces, i, node, stretch, blocks, scope.place());
                continue;
            }
            passage(stretch, blocks, scope.place());
            scope.leave(node.level());
            boolean term = text.file().isTerm(node);
            Optional<Block.Role> role = term ? Optional.empty() : labels.role(Prompts.bare(node.text()));
            if (role.isPresent()) {
                int end = sectionEnd(pieces, i);
                blocks.add(section(role.get(), heading(node), pieces.subList(i + 1, end)));
                i = end;
                continue;
            }
            if (term) {
                termHeading(pieces, i);
            }
            if (text.file().strong(node.text())) {
                scope.enterGlossary(node.level());
            } else if (!term && labels.mentions("no-term-context", node.text())) {
                scope.enterSilence(node.level());
            }
            blocks.add(heading(node));
            i++;
        }
        passage(stretch, blocks, scope.place());
        return blocks;
    }

    /** Writes a section whose heading names its role. */
    private Block section(Block.Role role, Block.Heading heading, List<? extends Piece> pieces) {
        List<Block> inner = level(pieces, SILENT);
        List<Node> nodes = pieces.stream()
                .filter(Piece.Plain.class::isInstance)
                .map(plain -> ((Piece.Plain) plain).node())
                .toList();
        return inner.isEmpty()
                ? heading
                : new Block.Box(role, Optional.of(heading), inner, Points.of(nodes, this::prose));
    }

    private static int sectionEnd(List<? extends Piece> pieces, int start) {
        int level = ((Piece.Plain) pieces.get(start)).node().level();
        int end = start + 1;
        while (end < pieces.size()) {
            if (pieces.get(end) instanceof Piece.Plain plain
                    && plain.node().is(Kind.HEADING)
                    && plain.node().level() <= level) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Writes one block that is no heading and no question; returns the index of the next. */
    private int block(
            List<? extends Piece> pieces,
            int i,
            Node node,
            List<Node> stretch,
            List<Block> blocks,
            TermFinder.Place place) {
        if (node.is(Kind.QUOTE)) {
            Optional<Block.Box> alert = alert(node);
            if (alert.isPresent()) {
                passage(stretch, blocks, place);
                blocks.add(alert.get());
                return i + 1;
            }
        }
        if (node.is(Kind.PARAGRAPH)) {
            if (facts.checked(node)) {
                return i + 1;
            }
            int lead = boxLead(node);
            if (lead > 0) {
                passage(stretch, blocks, place);
                return leadBox(pieces, i, node, lead, blocks);
            }
        }
        stretch.add(node);
        return i + 1;
    }

    private int boxLead(Node node) {
        int bold = Runs.boldLead(node.runs());
        if (bold == 0 || bold > 60) {
            return 0;
        }
        String raw = Runs.raw(node.runs());
        String lead = raw.substring(0, bold).strip();
        String behind = raw.substring(bold).strip();
        boolean colon = lead.endsWith(":")
                || lead.endsWith("：")
                || behind.startsWith(":")
                || behind.startsWith("：")
                || behind.isEmpty();
        if (!colon || labels.role(lead).isEmpty()) {
            return 0;
        }
        int end = bold;
        while (end < raw.length() && (":：".indexOf(raw.charAt(end)) >= 0 || Character.isWhitespace(raw.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int leadBox(List<? extends Piece> pieces, int i, Node node, int lead, List<Block> blocks) {
        Block.Role role = labels.role(Runs.raw(node.runs()).substring(0, Runs.boldLead(node.runs())))
                .orElseThrow();
        String title =
                Runs.raw(node.runs()).substring(0, Runs.boldLead(node.runs())).replaceFirst("[:：\\s]+$", "");
        List<Node> inner = new ArrayList<>();
        List<Run> rest = Runs.from(node.runs(), lead);
        int next = i + 1;
        if (!rest.isEmpty()) {
            inner.add(node.withRuns(rest));
        } else if (next < pieces.size()
                && pieces.get(next) instanceof Piece.Plain plain
                && !plain.node().is(Kind.HEADING)) {
            inner.add(plain.node());
            next++;
        }
        Prose name = prose(List.of(new Run.Text(title, node.line(), 1, false)));
        Block.Heading heading = new Block.Heading(2, guide.anchor(file, title), name);
        List<Point> points = Points.of(inner, this::prose);
        List<Block> inside = new ArrayList<>();
        passage(inner, inside, SILENT);
        blocks.add(new Block.Box(role, Optional.of(heading), inside, points));
        return next;
    }

    private Optional<Block.Box> alert(Node quote) {
        if (quote.children().isEmpty() || !quote.children().get(0).is(Kind.PARAGRAPH)) {
            return Optional.empty();
        }
        Node first = quote.children().get(0);
        Matcher alert = ALERT.matcher(Runs.raw(first.runs()));
        if (!alert.find()) {
            return Optional.empty();
        }
        List<Node> inner = new ArrayList<>();
        List<Run> rest = Runs.from(first.runs(), alert.end());
        if (!rest.isEmpty()) {
            inner.add(first.withRuns(rest));
        }
        inner.addAll(quote.children().subList(1, quote.children().size()));
        List<Point> points = Points.of(inner, this::prose);
        List<Block> blocks = new ArrayList<>();
        passage(inner, blocks, SILENT);
        Block.Role role = Block.Role.valueOf(alert.group(1).toUpperCase(Locale.ROOT));
        return Optional.of(new Block.Box(role, Optional.empty(), blocks, points));
    }

    private Block.Heading heading(Node node) {
        anchor = node.info();
        List<Run> title = Runs.title(node.runs());
        section = Runs.plain(Prompts.clean(node.runs()));
        guide.landmark(new Landmark(file, node.info(), id, anchor));
        return new Block.Heading(
                shownLevel(Math.max(2, Math.min(6, node.level() - text.level() + 1))),
                anchor.isEmpty() ? guide.anchor(file, "section") : anchor,
                prose(title));
    }

    /** A page skips no level, where its text does: a reader of headings would look for what is not there. */
    private int shownLevel(int level) {
        while (!above.isEmpty() && above.peek() >= level) {
            above.pop();
        }
        above.push(level);
        return Math.min(level, above.size() + 1);
    }

    private void termHeading(List<? extends Piece> pieces, int i) {
        Node heading = ((Piece.Plain) pieces.get(i)).node();
        List<Node> body = new ArrayList<>();
        for (Piece piece : pieces.subList(i + 1, sectionEnd(pieces, i))) {
            if (piece instanceof Piece.Plain plain) {
                body.add(plain.node());
            }
        }
        anchor = heading.info();
        text.file().terms().heading(heading, body).ifPresent(this::term);
    }

    private void term(TermFinder.Found found) {
        if (id.isEmpty()) {
            return;
        }
        Prose definition = prose(Runs.trim(found.definition()));
        Span span = new Span(file, found.line(), found.endLine());
        guide.term(found, new Definition(definition, id.get(), anchor, span), text.file());
        text.file().found(found.line(), found.endLine(), "term", found.rule(), found.name());
    }

    /** Turns the blocks gathered so far into a passage. */
    private void passage(List<Node> stretch, List<Block> blocks, TermFinder.Place place) {
        if (stretch.isEmpty()) {
            return;
        }
        if (!answering) {
            if (!text.file().isTerm(anchor)) {
                text.file().terms().in(stretch, place).forEach(this::term);
            }
            stretch.forEach(node -> facts.learn(node, section, anchor));
        }
        stretch.forEach(this::anchors);
        stretch.forEach(node -> facts.claims(node, anchor));
        List<Run> runs = BlockMarkup.of(stretch);
        if (!runs.isEmpty()) {
            blocks.add(new Block.Passage(prose(runs)));
        }
        stretch.clear();
    }

    private void anchors(Node node) {
        for (Run run : node.runs()) {
            if (run instanceof Run.Markup markup && markup.html().startsWith("<span id=\"")) {
                String name = markup.html().substring(10, markup.html().indexOf('"', 10));
                guide.landmark(new Landmark(file, name, id, name));
            }
        }
        node.children().forEach(this::anchors);
    }

    private Question question(Piece.Draft draft) {
        QuestionReader reader = new QuestionReader(draft, labels);
        String plain = Runs.plain(reader.stem());
        QuestionId question = guide.questionId(plain, text.file(), draft.line());
        String outer = anchor;
        anchor = question.value();
        if (!draft.fragment().isEmpty()) {
            guide.landmark(new Landmark(file, draft.fragment(), id, question.value()));
        }
        answering = true;
        List<Block> answer =
                level(reader.answer().stream().map(Piece.Plain::new).toList(), SILENT);
        List<Block> more = level(reader.more().stream().map(Piece.Plain::new).toList(), SILENT);
        answering = false;
        anchor = outer;
        List<studydown.model.Option> options = reader.options().stream()
                .map(option -> new studydown.model.Option(
                        prose(option.text()),
                        option.right(),
                        option.why().isEmpty() ? Optional.empty() : Optional.of(prose(option.why()))))
                .toList();
        if (!options.isEmpty() && options.stream().noneMatch(studydown.model.Option::right) && answer.isEmpty()) {
            guide.problem(Problem.warning(
                    "no-right-option",
                    new Position(file, draft.line(), 1),
                    "no option is marked as right; put [x] before one of the " + options.size() + " options"));
        }
        return new Question(
                question,
                prose(Runs.unlinked(reader.stem())),
                more,
                options,
                answer,
                reader.spoken().isEmpty() ? Optional.empty() : Optional.of(prose(reader.spoken())),
                reader.points().stream().map(this::prose).toList(),
                reader.weak().isEmpty() ? Optional.empty() : Optional.of(prose(reader.weak())),
                reader.level(),
                reader.roles(),
                new Span(file, draft.line(), draft.endLine()));
    }
}
