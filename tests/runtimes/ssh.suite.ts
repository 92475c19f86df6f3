import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { longTable } from "../hostile/_program.ts";
import { ROOT } from "../package/lay-out-package.ts";

const BIN = join(ROOT, "dist/cli.cjs");
const SSHD = "/usr/sbin/sshd";
const home = mkdtempSync(join(tmpdir(), "wbe-ssh-"));
const at = (name: string): string => join(home, name);

/** A port that nobody uses now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

interface Host {
  readonly server: ChildProcess;
  /** The words before the address that let ssh in. */
  readonly client: readonly string[];
}

/** A host of our own: it hears this machine only, knows one key made for it, and keeps all its files in one folder. */
async function startHost(): Promise<Host | null> {
  if ([SSHD, "ssh", "ssh-keygen", "parallel"].some((name) => spawnSync("which", [name]).status !== 0))
    return null;
  chmodSync(home, 0o700);
  // Where sshd of root leaves its power; the system's own service would make it.
  if (process.getuid?.() === 0) mkdirSync("/run/sshd", { recursive: true, mode: 0o755 });
  for (const key of ["host", "user"])
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", at(key)]);
  writeFileSync(at("authorized"), readFileSync(at("user.pub")), { mode: 0o600 });
  const port = await freePort();
  const settings = [
    "ListenAddress 127.0.0.1",
    `Port ${port}`,
    `HostKey ${at("host")}`,
    `AuthorizedKeysFile ${at("authorized")}`,
    `PidFile ${at("pid")}`,
    "PasswordAuthentication no",
    "KbdInteractiveAuthentication no",
    "UsePAM no",
    "StrictModes no",
    "PermitRootLogin prohibit-password",
    `AllowUsers ${userInfo().username}`,
  ];
  writeFileSync(at("sshd_config"), `${settings.join("\n")}\n`);
  const [kind = "", key = ""] = readFileSync(at("host.pub"), "utf8").split(" ");
  writeFileSync(at("known"), `[127.0.0.1]:${port} ${kind} ${key}\n`);
  const only = ["IdentitiesOnly=yes", "BatchMode=yes", "StrictHostKeyChecking=yes"];
  const options = [...only, `UserKnownHostsFile=${at("known")}`].flatMap((option) => ["-o", option]);
  const client = ["ssh", "-F", "none", "-p", String(port), "-i", at("user"), ...options];
  const server = spawn(SSHD, ["-D", "-e", "-f", at("sshd_config")], { stdio: "ignore" });
  for (let tries = 0; tries < 50 && server.exitCode === null; tries++) {
    const [program = "", ...words] = client;
    if (spawnSync(program, [...words, "127.0.0.1", "true"]).status === 0) return { server, client };
    await sleep(100);
  }
  server.kill();
  return null;
}

const host = await startHost();
afterAll(() => {
  host?.server.kill();
  rmSync(home, { recursive: true, force: true });
});

function wbe(...words: readonly string[]): string {
  return execFileSync(process.execPath, [BIN, ...words], { encoding: "utf8", maxBuffer: 2 ** 28 });
}

/** The shards of a table on the host, and what they are when merged. */
function mergedOverSsh(client: readonly string[], file: string, jobs: number): string {
  const numbers = Array.from({ length: jobs }, (_, index) => String(index + 1));
  const command = `${process.execPath} ${BIN} loads ${file} --quiet --shard {}/${jobs} --out ${at("part-{}.csv")} --force`;
  const words = [
    "--will-cite",
    "-j2",
    "--sshlogin",
    `${client.join(" ")} 127.0.0.1`,
    command,
    ":::",
    ...numbers,
  ];
  execFileSync("parallel", words, {
    env: { ...process.env, HOME: home },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const parts = numbers.map((number) => at(`part-${number}.csv`));
  return wbe("merge", ...parts);
}

describe.skipIf(host === null)("over ssh (skipped where no sshd can be started)", () => {
  test("shards that GNU parallel runs on a host, merged, are one run", { timeout: 120_000 }, () => {
    const file = at("lab.csv");
    writeFileSync(
      file,
      longTable(30_000, (row) => 10 + (row % 50)),
    );
    const whole = wbe("loads", file, "--quiet");
    expect(whole.split("\n")).toHaveLength(30_002);
    expect(mergedOverSsh(host?.client ?? [], file, 4)).toBe(whole);
  });
});
