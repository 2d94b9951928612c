#!/bin/bash
# Starts the QGIS desktop with this checkout as the plugin, in a profile of its own, and the sample loaded.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || { echo "lantian: QGIS needs a screen, and DISPLAY is not set" >&2; exit 1; }
profile=.qgis-profile/profiles/default
mkdir -p "$profile/python/plugins" "$profile/QGIS"
ln -sfn "$PWD" "$profile/python/plugins/lantian"
[ -e "$profile/QGIS/QGIS3.ini" ] || printf '[PythonPlugins]\nlantian=true\n' >"$profile/QGIS/QGIS3.ini"
unset QT_QPA_PLATFORM
# the venv first on PATH: the Python inside QGIS finds its packages through it
PATH="$PWD/.venv/bin:$PATH" exec qgis --profiles-path "$PWD/.qgis-profile" --noversioncheck --nologo sample/townships.gpkg sample/static_sources.gpkg "$@"
