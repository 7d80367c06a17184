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
  dotnet run --project "$project" --no-build -- --no-progress >"$results/$name.log" 2>&1
  code=$?
  count() { sed -n "s/^ *$1: *\([0-9][0-9]*\).*/\1/p" "$results/$name.log" | tail -n 1; }
  ok=$(count succeeded) bad=$(count failed)
  if [ "$code" != 0 ] || [ -z "$ok" ] || [ "$ok" = 0 ]; then
    cat "$results/$name.log"
    # A run that ended badly without counting a failure (it crashed, or ran nothing) is a failure itself.
    [ "${bad:-0}" = 0 ] && broken=$((broken + 1))
  else
    tail -n 7 "$results/$name.log"
  fi
  passed=$((passed + ${ok:-0})) failed=$((failed + ${bad:-0}))
done
failed=$((failed + broken))
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
