import { cpus, totalmem } from "node:os";

/** The machine a figure was measured on, in a line. */
export function machineLine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} x ${first?.model.trim() ?? "unknown"}, ${gigabytes} GB, ${process.platform}, Node ${process.versions.node}`;
}
