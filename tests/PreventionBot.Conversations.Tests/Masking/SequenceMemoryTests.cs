using System.Reflection;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using PreventionBot.Conversations.Masking;

namespace PreventionBot.Conversations.Tests.Masking;

/// <summary>Microsoft.Recognizers.Text can keep what it was given in static caches; a young person's words must not stay there.</summary>
public class SequenceMemoryTests
{
    [Fact]
    public void Nothing_that_was_read_stays_in_the_recognisers_memory()
    {
        Assert.NotEmpty(SequenceReader.Read("06 12 34 56 71"));
        Assert.NotEmpty(SequenceReader.Read("marqueur@exemple.fr"));
        GC.Collect();

        Assert.False(IsRemembered("06 12 34 56 71"));
        Assert.False(IsRemembered("marqueur@exemple"));
    }

    [Fact]
    public void The_search_does_find_what_another_recogniser_keeps()
    {
        NumberRecognizer.RecognizeNumber("86753093", Culture.French);
        GC.Collect();

        Assert.True(IsRemembered("86753093"));
    }

    [Fact]
    public void A_long_text_never_reaches_the_recogniser_whole() =>
        Assert.Throws<ArgumentException>(() => SequenceReader.Read(new string('1', SequenceReader.Window + 1)));

    /// <summary>Walks everything that can be reached from the static fields of the recogniser's assemblies.</summary>
    private static bool IsRemembered(string marker)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>();
        var types = AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => assembly.GetName().Name is { } name
                && (name.StartsWith("Microsoft.Recognizers", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.Caching", StringComparison.Ordinal)))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters);
        foreach (var field in types.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)))
        {
            if (!field.IsLiteral && field.GetValue(null) is { } root)
                open.Push(root);
        }

        while (open.TryPop(out var found))
        {
            if (found is string text && text.Contains(marker, StringComparison.Ordinal))
                return true;
            if (found is string or Type or MemberInfo or Assembly || !seen.Add(found))
                continue;
            foreach (var inner in Inside(found))
                open.Push(inner);
        }

        return false;
    }

    private static IEnumerable<object> Inside(object found)
    {
        if (found is Array array)
        {
            foreach (var item in array)
            {
                if (item is not null && !item.GetType().IsPrimitive)
                    yield return item;
            }

            yield break;
        }

        for (var type = found.GetType(); type is not null && !type.IsPrimitive; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsPrimitive && field.GetValue(found) is { } value && !value.GetType().IsPrimitive)
                    yield return value;
            }
        }
    }
}
