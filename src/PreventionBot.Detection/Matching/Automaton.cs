namespace PreventionBot.Detection.Matching;

/// <summary>Many patterns as one graph. Safe to share between threads.</summary>
/// <remarks>
/// A place is worked out when a message first gets there, and kept: of some two hundred thousand, all messages together
/// visit a small part, and the start of the service would wait for the rest. Two threads that get there at once work out
/// the same, and either result may stay.
/// </remarks>
/// <param name="graph">Complete: nothing is added any more.</param>
internal sealed class Automaton(Graph graph)
{
    private readonly Place?[] _places = new Place?[graph.Count];

    /// <summary>Where every pattern begins.</summary>
    public Place Beginning => At(0);

    /// <summary>What a thread in that state may do.</summary>
    public Place At(int state) => _places[state] ??= new Place(graph, state);
}
