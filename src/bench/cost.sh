#!/bin/sh
# What training and ranking cost as a shop grows: src/bench/cost.sh [heap]
#
# Made-up shops, one program each, so that memory is each one's own; then a million products for a hundred rows, and the
# sample shop's lists. Processor seconds are counted, not the clock, so that other work beside it matters little.
set -eu
cd "$(dirname "$0")/../.."
heap=${1:-3g}
found=target/bench-cost
. src/bench/classpath.sh
run() {
    OMP_NUM_THREADS=1 nice -n 10 java "-Xmx$heap" -XX:+UseParallelGC -Dorg.bytedeco.javacpp.maxPhysicalBytes=0 \
        -cp "$classpath" "solstice.recommender.neural.$@" 2>"$found/errors.txt" || echo "| $* | does not fit in $heap |"
}

echo "| products | customers | events | training, s | getting ready, s | ranking 1,000 customers, s | peak, GB | estimate, GB |"
echo "|---:|---:|---:|---:|---:|---:|---:|---:|"
for products in 5000 20000 50000 100000 250000 1000000; do
    run ShopCosts "$products" 5000 200000
done
for events in 100000 1000000 3000000 10000000; do
    run ShopCosts 5000 "$((events / 40))" "$events"
done
run TableScoring
run SampleScoring
