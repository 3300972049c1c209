#!/bin/sh
# A Chromium for the page tests. Without root or apt the tests that need it are skipped, and say so.
set -e
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
if ! command -v apt-get >/dev/null 2>&1; then
    echo "no Chromium, and no apt-get to install it with: the browser tests will be skipped" >&2
    exit 0
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1 || ! sudo -n true 2>/dev/null; then
        echo "no Chromium, and no right to install it: the browser tests will be skipped" >&2
        exit 0
    fi
    as_root="sudo"
fi
echo "installing chromium for the page tests" >&2
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
