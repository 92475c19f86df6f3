import { readFileSync, statSync } from "node:fs";
import { badOption } from "./bad-option.ts";

/**
 * The JSON of `--mapping`: as it stands, or in the file that is named (`map.json`, `@map.json`).
 * @throws WbeError `OPTION_INVALID` when the file cannot be read or holds no object.
 */
export function mappingText(given: string): string {
  if (/^\s*[[{]/.test(given)) return given;
  const path = given.replace(/^@/, "");
  const text = contentOf(path);
  if (/^\s*\{/.test(text)) return text;
  throw badOption("mapping", `${path} holds no JSON object`, { received: given });
}

function contentOf(path: string): string {
  try {
    if (statSync(path).isCharacterDevice()) throw new Error("a device may have no end");
    return readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch {
    const hint = `give JSON, or the file that wbe check --suggest-mapping --out FILE.json wrote`;
    throw badOption("mapping", "there is no such file, and it is no JSON", { received: path, hint });
  }
}
