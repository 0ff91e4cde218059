package studydown.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studydown.model.Block;
import studydown.model.Option;
import studydown.model.Prose;
import studydown.model.Question;
import studydown.model.TopicId;
import studydown.source.Finding;

/** Makes an item from each question of the author: a choice where options are offered, else a card. */
final class QuestionItems {
    private final List<Finding> skipped;

    QuestionItems(List<Finding> skipped) {
        this.skipped = skipped;
    }

    Optional<QuizItem> make(Question question, TopicId topic) {
        Origin origin = Origin.of(question, topic);
        boolean rightOne = question.options().stream().anyMatch(Option::right);
        if (rightOne && question.options().size() > 1) {
            return Optional.of(choice(question, origin));
        }
        if (!question.isFree()) {
            skip(question, "choice", "no-right-option");
        }
        List<Block> answer = new ArrayList<>();
        question.spoken().ifPresent(prose -> answer.add(new Block.Passage(prose)));
        answer.addAll(question.answer());
        if (answer.isEmpty() && question.points().isEmpty()) {
            skip(question, "question", "no-answer");
            return Optional.empty();
        }
        return Optional.of(new Recall(origin.key() + ".recall", origin, question.stem(), answer, question.points()));
    }

    private static Choice choice(Question question, Origin origin) {
        String id = origin.key() + ".choice";
        List<Choice.Option> options = new ArrayList<>();
        for (Option option : question.options()) {
            Prose why = option.why().orElse(Prose.empty(option.text().file()));
            options.add(new Choice.Option(option.text(), option.right(), why, Optional.of(origin)));
        }
        return new Choice(id, origin, Choice.Form.AUTHORED, question.stem(), Choices.inOrder(id, options));
    }

    private void skip(Question question, String what, String rule) {
        skipped.add(new Finding(question.span(), false, what, rule, question.text()));
    }
}
