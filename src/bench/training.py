"""How many customers a second PyTorch learns from: the discovery net on the batches that TrainingRates has written.

training.py SECONDS FILE THREADS: the same network, softmax over what is on offer, batch, data, precision and threads;
fused Adam. Prints customers a second and a second of processor time; says so and ends well where there is no torch.
"""
import sys
import time
import warnings

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


class Bag(torch.autograd.Function):
    """Weighted sums of a table's rows. Both ways by a sparse matrix made beforehand: embedding_bag sorts its indices anew
    on the way back, which takes as long as the whole rest of the step."""

    @staticmethod
    def forward(context, table, there, back):
        context.back = back
        return there @ table

    @staticmethod
    def backward(context, slope):
        return context.back @ slope, None, None


def bag(places, starts, weights, columns):
    rows = len(starts)
    row = torch.repeat_interleave(torch.arange(rows), torch.diff(starts, append=torch.tensor([len(places)])))
    matrix = torch.sparse_coo_tensor(torch.stack([row, places]), weights, (rows, columns)).coalesce()
    return matrix.to_sparse_csr(), matrix.t().coalesce().to_sparse_csr()


class Net(nn.Module):
    def __init__(self, products, width, hidden, season, activity, pulse, year, signal):
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
        self.year, self.year_taste = table(year, 1, 0), table(year, width, 0)

    def forward(self, batch):
        def worded(own, shared):
            return own + Bag.apply(shared, *batch["words"])
        x, y = Bag.apply(self.fading, *batch["recent"]), Bag.apply(self.plain, *batch["ever"])
        inner = torch.relu(self.hidden(torch.cat([x, y, batch["activity"]], 1)))
        customers = x + self.taste(inner)
        now = batch["season"] @ self.season_map
        row = worded(self.base, self.word_base).squeeze(1) + (batch["pulse"] @ self.pulse).squeeze(1)
        row = row + (batch["year"] @ self.year).squeeze(1)
        row = row + worded(self.product_season, self.word_season) @ now
        products = worded(self.product, self.word) + batch["year"] @ self.year_taste
        row, products = row[batch["offer"]], products[batch["offer"]]
        logits = torch.addmm(row.expand(len(customers), -1), customers, products.t())
        logits = torch.addcmul(logits, batch["linear"], self.gain)
        return logits + batch["shut"]


def read(path):
    reader = Reader(path)
    products, width, hidden, season, steps = reader.ints().tolist()
    batches = []
    for _ in range(steps):
        batch = {"words": bag(reader.ints(), reader.ints(), reader.floats(), WORDS)}
        for name in ("year", "pulse"):
            batch[name] = reader.floats().view(products, -1)
        batch["season"] = reader.floats()
        offer = torch.nonzero(reader.floats() == 0).squeeze(1)
        place = torch.full((products,), -1)
        place[offer] = torch.arange(len(offer))
        batch["offer"] = offer
        items, starts = reader.ints(), reader.ints()
        rows = len(starts)
        batch["recent"] = bag(items, starts, reader.floats(), products)
        batch["ever"] = bag(items, starts, reader.floats(), products)
        batch["activity"] = reader.floats().view(rows, -1)
        batch["linear"] = reader.floats().view(rows, products)[:, offer].contiguous()
        targets, first = reader.ints(), reader.ints()
        def counts(of, whole):
            return torch.diff(of, append=torch.tensor([len(whole)]))
        batch["shut"] = torch.zeros(rows, len(offer))
        buyers, bought = torch.repeat_interleave(torch.arange(rows), counts(starts, items)), place[items]
        batch["shut"][buyers[bought >= 0], bought[bought >= 0]] = -1e30
        each = counts(first, targets)
        batch["row"] = torch.repeat_interleave(torch.arange(rows), each)
        batch["targets"] = place[targets]
        batch["share"] = torch.repeat_interleave(1.0 / each.float(), each) / rows
        batches.append(batch)
    one = batches[0]
    sizes = [one[name].shape[-1] for name in ("activity", "pulse", "year", "season")]
    return batches, Net(products, width, hidden, season, *sizes)


def main(seconds, path, threads):
    warnings.filterwarnings("ignore", "Sparse")
    torch.manual_seed(1)
    torch.set_num_threads(threads)
    torch.set_flush_denormal(True)
    batches, net = read(path)
    adam = torch.optim.AdamW(net.parameters(), lr=0.001, weight_decay=0.01, fused=True)
    begin, busy, examples, warm = time.perf_counter(), time.process_time(), 0, False
    step = 0
    while time.perf_counter() - begin < seconds:
        batch = batches[step % len(batches)]
        adam.zero_grad(set_to_none=True)
        chances = functional.log_softmax(net(batch), 1)
        loss = -(chances[batch["row"], batch["targets"]] * batch["share"]).sum()
        loss.backward()
        adam.step()
        step += 1
        examples += len(batch["activity"])
        if not warm and time.perf_counter() - begin > seconds * 0.3:
            warm, examples, seconds, begin, busy = True, 0, seconds * 0.7, time.perf_counter(), time.process_time()
    print("%.1f %.1f" % (examples / (time.perf_counter() - begin), examples / (time.process_time() - busy)))


main(float(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
