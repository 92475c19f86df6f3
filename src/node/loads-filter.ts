import type { Issue } from "../base/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { checkSiteNames } from "../quality/index.ts";
import type { CsvOptions } from "../report/index.ts";
import type { ByteReading } from "../stream/index.ts";
import type { PlainHead } from "./head-of.ts";
import { type IssueTally, issueTally } from "./issue-tally.ts";
import { loadsHeader } from "./loads-header.ts";

/** What the loads of a plain table are made with. */
export interface FilterContext {
  readonly head: PlainHead;
  readonly settings: StudySettingsInput;
  /** Name for messages. */
  readonly file: string;
  readonly today: string | undefined;
  readonly csv: CsvOptions;
}

/** Loads on their way through: CSV in parts, and what was noticed until then. */
export interface LoadsFilter {
  readonly parts: AsyncGenerator<Uint8Array>;
  readonly issues: IssueTally;
}

/** Rows of whole sites as the byte road read them, with the bytes for the rest. */
export interface ReadChunk {
  readonly reading: ByteReading;
  /** Rows of the table before them, its header among them. */
  readonly before: number;
  /** The bytes of a stretch of these rows. */
  readonly bytesOf: (from: number, to: number) => Uint8Array;
}

/**
 * The loads of chunks in turn: what the byte road made as it is, the rest by the reader of record. `onSite` is told every
 * site, to refuse one that comes back.
 */
export function loadsFilter(
  context: FilterContext,
  chunks: AsyncIterable<ReadChunk>,
  onSite: (name: string, row: number) => void = () => {},
): LoadsFilter {
  const issues = issueTally();
  return { issues, parts: partsOf(context, chunks, onSite, issues) };
}

async function* partsOf(
  { head, settings, file, today, csv }: FilterContext,
  chunks: AsyncIterable<ReadChunk>,
  onSite: (name: string, row: number) => void,
  issues: IssueTally,
): AsyncGenerator<Uint8Array> {
  const names: string[] = [];
  const reading = today === undefined ? {} : { today };
  yield loadsHeader(csv);
  for await (const { reading: found, before, bytesOf } of chunks) {
    for (const site of found.sites) {
      onSite(site.name, before + site.before + 1);
      names.push(site.name);
    }
    for (const part of found.parts) {
      if (part.csv !== null) {
        yield part.csv;
        continue;
      }
      const { siteLoads } = await import("./site-loads.ts");
      const rows = {
        bytes: bytesOf(part.from, part.to),
        header: head.header,
        before: before + part.before,
        file,
      };
      const made = siteLoads(rows, settings, reading, csv);
      issues.add(made.issues.filter(isOfOneSite));
      yield made.csv;
    }
  }
  issues.add(checkSiteNames(names));
}

/** Names are compared once for all sites. */
function isOfOneSite({ code }: Issue): boolean {
  return code !== "SITE_NAMES_ALIKE";
}
