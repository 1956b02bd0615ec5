"""Trains the tagger and parser with JAX on one CPU core; the same input, epochs and seed give the same weights.

python3 parser.py OUT --train a.conllu b.conllu --dev c.conllu --words word-classes.json
"""

import argparse
import json
import os
import re
import time
from functools import partial

os.environ.setdefault(
    "XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
)

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

import augment  # noqa: E402
import data  # noqa: E402
import network  # noqa: E402

MEASURE_EVERY = 4  # epochs
WARM_UP = 400  # steps
PUNCTUATION = 0.3  # how much the arc of a punctuation mark counts: no reader of the trees asks for it


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", help="writes OUT.npz and OUT.json")
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--dev", nargs="+", default=[])
    parser.add_argument("--held-out", default="$^", help="sentence ids (a pattern) to measure, not to train on")
    parser.add_argument("--twice", default="$^", help="sentence ids (a pattern) to read twice in an epoch")
    parser.add_argument("--words", required=True, help="output of word-classes.ts")
    parser.add_argument("--size", type=int, default=64, help="width of all vectors")
    parser.add_argument("--epochs", type=int, default=48)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tokens", type=int, default=768, help="tokens per batch")
    parser.add_argument("--rate", type=float, default=3e-3, help="highest learning rate")
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--word-dropout", type=float, default=0.6)
    return parser.parse_args()


def make_step(dropout):
    """One step of Adam (Kingma and Ba 2015) with the gradient's norm cut at 5."""

    @partial(jax.jit, static_argnums=4)
    def differentiate(p, features, batch, key, rate):
        own = {k: x for k, x in p.items() if not k.startswith("E_")}
        loss = jax.value_and_grad(network.loss, argnums=(0, 1))
        return loss(own, network.embed(p, features), batch, key, rate)

    @partial(jax.jit, donate_argnums=(0, 1, 2))
    def update(p, m, v, gradient, i, rate):
        norm = jnp.sqrt(sum((g**2).sum() for g in gradient.values()))
        cut = jnp.minimum(1, 5 / norm)
        m = {k: 0.9 * m[k] + 0.1 * cut * gradient[k] for k in p}
        v = {k: 0.98 * v[k] + 0.02 * (cut * gradient[k]) ** 2 for k in p}
        first, second = 1 - 0.9**i, 1 - 0.98**i
        p = {k: p[k] - rate * (m[k] / first) / (jnp.sqrt(v[k] / second) + 1e-8) for k in p}
        return p, m, v

    def step(state, batch, key, rate):
        p, m, v, i = state
        features, *rest = batch
        value, (gradient, words) = differentiate(p, features, tuple(rest), key, dropout)
        gradient |= network.embedding_gradients(p, features, np.asarray(words))
        return (*update(p, m, v, gradient, float(i + 1), rate), i + 1), value

    return step


def measure(p, sets, vocabulary):
    """Prints tag accuracy and attachment without punctuation, heads one by one (no tree is enforced)."""
    predict = jax.jit(lambda p, x, mask: network.scores(p, network.embed(p, x), mask))
    relate = jax.jit(network.relation_scores)
    for name, sentences in sets:
        sentences = [s for s in sentences if len(s) <= data.LONGEST_MEASURED]
        encoded = [vocabulary.encode(s) for s in sentences]
        right = {"tokens": 0, "upos": 0, "words": 0, "uas": 0, "las": 0}
        for group, x, _, _, _, mask in data.batches(encoded, 1024):
            tag_scores, arc_scores, with_root, vectors = predict(p, x, mask)
            heads = np.array(arc_scores).argmax(-1).astype(np.int32)
            relations = np.array(relate(p, with_root, vectors, heads)).argmax(-1)
            tags = np.array(tag_scores).argmax(-1)
            for row, i in enumerate(group):
                for k, (_, upos, _, head, relation) in enumerate(sentences[i]):
                    right["tokens"] += 1
                    right["upos"] += vocabulary.tags[tags[row, k]].split("_")[0] == upos
                    if relation == "punct":
                        continue
                    attached = heads[row, k] == head
                    right["words"] += 1
                    right["uas"] += attached
                    right["las"] += attached and vocabulary.relations[relations[row, k]] == relation
        print(
            f"  {name} ({right['words']} words)"
            f" UPOS {100 * right['upos'] / right['tokens']:.2f}"
            f" UAS {100 * right['uas'] / right['words']:.2f}"
            f" LAS {100 * right['las'] / right['words']:.2f}",
            flush=True,
        )


