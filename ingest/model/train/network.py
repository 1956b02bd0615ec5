"""The network that ../network.ts runs: embeddings, convolutions with one attention layer, biaffine arcs."""

import jax
import jax.numpy as jnp
import numpy as np
from scipy.sparse import csr_matrix

from data import FEATURES

DILATIONS = [1, 2, 1, 3, 1]
ATTENTION_HEADS = 2
FARTHEST = 20  # relative positions beyond this share one bias


def initial_parameters(vocabulary, size, random):
    def matrix(*shape):
        fan_in = shape[0] if len(shape) == 2 else shape[0] * shape[1]
        return (random.randn(*shape) * np.sqrt(1.0 / fan_in)).astype(np.float32)

    def zeros(*shape):
        return np.zeros(shape, np.float32)

    def ones(*shape):
        return np.ones(shape, np.float32)

    p = {}
    for name in FEATURES:
        rows = len(vocabulary.rows[name]) + 1
        p["E_" + name] = (random.randn(rows, size) * 0.3).astype(np.float32)
    for i in range(len(DILATIONS)):
        p[f"C{i}"], p[f"Cb{i}"] = matrix(3, size, 2 * size), zeros(2 * size)
        p[f"Cg{i}"], p[f"Cs{i}"] = ones(size), zeros(size)
    for name in "QKVO":
        p["A" + name] = matrix(size, size)
    p["Ag"], p["As"], p["Ar"] = ones(size), zeros(size), zeros(ATTENTION_HEADS, 2 * FARTHEST + 1)
    p["g0"], p["s0"], p["root"] = ones(size), zeros(size), matrix(1, size)[0]
    p["tag"], p["tagb"] = matrix(size, len(vocabulary.tags)), zeros(len(vocabulary.tags))
    p["hd"], p["hb"], p["dp"], p["db"] = matrix(size, size), zeros(size), matrix(size, size), zeros(size)
    p["U"], p["u"], p["dist"] = matrix(size, size), zeros(size), zeros(2 * FARTHEST + 1)
    p["lh"], p["ld"], p["lb"] = matrix(size, size), matrix(size, size), zeros(size)
    p["lo"], p["lob"] = matrix(size, len(vocabulary.relations)), zeros(len(vocabulary.relations))
    return p


def normalise(x, gain, shift):
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(variance + 1e-5) * gain + shift


class Dropout:
    """Drops with a fresh key at each call; without a key (measuring) nothing."""

    def __init__(self, key, rate):
        self.keys = None if key is None else iter(jax.random.split(key, 20))
        self.rate = rate

    def __call__(self, x):
        if self.keys is None:
            return x
        dropped = round(256 * self.rate)  # of 256: one byte of chance is enough, and four times cheaper
        kept = jax.random.bits(next(self.keys), x.shape, jnp.uint8) >= dropped
        return x * (kept * (256 / (256 - dropped)))


def relative_positions(n):
    return jnp.clip(jnp.arange(n)[None, :] - jnp.arange(n)[:, None], -FARTHEST, FARTHEST) + FARTHEST


def attend(p, x, mask, drop):
    size, distance = x.shape[-1], relative_positions(x.shape[1])
    query, key, value = x @ p["AQ"], x @ p["AK"], x @ p["AV"]
    half, mixed = size // ATTENTION_HEADS, []
    for h in range(ATTENTION_HEADS):
        part = slice(h * half, (h + 1) * half)
        score = jnp.einsum("bih,bjh->bij", query[..., part], key[..., part]) / np.sqrt(half)
        score = score + p["Ar"][h][distance] + (mask[:, None, :] - 1) * 1e9
        mixed.append(jax.nn.softmax(score, -1) @ value[..., part])
    out = drop(jnp.concatenate(mixed, -1) @ p["AO"])
    return normalise(x + out, p["Ag"], p["As"]) * mask[..., None]


