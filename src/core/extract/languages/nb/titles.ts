/** Titles between quotation marks: «Sommeren på loftet» is a film and no summer. */
import type { Refiner } from "../../language.ts";
import { isVerb } from "./tense.ts";

/** Words of a title, at most. */
const LONGEST = 6;

/** Drops a season, weekday or month that opens a short quoted title, one without a verb or a full stop. */
export const dropTitles: Refiner = (drafts, { tokens, shape }) =>
  drafts.filter(({ from, to }) => {
    if (tokens[from - 1]?.word !== "«" || !tokens[from]?.isCapital) return true;
    if (!/^[Ssw7M]$/.test(shape.slice(from, to))) return true;
    for (let at = to; at < to + LONGEST; at += 1) {
      const token = tokens[at];
      if (token === undefined || "|,.".includes(token.tag) || isVerb(token.word)) return true;
      if (token.word === "»") return false;
    }
    return true;
  });
