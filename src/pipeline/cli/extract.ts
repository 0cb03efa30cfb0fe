import process from "node:process";
import { loadLanguages } from "../extract/load-languages.ts";
import { createNodeTerminal } from "../extract/node-terminal.ts";
import { runExtract } from "../extract/run-extract.ts";

process.exitCode = await runExtract(createNodeTerminal(process), await loadLanguages());
