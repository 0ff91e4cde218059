package studydown.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studydown.link.Word;
import studydown.quiz.Choice;

/** Checks 6, 8, 9, 10, 13 and 15: options are of one kind and about one length, each explained, none about the others. */
final class OptionRules implements ItemRule {
    /** A right option so many times longer than the wrong ones on average stands out. */
    private static final double LONG_KEY = 1.5;

    private static final double MAX_LONG_KEYS_PERCENT = 5;

    /** A prompt of more words, or an option of more, is a text and no question. */
    private static final int MAX_PROMPT_WORDS = 40;

    private static final int MAX_OPTION_WORDS = 25;
    private static final double MAX_SPREAD = 1.5;

    /** Names are short: a few letters make them "1.5 times longer"; they count as equal within this many. */
    private static final int SHORT_OPTION = 25;

    private static final double MIN_ONE_KIND_PERCENT = 98;
    private static final double MIN_FITTING_PERCENT = 95;

    @Override
    public void check(ItemSet items, ItemFindings findings) {
        List<Choice> all = items.single();
        long longKeys = all.stream().filter(OptionRules::hasLongKey).count();
        findings.atMost(6, "right option 1.5 times longer", all.size(), percent(longKeys, all), MAX_LONG_KEYS_PERCENT);
        List<Choice> made = items.made();
        long negative =
                made.stream().filter(choice -> isNegative(items, choice)).count();
        findings.atMost(8, "generated prompts that ask what is not so", made.size(), percent(negative, made), 0);
        long sweeping =
                made.stream().filter(choice -> isSweeping(items, choice)).count();
        findings.atMost(9, "generated all or none of the above", made.size(), percent(sweeping, made), 0);
        long explained = made.stream().filter(OptionRules::isExplained).count();
        findings.atLeast(10, "every option explained", made.size(), percent(explained, made), 100);
        long oneKind = made.stream().filter(OptionRules::isOneKind).count();
        findings.atLeast(13, "options of one kind", made.size(), percent(oneKind, made), MIN_ONE_KIND_PERCENT);
        long fitting = made.stream().filter(OptionRules::fits).count();
        findings.atLeast(
                15, "prompt and options short enough", made.size(), percent(fitting, made), MIN_FITTING_PERCENT);
        items.quiz().items(Choice.class).stream()
                .filter(choice -> choice.form() == Choice.Form.AUTHORED)
                .forEach(choice -> authored(items, choice, findings));
    }

    /** What an author wrote is taken as it is, and said where it gives itself away. */
    private static void authored(ItemSet items, Choice choice, ItemFindings findings) {
        if (!choice.multiple() && hasLongKey(choice)) {
            findings.problem(
                    "long-right-option",
                    choice,
                    "the right option is 1.5 times longer than the wrong ones; expected about one length; "
                            + "shorten it or say more in the others");
        }
        if (isNegative(items, choice)) {
            findings.problem(
                    "negative-question",
                    choice,
                    "the question asks what is not so; expected what is so; turn it round, or set the word in capitals");
        }
        if (isSweeping(items, choice)) {
            findings.problem(
                    "all-or-none",
                    choice,
                    "an option is about the other options; expected an answer of its own; replace it");
        }
        if (!isExplained(choice)) {
            findings.problem(
                    "unexplained-option",
                    choice,
                    "an option has no reason; expected a line '> why' under each; "
                            + "say why it is right, or what makes it wrong");
        }
        Set<String> texts = new HashSet<>();
        for (String text : ItemSet.texts(choice)) {
            if (!texts.add(text.toLowerCase(Locale.ROOT))) {
                findings.problem(
                        "equal-options",
                        choice,
                        "the option '" + text + "' stands here twice; expected each once; change or delete one");
            }
        }
    }

    private static boolean hasLongKey(Choice choice) {
        double wrong = choice.options().stream()
                .filter(option -> !option.right())
                .mapToInt(option -> option.text().plainText().length())
                .average()
                .orElse(0);
        int right = ItemSet.right(choice).text().plainText().length();
        return right > SHORT_OPTION && right >= LONG_KEY * wrong;
    }

    private static boolean isNegative(ItemSet items, Choice choice) {
        String prompt = choice.prompt().plainText();
        // written in capitals it is emphasised, and fair
        String quiet = Word.split(prompt).stream()
                .map(word -> prompt.substring(word.start(), word.end()))
                .filter(word -> word.length() < 3 || !word.equals(word.toUpperCase(Locale.ROOT)))
                .reduce("", (a, b) -> a + " " + b);
        return prompt.strip().endsWith("?") && items.holds(lastWords(quiet), "label.quiz.negative");
    }

    /** Only what stands near the end of a question turns it round: "Which of these is not a device?" */
    private static String lastWords(String text) {
        List<Word> words = Word.split(text);
        int from = Math.max(0, words.size() - 6);
        return words.isEmpty() ? "" : text.substring(words.get(from).start());
    }

    private static boolean isSweeping(ItemSet items, Choice choice) {
        return ItemSet.texts(choice).stream().anyMatch(text -> items.holds(text, "label.quiz.all-or-none"));
    }

    private static boolean isExplained(Choice choice) {
        return choice.options().stream().noneMatch(option -> option.why().isEmpty());
    }

    private static boolean isOneKind(Choice choice) {
        Set<String> marks = new HashSet<>();
        for (String text : ItemSet.texts(choice)) {
            int last = text.codePointBefore(text.length());
            boolean ends = ".;:,!?。".indexOf(last) >= 0;
            boolean digits = Character.isDigit(text.codePointAt(0));
            boolean capitals = choice.form() == Choice.Form.TERM && isAcronym(text);
            marks.add(ends + " " + digits + " " + capitals);
        }
        return marks.size() == 1;
    }

    private static boolean isAcronym(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return capitals > 1 && 2 * capitals >= letters && text.codePoints().noneMatch(Character::isWhitespace);
    }

    private static boolean fits(Choice choice) {
        List<String> texts = ItemSet.texts(choice);
        int shortest = texts.stream().mapToInt(String::length).min().orElse(0);
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        boolean spread =
                choice.form() == Choice.Form.MEANING && longest > MAX_SPREAD * shortest && longest > SHORT_OPTION;
        boolean wordy = texts.stream().anyMatch(text -> ItemSet.words(text) > MAX_OPTION_WORDS);
        return !spread && !wordy && ItemSet.words(choice.prompt().plainText()) <= MAX_PROMPT_WORDS;
    }

    private static double percent(long part, List<Choice> whole) {
        return ItemFindings.percent(part, whole.size());
    }
}
