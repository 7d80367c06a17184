#!/usr/bin/env bash
# The one door: ./build.sh [run|test|build|format|bench [scripts|start [PUBLISHED]|learning [FILE...]|peers [FILE...]]]
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# Installs Debian packages whose command is missing: need COMMAND PACKAGE...
need() {
  local command=$1; shift
  if ! command -v "$command" >/dev/null 2>&1; then
    echo "Installing $* for the tests"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
  fi
}

case "${1:-build}" in
  build)
    dotnet build PreventionBot.sln
    ;;
  run)
    export ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Development}"
    dotnet build src/PreventionBot.Service -v quiet --nologo
    exec dotnet run --project src/PreventionBot.Service --no-build --no-launch-profile
    ;;
  test)
    need chromium chromium fonts-liberation
    need node nodejs npm
    need npm npm
    (cd tests/clients && npm ci --no-audit --no-fund --loglevel=error)
    tests/clients/webchat/fetch.sh
    dotnet build PreventionBot.sln -v quiet --nologo
    exec tests/run.sh
    ;;
  format)
    dotnet format PreventionBot.sln
    ;;
  bench)
    shift
    if [ "${1:-}" = peers ]; then
      need node nodejs npm
      need npm npm
      (cd tests/PreventionBot.Benchmarks/Peers/nlpjs && npm ci --no-audit --no-fund --loglevel=error)
    fi
    dotnet build tests/PreventionBot.Benchmarks -c Release -v quiet --nologo
    exec dotnet run --project tests/PreventionBot.Benchmarks -c Release --no-build -- "$@"
    ;;
  *)
    echo "usage: ./build.sh [build|run|test|format|bench]" >&2
    exit 2
    ;;
esac
