package studydown.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.Question;
import studydown.model.Term;
import studydown.model.Topic;

/** A guide that is edited by a script, and knows of every part of it what it was before. */
final class EditedGuide {
    /** A topic, a term or a question; the number is who it is, whatever it is called. */
    static final class Thing {
        final int number;
        String name;
        String text;

        Thing(int number, String name, String text) {
            this.number = number;
            this.name = name;
            this.text = text;
        }
    }

    static final class Page {
        final Thing topic;
        final List<Thing> terms = new ArrayList<>();
        final List<Thing> questions = new ArrayList<>();
        String part;

        Page(Thing topic, String part) {
            this.topic = topic;
            this.part = part;
        }
    }

    /** The kinds of edits that authors make. */
    enum Edit {
        TYPO_IN_MEANING,
        TYPO_IN_TERM,
        TYPO_IN_QUESTION,
        TYPO_IN_ANSWER,
        PUNCTUATION,
        REORDER_TERMS,
        REORDER_QUESTIONS,
        REORDER_TOPICS,
        RENAME_TOPIC,
        RENAME_PART,
        RENAME_TERM,
        MOVE_TERM,
        MOVE_QUESTION,
        MOVE_TOPIC,
        INSERT_TERM,
        INSERT_QUESTION,
        INSERT_LOOKALIKE,
        DELETE_TERM,
        DELETE_QUESTION,
        SPLIT_TOPIC,
        REWORD_QUESTION,
        EXTEND_ANSWER
    }

    final List<Page> pages = new ArrayList<>();
    private final Random chance;
    private int count;

    EditedGuide(Guide guide, long seed) {
        chance = new Random(seed);
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        for (Term term : guide.terms()) {
            terms.computeIfAbsent(term.definition().topic().value(), key -> new ArrayList<>())
                    .add(term);
        }
        for (Part part : guide.parts()) {
            for (Topic topic : part.topics()) {
                Page page = new Page(thing(topic.title(), ""), part.title());
                for (Term term : terms.getOrDefault(topic.id().value(), List.of())) {
                    page.terms.add(thing(
                            line(term.name()), line(term.definition().prose().plainText())));
                }
                for (Question question : topic.questions()) {
                    page.questions.add(thing(line(question.text()), line(question.answerText())));
                }
                pages.add(page);
            }
        }
    }

    void edit(Edit edit) {
        Page page = pages.get(chance.nextInt(pages.size()));
        Page other = pages.get(chance.nextInt(pages.size()));
        switch (edit) {
            case TYPO_IN_MEANING -> page.terms.stream().limit(1).forEach(term -> term.text = typo(term.text));
            case TYPO_IN_TERM -> pick(page.terms).forEach(term -> term.name = typo(term.name));
            case TYPO_IN_QUESTION -> pick(page.questions).forEach(question -> question.name = typo(question.name));
            case TYPO_IN_ANSWER -> pick(page.questions).forEach(question -> question.text = typo(question.text));
            case PUNCTUATION -> pick(page.terms).forEach(term -> term.text = term.text.replace(",", " -"));
            case REORDER_TERMS -> rotate(page.terms);
            case REORDER_QUESTIONS -> rotate(page.questions);
            case REORDER_TOPICS -> rotate(pages);
            case RENAME_TOPIC -> page.topic.name = word() + " and " + word();
            case RENAME_PART -> renamePart(page.part, word() + " of " + word());
            case RENAME_TERM -> pick(page.terms).forEach(term -> term.name = word() + " " + word());
            case MOVE_TERM -> move(page.terms, other.terms);
            case MOVE_QUESTION -> move(page.questions, other.questions);
            case MOVE_TOPIC -> page.part = other.part;
            case INSERT_TERM ->
                page.terms.add(chance.nextInt(page.terms.size() + 1), thing(word() + word(), words(14)));
            case INSERT_QUESTION ->
                page.questions.add(
                        chance.nextInt(page.questions.size() + 1),
                        thing("Why does " + word() + " " + word() + " need " + word() + "?", words(30)));
            case INSERT_LOOKALIKE ->
                pick(page.questions)
                        .forEach(question -> other.questions.add(
                                thing(question.name.replaceAll("[?？]?$", " at " + word() + "?"), words(30))));
            case DELETE_TERM -> pick(page.terms).forEach(page.terms::remove);
            case DELETE_QUESTION -> pick(page.questions).forEach(page.questions::remove);
            case SPLIT_TOPIC -> split(page);
            case REWORD_QUESTION ->
                pick(page.questions).forEach(question -> question.name = "Say in your own words: " + question.name);
            case EXTEND_ANSWER -> pick(page.questions).forEach(question -> question.text += " " + words(8) + ".");
        }
    }

    /** Returns the guide's text in the form that tests read. */
    String text() {
        StringBuilder text = new StringBuilder();
        String part = "";
        List<String> parts = pages.stream().map(page -> page.part).distinct().toList();
        for (String title : parts) {
            for (Page page : pages) {
                if (page.part.equals(title)) {
                    text.append(part.equals(title) ? "" : "# " + title + "\n");
                    part = title;
                    page(page, text);
                }
            }
        }
        return text.toString();
    }

    private static void page(Page page, StringBuilder text) {
        text.append("## ").append(page.topic.name).append('\n');
        page.terms.forEach(term -> text.append("- **" + term.name + "**: " + term.text + "\n"));
        page.questions.forEach(question -> text.append("### " + question.name + "\n" + question.text + "\n"));
    }

    private List<Thing> pick(List<Thing> things) {
        return things.isEmpty() ? List.of() : List.of(things.get(chance.nextInt(things.size())));
    }

    private static <T> void rotate(List<T> things) {
        if (!things.isEmpty()) {
            things.add(things.remove(0));
        }
    }

    private void move(List<Thing> from, List<Thing> to) {
        for (Thing thing : pick(from)) {
            from.remove(thing);
            to.add(chance.nextInt(to.size() + 1), thing);
        }
    }

    private void renamePart(String old, String title) {
        pages.stream().filter(page -> page.part.equals(old)).forEach(page -> page.part = title);
    }

    /** The first part of a split topic stays what it was. */
    private void split(Page page) {
        if (page.terms.size() + page.questions.size() < 5) {
            return;
        }
        Page second = new Page(thing(word() + " " + word(), ""), page.part);
        while (page.terms.size() > 3) {
            second.terms.add(page.terms.remove(3));
        }
        while (page.questions.size() > 1) {
            second.questions.add(page.questions.remove(1));
        }
        if (second.terms.size() + second.questions.size() > 0) {
            pages.add(pages.indexOf(page) + 1, second);
        }
    }

    private String typo(String text) {
        int at = 1 + chance.nextInt(Math.max(1, text.length() - 2));
        boolean letters = at + 1 < text.length()
                && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at + 1));
        return letters ? text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2) : text;
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(word());
        for (int i = 1; i < count; i++) {
            words.append(' ').append(word());
        }
        return words.toString();
    }

    private String word() {
        String[] syllables = {"ka", "lo", "mi", "ren", "tos", "vu", "sha", "del", "pir", "gon", "bes", "fum"};
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + chance.nextInt(2); i++) {
            word.append(syllables[chance.nextInt(syllables.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private Thing thing(String name, String text) {
        return new Thing(count++, name, text);
    }

    private static String line(String text) {
        return text.replaceAll("[\\s|*#\\[\\]]+", " ").strip();
    }
}
