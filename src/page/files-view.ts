import { choice, element } from "./element.ts";
import type { FileView, Lack } from "./protocol.ts";
import { rolesOf } from "./roles-of.ts";
import type { State } from "./state.ts";
import { textsIn } from "./texts.ts";
import type { Actions, View } from "./view.ts";

type Texts = ReturnType<typeof textsIn>;

/** Where files are dropped or chosen, and what each is taken for. */
export const filesView: View = {
  id: "files",
  needs: ({ language, files, chosen, lacks }) => [language, files, chosen, lacks],
  draw: (state, actions) => {
    const texts = textsIn(state.language);
    return [
      element("h2", {}, texts.files.heading),
      dropZone(texts, actions),
      ...(state.files.length === 0 ? [] : [fileTable(state, texts, actions)]),
      ...(state.lacks.length === 0 ? [] : lackList(state.lacks, texts)),
    ];
  },
};

function dropZone({ files }: Texts, { open }: Actions): HTMLElement {
  const input = element("input", {
    id: "file-input",
    type: "file",
    multiple: true,
    "aria-describedby": "kinds",
  });
  input.addEventListener("change", () => {
    open([...(input.files ?? [])]);
    input.value = "";
  });
  return element(
    "div",
    { class: "drop" },
    element("p", { "aria-hidden": "true" }, files.drop),
    input,
    element("label", { for: "file-input", class: "button" }, files.choose),
    element("p", { id: "kinds", class: "note" }, files.kinds),
  );
}

function fileTable(state: State, { files, roles }: Texts, { dispatch }: Actions): HTMLElement {
  const taken = rolesOf(state);
  const options = [["", files.noRole], ...Object.entries(roles)] as const;
  const row = (file: FileView): HTMLElement => {
    const select = choice(options as readonly (readonly [string, string])[], taken[file.name] ?? "", {
      id: `role ${file.name}`,
      "aria-label": files.roleOf(file.name),
    });
    select.addEventListener("change", () => {
      const role =
        (Object.keys(roles) as (keyof typeof roles)[]).find((name) => name === select.value) ?? null;
      dispatch({ kind: "role", file: file.name, role });
    });
    const remove = element(
      "button",
      {
        type: "button",
        class: "plain",
        "aria-label": files.removeFile(file.name),
        onclick: () => dispatch({ kind: "removed", file: file.name }),
      },
      files.remove,
    );
    const problems = file.problems.map((problem) => element("p", { class: "problem" }, problem));
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, file.name, ...problems),
      element("td", {}, select),
      element("td", { class: "number" }, String(file.rows)),
      element("td", {}, file.readAs),
      element("td", {}, remove),
    );
  };
  const heads = [files.name, files.role, files.rows, files.readAs];
  return scrolled(
    files.caption,
    element(
      "table",
      {},
      element("caption", {}, files.caption),
      element(
        "thead",
        {},
        element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)), element("td")),
      ),
      element("tbody", {}, ...state.files.map(row)),
    ),
  );
}

/** A table in a part that scrolls by itself, also with the keyboard. */
export function scrolled(name: string, table: HTMLElement): HTMLElement {
  return element("div", { class: "scroll", role: "region", "aria-label": name, tabindex: 0 }, table);
}

function lackList(lacks: readonly Lack[], texts: Texts): readonly Node[] {
  const items = lacks.map(({ kind, names }) => {
    const about = names.length === 0 ? "" : ` (${names.join(", ")})`;
    return element("li", {}, `${texts.lacks[kind]}${about}`);
  });
  return [element("h3", {}, texts.lacks.heading), element("ul", { class: "lacks" }, ...items)];
}
