import { defineConfig } from "@playwright/test";
import { BASE, HOST_PORT, PORT, SITE } from "./e2e/support/servers.ts";
import { findBrowser } from "./scripts/browser.mjs";

const browser = findBrowser();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  retries: 0,
  fullyParallel: true,
  reporter: "list",
  use: {
    baseURL: SITE,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "off",
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // The sandbox refuses to run as root, which is what containers run as.
        ...(isRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: [
    {
      command: `node e2e/server.mjs ${PORT} ${BASE}`,
      url: SITE,
      reuseExistingServer: false,
    },
    {
      command: `node e2e/hosts/server.mjs ${HOST_PORT} ${SITE}`,
      url: `http://localhost:${HOST_PORT}/`,
      reuseExistingServer: false,
    },
  ],
});
