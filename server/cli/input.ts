import { complain } from './output.ts';

/** Standard input; at a terminal it says that it is waiting. */
export function standardInput(): AsyncIterable<Buffer> {
  if (process.stdin.isTTY) complain('reading from the terminal; Ctrl-D ends the text.');
  return process.stdin;
}
