import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licence of every package of which any byte went into the bundles, as its own file states it. */
export function licenceTexts(metafiles) {
  const texts = [...bundledPackages(metafiles)].sort().map((name) => {
    const folder = join("node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    if (file === undefined) throw new Error(`${name} is bundled and has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  const head = "The files in this folder contain code of these packages, under their licences.\n";
  return [head, ...texts].join(`\n${"-".repeat(80)}\n\n`);
}

function bundledPackages(metafiles) {
  const names = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const name = packageOf(path);
        if (name !== undefined && bytesInOutput > 0) names.add(name);
      }
    }
  }
  return names;
}

/** The package that a file belongs to, or undefined. */
export function packageOf(path) {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path.replaceAll("\\", "/"))?.[1];
}
