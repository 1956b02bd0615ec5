"""Treebanks to arrays: reading CoNLL-U, the features of a word, vocabularies, batches."""

import json
from collections import Counter

import numpy as np

# A feature value must be seen this often in training to get an embedding of its own; row 0 is "unknown".
MIN_COUNT = {"w": 2, "s3": 5, "s2": 5, "s4": 10, "p3": 8, "sh": 5, "x": 1}
FEATURES = list(MIN_COUNT)
MIN_TAG_COUNT = 8
MIN_RELATION_COUNT = 30
LONGEST_TRAINED = 96
LONGEST_MEASURED = 160
BUCKETS = [6, 10, 16, 24, 32, 44, 64, 96, 160]


def read_conllu(path):
    """Pairs of sentence id and a list of (form, upos, xpos, head counted from 1 with 0 for the root, relation)."""
    sentences, sentence, name = [], [], ""
    for line in open(path, encoding="utf8"):
        columns = line.rstrip("\n").split("\t")
        if columns == [""]:
            if sentence:
                sentences.append((name, sentence))
            sentence = []
        elif line.startswith("# sent_id ="):
            name = line.split("=", 1)[1].strip()
        elif columns[0].isdigit():
            sentence.append((columns[1], columns[3], columns[4], int(columns[6]), columns[7]))
    return sentences


def normal_form(form):
    """The same as normalForm in ../word-form.ts."""
    folded = "".join("0" if c.isascii() and c.isdigit() else c for c in form.lower())
    return folded.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')


def character_class(c):
    if "0" <= c <= "9":
        return "d"
    if c.lower() != c:
        return "X"
    return "x" if c.upper() != c else c


def word_shape(form):
    """The same as wordShape in ../word-form.ts."""
    shape, last, run = "", "", 0
    for c in form:
        current = character_class(c)
        run = run + 1 if current == last else 0
        last = current
        if run < 2:
            shape += current
    return shape


def read_word_classes(path):
    """Word to number of its class in the word list that word-classes.ts writes."""
    with open(path, encoding="utf8") as file:
        return dict(json.load(file)["words"])


def features(form, word_classes):
    """The same as features in ../embed.ts, in the order of FEATURES."""
    word = normal_form(form)
    word_class = str(word_classes.get(word, -1))
    return [word, word[-3:], word[-2:], word[-4:], word[:3], word_shape(form), word_class]


def by_frequency(counts):
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


class Vocabulary:
    """What the training sentences hold: feature values, tags and relations, by number.

    `retype` gives a sentence's forms in other typing, whose feature values are counted too where they differ.
    """

    def __init__(self, sentences, word_classes, retype):
        self.word_classes = word_classes
        counts = {name: Counter() for name in FEATURES}
        tags, relations = Counter(), Counter()
        for sentence in sentences:
            forms = [token[0] for token in sentence]
            others = [new for new, old in zip(retype(forms), forms) if new != old]
            for form in forms + others:
                for name, value in zip(FEATURES, features(form, word_classes)):
                    counts[name][value] += 1
            for _, upos, xpos, _, relation in sentence:
                tags[f"{upos}_{xpos}"] += 1
                relations[relation] += 1
        for word_class in word_classes.values():
            counts["x"][str(word_class)] += 1
        self.rows = {}
        for name in FEATURES:
            kept = [value for value, n in by_frequency(counts[name]) if n >= MIN_COUNT[name]]
            self.rows[name] = {value: i + 1 for i, value in enumerate(kept)}
        self.tags = [tag for tag, n in by_frequency(tags) if n >= MIN_TAG_COUNT]
        self.relations = [name for name, n in by_frequency(relations) if n >= MIN_RELATION_COUNT]
        self._tag_number = {tag: i for i, tag in enumerate(self.tags)}
        self._relation_number = {name: i for i, name in enumerate(self.relations)}
        self._known = {}

    def feature_rows(self, form):
        if form not in self._known:
            values = features(form, self.word_classes)
            self._known[form] = [self.rows[name].get(v, 0) for name, v in zip(FEATURES, values)]
        return self._known[form]

    def tag(self, upos, xpos):
        """A pair too rare for a class of its own becomes the most frequent pair with its upos."""
        same_upos = (i for i, tag in enumerate(self.tags) if tag.startswith(upos + "_"))
        return self._tag_number.get(f"{upos}_{xpos}", next(same_upos, 0))

    def relation(self, name):
        plain = self._relation_number.get(name.split(":")[0], self._relation_number.get("dep", 0))
        return self._relation_number.get(name, plain)

    def encode(self, sentence):
        """Feature rows [n, 7], tags [n], heads [n] (0 for the root), relations [n]."""
        return (
            np.array([self.feature_rows(token[0]) for token in sentence], np.int32),
            np.array([self.tag(token[1], token[2]) for token in sentence], np.int32),
            np.array([token[3] for token in sentence], np.int32),
            np.array([self.relation(token[4]) for token in sentence], np.int32),
        )


def grouped(data, tokens, random):
    """Sentence numbers in groups of one bucket of lengths, about `tokens` tokens each."""
    order = np.arange(len(data)) if random is None else random.permutation(len(data))
    open_groups, groups = {}, []
    for i in order:
        bucket = next(b for b in BUCKETS if len(data[i][0]) <= b)
        group = open_groups.setdefault(bucket, [])
        group.append(i)
        if len(group) == max(1, tokens // bucket):
            groups.append((bucket, open_groups.pop(bucket)))
    groups.extend(open_groups.items())
    if random is not None:
        random.shuffle(groups)
    return groups


def batches(data, tokens, random=None, word_dropout=None):
    """Yields (sentence numbers, features, tags, heads, relations, mask); in training shuffled, with words dropped."""
    for bucket, group in grouped(data, tokens, random):
        rows = max(1, tokens // bucket)
        x = np.zeros((rows, bucket, len(FEATURES)), np.int32)
        tags, heads, relations = (np.zeros((rows, bucket), np.int32) for _ in range(3))
        mask = np.zeros((rows, bucket), np.float32)
        for row, i in enumerate(group):
            n = len(data[i][0])
            x[row, :n], tags[row, :n], heads[row, :n], relations[row, :n] = data[i]
            mask[row, :n] = 1
        if random is not None and word_dropout is not None:
            dropped = random.rand(rows, bucket) < word_dropout[x[..., 0]]
            x[..., 0] = np.where(dropped, 0, x[..., 0])
        yield group, x, tags, heads, relations, mask
