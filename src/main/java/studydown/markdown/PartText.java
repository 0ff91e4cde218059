package studydown.markdown;

import java.util.List;

/** What will become a part. */
record PartText(String title, String fragment, FileText file, List<Piece> intro, List<TopicText> topics) {
    PartText {
        intro = List.copyOf(intro);
        topics = List.copyOf(topics);
    }
}
