"""Trains the tagger and parser with JAX on one CPU core; the same input, epochs and seed give the same weights.

python3 parser.py OUT --train a.conllu b.conllu --dev c.conllu --words word-classes.json
"""

import argparse
import json
import os
import time

os.environ.setdefault(
    "XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
)

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

import data  # noqa: E402
import network  # noqa: E402

MEASURE_EVERY = 4  # epochs


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", help="writes OUT.npz and OUT.json")
    parser.add_argument("--train", nargs="+", required=True)
    parser.add_argument("--dev", nargs="+", default=[])
    parser.add_argument("--words", required=True, help="output of word-classes.ts")
    parser.add_argument("--size", type=int, default=64, help="width of all vectors")
    parser.add_argument("--epochs", type=int, default=36)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tokens", type=int, default=768, help="tokens per batch")
    parser.add_argument("--rate", type=float, default=3e-3, help="learning rate")
    parser.add_argument("--dropout", type=float, default=0.3)
    parser.add_argument("--word-dropout", type=float, default=0.6)
    return parser.parse_args()


def make_step(rate):
    """One step of Adam (Kingma and Ba 2015) with the gradient's norm cut at 5."""

    @jax.jit
    def step(p, m, v, i, learning_rate, batch, key):
        value, gradient = jax.value_and_grad(network.loss)(p, batch, key, rate)
        norm = jnp.sqrt(sum((g**2).sum() for g in gradient.values()))
        cut = jnp.minimum(1, 5 / norm)
        m = {k: 0.9 * m[k] + 0.1 * cut * gradient[k] for k in p}
        v = {k: 0.98 * v[k] + 0.02 * (cut * gradient[k]) ** 2 for k in p}
        first, second = 1 - 0.9**i, 1 - 0.98**i
        p = {
            k: p[k] - learning_rate * (m[k] / first) / (jnp.sqrt(v[k] / second) + 1e-8) for k in p
        }
        return p, m, v, value

    return step


def measure(p, paths, vocabulary):
    """Prints tag accuracy and attachment without punctuation, heads one by one (no tree is enforced)."""
    predict, relate = jax.jit(network.scores), jax.jit(network.relation_scores)
    for path in paths:
        sentences = [s for s in data.read_conllu(path) if len(s) <= data.LONGEST_MEASURED]
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
            f"  {os.path.basename(path)}"
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


def main():
    options, started = arguments(), time.time()
    random = np.random.RandomState(options.seed)
    sentences = [s for path in options.train for s in data.read_conllu(path)]
    vocabulary = data.Vocabulary(sentences, data.read_word_classes(options.words))
    encoded = [vocabulary.encode(s) for s in sentences if len(s) <= data.LONGEST_TRAINED]
    hidden = word_dropout(encoded, vocabulary, options.word_dropout)
    initial = network.initial_parameters(vocabulary, options.size, random)
    p = {k: jnp.array(v) for k, v in initial.items()}
    m = {k: jnp.zeros_like(x) for k, x in p.items()}
    v, averaged = dict(m), dict(p)
    step, key, i = make_step(options.dropout), jax.random.PRNGKey(options.seed), 0
    average = jax.jit(lambda old, new, keep: {k: keep * old[k] + (1 - keep) * new[k] for k in old})
    total = options.epochs * sum(1 for _ in data.batches(encoded, options.tokens))
    for epoch in range(1, options.epochs + 1):
        for _, *batch in data.batches(encoded, options.tokens, random, hidden):
            i += 1
            done = min(1.0, i / total)
            learning_rate = options.rate * min(1.0, i / 200) * max(0.02, 1 - done)
            key, fresh = jax.random.split(key)
            p, m, v, value = step(p, m, v, float(i), learning_rate, tuple(batch), fresh)
            if i % 10 == 0:
                averaged = average(averaged, p, 0.99 if done > 0.3 else 0.9)
        print(f"{time.time() - started:.0f} s epoch {epoch} loss {float(value):.3f}", flush=True)
        if epoch % MEASURE_EVERY == 0 or epoch == options.epochs:
            measure(averaged, options.dev, vocabulary)
            save(options.out, averaged, vocabulary, options.size)


if __name__ == "__main__":
    main()
