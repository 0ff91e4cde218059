package studydown.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.emoji.Emoji;
import com.vladsch.flexmark.ext.emoji.EmojiImageType;
import com.vladsch.flexmark.ext.emoji.EmojiShortcutType;
import com.vladsch.flexmark.ext.emoji.internal.EmojiResolvedShortcut;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/**
 * Reads the Markdown of one file into a tree of our own. HTML is never read as a block: its tags arrive one by one among
 * the words, and {@link TreeBuilder} makes structure of them, so that the Markdown between them is read.
 */
final class MarkdownReader {
    private final Preparation source;
    private final Formulas formulas;
    private final TreeBuilder tree;
    private final Map<String, Integer> footnotes = new HashMap<>();
    private int depth;

    private MarkdownReader(Preparation source, Formulas formulas) {
        this.source = source;
        this.formulas = formulas;
        this.tree = new TreeBuilder(source.openFolds(), source::tooDeep);
    }

    static Node read(Preparation source, Formulas formulas) {
        return read(source, formulas, Dialect.of(source.text()));
    }

    static Node read(Preparation source, Formulas formulas, Parser dialect) {
        Document document = dialect.parse(source.text());
        MarkdownReader reader = new MarkdownReader(source, formulas);
        reader.blocks(document);
        reader.tree.at(source.line(Math.max(0, source.text().length() - 1)));
        return reader.tree.finish();
    }

    private void blocks(com.vladsch.flexmark.util.ast.Node parent) {
        if (depth >= Limits.DEPTH) {
            tooDeep(parent);
            tree.text(parent.getChars().toString(), 1, false);
            return;
        }
        depth++;
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
        depth--;
    }

    private void tooDeep(com.vladsch.flexmark.util.ast.Node node) {
        source.tooDeep(source.line(node.getStartOffset()), source.column(node.getStartOffset()));
    }

    private void at(com.vladsch.flexmark.util.ast.Node node) {
        tree.at(source.line(node.getStartOffset()));
    }

    private void endAt(com.vladsch.flexmark.util.ast.Node node) {
        int end = node.getEndOffset();
        String text = source.text();
        while (end > node.getStartOffset() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        tree.at(source.line(end - 1));
    }

    private void block(com.vladsch.flexmark.util.ast.Node node) {
        at(node);
        if (node instanceof Paragraph) {
            tree.endParagraph();
            inlines(node);
            endAt(node);
            tree.endParagraph();
        } else if (node instanceof Heading heading) {
            Object opened = tree.open(Kind.HEADING, heading.getLevel(), "", false);
            inlines(node);
            endAt(node);
            tree.close(opened);
        } else if (node instanceof DefinitionList) {
            container(node, Kind.DEFINITIONS, 0, "", false);
        } else if (node instanceof DefinitionTerm) {
            Object opened = tree.open(Kind.TERM, 0, "", false);
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                inlines(child);
            }
            endAt(node);
            tree.close(opened);
        } else if (node instanceof DefinitionItem item) {
            container(node, Kind.DESCRIPTION, 0, "", item.isLoose());
        } else if (node instanceof ListBlock list) {
            int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : -1;
            container(node, Kind.LIST, start, "", list.isLoose());
        } else if (node instanceof ListItem item) {
            int state = item instanceof TaskListItem task ? task.isItemDoneMarker() ? Node.DONE : Node.OPEN : 0;
            String marker = item.getOpeningMarker().toString();
            container(node, Kind.ITEM, state, marker, item.isLoose());
        } else if (node instanceof BlockQuote) {
            container(node, Kind.QUOTE, 0, "", true);
        } else if (node instanceof FencedCodeBlock fence) {
            code(node, fence.getContentChars(), fence.getInfo().unescape());
        } else if (node instanceof IndentedCodeBlock indented) {
            code(node, indented.getContentChars(), "");
        } else if (node instanceof ThematicBreak) {
            tree.add(leaf(node, Kind.RULE, "", List.of()));
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof FootnoteBlock footnote) {
            container(node, Kind.FOOTNOTE, 0, footnote.getText().toString(), false);
        } else if (node instanceof Reference) {
            tree.endParagraph();
        } else {
            inline(node);
        }
    }

