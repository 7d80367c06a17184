using PreventionBot.Service.Operations;

return await ServiceHost.RunAsync(args);
