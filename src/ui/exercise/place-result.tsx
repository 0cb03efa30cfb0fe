import { assertUnreachable } from "#core/base";
import type { ExplainedPlace, Misplacement, OrderReason, Step } from "#core/exercise";
import { describeWhen, explainAgreement, titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { Icon } from "../parts/icon.tsx";
import { Evidence } from "./mention-words.tsx";
import { useExerciseWords } from "./use-exercise-words.ts";

/** What the words of the sources say to the place of a card. */
export function PlaceResult({ place }: { readonly place: ExplainedPlace }) {
  const { timeline, locale } = useClassroom();
  const { order } = useExerciseWords();
  const { event, dating, misplacements } = place;
  return (
    <div className="place-result">
      <p className="place-when">{describeWhen(event, locale)}</p>
      {misplacements.length > 0 ? undefined : (
        <p className="verdict verdict-stays">
          <Icon name="check" /> {order.stays}
        </p>
      )}
      {event.agreement === "conflict" ? (
        <p className="agreement agreement-conflict">
          <span aria-hidden="true">≠ </span>
          {explainAgreement(event, timeline, locale)}
        </p>
      ) : undefined}
      <Evidence dating={dating} />
      {misplacements.map((misplacement) => (
        <MisplacementNote key={misplacement.belongs} {...misplacement} />
      ))}
    </div>
  );
}

function MisplacementNote({ belongs, other, reason }: Misplacement) {
  const { locale } = useClassroom();
  const { order } = useExerciseWords();
  return (
    <div className="misplacement">
      <p className="verdict verdict-moves">
        <Icon name={belongs === "before" ? "up" : "down"} />{" "}
        {order.belongs[belongs](titleOf(other, locale))}
      </p>
      <Reason reason={reason} other={other.id} />
    </div>
  );
}

interface ReasonProps {
  readonly reason: OrderReason;
  /** The event whose words have not been shown yet. */
  readonly other: string;
}

function Reason({ reason, other }: ReasonProps) {
  switch (reason.kind) {
    case "told":
      return <Told reason={reason} />;
    case "dates": {
      const dating = [reason.earlier, reason.later].find(({ event }) => event.id === other);
      return dating === undefined ? undefined : <Evidence dating={dating} isOther />;
    }
    default:
      return assertUnreachable(reason);
  }
}

function Told({ reason }: { readonly reason: OrderReason & { readonly kind: "told" } }) {
  const { locale } = useClassroom();
  const { order } = useExerciseWords();
  return reason.way.slice(1).map((later, index) => {
    const earlier = reason.way[index];
    const saying = reason.sayings.find(({ event }) => event === later);
    return (
      <div key={later.id}>
        <p>
          {order.told(
            titleOf(later, locale),
            earlier === undefined ? "" : titleOf(earlier, locale),
          )}
        </p>
        {saying === undefined ? undefined : <Evidence dating={saying} />}
      </div>
    );
  });
}

/** How a card stands to the next one, between the two; nothing where the dates of both say it. */
export function StepNote({ step }: { readonly step: Step | undefined }) {
  const { locale } = useClassroom();
  const { order } = useExerciseWords();
  if (step?.kind === "either") {
    const tell = (tellings: typeof step.card) =>
      tellings
        .map(({ mention }) => describeWhen(mention, locale))
        .reduce((one, other) => order.or(one, other));
    return <p className="step-note">{order.either(tell(step.card), tell(step.next))}</p>;
  }
  if (step?.kind !== "settled" || step.reason.kind !== "told") return undefined;
  return (
    <div className="step-note">
      <Told reason={step.reason} />
    </div>
  );
}
