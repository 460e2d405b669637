import * as vscode from 'vscode';
import { deepEqual, equal } from './assert.ts';

/** Set by the bundler: the host this bundle is for. */
declare const expectedHost: 'node' | 'web';

/** The suite runs where it is meant to run; a pass in the other host would prove nothing. */
export function hostSuite(): void {
  describe('host', () => {
    it(`is the ${expectedHost} one`, () => {
      const inNode = typeof process === 'object' && typeof process.versions?.node === 'string';
      equal(inNode ? 'node' : 'web', expectedHost);
      equal(
        typeof (globalThis as { WorkerGlobalScope?: unknown }).WorkerGlobalScope,
        inNode ? 'undefined' : 'function',
      );
    });

    it('has a workspace folder', () => {
      deepEqual(vscode.workspace.workspaceFolders?.length, 1);
    });
  });
}
