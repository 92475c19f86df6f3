import {
  answerInWords,
  cellOf,
  columnKind,
  contrastText,
  drugName,
  flagTexts,
  headingOf,
  numberText,
  periodText,
  type Result,
} from "../report/index.ts";
import type { Language, TableName, TableView } from "./protocol.ts";

/** Columns that are shown; the download has all of them. */
const SHOWN: Readonly<Record<TableName, readonly string[]>> = {
  check: ["file", "rows_read", "used", "flagged", "not_used"],
  summary: ["site", "biomarker", "period", "load_mg_per_day_per_1000", "lower", "upper", "samples", "flags"],
  compare: [
    "site",
    "biomarker",
    "contrast",
    "from",
    "to",
    "change_percent",
    "lower_percent",
    "upper_percent",
    "verdict",
    "flags",
  ],
  trend: ["site", "biomarker", "samples", "change_percent_per_year", "lower", "upper", "verdict", "flags"],
  loads: [
    "site",
    "sampling_start",
    "biomarker",
    "result",
    "concentration_ng_per_l",
    "flow_m3_per_day",
    "population",
    "load_mg_per_day_per_1000",
    "lower",
    "upper",
    "flags",
  ],
  "quality-control": [
    "check",
    "laboratory",
    "biomarker",
    "material",
    "batch",
    "date",
    "value",
    "unit",
    "action_lower",
    "action_upper",
    "verdict",
    "rule",
  ],
};

const MOST_ROWS = 200;
const DIGITS = 4;
const EVERY_DIGIT = 17;

/** A result as people read it: headings, verdicts, periods and flags in words, numbers with four significant digits. */
export function tableView(result: Result<object>, name: TableName, language: Language): TableView {
  const columns = SHOWN[name];
  const rows = result.slice(0, MOST_ROWS);
  return {
    columns: columns.map((column) => ({
      heading: headingOf(column, language, name),
      numeric: isNumber(column, rows),
    })),
    rows: rows.map((row) => columns.map((column) => cellText(row, column, language))),
    more: result.length - rows.length,
  };
}

function isNumber(column: string, rows: readonly object[]): boolean {
  const kind = columnKind(column, rows);
  return kind === "number" || kind === "count";
}

function cellText(row: object, column: string, language: Language): string {
  const cell = cellOf(row, column);
  if (cell === null) return "";
  if (typeof cell === "number") {
    const text = numberText(cell, Number.isInteger(cell) ? EVERY_DIGIT : DIGITS);
    return language === "sv" ? text.replace(".", ",") : text;
  }
  return inWords(column, String(cell), row, language);
}

function inWords(column: string, text: string, row: object, language: Language): string {
  switch (column) {
    case "biomarker":
      return drugName(text, language);
    case "period":
    case "from":
    case "to":
      return periodText(text, language);
    case "contrast":
      return contrastWords(text, language);
    case "flags":
      return flagTexts(text, language).join("; ");
    case "site":
      return cellOf(row, "scope") === "municipality" ? `${text} (${WHOLE[language]})` : text;
    case "sampling_start":
      return text.slice(0, "2026-01-31T07:00".length).replace("T", " ");
    default:
      return answerInWords(column, text, row, language);
  }
}

const WHOLE: Readonly<Record<Language, string>> = { sv: "hela kommunen", en: "whole municipality" };

const CONTRASTS = ["same period last year", "previous period", "event", "site", "published"] as const;

function contrastWords(text: string, language: Language): string {
  const contrast = CONTRASTS.find((known) => known === text);
  return contrast === undefined ? text : contrastText(contrast, language);
}
