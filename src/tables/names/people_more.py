"""Adds to given.txt.gz and family.txt.gz the names that the Python package Faker 40.40.0 (MIT licence) has more of.

Arguments: the unpacked package's parent folder, the folder of the tables. Names in Ukrainian, Russian and Bulgarian
letters are added in Latin ones too, as English-language news writes them. Common words of common.txt.gz are left out.
"""
import gzip
import importlib
import os
import re
import sys
import unicodedata

package, tables = sys.argv[1:3]
sys.path.insert(0, package)
OTHER_SCRIPTS = set(
    "ja_JP ko_KR zh_CN zh_TW th_TH ta_IN hi_IN mr_IN ne_NP gu_IN bn_BD or_IN si_LK en_TH ar_AA ar_DZ ar_PS ar_SA fa_IR "
    "he_IL hy_AM ka_GE el_GR en_PK en_IN".split()
)
NO_NAMES = ("prefix", "suffix", "format", "patronym", "middle")
RUSSIAN = dict(zip(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya".replace("-", "").split(" "),
))
UKRAINIAN = RUSSIAN | dict(zip("гиіїєґ", "h y i i ie g".split(" "))) | {"ю": "iu", "я": "ia"}


def key(name):
    plain = name.lower().replace("ı", "i").replace("ø", "o").replace("ł", "l")
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


def latin(name, letters):
    return "".join(letters.get(c, "") for c in name.lower()).capitalize()


def spellings(name, locale):
    if not "а" <= name[-1] <= "ї":
        return [name]
    if locale == "uk_UA":
        plain = latin(name, UKRAINIAN)
        return [name, plain, plain.replace("iia", "iya").replace("ii", "iy").replace("ia", "ya").replace("iu", "yu")]
    plain = latin(name, RUSSIAN)
    return [name, plain, plain.replace("iy", "y") if plain.endswith("iy") else plain]


def read(file):
    with gzip.open(os.path.join(tables, file), "rt", encoding="utf-8") as lines:
        return {line.rstrip("\n") for line in lines}


common = {line.split("\t")[0] for line in read("common.txt.gz")}
found = {"given.txt.gz": set(), "family.txt.gz": set()}
providers = os.path.join(package, "faker", "providers", "person")
for locale in sorted(os.listdir(providers)):
    if locale in OTHER_SCRIPTS or not re.fullmatch(r"[a-z]{2}(_[A-Z]{2})?", locale):
        continue
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    for attribute in dir(provider):
        told = getattr(provider, attribute)
        if any(word in attribute.lower() for word in NO_NAMES) or not isinstance(told, (tuple, list, dict, set)):
            continue
        file = "given.txt.gz" if "first" in attribute else "family.txt.gz" if "last" in attribute else None
        for name in told if file else ():
            for part in re.split(r"[ -]", name) if isinstance(name, str) else ():
                if re.fullmatch(r"[^\W\d_]{4,}", part) and part[0].isupper() and not part.isupper():
                    found[file].update(s for s in spellings(part, locale) if key(s) not in common)

for file, names in found.items():
    old = read(file)
    keys = {key(name) for name in old}
    more = sorted(name for name in names if key(name) not in keys)
    with open(os.path.join(tables, file), "wb") as out:
        out.write(gzip.compress(("\n".join(sorted(old | set(more))) + "\n").encode("utf-8"), 9, mtime=0))
    print(file, len(more), "names more")
