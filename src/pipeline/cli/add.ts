import process from "node:process";
import { createFindEvents } from "../add/find-events.ts";
import { runAdd } from "../add/run-add.ts";
import { loadLanguages } from "../extract/load-languages.ts";
import { createNodeTerminal } from "../extract/node-terminal.ts";
import { createNodeEffects } from "../read/node-effects.ts";

const terminal = createNodeTerminal(process);
const effects = createNodeEffects(process.cwd(), (line) => terminal.tell(line));
const languages = await loadLanguages();
const find = createFindEvents(languages);
process.exitCode = await runAdd(terminal, effects, { languages, find });
