import { remembered } from "../base/index.ts";
import { clopperPearson, normalQuantile, studentTQuantile } from "../numerics/index.ts";

/** `studentTQuantile` of numerics, remembered. */
export const tQuantile: typeof studentTQuantile = /* @__PURE__ */ remembered(studentTQuantile);

/** `normalQuantile` of numerics, remembered. */
export const zQuantile: typeof normalQuantile = /* @__PURE__ */ remembered(normalQuantile);

/** `clopperPearson` of numerics, remembered. */
export const shareInterval: typeof clopperPearson = /* @__PURE__ */ remembered(clopperPearson);
