/** From a fresh clone to the site in a browser: installs, builds, serves, and says where. */
import { build } from "./build.mjs";
import { holdPort } from "./hold-port.mjs";
import { install } from "./install.mjs";
import { main, ROOT } from "./tools.mjs";

const HOST = "localhost";
const FIRST_PORT = 4173;

await main(async () => {
  await install();
  // The pages name their own address, so the port has to be known before they are built.
  const { port, release } = await holdPort(HOST, FIRST_PORT);
  const address = process.env.DATELINE_URL || `http://${HOST}:${port}/`;
  try {
    await build({ DATELINE_URL: address });
  } finally {
    await release();
  }
  const { preview } = await import("vite");
  const server = await preview({ root: ROOT, preview: { host: HOST, port, strictPort: true } });
  console.log(`\nDateline is at ${server.resolvedUrls.local[0]}\nCtrl+C ends it.`);
});
