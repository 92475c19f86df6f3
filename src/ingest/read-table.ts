import { type Issue, type IssueInput, issue } from "../base/index.ts";
import { type DecodedText, decodeText } from "./decode-text.ts";
import { delimiterName } from "./delimiter-name.ts";
import { DELIMITERS, detectDelimiter } from "./detect-delimiter.ts";
import { fileError } from "./file-error.ts";
import { interlabEncoding, isInterlab, readInterlab } from "./read-interlab.ts";
import type { Table } from "./table.ts";
import { tableOf } from "./table-of.ts";
import { tokenise } from "./tokenise.ts";

/** What can be chosen for `readTable`. */
export interface ReadTableOptions {
  /** Name for messages and the ledger. */
  readonly file: string;
  /** @defaultValue detected */
  readonly encoding?: string;
  /** `;`, `,`, `|` or a tab. @defaultValue detected */
  readonly delimiter?: string;
  /** Column names from a mapping, so that a header of unknown words is found. */
  readonly extraNames?: readonly string[];
}

/** A table with what was noticed while it was taken apart. */
export interface TableReading {
  readonly table: Table;
  readonly issues: readonly Issue[];
}

/**
 * Takes delimited text or its bytes apart into a table. Encoding and separator are detected and can be forced.
 * @throws WbeError (exit 3) when the file is no text table, is empty, or has no header.
 */
export function readTable(input: string | Uint8Array, options: ReadTableOptions): TableReading {
  const { file } = options;
  const { text: raw, encoding } = textOf(input, options);
  if (isInterlab(raw)) return readInterlab(raw, file, encoding);
  const { text, declared } = withoutMarks(raw);
  const delimiter =
    options.delimiter === undefined
      ? (declared ?? detectDelimiter(text, file))
      : checked(options.delimiter, file);
  const { table, problems } = tableOf(tokenise(text, delimiter, file), {
    file,
    dialect: { encoding, delimiter },
    readAs: `${encoding}, ${delimiterName(delimiter)}`,
    ...(options.extraNames === undefined ? {} : { extraNames: options.extraNames }),
  });
  const empty: IssueInput[] = table.rows.length === 0 ? [{ code: "FILE_EMPTY", file }] : [];
  return {
    table,
    issues: [...empty, ...(MOJIBAKE.test(text) ? mojibake(table) : []), ...problems].map(issue),
  };
}

function textOf(input: string | Uint8Array, options: ReadTableOptions): DecodedText {
  if (typeof input === "string") return { text: input, encoding: "text" };
  const declared = options.encoding ?? interlabEncoding(input);
  return decodeText(input, declared === null ? options : { ...options, encoding: declared });
}

/** Takes off a byte order mark and the line `sep=;` that some programs put first. */
function withoutMarks(raw: string): { text: string; declared: string | null } {
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  const match = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text);
  return match === null
    ? { text, declared: null }
    : { text: text.slice(match[0].length), declared: match[1]! };
}

function checked(delimiter: string, file: string): string {
  const named: Readonly<Record<string, string>> = {
    tab: "\t",
    "\\t": "\t",
    comma: ",",
    semicolon: ";",
    pipe: "|",
  };
  const sign = named[delimiter] ?? delimiter;
  if (DELIMITERS.includes(sign)) return sign;
  const details = { name: "delimiter", what: delimiter };
  throw fileError(
    [{ code: "OPTION_INVALID", file, details, expected: "; , | or tab", hint: "give ; , | or tab" }],
    "delimiter",
  );
}

/** UTF-8 read as Latin-1 shows as `Ã¥`; a lost letter as U+FFFD. */
const MOJIBAKE = /Ã[\u0080-\u00bf]|Â[\u00b0-\u00b5]|\ufffd/;

function mojibake(table: Table): IssueInput[] {
  const inHeader = table.header.findIndex((name) => MOJIBAKE.test(name));
  if (inHeader >= 0) {
    const header = table.header[inHeader]!;
    return [
      {
        code: "TEXT_MOJIBAKE",
        file: table.file,
        row: table.headerRow,
        columnIndex: inHeader,
        header,
        received: header,
      },
    ];
  }
  for (const { row, cells } of table.rows) {
    const index = cells.findIndex((cell) => typeof cell === "string" && MOJIBAKE.test(cell));
    if (index >= 0) {
      const header = table.header[index] ?? null;
      return [
        {
          code: "TEXT_MOJIBAKE",
          file: table.file,
          row,
          columnIndex: index,
          header,
          received: cells[index] ?? null,
        },
      ];
    }
  }
  return [];
}
