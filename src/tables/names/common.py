#!/usr/bin/env python3
"""Makes common.txt.gz: words that news mostly writes small, so that a capital at the beginning of a sentence or in a
headline does not make them a name. Counts of single words only.

First argument: a folder of *.jsonl files of articles (title, body, goldLang); second: the file to write.
A line: a word in lower case, a tab, and the languages it is common in (two letters each, joined).
"""
import gzip, json, re, sys
from collections import Counter
from pathlib import Path

WORD = re.compile(r"[^\W\d_]+")
LEAST, SHARE = 3, 0.6

small, big = {}, {}
for path in sorted(Path(sys.argv[1]).glob("*.jsonl")):
    for line in open(path, encoding="utf-8"):
        article = json.loads(line)
        language = (article.get("goldLang") or "")[:2]
        if "pairs" in path.name or not language:
            continue
        for word in WORD.findall(article.get("body") or ""):
            (small if word[0].islower() or not word.isupper() and word.lower() == word else big).setdefault(
                language, Counter())[word.replace("İ", "i").replace("I", "ı" if language == "tr" else "i").lower()] += 1

languages = {}
for language in sorted(small):
    for word, count in small[language].items():
        least = LEAST if language in ("en", "tr", "es") else 2
        if count >= least and count >= SHARE * (count + big.get(language, {}).get(word, 0)):
            languages.setdefault(word, []).append(language)
text = "".join(f"{word}\t{''.join(tags)}\n" for word, tags in sorted(languages.items()))
with open(sys.argv[2], "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
    file.write(text.encode())
