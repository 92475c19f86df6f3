import type { State } from "./state.ts";
import { textsIn } from "./texts.ts";

/** Tells what is being done, for eyes and screen readers: the words change with the step, the bar all the time. */
export function tellProgress({ language, progress, failure, answers }: State): void {
  const texts = textsIn(language);
  const bar = document.getElementById("bar") as HTMLProgressElement;
  bar.hidden = progress === null;
  if (progress !== null) {
    bar.max = progress.total;
    bar.value = progress.done;
  }
  const word = progress === null ? (answers === null ? "" : texts.done) : texts.progress[progress.step];
  tell("status", word);
  bar.setAttribute("aria-label", word);
  tell("failure", failure.length === 0 ? "" : [`${texts.failed}:`, ...failure].join("\n"));
}

function tell(id: string, text: string): void {
  const place = document.getElementById(id);
  if (place !== null && place.textContent !== text) place.textContent = text;
}
