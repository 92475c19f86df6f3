import { makeCore } from "./make-core.ts";
import type { FromCore, ToCore } from "./protocol.ts";

/** What a dedicated worker has that a page has not. */
interface WorkerScope {
  postMessage(message: FromCore): void;
  onmessage: ((event: MessageEvent<ToCore>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const answer = makeCore({
  post: (message) => scope.postMessage(message),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
});
scope.onmessage = ({ data }) => {
  void answer(data);
};
