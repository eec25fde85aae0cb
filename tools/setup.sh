#!/bin/sh
# Make this clone ready: install what the system lacks, then the program into .venv.
# Usage: tools/setup.sh run|test. Quick when nothing changed; safe to repeat.
set -eu
cd "$(dirname "$0")/.."

want=${1:-run}
case $want in
run | test) ;;
*) echo "usage: tools/setup.sh run|test" >&2; exit 2 ;;
esac

say() { printf '%s\n' "$@" >&2; }
fail() { say "" "$@"; exit 1; }

# libvlc and its plugins without VLC's own windows; libvlc-bin keeps its list of plugins.
players="libvlc5 libvlc-bin vlc-plugin-base libpulse0"
# What the Qt of the wheels links against and does not bring along.
qt="libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libwayland-client0
    libwayland-cursor0 libwayland-egl1 libx11-6 libx11-xcb1 libxcb-cursor0 libxcb-glx0
    libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0
    libxcb-xkb1 libxcb1 libxkbcommon-x11-0 libxkbcommon0"
# Tests make small films, and the drawing of films speaks.
making="ffmpeg espeak-ng"

find_python() {
    for python in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if "$python" -c 'import sys, venv, ensurepip
sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$python"
            return
        fi
    done
}

missing_packages() {
    needed="$players $qt"
    [ "$want" = run ] || needed="$needed $making"
    [ -x .venv/bin/python ] || [ -n "$(find_python)" ] || needed="python3 python3-venv $needed"
    # shellcheck disable=SC2086 - one word a package
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $needed 2>/dev/null || true)
    for package in $needed; do
        printf '%s\n' "$installed" | grep -qx "installed $package" || printf '%s ' "$package"
    done
}

install_packages() {
    command="apt-get install --yes --no-install-recommends $1"
    if [ "$(id -u)" = 0 ]; then
        as_root="env"
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root="sudo env"
    else
        fail "Some system packages are missing and this user may not install them." \
            "As root, run this, then try again:" "" "  apt-get update && $command"
    fi
    say "Installing with apt: $1"
    $as_root apt-get update -qq >&2 || say "apt-get update failed; going on with the lists there are."
    $as_root DEBIAN_FRONTEND=noninteractive $command -qq >/dev/null </dev/null ||
        fail "apt could not install what is missing. What it says is above. The command was:" \
            "" "  $command"
}

system() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        packages=$(missing_packages)
        [ -z "$packages" ] || install_packages "$packages"
    elif [ "$(uname)" = Linux ] && ! ldconfig -p 2>/dev/null | grep -q 'libvlc\.so\.5'; then
        say "Films need VLC 3 (libvlc). Install it with this system's package manager."
    fi
}

# The stamp holds all that decides what is in .venv; its folder counts because scripts name it.
fingerprint() {
    { pwd; cat pyproject.toml tools/setup.sh; .venv/bin/python -V 2>&1; } | cksum
}

fresh() {
    .venv/bin/python -c '' 2>/dev/null || return 1
    now=$(fingerprint)
    for stamp in test "$want"; do
        [ "$(cat ".venv/.ready-$stamp" 2>/dev/null)" != "$now" ] || return 0
    done
    return 1
}

program() {
    ! fresh || return 0
    if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
        python=$(find_python)
        [ -n "$python" ] || fail "Python 3.11 or newer with its venv module is needed." \
            "Found: $(python3 -V 2>&1 || echo none). Install a newer one, then run" \
            "  PYTHON=/path/to/python3 make $want"
        say "Making .venv with $("$python" -V)"
        rm -rf .venv
        "$python" -m venv .venv
    fi
    what=.
    [ "$want" = run ] || what='.[dev]'
    say "Installing the program into .venv (about 200 MB the first time)"
    .venv/bin/python -m pip install --disable-pip-version-check --quiet --editable "$what" >&2 ||
        fail "pip could not install the program. What it says is above."
    fingerprint >".venv/.ready-$want"
}

system
program
