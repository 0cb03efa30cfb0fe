/** Keeps a port from others until a server of ours takes it. */
import { createServer } from "node:net";
import { Failure } from "./tools.mjs";

const TRIES = 100;

/** Takes the first free port from `first` on; `release` frees it. */
export async function holdPort(host, first) {
  for (let port = first; port < first + TRIES; port += 1) {
    const server = await listen(host, port);
    if (server !== undefined) return { port, release: () => close(server) };
  }
  throw new Failure(`no port from ${first} to ${first + TRIES - 1} is free`);
}

/** Undefined where the port is taken. Who asks already is turned away. */
function listen(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function close(server) {
  return new Promise((resolve) => server.close(resolve));
}
