import { wrapped } from "./lay-out-text.ts";
import type { Sink } from "./world.ts";

const INDENT = "  ";

/**
 * Writes one line for people; signs that would steer a terminal are taken out of what was read from files. A terminal
 * gets it broken between words, never within one: a path stays whole.
 */
export function tellLine(text: string, sink: Sink): void {
  const line = text.replace(/\p{Bidi_Control}/gu, "").replace(/\p{Cc}/gu, " ");
  const [first = "", ...rest] = sink.isTerminal ? inLines(line, sink.width) : [line];
  sink.write([first, ...rest.map((part) => INDENT + part)].map((part) => `${part}\n`).join(""));
}

/** The first line is filled whole, the ones that go on are indented and so much narrower. */
function inLines(line: string, width: number): readonly string[] {
  const [first = "", ...rest] = wrapped(line, width);
  return rest.length === 0 ? [first] : [first, ...wrapped(rest.join(" "), width - INDENT.length)];
}
