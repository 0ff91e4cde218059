package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import studydown.markdown.Node.Kind;

/**
 * Splits a topic of very many questions into topics of a size that a page, and a sitting, can have. The first keeps the title; the
 * others add which questions of the topic they hold, as "Threads (41–80)".
 */
final class TopicPages {
    /** From how many characters on a topic is too long for one page. */
    private static final int LONG = 60_000;

    /** How many characters a page aims at. */
    private static final int AIM = 40_000;

    /** How many questions a topic must have, so that parting them is no loss; questions hang together less than prose. */
    private static final int MANY = 30;

    private TopicPages() {}

    static List<TopicText> of(TopicText topic) {
        List<Piece> pieces = topic.pieces();
        long questions = pieces.stream().filter(Piece.Draft.class::isInstance).count();
        int length = pieces.stream().mapToInt(TopicPages::length).sum();
        if (length < LONG || questions < MANY) {
            return List.of(topic);
        }
        int pages = (length + AIM - 1) / AIM;
        List<TopicText> split = new ArrayList<>();
        int from = 0;
        int at = 0;
        int first = 1;
        int number = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean due = at >= (long) length * (split.size() + 1) / pages;
            if (due && opens(pieces, i) && number >= first) {
                split.add(page(topic, pieces.subList(from, i), first, number));
                from = i;
                first = number + 1;
            }
            at += length(pieces.get(i));
            number += pieces.get(i) instanceof Piece.Draft ? 1 : 0;
        }
        split.add(page(topic, pieces.subList(from, pieces.size()), first, number));
        return split;
    }

    /** Returns whether a page may begin with a piece: a question that no heading stands before, or a heading. */
    private static boolean opens(List<Piece> pieces, int i) {
        boolean below = i > 0 && heading(pieces.get(i - 1));
        return heading(pieces.get(i)) || pieces.get(i) instanceof Piece.Draft && !below;
    }

    private static boolean heading(Piece piece) {
        return piece instanceof Piece.Plain plain && plain.node().is(Kind.HEADING);
    }

    private static TopicText page(TopicText topic, List<Piece> pieces, int first, int last) {
        boolean head = first == 1;
        int line = head ? topic.line() : pieces.get(0).line();
        int end = pieces.get(pieces.size() - 1).endLine();
        return new TopicText(
                head ? topic.title() : topic.title() + " (" + first + "–" + last + ")",
                head ? topic.heading() : List.of(),
                topic.level(),
                head ? topic.fragment() : "",
                topic.file(),
                List.copyOf(pieces),
                topic.above(),
                line,
                Math.max(line, end));
    }

    private static int length(Piece piece) {
        if (piece instanceof Piece.Draft draft) {
            return Runs.plain(draft.stem()).length()
                    + draft.body().stream()
                            .mapToInt(node -> node.text().length())
                            .sum();
        }
        return ((Piece.Plain) piece).node().text().length();
    }
}
