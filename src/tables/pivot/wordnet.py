"""Makes wordnet-tr.tsv.gz: Turkish lemmas with the English words of their synsets.

Needs: Python 3.8+ and the jar io.github.starlangsoftware:WordNet:1.0.65 of Maven Central.
Usage: python3 wordnet.py WordNet-1.0.65.jar ../../main/resources/io/newsfold/pivot/wordnet-tr.tsv.gz

A line: lemma TAB word:weight word:weight, weights in hundredths. First senses of a Turkish lemma and first words of an
English synset count most; at most three words are kept.
"""

import gzip
import re
import sys
import zipfile
from collections import defaultdict

KEPT_WORDS = 3
LONGEST_LEMMA = 3
SHORTEST_LEMMA = 3

SYNSET = re.compile(r"<SYNSET>.*?</SYNSET>", re.S)
IDENTITY = re.compile(r"<ID>([^<]+)</ID>")
LITERAL = re.compile(r"<LITERAL>([^<]+)<SENSE>(\d+)</SENSE>")
ENGLISH = re.compile(r"<ILR>(ENG31-[^<]+)<TYPE>SYNONYM</TYPE>")


def english_words(xml):
    words = {}
    for synset in SYNSET.findall(xml):
        identity = IDENTITY.search(synset).group(1)
        literals = [literal.replace("_", " ") for literal, _ in LITERAL.findall(synset)]
        words[identity] = [w for w in literals if re.fullmatch(r"[A-Za-z][A-Za-z'-]+", w)]
    return words


def turkish_lemmas(xml, english):
    lemmas = defaultdict(lambda: defaultdict(float))
    for synset in SYNSET.findall(xml):
        targets = [t for t in ENGLISH.findall(synset) if english.get(t)]
        for literal, sense in LITERAL.findall(synset):
            lemma = " ".join(literal.replace("I", "ı").replace("İ", "i").lower().split())
            if len(lemma) < SHORTEST_LEMMA or "(" in lemma or len(lemma.split()) > LONGEST_LEMMA:
                continue
            for target in targets:
                for rank, word in enumerate(english[target]):
                    lemmas[lemma][word.lower()] += 1 / (max(1, int(sense)) * (rank + 1))
    return lemmas


def line(lemma, words):
    best = sorted(words.items(), key=lambda entry: (-entry[1], entry[0]))[:KEPT_WORDS]
    norm = sum(weight * weight for _, weight in best) ** 0.5
    kept = [f"{word}:{round(70 * weight / norm)}" for word, weight in best if weight / norm >= 0.15]
    return lemma + "\t" + " ".join(kept)


def main(jar, out):
    with zipfile.ZipFile(jar) as files:
        english = english_words(files.read("english_wordnet_version_31.xml").decode("utf-8"))
        lemmas = turkish_lemmas(files.read("turkish_wordnet.xml").decode("utf-8"), english)
    lines = [line(lemma, words) for lemma, words in sorted(lemmas.items())]
    with open(out, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(("\n".join(lines) + "\n").encode("utf-8"))
    print(len(lines), "lemmas")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
