#!/usr/bin/env bash
# Brings Web Chat's bundle, unmodified, beside this script. The npm package unpacks to 161 MB; of it one file is used,
# so the package is not installed but packed, and the file's hash is checked.
set -euo pipefail
cd "$(dirname "$0")"
version=4.18.1
hash=0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff

is_there() { echo "$hash  webchat.js" | sha256sum --check --status 2>/dev/null; }

is_there && exit 0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(cd "$folder" && npm pack --silent "botframework-webchat@$version" >/dev/null)
tar -xzf "$folder/botframework-webchat-$version.tgz" -C "$folder" package/dist/webchat.js
mv "$folder/package/dist/webchat.js" webchat.js
is_there || { echo "Web Chat $version is not the one the tests were written for: expected SHA-256 $hash, found $(sha256sum <webchat.js)" >&2; exit 1; }
