# python3 monte-carlo.py NORMAL RUNS [seed]: the load chain of monte-carlo.ts by the same adaptive rule in NumPy, its normals by the
# inverse distribution function NORMAL (ndtri: scipy.special.ndtri, ppf: scipy.stats.norm.ppf). Prints JSON: trials, seconds of each run.
import json, math, sys, time
import numpy as np, scipy
from scipy.special import ndtri
from scipy.stats import norm

NORMAL = {"ndtri": ndtri, "ppf": norm.ppf}[sys.argv[1]]
INPUTS = [(500.0, 0.1), (12000.0, 0.08), (1.0, 0.1), (37000.0, 0.1)]
SIZE, LEVEL, DIGITS, LARGEST = 10_000, 0.95, 3, 200

def lognormal(random, median, rsd):
    return median * np.exp(math.sqrt(math.log1p(rsd * rsd)) * NORMAL(random.random(SIZE)))

def summary(ordered):
    lower, upper = np.quantile(ordered, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return ordered.mean(), ordered.std(ddof=1), lower, upper

def tolerance(spread):
    return 10.0 ** (math.floor(math.log10(spread)) - (DIGITS - 1)) / 2

def propagate(seed):
    random, blocks, summaries = np.random.default_rng(seed), [], []
    while True:
        c, q, s, p = (lognormal(random, *given) for given in INPUTS)
        block = c * q * s / p
        blocks.append(block)
        summaries.append(summary(np.sort(block)))
        if len(blocks) < 2:
            continue
        found = np.array(summaries)
        spread = math.sqrt(np.mean(found[:, 1] ** 2))
        error = 2 * found.std(axis=0, ddof=1) / math.sqrt(len(blocks))
        if (error <= tolerance(spread)).all() or len(blocks) >= LARGEST:
            return summary(np.sort(np.concatenate(blocks))), SIZE * len(blocks)

propagate(0)
runs = []
for run in range(int(sys.argv[2])):
    start = time.process_time()
    (mean, sd, lower, upper), trials = propagate(run + (int(sys.argv[3]) if len(sys.argv) > 3 else 1))
    runs.append({"seconds": time.process_time() - start, "trials": trials, "mean": mean, "lower": lower, "upper": upper})
print(json.dumps({"version": f"NumPy {np.__version__}, SciPy {scipy.__version__}", "runs": runs}))
