"""How many customers a second PyTorch learns from: the discovery net on the batches that TrainingRates has written.

training.py SECONDS FILE: the same network, full softmax, batch, data, precision and two threads; fused Adam. Prints the
rate; says so and ends well where there is no torch.
"""
import sys
import time

try:
    import numpy
    import torch
    from torch import nn
    from torch.nn import functional
except ImportError as missing:
    print("training.py: left out, needs torch and numpy: %s" % missing, file=sys.stderr)
    sys.exit(0)

WORDS = 1024


class Reader:
    def __init__(self, path):
        self.bytes = open(path, "rb").read()
        self.at = 0

    def take(self, kind):
        count = int(numpy.frombuffer(self.bytes, ">i4", 1, self.at)[0])
        values = numpy.frombuffer(self.bytes, kind, count, self.at + 4)
        self.at += 4 + 4 * count
        return torch.from_numpy(values.astype(numpy.int64 if kind == ">i4" else numpy.float32))

    def ints(self):
        return self.take(">i4")

    def floats(self):
        return self.take(">f4")


class Net(nn.Module):
    def __init__(self, products, width, hidden, season, activity, pulse, signal):
        super().__init__()
        def table(rows, columns, deviation):
            return nn.Parameter(torch.randn(rows, columns) * deviation)
        self.fading, self.plain = table(products, width, 0.1), table(products, width, 0.1)
        self.product, self.word = table(products, width, 0.05), table(WORDS, width, 0.05)
        self.hidden, self.taste = nn.Linear(2 * width + activity, hidden), nn.Linear(hidden, width)
        self.season_map = table(signal, season, 0.5)
        self.product_season, self.word_season = table(products, season, 0), table(WORDS, season, 0)
        self.base, self.word_base = table(products, 1, 0), table(WORDS, 1, 0)
        self.pulse, self.gain = table(pulse, 1, 0), nn.Parameter(torch.tensor(0.9))

    def forward(self, words, batch):
        places, starts, weights = words
        def worded(own, shared):
            return own + functional.embedding_bag(places, shared, starts, mode="sum", per_sample_weights=weights)
        def bag(table, weights):
            return functional.embedding_bag(batch["items"], table, batch["starts"], mode="sum", per_sample_weights=weights)
        x, y = bag(self.fading, batch["recency"]), bag(self.plain, batch["weights"])
        inner = torch.relu(self.hidden(torch.cat([x, y, batch["activity"]], 1)))
        customers = x + self.taste(inner)
        now = batch["season"] @ self.season_map
        row = worded(self.base, self.word_base).squeeze(1) + (batch["pulse"] @ self.pulse).squeeze(1)
        row = row + worded(self.product_season, self.word_season) @ now
        logits = torch.addmm(row.expand(len(customers), -1), customers, worded(self.product, self.word).t())
        logits = torch.addcmul(logits, batch["linear"], self.gain)
        return logits + batch["shut"]


def read(path):
    reader = Reader(path)
    products, width, hidden, season, steps = reader.ints().tolist()
    words = reader.ints(), reader.ints(), reader.floats()
    batches = []
    for _ in range(steps):
        batch = {"pulse": reader.floats().view(products, -1), "season": reader.floats()}
        shut = reader.floats()
        batch["items"], batch["starts"] = reader.ints(), reader.ints()
        rows = len(batch["starts"])
        batch["recency"], batch["weights"] = reader.floats(), reader.floats()
        batch["activity"] = reader.floats().view(rows, -1)
        batch["linear"] = reader.floats().view(rows, products)
        targets, first = reader.ints(), reader.ints()
        def counts(of, whole):
            return torch.diff(of, append=torch.tensor([len(whole)]))
        batch["shut"] = shut.expand(rows, products).clone()
        batch["shut"][torch.repeat_interleave(torch.arange(rows), counts(batch["starts"], batch["items"])), batch["items"]] = -1e30
        each = counts(first, targets)
        batch["row"] = torch.repeat_interleave(torch.arange(rows), each)
        batch["targets"] = targets
        batch["share"] = torch.repeat_interleave(1.0 / each.float(), each) / rows
        batches.append(batch)
    net = Net(products, width, hidden, season, batches[0]["activity"].shape[1], batches[0]["pulse"].shape[1], len(batches[0]["season"]))
    return words, batches, net


def main(seconds, path):
    torch.manual_seed(1)
    torch.set_num_threads(2)
    words, batches, net = read(path)
    adam = torch.optim.AdamW(net.parameters(), lr=0.001, weight_decay=0.01, fused=True)
    begin, examples, warm = time.perf_counter(), 0, False
    step = 0
    while time.perf_counter() - begin < seconds:
        batch = batches[step % len(batches)]
        adam.zero_grad(set_to_none=True)
        chances = functional.log_softmax(net(words, batch), 1)
        loss = -(chances[batch["row"], batch["targets"]] * batch["share"]).sum()
        loss.backward()
        adam.step()
        step += 1
        examples += len(batch["starts"])
        if not warm and time.perf_counter() - begin > seconds * 0.3:
            warm, examples, seconds, begin = True, 0, seconds * 0.7, time.perf_counter()
    print("%.1f" % (examples / (time.perf_counter() - begin)))


main(float(sys.argv[1]), sys.argv[2])
