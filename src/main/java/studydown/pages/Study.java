package studydown.pages;

import studydown.link.Links;
import studydown.model.Guide;
import studydown.model.Settings;
import studydown.model.Words;

/**
 * All that is known about a guide when its pages are planned.
 *
 * @param words texts in the guide's language
 */
public record Study(
        Guide guide, Links links, Words words, Settings settings, GuideResources resources, ProseHtml html) {}
