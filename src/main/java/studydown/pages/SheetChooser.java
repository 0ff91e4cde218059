package studydown.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import studydown.model.Topic;

/**
 * Chooses what stands on a sheet. In rounds: the first of every topic, then the second of every topic, and so on; in the round
 * in which the room ends, topics on which more others build come first. So the least used is left off, and no topic is.
 */
final class SheetChooser {
    /** Sizes that are tried, the best to read first, in points. */
    private static final double[] SIZES = {10.5, 10, 9.5, 9, 8.75, 8.5, 8.25, 8, 7.75, 7.5};

    private static final double[] NO_SIZES = {};
    private static final double LEAST_SIZE = 7.5;
    private static final double WIDE_SIZE = 9.5;
    /** After as many that found no room, none will. */
    private static final int MOST_MISSES = 80;

    private static final SheetEntry.Kind[] KINDS = SheetEntry.Kind.values();
    /** What each part shows besides its points. */
    private static final List<SheetEntry.Kind> SHOWN =
            List.of(SheetEntry.Kind.FIGURE, SheetEntry.Kind.TABLE, SheetEntry.Kind.PITFALL, SheetEntry.Kind.QUESTION);

    private static final int MOST_PAGES = 200;
    /** The label column is as wide as the first entries want it; few boxes have room for more. */
    private static final int MOST_MEASURED = 10;

    /**
     * What stands on a sheet.
     *
     * @param kept the entries of each topic in the order of the box
     * @param leftOff the entries that found no room
     */
    record Choice(SheetLayout layout, Map<Topic, List<SheetEntry>> kept, List<SheetEntry> leftOff) {}

    private final SheetEntries entries;
    private final ToIntFunction<Topic> use;

    SheetChooser(SheetEntries entries, ToIntFunction<Topic> use) {
        this.entries = entries;
        this.use = use;
    }

    /**
     * Chooses for the topics of some parts. So that each part also shows what is not a point, its smallest table, and of the topics
     * on which most others build a figure, a pitfall and a question, come before what is less than they.
     *
     * @param room how much more the paper holds than is estimated, as a factor
     * @param pages of paper that are meant to hold them; more are taken only if not every topic would have a line
     */
    Choice choose(List<List<Topic>> parts, int pages, double room) {
        SheetLayout layout = layout(pages, LEAST_SIZE, room);
        Map<Topic, List<SheetEntry>> wanted = new LinkedHashMap<>();
        for (List<Topic> part : parts) {
            part.forEach(topic -> wanted.put(topic, new ArrayList<>(entries.of(topic))));
            List<Topic> byUse = new ArrayList<>(part);
            byUse.sort(Comparator.comparingInt(topic -> -use.applyAsInt(topic)));
            Set<Topic> shown = new HashSet<>();
            for (SheetEntry.Kind kind : SHOWN) {
                Topic best = null;
                SheetEntry bestEntry = null;
                double least = Double.MAX_VALUE;
                for (Topic topic : byUse) {
                    for (SheetEntry entry : entries.of(topic)) {
                        if (entry.kind() == kind && layout.holds(entry) && !shown.contains(topic)) {
                            double height = kind == SheetEntry.Kind.TABLE ? layout.height(entry, 0) : 0;
                            if (height < least) {
                                best = topic;
                                bestEntry = entry;
                                least = height;
                            }
                            break;
                        }
                    }
                }
                if (best != null && bestEntry != null) {
                    SheetEntry chosen = bestEntry;
                    List<SheetEntry> list = wanted.get(best);
                    list.removeIf(entry -> entry == chosen);
                    list.add(Math.min(2, list.size()), chosen);
                    shown.add(best);
                }
            }
        }
        return choose(wanted, pages, room);
    }

    private Choice choose(Map<Topic, List<SheetEntry>> wanted, int pages, double room) {
        List<Topic> topics = List.copyOf(wanted.keySet());
        boolean everyTopicHasRoom = least(topics, wanted, layout(pages, LEAST_SIZE, room))
                <= layout(pages, LEAST_SIZE, room).capacity();
        for (double size : everyTopicHasRoom ? SIZES : NO_SIZES) {
            SheetLayout layout = layout(pages, size, room);
            if (size > LEAST_SIZE && !mayHoldPoints(layout, wanted)) {
                continue;
            }
            Choice all = fill(layout, boxes(layout, wanted), Integer.MAX_VALUE);
            if (all.leftOff().isEmpty() || size > LEAST_SIZE && onlyExtras(all.leftOff()) && size <= 8.5) {
                return all;
            }
        }
        int more = pagesFor(topics, wanted, pages, room);
        List<Box> boxes = boxes(layout(more, LEAST_SIZE, room), wanted);
        for (; more < MOST_PAGES; more++) {
            SheetLayout layout = layout(more, LEAST_SIZE, room);
            if (fill(layout, boxes, 1).kept().values().stream().noneMatch(List::isEmpty) || more == MOST_PAGES - 1) {
                return fill(layout, boxes, Integer.MAX_VALUE);
            }
        }
        throw new AssertionError("no sheet for " + topics.size() + " topics");
    }

    /** Returns the fewest pages that may hold a line of every topic. */
    private static int pagesFor(List<Topic> topics, Map<Topic, List<SheetEntry>> wanted, int least, double room) {
        SheetLayout layout = layout(least, LEAST_SIZE, room);
        double height = least(topics, wanted, layout);
        while (layout.pages() < MOST_PAGES - 1 && height > layout.capacity()) {
            SheetLayout larger = layout(layout.pages() + 1, LEAST_SIZE, room);
            // only the width of the columns matters to the height
            height = larger.columns() == layout.columns() ? height : least(topics, wanted, larger);
            layout = larger;
        }
        return layout.pages();
    }

