# Sourced by ./docpipeline and ./test: installs the Debian packages that are absent, and only those.
#
# A package counts as present when the file it is wanted for is there. So a full LibreOffice serves as well as the
# -nogui one (installing the latter would remove the former), and the look costs no process.

core_packages=(
  'libreoffice-writer-nogui   /usr/lib/libreoffice/program/libswlo.so'
  'libreoffice-calc-nogui     /usr/lib/libreoffice/program/libsclo.so'
  'libreoffice-core-nogui     /usr/lib/libreoffice/program/libpdfiumlo.so'
  'fonts-noto-cjk             /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
  'fonts-liberation           /usr/share/fonts/truetype/liberation*'
  'poppler-utils              /usr/bin/pdftotext'
  'poppler-data               /usr/share/poppler/cMap'
  'bubblewrap                 /usr/bin/bwrap'
  'libfreetype6               /usr/lib/x86_64-linux-gnu/libfreetype.so.6'
  'liblept5                   /usr/lib/x86_64-linux-gnu/liblept.so.5'
  'libtesseract5              /usr/lib/x86_64-linux-gnu/libtesseract.so.5'
  'tesseract-ocr-eng          /usr/share/tesseract-ocr/5/tessdata/eng.traineddata'
  'tesseract-ocr-chi-sim      /usr/share/tesseract-ocr/5/tessdata/chi_sim.traineddata'
  'tesseract-ocr-osd          /usr/share/tesseract-ocr/5/tessdata/osd.traineddata'
  'tzdata                     /usr/share/zoneinfo/Asia/Shanghai'
  'libicu72                   /usr/lib/x86_64-linux-gnu/libicuuc.so.*'
  'gcc                        /usr/bin/gcc'
  'libc6-dev                  /usr/lib/x86_64-linux-gnu/crt1.o'
)

# What the tests use beside that: a browser for booklets and report pictures, further typefaces, a second PDF writer, and the servers of a
# cluster, which each test that needs them starts for itself.
test_packages=(
  'chromium                   /usr/bin/chromium'
  'fonts-arphic-uming         /usr/share/fonts/truetype/arphic/uming.ttc'
  'fonts-arphic-ukai          /usr/share/fonts/truetype/arphic/ukai.ttc'
  'fonts-wqy-zenhei           /usr/share/fonts/truetype/wqy/wqy-zenhei.ttc'
  'fonts-wqy-microhei         /usr/share/fonts/truetype/wqy/wqy-microhei.ttc'
  'qpdf                       /usr/bin/qpdf'
  'postgresql-15              /usr/lib/postgresql/15/bin/postgres'
  'rabbitmq-server            /usr/lib/rabbitmq/bin/rabbitmq-server'
)

say() { printf '%s\n' "$*" >&2; }

# absent_packages LINE…  prints the names of those whose file is not there
absent_packages() {
  local line name file
  for line in "$@"; do
    read -r name file <<<"$line"
    compgen -G "$file" >/dev/null || printf '%s ' "$name"
  done
}

# need_packages LINE…  installs what is absent; without root it prints the command and goes on with what there is
need_packages() {
  local absent
  absent=$(absent_packages "$@")
  [ -n "$absent" ] || return 0
  local install="apt-get install -y --no-install-recommends ${absent% }"
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    say "缺少软件包，请以 root 运行 / missing packages, run as root:  $install"
    return 0
  fi
  say "正在安装 / installing: ${absent% }"
  # Packages must not start services on this machine: policy-rc.d answers 101 while we install.
  local policy=/usr/sbin/policy-rc.d ours='' log
  if [ ! -e "$policy" ]; then
    ours=1
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
  fi
  log=$(mktemp)
  # Without this, installing PostgreSQL makes a database cluster nobody asked for.
  if [[ $absent == *postgresql* ]] && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    mkdir -p /etc/postgresql-common
    printf 'create_main_cluster = false\n' >/etc/postgresql-common/createcluster.conf
  fi
  # shellcheck disable=SC2086 # the names are words
  if ! { apt-get update -q && DEBIAN_FRONTEND=noninteractive $install -q -o Dpkg::Use-Pty=0 && apt-get clean; } >"$log" 2>&1; then
    tail -n 15 "$log" >&2
    say "未能安装，请自行运行 / could not install, run it yourself:  $install"
  fi
  rm -f "$log"
  [ -z "$ours" ] || rm -f "$policy"
}

# need_sdk  without the SDK nothing can be built
need_sdk() {
  command -v dotnet >/dev/null && return 0
  say '未找到 .NET 10 SDK（见 README“准备”）/ the .NET 10 SDK is missing (see README, Prerequisites)'
  exit 3
}
