/** Bytes that grow. */
export interface OutBytes {
  /** Room for `more` bytes behind the present end; valid until the next call. */
  room(more: number): Uint8Array;
  length(): number;
  /** Moves the end: forward over what was written into the room, or back. */
  rewind(length: number): void;
  /** A copy from a position to the end. */
  slice(from: number): Uint8Array;
}

/** Makes an empty one; `about` is a first guess of its size. */
export function outBytes(about = 65_536): OutBytes {
  let bytes = new Uint8Array(about);
  let end = 0;
  return {
    room(more) {
      if (end + more > bytes.length) {
        const larger = new Uint8Array(2 * (end + more));
        larger.set(bytes.subarray(0, end));
        bytes = larger;
      }
      return bytes;
    },
    length: () => end,
    rewind(length) {
      end = length;
    },
    slice: (from) => bytes.slice(from, end),
  };
}
