/** A short paper of headings, paragraphs, lists and tables; turned into Markdown or HTML as it is. */
export interface Paper {
  readonly language: "sv" | "en";
  readonly title: string;
  readonly parts: readonly PaperPart[];
}

/** One part of a paper. What follows `page` begins on a new one when it is printed. */
export type PaperPart =
  | { readonly kind: "page" }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
