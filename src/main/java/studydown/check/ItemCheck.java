package studydown.check;

import java.util.List;
import studydown.link.Links;
import studydown.model.Guide;
import studydown.model.Words;
import studydown.quiz.Quiz;
import studydown.source.SourceFile;

/**
 * Checks the items of a guide as a reader would who wants to answer without knowing: what gives an option away, what could be right as well, what
 * shows its answer, what is missing. Says what an author can change; counts the rest.
 */
public final class ItemCheck {
    private final Words words;
    private final List<SourceFile> files;

    /**
     * Makes a check.
     *
     * @param words of the guide's language
     * @param files the guide's texts, to see whether items stand where they say
     */
    public ItemCheck(Words words, List<SourceFile> files) {
        this.words = words;
        this.files = List.copyOf(files);
    }

    /** Returns what there is to say about the items of a guide. */
    public ItemReport check(Guide guide, Links links, Quiz quiz) {
        ItemSet items = new ItemSet(guide, links, quiz, words);
        ItemFindings findings = new ItemFindings();
        List<ItemRule> rules = List.of(
                new CueRules(), new OptionRules(), new RightAnswerRules(), new LeakRules(), new SourceRules(files));
        rules.forEach(rule -> rule.check(items, findings));
        return findings.report(Coverage.of(guide, quiz));
    }
}
