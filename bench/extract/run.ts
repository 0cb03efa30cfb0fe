/** `npm run bench:extract`: how well and how fast temporal expressions are found, on texts that the project may hold. */
import { findLanguage } from "../../src/core/extract/index.ts";
import { LANGUAGE as ENGLISH } from "../../src/core/extract/languages/en/index.ts";
import { LANGUAGE as NORWEGIAN } from "../../src/core/extract/languages/nb/index.ts";
import { installPeers } from "../measure/make-ready.ts";
import { describeMachine } from "../report/describe-machine.ts";
import { compareWithHand } from "./articles.ts";
import { readCorpus } from "./corpus.ts";
import { createChronoEngine, createOwnEngine, type Engine } from "./engines.ts";
import { type Scores, scoreTexts } from "./score.ts";
import { measureSizes } from "./size.ts";
import { measureSpeed } from "./speed.ts";

const LENGTHS = [250_000, 1_000_000, 4_000_000];
/** chrono-node takes long on long texts: it gets the shortest only. */
const SHARED_LENGTH = [250_000];
const RUNS = 5;

installPeers();
const [english, norwegian, chrono] = [
  createOwnEngine(ENGLISH),
  createOwnEngine(NORWEGIAN),
  await createChronoEngine(),
];
const apple = readCorpus("meantime-en-apple");
const bokmaal = readCorpus("nb");

console.log(`${describeMachine()}, Node ${process.versions.node}\n`);
console.log("F1 in per cent, as TempEval-3 scores (gold, found, strict, relaxed, type, value)");
console.log(printScores("English, MEANTIME Apple", english, scoreCorpus(english, apple)));
console.log(printScores("English, MEANTIME Apple", chrono, scoreCorpus(chrono, apple)));
console.log(printScores("Bokmål, own articles", norwegian, scoreCorpus(norwegian, bokmaal)));

const { mentions, same, agree, differences } = compareWithHand("crocus-city-hall", (tag) =>
  findLanguage([ENGLISH, NORWEGIAN], tag),
);
const share = ((100 * agree) / mentions).toFixed(0);
console.log(
  `\nThe first collection: of ${mentions} hand-made expressions ${same} have the same date, ${agree} (${share} %) one that agrees`,
);
for (const difference of differences) console.log(`  ${difference}`);

const texts = apple.map(({ text }) => text);
console.log(`\nCharacters a second, median of ${RUNS} runs`);
for (const { engine, lengths, perSecond } of [
  ...measureSpeed([english, chrono], texts, SHARED_LENGTH, RUNS),
  ...measureSpeed([english], texts, LENGTHS, RUNS),
  ...measureSpeed(
    [norwegian],
    bokmaal.map(({ text }) => text),
    LENGTHS,
    RUNS,
  ),
]) {
  const figures = lengths.map(
    (length, at) =>
      `${(length / 1e6).toFixed(2)} M: ${Math.round(perSecond[at] ?? 0).toLocaleString("en")}`,
  );
  console.log(`  ${engine.padEnd(12)} ${figures.join("   ")}`);
}

console.log(
  "\nEngine with one language, minified and gzipped (limit 40 kB), and with event proposals",
);
for (const code of ["en", "nb"]) {
  const { finding, proposing } = await measureSizes(code);
  console.log(`  ${code}  ${(finding / 1000).toFixed(1)} kB   ${(proposing / 1000).toFixed(1)} kB`);
}

function scoreCorpus(engine: Engine, corpus: ReturnType<typeof readCorpus>): Scores {
  return scoreTexts(
    corpus.map(({ text, written, gold }) => ({ gold, found: engine.find(text, written) })),
  );
}

function printScores(corpus: string, { name }: Engine, scores: Scores): string {
  const { gold, found, ...f1 } = scores;
  const figures = Object.values(f1).map((each) => each.toFixed(1).padStart(6));
  return `  ${corpus.padEnd(26)}${name.padEnd(13)}${String(gold).padStart(5)}${String(found).padStart(5)}${figures.join("")}`;
}
