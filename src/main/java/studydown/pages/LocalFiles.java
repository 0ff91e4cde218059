package studydown.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studydown.link.Links;
import studydown.model.Block;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.Prose;
import studydown.model.Question;
import studydown.model.Run;
import studydown.model.Topic;
import studydown.site.SitePath;

/** Finds the files of a guide that its pages show or link to, so that they are copied into the site. */
final class LocalFiles {
    private final Study study;
    private final Map<String, SitePath> found = new LinkedHashMap<>();

    private LocalFiles(Study study) {
        this.study = study;
    }

    /** Returns the files' paths in the guide, and where they are in the site. */
    static Map<String, SitePath> of(Study study) {
        LocalFiles files = new LocalFiles(study);
        Guide guide = study.guide();
        files.blocks(guide.intro());
        for (Part part : guide.parts()) {
            files.blocks(part.intro());
            for (Topic topic : part.topics()) {
                files.prose(topic.heading());
                files.blocks(topic.blocks());
            }
        }
        return files.found;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Passage passage) {
                prose(passage.prose());
            } else if (block instanceof Block.Heading heading) {
                prose(heading.title());
            } else if (block instanceof Block.Box box) {
                blocks(box.blocks());
            } else if (block instanceof Block.Asked asked) {
                question(asked.question());
            } else {
                throw new AssertionError("no files in " + block);
            }
        }
    }

    private void question(Question question) {
        prose(question.stem());
        blocks(question.stemBody());
        question.options().forEach(option -> {
            prose(option.text());
            option.why().ifPresent(this::prose);
        });
        question.spoken().ifPresent(this::prose);
        question.points().forEach(this::prose);
        question.weakAnswer().ifPresent(this::prose);
        blocks(question.answer());
    }

    private void prose(Prose prose) {
        for (Run run : prose.runs()) {
            if (run instanceof Run.Image image) {
                boolean inlined = image.target().toLowerCase(Locale.ROOT).endsWith(".svg");
                if (!inlined) {
                    add(prose.file(), image.target());
                }
            } else if (run instanceof Run.LinkStart link
                    && study.links().find(prose.file(), link.target()).isEmpty()) {
                add(prose.file(), link.target());
            }
        }
    }

    private void add(String file, String target) {
        if (!target.contains(":") && !target.startsWith("#")) {
            String path = Links.path(file, target);
            if (!path.isEmpty() && !path.startsWith("..") && study.resources().exists(path)) {
                found.put(path, Paths.file(path));
            }
        }
    }
}
