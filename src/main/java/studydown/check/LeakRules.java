package studydown.check;

import static studydown.check.ItemFindings.percent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.TopicId;
import studydown.quiz.Answers;
import studydown.quiz.Choice;
import studydown.quiz.Cloze;
import studydown.quiz.QuizItem;
import studydown.quiz.Typed;

/** Checks 12, 18, 19 and 23: no prompt shows its own answer or another's, and what is typed is judged fairly. */
final class LeakRules implements ItemRule {
    /** So much of a prompt's words in another prompt that also names the answer tells the answer. */
    private static final double TELLS = 0.6;

    private static final double MAX_TELLING_PERCENT = 2;
    private static final double MIN_ACCEPTED_PERCENT = 98;
    private static final int MIN_TYPO_LETTERS = 6;

    @Override
    public void check(ItemSet items, ItemFindings findings) {
        Map<TermId, Term> terms = new HashMap<>();
        items.guide().terms().forEach(term -> terms.put(term.id(), term));
        List<Choice> named = items.made().stream()
                .filter(choice -> choice.form() == Choice.Form.TERM)
                .toList();
        long visible = named.stream()
                .filter(choice -> shows(
                        choice.prompt().plainText(),
                        terms.get(choice.origin().term().orElseThrow())))
                .count();
        findings.atMost(12, "prompts that show their answer", named.size(), visible, 0);
        List<Cloze> clozes = items.quiz().items(Cloze.class);
        long leaking = clozes.stream()
                .filter(cloze -> shows(
                        cloze.prompt().plainText(),
                        terms.get(cloze.origin().term().orElseThrow())))
                .count();
        findings.atMost(18, "clozes that show their answer", clozes.size(), leaking, 0);
        typed(items, findings);
        repeated(items, findings);
    }

    private static boolean shows(String prompt, Term term) {
        List<String> names = new ArrayList<>(term.aliases());
        names.add(term.name());
        return names.stream().anyMatch(name -> ItemSet.holdsWords(prompt, name));
    }

    /** Variants that a knowing learner types are accepted; names of the topic's other terms are not. */
    private static void typed(ItemSet items, ItemFindings findings) {
        List<Typed> all = items.quiz().items(Typed.class);
        Map<TopicId, List<String>> siblings = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (Term term : items.guide().terms()) {
            known.add(term.name());
            siblings.computeIfAbsent(term.definition().topic(), key -> new ArrayList<>())
                    .add(term.name());
        }
        int variants = 0;
        int accepted = 0;
        int mistaken = 0;
        for (Typed item : all) {
            List<String> near = siblings.getOrDefault(item.topic(), List.of());
            for (String variant : variants(item.accepted(), known)) {
                variants++;
                accepted += Answers.accepts(variant, item.accepted(), near) ? 1 : 0;
            }
            for (String other : near) {
                boolean own = item.accepted().contains(other);
                mistaken += !own && Answers.accepts(other, item.accepted(), near) ? 1 : 0;
            }
        }
        findings.atLeast(19, "typed variants accepted", variants, percent(accepted, variants), MIN_ACCEPTED_PERCENT);
        findings.atMost(19, "other terms accepted as typed", all.size(), mistaken, 0);
    }

    private static List<String> variants(List<String> accepted, Set<String> known) {
        List<String> variants = new ArrayList<>();
        for (String name : accepted) {
            variants.add(name.toUpperCase(Locale.ROOT));
            variants.add(name.toLowerCase(Locale.ROOT));
            variants.add(name.replace('-', ' '));
            variants.add(" " + name + ". ");
            int last = name.charAt(name.length() - 1);
            if (last >= 'a' && last <= 'z' && "sxyhz".indexOf(last) < 0) {
                variants.add(name + "s");
            }
            // one letter lost inside the first word of six letters or more
            int space = name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ');
            boolean letters = name.substring(0, space).codePoints().allMatch(Character::isLetter);
            if (letters && space >= MIN_TYPO_LETTERS) {
                variants.add(name.substring(0, 3) + name.substring(4));
            }
        }
        variants.removeIf(known::contains);
        return variants;
    }

    private static void repeated(ItemSet items, ItemFindings findings) {
        Set<String> prompts = new HashSet<>();
        int repeated = 0;
        List<QuizItem> all = items.quiz().items();
        for (QuizItem item : all) {
            boolean compares = item.kind().equals("contrast")
                    || item.kind().equals("match")
                    || item.kind().equals("order");
            boolean isNew = compares
                    || prompts.add(item.getClass() + form(item) + item.prompt().plainText());
            repeated += isNew ? 0 : 1;
        }
        findings.atMost(23, "prompts asked twice", all.size(), repeated, 0);
        Map<TopicId, List<Choice>> byTopic = new HashMap<>();
        items.made().stream()
                .filter(choice -> choice.form() == Choice.Form.TERM)
                .forEach(choice -> byTopic.computeIfAbsent(choice.topic(), key -> new ArrayList<>())
                        .add(choice));
        int told = 0;
        int count = 0;
        for (List<Choice> choices : byTopic.values()) {
            for (Choice choice : choices) {
                count++;
                told += choices.stream().anyMatch(other -> other != choice && tells(other, choice)) ? 1 : 0;
            }
        }
        findings.atMost(
                23, "answers told by another prompt of the page", count, percent(told, count), MAX_TELLING_PERCENT);
    }

    private static String form(QuizItem item) {
        return item instanceof Choice choice ? choice.form().name() : "";
    }

    private static boolean tells(Choice teller, Choice told) {
        String text = teller.prompt().plainText();
        if (!ItemSet.holdsWords(text, ItemSet.right(told).text().plainText())) {
            return false;
        }
        Set<String> own = ItemSet.stems(told.prompt().plainText());
        Set<String> others = ItemSet.stems(text);
        return own.stream().filter(others::contains).count() >= TELLS * own.size();
    }
}
