# Decompositions a second of processor time by R's stl() and forecast::mstl(): a loop over many series, no start-up.
# Usage: Rscript seasonality.R SECONDS_PER_CASE     prints "case,rate"
suppressPackageStartupMessages(library(forecast))
seconds <- as.numeric(commandArgs(trailingOnly = TRUE)[1])
set.seed(1)

draw <- function(n, periods) {
  t <- seq_len(n) - 1
  y <- 100 + 5 * rnorm(n)
  for (p in periods) y <- y + 20 * sin(2 * pi * t / p)
  y
}

rate <- function(series, fit) {
  for (i in 1:3) fit(series[[i]])
  done <- 0
  start <- sum(proc.time()[1:2])
  repeat {
    for (y in series) fit(y)
    done <- done + length(series)
    took <- sum(proc.time()[1:2]) - start
    if (took >= seconds) return(done / took)
  }
}

report <- function(name, series, fit) cat(sprintf("%s,%.3f\n", name, rate(series, fit)))

weekly <- lapply(1:20, function(i) ts(draw(156, 52), frequency = 52))
report("weekly", weekly, function(x) stl(x, s.window = 7))
report("weekly-periodic", weekly, function(x) stl(x, s.window = "periodic"))
report("weekly-robust", weekly, function(x) stl(x, s.window = 7, robust = TRUE))
report("weekly-periodic-robust", weekly, function(x) stl(x, s.window = "periodic", robust = TRUE))
daily <- lapply(1:4, function(i) msts(draw(1095, c(7, 365)), seasonal.periods = c(7, 365)))
report("daily", daily, function(x) mstl(x))
report("daily-robust", daily, function(x) mstl(x, robust = TRUE))
