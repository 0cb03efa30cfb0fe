import { useId, useMemo, useState } from "react";
import { listDefaultEvents } from "#pages";
import { ClassroomFrame } from "../classroom/classroom-frame.tsx";
import { useClassroom } from "../classroom/ports.ts";
import { useSearch } from "../classroom/use-address.ts";
import { isPlainClick } from "../parts/links.tsx";
import { EventsChoice } from "./events-choice.tsx";
import {
  EXERCISE_KINDS,
  type ExerciseAddress,
  printExerciseAddress,
  readExerciseAddress,
} from "./exercise-address.ts";
import { ExerciseSheets } from "./exercise-sheets.tsx";
import { ExerciseTools } from "./exercise-tools.tsx";
import { MatchExercise } from "./match-exercise.tsx";
import { OrderExercise } from "./order-exercise.tsx";
import { useExerciseWords } from "./use-exercise-words.ts";

/** Exercises on the collection. The address says which, from which events and in which version; nothing is kept. */
export function ExercisesPage() {
  const { timeline, address: place } = useClassroom();
  const words = useExerciseWords();
  const search = useSearch();
  const read = useMemo(() => readExerciseAddress(search), [search]);
  const { kind, seed, misread } = read;
  const [round, setRound] = useState(0);
  const [hasAnswers, setHasAnswers] = useState(false);
  const [said, setSaid] = useState("");
  const heading = useId();
  const known = timeline.events.filter(({ id }) => read.events?.includes(id));
  const gone = new Set(read.events).size - known.length;
  const defaults = useMemo(() => listDefaultEvents(timeline, kind), [timeline, kind]);
  const events = known.length > 0 ? known.map(({ id }) => id) : defaults;
  // Links from here name only what there is.
  const address: ExerciseAddress = {
    kind,
    seed,
    ...(known.length > 0 ? { events: events.toSorted() } : {}),
  };
  const troubles = [
    ...(misread.includes("kind") ? [words.choose.noKind(words.kinds[kind].title)] : []),
    ...(misread.includes("seed") ? [words.choose.noVersion(seed)] : []),
    ...(gone === 0 ? [] : [known.length === 0 ? words.choose.allGone : words.choose.gone(gone)]),
  ];
  const go = (next: ExerciseAddress) => {
    setSaid("");
    place.replace(printExerciseAddress(next));
  };
  const chooseEvents = (chosen: readonly string[]) => {
    const isDefault = chosen.join(" ") === defaults.join(" ");
    // In the order of the alphabet: that of time would be the answer.
    go({ kind, seed, ...(isDefault ? {} : { events: chosen.toSorted() }) });
  };
  const start = `${kind} ${seed} ${events.join(",")} ${round}`;
  return (
    <ClassroomFrame className="exercises-page">
      <div className="exercise-screen">
        <h1>{words.title}</h1>
        <p className="page-lead">{words.lead}</p>
        <KindLinks address={address} onGo={go} />
        <section aria-labelledby={heading}>
          <h2 id={heading}>{words.kinds[kind].title}</h2>
          <p className="exercise-task">{words.kinds[kind].task}</p>
          <EventsChoice chosen={events} onChoose={chooseEvents} />
          {troubles.map((trouble) => (
            <p key={trouble} className="exercise-gone">
              {trouble}
            </p>
          ))}
          {kind === "order" ? (
            <OrderExercise key={start} events={events} seed={seed} announce={setSaid} />
          ) : (
            <MatchExercise key={start} kind={kind} events={events} seed={seed} announce={setSaid} />
          )}
        </section>
        <ExerciseTools
          address={address}
          hasAnswers={hasAnswers}
          onAnswers={setHasAnswers}
          onAgain={() => {
            setSaid("");
            setRound((count) => count + 1);
          }}
          onAddress={go}
          announce={setSaid}
        />
        <p className="note">{words.privacy}</p>
        <p role="status" className="visually-hidden">
          {said}
        </p>
      </div>
      <ExerciseSheets choice={{ kind, seed, events }} hasAnswers={hasAnswers} />
    </ClassroomFrame>
  );
}

interface KindLinksProps {
  readonly address: ExerciseAddress;
  readonly onGo: (address: ExerciseAddress) => void;
}

/** The three exercises. A version goes with the exercise; events that were chosen go along. */
function KindLinks({ address, onGo }: KindLinksProps) {
  const { hrefs } = useClassroom();
  const words = useExerciseWords();
  return (
    <nav className="exercise-kinds" aria-label={words.kindsLabel}>
      <ul>
        {EXERCISE_KINDS.map((kind) => {
          const next = { ...address, kind };
          return (
            <li key={kind}>
              <a
                href={hrefs.exercises(printExerciseAddress(next).slice(1))}
                aria-current={kind === address.kind ? "page" : undefined}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  onGo(next);
                }}
              >
                {words.kinds[kind].title}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
