const NAMES: Readonly<Record<string, string>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "vertical bar",
};

/** A column separator in words: `semicolon`; a sign on its own is lost in a sentence. */
export function delimiterName(delimiter: string): string {
  return NAMES[delimiter] ?? delimiter;
}
