#!/bin/sh
# What tests use of the system: a Chromium for the pages, a PostgreSQL server for the memory, and each only where it is
# missing. Without root or apt the tests that need them are skipped, and say so.
set -e

has_chromium() {
    for name in chromium chromium-browser google-chrome; do
        command -v "$name" >/dev/null 2>&1 && return 0
    done
    return 1
}

has_postgresql() {
    command -v initdb >/dev/null 2>&1 && return 0
    for program in /usr/lib/postgresql/*/bin/initdb; do
        [ -x "$program" ] && return 0
    done
    return 1
}

missing=""
has_chromium || missing="chromium"
has_postgresql || missing="$missing postgresql"
missing="${missing# }"
[ -z "$missing" ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "missing: $missing, and no apt-get to install it with: the tests that need it will be skipped" >&2
    exit 0
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1 || ! sudo -n true 2>/dev/null; then
        echo "missing: $missing, and no right to install it: the tests that need it will be skipped" >&2
        exit 0
    fi
    as_root="sudo"
fi
echo "installing for the tests: $missing" >&2
$as_root apt-get update -qq
# the tests start a server of their own, whatever the package starts; $missing may be two words
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
