/** One part of the sites of a study, for one machine of several. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** FNV-1a, 32 bits: www.isthe.com/chongo/tech/comp/fnv */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Whether a site belongs to a shard. Decided by its name alone (FNV-1a of its UTF-8, modulo the count), so every
 * machine says the same without having seen the other sites.
 */
export function inShard(site: string, { index, count }: Shard): boolean {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(site)) hash = Math.imul(hash ^ byte, PRIME) >>> 0;
  return hash % count === index - 1;
}
