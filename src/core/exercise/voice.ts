import type { GlossaryEntry, LocalText, Timeline } from "#core/model";
import { startsWithName } from "./has-name.ts";
import type { QuotedMention } from "./quoted-mention.ts";

/** Who a quotation is from. */
export interface Voice {
  /** The same for every name that articles give to one speaker. */
  readonly key: string;
  /** In every language; empty where the article says it in its own name. */
  readonly names: readonly string[];
  /** Whether it is told only what the speaker is, not who: “a US official”. */
  readonly isDescribed: boolean;
  readonly entry?: GlossaryEntry;
}

/**
 * The voice of a quotation. An attribution that begins with a name of the glossary is that person or organisation,
 * whatever follows; else it is the name before the first comma, for after it come an organisation or whom it was told
 * to. Somebody who is only described is nobody else, however alike the descriptions.
 */
export function voiceOf(
  { glossary = [] }: Pick<Timeline, "glossary">,
  { mention }: QuotedMention,
): Voice {
  const { article, attributedTo, attributedToLabel } = mention;
  if (attributedTo === undefined) {
    return { key: JSON.stringify({ article }), names: [], isDescribed: false };
  }
  const whole = listTexts(attributedTo, attributedToLabel);
  const names = [...new Set(whole.map(cutName))];
  const isDescribed = names.some((name) => /^\p{Ll}/u.test(name));
  const entry = isDescribed ? undefined : findNamed(whole, glossary);
  if (entry !== undefined) {
    const known = [...names, ...listNames(entry)];
    return { key: JSON.stringify({ entry: entry.id }), names: known, isDescribed, entry };
  }
  return {
    key: JSON.stringify({ name: isDescribed ? attributedTo : cutName(attributedTo) }),
    names,
    isDescribed,
  };
}

/** “Colin Clarke” of “Colin Clarke, Soufan Center”. */
function cutName(attribution: string): string {
  return attribution.split(",", 1).join("").trim();
}

function listTexts(attributedTo: string, label: LocalText = {}): readonly string[] {
  return [attributedTo, ...Object.values(label)];
}

function findNamed(
  texts: readonly string[],
  glossary: readonly GlossaryEntry[],
): GlossaryEntry | undefined {
  return glossary.find(
    (entry) =>
      entry.kind !== "term" &&
      listNames(entry).some((name) => texts.some((text) => startsWithName(text, name))),
  );
}

function listNames({ term, also = [] }: GlossaryEntry): readonly string[] {
  return [...Object.values(term), ...also];
}
