package studydown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.Question;
import studydown.model.Term;
import studydown.model.Topic;

/** The guide that ours grew from, taken as it is, with no configuration. */
class SeedGuideTest {
    private static final Guide GUIDE = read();

    private static Guide read() {
        try {
            return GuideScoresTest.read(
                    new GuideParser(TestWords.all()), Path.of("src/test/resources/guides/seed-guide.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void itHasEightPartsAndClosingTips() {
        assertEquals(
                List.of(
                        "Basics of Generative AI",
                        "Core Concepts",
                        "Key Algorithms & Models",
                        "Applications",
                        "Evaluation",
                        "Tools & Frameworks",
                        "Challenges & Ethics",
                        "Interview Q&A",
                        "Quick Tips"),
                GUIDE.parts().stream().map(Part::title).toList());
    }

    @Test
    void headingsBelowAPartAreTopics() {
        assertEquals(
                List.of("Transformers", "Prompt Engineering", "Fine-tuning", "Embeddings", "Inference Optimization"),
                GUIDE.parts().get(1).topics().stream().map(Topic::title).toList());
    }

    @Test
    void itHasSixQuestionsWithAnswers() {
        List<Question> questions = GUIDE.questions();
        assertEquals(6, questions.size());
        assertEquals(
                "Difference between discriminative vs generative models?",
                questions.get(0).text());
        assertEquals(
                "Hallucinations, bias, privacy, copyright, misuse for deepfakes or misinformation.",
                questions.get(5).answerText());
    }

    @Test
    void labelsAreNoTerms() {
        List<String> terms = GUIDE.terms().stream().map(Term::name).toList();
        assertTrue(terms.containsAll(List.of("RLHF", "BERT", "VAEs (Variational Autoencoders)")), terms.toString());
        for (String label : List.of("Definition", "Key types", "Difference from discriminative AI", "Code")) {
            assertFalse(terms.contains(label), terms.toString());
        }
    }
}
