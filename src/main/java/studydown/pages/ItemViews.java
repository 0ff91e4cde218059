package studydown.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studydown.model.Topic;
import studydown.quiz.Choice;
import studydown.quiz.Cloze;
import studydown.quiz.Contrast;
import studydown.quiz.Match;
import studydown.quiz.Order;
import studydown.quiz.Origin;
import studydown.quiz.QuizItem;
import studydown.quiz.Recall;
import studydown.quiz.Seed;
import studydown.quiz.Typed;
import studydown.site.SitePath;

/** Turns the items of a topic into what their widgets show on one page. */
final class ItemViews {
    private final Study study;
    private final SitePath page;
    private final Topic topic;
    private final BlockViews blocks;

    ItemViews(Study study, SitePath page, Topic topic, BlockViews blocks) {
        this.study = study;
        this.page = page;
        this.topic = topic;
        this.blocks = blocks;
    }

    List<ItemView> of(List<QuizItem> items) {
        return items.stream().map(this::of).toList();
    }

    /** Several meanings of a term stand in blocks of their own. */
    private List<BlockView> answer(Recall recall) {
        List<BlockView> answer = blocks.of(Optional.of(topic), recall.answer());
        if (recall.origin().term().isEmpty() || answer.size() < 2) {
            return answer;
        }
        return answer.stream()
                .map(view -> view instanceof BlockView.Passage passage
                        ? new BlockView.Passage("<div>" + passage.html() + "</div>")
                        : view)
                .toList();
    }

    private ItemView of(QuizItem item) {
        if (item instanceof Recall recall) {
            String lead = recall.origin().term().isPresent() ? "recall_term" : "recall";
            return new ItemView.Card(
                    frame(item, lead),
                    answer(recall),
                    recall.points().stream().map(blocks::plainHtml).toList());
        }
        if (item instanceof Choice choice) {
            return new ItemView.Options(frame(item, "choice_" + form(choice)), options(choice));
        }
        if (item instanceof Typed typed) {
            return new ItemView.Blank(
                    frame(item, "typed"), typed.accepted().get(0), String.join("\n", typed.accepted()));
        }
        if (item instanceof Cloze cloze) {
            return new ItemView.Blank(frame(item, "cloze"), cloze.answer(), String.join("\n", cloze.accepted()));
        }
        if (item instanceof Match match) {
            return pairs(match);
        }
        if (item instanceof Order order) {
            return steps(order);
        }
        if (item instanceof Contrast contrast) {
            List<ItemView.Versus.Row> rows = contrast.rows().stream()
                    .map(row -> new ItemView.Versus.Row(
                            blocks.plainHtml(row.respect()), blocks.plainHtml(row.a()), blocks.plainHtml(row.b())))
                    .toList();
            return new ItemView.Versus(
                    frame(item, "contrast"), blocks.plainHtml(contrast.a()), blocks.plainHtml(contrast.b()), rows);
        }
        throw new AssertionError("no view for " + item);
    }

    private ItemView.Frame frame(QuizItem item, String lead) {
        String anchor = item.origin().anchor();
        String href = Paths.topic(item.topic()).hrefFrom(page) + (anchor.isEmpty() ? "" : "#" + anchor);
        return new ItemView.Frame(
                item.id(),
                item.kind(),
                study.revision(item.origin()),
                study.words().text("ui.lead_" + lead),
                blocks.plainHtml(item.prompt()),
                new Shell.Entry(href, topic.title(), false));
    }

    private static String form(Choice choice) {
        return switch (choice.form()) {
            case TERM -> "term";
            case MEANING -> "meaning";
            case AUTHORED -> "authored";
        };
    }

    private ChoiceView options(Choice choice) {
        List<ChoiceView.OptionView> options = new ArrayList<>();
        for (Choice.Option option : choice.options()) {
            options.add(new ChoiceView.OptionView(
                    choice.id() + "-" + (options.size() + 1),
                    blocks.plainHtml(option.text()),
                    option.right(),
                    option.why().isEmpty() ? "" : blocks.plainHtml(option.why()),
                    option.source()
                            .map(Origin::key)
                            .filter(key -> !option.right()
                                    && !key.equals(choice.origin().key()))
                            .orElse("")));
        }
        return new ChoiceView(
                choice.id(), choice.id(), blocks.plainHtml(choice.prompt()), List.of(), choice.multiple(), options);
    }

    private ItemView.Pairs pairs(Match match) {
        List<Integer> order = Seed.order(match.id(), 0, match.pairs().size());
        List<ItemView.Pairs.Right> rights = new ArrayList<>();
        for (int index : order) {
            rights.add(new ItemView.Pairs.Right(
                    letter(rights.size()),
                    blocks.plainHtml(match.pairs().get(index).right())));
        }
        List<ItemView.Pairs.Left> lefts = new ArrayList<>();
        for (Match.Pair pair : match.pairs()) {
            lefts.add(new ItemView.Pairs.Left(blocks.plainHtml(pair.left()), letter(order.indexOf(lefts.size()))));
        }
        return new ItemView.Pairs(frame(match, "match"), lefts, rights);
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private ItemView.Steps steps(Order order) {
        List<String> inOrder = order.steps().stream().map(blocks::plainHtml).toList();
        List<ItemView.Steps.Step> shown = new ArrayList<>();
        for (int index : Seed.order(order.id(), 0, inOrder.size())) {
            shown.add(new ItemView.Steps.Step(inOrder.get(index), index + 1));
        }
        return new ItemView.Steps(frame(order, "order"), shown, inOrder);
    }
}