def save(out, p, vocabulary, size):
    np.savez(out, **{k: np.array(v) for k, v in p.items()})
    header = {
        "h": size,
        "layers": network.DILATIONS,
        "attn": 1,
        "feats": data.FEATURES,
        "voc": vocabulary.rows,
        "tags": vocabulary.tags,
        "rels": vocabulary.relations,
        "ext": sorted(vocabulary.word_classes.items()),
    }
    with open(out + ".json", "w", encoding="utf8") as file:
        json.dump(header, file, ensure_ascii=False)


def word_dropout(encoded, vocabulary, strength):
    """How often each word is hidden in training: rare words more often, so that affixes are learned."""
    seen = np.zeros(len(vocabulary.rows["w"]) + 1)
    for sentence in encoded:
        np.add.at(seen, sentence[0][:, 0], 1)
    chance = strength / (strength + np.maximum(seen, 1))
    chance[0] = 0
    return chance


def read_sets(options):
    """Training sentences, and pairs of name and sentences to measure."""
    pairs = [pair for path in options.train for pair in data.read_conllu(path)]
    kept_out = [s for name, s in pairs if re.match(options.held_out, name)]
    train = [s for name, s in pairs if not re.match(options.held_out, name)]
    train += [s for name, s in pairs if re.match(options.twice, name) and s not in kept_out]
    sets = [(os.path.basename(path), [s for _, s in data.read_conllu(path)]) for path in options.dev]
    return train, sets + ([("held out", kept_out)] if kept_out else [])


def learning_rate(highest, i, done):
    """Warm-up, then half a cosine (Loshchilov and Hutter 2017); `done` is the share of the training behind."""
    return highest * min(1.0, i / WARM_UP) * max(0.01, 0.5 + 0.5 * np.cos(np.pi * done))


def main():
    options, started = arguments(), time.time()
    random = np.random.RandomState(options.seed)
    train, sets = read_sets(options)
    vocabulary = data.Vocabulary(train, data.read_word_classes(options.words), augment.typographic)
    variants = augment.Variants([s for s in train if len(s) <= data.LONGEST_TRAINED], vocabulary.encode)
    hidden = word_dropout(variants.plain, vocabulary, options.word_dropout)
    counts = np.ones(len(vocabulary.relations), np.float32)
    counts[vocabulary.relations.index("punct")] = PUNCTUATION
    initial = network.initial_parameters(vocabulary, options.size, random)
    p, averaged = ({k: jnp.array(v) for k, v in initial.items()} for _ in range(2))
    m, v = ({k: jnp.zeros_like(x) for k, x in p.items()} for _ in range(2))
    step, key, state = make_step(options.dropout), jax.random.PRNGKey(options.seed), (p, m, v, 0)
    average = jax.jit(lambda old, new, keep: {k: keep * old[k] + (1 - keep) * new[k] for k in old})
    for epoch in range(options.epochs):
        groups = list(data.batches(variants.draw(random), options.tokens, random, hidden))
        for k, (_, *batch) in enumerate(groups):
            done = (epoch + k / len(groups)) / options.epochs
            rate = learning_rate(options.rate, state[3] + 1, done)
            key, fresh = jax.random.split(key)
            weight = batch[4] * counts[batch[3]]
            state, value = step(state, (*batch, weight), fresh, float(rate))
            if state[3] % 10 == 0:
                averaged = average(averaged, state[0], 0.99 if done > 0.3 else 0.9)
        print(f"{time.time() - started:.0f} s epoch {epoch + 1} loss {float(value):.3f}", flush=True)
        if (epoch + 1) % MEASURE_EVERY == 0 or epoch + 1 == options.epochs:
            measure(averaged, sets, vocabulary)
            save(options.out, averaged, vocabulary, options.size)


if __name__ == "__main__":
    main()
