"""Other ways to type the same sentence, so that the parser does not lean on one publisher's typing."""

import numpy as np

# How often a sentence is read in another way, by what news pages and scrapes were seen to do.
TYPOGRAPHIC = 0.3  # curly quotes and apostrophes, long dashes
NO_STOP = 0.05  # headlines, captions, list items
CAPITALS = 0.02  # headlines in capitals
TITLE_CASE = 0.02  # headlines with every word capitalised

CURLY = str.maketrans({"'": "’", "`": "‘"})
DASHES = {"-": "–", "--": "—", "---": "—"}


def typographic(forms):
    """Straight quotes, apostrophes and dashes as typesetters set them; the first quote mark opens."""
    out, opening = [], True
    for form in forms:
        if form == '"':
            out.append("“" if opening else "”")
            opening = not opening
        elif form in ("``", "''"):
            out.append("“" if form == "``" else "”")
        else:
            out.append(DASHES.get(form, form.translate(CURLY)))
    return out


def title_case(forms):
    return [form[:1].upper() + form[1:] for form in forms]


def capitals(forms):
    return [form.upper() for form in forms]


def without_stop(sentence):
    """The sentence without its last full stop, where nothing hangs on that."""
    n = len(sentence)
    drops = n > 3 and sentence[-1][0] == "." and all(token[3] != n for token in sentence)
    return sentence[:-1] if drops else sentence


def retyped(sentence, change):
    return [(form, *token[1:]) for form, token in zip(change([t[0] for t in sentence]), sentence)]


class Variants:
    """The ways to read each training sentence, encoded once; `draw` chooses one for every sentence."""

    def __init__(self, sentences, encode):
        self.plain = [encode(s) for s in sentences]
        self.others = [
            [encode(without_stop(s)), *(encode(retyped(s, c)) for c in (typographic, capitals, title_case))]
            for s in sentences
        ]

    def draw(self, random):
        chances = [NO_STOP, TYPOGRAPHIC, CAPITALS, TITLE_CASE]
        kinds = random.choice(5, len(self.plain), p=[1 - sum(chances), *chances])
        return [
            plain if kind == 0 else others[kind - 1]
            for plain, others, kind in zip(self.plain, self.others, np.asarray(kinds))
        ]
