package studydown.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void ordersAsPeopleCount() {
        List<String> expected = List.of(
                "README.md",
                "01-start.md",
                "1-start.md",
                "2-core/index.md",
                "2-core/02-a.md",
                "2-core/2-b.md",
                "2-core/a/1.md",
                "2-core/a/99999999999999999999.md",
                "2-core/a/100000000000000000000.md",
                "10-models.md",
                "Appendix.md",
                "appendix.md",
                "b.md",
                "π.md");
        List<String> shuffled = new ArrayList<>(expected);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(NaturalOrder.INSTANCE);
            assertEquals(expected, shuffled, "seed " + seed);
        }
    }
}
