#!/usr/bin/env bash
# Adds and removes a curriculum in a copy of the package and builds it: what a plug-in author would see.
# usage: Tests/Registration/registration.sh        (from the package's root; takes a few minutes)
set -euo pipefail

root=$(git rev-parse --show-toplevel)
work=$(mktemp -d)
copy="$work/Cadre"
trap 'rm -rf "$work"' EXIT
passed=0

cd "$root"
mkdir -p "$copy"
git ls-files -z --cached --others --exclude-standard | tar --null --files-from=- --create | tar -x -C "$copy"
cd "$copy"

build() { swift build --product cadre >"$work/log" 2>&1; }

ok() { passed=$((passed + 1)); echo "ok   $1"; }

fail() {
    echo "FAIL $1" >&2
    tail -n 30 "$work/log" >&2
    exit 1
}

expect_build() { build || fail "$1: the build failed"; }

# A curriculum of nothing but its identity: $1 the id, $2 the prerequisites.
write_curriculum() {
    mkdir -p Plugins/Curricula/SampleArea
    cat >Plugins/Curricula/SampleArea/SampleArea.swift <<SWIFT
public import CadreKit

public let plugin: any CourseModule = SampleArea()

struct SampleArea: CourseModule {
    let id: ModuleID = "$1"
    let version = Version(1, 0, 0)
    let title = LocalizedText(en: "Sample area", zhHans: "示例课程")
    let summary = LocalizedText(en: "A sample.", zhHans: "示例。")
    let prerequisites: [ModuleID] = [$2]
    let objectives: [Objective] = []
    let units: [CourseUnit] = []
    let requirements = DeliveryRequirements(groupSize: 1...10, trainerQualification: "sample")
    let assessments: [AssessmentDefinition] = []
}
SWIFT
}

link_sample() { sed -i 's|^let linkedPlugins: \[LinkedPlugin\] = \[|&\n    .curriculum("SampleArea"),|' Package.swift; }
unlink_sample() { sed -i '/\.curriculum("SampleArea"),/d' Package.swift; }
list_modules() { .build/debug/cadre modules list --language en 2>&1; }

# What the last build compiled, a module a line.
compiled() { sed -nE 's/.*(Compiling|Emitting module)( for)? ([A-Za-z]+).*/\3/p' "$work/log" | sort -u; }

expect_build "the package as it is"
list_modules | grep -q team-management || fail "the package as it is lists its modules"
ok "the package as it is builds and lists its modules"

# SwiftPM links a build tool once more after the first build; what counts is the state it settles in.
expect_build "a second build"
expect_build "a third build"
[ -z "$(compiled)" ] || fail "a build without a change compiled $(compiled | tr '\n' ' ')"
! grep -q 'Listing .* linked plug-ins' "$work/log" || fail "a build without a change ran the registry's tool"
ok "a build without a change runs no tool"

write_curriculum sample-area ""
link_sample
expect_build "an added curriculum"
list_modules | grep -q sample-area || fail "an added curriculum is listed"
ok "one line and one folder link a curriculum"

others=$(compiled | grep -vxE 'SampleArea|CadreRegistry|CadreCLI|cadre' || true)
[ -z "$others" ] || fail "adding a curriculum also compiled: $others"
ok "adding it compiled only $(compiled | tr '\n' ' ')"

sed -i 's/^public let plugin/let plugin/' Plugins/Curricula/SampleArea/SampleArea.swift
! build || fail "a curriculum without a face built"
grep -q SampleArea "$work/log" || fail "a missing face does not name its module"
ok "a missing face fails the build and names the module"

write_curriculum team-management ""
expect_build "a duplicate id"
if list_modules >"$work/out"; then fail "a duplicate id started"; fi
grep -q SampleArea "$work/out" && grep -q TeamManagement "$work/out" || fail "a duplicate id names both"
ok "a duplicate id does not start and names both"

write_curriculum sample-area '"no-such-module"'
expect_build "an unknown prerequisite"
if list_modules >"$work/out"; then fail "an unknown prerequisite started"; fi
grep -q no-such-module "$work/out" && grep -q sample-area "$work/out" || fail "an unknown prerequisite names both"
ok "an unknown prerequisite does not start and names both"

unlink_sample
expect_build "an unlinked folder"
grep -q 'SampleArea is not linked' "$work/log" || fail "an unlinked folder is warned of"
! list_modules | grep -q sample-area || fail "an unlinked curriculum is gone"
ok "a folder that no line names is warned of and not linked"

rm -r Plugins/Curricula/SampleArea
expect_build "a removed curriculum"
! list_modules | grep -q sample-area || fail "a removed curriculum is gone"
ok "a removed curriculum is gone"

mkdir -p Plugins/Curricula/Negotiation
awk '/^```/ { inside = /^```swift/ && ++block == 1; next } inside' README.md >Plugins/Curricula/Negotiation/Negotiation.swift
sed -i 's|^let linkedPlugins: \[LinkedPlugin\] = \[|&\n    .curriculum("Negotiation", uses: ["Quiz"]),|' Package.swift
expect_build "the README's curriculum"
list_modules | grep -q negotiation || fail "the README's curriculum is listed"
ok "the curriculum that the README shows builds and is listed"

echo "$passed passed, 0 failed"
