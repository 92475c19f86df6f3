/** The world as the command line sees it; a test hands in another one. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as `YYYY-MM-DD`, for dates that lie ahead and for the report's date line. */
  readonly today: string;
  /** Milliseconds since any start, for telling progress. */
  now(): number;
  /** Aborted when the user stops the program: what is half written is taken away. */
  readonly interrupted: AbortSignal;
}

export interface Sink {
  write(text: string | Uint8Array): void;
  /** Settles when the reader has caught up; without it nothing has to be waited for. */
  drained?(): Promise<void>;
  readonly isTerminal: boolean;
  readonly width: number;
}
