// Makes given.txt.gz: given names of many locales, one a line, in their own script.
// Needs the npm package @faker-js/faker 10.6.0 (MIT), unpacked in the folder given first; the file to write is second.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const { allLocales } = await import(pathToFileURL(resolve(process.argv[2], "dist/index.js")));
const names = new Set();
for (const locale of Object.values(allLocales)) {
  const person = locale.person ?? {};
  for (const part of [person.first_name, person.middle_name]) {
    for (const list of Array.isArray(part) ? [part] : Object.values(part ?? {})) {
      for (const name of list ?? []) {
        if (typeof name === "string" && /^[\p{L}\p{M}]{2,}$/u.test(name)) {
          names.add(name.normalize("NFC"));
        }
      }
    }
  }
}
const lines = [...names].sort().join("\n") + "\n";
writeFileSync(process.argv[3], gzipSync(lines, { level: 9 }));
