import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import type { TimelineEvent } from "#core/model";
import { placeOf, titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { Grip } from "./grip.tsx";
import { useExerciseWords } from "./use-exercise-words.ts";

interface OrderCardProps {
  readonly event: TimelineEvent;
  /** Counted from 1. */
  readonly place: number;
  readonly total: number;
  readonly isHeld: boolean;
  /** The id of what says how cards are moved. */
  readonly describedBy: string;
  readonly onChoose: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPress: (event: PointerEvent<HTMLElement>) => void;
  readonly children?: ReactNode;
}

/** A card without its date: what happened, and where. */
export function OrderCard(props: OrderCardProps) {
  const { locale } = useClassroom();
  const { order } = useExerciseWords();
  const { event, place, total, isHeld, describedBy, onChoose, onKey, onPress, children } = props;
  const where = placeOf(event, locale);
  return (
    <div className={isHeld ? "order-card is-held" : "order-card"}>
      <button
        type="button"
        className="order-face"
        aria-pressed={isHeld}
        aria-describedby={describedBy}
        onClick={onChoose}
        onKeyDown={onKey}
        onPointerDown={onPress}
      >
        <Grip />
        <span className="order-number" aria-hidden="true">
          {place}
        </span>
        <span className="order-text">
          <span className="order-title">{titleOf(event, locale)}</span>
          {where === "" ? undefined : <span className="order-where">{where}</span>}
        </span>
        <span className="visually-hidden">. {order.place(place, total)}</span>
      </button>
      {children}
    </div>
  );
}
