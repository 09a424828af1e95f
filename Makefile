# make demo    the whole course, narrated: writes demo/cadre-demo.sqlite and the exports beside it
# make test    every test, the registration proof included
.PHONY: demo test lint imports figures prerequisites

# Both may be set from outside: FLAGS="--scratch-path DIR" keeps the build elsewhere.
FLAGS ?=

demo: prerequisites
	swift build $(FLAGS) --product cadre
	"$$(swift build $(FLAGS) --show-bin-path)/cadre" demo --output demo

test: prerequisites
	swift build $(FLAGS) --build-tests
	swift test $(FLAGS) --disable-xctest --skip-build
	Tests/Registration/registration.sh

lint:
	swift format lint --strict --recursive Package.swift Sources Plugins Tests

# Every import is of a target or product that the manifest names as a dependency.
imports:
	swift build $(FLAGS) --explicit-target-dependency-import-check error

# The figures of cadre-benchmarks, each as a ratio to a reference measured in the same run.
figures: prerequisites
	swift run $(FLAGS) -c release cadre-benchmarks

prerequisites:
	@command -v swift >/dev/null || { echo "Cadre needs Swift 6.3 or later: https://www.swift.org/install"; exit 1; }
	@pkg-config --exists sqlite3 libzip libqrencode 2>/dev/null && command -v sqlite3 >/dev/null || { \
	    install="apt-get install -y --no-install-recommends libsqlite3-dev libzip-dev libqrencode-dev pkg-config sqlite3"; \
	    if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && $$install; \
	    else echo "Cadre needs the headers of SQLite, libzip and libqrencode: sudo $$install"; exit 1; fi; }
