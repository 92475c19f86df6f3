import type { World } from "./world.ts";

/** Tells what is being done, in a line that vanishes. */
export interface Progress {
  /** Names the next step and lets the event loop breathe, so that Ctrl-C is heard between steps. */
  step(text: string): Promise<void>;
  done(): void;
}

const PATIENCE = 1000;
const CLEAR_LINE = "\r\u001b[K";

/**
 * Progress on standard error once the work has lasted a second; only where a person sees it and the table of results
 * would not stand in its way. A step that follows half a second of work is told at once: it may be as long, and
 * nothing can be told while it computes.
 */
export function progressOf(world: World, quiet: boolean): Progress {
  const { stderr, stdout, env } = world;
  if (quiet || !stderr.isTerminal || !stdout.isTerminal || env.TERM === "dumb") {
    return { step: breathe, done: () => {} };
  }
  const start = world.now();
  let current = "";
  let shown = false;
  const show = (): void => {
    stderr.write(`${CLEAR_LINE}${current} …`);
    shown = true;
  };
  const timer = setTimeout(show, PATIENCE);
  timer.unref();
  return {
    step: async (text) => {
      current = text;
      if (shown || world.now() - start >= PATIENCE / 2) show();
      await breathe();
    },
    done: () => {
      clearTimeout(timer);
      if (shown) stderr.write(CLEAR_LINE);
      shown = false;
    },
  };
}

function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
