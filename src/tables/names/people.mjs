// Makes given.txt.gz and family.txt.gz: given names and surnames of many locales, one a line, in their own script.
// Needs, unpacked, the npm packages @faker-js/faker 10.6.0 (MIT) and yaml 2 (ISC), and net.datafaker:datafaker 2.4.1
// of Maven Central (Apache-2.0). Arguments: the three folders in this order, the folder of common.txt.gz to write to.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";

const [faker, yaml, datafaker, tables] = process.argv.slice(2);
const { allLocales } = await import(pathToFileURL(resolve(faker, "dist/index.js")));
const { parseDocument } = await import(pathToFileURL(resolve(yaml, "dist/index.js")));
const INVENTED = /touhou|elder|kamen|game|star|harry|ocker|BORK|prince|funny/;
const given = new Set();
const family = new Set();

function add(names, told) {
  for (const list of Array.isArray(told) ? [told] : Object.values(told ?? {})) {
    for (const entry of Array.isArray(list) ? list : []) {
      const name = typeof entry === "object" ? entry?.value : entry;
      if (typeof name === "string" && /^[\p{Lu}\p{Lo}][\p{L}\p{M}]+$/u.test(name)) {
        names.add(name.normalize("NFC"));
      }
    }
  }
}

for (const { person } of Object.values(allLocales)) {
  [person?.first_name, person?.middle_name].forEach((part) => add(given, part));
  add(family, person?.last_name);
}

function walk(node) {
  for (const [key, value] of Object.entries(node ?? {})) {
    if (/first_?name/i.test(key)) {
      add(given, value);
    } else if (/last_?name/i.test(key)) {
      add(family, value);
    } else if (typeof value === "object" && !Array.isArray(value)) {
      walk(value);
    }
  }
}

for (const file of readdirSync(datafaker, { recursive: true })) {
  if (file.endsWith(".yml") && !INVENTED.test(file) && (!file.includes("/") || file.endsWith("en/name.yml"))) {
    walk(parseDocument(readFileSync(resolve(datafaker, file), "utf8"), { uniqueKeys: false }).toJS());
  }
}

const common = new Set(
  gunzipSync(readFileSync(resolve(tables, "common.txt.gz"))).toString().split("\n").map((line) => line.split("\t")[0]),
);
const surnames = [...family].filter((name) => !common.has(name.toLowerCase()));
for (const [file, names] of [["given.txt.gz", [...given]], ["family.txt.gz", surnames]]) {
  writeFileSync(resolve(tables, file), gzipSync(names.sort().join("\n") + "\n", { level: 9 }));
}
