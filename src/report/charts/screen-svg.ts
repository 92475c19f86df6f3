import { compactSvg } from "./compact-svg.ts";

/**
 * The compact picture for a screen, where a filled circle is drawn as the dot of a round pen, in two thirds of the letters;
 * programs that place a saved picture draw no such dots.
 */
export function screenSvg(markup: string): string {
  const dots = /<g fill="([^"]*)" fill-opacity="([^"]*)">((?:<circle cx="[^"]*" cy="[^"]*" r="3"\/>)+)<\/g>/g;
  return compactSvg(markup).replace(dots, (_group, colour: string, opacity: string, circles: string) => {
    const pen = `fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="6" stroke-linecap="round"`;
    return `<g ${pen}>${circles.replace(/<circle cx="([^"]*)" cy="([^"]*)" r="3"\/>/g, '<path d="M$1,$2h0"/>')}</g>`;
  });
}
