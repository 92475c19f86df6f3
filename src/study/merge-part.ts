/** One output of a shard. */
export interface MergePart {
  /** Name for messages. */
  readonly file: string;
  readonly text: string;
}
