export { COMPARE_COLUMNS, type CompareRow, type Contrast, type Verdict } from "./compare-row.ts";
