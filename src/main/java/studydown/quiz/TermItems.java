package studydown.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studydown.model.Block;
import studydown.model.Definition;
import studydown.model.Prose;
import studydown.model.Run;
import studydown.model.Term;
import studydown.source.Finding;

/** Makes cards, choices and typed answers from definitions. */
final class TermItems {
    /** A definition that keeps fewer words of meaning when its term is hidden tells too little to ask by it. Rule 3. */
    private static final int MIN_WORDS = 6;

    /** Options that are definitions may differ so much in length. Rule 4. */
    private static final double MAX_SPREAD = 1.5;

    /** Names may differ more: their lengths are balanced over all questions. */
    private static final double ANY_SPREAD = 4;

    /** A prompt, or an option, of more words is a text. Check 15. */
    private static final int MAX_PROMPT_WORDS = 40;

    private static final int MAX_OPTION_WORDS = 25;

    private final QuizWords words;
    private final OptionPicker names;
    private final OptionPicker meanings;
    private final Glossary glossary;
    private final Rivals rivals;
    private final List<Finding> skipped;

    TermItems(Glossary glossary, QuizWords words, List<Finding> skipped) {
        this.words = words;
        this.skipped = skipped;
        this.glossary = glossary;
        this.rivals = new Rivals(words);
        this.names = new OptionPicker("names", TermCard::labelFace, card -> true, ANY_SPREAD, rivals);
        this.meanings = new OptionPicker(
                "meanings", TermCard::clauseFace, card -> card.clauseWords() <= MAX_OPTION_WORDS, MAX_SPREAD, rivals);
    }

    List<QuizItem> make(TermCard card) {
        List<QuizItem> items = new ArrayList<>();
        if (card.meaning().plainText().isEmpty()) {
            skip(card, "definition", "no-text");
            return items;
        }
        items.add(recall(card));
        if (words.weight(card.masked().plainText()) < MIN_WORDS) {
            skip(card, "choice", "few-words");
            return items;
        }
        Siblings siblings = Siblings.of(card, glossary, rivals);
        if (card.promptWords() > MAX_PROMPT_WORDS) {
            skip(card, "choice", "long-definition");
            return items;
        }
        Optional<Choice> byMeaning = termByMeaning(siblings);
        byMeaning.ifPresentOrElse(items::add, () -> skip(card, "choice", "few-siblings"));
        meaningOfTerm(siblings).ifPresent(items::add);
        items.add(
                new Typed(card.origin().key() + ".typed", card.origin(), card.masked(), Answers.accepted(card.term())));
        return items;
    }

    private static Recall recall(TermCard card) {
        Origin origin = card.origin();
        List<Block> answer = new ArrayList<>();
        for (Definition definition : card.term().definitions()) {
            answer.add(new Block.Passage(definition.prose()));
        }
        Prose prompt = name(card);
        return new Recall(origin.key() + ".recall", origin, prompt, answer, List.of());
    }

    /** Definition → term. */
    private Optional<Choice> termByMeaning(Siblings siblings) {
        TermCard card = siblings.key();
        return names.pick(siblings, card.promptFace()).map(wrong -> {
            List<Choice.Option> options = new ArrayList<>();
            options.add(nameOption(card, true));
            wrong.forEach(other -> options.add(nameOption(other, false)));
            return choice(card, "choice", Choice.Form.TERM, card.masked(), options);
        });
    }

    /** Term → definition, where three definitions of about one length are at hand. */
    private Optional<Choice> meaningOfTerm(Siblings siblings) {
        TermCard card = siblings.key();
        return meanings.pick(siblings, card.labelFace()).map(wrong -> {
            List<TermCard> offered = new ArrayList<>(List.of(card));
            offered.addAll(wrong);
            List<Prose> texts =
                    CleanProse.alike(offered.stream().map(TermCard::clause).toList());
            List<Choice.Option> options = new ArrayList<>();
            for (int i = 0; i < offered.size(); i++) {
                options.add(meaningOption(offered.get(i), texts.get(i), i == 0));
            }
            return choice(card, "choice-meaning", Choice.Form.MEANING, name(card), options);
        });
    }

    private static Choice choice(
            TermCard card, String kind, Choice.Form form, Prose prompt, List<Choice.Option> options) {
        String id = card.origin().key() + "." + kind;
        return new Choice(id, card.origin(), form, prompt, Choices.inOrder(id, options));
    }

    private static Choice.Option nameOption(TermCard card, boolean right) {
        Term term = card.term();
        Prose text = CleanProse.text(
                card.meaning().file(), card.label(), card.origin().span().line());
        return new Choice.Option(text, right, term.definition().prose(), Optional.of(card.origin()));
    }

    /** A wrong definition is explained by the term it belongs to. */
    private static Choice.Option meaningOption(TermCard card, Prose text, boolean right) {
        List<Run> why = new ArrayList<>();
        why.add(new Run.Text(card.label() + ": ", card.origin().span().line(), 1, false));
        why.addAll(card.term().definition().prose().runs());
        Prose explained = new Prose(card.term().definition().prose().file(), why);
        return new Choice.Option(text, right, explained, Optional.of(card.origin()));
    }

    static Prose label(TermCard card) {
        return CleanProse.text(
                card.meaning().file(), card.label(), card.origin().span().line());
    }

    private static Prose name(TermCard card) {
        return CleanProse.text(
                card.meaning().file(), card.term().name(), card.origin().span().line());
    }

    private void skip(TermCard card, String what, String rule) {
        skipped.add(
                new Finding(card.origin().span(), false, what, rule, card.term().name()));
    }
}
