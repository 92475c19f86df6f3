export { CODES, type Code, type CodeEntry, type Outcome, type Severity } from "./codes.ts";
export { demandNumber } from "./demand-number.ts";
export { isWbeError, WbeError, type WbeErrorContext } from "./error.ts";
export { groupBy } from "./group-by.ts";
export { columnLetter, fillIn, type Issue, type IssueInput, issue, sentence } from "./issue.ts";
export { issueError } from "./issue-error.ts";
export { nearest } from "./nearest.ts";
export { sha256 } from "./sha256.ts";
export { VERSION } from "./version.ts";
