package studydown.guide;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The functions that expressions of {@code numbers.csv} may use besides {@code + - * / ^}. Trigonometry is in radians. */
final class ExpressionFunctions {
    static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.defaultConfiguration()
            .withAdditionalFunctions(
                    Map.entry("LN", function(values -> StrictMath.log(values[0]))),
                    Map.entry("LOG2", function(values -> StrictMath.log(values[0]) / StrictMath.log(2))),
                    Map.entry("LOG10", function(values -> StrictMath.log10(values[0]))),
                    Map.entry("EXP", function(values -> StrictMath.exp(values[0]))),
                    Map.entry("SIN", function(values -> StrictMath.sin(values[0]))),
                    Map.entry("COS", function(values -> StrictMath.cos(values[0]))),
                    Map.entry("TANH", function(values -> StrictMath.tanh(values[0]))),
                    Map.entry("CHOOSE", function(values -> choose((int) values[0], (int) values[1]))),
                    Map.entry("CEIL", function(values -> Math.ceil(values[0]))),
                    Map.entry("ROUND", function(ExpressionFunctions::round)),
                    Map.entry("SOFTMAX", function(ExpressionFunctions::softmax)));

    private ExpressionFunctions() {}

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }

    /** Half away from zero, to a number of decimals that may be left out. */
    private static double round(double... values) {
        double scale = StrictMath.pow(10, values.length > 1 ? values[1] : 0);
        return Math.signum(values[0]) * Math.floor(Math.abs(values[0]) * scale + 0.5) / scale;
    }

    /** Which of the logits, 1-based, then the logits. */
    private static double softmax(double... values) {
        double sum = 0;
        for (int i = 1; i < values.length; i++) {
            sum += StrictMath.exp(values[i]);
        }
        return StrictMath.exp(values[(int) values[0]]) / sum;
    }

    private static AbstractFunction function(ToDoubleFunction<double[]> body) {
        return new Numeric(body);
    }

    @FunctionParameter(name = "value", isVarArg = true)
    private static final class Numeric extends AbstractFunction {
        private final ToDoubleFunction<double[]> body;

        Numeric(ToDoubleFunction<double[]> body) {
            this.body = body;
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... parameters) {
            double[] values = new double[parameters.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = parameters[i].getNumberValue().doubleValue();
            }
            return expression.convertDoubleValue(body.applyAsDouble(values));
        }
    }
}
