package studydown.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicMapTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 50, 300})
    void noTwoBoxesTouchAndEachStandsBelowItsFoundations(int size) {
        List<TopicMap.Knot> knots = knots(size);
        TopicMap map = TopicMap.of(knots);
        assertEquals(size, map.boxes().size());
        for (TopicMap.Box box : map.boxes()) {
            assertTrue(box.x() >= 0 && box.x() + box.width() <= map.width(), "inside: " + box);
            assertTrue(box.y() >= 0 && box.y() + box.height() <= map.height(), "inside: " + box);
            for (TopicMap.Line line : box.lines()) {
                assertTrue(line.y() > box.y() && line.y() < box.y() + box.height(), "in its box: " + line);
            }
            String title = String.join(
                    "", box.lines().stream().map(TopicMap.Line::text).toList());
            assertEquals(knots.get(box.knot()).title().replace(" ", ""), title.replace(" ", ""), "nothing is cut");
            for (TopicMap.Box other : map.boxes()) {
                assertTrue(box == other || apart(box, other), box + " and " + other);
            }
        }
        for (TopicMap.Edge edge : map.edges()) {
            assertTrue(
                    map.boxes().get(edge.from()).y()
                            < map.boxes().get(edge.to()).y(),
                    edge.toString());
        }
    }

    /** A line that runs behind a box looks as if it ended there. */
    @ParameterizedTest
    @ValueSource(ints = {50, 300})
    void noLineRunsBehindABox(int size) {
        TopicMap map = TopicMap.of(knots(size));
        for (TopicMap.Edge edge : map.edges()) {
            for (double[] point : points(edge.path())) {
                for (TopicMap.Box box : map.boxes()) {
                    boolean inside = point[0] > box.x() + 0.5
                            && point[0] < box.x() + box.width() - 0.5
                            && point[1] > box.y() + 0.5
                            && point[1] < box.y() + box.height() - 0.5;
                    assertFalse(inside, () -> edge + " behind " + box);
                }
            }
        }
    }

    /** Points along a path of M, V and C. */
    private static List<double[]> points(String path) {
        List<double[]> points = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (String step : path.split("(?=[MVC])")) {
            double[] n = Stream.of(step.substring(1).split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            for (int i = 1; i <= 20; i++) {
                double t = i / 20.0;
                double u = 1 - t;
                double[] point = switch (step.charAt(0)) {
                    case 'M' -> new double[] {n[0], n[1]};
                    case 'V' -> new double[] {x, u * y + t * n[0]};
                    default ->
                        new double[] {
                            u * u * u * x + 3 * u * u * t * n[0] + 3 * u * t * t * n[2] + t * t * t * n[4],
                            u * u * u * y + 3 * u * u * t * n[1] + 3 * u * t * t * n[3] + t * t * t * n[5]
                        };
                };
                points.add(point);
            }
            double[] last = points.get(points.size() - 1);
            x = last[0];
            y = last[1];
        }
        return points;
    }

    @Test
    void whatALongerWaySaysIsNoLine() {
        TopicMap map = TopicMap.of(List.of(
                knot("a", List.of()), knot("b", List.of(0)), knot("c", List.of(0, 1)), knot("d", List.of(2, 0, 1))));
        assertEquals(
                List.of("0-1", "1-2", "2-3"),
                map.edges().stream().map(edge -> edge.from() + "-" + edge.to()).toList());
    }

    @Test
    void titlesBreakAtSpacesAndVeryLongWordsAnywhere() {
        assertEquals(List.of("Retrieval", "augmented", "generation"), TopicMap.lines("Retrieval augmented generation"));
        assertEquals(
                List.of("Parameter-", "efficient fine-", "tuning"), TopicMap.lines("Parameter-efficient fine-tuning"));
        assertEquals("x".repeat(60), String.join("", TopicMap.lines("x".repeat(60))));
        assertTrue(TopicMap.lines("注意力机制与自注意力的区别和联系").size() > 1);
        assertEquals(List.of(""), TopicMap.lines(""));
    }

    @Test
    void aTopicCanNotBuildOnALaterOne() {
        assertThrows(IllegalArgumentException.class, () -> TopicMap.of(List.of(knot("a", List.of(0)))));
    }

    private static boolean apart(TopicMap.Box a, TopicMap.Box b) {
        return a.x() + a.width() < b.x()
                || b.x() + b.width() < a.x()
                || a.y() + a.height() < b.y()
                || b.y() + b.height() < a.y();
    }

    private static TopicMap.Knot knot(String title, List<Integer> foundations) {
        return new TopicMap.Knot(title, title, 1, foundations);
    }

    private static List<TopicMap.Knot> knots(int size) {
        Random random = new Random(3);
        List<TopicMap.Knot> knots = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Integer> foundations = new ArrayList<>();
            for (int j = random.nextInt(5); j > 0 && i > 0; j--) {
                foundations.add(random.nextInt(i));
            }
            String title = "Topic " + i + " about something".repeat(random.nextInt(4));
            knots.add(new TopicMap.Knot("t" + i, title, 1 + i * 8 / size, foundations));
        }
        return knots;
    }
}
