import { constants, openSync } from "node:fs";

/**
 * The bytes of a named pipe as they come. Opened without waiting for its writer: a thread that waits would keep the
 * program from ending when it is interrupted.
 */
export async function openPipe(path: string): Promise<AsyncIterable<Uint8Array>> {
  const { Socket } = await import("node:net");
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}
