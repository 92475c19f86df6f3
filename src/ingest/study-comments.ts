const COMMENT = "//";

/** A study file without its comments: names that begin with `//`, in the file itself and in its sections. */
export function withoutComments(file: object): object {
  return stripped(file, (section) => (isPlain(section) ? stripped(section, (value) => value) : section));
}

function stripped(object: object, each: (value: unknown) => unknown): object {
  const kept = Object.entries(object).filter(([name]) => !name.startsWith(COMMENT));
  return Object.fromEntries(kept.map(([name, value]) => [name, each(value)]));
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema that lets comments stand where `withoutComments` takes them out. */
export function commentsAllowed(schema: Schema): Schema {
  const { properties = {} } = schema as { readonly properties?: Readonly<Record<string, Schema>> };
  const sections = Object.entries(properties).map(([name, inner]) => [name, withPattern(inner)]);
  return withPattern({ ...schema, properties: Object.fromEntries(sections) });
}

function withPattern(schema: Schema): Schema {
  return schema.additionalProperties === false ? { ...schema, patternProperties: { "^//": {} } } : schema;
}
