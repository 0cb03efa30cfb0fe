/** Where the tests find the built site, and pages that are not ours. */

/** Another one where two runs share a machine. */
export const PORT = Number(process.env.E2E_PORT ?? 4179);
/** A path on purpose: the site must work under any. */
export const BASE = "/some/path/";
export const SITE = `http://127.0.0.1:${PORT}${BASE}`;

export const HOST_PORT = PORT + 1000;
/** Another site to the browser, not only another origin: frames of ours in it are third parties. */
export const HOST = `http://localhost:${HOST_PORT}/`;
