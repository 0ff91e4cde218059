package studydown.pages;

import java.util.List;

/**
 * A question with its folded answer.
 *
 * @param id anchor on its page
 * @param item id of the item that it is
 * @param level key of the level, empty for none
 * @param answered whether there is an answer to unfold
 */
public record QuestionView(
        String id,
        String item,
        String stemHtml,
        List<BlockView> stemBody,
        String level,
        String levelText,
        List<String> roles,
        boolean answered,
        String spokenHtml,
        List<String> pointsHtml,
        String weakHtml,
        List<BlockView> answer,
        String topicHref,
        String topicTitle) {

    public boolean hasSpoken() {
        return !spokenHtml.isEmpty();
    }

    public boolean hasPoints() {
        return !pointsHtml.isEmpty();
    }

    public boolean hasWeak() {
        return !weakHtml.isEmpty();
    }

    public boolean hasLevel() {
        return !levelText.isEmpty();
    }
}
