import { sha256 } from "../base/index.ts";
import { packRows, unpackRows } from "./pack-rows.ts";

const DATA = /<template id="wbe-result" data-page="([0-9a-f]{64})">([\s\S]*?)<\/template>\n?/;

/** A page with its result's JSON inside, where nothing runs or shows it, and a checksum of all the rest of the page. */
export function pageWithResult(page: string, json: string): string {
  const data = `<template id="wbe-result" data-page="${sha256(page)}">${escaped(packRows(json))}</template>\n`;
  return page.replace("</body>", () => `${data}</body>`);
}

/** The JSON in a page and whether the rest is as it was written; null for a page without. */
export function resultInPage(text: string): { readonly json: string; readonly intact: boolean } | null {
  const found = DATA.exec(text);
  if (found === null) return null;
  const [whole, digest = "", json = ""] = found;
  const rest = text.slice(0, found.index) + text.slice(found.index + whole.length);
  return { json: unpacked(unescaped(json)), intact: sha256(rest) === digest };
}

/** What is no JSON is left for the reader to refuse. */
function unpacked(json: string): string {
  try {
    return unpackRows(json);
  } catch {
    return json;
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
