import type { Code } from "./codes.ts";

/** What a `WbeError` carries besides its sentence. */
export interface WbeErrorContext {
  /** The option or argument that was wrong, as the caller wrote it (`uncertainty.flow`). */
  readonly path?: string;
  readonly expected?: string;
  readonly received?: string;
  /** Exit code of the command line: 2 wrong usage, 3 input that cannot be used. */
  readonly exitCode?: 2 | 3;
  /** Problems found in the data, when the error ends a reading. */
  readonly issues?: readonly unknown[];
}

/**
 * Misuse of the library, or input that cannot be understood at all.
 * Tell errors apart by `code`, never by `instanceof`: two module formats may hold two copies of the class.
 */
export class WbeError extends Error {
  override readonly name: string = "WbeError";
  readonly code: Code;
  readonly path: string | undefined;
  readonly expected: string | undefined;
  readonly received: string | undefined;
  readonly exitCode: 2 | 3;
  readonly issues: readonly unknown[];

  constructor(code: Code, message: string, context: WbeErrorContext = {}) {
    super(message);
    this.code = code;
    this.path = context.path;
    this.expected = context.expected;
    this.received = context.received;
    this.exitCode = context.exitCode ?? 2;
    this.issues = context.issues ?? [];
  }
}

/** True for an error made by any copy of this library. */
export function isWbeError(error: unknown): error is WbeError {
  return error instanceof Error && error.name === "WbeError" && "code" in error;
}
