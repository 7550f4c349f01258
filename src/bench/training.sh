#!/bin/sh
# How fast the discovery net learns, beside PyTorch in the same session: src/bench/training.sh [rounds [seconds [threads]]]
#
# Same network, batches, data, precision and threads (2); every round runs each program once, one after the other, so that
# what else the machine does falls on both. Without torch (PYTHON names the interpreter that has it) ours runs alone.
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-3}
seconds=${2:-12}
threads=${3:-2}
found=target/bench-training
rm -f "$found"/*.txt
. src/bench/classpath.sh

round=1
while [ "$round" -le "$rounds" ]; do
    echo "round $round of $rounds" >&2
    OMP_NUM_THREADS=1 java -Xmx3g -XX:+UseParallelGC -Dorg.bytedeco.javacpp.maxPhysicalBytes=0 -cp "$classpath" \
        solstice.recommender.neural.TrainingRates "$seconds" "$found/batches.bin" "$threads" >>"$found/ours.txt"
    OMP_NUM_THREADS="$threads" MALLOC_MMAP_THRESHOLD_=1073741824 MALLOC_TRIM_THRESHOLD_=1073741824 \
        "${PYTHON:-python3}" src/bench/training.py "$seconds" "$found/batches.bin" "$threads" >>"$found/torch.txt"
    round=$((round + 1))
done
[ -s "$found/torch.txt" ] || { echo "customers a second, ours: $(tr '\n' ' ' <"$found/ours.txt")"; exit 0; }
paste "$found/ours.txt" "$found/torch.txt" | awk '
    BEGIN { print "| round | ours | PyTorch | ratio | ratio a second of processor time |\n|---|---:|---:|---:|---:|" }
    { printf "| %d | %.0f | %.0f | %.2f | %.2f |\n", NR, $1, $3, $1 / $3, $2 / $4 }
    $1 > ours { ours = $1 } $3 > theirs { theirs = $3 } $2 > busy { busy = $2 } $4 > their_busy { their_busy = $4 }
    END { printf "| best | %.0f | %.0f | %.2f | %.2f |\n", ours, theirs, ours / theirs, busy / their_busy }'
