import { connect, type Socket } from 'node:net';

/**
 * A client of Marionette, the remote protocol built into every Firefox, so that no driver has to be installed.
 * It talks TCP; a message is `LENGTH:[0, id, command, parameters]`, an answer `LENGTH:[1, id, error, value]`.
 */
export interface Marionette {
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  end(): void;
}

/** Connects to a Firefox that was started with `--marionette`, as soon as it listens. */
export const connectMarionette = async (port: number, timeoutMs = 60_000): Promise<Marionette> => {
  const socket = await socketOn(port, Date.now() + timeoutMs);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let greeted: () => void = () => undefined;
  const greeting = new Promise<void>((done) => {
    greeted = done;
  });
  socket.on('error', () => undefined); // a close follows, which rejects what is open
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
  });
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return greeted();
    const [, id, error, value] = message as [number, number, { error: string; message: string } | null, unknown];
    const open = waiting.get(id);
    waiting.delete(id);
    if (error) open?.reject(new Error(`${error.error}: ${error.message}`));
    else open?.resolve(value);
  });
  await greeting;

  let next = 1;
  return {
    send: <T>(command: string, parameters: object = {}) =>
      new Promise<T>((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
        socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
      }),
    end: () => socket.destroy(),
  };
};

const socketOn = async (port: number, deadline: number): Promise<Socket> => {
  for (;;) {
    const socket = await new Promise<Socket | undefined>((done) => {
      const attempt = connect(port, '127.0.0.1', () => done(attempt));
      attempt.once('error', () => done(undefined));
    });
    if (socket) return socket;
    if (Date.now() > deadline) throw new Error('Firefox did not open its remote port.');
    await new Promise((done) => setTimeout(done, 200));
  }
};

const readMessages = (socket: Socket, take: (message: unknown) => void): void => {
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon));
      if (buffer.length < end) return;
      take(JSON.parse(buffer.subarray(colon + 1, end).toString()));
      buffer = buffer.subarray(end);
    }
  });
};
