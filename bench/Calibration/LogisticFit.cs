namespace DocPipeline.Calibration;

/// <summary>Logistic regression with a ridge, by Newton's method: the same samples give the same weights, to the last digit that is kept.</summary>
internal static class LogisticFit
{
    // How much a weight costs: traits few samples have stay near 0.
    private const double Ridge = 1;
    private const int MostSteps = 50;
    private const double Still = 1e-9;

    /// <summary>The constant, and behind it a weight for each trait.</summary>
    public static double[] Fit(IReadOnlyList<Sample> samples)
    {
        var size = samples.Count == 0 ? 1 : samples[0].Traits.Length + 1;
        var weights = new double[size];
        for (var step = 0; step < MostSteps; step++)
        {
            var slope = new double[size];
            var curve = new double[size, size];
            foreach (var sample in samples)
            {
                var probability = Probability(weights, sample.Traits);
                for (var i = 0; i < size; i++)
                {
                    slope[i] += ((sample.Right ? 1 : 0) - probability) * At(sample.Traits, i);
                    for (var j = 0; j < size; j++)
                        curve[i, j] += probability * (1 - probability) * At(sample.Traits, i) * At(sample.Traits, j);
                }
            }

            for (var i = 0; i < size; i++)
            {
                // The constant costs next to nothing, but samples that are all right must not send it to infinity.
                var cost = i == 0 ? Ridge / 100 : Ridge;
                slope[i] -= cost * weights[i];
                curve[i, i] += cost;
            }

            var change = Solve(curve, slope);
            for (var i = 0; i < size; i++)
                weights[i] += change[i];
            if (change.Max(Math.Abs) < Still)
                break;
        }

        return weights;
    }

    public static double Probability(double[] weights, double[] traits)
    {
        var odds = 0.0;
        for (var i = 0; i < weights.Length; i++)
            odds += weights[i] * At(traits, i);
        return 1 / (1 + Math.Exp(-odds));
    }

    private static double At(double[] traits, int place) => place == 0 ? 1 : traits[place - 1];

    // Gauss, with the largest pivot of each column.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        var solved = (double[])right.Clone();
        for (var column = 0; column < size; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < size; row++)
                pivot = Math.Abs(matrix[row, column]) > Math.Abs(matrix[pivot, column]) ? row : pivot;
            for (var k = 0; k < size; k++)
                (matrix[column, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[column, k]);
            (solved[column], solved[pivot]) = (solved[pivot], solved[column]);
            for (var row = 0; row < size; row++)
            {
                if (row == column)
                    continue;
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < size; k++)
                    matrix[row, k] -= factor * matrix[column, k];
                solved[row] -= factor * solved[column];
            }
        }

        for (var i = 0; i < size; i++)
            solved[i] /= matrix[i, i];
        return solved;
    }
}
