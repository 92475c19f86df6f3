/** The languages everything printed for readers exists in. */
export type Language = "sv" | "en";
