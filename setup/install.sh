#!/bin/bash
# setup/install.sh run|tools|test|zip: installs what is missing for that step, and nothing when all is there.
#   run    .venv with the library and the command line (needs python3-venv)
#   tools  the same, with pytest, ruff, bandit
#   test   the same, with QGIS, Chromium, fonts, Xvfb, and a second venv with PyQt6
#   zip    what cuts the zip and compiles the translations, no venv
# pip is used as it is configured here (PIP_*, pip.conf); nothing else reaches the network but apt-get.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
step=${1:-run}
case $step in run | tools | test | zip) ;; *) echo "setup/install.sh: run, tools, test or zip, not $step" >&2; exit 2 ;; esac
python=/usr/bin/python3     # named in full: another python3 on PATH has no QGIS
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV PIP_REQUIRE_VIRTUALENV PIP_USER PIP_TARGET PIP_PREFIX

say() { printf 'lantian: %s\n' "$*"; }
stop() { printf 'lantian: %s\n' "$*" >&2; exit 1; }

packages() {  # the Debian packages of this step, one a line
    awk -v step="$step" '/^\[/ { on = ($1 == (step == "zip" ? "[zip]" : "[run]") || (step == "test" && $1 != "[run]")); next } on && $1 != "" && $1 !~ /^#/ { print $1 }' setup/debian.txt
}

debian() {
    command -v dpkg-query >/dev/null || { say "not a Debian system; it is assumed to have: $(packages | xargs)"; return; }
    local missing
    # the pattern is of dpkg-query, not of the shell
    # shellcheck disable=SC2016
    missing=$(comm -23 <(packages | sort) <(packages | xargs dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | awk '$1 == "installed" { print $2 }' | sort) | xargs)
    [ -n "$missing" ] || return 0
    say "missing Debian packages, to be installed now (QGIS and Chromium take some minutes): $missing"
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || stop "as root: apt-get install --no-install-recommends $missing"
        say "installing them with sudo (it may ask for your password)"
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    "${apt[@]}" update >/dev/null || say "apt-get update did not end well; going on with the package lists that are here"
    # shellcheck disable=SC2086
    "${apt[@]}" install -y --no-install-recommends $missing >/dev/null || stop "these could not be installed: $missing"
}

venv() {  # venv FOLDER WHAT PIP-ARGUMENTS...: makes or completes FOLDER unless setup/installed.py finds it whole
    local folder=$1 what=$2
    shift 2
    "$python" setup/installed.py check "$folder" "$what" && return
    say "installing into $folder, with pip (some minutes on a slow line; it says nothing until it is done)"
    # pip repairs nothing that it believes is there: only a venv found whole is added to, any other is made anew
    if [ "$what" != tools ] || ! "$python" setup/installed.py check "$folder" run; then
        rm -rf "$folder"
        "$python" -m venv $([ "$folder" = .venv ] && echo --system-site-packages) "$folder"
    fi
    # in the environment, so that the versions hold for the build of our own package too; without the folder, for pip splits it at blanks
    PIP_CONSTRAINT=setup/pins.txt "$folder/bin/python" -m pip --disable-pip-version-check install -qq --no-warn-script-location "$@" || stop "pip could not install into $folder; its message stands above"
    "$python" setup/installed.py note "$folder" "$what"
}

debian
[ "$step" != zip ] || exit 0
[ "$("$python" -c 'import sys; print(*sys.version_info[:2], sep=".")')" = 3.11 ] ||
    stop "setup/pins.txt is for the Python 3.11 of Debian 12; here $python is another. Elsewhere: python3 -m venv .venv && .venv/bin/pip install -e ."
if [ "$step" = run ]; then what=run; else what=tools; fi
# what a later step installed holds for the earlier one too
if [ "$what" = run ] && "$python" setup/installed.py check .venv tools; then exit 0; fi
if [ "$what" = run ]; then
    venv .venv run --editable .
else
    venv .venv tools --editable '.[test]'
fi
[ "$step" != test ] || venv .venv-qt6 qt6 PyQt6
