package studydown.markdown;

import java.util.regex.Pattern;

/**
 * The shapes of single blocks in which people ask: a heading, a fold, an exercise, and those of paragraphs. Questions in lists and
 * tables are told by {@link ListQuestions} and {@link TableQuestions}.
 */
final class AskingShapes {
    private static final Pattern CARD = Pattern.compile("[^:\\n]{2,300}?\\s*:::?\\s*[^:\\s].*");

    /** How often a shape occurs, and how often with words that ask. */
    static final class Tally {
        int all;
        int asks;
        int marks;
        int numbers;
        /** Asking, with nothing below. */
        int bare;
        /** Without a question mark, but with a word that asks for something to be told. */
        int words;

        boolean mostlyAsks(int least) {
            return asks >= least && asks * 2 >= all;
        }

        void add(int weight) {
            all++;
            asks += weight > 0 ? 1 : 0;
            marks += weight == 2 ? 1 : 0;
        }
    }

    private final Labels labels;
    private final AnswerMark mark;

    AskingShapes(Labels labels) {
        this.labels = labels;
        this.mark = new AnswerMark(labels);
    }

    /** Returns the shape of a block that could be a question; empty for one that could not. */
    String of(Node node) {
        switch (node.kind()) {
            case HEADING:
                return "heading-" + node.level();
            case DETAILS:
                String summary = AnswerMark.summary(node);
                return summary.isEmpty() || mark.label(summary) ? "" : "fold";
            case DIVISION:
                return node.info().matches("(?i).*\\b(?:exercise|problem|question)\\b.*") ? "exercise" : "";
            case PARAGRAPH:
                return paragraph(node);
            default:
                return "";
        }
    }

    private String paragraph(Node node) {
        String text = node.text();
        if (text.isEmpty() || text.length() > 1_500) {
            return "";
        }
        String raw = Runs.raw(node.runs());
        if (Prompts.labelled(text) || Prompts.onlyLabel(Runs.firstLine(raw))) {
            return "labelled";
        }
        if (card(node)) {
            return "card";
        }
        int bold = Runs.boldLead(node.runs());
        if (bold > 0 && Prompts.tail(raw) <= bold) {
            return mark.label(text) ? "" : "bold";
        }
        if (bold > 0 && bold < raw.length()) {
            String lead = raw.substring(0, bold);
            if (Prompts.endsAsQuestion(lead) || raw.charAt(bold) == '\n' && Prompts.numbered(lead)) {
                return "bold-lead";
            }
        }
        if (bold == 0 && !Prompts.numbered(text) && asksInLine(raw)) {
            return "line";
        }
        if (Prompts.numbered(text)) {
            return bold > 0 && raw.substring(0, bold).strip().matches("\\d+[.)]?") ? "bold-number" : "number";
        }
        return "";
    }

    /** Returns whether the first line of a paragraph is one question and nothing else. */
    private static boolean asksInLine(String raw) {
        String line = Runs.firstLine(raw).strip();
        return line.length() <= 200 && Prompts.endsAsQuestion(line) && !line.matches(".*[.!] .*");
    }

    /** Returns whether every line is a question and its answer with {@code ::} between them. */
    private static boolean card(Node node) {
        String raw = Runs.raw(node.runs());
        return raw.contains("::")
                && node.runs().stream().noneMatch(run -> Html.isOpen(run, "code"))
                && raw.lines().allMatch(line -> CARD.matcher(line).matches());
    }

    /** Returns how much a block of a shape asks, as {@link Labels#asks} does. */
    int weight(Node node, String shape) {
        return switch (shape) {
            case "card" -> labels.asks(Runs.raw(node.runs()).split("::", 2)[0]);
            case "fold" -> labels.asks(AnswerMark.summary(node));
            case "bold-lead", "line" -> 2;
            case "exercise" -> 2;
            case "labelled" -> Math.max(1, labels.asks(node.text()));
            default -> Prompts.onlyLabel(node.text()) ? 1 : labels.asks(node.text());
        };
    }

    /** Returns whether a heading, fold or bold line names a part of a guide or of an answer. */
    boolean named(String text) {
        String bare = Prompts.bare(text);
        return labels.role(bare).isPresent()
                || labels.areAll("papers", bare)
                || labels.is("exercises", bare)
                || labels.is("glossary", bare)
                || labels.is("contents", bare)
                || labels.is("answer-key", bare)
                || labels.is("no-term", bare)
                || mark.label(bare);
    }
}
