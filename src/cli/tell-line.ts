import type { Sink } from "./world.ts";

/** Writes one line for people; signs that would steer a terminal are taken out of what was read from files. */
export function tellLine(text: string, sink: Sink): void {
  sink.write(`${text.replace(/\p{Bidi_Control}/gu, "").replace(/\p{Cc}/gu, " ")}\n`);
}
