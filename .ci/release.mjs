// A release, up to the last step: two clean clones of the commit are installed from the lock file and packed; the same
// bytes must come out. With a folder as argument the tarball, its bill of materials and its checksum are left there.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), "wbe-release-"));

const run = (cwd, program, ...words) =>
  execFileSync(program, words, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  }).trim();

function packClean(name) {
  const clone = join(home, name);
  run(".", "git", "clone", "--quiet", "--no-hardlinks", ".", clone);
  run(clone, "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
  run(clone, "npm", "pack", "--loglevel=error");
  const { version } = JSON.parse(readFileSync(join(clone, "package.json"), "utf8"));
  const tarball = join(clone, `wbe-${version}.tgz`);
  return { clone, version, tarball, bytes: readFileSync(tarball) };
}

/** What still has to be done before this commit can be a release. */
function missing({ clone, version }) {
  const text = (name) => readFileSync(join(clone, name), "utf8");
  const stated = { "jsr.json": JSON.parse(text("jsr.json")).version };
  stated["src/base/version.ts"] = /"(\d[^"]*)"/.exec(text("src/base/version.ts"))?.[1];
  const differ = Object.entries(stated).filter(([, found]) => found !== version);
  const heading = new RegExp(`^## ${version.replaceAll(".", "\\.")} - \\d{4}-\\d{2}-\\d{2}$`, "m");
  const tags = run(clone, "git", "tag", "--points-at", "HEAD").split("\n");
  return [
    ...differ.map(([file, found]) => `${file} says version ${found}, package.json ${version}`),
    ...(heading.test(text("CHANGELOG.md")) ? [] : [`CHANGELOG.md has no "## ${version} - <day>"`]),
    ...(tags.includes(`v${version}`) ? [] : [`the commit has no tag v${version}`]),
    ...(run(".", "git", "status", "--porcelain") === ""
      ? []
      : ["changes that are not committed are left out"]),
  ];
}

function leave({ clone, version, tarball }, sum) {
  mkdirSync(folder, { recursive: true });
  const name = `wbe-${version}`;
  if (existsSync(join(folder, `${name}.tgz`))) throw new Error(`${name}.tgz is already in ${folder}`);
  copyFileSync(tarball, join(folder, `${name}.tgz`));
  writeFileSync(
    join(folder, `${name}.cdx.json`),
    `${run(clone, "npm", "sbom", "--sbom-format=cyclonedx")}\n`,
  );
  writeFileSync(join(folder, "SHA512SUMS"), `${sum.toString("hex")}  ${name}.tgz\n`);
}

try {
  const [first, second] = ["first", "second"].map(packClean);
  if (!first.bytes.equals(second.bytes)) throw new Error("two packs of one commit differ");
  const sum = createHash("sha512").update(first.bytes).digest();
  if (folder !== undefined) leave(first, sum);
  console.log(`wbe ${first.version} of commit ${run(".", "git", "rev-parse", "HEAD")}`);
  console.log(`${first.bytes.length} bytes, the same from two clean clones`);
  console.log(`sha512-${sum.toString("base64")}`);
  for (const what of missing(first)) console.log(`Not yet: ${what}`);
  console.log(
    `Publish, where the registry trusts the runner: npm publish wbe-${first.version}.tgz --provenance`,
  );
  console.log(`Check afterwards: npm view wbe@${first.version} dist.integrity; npm audit signatures`);
} catch (error) {
  console.error(`${error.message}\n${error.stderr ?? ""}`.trimEnd());
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
