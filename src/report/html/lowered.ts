/** `Kokain` inside a sentence; abbreviations like MDMA stay. */
export function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
