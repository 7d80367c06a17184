namespace PreventionBot.Encoder;

/// <summary>Arithmetic of sentence vectors.</summary>
internal static class Vectors
{
    /// <summary>Scales a vector to length 1 in place; one of length 0 stays as it is.</summary>
    public static float[] Normalise(float[] vector)
    {
        var length = Math.Sqrt(vector.Sum(part => (double)part * part));
        if (length > 0)
        {
            for (var i = 0; i < vector.Length; i++)
                vector[i] = (float)(vector[i] / length);
        }

        return vector;
    }

    /// <summary>The cosine of two vectors of length 1.</summary>
    public static double Cosine(float[] one, float[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
            sum += (double)one[i] * other[i];
        return sum;
    }
}
