import { moveItem, placeForKey } from "./move-card.ts";

/** The cards as they lie, the one that is picked up, and whether the answer is being looked at. */
export interface OrderState {
  readonly cards: readonly string[];
  readonly held?: {
    readonly id: string;
    /** Where it lay, to be put back. */
    readonly from: number;
  };
  /** `given`: what the person laid · `arranged`: an order that the sources bear out, laid for them. */
  readonly checked?: "given" | "arranged";
}

/** Picks a card up; puts it down again where it lies when it is the one that is held. */
export function pickUp({ cards, held, checked }: OrderState, id: string): OrderState {
  if (held?.id === id) return { cards };
  const kept = checked === undefined ? {} : { checked };
  return { cards, held: { id, from: cards.indexOf(id) }, ...kept };
}

/** Moves the card that is held as a key says, and keeps it held; the same state when the key says nothing. */
export function moveByKey(state: OrderState, key: string): OrderState {
  const { cards, held } = state;
  if (held === undefined) return state;
  const place = cards.indexOf(held.id);
  const to = placeForKey(key, place, cards.length);
  return to === undefined || to === place ? state : { cards: moveItem(cards, place, to), held };
}

/** Puts a card at a place, whether it was held or dragged. */
export function putAt({ cards }: OrderState, id: string, place: number): OrderState {
  return { cards: moveItem(cards, cards.indexOf(id), place) };
}

/** Puts the card that is held back where it lay. */
export function putBack(state: OrderState): OrderState {
  const { cards, held } = state;
  return held === undefined ? state : { cards: moveItem(cards, cards.indexOf(held.id), held.from) };
}
