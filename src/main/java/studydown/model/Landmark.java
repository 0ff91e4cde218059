package studydown.model;

import java.util.Optional;

/**
 * A place in a guide's files that a Markdown link can name.
 *
 * @param file as in {@code SourceFile.path()}
 * @param fragment the heading's slug in its file as GitHub makes it, or an explicit anchor; empty for the file itself
 * @param topic the topic on whose page it stands now; empty for the guide's home
 * @param anchor where on that page; empty for its beginning
 */
public record Landmark(String file, String fragment, Optional<TopicId> topic, String anchor) {}
