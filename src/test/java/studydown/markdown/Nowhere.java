package studydown.markdown;

import java.util.Optional;
import studydown.model.Destinations;
import studydown.model.Run;
import studydown.model.TermId;

/** Destinations that leave each address as it was written. */
final class Nowhere implements Destinations {
    @Override
    public Optional<String> link(String file, Run.LinkStart link) {
        return Optional.of(link.target());
    }

    @Override
    public Picture image(String file, Run.Image image) {
        return new Picture.Here(image.target());
    }

    @Override
    public String term(TermId term) {
        return "#" + term;
    }
}
