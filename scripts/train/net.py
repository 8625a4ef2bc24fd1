"""Trains the network of src/learned/net.ts and writes its weights, packed, as JSON. Part of `npm run train`; needs PyTorch (Debian: python3-torch).

    python3 scripts/train/net.py EXAMPLES.jsonl OUT.json [--epochs 12] [--seed 1]

EXAMPLES.jsonl (net-examples.ts): one example a line: `fold`, `cost` (how many examples it counts as), `outcomes` (1 yes, 0 no, -1 not asked),
`spans` (are its words labelled?), `signs` (hashes), `sentences` (length in tokens), and by token `words` (a hash), `runs`, `classes`, `marks` (lists of hashes or numbers),
`kinds` (the labelled kinds) and `told` (the outcomes that it is among the labelled words of). Line 1 says how many outcomes, kinds and runs there are.
OUT.json: `net` in the form of src/learned/packed-net.ts, and for the examples of fold 0 `posts` and `words`: the scores by a network that never saw them.

Recipe: embeddings of 20 numbers for words that occur 26 times or more, their letters, classes and marks; two convolutions within the sentence;
their most and mean, and what goes together in these, decide on the post beside the words that tell most of it; and beside the word's own on its kind.
Words are taught what they tell by the labelled quotes. Adam, the rate falling to nothing, a mean of the last weights, words
dropped at random so that letters, classes and marks must do without them. Weights are rounded to the shipped steps before they are tried.
"""

import argparse
import json
import random
import sys
from collections import Counter

