const NOTHING = "__HIVE_DEFAULT_PARTITION__";

/** Columns that the folders of a file's name state, as Hive writes them: `site=Verk%20A/part-0.parquet`. */
export function partitionOf(file: string): Readonly<Record<string, string>> {
  const stated = file
    .split(/[\\/]/)
    .slice(0, -1)
    .flatMap((folder) => {
      const [name = "", ...value] = folder.split("=");
      if (name === "" || value.length === 0) return [];
      const text = decoded(value.join("="));
      return [[name, text === NOTHING ? "" : text] as const];
    });
  return Object.fromEntries(stated);
}

/** A name with a stray % stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