    /** Returns how tall all boxes are at least: the head and one line each. */
    private static double least(List<Topic> topics, Map<Topic, List<SheetEntry>> wanted, SheetLayout layout) {
        double height = 0;
        for (Topic topic : topics) {
            height += layout.headHeight(topic.title()) + (wanted.get(topic).isEmpty() ? 0 : 1);
        }
        return height;
    }

    private static SheetLayout layout(int pages, double size, double room) {
        // a part's sheet has few topics and its tables: wider columns hold more of them
        return new SheetLayout(pages, pages == 1 || size >= WIDE_SIZE ? 3 : 4, size, room);
    }

    /** What is no point fills a sheet; that some of it is left off is no reason for smaller type. */
    private static boolean onlyExtras(List<SheetEntry> leftOff) {
        return leftOff.stream().noneMatch(entry -> entry.kind() == SheetEntry.Kind.POINT);
    }

    /** Returns whether all heads and points could stand on a sheet if no line of them ended early. */
    private static boolean mayHoldPoints(SheetLayout layout, Map<Topic, List<SheetEntry>> wanted) {
        double height = 0;
        for (Map.Entry<Topic, List<SheetEntry>> box : wanted.entrySet()) {
            height += layout.headHeight(box.getKey().title());
            for (SheetEntry entry : box.getValue()) {
                height += entry.kind() == SheetEntry.Kind.POINT ? layout.leastHeight(entry) : 0;
            }
        }
        return height <= layout.capacity();
    }

    /** Returns empty boxes, measured for the columns and the size of a layout; on how many pages does not matter. */
    private static List<Box> boxes(SheetLayout layout, Map<Topic, List<SheetEntry>> wanted) {
        List<Box> boxes = new ArrayList<>();
        wanted.forEach((topic, list) -> boxes.add(new Box(boxes.size(), layout, topic, list)));
        return boxes;
    }

    private Choice fill(SheetLayout layout, List<Box> boxes, int rounds) {
        boxes.forEach(Box::empty);
        List<Box> byUse = new ArrayList<>(boxes);
        byUse.sort(Comparator.comparingInt((Box box) -> -use.applyAsInt(box.topic)));
        SheetFlow flow = new SheetFlow(layout, boxes.size());
        boxes.forEach(box -> flow.set(box.place, box.heights()));
        double room = layout.capacity();
        double taken = 0;
        for (Box box : boxes) {
            taken += box.head;
        }
        int misses = 0;
        int most = boxes.stream().mapToInt(box -> box.wanted.size()).max().orElse(0);
        for (int round = 0; round < Math.min(most, rounds) && misses < MOST_MISSES; round++) {
            for (Box box : byUse) {
                if (round >= box.wanted.size()) {
                    continue;
                }
                SheetEntry entry = box.wanted.get(round);
                double height = box.height(entry);
                if (!layout.holds(entry) || taken + height > room) {
                    misses++;
                    continue;
                }
                box.keep(entry);
                flow.set(box.place, box.heights());
                if (taken + height > room * 0.8 && !flow.fits()) {
                    box.dropLast();
                    flow.set(box.place, box.heights());
                    flow.fits();
                    misses++;
                    continue;
                }
                taken += height;
                misses = 0;
            }
        }
        Map<Topic, List<SheetEntry>> kept = new LinkedHashMap<>();
        List<SheetEntry> leftOff = new ArrayList<>();
        for (Box box : boxes) {
            kept.put(box.topic, box.inOrder());
            Set<SheetEntry> stays = Collections.newSetFromMap(new IdentityHashMap<>());
            stays.addAll(box.kept);
            box.wanted.stream().filter(entry -> !stays.contains(entry)).forEach(leftOff::add);
        }
        return new Choice(layout, kept, leftOff);
    }

    /** A topic while it is filled. */
    private static final class Box {
        private final int place;
        private final SheetLayout layout;
        private final Topic topic;
        private final List<SheetEntry> wanted;
        private final int labelWidth;
        private final double head;
        private final List<SheetEntry> kept = new ArrayList<>();
        /** Entries are asked for their heights again and again while room is sought. */
        private final Map<SheetEntry, Double> measured = new IdentityHashMap<>();

        private double @Nullable [] heights;

        Box(int place, SheetLayout layout, Topic topic, List<SheetEntry> wanted) {
            this.place = place;
            this.layout = layout;
            this.topic = topic;
            this.wanted = wanted;
            this.labelWidth = layout.labelWidth(wanted.subList(0, Math.min(wanted.size(), MOST_MEASURED)));
            this.head = layout.headHeight(topic.title());
        }

        List<SheetEntry> inOrder() {
            List<SheetEntry> order = new ArrayList<>(kept.size());
            for (SheetEntry.Kind kind : KINDS) {
                for (SheetEntry entry : kept) {
                    if (entry.kind() == kind) {
                        order.add(entry);
                    }
                }
            }
            return order;
        }

        void empty() {
            kept.clear();
            heights = null;
        }

        void keep(SheetEntry entry) {
            kept.add(entry);
            heights = null;
        }

        void dropLast() {
            kept.remove(kept.size() - 1);
            heights = null;
        }

        double height(SheetEntry entry) {
            return measured.computeIfAbsent(entry, one -> layout.height(one, labelWidth));
        }

        double[] heights() {
            if (heights == null) {
                List<SheetEntry> order = inOrder();
                heights = new double[order.size() + 1];
                heights[0] = head;
                for (int i = 0; i < order.size(); i++) {
                    heights[i + 1] = height(order.get(i));
                }
            }
            return heights;
        }
    }
}
