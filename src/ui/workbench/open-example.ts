import { EXAMPLE } from "#core/words";
import type { Workroom } from "./workroom.ts";

/** Opens two made-up articles as a project. They go in as files would, with what is known of them in front. */
export async function openExample(room: Workroom): Promise<void> {
  const files = EXAMPLE.articles.map(({ text, ...facts }) => {
    const front = Object.entries(facts).map(
      ([name, value]) => `${name}: ${JSON.stringify(value)}\n`,
    );
    return new File([`---\n${front.join("")}---\n${text}\n`], `${facts.language}.txt`);
  });
  if (await room.createEmpty(EXAMPLE.title)) await room.take(files);
}
