package studydown.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** From where to where the terms and questions of topics went: a topic under a new name is known by those in it. */
final class Families {
    private final Map<String, Map<String, Integer>> oldPlaces = new HashMap<>();
    private final Map<String, Map<String, Integer>> newPlaces = new HashMap<>();

    /** Enters something that was in one place and is in another, or the same. */
    void enter(Entry old, Entry now) {
        oldPlaces.computeIfAbsent(now.path(), place -> new LinkedHashMap<>()).merge(old.path(), 1, Integer::sum);
        newPlaces.computeIfAbsent(old.path(), place -> new LinkedHashMap<>()).merge(now.path(), 1, Integer::sum);
    }

    /** Returns the place most of what is here was, if most of what was there is here; else nothing anybody is in. */
    String oldPlace(String place) {
        String old = most(oldPlaces, place);
        return most(newPlaces, old).equals(place) ? old : "";
    }

    /** Returns the place that a topic is for those in it. */
    static String place(Entry topic) {
        return topic.path() + " / " + topic.name();
    }

    private static String most(Map<String, Map<String, Integer>> places, String place) {
        String most = "";
        int count = 0;
        for (Map.Entry<String, Integer> entry :
                places.getOrDefault(place, Map.of()).entrySet()) {
            if (entry.getValue() > count) {
                count = entry.getValue();
                most = entry.getKey();
            }
        }
        return most;
    }
}
