/** True when a number comes from memory or rests on an inference: show that wherever it is used. */
export function needsCheck(confidence: string): boolean {
  return /from memory|to be found|inference|not stated|^none/i.test(confidence);
}
