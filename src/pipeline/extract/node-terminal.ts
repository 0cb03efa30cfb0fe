import { createReadStream } from "node:fs";
import type process from "node:process";
import type { Terminal } from "./terminal.ts";

const USUAL_COLUMNS = 80;

/** The process's own terminal. A reader that goes away before the end (`| head`) ends the process without a word. */
export function createNodeTerminal({
  argv,
  env,
  stdin,
  stdout,
  stderr,
  exit,
}: typeof process): Terminal {
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") exit(0);
    throw error;
  });
  return {
    args: argv.slice(2),
    screen: {
      columns: stdout.isTTY === true ? stdout.columns : USUAL_COLUMNS,
      // https://no-color.org: any value but an empty one.
      hasColours: stdout.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb",
    },
    isInteractive: stdin.isTTY === true,
    open: (name) => (name === "-" ? stdin : createReadStream(name)),
    print: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
    tell: (line) => stderr.write(`${line}\n`),
  };
}
