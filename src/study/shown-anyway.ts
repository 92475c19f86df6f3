import type { PublicationPolicy } from "./settings.ts";

/** Names of the plants that are shown in spite of the limits of publication. */
export function shownAnyway({ showAnyway }: Pick<PublicationPolicy, "showAnyway">): ReadonlySet<string> {
  return new Set(showAnyway.map((one) => (typeof one === "string" ? one : one.site)));
}
