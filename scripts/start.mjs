/** From a fresh clone to the site in a browser: installs, builds, serves, and says where. */
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { main, ROOT } from "./tools.mjs";

const FIRST_PORT = 4173;

await main(async () => {
  await install();
  await build();
  const { preview } = await import("vite");
  const server = await preview({ root: ROOT, preview: { port: FIRST_PORT, strictPort: false } });
  console.log(`\nDateline is at ${server.resolvedUrls.local[0]}\nCtrl+C ends it.`);
});
