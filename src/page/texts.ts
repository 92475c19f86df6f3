import type { Language } from "./protocol.ts";
import { TEXTS_EN, type Texts } from "./texts-en.ts";
import { TEXTS_SV } from "./texts-sv.ts";

const TEXTS: Readonly<Record<Language, Texts>> = { en: TEXTS_EN, sv: TEXTS_SV };

/** Every word of the page in one language. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
