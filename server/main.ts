import { createConnection } from 'vscode-languageserver/node';
import { sidecarFor } from './cli/decisions.ts';
import { nameFile } from './cli/nameFile.ts';
import { nearestPeople } from './cli/nearestPeople.ts';
import { serve } from './serve.ts';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (process.argv.some((argument) => transports.includes(argument.split('=')[0]!))) {
  serve(createConnection(), nameFile, nearestPeople, sidecarFor);
} else {
  console.error('An editor starts this program, with --stdio: newsmark lsp --stdio');
  process.exitCode = 2;
}
