/** One place's series: times in any unit, values on the scale of the line (ln of a level). */
export interface SlopeSeries {
  readonly name: string;
  readonly times: readonly number[];
  readonly values: readonly number[];
  /** Known standard deviations of the values, such as of a level from few samples. @defaultValue none */
  readonly sds?: readonly number[];
}
