package studydown.pages;

import studydown.link.Links;
import studydown.model.Guide;
import studydown.model.Revisions;
import studydown.model.Settings;
import studydown.model.SheetFits;
import studydown.model.Words;
import studydown.quiz.Origin;
import studydown.quiz.Quiz;

/**
 * All that is known about a guide when its pages are planned.
 *
 * @param revisions how often the meaning of things changed
 * @param words texts in the guide's language
 * @param fits how its cheat sheets were fitted to paper
 * @param notFoundStyle the few lines of style that {@code 404.html} carries itself
 */
public record Study(
        Guide guide,
        Links links,
        Quiz quiz,
        Revisions revisions,
        Words words,
        Settings settings,
        SheetFits fits,
        GuideResources resources,
        ProseHtml html,
        String notFoundStyle) {
    /** Returns the revision of what an item was made from. */
    int revision(Origin origin) {
        return origin.revision(revisions);
    }
}
