package studydown.pages;

import java.util.List;

/**
 * A question with options of which some are right.
 *
 * @param id anchor on its page
 * @param item id of the item that it is
 * @param multiple whether more than one is right
 */
public record ChoiceView(
        String id, String item, String stemHtml, List<BlockView> stemBody, boolean multiple, List<OptionView> options) {

    /**
     * One option.
     *
     * @param whyHtml empty when there is nothing to say
     * @param of what a wrong option really is, such as {@code term.kv-cache}; empty if that is not known
     */
    public record OptionView(String id, String html, boolean right, String whyHtml, String of) {
        public boolean hasOf() {
            return !of.isEmpty();
        }

        public boolean hasWhy() {
            return !whyHtml.isEmpty();
        }
    }

    /** Returns the type of input that its options are. */
    public String type() {
        return multiple ? "checkbox" : "radio";
    }

    /** Returns the texts of the right options. */
    public List<String> rightHtml() {
        return options.stream().filter(OptionView::right).map(OptionView::html).toList();
    }
}
