/** The field inside a chart's margins, in pixels; `bottom` lies below `top`. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Margins that every chart with a value axis shares: numbers on the left, the unit above. */
export const MARGIN: Area = { left: 46, right: 10, top: 34, bottom: 38 };
