package studydown.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import studydown.link.Links;
import studydown.model.Block;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.Prose;
import studydown.model.Question;
import studydown.model.Run;
import studydown.model.Topic;
import studydown.source.Position;
import studydown.source.Problem;

/** Finds links that lead nowhere, and images that are not there. Does not look at other hosts. */
public final class LinkCheck {
    private final Links links;
    private final Predicate<String> exists;

    /**
     * Makes a check.
     *
     * @param exists whether there is a file at a path relative to the guide's folder
     */
    public LinkCheck(Links links, Predicate<String> exists) {
        this.links = links;
        this.exists = exists;
    }

    /** Returns the problems in reading order. */
    public List<Problem> check(Guide guide) {
        List<Problem> problems = new ArrayList<>();
        blocks(guide.intro(), problems);
        for (Part part : guide.parts()) {
            blocks(part.intro(), problems);
            for (Topic topic : part.topics()) {
                prose(topic.heading(), problems);
                blocks(topic.blocks(), problems);
            }
        }
        return problems;
    }

    private void blocks(List<Block> blocks, List<Problem> problems) {
        for (Block block : blocks) {
            if (block instanceof Block.Passage passage) {
                prose(passage.prose(), problems);
            } else if (block instanceof Block.Heading heading) {
                prose(heading.title(), problems);
            } else if (block instanceof Block.Asked asked) {
                question(asked.question(), problems);
            } else if (block instanceof Block.Box box) {
                blocks(box.blocks(), problems);
            } else {
                throw new AssertionError("no check for " + block);
            }
        }
    }

    private void question(Question question, List<Problem> problems) {
        prose(question.stem(), problems);
        blocks(question.stemBody(), problems);
        question.options().forEach(option -> {
            prose(option.text(), problems);
            option.why().ifPresent(why -> prose(why, problems));
        });
        question.spoken().ifPresent(spoken -> prose(spoken, problems));
        question.points().forEach(point -> prose(point, problems));
        question.weakAnswer().ifPresent(weak -> prose(weak, problems));
        blocks(question.answer(), problems);
    }

    private void prose(Prose prose, List<Problem> problems) {
        for (Run run : prose.runs()) {
            if (run instanceof Run.LinkStart link && isOfGuide(link.target()) && leadsNowhere(prose.file(), link)) {
                problems.add(Problem.warning(
                        "dead-link",
                        new Position(prose.file(), link.line(), link.column()),
                        "the link '" + link.target() + "' leads nowhere; expected a heading or file of the guide; "
                                + "correct the path or the heading's slug"));
            } else if (run instanceof Run.Image image
                    && isOfGuide(image.target())
                    && !exists.test(Links.path(prose.file(), image.target()))) {
                problems.add(Problem.warning(
                        "missing-image",
                        new Position(prose.file(), image.line(), image.column()),
                        "the image '" + image.target() + "' is missing; expected a file of the guide; "
                                + "add it or correct the path"));
            }
        }
    }

    private boolean leadsNowhere(String file, Run.LinkStart link) {
        if (links.find(file, link.target()).isPresent()) {
            return false;
        }
        String path = Links.path(file, link.target());
        return link.target().startsWith("#") || path.isEmpty() || !exists.test(path);
    }

    private static boolean isOfGuide(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        boolean elsewhere = lower.startsWith("//") || lower.matches("^[a-z][a-z0-9+.-]*:.*");
        return !elsewhere && !target.isEmpty();
    }
}
