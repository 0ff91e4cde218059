package studydown.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;

/** Tells where an answer begins: at a word for "answer", or at a fold that hides one. */
final class AnswerMark {
    private static final Pattern WORD =
            Pattern.compile("^([\\p{L}\\p{M}' &]{1,30}?)\\s*(\\d{0,4})\\s*([:：]|[.)](?=\\s|$)|[-–—](?=\\s))\\s*");
    private static final Pattern SOLUTION = Pattern.compile(".*\\b(?:solution|answer)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[\\d.]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int SHORT = 60;

    private final Labels labels;

    AnswerMark(Labels labels) {
        this.labels = labels;
    }

    /** Returns whether a block says that the answer begins here. */
    boolean marks(Node node) {
        return switch (node.kind()) {
            case DETAILS -> fold(node);
            case DIVISION -> SOLUTION.matcher(node.info()).matches();
            case HEADING -> word(node.text()) > 0;
            case PARAGRAPH -> word(Runs.raw(node.runs())) > 0;
            case QUOTE -> quotes(node);
            default -> false;
        };
    }

    /** Returns whether a quote is an answer that says so. */
    boolean quotes(Node quote) {
        return !quote.children().isEmpty()
                && quote.children().get(0).is(Kind.PARAGRAPH)
                && word(Runs.raw(quote.children().get(0).runs())) > 0;
    }

    /** Returns whether a fold hides an answer rather than an aside: by its summary, or for want of one. */
    boolean fold(Node details) {
        String summary = summary(details);
        return summary.isBlank() || labels.mentions("answer", summary) || labels.is("tip", summary);
    }

    /** Returns whether a block is a fold that says it hides an answer. */
    boolean answers(Node node) {
        return node.is(Kind.DETAILS) && labels.mentions("answer", summary(node));
    }

    /** Returns whether a text is a word for "answer", "hint" or "why" and nothing else. */
    boolean label(String text) {
        return text.length() < SHORT
                && (labels.is("answer", NUMBER.matcher(text).replaceFirst(""))
                        || labels.is("answer", text)
                        || labels.is("tip", text)
                        || labels.is("why", text));
    }

    /** Returns how many characters a word for "answer" takes at the beginning of a text; 0 if there is none. */
    int word(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
            if (start > 6) {
                return 0;
            }
        }
        String bare = text.substring(start, Math.min(text.length(), start + SHORT));
        Matcher colon = WORD.matcher(bare);
        if (colon.find() && labels.is("answer", colon.group(1))) {
            boolean letter =
                    colon.group(1).strip().length() == 1 && colon.group(2).isEmpty();
            boolean option =
                    letter && (colon.group(3).equals(")") || colon.group(3).equals(".") && text.contains("\n"));
            return option ? 0 : start + colon.end();
        }
        return text.strip().length() < 40
                        && labels.is("answer", DIGITS.matcher(text).replaceAll(""))
                ? text.length()
                : 0;
    }

    static String summary(Node details) {
        return details.children().stream()
                .filter(child -> child.is(Kind.SUMMARY))
                .findFirst()
                .map(Node::text)
                .orElse("");
    }
}
