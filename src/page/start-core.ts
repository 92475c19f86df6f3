import type { FromCore, ToCore } from "./protocol.ts";

/** Starts the core in a thread of its own, from the text that the page carries. */
export function startCore(source: string, heard: (message: FromCore) => void): (message: ToCore) => void {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }: MessageEvent<FromCore>) => heard(data);
  worker.onerror = ({ message }) => heard({ kind: "failed", problems: [message] });
  return (message) => worker.postMessage(message);
}
