import { createHash } from 'node:crypto';

const width = 20;

const sealOf = (program: Uint8Array, cache: Uint8Array): Buffer =>
  createHash('sha1').update(program).update(cache).digest();

/** What V8 made of a program, with a seal over both: V8 itself trusts such bytes blindly, and fails on damaged ones. */
export const sealed = (program: Uint8Array, cache: Uint8Array): Buffer =>
  Buffer.concat([sealOf(program, cache), cache]);

/** Takes the seal off; `undefined` where the bytes are damaged or belong to another program. */
export function unsealed(program: Uint8Array, bytes: Buffer): Buffer | undefined {
  const cache = bytes.subarray(width);
  return sealOf(program, cache).equals(bytes.subarray(0, width)) ? cache : undefined;
}
