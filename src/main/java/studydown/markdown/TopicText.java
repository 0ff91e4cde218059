package studydown.markdown;

import java.util.List;
import studydown.model.Run;

/**
 * What will become a topic.
 *
 * @param heading as its author wrote it
 * @param level of the heading; what stands below it is deeper
 * @param fragment slug of the heading, or empty
 * @param above titles above it
 */
record TopicText(
        String title,
        List<Run> heading,
        int level,
        String fragment,
        FileText file,
        List<Piece> pieces,
        List<String> above,
        int line,
        int endLine) {
    TopicText {
        pieces = List.copyOf(pieces);
        above = List.copyOf(above);
    }
}
