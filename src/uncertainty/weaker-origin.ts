import type { ErrorOrigin } from "./error-term.ts";

/** From the weakest ground to the firmest. */
const ORDER: readonly ErrorOrigin[] = ["assumed", "stated", "estimated", "measured"];

/** What may be said of an error made of two parts: the weaker of their origins; absent means assumed. */
export function weakerOrigin(a: ErrorOrigin | undefined, b: ErrorOrigin | undefined): ErrorOrigin {
  const index = Math.min(ORDER.indexOf(a ?? "assumed"), ORDER.indexOf(b ?? "assumed"));
  return ORDER[index] ?? "assumed";
}
