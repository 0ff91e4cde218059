package studydown.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studydown.html.HtmlText;
import studydown.model.Block;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.Prose;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.quiz.Choice;
import studydown.quiz.Cloze;
import studydown.quiz.Contrast;
import studydown.quiz.Match;
import studydown.quiz.Order;
import studydown.quiz.Origin;
import studydown.quiz.Quiz;
import studydown.quiz.QuizItem;
import studydown.quiz.Recall;
import studydown.quiz.Seed;
import studydown.quiz.Typed;

/** Turns items into cards. A match makes none: each of its pairs is a card already. */
final class CardMaker {
    private final Function<Prose, String> html;
    private final ToIntFunction<Origin> revision;
    private final Function<TopicId, Optional<String>> address;

    /**
     * Makes a maker.
     *
     * @param html prose to safe HTML without links
     * @param revision an origin to its revision
     * @param address a topic to the address of its page
     */
    CardMaker(
            Function<Prose, String> html, ToIntFunction<Origin> revision, Function<TopicId, Optional<String>> address) {
        this.html = html;
        this.revision = revision;
        this.address = address;
    }

    List<Card> cards(Guide guide, Quiz quiz) {
        List<Card> cards = new ArrayList<>();
        for (Part part : guide.parts()) {
            for (Topic topic : part.topics()) {
                for (QuizItem item : quiz.of(topic.id())) {
                    card(guide, part, topic, item).ifPresent(cards::add);
                }
            }
        }
        return cards;
    }

    private Optional<Card> card(Guide guide, Part part, Topic topic, QuizItem item) {
        if (item instanceof Match) {
            return Optional.empty();
        }
        boolean gap = item instanceof Cloze;
        return Optional.of(new Card(
                item.id(),
                revision.applyAsInt(item.origin()),
                gap,
                front(item),
                back(item),
                "",
                source(topic, item),
                List.of(guide.title(), part.title(), topic.title()),
                List.of("studydown", item.kind(), topic.id().value())));
    }

    private String source(Topic topic, QuizItem item) {
        String title = HtmlText.escape(topic.title());
        String place = " (" + item.source().file() + ":" + item.source().line() + ")";
        return address.apply(topic.id())
                        .map(url -> "<a href=\"" + HtmlText.escape(url) + "\">" + title + "</a>")
                        .orElse(title)
                + HtmlText.escape(place);
    }

    private String front(QuizItem item) {
        if (item instanceof Cloze cloze) {
            // a gap's text must not end or begin a gap of its own
            String answer =
                    HtmlText.escape(cloze.answer()).replace("{", "&#123;").replace("}", "&#125;");
            return guarded(cloze.prompt()).replace(QuizItem.BLANK, "{{c1::" + answer + "}}");
        }
        if (item instanceof Choice choice) {
            return guarded(choice.prompt())
                    + list("ol", choice.options().stream().map(option -> guarded(option.text())));
        }
        if (item instanceof Contrast contrast) {
            return guarded(contrast.a()) + " – " + guarded(contrast.b()) + "?";
        }
        if (item instanceof Order order) {
            return guarded(order.prompt())
                    + list(
                            "ul",
                            Seed.order(order.id(), 0, order.steps().size()).stream()
                                    .map(index -> guarded(order.steps().get(index))));
        }
        return guarded(item.prompt());
    }

    private String back(QuizItem item) {
        if (item instanceof Recall recall) {
            StringBuilder back = new StringBuilder();
            recall.answer().forEach(block -> back.append(block(block)));
            if (!recall.points().isEmpty()) {
                back.append(list("ul", recall.points().stream().map(this::guarded)));
            }
            return back.toString();
        }
        if (item instanceof Choice choice) {
            StringBuilder back = new StringBuilder();
            for (Choice.Option option : choice.options()) {
                String text = guarded(option.text());
                String why = option.why().isEmpty() ? "" : ": " + guarded(option.why());
                back.append("<p>")
                        .append(option.right() ? "<b>" + text + "</b>" : text)
                        .append(why)
                        .append("</p>");
            }
            return back.toString();
        }
        if (item instanceof Typed typed) {
            return "<b>" + HtmlText.escape(typed.accepted().get(0)) + "</b>";
        }
        if (item instanceof Contrast contrast) {
            return table(contrast);
        }
        if (item instanceof Order order) {
            return list("ol", order.steps().stream().map(this::guarded));
        }
        if (item instanceof Cloze) {
            return "";
        }
        throw new AssertionError("no back for " + item);
    }

    private String table(Contrast contrast) {
        StringBuilder table = new StringBuilder("<table><tr><td></td><th>")
                .append(guarded(contrast.a()))
                .append("</th><th>")
                .append(guarded(contrast.b()))
                .append("</th></tr>");
        for (Contrast.Row row : contrast.rows()) {
            table.append("<tr><th>").append(guarded(row.respect())).append("</th><td>");
            table.append(guarded(row.a()))
                    .append("</td><td>")
                    .append(guarded(row.b()))
                    .append("</td></tr>");
        }
        return table.append("</table>").toString();
    }

    private String block(Block block) {
        if (block instanceof Block.Passage passage) {
            return guarded(passage.prose());
        }
        if (block instanceof Block.Box box) {
            StringBuilder inside = new StringBuilder();
            box.blocks().forEach(inner -> inside.append(block(inner)));
            return inside.toString();
        }
        if (block instanceof Block.Heading heading) {
            return "<p><b>" + guarded(heading.title()) + "</b></p>";
        }
        return "<p>" + HtmlText.escape(block.plainText()) + "</p>";
    }

    /** A guide's own double braces are text, never a gap or a field of a card. */
    private String guarded(Prose prose) {
        return html.apply(prose).replace("{{", "&#123;&#123;").replace("}}", "&#125;&#125;");
    }

    private static String list(String tag, Stream<String> items) {
        return items.map(item -> "<li>" + item + "</li>")
                .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
    }
}
