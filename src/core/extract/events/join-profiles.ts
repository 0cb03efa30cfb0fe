/** Events as they are compared: their features, each with what it says among all the events. */
import type { Language } from "../language.ts";
import { findLanguage } from "../languages.ts";
import { createConceptFinder } from "./concepts.ts";
import { readRanges } from "./join-dates.ts";
import { type Feature, type FeatureReader, type Profile, readFeatures } from "./join-features.ts";
import type { Joinable } from "./joinable.ts";

export function createProfiles(
  items: readonly Joinable[],
  languages: readonly Language[],
): readonly Profile[] {
  const readers = new Map(
    languages.map((language): [Language, FeatureReader] => [
      language,
      { language, findConcepts: createConceptFinder(language.events.concepts) },
    ]),
  );
  const read = items.map((item) => {
    const known = item.languages.flatMap((tag) => findLanguage(languages, tag) ?? []);
    const own = [...new Set(known)].flatMap((language) => readers.get(language) ?? []);
    return {
      item,
      ranges: readRanges(item.dates),
      features: readFeatures(item, own.length === 0 ? [...readers.values()] : own),
    };
  });
  const full = addNamesWithin(read);
  const counts = new Map<string, number>();
  for (const { features } of full) {
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return full.map((profile) => {
    const weights = [...profile.features.values()]
      .map(({ key, weight }): [string, number] => {
        const rarity = Math.log1p(items.length / (counts.get(key) ?? 1)) / Math.log1p(items.length);
        return [key, weight * rarity];
      })
      .sort(([, a], [, b]) => b - a);
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    return { ...profile, weights: new Map(weights), total };
  });
}

type Read = Pick<Profile, "item" | "ranges" | "features">;

/** Shorter names are found in too many words. */
const LEAST_NAME = 5;
/** How many letters a compound has beside the name. */
const LEAST_REST = 3;

/** A name also stands in what is named after it: "Sandvik" in "Sandviksundet". */
function addNamesWithin(profiles: readonly Read[]): readonly Read[] {
  const names = new Set(
    profiles.flatMap(({ features }) =>
      [...features.values()].flatMap(({ kind, key }) =>
        kind === "name" && key.length >= NAME_KEY.length + LEAST_NAME ? [key] : [],
      ),
    ),
  );
  return profiles.map((profile) => {
    const added = [...profile.features.values()].flatMap((feature) => findNameIn(feature, names));
    const known = new Map(added.map((feature) => [feature.key, feature]));
    return { ...profile, features: new Map([...known, ...profile.features]) };
  });
}

const NAME_KEY = "name ";

function findNameIn(feature: Feature, names: ReadonlySet<string>): readonly Feature[] {
  const { kind, key } = feature;
  if (kind !== "name") return [];
  for (let to = key.length - LEAST_REST; to >= NAME_KEY.length + LEAST_NAME; to -= 1) {
    const name = key.slice(0, to);
    if (names.has(name)) return [{ ...feature, key: name }];
  }
  return [];
}
