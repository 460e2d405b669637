import { createConnection } from 'vscode-languageserver/node';
import { serve } from './serve.ts';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (process.argv.some((argument) => transports.includes(argument.split('=')[0]!))) {
  serve(createConnection());
} else {
  console.error('An editor starts this program, with --stdio: newsmark lsp --stdio');
  process.exitCode = 2;
}