def convolve(p, x, i, drop):
    n, size, dilation = x.shape[1], x.shape[2], DILATIONS[i]
    wide = jnp.pad(x, ((0, 0), (dilation, dilation), (0, 0)))
    window = jnp.concatenate([wide[:, :n], x, wide[:, 2 * dilation :]], -1)
    y = window @ p[f"C{i}"].reshape(3 * size, 2 * size) + p[f"Cb{i}"]
    y = jnp.maximum(y[..., :size], y[..., size:])
    return normalise(x + drop(y), p[f"Cg{i}"], p[f"Cs{i}"])


def embed(p, features):
    """The sum of the embeddings of a word's features, for each word."""
    return sum(p["E_" + name][features[..., i]] for i, name in enumerate(FEATURES))


def embedding_gradients(p, features, gradient):
    """The gradient of each table from that of the words' vectors: a sparse product, 10 times faster than a scatter."""
    words = gradient.reshape(-1, gradient.shape[-1])
    found = {}
    for i, name in enumerate(FEATURES):
        rows, ends = features[..., i].reshape(-1), np.arange(len(words) + 1)
        used = csr_matrix((np.ones(len(rows), np.float32), rows, ends), (len(rows), len(p["E_" + name])))
        found["E_" + name] = np.asarray(used.T @ words)
    return found


def encode(p, x, mask, drop):
    x = drop(normalise(x, p["g0"], p["s0"])) * mask[..., None]
    for i in range(len(DILATIONS)):
        if i == len(DILATIONS) - 1:
            x = attend(p, x, mask, drop)
        x = convolve(p, x, i, drop) * mask[..., None]
    return x


def scores(p, embedded, mask, key=None, rate=0.0):
    """Tag scores [b, n, tags], arc scores [b, n, 1 + n] (column 0 is the root), vectors of heads and dependents."""
    drop = Dropout(key, rate)
    x = encode(p, embedded, mask, drop)
    b, n, size = x.shape
    tags = drop(x) @ p["tag"] + p["tagb"]
    with_root = jnp.concatenate([jnp.broadcast_to(p["root"], (b, 1, size)), x], 1)
    heads = drop(jax.nn.relu(with_root @ p["hd"] + p["hb"]))
    dependents = drop(jax.nn.relu(x @ p["dp"] + p["db"]))
    distance = jnp.concatenate([jnp.zeros((n, 1)), p["dist"][relative_positions(n)]], 1)
    arcs = jnp.einsum("bid,bjd->bij", dependents @ p["U"], heads)
    arcs = arcs + (heads @ p["u"])[:, None, :] + distance[None]
    arcs = arcs + (jnp.concatenate([jnp.ones((b, 1)), mask], 1)[:, None, :] - 1) * 1e9
    arcs = arcs - jnp.concatenate([jnp.zeros((n, 1)), jnp.eye(n)], 1)[None] * 1e9
    return tags, arcs, drop(with_root), drop(x)


def relation_scores(p, with_root, x, heads):
    head = jnp.take_along_axis(with_root, heads[..., None], 1)
    return jax.nn.relu(head @ p["lh"] + x @ p["ld"] + p["lb"]) @ p["lo"] + p["lob"]


def loss(p, embedded, batch, key, rate):
    """Cross entropy of tags, arcs and relations; `weight` [b, n] says how much a token's arc and relation count."""
    tags, heads, relations, mask, weight = batch
    tag_scores, arc_scores, with_root, x = scores(p, embedded, mask, key, rate)

    def cross_entropy(values, gold, by):
        likelihood = jnp.take_along_axis(jax.nn.log_softmax(values, -1), gold[..., None], -1)[..., 0]
        return -(likelihood * by).sum() / by.sum()

    return (
        cross_entropy(tag_scores, tags, mask)
        + cross_entropy(arc_scores, heads, weight)
        + cross_entropy(relation_scores(p, with_root, x, heads), relations, weight)
    )
