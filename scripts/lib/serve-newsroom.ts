import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { renderNewsroom } from '../../newsroom/render';

/** One page or file the site answers with. */
export interface Page {
  body: string;
  type?: string;
  headers?: Record<string, string>;
}

export interface Site {
  /** `http://127.0.0.1:PORT`: a development build may read it. */
  url: string;
  /** The same site by a name for which the development build has no permission: `http://localhost:PORT`. */
  foreignUrl: string;
  /** Serves a page of one's own under `path`, and says where. */
  put(path: string, page: Page | string): string;
  /** Paths asked for since the start, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the sample newsroom on this machine only. Without a port, or when it is taken, on a free one. */
export const serveNewsroom = async (port = 0): Promise<Site> => {
  const extra = new Map<string, Page>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request);
    requests.push(path);
    send(response, extra.get(path) ?? renderNewsroom(`http://${request.headers.host}`).get(path));
  });
  const taken = await listen(server, port).catch(() => listen(server, 0));
  const url = `http://127.0.0.1:${taken}`;
  return {
    url,
    foreignUrl: `http://localhost:${taken}`,
    requests,
    put(path, page) {
      extra.set(path, typeof page === 'string' ? { body: page } : page);
      return url + path;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

const pathOf = (request: IncomingMessage): string => new URL(request.url ?? '/', 'http://newsroom').pathname;

const send = (response: ServerResponse, page: Page | undefined): void => {
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('No such page');
    return;
  }
  response.writeHead(200, {
    'content-type': page.type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    // Lets a test prove that it is the browser, not cross-origin rules, that stops the extension from fetching.
    'access-control-allow-origin': '*',
    ...page.headers,
  });
  response.end(page.body);
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
