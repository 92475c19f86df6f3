import type { Language } from "../texts/language.ts";
import { TEXTS_EN } from "./texts-en.ts";
import { TEXTS_SV } from "./texts-sv.ts";

/** Every word of the report that is not made from data elsewhere. Functions take what stands in the sentence. */
export type ReportTexts = typeof TEXTS_SV;

/** The report's words in Swedish and English. */
export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = { sv: TEXTS_SV, en: TEXTS_EN };
