# For the other scripts: $classpath with the benchmarks, built unless CLASSES names one, and the BLAS kernels of this
# processor. Wants $found, a folder of the script's own.
mkdir -p "$found"
if [ -n "${CLASSES:-}" ]; then
    classpath=$CLASSES
else
    mvn -q -B -Pbench test-compile dependency:build-classpath -Dmdep.includeScope=test \
        -Dmdep.outputFile="$found/classpath" -Djacoco.skip -Dspotless.check.skip
    classpath="target/test-classes:target/classes:$(cat "$found/classpath")"
fi
if [ -z "${OPENBLAS_CORETYPE:-}" ] && grep -qw avx512f /proc/cpuinfo 2>/dev/null; then
    export OPENBLAS_CORETYPE=SKYLAKEX
fi
