import { isUtf8 } from 'node:buffer';
import type { Failure } from '../exporters/exporter.ts';
import { sizeLimit, tooLarge } from './decode.ts';

/** One line of `--input ndjson`. */
export interface Request {
  readonly id: string;
  readonly text: string;
}

/** The most a line may weigh: JSON may spend six bytes on one (`\u0000`), and the id needs some room. */
export const lineLimit = 6 * sizeLimit + 64 * 1024;

/** Reads one line, or says what is wrong with it; null stands for a line over the limit. */
export function readRequest(line: Buffer | null, number: number): Request | Failure {
  if (line === null) return { id: null, error: `line ${number} ${tooLarge}` };
  let value: unknown;
  try {
    value = JSON.parse(line.toString('utf8').replace(/^\uFEFF/u, ''));
  } catch {
    return { id: null, error: `line ${number} is not JSON. Write one {"id": "…", "text": "…"} a line.` };
  }
  const { id = null, text = null }: Partial<Record<keyof Request, unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  if (typeof id !== 'string') return { id, error: `line ${number} has no "id", or one that is not a string.` };
  if (typeof text !== 'string') return { id, error: `line ${number} has no "text", or one that is not a string.` };
  if (!isUtf8(line)) return { id, error: `line ${number} is not UTF-8. Save it as UTF-8.` };
  if (Buffer.byteLength(text) > sizeLimit) return { id, error: `line ${number} ${tooLarge}` };
  return { id, text };
}
