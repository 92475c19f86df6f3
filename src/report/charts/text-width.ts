/** Rough width of a text in pixels: charts are drawn without a font at hand, so this errs on the wide side. */
export function textWidth(text: string, fontSize = 12, bold = false): number {
  return text.length * fontSize * (bold ? 0.6 : 0.56);
}
