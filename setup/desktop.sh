#!/bin/bash
# Starts the QGIS desktop with this checkout as the plugin, in a profile of its own, and a copy of the sample loaded.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || { echo "lantian: QGIS needs a screen, and DISPLAY is not set" >&2; exit 1; }
profile=.qgis-profile/profiles/default
mkdir -p "$profile/python/plugins" "$profile/QGIS"
ln -sfn "$PWD" "$profile/python/plugins/lantian"
[ -e "$profile/QGIS/QGIS3.ini" ] || printf '[PythonPlugins]\nlantian=true\n' >"$profile/QGIS/QGIS3.ini"
# QGIS writes into a GeoPackage that it filters or edits; the sample stays as it is
mkdir -p .qgis-profile/sample
cp sample/*.gpkg .qgis-profile/sample/
unset QT_QPA_PLATFORM
# the venv first on PATH: the Python inside QGIS finds its packages through it
PATH="$PWD/.venv/bin:$PATH" exec qgis --profiles-path "$PWD/.qgis-profile" --noversioncheck --nologo \
    .qgis-profile/sample/townships.gpkg .qgis-profile/sample/static_sources.gpkg "$@"
