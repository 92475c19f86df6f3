# Rscript censored-fits.R DATA.csv: columns group, at, seen (1 measured, 0 below `at`). Prints as CSV what each group gave,
# then a line "TIME mle ros" with the processor seconds of the two loops alone.
# Maximum likelihood: survival::survreg, left-censored lognormal. NADA is not in Debian: its robust regression on order
# statistics (Hirsch-Stedinger positions, Weibull within an interval) is written here as a plain R loop over the groups.
suppressPackageStartupMessages(library(survival))
data <- read.csv(commandArgs(TRUE)[1])
groups <- split(data[, c("at", "seen")], data$group)

mle <- function(one) {
  fit <- survreg(Surv(at, seen, type = "left") ~ 1, data = one, dist = "lognormal")
  c(fit$coefficients[[1]], fit$scale)
}

ros <- function(one) {
  at <- one$at
  seen <- one$seen == 1
  limits <- sort(unique(c(0, at[!seen])))
  tops <- c(limits[-1], Inf)
  m <- length(limits)
  exceeding <- numeric(m + 1)
  for (j in m:1) {
    within <- sum(seen & at >= limits[j] & at < tops[j])
    below <- sum(seen & at < limits[j]) + sum(!seen & at <= limits[j])
    share <- if (within + below > 0) within / (within + below) else 0
    exceeding[j] <- if (j == 1) 1 else exceeding[j + 1] + share * (1 - exceeding[j + 1])
  }
  place <- numeric(length(at))
  for (j in 1:m) {
    measured <- which(seen & at >= limits[j] & at < tops[j])
    place[measured] <- 1 - exceeding[j] + (exceeding[j] - exceeding[j + 1]) * rank(at[measured], ties.method = "first") / (length(measured) + 1)
    hidden <- which(!seen & at == limits[j])
    place[hidden] <- (1 - exceeding[j]) * seq_along(hidden) / (length(hidden) + 1)
  }
  x <- qnorm(place)
  y <- log(at[seen])
  slope <- sum((x[seen] - mean(x[seen])) * (y - mean(y))) / sum((x[seen] - mean(x[seen]))^2)
  intercept <- mean(y) - slope * mean(x[seen])
  c(intercept, slope, mean(ifelse(seen, at, exp(intercept + slope * x))))
}

timed <- function(fit) {
  taken <- system.time(found <- lapply(groups, fit))
  list(seconds = taken[["user.self"]] + taken[["sys.self"]], found = do.call(rbind, found))
}
likely <- timed(mle)
regressed <- timed(ros)
write.table(format(cbind(likely$found, regressed$found), digits = 15), sep = ",", quote = FALSE, row.names = FALSE, col.names = FALSE)
cat("TIME", likely$seconds, regressed$seconds, "\n")
cat("VERSION", R.version$major, R.version$minor, as.character(packageVersion("survival")), "\n")
