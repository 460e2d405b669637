import { once } from 'node:events';

/** How a command ended: clean; findings or bad lines; wrong use or something that could not be read. */
export const exitStatus = { clean: 0, found: 1, failed: 2 } as const;

/** Writes to standard output and waits while its reader is behind, so that nothing piles up in memory. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

let listening = false;

/** Writes to standard error. It is opened only now: that takes longer than all but reading an article itself. */
export function printError(text: string): void {
  // Nobody is left to tell when its reader has gone.
  if (!listening) process.stderr.on('error', () => undefined);
  listening = true;
  process.stderr.write(text);
}

/** Tells on standard error what went wrong, with what, and what to do. */
export const complain = (message: string): void => printError(`newsmark: ${message}\n`);

/** A reader that has seen enough (`newsmark … | head`) ends the command without a word; a full disk is told. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    complain(`the output could not be written (${error.code ?? error.message}). Check the disk and run again.`);
    process.exit(exitStatus.failed);
  });
}
