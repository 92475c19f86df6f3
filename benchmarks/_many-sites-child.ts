// node --import tsx _many-sites-child.ts FUNCTION SITES: simulated rows in memory through one function of the library. Prints JSON.
import { compare, createStudy, summarise, trend } from "../src/index.ts";
import { simulatedSites } from "./_simulated-sites.ts";

const FUNCTIONS = { summary: summarise, compare, trend } as const;
const [name = "", sites = ""] = process.argv.slice(2);
const call = Object.entries(FUNCTIONS).find(([known]) => known === name)?.[1];
if (call === undefined) throw new RangeError(`${name} is none of ${Object.keys(FUNCTIONS).join(", ")}`);

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const lab = [...simulatedSites(Number(sites))].map((row) => ({ ...row }));
const before = seconds();
const study = createStudy({ lab });
const between = seconds();
const rows = call(study).length;
console.log(
  JSON.stringify({
    input: lab.length,
    rows,
    reading: between - before,
    working: seconds() - between,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