import numpy as np
import torch
from torch import nn
from torch.nn import functional

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
SIZE, WIDTH, SIGNS, HIDDEN, NEAR, FAR, STEP = 20, 80, 32, 96, 5, 3, 2
RARE_WORD, RARE_MARK = 26, 20
BATCH, RATE, DROPPED, WORD_DROPPED, MEAN_OF_LAST = 48, 3e-3, 0.07, 0.07, 0.998
SPAN_SHARE, TOLD_SHARE = 0.3, 0.2
# Taken from what a place without a word tells.
NOWHERE = 1e4
# Places left empty between two sentences, so that no layer looks over their border.
GAP = max((NEAR - 1) // 2, (FAR - 1) // 2 * STEP)


class Rows:
    """Numbers for hashes that are frequent enough, from 1 in the order of the hashes; 0 for others."""

    def __init__(self, counts, least):
        self.hashes = sorted(h for h, n in counts.items() if n >= least)
        self.row = {h: i + 1 for i, h in enumerate(self.hashes)}

    def __len__(self):
        return len(self.hashes) + 1


def read(path):
    """The head line, the tables of rows, and the examples as arrays."""
    with open(path, encoding="utf-8") as lines:
        head = json.loads(next(lines))
        words, classes, marks, signs, raw = Counter(), Counter(), Counter(), Counter(), []
        for line in lines:
            one = json.loads(line)
            raw.append(one)
            words.update(one["words"])
            signs.update(one["signs"])
            for kind, counter in (("classes", classes), ("marks", marks)):
                for own in one[kind]:
                    counter.update(own)
    tables = Rows(words, RARE_WORD), Rows(classes, RARE_MARK), Rows(marks, RARE_MARK), Rows(signs, RARE_MARK)
    examples = []
    for one in raw:
        places, at = [], 0
        for length in one["sentences"]:
            places.extend(range(at, at + length))
            at += length + GAP
        flat = []
        for kind, row in (("classes", tables[1].row), ("marks", tables[2].row), ("runs", None)):
            own = [[x + 1 if row is None else row[x] for x in l if row is None or x in row] for l in one[kind]]
            flat.append((np.array([len(l) for l in own], dtype=np.int64), np.array([x for l in own for x in l], dtype=np.int64)))
        kinds, told = (
            np.array([(t, k) for t, own in enumerate(one[name]) for k in own], dtype=np.int64).reshape(-1, 2) for name in ("kinds", "told")
        )
        examples.append(
            {
                "fold": one["fold"],
                "cost": one["cost"],
                "spans": one["spans"],
                "outcomes": np.array(one["outcomes"], dtype=np.float32),
                "places": np.array(places, dtype=np.int64),
                "words": np.array([tables[0].row.get(w, 0) for w in one["words"]], dtype=np.int64),
                "flat": flat,
                "kinds": kinds,
                "told": told,
                "signs": np.array([tables[3].row[sign] for sign in one["signs"] if sign in tables[3].row], dtype=np.int64),
            }
        )
    return head, tables, examples


class Net(nn.Module):
    """See src/learned/net.ts."""

    def __init__(self, head, tables):
        super().__init__()
        words, classes, marks, signs = tables
        self.words = nn.Embedding(len(words), SIZE, padding_idx=0)
        self.classes = nn.EmbeddingBag(len(classes), SIZE, mode="sum", padding_idx=0)
        self.marks = nn.EmbeddingBag(len(marks), SIZE, mode="sum", padding_idx=0)
        self.signs = nn.EmbeddingBag(len(signs), SIGNS, mode="sum", padding_idx=0)
        self.runs = nn.EmbeddingBag(head["runs"] + 1, SIZE, mode="mean", padding_idx=0)
        for table in (self.words, self.classes, self.marks, self.runs):
            nn.init.normal_(table.weight, 0, 0.1)
        nn.init.normal_(self.signs.weight, 0, 0.05)
        self.words.weight.data[0] = 0  # Strangers, and the places between sentences.
        self.near = nn.Linear(SIZE * 4 * NEAR, WIDTH)
        self.far = nn.Linear(WIDTH * FAR, WIDTH)
        self.post = nn.Linear(WIDTH * 2 + SIGNS, head["outcomes"])
        self.hidden = nn.Linear(WIDTH * 2 + SIGNS, HIDDEN)
        self.together = nn.Linear(HIDDEN, head["outcomes"], bias=False)
        self.told = nn.Linear(WIDTH * 2, head["outcomes"])
        self.whole = nn.Linear(WIDTH * 2 + SIGNS, WIDTH)
        self.kinds = nn.Linear(WIDTH * 3, head["kinds"])
        self.drop = nn.Dropout(DROPPED)

    def forward(self, words, flat, mask, signs):
        if self.training:
            words = words * (torch.rand(words.shape) >= WORD_DROPPED).long()
        shape = (*words.shape, SIZE)
        parts = [table(own, offsets).view(shape) for table, (own, offsets) in zip((self.classes, self.marks, self.runs), flat)]
        inputs = self.drop(torch.cat([self.words(words), *parts], 2))
        mask = mask.unsqueeze(2)
        near = functional.relu(self.near(around(inputs, NEAR, 1))) * mask
        far = functional.relu(self.far(around(self.drop(near), FAR, STEP))) * mask
        mean = far.sum(1) / mask.sum(1).clamp(min=1).sqrt()
        pooled = self.drop(torch.cat([far.max(1)[0], mean, functional.relu(self.signs(*signs))], 1))
        both = self.drop(torch.cat([near, far], 2))
        told = self.told(both)
        hidden = self.drop(functional.relu(self.hidden(pooled)))
        post = self.post(pooled) + self.together(hidden) + torch.logsumexp(told - NOWHERE * (1 - mask), 1)
        whole = functional.relu(self.whole(pooled)).unsqueeze(1).expand(-1, words.shape[1], -1)
        return self.kinds(torch.cat([both, whole], 2)), told, post


def around(inputs, places, step):
    """Each token's numbers beside those of the tokens around it (posts × tokens × numbers)."""
    reach = (places - 1) // 2 * step
    padded = functional.pad(inputs, (0, 0, reach, reach))
    return torch.cat([padded[:, place * step : place * step + inputs.shape[1]] for place in range(places)], 2)


def batch(examples, head):
    """The arrays of some examples, padded to the longest: what the network reads, and the labels of their words."""
    size, length = len(examples), max(one["places"][-1] for one in examples) + 1
    words, mask = np.zeros((size, length), np.int64), np.zeros((size, length), np.float32)
    labels = {name: np.zeros((size, length, head[count]), np.float32) for name, count in (("kinds", "kinds"), ("told", "outcomes"))}
    counts, values = [np.zeros((size, length), np.int64) for _ in range(3)], [[], [], []]
    for at, one in enumerate(examples):
        places = one["places"]
        words[at, places], mask[at, places] = one["words"], 1
        for name, own in labels.items():
            own[at, places[one[name][:, 0]], one[name][:, 1]] = 1
        for part, (own, numbers) in enumerate(one["flat"]):
            counts[part][at, places] = own
            values[part].append(numbers)
    flat = []
    for count, numbers in zip(counts, values):
        ends = np.cumsum(count.ravel())
        flat.append((torch.from_numpy(np.concatenate(numbers)), torch.from_numpy(ends - count.ravel())))
    of_signs = [one["signs"] for one in examples]
    starts = np.cumsum([0, *(len(own) for own in of_signs[:-1])])
    signs = torch.from_numpy(np.concatenate(of_signs)), torch.from_numpy(starts)
    return (torch.from_numpy(words), flat, torch.from_numpy(mask), signs), [torch.from_numpy(own) for own in labels.values()]


def batches(examples, shuffled):
    length = (lambda at: examples[at]["places"][-1] + random.random() * 6) if shuffled else (lambda at: examples[at]["places"][-1])
    order = sorted(range(len(examples)), key=length)
    groups = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
    if shuffled:
        random.shuffle(groups)
    return groups


def bits(scores, labels):
    """What each score costs."""
    return functional.binary_cross_entropy_with_logits(scores, labels, reduction="none")


def train(head, tables, examples, epochs, name):
    net = Net(head, tables)
    mean = {key: value.clone() for key, value in net.state_dict().items()}
    adam = torch.optim.Adam(net.parameters(), RATE)
    steps, step = max(1, len(examples) // BATCH * epochs), 0
    for epoch in range(epochs):
        net.train()
        total = 0.0
        for group in batches(examples, True):
            for parameters in adam.param_groups:
                parameters["lr"] = RATE * max(0.02, 1 - step / steps)
            step += 1
            chosen = [examples[at] for at in group]
            inputs, (of_kinds, of_told) = batch(chosen, head)
            kinds, told, posts = net(*inputs)
            asked = torch.from_numpy(np.stack([one["outcomes"] for one in chosen]))
            cost = torch.tensor([one["cost"] for one in chosen], dtype=torch.float32)
            spans = torch.tensor([1.0 if one["spans"] else 0.0 for one in chosen])
            known = (asked >= 0).float()
            of_words = SPAN_SHARE * bits(kinds, of_kinds).sum(2) + TOLD_SHARE * (bits(told, of_told) * known.unsqueeze(1)).sum(2)
            of_posts = (bits(posts, asked.clamp(min=0)) * known).sum(1)
            loss = (((of_words * inputs[2]).sum(1) * spans + of_posts) * cost).mean()
            adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            adam.step()
            share = min(MEAN_OF_LAST, 1 - 1 / (step + 1))
            for key, value in net.state_dict().items():
                mean[key].mul_(share).add_(value, alpha=1 - share)
            total += float(loss)
        print(f"{name}, epoch {epoch + 1}: loss {total / max(1, len(examples) // BATCH):.3f}", flush=True)
    net.load_state_dict(mean)
    net.eval()
    return net


def rounded(matrix, coarse):
    """A matrix (rows × columns) in the shipped steps: the packed form, and the numbers that it stands for."""
    if coarse:
        units = np.maximum(0.586 * matrix.std(0), 1e-6)
        steps = np.clip(np.floor(matrix / units) + 4, 0, 7).astype(int)
        digits = steps.reshape(-1, 2)
        text = "".join(DIGITS[a * 8 + b] for a, b in digits)
        back = (steps - 3.5) * units
    else:
        units = np.maximum(np.abs(matrix).max(0) / 31, 1e-6)
        steps = np.clip(np.rint(matrix / units) + 31, 0, 62).astype(int)
        text = "".join(DIGITS[step] for step in steps.ravel())
        back = (steps - 31) * units
    return {"units": [float(f"{unit:.4g}") for unit in units], "steps": text}, back


def columns(hashes):
    """The distances between hashes in columns of digits, as many as the largest takes."""
    distances = [b - a for a, b in zip([0, *hashes], hashes)]
    digits = next(count for count in range(1, 9) if all(distance < 64**count for distance in distances))
    return {"digits": digits, "hashes": "".join("".join(DIGITS[(d >> (6 * place)) & 63] for d in distances) for place in reversed(range(digits)))}


LAYERS = ("near", "far", "post", "hidden", "together", "told", "whole", "kinds")


def pack(net, tables):
    """The packed form of a network, whose weights are rounded to it."""
    packed = {}
    with torch.no_grad():
        for name, table, coarse in (("words", tables[0], True), ("classes", tables[1], False), ("marks", tables[2], False), ("signs", tables[3], False), ("runs", None, True)):
            weight = getattr(net, name).weight
            packed[name], back = rounded(weight[1:].numpy(), coarse)
            if table:
                packed[name].update(columns(table.hashes))
            weight[1:] = torch.from_numpy(back.astype(np.float32))
        for name in LAYERS:
            layer = getattr(net, name)
            packed[name], back = rounded(layer.weight.t().numpy(), False)
            layer.weight[:] = torch.from_numpy(back.astype(np.float32)).t()
        for name in LAYERS:
            bias = getattr(net, name).bias
            if bias is None:
                continue
            packed[name + "Bias"] = [round(float(b), 4) for b in bias]
            bias[:] = torch.tensor(packed[name + "Bias"])
    return packed


def score(net, examples, head):
    """The scores of posts and of their tokens."""
    posts, words = [None] * len(examples), [None] * len(examples)
    with torch.no_grad():
        for group in batches(examples, False):
            inputs, _ = batch([examples[at] for at in group], head)
            kinds, _, own = net(*inputs)
            for place, at in enumerate(group):
                posts[at] = [round(float(x), 3) for x in own[place]]
                words[at] = [[round(float(x), 2) for x in row] for row in kinds[place, examples[at]["places"]]]
    return posts, words


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("examples")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.backends.mkldnn.enabled = False  # Its convolutions fail on some machines; ours are small.
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(options.seed)
    head, tables, examples = read(options.examples)
    print(f"{len(examples)} examples, {len(tables[0])} words, {len(tables[1])} classes, {len(tables[2])} marks", flush=True)
    left = [one for one in examples if one["fold"] == 0]
    net = train(head, tables, [one for one in examples if one["fold"] != 0], options.epochs, "without fold 0")
    pack(net, tables)
    posts, words = score(net, left, head)
    net = train(head, tables, examples, options.epochs, "all")
    with open(options.out, "w", encoding="utf-8") as out:
        json.dump({"net": pack(net, tables), "posts": posts, "words": words}, out)


if __name__ == "__main__":
    sys.exit(main())