    private void container(com.vladsch.flexmark.util.ast.Node node, Kind kind, int level, String info, boolean loose) {
        Object opened = tree.open(kind, level, info, loose);
        blocks(node);
        endAt(node);
        tree.close(opened);
    }

    private Node leaf(com.vladsch.flexmark.util.ast.Node node, Kind kind, String info, List<Run> runs) {
        int line = source.line(node.getStartOffset());
        int end = source.line(Math.max(node.getStartOffset(), node.getEndOffset() - 1));
        return new Node(kind, 0, info, false, runs, List.of(), line, end);
    }

    private void code(com.vladsch.flexmark.util.ast.Node node, BasedSequence content, String info) {
        int line = source.line(content.isEmpty() ? node.getStartOffset() : content.getStartOffset());
        String text = content.normalizeEOL();
        String language = info.strip().split("[\\s{,:]", 2)[0].toLowerCase(Locale.ROOT);
        if (language.equals(Preparation.FORMULA) || language.equals("math")) {
            tree.add(leaf(node, Kind.FORMULA, "", List.of(formulas.run(text.strip(), true, line, 1))));
            return;
        }
        String kept = language.equals(Preparation.PRE) ? "" : language;
        tree.add(leaf(node, Kind.CODE, kept, List.of(new Run.Text(text.stripTrailing() + "\n", line, 1, false))));
    }

