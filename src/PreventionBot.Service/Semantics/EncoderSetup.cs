using System.ComponentModel.DataAnnotations;
using PreventionBot.Detection.Semantics;
using PreventionBot.Encoder;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Semantics;

/// <summary>Wires the encoder where its files are named. Else there is nothing of it, and ONNX Runtime is not loaded.</summary>
internal static class EncoderSetup
{
    public static void AddEncoder(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection("Encoder").Get<EncoderOptions>() ?? new EncoderOptions();
        var wrong = new List<ValidationResult>();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), wrong, validateAllProperties: true))
        {
            throw new StartRefusedException("Encoder: " + string.Join(" ", wrong.Select(result => result.ErrorMessage)));
        }

        (string Name, string? Path)[] files =
            [("Encoder:Model", options.Model), ("Encoder:Tokenizer", options.Tokenizer), ("Encoder:Prototypes", options.Prototypes)];
        if (files.All(file => string.IsNullOrWhiteSpace(file.Path)))
        {
            return;
        }

        var missing = files.FirstOrDefault(file => string.IsNullOrWhiteSpace(file.Path)).Name;
        if (missing is not null)
        {
            throw new StartRefusedException($"{missing} is not set: an encoder needs its model, its tokenizer and its prototypes. Name all three, or none.");
        }

        AddScorer(builder, options);
    }

    private static void AddScorer(WebApplicationBuilder builder, EncoderOptions options)
    {
        try
        {
            var encoder = OperatorsEncoder.Open(options.Model!, options.Tokenizer!);
            var scorer = encoder.Scorer(options.Prototypes!);
            // Made by the container, so that it ends with it.
            builder.Services.AddSingleton(_ => encoder);
            builder.Services.AddSingleton<EncoderMetrics>();
            builder.Services.AddSingleton(services => new SemanticReading(
                new GuardedScorer(scorer, options.TimeLimit, services.GetRequiredService<EncoderMetrics>(), TimeProvider.System), options.Threshold));
        }
        catch (InvalidDataException wrong)
        {
            throw new StartRefusedException("Encoder: " + wrong.Message);
        }
    }
}
