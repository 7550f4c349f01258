#!/bin/sh
# How fast seasons are taken apart, beside R and statsmodels in the same session: src/bench/seasonality.sh [rounds]
#
# Every round runs each program once, one after the other, one thread each, timed by processor time; the table shows the
# best round of each, so that what else the machine does falls on all alike. Programs that are not installed are left out.
# With wall-clock time and error bars, ours alone: mvn -Pbench -DskipTests verify exec:exec -Dbench=StlBench
# Debian: apt-get install r-base-core r-cran-forecast python3-statsmodels
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-3}
found=target/bench-seasonality
. src/bench/classpath.sh
rm -f "$found"/*.csv
python=python3
[ -x /usr/bin/python3 ] && python=/usr/bin/python3

round=1
while [ "$round" -le "$rounds" ]; do
    echo "round $round of $rounds" >&2
    if command -v Rscript >/dev/null && Rscript -e 'library(forecast)' >/dev/null 2>&1; then
        OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 Rscript src/bench/seasonality.R 2 >>"$found/r.csv"
    fi
    java -cp "$classpath" solstice.seasonality.StlRates 2 >"$found/ours.csv"
    for way in alone together; do
        sed -n "s/^$way,//p" "$found/ours.csv" >>"$found/$way.csv"
    done
    if "$python" -c 'import statsmodels' 2>/dev/null; then
        OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 "$python" src/bench/seasonality.py 2 >>"$found/statsmodels.csv"
    fi
    round=$((round + 1))
done

# the whole sample on two cores
java -cp "$classpath" solstice.seasonality.SampleBench

best() { # file, case
    [ -f "$found/$1.csv" ] && awk -F, -v want="$2" '$1 == want && $2 > best { best = $2 } END { print best + 0 }' "$found/$1.csv" || echo 0
}
printf '| case | R | statsmodels | one by one | together | together / R |\n|---|---:|---:|---:|---:|---:|\n'
for shape in weekly weekly-periodic weekly-robust weekly-periodic-robust daily daily-robust; do
    printf '%s %s %s %s %s\n' "$shape" "$(best r $shape)" "$(best statsmodels $shape)" "$(best alone $shape)" "$(best together $shape)"
done | awk '{ ratio = $2 > 0 ? sprintf("%.0f x", $5 / $2) : "-"; printf "| %s | %.0f | %.0f | %.0f | %.0f | %s |\n", $1, $2, $3, $4, $5, ratio }'
