import { WbeError } from "./error.ts";

/** Throws `ARGUMENT_INVALID` unless the argument is a finite number for which the condition holds. */
export function demandNumber(holds: boolean, path: string, expected: string, received: number): void {
  if (holds && Number.isFinite(received)) return;
  throw new WbeError("ARGUMENT_INVALID", `${path}: expected ${expected}, got ${received}`, {
    path,
    expected,
    received: String(received),
  });
}
