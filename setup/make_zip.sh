#!/bin/bash
# setup/make_zip.sh ZIP REFERENCE [TREE]: the plugin as it is uploaded: what git has committed (or TREE), less what .gitattributes
# leaves out, with the compiled translations, in one folder lantian/.
# REFERENCE=no leaves out layers/reference, the county boundaries whose approval number nobody has confirmed: Lantian then says
# of each datum that it is "not verifiable here".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
zip=$1 reference=$2 tree=${3:-HEAD}
qm=plugin/i18n/lantian_zh.qm
case $reference in
    yes) without=() ;;
    no) without=(':(exclude)layers/reference') ;;
    *) echo "make zip: REFERENCE is yes or no, not $reference" >&2; exit 2 ;;
esac
[ -e $qm ] || { echo "make zip: $qm has not been compiled; call it by make" >&2; exit 1; }
rm -f "$zip"
git archive --format=zip -o "$zip" --prefix="lantian/$(dirname $qm)/" --add-file=$qm --prefix=lantian/ "$tree" . "${without[@]}"
if [ "$tree" = HEAD ] && ! git diff --quiet HEAD; then
    echo "make zip: there are changes that are not committed; the zip is without them" >&2
fi
echo "$zip"
