/** When samples were taken at one plant. */
export interface CalendarRow {
  readonly name: string;
  readonly samples: readonly {
    /** ISO day or instant. */ readonly time: string;
    readonly flagged: boolean;
  }[];
}

/** A period that samples stand for. */
export interface CalendarPeriod {
  readonly label: string;
  readonly start: string;
  readonly end: string;
}
