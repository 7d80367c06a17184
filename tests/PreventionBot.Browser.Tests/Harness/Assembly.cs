using Xunit.Sdk;
using Xunit.v3;
using PreventionBot.Browser.Tests.Harness;

// Two windows and a service at a time are what a small machine carries without disturbing the measured times.
[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(OpenService))]
