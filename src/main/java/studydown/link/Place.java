package studydown.link;

import studydown.model.TopicId;

/**
 * A section of a topic.
 *
 * @param anchor empty for the beginning of the topic
 */
public record Place(TopicId topic, String anchor) {}
