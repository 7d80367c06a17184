#!/usr/bin/env bash
# Makes the secrets of compose.yaml in ./secrets, once. It never replaces what is there: without the key ring's certificate
# nothing that was stored can be read again.
set -euo pipefail
cd "$(dirname "$0")"
if [ -e secrets ]; then
  echo "secrets/ is there already and is left alone." >&2
  exit 1
fi

umask 077
made=$(mktemp -d secrets.XXXXXX)
trap 'rm -rf "$made"' EXIT
openssl rand -hex 32 | tr -d '\n' >"$made/database-password"
printf 'Host=/run/postgresql;Database=prevention;Username=prevention;Password=%s' "$(cat "$made/database-password")" >"$made/database-connection"
openssl rand -hex 32 | tr -d '\n' >"$made/key-ring-password"
openssl req -x509 -newkey rsa:3072 -noenc -days 3650 -subj "/CN=PreventionBot key ring" -keyout "$made/key.pem" -out "$made/certificate.pem" 2>/dev/null
openssl pkcs12 -export -inkey "$made/key.pem" -in "$made/certificate.pem" -out "$made/key-ring.pfx" -passout "file:$made/key-ring-password"
rm "$made/key.pem" "$made/certificate.pem"
# Containers run as other users and see single files; on this machine the folder keeps everybody else out.
chmod 444 "$made"/*
mv "$made" secrets
echo "secrets/ is made. Copy key-ring.pfx and key-ring-password to a place that is neither this machine nor where the database's backups are."
