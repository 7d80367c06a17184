#!/usr/bin/env bash
# Runs every test project, one after the other (two cores: side by side they would only disturb each other's clocks),
# and ends in a line "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."
passed=0 failed=0 broken=0
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  echo "── $name"
  dotnet run --project "$project" --no-build >"$results/$name.log" 2>&1
  code=$?
  summary=$(grep -o 'Total: [0-9]*, Errors: [0-9]*, Failed: [0-9]*, Skipped: [0-9]*' "$results/$name.log" | tail -n 1)
  read -r total errors bad skipped <<<"$(tr -dc '0-9 ' <<<"$summary")"
  bad=$((${bad:-0} + ${errors:-0})) ok=$((${total:-0} - bad - ${skipped:-0}))
  if [ "$code" != 0 ] || [ "$ok" -le 0 ]; then
    cat "$results/$name.log"
    # A run that ended badly without counting a failure (it crashed, or ran nothing) is a failure itself.
    [ "$bad" = 0 ] && broken=$((broken + 1))
  else
    echo "   $summary"
  fi
  passed=$((passed + (ok > 0 ? ok : 0))) failed=$((failed + bad))
done
failed=$((failed + broken))
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
