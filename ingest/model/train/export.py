"""Packs trained weights into the one file that ../weights-file.ts reads.

python3 export.py MODEL OUT.bin : JSON header, int8 embeddings (one scale per row), int16 matrices (one scale each)
"""

import json
import struct
import sys

import numpy as np


class Blocks:
    """Number blocks one after the other, each at a multiple of 8 bytes, with their table."""

    def __init__(self):
        self.table, self.parts, self.offset = [], [], 0

    def add(self, name, array, kind):
        part = array.astype(kind).tobytes()
        part += b"\0" * (-len(part) % 8)
        self.table.append([name, kind, list(array.shape), self.offset])
        self.parts.append(part)
        self.offset += len(part)


def quantise(weights):
    blocks = Blocks()
    for name in sorted(weights.files):
        array = weights[name].astype(np.float32)
        if name.startswith("E_"):
            scale = np.abs(array).max(1) / 127 + 1e-12
            blocks.add(name, np.round(array / scale[:, None]), "int8")
            blocks.add(name + "/s", scale, "float32")
        elif array.ndim >= 2:
            scale = np.abs(array).max() / 32767
            blocks.add(name, np.round(array / scale), "int16")
            blocks.add(name + "/s", np.array([scale]), "float32")
        else:
            blocks.add(name, array, "float32")
    return blocks


def main():
    source, target = sys.argv[1:3]
    blocks = quantise(np.load(source + ".npz"))
    with open(source + ".json", encoding="utf8") as file:
        header = json.load(file)
    header["voc"] = {
        name: [value for value, _ in sorted(rows.items(), key=lambda item: item[1])]
        for name, rows in header["voc"].items()
    }
    header["table"] = blocks.table
    encoded = json.dumps(header, ensure_ascii=False).encode()
    start = struct.pack("<I", len(encoded)) + encoded
    start += b"\0" * (-len(start) % 8)
    with open(target, "wb") as file:
        file.write(start + b"".join(blocks.parts))


if __name__ == "__main__":
    main()
