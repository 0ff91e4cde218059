package studydown.model;

import java.util.List;

/**
 * A chapter of a guide.
 *
 * @param id unique among the guide's parts, safe in a file name
 * @param title without markup, numbers and decoration
 * @param intro what stands before its first topic
 */
public record Part(String id, String title, List<Block> intro, List<Topic> topics) {
    public Part {
        intro = List.copyOf(intro);
        topics = List.copyOf(topics);
    }
}
