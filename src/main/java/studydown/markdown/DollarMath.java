package studydown.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Finds formulas between dollar signs by GitHub's rules, before Markdown sees the stars and underscores in them. */
final class DollarMath implements InlineParserExtension {
    private static final int MAX_LENGTH = 4_000;

    /** A formula in a line of text. */
    static final class Formula extends Node {
        private final String tex;
        private final boolean display;

        Formula(BasedSequence chars, String tex, boolean display) {
            super(chars);
            this.tex = tex;
            this.display = display;
        }

        String tex() {
            return tex;
        }

        boolean display() {
            return display;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "$";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new DollarMath();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // nothing is kept between blocks
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // nothing is kept between blocks
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int marker = start + 1 < input.length() && input.charAt(start + 1) == '$' ? 2 : 1;
        int open = start + marker;
        int end = marker == 2 ? displayEnd(input, open) : inlineEnd(input, start, open);
        if (end < 0) {
            return false;
        }
        String tex = input.subSequence(open, end).toString();
        if (marker == 1 && tex.length() > 2 && tex.startsWith("`") && tex.endsWith("`")) {
            tex = tex.substring(1, tex.length() - 1);
        }
        parser.flushTextNode();
        parser.appendNode(new Formula(input.subSequence(start, end + marker), tex.strip(), marker == 2));
        parser.setIndex(end + marker);
        return true;
    }

    private static int displayEnd(BasedSequence input, int open) {
        int limit = Math.min(input.length() - 1, open + MAX_LENGTH);
        for (int i = open; i < limit; i++) {
            if (input.charAt(i) == '\\') {
                i++;
            } else if (input.charAt(i) == '$' && input.charAt(i + 1) == '$') {
                return i > open ? i : -1;
            }
        }
        return -1;
    }

    /** A dollar before a space or behind one is money; so is one that a digit follows behind the end. */
    private static int inlineEnd(BasedSequence input, int start, int open) {
        if (open >= input.length() || Character.isWhitespace(input.charAt(open))) {
            return -1;
        }
        if (start > 0 && (Character.isLetterOrDigit(input.charAt(start - 1)) || input.charAt(start - 1) == '$')) {
            return -1;
        }
        int limit = Math.min(input.length(), open + MAX_LENGTH);
        for (int i = open; i < limit; i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                boolean space = Character.isWhitespace(input.charAt(i - 1));
                boolean glued = i + 1 < input.length()
                        && Character.isLetterOrDigit(input.charAt(i + 1))
                        && input.charAt(i + 1) < 128;
                return i > open && !space && !glued ? i : -1;
            }
        }
        return -1;
    }
}
