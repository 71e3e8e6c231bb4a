import { getHeapStatistics } from "node:v8";

const chunks = 40;
const callsPerChunk = 20;
const control = { arrays: 200, length: 1000, bytes: 200 * 1000 * 8 };

/**
 * Bytes a call allocates: by how much the heap grows between two collections. Right only while nothing is
 * collected on its own, so the process is started with a large young generation, and arrays of known size, more
 * than any call here allocates, are measured the same way. Throws when that measurement is wrong.
 */
export function bytesPerCall(call: (at: number) => unknown, patients: number): number {
  const known = growth((at) =>
    Array.from({ length: control.arrays }, () => new Array(control.length).fill(at)),
  );
  if (known < control.bytes || known > control.bytes * 1.05) {
    throw new Error(`arrays of ${control.bytes} bytes were measured as ${known}`);
  }
  return growth((at) => call(at % patients));
}

function growth(call: (at: number) => unknown): number {
  let bytes = 0;
  for (let chunk = 0; chunk < chunks; chunk += 1) {
    globalThis.gc?.();
    const before = getHeapStatistics().used_heap_size;
    for (let at = 0; at < callsPerChunk; at += 1) call(chunk * callsPerChunk + at);
    bytes += getHeapStatistics().used_heap_size - before;
  }
  return bytes / (chunks * callsPerChunk);
}
