import { toMarkdown } from "../to-markdown.ts";
import type { Paper, PaperPart } from "./paper.ts";

/** A paper as Markdown (GitHub flavour). What Markdown would read as markup in names is escaped. */
export function paperToMarkdown({ title, parts }: Paper): string {
  return `${[`# ${inert(title)}`, ...parts.map(partText)].join("\n\n")}\n`;
}

function partText(part: PaperPart): string {
  switch (part.kind) {
    case "page":
      return "---";
    case "heading":
      return `## ${inert(part.text)}`;
    case "text":
      return inert(part.text);
    case "list":
      return part.items.map((item) => `- ${inert(item)}`).join("\n");
    case "table": {
      const rows = part.rows.map((cells) =>
        Object.fromEntries(part.head.map((name, index) => [name, cells[index] ?? ""])),
      );
      return toMarkdown(rows, part.head).trimEnd();
    }
  }
}

function inert(text: string): string {
  return text
    .replace(/[\\`*[\]]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}
