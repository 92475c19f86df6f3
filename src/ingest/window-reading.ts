import type { Code, IssueInput } from "../base/index.ts";
import type { Window } from "../calendar/index.ts";
import type { LabField } from "./lab-columns.ts";

/** The window of a row's sample, with what was noticed about its dates. */
export interface WindowReading {
  readonly window: Window | null;
  readonly problems: readonly {
    readonly code: Code;
    readonly field: LabField;
    readonly details?: IssueInput["details"];
  }[];
}
