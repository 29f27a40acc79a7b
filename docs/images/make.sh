#!/usr/bin/env bash
# Makes the pictures in this folder: checks the demo's faulty sample and photographs its report. Needs chromium and poppler-utils.
set -euo pipefail
root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
sample=$root/testdata/booklets/hvp-sales-differ
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# 1 says that discrepancies were found, as they must be.
"$root/docpipeline" check --programme cz-hvp-2023 --booklet "$sample/booklet.pdf" --online "$sample/submission.json" --out "$work/run" || [ $? -eq 1 ]

browser() {
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" "$@" "file://$work/run/report.html" >/dev/null 2>&1
}
browser --window-size=1280,1350 --screenshot="$root/docs/images/report.png"
browser --no-pdf-header-footer --print-to-pdf="$work/report.pdf"
pdftoppm -r 100 -f 1 -l 1 -singlefile -png "$work/report.pdf" "$root/docs/images/report-a4"
