#!/usr/bin/env bash
# Fetches the language model of src/main/resources/io/newsfold/language anew and checks it against its digest.
# Needs npm, tar and sha256sum. Usage: src/tables/language/model.sh
set -euo pipefail
top=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent fasttext.wasm.js@1.0.0 >/dev/null
tar xzf fasttext.wasm.js-1.0.0.tgz package/dist/fastText/models/lid.176.ftz
echo "8f3472cfe8738a7b6099e8e999c3cbfae0dcd15696aac7d7738a8039db603e83  package/dist/fastText/models/lid.176.ftz" | sha256sum -c --quiet
cp package/dist/fastText/models/lid.176.ftz "$top/src/main/resources/io/newsfold/language/lid.176.ftz"
