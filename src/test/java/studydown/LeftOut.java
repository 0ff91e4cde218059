package studydown;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a whole run what it left out. */
public final class LeftOut implements TestExecutionListener {
    private static final String IN_EVERY_WHOLE_RUN = ArchitectureTest.class.getName();

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        boolean whole = plan.getRoots().stream()
                .flatMap(root -> plan.getChildren(root).stream())
                .anyMatch(type -> type.getLegacyReportingName().equals(IN_EVERY_WHOLE_RUN));
        if (whole && !hasBrowserTests()) {
            System.out.println("left out: the tests that need a browser; mvn verify -Pbrowser adds them");
        }
    }

    private static boolean hasBrowserTests() {
        return LeftOut.class.getResource("/studydown/browser/Browsers.class") != null;
    }
}