    private void table(com.vladsch.flexmark.util.ast.Node table) {
        Object opened = tree.open(Kind.TABLE, 0, "", false);
        for (var section = table.getFirstChild(); section != null; section = section.getNext()) {
            boolean head = section instanceof TableHead;
            if (!head && !(section instanceof TableBody)) {
                continue;
            }
            for (var row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    row(row, head);
                }
            }
        }
        endAt(table);
        tree.close(opened);
    }

    private void row(com.vladsch.flexmark.util.ast.Node row, boolean head) {
        at(row);
        Object opened = tree.open(Kind.ROW, head ? 1 : 0, "", false);
        for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                int alignment =
                        cell.getAlignment() == null ? 0 : cell.getAlignment().ordinal() + 1;
                Object inner = tree.open(Kind.CELL, alignment, head ? "head" : "", false);
                inlines(cell);
                tree.close(inner);
            }
        }
        tree.close(opened);
    }

    private void inlines(com.vladsch.flexmark.util.ast.Node parent) {
        if (depth >= Limits.DEPTH) {
            tooDeep(parent);
            tree.text(parent.getChars().unescape(), 1, true);
            return;
        }
        depth++;
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node);
        }
        depth--;
    }

    private void inline(com.vladsch.flexmark.util.ast.Node node) {
        int column = source.column(node.getStartOffset());
        at(node);
        if (node instanceof Text) {
            tree.text(node.getChars().unescape(), column, true);
        } else if (node instanceof SoftLineBreak) {
            tree.text("\n", column, true);
        } else if (node instanceof HardLineBreak) {
            tree.breakLine();
        } else if (node instanceof TextBase) {
            inlines(node);
        } else if (node instanceof HtmlEntity) {
            tree.text(node.getChars().unescape(), column, true);
        } else if (node instanceof Emphasis) {
            wrapped(node, "em");
        } else if (node instanceof StrongEmphasis) {
            wrapped(node, "strong");
        } else if (node instanceof Strikethrough) {
            wrapped(node, "del");
        } else if (node instanceof Code code) {
            tree.openInline("code");
            tree.text(codeText(code), column + 1, false);
            tree.closeInline("code");
        } else if (node instanceof DollarMath.Formula formula) {
            tree.run(formulas.run(formula.tex(), formula.display(), source.line(node.getStartOffset()), column));
        } else if (node instanceof HtmlInline) {
            tree.tag(Tag.of(node.getChars().toString()), column);
        } else if (node instanceof HtmlInlineComment) {
            // for whoever edits the text
            return;
        } else if (node instanceof Emoji emoji) {
            emoji(emoji, column);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote, column);
        } else {
            link(node, column);
        }
    }

    /** A space at each end is there so that the code may begin or end with a backtick. */
    private static String codeText(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean spaced = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return spaced ? text.substring(1, text.length() - 1) : text;
    }

    private void wrapped(com.vladsch.flexmark.util.ast.Node node, String name) {
        tree.openInline(name);
        inlines(node);
        tree.closeInline(name);
    }

    private void link(com.vladsch.flexmark.util.ast.Node node, int column) {
        if (node instanceof Link link) {
            tree.openLink(link.getUrl().unescape(), link.getTitle().unescape(), column);
            inlines(node);
            tree.closeLink();
        } else if (node instanceof Image image) {
            image(image, image.getUrl().unescape(), image.getTitle().unescape(), column);
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            autoLink(node, column);
        } else if (node instanceof LinkRef reference) {
            Reference target = reference.isDefined() ? reference.getReferenceNode(reference.getDocument()) : null;
            if (target == null) {
                undefined(reference, column);
            } else {
                tree.openLink(target.getUrl().unescape(), target.getTitle().unescape(), column);
                inlines(node);
                tree.closeLink();
            }
        } else if (node instanceof ImageRef reference) {
            Reference target = reference.isDefined() ? reference.getReferenceNode(reference.getDocument()) : null;
            if (target == null) {
                tree.text(node.getChars().unescape(), column, true);
            } else {
                image(node, target.getUrl().unescape(), target.getTitle().unescape(), column);
            }
        } else if (node.hasChildren()) {
            inlines(node);
        } else {
            tree.text(node.getChars().unescape(), column, true);
        }
    }

    private void undefined(LinkRef reference, int column) {
        if (!reference.hasChildren()) {
            tree.text(reference.getChars().unescape(), column, true);
            return;
        }
        tree.text("[", column, true);
        inlines(reference);
        String rest = reference.getReference().isEmpty() || reference.getText().isEmpty()
                ? "]"
                : "][" + reference.getReference().unescape() + "]";
        tree.text(rest, column, true);
    }

    private void image(com.vladsch.flexmark.util.ast.Node node, String url, String title, int column) {
        StringBuilder alt = new StringBuilder();
        alt(node, alt);
        if (Html.safe(url)) {
            tree.image(url, alt.toString().strip(), title, column);
        } else {
            tree.text(alt.toString(), column, true);
        }
    }

    private static void alt(com.vladsch.flexmark.util.ast.Node node, StringBuilder alt) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child.hasChildren()) {
                alt(child, alt);
            } else if (child instanceof Code code) {
                alt.append(code.getText());
            } else if (child instanceof SoftLineBreak) {
                alt.append(' ');
            } else if (!(child instanceof HtmlInline)) {
                alt.append(child.getChars().unescape());
            }
        }
    }

    private void autoLink(com.vladsch.flexmark.util.ast.Node node, int column) {
        String text = node instanceof AutoLink auto
                ? auto.getText().toString()
                : ((MailLink) node).getText().toString();
        String target = node instanceof MailLink && !text.startsWith("mailto:") ? "mailto:" + text : text;
        tree.openLink(target.startsWith("www.") ? "http://" + target : target, "", column);
        tree.text(text, column, false);
        tree.closeLink();
    }

    private void emoji(Emoji emoji, int column) {
        EmojiResolvedShortcut found =
                EmojiResolvedShortcut.getEmojiText(emoji, EmojiShortcutType.GITHUB, EmojiImageType.UNICODE_ONLY, "");
        String text =
                found.emojiText == null || !found.isUnicode ? emoji.getChars().toString() : found.emojiText;
        tree.text(text, column, true);
    }

    private void footnote(Footnote footnote, int column) {
        if (!footnote.isDefined()) {
            tree.text(footnote.getChars().toString(), column, true);
            return;
        }
        String label = footnote.getText().toString();
        tree.openInline("sup");
        tree.openLink("#fn-" + label, "", column);
        tree.text(String.valueOf(footnotes.computeIfAbsent(label, note -> footnotes.size() + 1)), column, false);
        tree.closeLink();
        tree.closeInline("sup");
    }
}
