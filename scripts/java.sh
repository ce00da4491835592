# Finds a JDK 25 and, where it must build, Maven. Sourced by the scripts at the root; sets JAVA_HOME and exports it.

# Whether a folder holds a JDK of at least 25. Reads its release file rather than starting it.
is_jdk() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    local line version=0
    while read -r line || [ -n "$line" ]; do # no process is started for it: each costs a command a few milliseconds
        [[ $line =~ ^JAVA_VERSION=\"([0-9]+) ]] && version=${BASH_REMATCH[1]}
    done <"$1/release"
    [ "$version" -ge 25 ]
}

# JAVA_HOME, then the usual folders of JDKs, then what stands on the path.
find_jdk() {
    for folder in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$folder" ] && is_jdk "$folder"; then
            JAVA_HOME=$folder
            export JAVA_HOME
            return 0
        fi
    done
    if command -v javac >/dev/null 2>&1; then
        folder=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
        if is_jdk "$folder"; then
            JAVA_HOME=$folder
            export JAVA_HOME
            return 0
        fi
    fi
    return 1
}

can_install() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1
}

# Debian's packages, with one update of the lists where they are not yet known.
install_packages() {
    echo "exeat: installing $*" >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2 && return 0
    apt-get update >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >&2
}

require_jdk() {
    find_jdk && return 0
    if can_install; then
        install_packages openjdk-25-jdk-headless && find_jdk && return 0
    fi
    echo "exeat: needs a JDK 25; on Debian: sudo apt-get install openjdk-25-jdk-headless" >&2
    exit 3
}

require_maven() {
    command -v mvn >/dev/null 2>&1 && return 0
    if can_install; then
        install_packages maven && command -v mvn >/dev/null 2>&1 && return 0
    fi
    echo "exeat: needs Maven 3.9; on Debian: sudo apt-get install maven" >&2
    exit 3
}
