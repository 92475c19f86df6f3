/** An element of parsed markup. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const VOID = new Set(["meta", "br", "link", "img", "input", "hr"]);
const RAW = new Set(["style", "script"]);
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * A small strict reader of XML-like markup for tests: throws at unclosed or crossed elements, doubled or unquoted
 * attributes, bare ampersands and angle brackets. With `html`, void elements and raw `<style>` are known.
 */
export function parseMarkup(source: string, dialect: "xml" | "html" = "xml"): Element {
  const root = { name: "#root", attributes: {}, children: [] as (Element | string)[] };
  const open: { name: string; attributes: Record<string, string>; children: (Element | string)[] }[] = [root];
  let at = /^(<!DOCTYPE html>\s*)?/.exec(source)?.[0].length ?? 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };
  while (at < source.length) {
    const top = open[open.length - 1]!;
    const text = read(/[^<]+/y);
    if (text !== null) {
      top.children.push(decode(text[0]));
      continue;
    }
    const close = read(/<\/([\w:-]+)>/y);
    if (close !== null) {
      if (open.length === 1 || top.name !== close[1]) throw new Error(`</${close[1]}> closes <${top.name}>`);
      open.pop();
      continue;
    }
    const start = read(/<([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y);
    if (start === null) throw new Error(`not markup: ${source.slice(at, at + 60)}`);
    const [, name = "", list = "", slash = ""] = start;
    const element = { name, attributes: attributesOf(list), children: [] as (Element | string)[] };
    top.children.push(element);
    if (dialect === "html" && RAW.has(name)) {
      const end = source.indexOf(`</${name}>`, at);
      if (end < 0) throw new Error(`<${name}> is not closed`);
      element.children.push(source.slice(at, end));
      at = end + name.length + 3;
    } else if (slash === "" && !(dialect === "html" && VOID.has(name))) {
      open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open[open.length - 1]!.name}> is not closed`);
  return root;
}

/** Every element below, in order of the document. */
export function elementsOf(element: Element): Element[] {
  const found: Element[] = [];
  const walk = (parent: Element): void => {
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      found.push(child);
      walk(child);
    }
  };
  walk(element);
  return found;
}

/** Every element of a name. */
export function named(element: Element, name: string): Element[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** Every element that carries a class. */
export function classed(element: Element, name: string): Element[] {
  return elementsOf(element).filter((child) => (child.attributes.class ?? "").split(" ").includes(name));
}

/** The text of an element. */
export function textOf(element: Element | string): string {
  return typeof element === "string" ? element : element.children.map(textOf).join("");
}

/** An attribute as a number. */
export function number(element: Element, attribute: string): number {
  return Number(element.attributes[attribute]);
}

function attributesOf(list: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = "", value = ""] of list.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(found, key)) throw new Error(`attribute ${key} stands twice`);
    found[key] = decode(value);
  }
  return found;
}

function decode(text: string): string {
  if (text.includes(">")) throw new Error(`bare > in ${text.slice(0, 40)}`);
  return text.replace(/&([^;\s&]{0,10};)?/g, (whole, name: string | undefined) => {
    const known = ENTITIES[(name ?? "").slice(0, -1)];
    if (known === undefined) throw new Error(`unknown entity ${whole}`);
    return known;
  });
}
