import type { ExerciseKind } from "#core/words";
import { printEventsQuery, readEventsQuery } from "../classroom/events-query.ts";

/** Which exercise a link opens: the same for everybody who opens it. */
export interface ExerciseAddress {
  readonly kind: ExerciseKind;
  /** Ids of the chosen events; left out for those that the exercise takes of itself. */
  readonly events?: readonly string[];
  /** From 1: the version of the exercise. */
  readonly seed: number;
}

/** An address as it was read, and what of it was written but could not be read. */
export interface ReadAddress extends ExerciseAddress {
  readonly misread: readonly ("kind" | "seed")[];
}

export const EXERCISE_KINDS: readonly ExerciseKind[] = ["order", "sure", "who"];
const LAST_SEED = 999_999;

/** Reads a query, `?kind=order&events=a,b&seed=7`; what it does not say, or says wrongly, is as in an empty one. */
export function readExerciseAddress(search: string): ReadAddress {
  const params = new URLSearchParams(search);
  const named = params.get("kind") ?? "";
  const kind = EXERCISE_KINDS.find((known) => known === named);
  const events = readEventsQuery(search);
  const written = params.get("seed") ?? "";
  const seed = /^[1-9]\d{0,5}$/u.test(written) ? Number(written) : undefined;
  return {
    kind: kind ?? "order",
    seed: seed ?? 1,
    ...(events === undefined || events.length === 0 ? {} : { events }),
    misread: [
      ...(kind === undefined && named !== "" ? ["kind" as const] : []),
      ...(seed === undefined && written !== "" ? ["seed" as const] : []),
    ],
  };
}

/** The query of an exercise, with `?`. Always names the kind and the version, so that the link says what it opens. */
export function printExerciseAddress({ kind, events, seed }: ExerciseAddress): string {
  const chosen = events === undefined || events.length === 0 ? [] : [printEventsQuery(events)];
  return `?${[`kind=${kind}`, ...chosen, `seed=${seed}`].join("&")}`;
}

/** Another version; after the last comes the first. */
export function nextSeed(seed: number): number {
  return seed >= LAST_SEED ? 1 : seed + 1;
}
