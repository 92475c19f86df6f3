type Child = Node | string | null;
type Properties = Readonly<Record<string, string | number | boolean | ((event: globalThis.Event) => void)>>;

/**
 * An element with attributes, listeners (`onclick`) and children. Texts become text nodes: nothing that a file says is
 * ever read as markup. `true` stands for an attribute without value, `false` for none.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") made.addEventListener(key.slice(2), value);
    else if (value !== false) made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A choice with a label of its own; `chosen` is the value that stands. */
export function choice(
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  properties: Properties,
): HTMLSelectElement {
  const items = options.map(([value, text]) =>
    element("option", { value, selected: value === chosen }, text),
  );
  return element("select", properties, ...items);
}

/** A text above its control, bound to it. */
export function labelled(text: string, control: HTMLElement): HTMLElement {
  return element("label", { class: "field" }, element("span", {}, text), control);
}
