/** The path of a Chromium or Chrome that runs, or undefined. Throws when CHROME_PATH names none. */
export function findBrowser(): string | undefined;
