/** A normal response known to lie between two ends; measured when they agree; null: open on that side. */
export interface CensoredResponse {
  readonly lowest: number | null;
  readonly highest: number | null;
}
