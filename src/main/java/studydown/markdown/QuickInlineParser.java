package studydown.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's reader of what stands in a line, without the copies of the whole paragraph that it makes at every match: with
 * them, a paragraph full of links takes a time that grows with its square.
 */
final class QuickInlineParser extends CommonmarkInlineParser {
    private @Nullable BasedSequence read;
    private String text = "";

    QuickInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(
                options,
                specialCharacters,
                delimiterCharacters,
                delimiterProcessors,
                Objects.requireNonNull(linkRefProcessors),
                extensions);
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    public BasedSequence @Nullable [] matchWithGroups(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (matcher == null) {
            return null;
        }
        BasedSequence[] groups = new BasedSequence[matcher.groupCount() + 1];
        for (int i = 0; i < groups.length; i++) {
            if (matcher.start(i) >= 0) {
                groups[i] = input.subSequence(matcher.start(i), matcher.end(i));
            }
        }
        return groups;
    }

    @Override
    public @Nullable Matcher matcher(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        if (read != input) {
            read = input;
            text = input.toString();
        }
        Matcher matcher = pattern.matcher(text);
        matcher.region(index, text.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return matcher;
    }
}
