package studydown;

import java.util.Optional;
import studydown.model.Destinations;
import studydown.model.Run;
import studydown.model.TermId;

/** A card stands alone: its links are text, its images their words. */
enum CardDestinations implements Destinations {
    NOWHERE;

    @Override
    public Optional<String> link(String file, Run.LinkStart link) {
        return Optional.empty();
    }

    @Override
    public Picture image(String file, Run.Image image) {
        return new Picture.Missing();
    }

    @Override
    public String term(TermId term) {
        throw new IllegalStateException("cards link no terms, but " + term + " was asked for");
    }
}
