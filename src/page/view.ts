import type { DownloadRequest } from "./protocol.ts";
import type { Event, State } from "./state.ts";

/** What a view can set in motion. */
export interface Actions {
  dispatch(event: Event): void;
  open(files: readonly File[]): void;
  download(request: DownloadRequest): void;
}

/** A part of the page: drawn again when something that it needs has changed. */
export interface View {
  /** The element of the page that it fills. */
  readonly id: string;
  needs(state: State): readonly unknown[];
  draw(state: State, actions: Actions): readonly Node[];
}
