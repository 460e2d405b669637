/** Bytes of a slab: room for the numbers of some ten paragraphs, and all that one of them can keep alive. */
const slabBytes = 1 << 15;

/** Up to so many bytes an array is made without memory of its own. */
const shortBytes = 64;

let slab = new ArrayBuffer(0);
let used = slabBytes;

/** Where `bytes` bytes that nobody has had yet begin in the slab, which is a new one when the last is full. */
function place(bytes: number): number {
  if (used + bytes > slabBytes) {
    slab = new ArrayBuffer(slabBytes);
    used = 0;
  }
  const at = used;
  used += (bytes + 3) & ~3;
  return at;
}

const standsAlone = (bytes: number): boolean => bytes <= shortBytes || bytes > slabBytes >> 3;

/**
 * `length` zeros to write to and keep. As a part of a slab an array costs a tenth of what it costs by itself, mostly for
 * memory to be found and given back; the slab lives as long as any of its parts.
 */
export function ints(length: number): Int32Array {
  if (standsAlone(4 * length)) return new Int32Array(length);
  const at = place(4 * length);
  return new Int32Array(slab, at, length);
}

/** The same in 16 bits each. */
export function shorts(length: number): Int16Array {
  if (standsAlone(2 * length)) return new Int16Array(length);
  const at = place(2 * length);
  return new Int16Array(slab, at, length);
}

/** The same in 8 bits each, without sign. */
export function bytes(length: number): Uint8Array {
  if (standsAlone(length)) return new Uint8Array(length);
  const at = place(length);
  return new Uint8Array(slab, at, length);
}
