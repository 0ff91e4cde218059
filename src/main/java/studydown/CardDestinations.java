package studydown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import studydown.content.Resources;
import studydown.link.Target;
import studydown.model.Destinations;
import studydown.model.Run;
import studydown.model.TermId;

/** A card stands alone: its links are text. Its images go with it where they are files of the guide, else they are their words. */
final class CardDestinations implements Destinations {
    private final String guideId;
    private final Resources resources;
    private final SortedMap<String, byte[]> media = new TreeMap<>();

    /**
     * Makes destinations.
     *
     * @param guideId begins the names of images: all decks of a learner share one folder
     * @param resources that may go with cards; those that have none make images their words
     */
    CardDestinations(String guideId, Resources resources) {
        this.guideId = guideId;
        this.resources = resources;
    }

    /** Returns the images that cards showed so far, by the names that they have there. */
    Map<String, byte[]> media() {
        return media;
    }

    @Override
    public Optional<String> link(String file, Run.LinkStart link) {
        return Optional.empty();
    }

    @Override
    public Picture image(String file, Run.Image image) {
        if (Target.isElsewhere(image.target())) {
            return new Picture.Missing();
        }
        String path = Target.path(file, image.target());
        CRC32 checksum = new CRC32();
        checksum.update(path.getBytes(StandardCharsets.UTF_8));
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String name = guideId + "-" + Long.toHexString(checksum.getValue()) + "." + ending;
        if (!media.containsKey(name)) {
            resources.bytes(path).ifPresent(bytes -> media.put(name, bytes));
        }
        return media.containsKey(name) ? new Picture.Here(name) : new Picture.Missing();
    }

    @Override
    public String term(TermId term) {
        throw new IllegalStateException("cards link no terms, but " + term + " was asked for");
    }
}
