import { type Server, type Socket, connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A port of this machine in front of another one, which can be closed and opened again: connections are then refused. */
export interface Relay {
  readonly port: number;
  close(): Promise<void>;
  open(): Promise<void>;
}

export async function startRelay(to: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  const hold = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    return socket.on('close', () => sockets.delete(socket));
  };
  let server: Server | undefined;
  const listen = async (port: number): Promise<number> => {
    const made = createServer((incoming) => {
      const outgoing = hold(connect(to, '127.0.0.1'));
      hold(incoming).pipe(outgoing).pipe(incoming);
    });
    server = made;
    await new Promise<void>((resolve, reject) => {
      made.once('error', reject);
      made.listen(port, '127.0.0.1', resolve);
    });
    return (made.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    port,
    open: async () => {
      if (server === undefined) await listen(port);
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        if (server === undefined) resolve();
        else server.close(() => resolve());
        server = undefined;
      }),
  };
}
