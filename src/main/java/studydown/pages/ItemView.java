package studydown.pages;

import java.util.List;

/**
 * An item as its widget shows it. The widget's template is {@code widgets/<widget>/<widget>.peb}; it finds this record as
 * {@code item}.
 */
public sealed interface ItemView {
    /** Returns what all items have in common. */
    Frame frame();

    /** Returns the name of the widget that shows it. */
    String widget();

    /**
     * What all items have in common.
     *
     * @param id the item's id
     * @param revision of what it was made from
     * @param lead says how to answer
     * @param context the place in the guide that it was made from
     */
    record Frame(String id, String kind, int revision, String lead, String promptHtml, Shell.Entry context) {}

    /** A card to turn: prompt, then answer. */
    record Card(Frame frame, List<BlockView> answer, List<String> pointsHtml) implements ItemView {
        @Override
        public String widget() {
            return "card";
        }

        public boolean hasPoints() {
            return !pointsHtml.isEmpty();
        }
    }

    /** Options to choose from. */
    record Options(Frame frame, ChoiceView choice) implements ItemView {
        @Override
        public String widget() {
            return "options";
        }
    }

    /**
     * A word to type.
     *
     * @param accepted all that is accepted, one a line
     */
    record Blank(Frame frame, String answer, String accepted) implements ItemView {
        @Override
        public String widget() {
            return "blank";
        }
    }

    /** Terms and meanings to put together. */
    record Pairs(Frame frame, List<Left> lefts, List<Right> rights) implements ItemView {
        /** A term and the letter of its meaning. */
        public record Left(String html, String letter) {}

        /** A meaning under its letter. */
        public record Right(String letter, String html) {}

        @Override
        public String widget() {
            return "pairs";
        }
    }

    /** Steps to put in order, shown shuffled. */
    record Steps(Frame frame, List<Step> shown, List<String> inOrder) implements ItemView {
        /** A step and its right place, 1-based. */
        public record Step(String html, int place) {}

        @Override
        public String widget() {
            return "steps";
        }
    }

    /** Two things side by side. */
    record Versus(Frame frame, String aHtml, String bHtml, List<Row> rows) implements ItemView {
        /** One respect in which they differ; it may have no name. */
        public record Row(String respectHtml, String aHtml, String bHtml) {}

        @Override
        public String widget() {
            return "versus";
        }
    }
}
