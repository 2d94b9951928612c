#!/bin/bash
# setup/qgis340.sh [--run COMMAND... | PYTEST-ARGUMENTS...]: the plugin's tests on Debian 13, that is on QGIS 3.40, Python 3.13 and
# the libraries that plugin/advice.py tells a user of Debian 13 to install (its pyproj is a 3.7, the one with the crash).
# The first call builds a chroot of 2 GB in the user's cache, some minutes; later ones use it again. It needs root or sudo.
# All mounts live in a mount namespace of this script and end with it, however it ends; the checkout is mounted read-only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
cache=${LANTIAN_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/lantian}
chroot=$cache/trixie
say() { printf 'lantian: %s\n' "$*"; }
stop() { printf 'lantian: %s\n' "$*" >&2; exit 1; }

if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || stop "a chroot needs root, and there is no sudo"
    say "a chroot needs root: going on with sudo (it may ask for your password)"
    kept=()
    for name in http_proxy https_proxy no_proxy PIP_INDEX_URL; do [ -z "${!name:-}" ] || kept+=("$name=${!name}"); done
    exec sudo /usr/bin/env "${kept[@]}" LANTIAN_CACHE="$cache" "$PWD/setup/qgis340.sh" "$@"
fi
if [ -z "${LANTIAN_IN_NAMESPACE:-}" ]; then
    mkdir -p "$cache"
    # --kill-child: what a test left running ends with the script, too
    LANTIAN_IN_NAMESPACE=1 LANTIAN_CACHE=$cache exec unshare --mount --pid --fork --kill-child --propagation private "$PWD/setup/qgis340.sh" "$@"
fi

inside() {  # a command in the chroot, with nothing of this environment but the way to the network
    local kept=()
    for name in http_proxy https_proxy no_proxy PIP_INDEX_URL; do [ -z "${!name:-}" ] || kept+=("$name=${!name}"); done
    chroot "$chroot" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "${kept[@]}" "$@"
}

mounted=()
unmount() { for place in "${mounted[@]}"; do umount -l "$place" || say "still mounted, in this namespace only: $place"; done; }
place() {  # place MOUNT-ARGUMENTS... TARGET
    local target=${!#}
    mkdir -p "$target"
    mount "$@"
    mounted=("$target" "${mounted[@]}")
}

bootstrap() {
    [ -d "$chroot" ] && return
    command -v debootstrap >/dev/null || {
        say "installing debootstrap"
        apt-get -qq update >/dev/null || true
        apt-get -qq install -y --no-install-recommends debootstrap >/dev/null || stop "debootstrap could not be installed"
    }
    # the mirror that this machine uses itself; without one debootstrap takes Debian's own
    local mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Component: main' 2>/dev/null | grep -v security | head -1 || true)
    say "building Debian 13 in $chroot (once; some minutes)"
    rm -rf "$chroot.part"
    debootstrap --variant=minbase trixie "$chroot.part" $mirror >"$cache/debootstrap.log" 2>&1 || stop "debootstrap failed; see $cache/debootstrap.log"
    printf '#!/bin/sh\nexit 101\n' >"$chroot.part/usr/sbin/policy-rc.d"     # no service starts in a chroot
    chmod +x "$chroot.part/usr/sbin/policy-rc.d"
    mv "$chroot.part" "$chroot"
}

listed() {  # the packages of a section of setup/trixie.txt
    awk -v section="[$1]" '/^\[/ { on = ($1 == section); next } on && $1 != "" && $1 !~ /^#/ { print $1 }' setup/trixie.txt
}

recipe=$(sha256sum setup/trixie.txt setup/qgis340.sh)
is_complete() { [ "$(cat "$chroot/lantian-recipe" 2>/dev/null)" = "$recipe" ]; }

complete() {  # installs what setup/trixie.txt names, unless that was done by these very files
    is_complete && return
    say "installing QGIS 3.40 and the libraries into it"
    cp -L /etc/resolv.conf "$chroot/etc/resolv.conf"
    [ -n "$(inside cat /etc/apt/sources.list 2>/dev/null)$(inside sh -c 'ls /etc/apt/sources.list.d')" ] || stop "$chroot has no package source; remove it and start again"
    inside apt-get -qq update >/dev/null || say "apt-get update did not end well; going on"
    # shellcheck disable=SC2046
    inside apt-get -qq install -y --no-install-recommends $(listed debian) >"$cache/install.log" 2>&1 || stop "see $cache/install.log"
    inside apt-get clean
    # the certificates of this machine, where a proxy of its own stands before the registry
    [ ! -e /etc/ssl/certs/ca-certificates.crt ] || cp -L /etc/ssl/certs/ca-certificates.crt "$chroot/etc/ssl/certs/ca-certificates.crt"
    # into the chroot's own Python, which is ours to break: a venv would lose Debian's PROJ data
    # shellcheck disable=SC2046
    inside python3 -m pip install -q --break-system-packages --root-user-action=ignore --no-warn-script-location --no-deps $(listed pip) ||
        stop "pip could not install into the chroot; its message stands above"
    # as pip's --editable would have it: the package is the checkout, the command stands beside Python
    ln -sfn /checkout "$chroot/usr/lib/python3/dist-packages/lantian"
    printf '#!/usr/bin/python3\nimport sys\n\nfrom lantian.__main__ import main\n\nsys.exit(main())\n' >"$chroot/usr/bin/lantian"
    chmod +x "$chroot/usr/bin/lantian"
    printf '%s\n' "$recipe" >"$chroot/lantian-recipe"
}

# several may use it at once; whoever changes it is alone
exec 9>"$cache/trixie.lock"
flock -s 9
is_complete || { flock -u 9; flock 9; }
bootstrap
trap unmount EXIT
place -t proc proc "$chroot/proc"
place --rbind /dev "$chroot/dev"
place -t tmpfs tmpfs "$chroot/tmp"
complete
flock -s 9
place --bind "$PWD" "$chroot/checkout"
mkdir -p .qgis-settings     # pytest-qgis writes there and nowhere else
mount -o remount,ro,bind "$chroot/checkout"
place -t tmpfs tmpfs "$chroot/checkout/.qgis-settings"
mkdir "$chroot/tmp/here"
run=(env -C /tmp/here QT_QPA_PLATFORM=offscreen PYTHONPYCACHEPREFIX=/tmp/pyc)
if [ "${1:-}" = --run ]; then
    inside "${run[@]}" "${@:2}"
else
    [ $# -gt 0 ] || set -- tests/plugin
    inside "${run[@]}" sh -c 'cd /checkout && exec python3 -m pytest "$@"' pytest "$@"
fi
