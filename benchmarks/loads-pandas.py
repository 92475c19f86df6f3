"""Peer of loads.ts: read, two products, write. No check, no interval, no non-detect."""
import sys
import pandas

table = pandas.read_csv(sys.argv[1])
value = pandas.to_numeric(table["concentration_ng_per_l"], errors="coerce")
table["load_mg_per_day"] = value * table["flow_m3_per_day"] / 1000
table["load_mg_per_day_per_1000"] = table["load_mg_per_day"] / table["population"] * 1000
table.to_csv(sys.argv[2], index=False)
