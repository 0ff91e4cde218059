package studydown.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.emoji.EmojiExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;

/** The Markdown that a file is written in. */
final class Dialect {
    private static final Parser USUAL = guide(List.of(), false);

    /** What stands in every address. */
    private static final List<String> ADDRESSES = List.of("://", "@", "www");

    /** Made when the first file needs it. */
    private static final class Linking {
        private static final Parser PARSER = guide(List.of(AutolinkExtension.create()), false);
    }

    /** Made when the first file needs it. */
    private static final class Spaceless {
        private static final Parser PARSER = guide(List.of(AutolinkExtension.create()), true);
    }

    /** CommonMark and nothing beyond it. */
    static final class CommonMark {
        static final Parser PARSER = quick(options(List.of(), false)).build();

        private CommonMark() {}
    }

    private Dialect() {}

    /** Returns what reads a text. */
    static Parser of(String text) {
        if (spaceless(text)) {
            return Spaceless.PARSER;
        }
        // looking for bare addresses goes through every word; most files have none
        return ADDRESSES.stream().anyMatch(text::contains) ? Linking.PARSER : USUAL;
    }

    /** Returns whether the author of a text leaves out, as was once right, the space behind the marks of headings. */
    private static boolean spaceless(String text) {
        int with = 0;
        int without = 0;
        for (int at = text.indexOf("\n#"); at >= 0; at = text.indexOf("\n#", at + 1)) {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) == '#') {
                end++;
            }
            boolean space = end == text.length() || Character.isWhitespace(text.charAt(end));
            with += space ? 1 : 0;
            without += !space && end - at > 2 && end - at <= 7 ? 1 : 0;
        }
        return without >= 3 && without > with;
    }

    private static Parser guide(List<Extension> more, boolean spaceless) {
        List<Extension> extensions = new ArrayList<>(List.of(
                TablesExtension.create(),
                FootnoteExtension.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                DefinitionExtension.create(),
                EmojiExtension.create()));
        extensions.addAll(more);
        return quick(options(extensions, spaceless))
                .customInlineParserExtensionFactory(new DollarMath.Factory())
                .build();
    }

    private static Parser.Builder quick(MutableDataSet options) {
        // definitions of links are read by Flexmark's own inline parser only, unless they are asked for
        return Parser.builder(options)
                .customInlineParserFactory(QuickInlineParser::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    }

    private static MutableDataSet options(List<Extension> extensions, boolean spaceless) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, extensions);
        options.set(Parser.HEADING_NO_ATX_SPACE, spaceless);
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false);
        options.set(DefinitionExtension.TILDE_MARKER, false);
        options.set(DefinitionExtension.MARKER_SPACES, 1);
        return options;
    }
}
