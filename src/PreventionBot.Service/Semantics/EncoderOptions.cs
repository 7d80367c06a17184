using System.ComponentModel.DataAnnotations;

namespace PreventionBot.Service.Semantics;

/// <summary>A sentence encoder of the operator's own, from the <c>Encoder</c> section. Off unless its three files are named.</summary>
public sealed class EncoderOptions
{
    /// <summary>The model, an ONNX file.</summary>
    public string? Model { get; set; }

    /// <summary>Its tokenizer: a BERT vocabulary <c>.txt</c>, or a SentencePiece file <c>.model</c> of the XLM-R family.</summary>
    public string? Tokenizer { get; set; }

    /// <summary>What <c>pbot signals prototypes</c> wrote with these two.</summary>
    public string? Prototypes { get; set; }

    /// <summary>The likeness from which a message counts as High. Default 0.95; 0.5 to 1.</summary>
    [Range(0.5, 1.0)]
    public double Threshold { get; set; } = 0.95;

    /// <summary>Time for one message, after which the answer is left out. Default 50 milliseconds; 1 millisecond to 1 second.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:00:01")]
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromMilliseconds(50);
}
