import process from "node:process";
import { checkData } from "../read/check-data.ts";
import { createNodeEffects } from "../read/node-effects.ts";

const [dataFolder = "data"] = process.argv.slice(2);
const effects = createNodeEffects(process.cwd(), (line) => console.log(line));
const isRight = await checkData(effects, dataFolder.replace(/[\\/]+$/, ""));
process.exitCode = isRight ? 0 : 1;
