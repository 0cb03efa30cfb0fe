import { Fragment, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { arrange, createOrdering, explainPlaces, MOST_CARDS } from "#core/exercise";
import { titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { useListDrag } from "../parts/use-list-drag.ts";
import { placeOfGap } from "./move-card.ts";
import { OrderCard } from "./order-card.tsx";
import { moveByKey, type OrderState, pickUp, putAt, putBack } from "./order-state.ts";
import { PlaceResult, StepNote } from "./place-result.tsx";
import { useExerciseWords } from "./use-exercise-words.ts";

export interface ExerciseProps {
  readonly events: readonly string[];
  readonly seed: number;
  /** Says something to a screen reader. */
  readonly announce: (text: string) => void;
}

/** Cards to be put in the order of their events: by dragging, by choosing a card and its place, by keys. */
export function OrderExercise({ events, seed, announce }: ExerciseProps) {
  const { timeline, locale } = useClassroom();
  const { order, tools, choose } = useExerciseWords();
  const dealt = useMemo(() => createOrdering(timeline, events, seed), [timeline, events, seed]);
  const [state, setState] = useState<OrderState>(() => ({ cards: dealt.map(({ id }) => id) }));
  const { cards, held, checked } = state;
  const list = useRef<HTMLOListElement>(null);
  const toFocus = useRef<string>(undefined);
  const result = useRef<HTMLParagraphElement>(null);
  const keys = useId();
  const shown = cards.flatMap((id) => dealt.find((event) => event.id === id) ?? []);
  const titles = shown.map((event) => titleOf(event, locale));
  const heldPlace = held === undefined ? -1 : cards.indexOf(held.id);
  const places = useMemo(
    () => (checked === undefined ? undefined : explainPlaces(timeline, cards)),
    [timeline, cards, checked],
  );
  const misplaced = places?.filter(({ misplacements }) => misplacements.length > 0).length ?? 0;

  // A moved element loses the focus in some browsers, and a gap's button is gone once it was chosen.
  useLayoutEffect(() => {
    if (toFocus.current === undefined) return;
    const card = list.current?.children[state.cards.indexOf(toFocus.current)];
    toFocus.current = undefined;
    card?.querySelector<HTMLElement>(".order-face")?.focus();
  }, [state]);

  const say = (next: OrderState, id: string, words: typeof order.held) => {
    const event = dealt.find((card) => card.id === id);
    const title = event === undefined ? "" : titleOf(event, locale);
    announce(words(title, next.cards.indexOf(id) + 1, next.cards.length));
    toFocus.current = id;
    setState(next);
  };
  const put = (id: string, place: number) => say(putAt(state, id, place), id, order.put);
  const { drag, handlersOf } = useListDrag({
    list,
    onPut(index, place) {
      const id = cards[index];
      if (id !== undefined) put(id, place);
    },
  });

  const chooseCard = (id: string) => {
    if (held !== undefined && held.id !== id) put(held.id, cards.indexOf(id));
    else say(pickUp(state, id), id, held === undefined ? order.held : order.put);
  };
  const handleKey = (key: string): boolean => {
    if (held === undefined) return false;
    if (key === "Escape") {
      say(putBack(state), held.id, order.left);
      return true;
    }
    const moved = moveByKey(state, key);
    if (moved !== state) say(moved, held.id, order.moved);
    return moved !== state || /^(?:Arrow|Home|End)/u.test(key);
  };
  const look = (next: OrderState) => {
    setState(next);
    requestAnimationFrame(() => result.current?.focus());
  };

  const gap = (index: number) => {
    if (drag !== undefined && drag.place !== drag.index) {
      const isTarget = placeOfGap(drag.index, index) === drag.place && index !== drag.index;
      if (isTarget && index !== drag.index + 1) return <div className="order-gap is-target" />;
    }
    if (held === undefined || index === heldPlace || index === heldPlace + 1) {
      return <div className="order-gap" />;
    }
    const before = titles[index - 1];
    const after = titles[index];
    const label =
      before === undefined
        ? order.putFirst
        : after === undefined
          ? order.putLast
          : order.putBetween(before, after);
    return (
      <div className="order-gap">
        <button
          type="button"
          className="gap-button"
          aria-label={label}
          onClick={() => put(held.id, placeOfGap(heldPlace, index))}
        >
          {order.putHere}
        </button>
      </div>
    );
  };

  if (shown.length < 2) return <p className="note">{choose.tooFew}</p>;
  const verdict =
    checked === "arranged"
      ? order.arranged
      : misplaced === 0
        ? order.right
        : order.wrong(misplaced);
  return (
    <div className="order">
      <p id={keys} className="note exercise-keys">
        {order.hands} <span className="keyboard-note">{order.keys} </span>
        {events.length > MOST_CARDS ? choose.most(MOST_CARDS) : undefined}
      </p>
      {checked === undefined ? undefined : (
        <p ref={result} tabIndex={-1} className="exercise-verdict">
          {verdict}
        </p>
      )}
      <p className="order-end">{order.earliest}</p>
      <ol ref={list} className="order-list" aria-label={order.list}>
        {shown.map((event, index) => (
          <li
            key={event.id}
            className={drag?.index === index ? "is-dragged" : undefined}
            style={
              drag?.index === index ? { transform: `translateY(${drag.downPx}px)` } : undefined
            }
          >
            {gap(index)}
            <OrderCard
              event={event}
              place={index + 1}
              total={shown.length}
              isHeld={held?.id === event.id}
              describedBy={keys}
              onChoose={() => chooseCard(event.id)}
              onPress={handlersOf(index).onPointerDown}
              onKey={(pressed) => {
                if (handleKey(pressed.key)) pressed.preventDefault();
              }}
            >
              {places?.[index] === undefined ? undefined : <PlaceResult place={places[index]} />}
            </OrderCard>
            <StepNote step={places?.[index]?.step} />
          </li>
        ))}
      </ol>
      {gap(shown.length)}
      <p className="order-end">{order.latest}</p>
      <p className="exercise-actions">
        {checked === undefined ? (
          <button
            type="button"
            className="button button-main"
            onClick={() => look({ cards, checked: "given" })}
          >
            {tools.check}
          </button>
        ) : (
          <Fragment>
            <button type="button" className="button" onClick={() => setState({ cards })}>
              {tools.goOn}
            </button>
            {misplaced === 0 ? undefined : (
              <button
                type="button"
                className="button"
                onClick={() => look({ cards: arrange(timeline, cards), checked: "arranged" })}
              >
                {tools.arrange}
              </button>
            )}
          </Fragment>
        )}
      </p>
    </div>
  );
}
