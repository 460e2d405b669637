import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import { text } from './text.ts';

/** Every output format, by name. */
export const exporters: readonly Exporter[] = [json, ndjson, text];
