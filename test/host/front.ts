import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { extname, join } from 'node:path';
import { repository } from './folders.ts';

export interface Front {
  readonly origin: string;
  stop(): void;
}

const mount = '/extension-under-test/';
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Puts the extension and its suite into the page's own configuration, so that the page's worker loads them. */
function withExtension(html: string, host: string, suite: string): string {
  const part = (path: string) => ({ scheme: 'http', authority: host, path });
  const pattern = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
  if (!pattern.test(html)) throw new Error('The page of the editor has no configuration to add to.');
  return html.replace(pattern, (_, before: string, escaped: string) => {
    const settings = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    settings.developmentOptions = {
      ...settings.developmentOptions,
      extensions: [part(mount.slice(0, -1))],
      extensionTestsPath: part(mount + suite),
    };
    return `${before}${JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

async function file(path: string, response: ServerResponse): Promise<void> {
  try {
    // The address was normalised when it was read, so it cannot climb out of the repository.
    const content = await readFile(join(repository, decodeURIComponent(path)));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

/**
 * A server before the editor's own. It serves the repository as an extension, from the page's own origin, and adds it
 * to the page; all else goes through to `origin`, sockets included. `suite` is a path inside the repository.
 */
export async function startFront(origin: string, suite: string): Promise<Front> {
  const { hostname, port } = new URL(origin);
  const upstream = (message: IncomingMessage) => ({
    hostname,
    port,
    method: message.method,
    path: message.url,
    headers: { ...message.headers, 'accept-encoding': 'identity' },
  });

  const server = createServer((message, response) => {
    const { pathname } = new URL(message.url ?? '/', origin);
    if (pathname.startsWith(mount)) {
      void file(pathname.slice(mount.length), response);
      return;
    }
    const ask = request(upstream(message), (answer) => {
      if (pathname !== '/') {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        return;
      }
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => {
        const page = withExtension(Buffer.concat(pieces).toString('utf8'), message.headers.host ?? '', suite);
        const { 'content-length': _length, 'content-security-policy': _policy, ...headers } = answer.headers;
        response.writeHead(answer.statusCode ?? 502, headers).end(page);
      });
    });
    ask.on('error', () => response.writeHead(502).end());
    message.pipe(ask);
  });

  server.on('upgrade', (message, socket, head) => {
    const through = connect(Number(port), hostname, () => {
      const headers = message.rawHeaders.flatMap((name, at, all) => (at % 2 === 0 ? [`${name}: ${all[at + 1]}`] : []));
      through.write(`${message.method} ${message.url} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
      through.write(head);
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
    socket.on('error', () => through.destroy());
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
