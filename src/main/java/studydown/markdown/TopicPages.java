package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/**
 * Gives topics a size that a page, and a sitting, can have. A topic of very many questions is split: the first keeps the title; the others
 * add which questions of the topic they hold, as "Threads (41–80)". Hundreds of sections of a line or two, in one part or in all parts
 * of a file, become sections of a few topics, named by their part in the same way.
 */
final class TopicPages {
    /** From how many characters on a topic is too long for one page. */
    private static final int LONG = 60_000;

    /** How many characters a page aims at. */
    private static final int AIM = 40_000;

    /** How many questions a topic must have, so that parting them is no loss; questions hang together less than prose. */
    private static final int MANY = 30;

    /** Of how many characters a topic has at least, on average, where a part has very many. */
    private static final int SHORT = 200;

    private static final int VERY_MANY = 300;
    private static final int MOST_JOINED = 200;

    private TopicPages() {}

    /** Returns the parts of a guide with topics of such sizes. */
    static List<PartText> of(List<PartText> parts, String title) {
        List<PartText> sized = parts;
        if (!parts.isEmpty() && areShort(flat(parts, title))) {
            // their sections are too short for pages, in whichever part
            sized = parts.stream()
                    .map(part -> part.topics().size() > 1 ? with(part, joined(part)) : part)
                    .toList();
        }
        // sections that have no sections below them are parts of one topic each
        boolean single = sized.stream().allMatch(part -> part.topics().size() == 1);
        if (single && sized.size() > VERY_MANY) {
            PartText all = flat(sized, title);
            sized = areShort(all) ? List.of(all) : sized;
        }
        return sized.stream()
                .map(part -> with(
                        part,
                        areShort(part)
                                ? joined(part)
                                : part.topics().stream()
                                        .flatMap(topic -> split(topic).stream())
                                        .toList()))
                .toList();
    }

    private static PartText with(PartText part, List<TopicText> topics) {
        return new PartText(part.title(), part.fragment(), part.file(), part.intro(), topics);
    }

    /** Returns all parts as one; what introduces a part is a topic of it. */
    private static PartText flat(List<PartText> parts, String title) {
        List<TopicText> topics = new ArrayList<>();
        for (PartText part : parts) {
            if (!part.intro().isEmpty() && !part.topics().isEmpty()) {
                topics.add(topic(part.title(), part.fragment(), part.topics().get(0), part.intro()));
            }
            topics.addAll(part.topics());
        }
        return new PartText(title, "", parts.get(0).file(), List.of(), topics);
    }

    private static boolean areShort(PartText part) {
        List<TopicText> topics = part.topics();
        return topics.size() > VERY_MANY
                && topics.stream().allMatch(topic -> topic.file() == part.file())
                && topics.stream().mapToLong(topic -> length(topic.pieces())).sum() < (long) SHORT * topics.size();
    }

    private static List<TopicText> joined(PartText part) {
        List<TopicText> topics = part.topics();
        List<TopicText> joined = new ArrayList<>();
        int from = 0;
        int length = 0;
        for (int i = 0; i < topics.size(); i++) {
            TopicText topic = topics.get(i);
            length += topic.title().length() + length(topic.pieces());
            if (length >= AIM || i == topics.size() - 1 || i - from == MOST_JOINED - 1) {
                boolean whole = from == 0 && i == topics.size() - 1;
                joined.add(joined(
                        whole ? part.title() : part.title() + range(from + 1, i + 1),
                        whole ? part.fragment() : "",
                        topics.subList(from, i + 1)));
                from = i + 1;
                length = 0;
            }
        }
        return joined;
    }

    private static TopicText joined(String title, String fragment, List<TopicText> topics) {
        List<Piece> pieces = new ArrayList<>();
        for (TopicText topic : topics) {
            if (!fragment.isEmpty() && topic.fragment().equals(fragment)) {
                // what introduces the part has its heading
                pieces.addAll(topic.pieces());
                continue;
            }
            pieces.add(new Piece.Plain(new Node(
                    Kind.HEADING,
                    topic.level(),
                    topic.fragment(),
                    false,
                    topic.heading().isEmpty()
                            ? List.of(new Run.Text(topic.title(), topic.line(), 1, false))
                            : topic.heading(),
                    List.of(),
                    topic.line(),
                    topic.line())));
            pieces.addAll(topic.pieces());
        }
        return topic(title, fragment, topics.get(0), pieces);
    }

    /** Returns a topic one level above another, in whose place it comes. */
    private static TopicText topic(String title, String fragment, TopicText first, List<Piece> pieces) {
        int line = pieces.get(0).line();
        int end = pieces.get(pieces.size() - 1).endLine();
        return new TopicText(
                title,
                List.of(),
                Math.max(1, first.level() - 1),
                fragment,
                first.file(),
                pieces,
                first.above(),
                line,
                Math.max(line, end));
    }

    private static String range(int first, int last) {
        return " (" + first + "–" + last + ")";
    }

    private static List<TopicText> split(TopicText topic) {
        List<Piece> pieces = topic.pieces();
        long questions = pieces.stream().filter(Piece.Draft.class::isInstance).count();
        int length = length(pieces);
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
                head ? topic.title() : topic.title() + range(first, last),
                head ? topic.heading() : List.of(),
                topic.level(),
                head ? topic.fragment() : "",
                topic.file(),
                List.copyOf(pieces),
                topic.above(),
                line,
                Math.max(line, end));
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream().mapToInt(TopicPages::length).sum();
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
