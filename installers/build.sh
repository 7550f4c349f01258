#!/usr/bin/env bash
# Makes an installable Solstice for this system with the JDK's own jpackage.
#   installers/build.sh            an app-image: a folder that runs without a JDK
#   installers/build.sh deb        a Debian package (needs dpkg and fakeroot)
# What it makes lies in target/installers.
set -eu
cd "$(dirname "$0")/.."
kind=${1:-app-image}

mvn -B -ntp -q -Dmaven.test.skip=true package
stage=target/installers/input
rm -rf target/installers
mkdir -p "$stage"
cp target/solstice.jar target/app/lib/*.jar "$stage"
cp -r sample-catalog LICENSE target/installers/

extra=()
if [ "$kind" = deb ]; then
  extra+=(--linux-package-name solstice --linux-package-deps libgtk-3-0 --linux-menu-group Office --linux-shortcut)
fi
jpackage --type "$kind" --name Solstice --app-version 0.1.0 --dest target/installers \
  --input "$stage" --main-jar solstice.jar --main-class solstice.start.Main \
  --app-content target/installers/sample-catalog --license-file LICENSE \
  --description "A seasonal merchandising workbench" \
  --java-options -Xmx3g --java-options -XX:+UseParallelGC \
  --java-options '-Dsolstice.home=$APPDIR/..' \
  --java-options -Dorg.bytedeco.javacpp.maxPhysicalBytes=0 \
  "${extra[@]}"
rm -rf "$stage"
ls target/installers
