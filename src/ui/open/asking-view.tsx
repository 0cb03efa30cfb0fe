import { BrokenRows } from "./broken-rows.tsx";
import { ColumnsForm } from "./columns-form.tsx";
import type { Opening } from "./opening.ts";
import type { Stage } from "./stages.ts";
import { useArrival } from "./use-arrival.ts";
import { useOpenWords } from "./use-open-words.ts";

interface AskingViewProps {
  readonly opening: Opening;
  readonly stage: Extract<Stage, { readonly kind: "asking" }>;
}

/** The columns, before anything is read, or after nothing could be. */
export function AskingView({ opening, stage: { source, barren, before } }: AskingViewProps) {
  const words = useOpenWords();
  const title = useArrival<HTMLHeadingElement>();
  const { inspection, plan, blob } = source;
  return (
    <div className="open-asking">
      <h2 ref={title} tabIndex={-1} className="open-asking-title">
        {words.columns.headingOf(blob.name)}
      </h2>
      {before === undefined ? undefined : (
        <p>
          <button type="button" className="button" onClick={opening.back}>
            {words.columns.back}
          </button>
        </p>
      )}
      {barren === undefined ? undefined : (
        <p className="open-failure" role="alert">
          {words.problem.noRows} {words.problem.mendRows}
        </p>
      )}
      <ColumnsForm
        inspection={inspection}
        plan={plan}
        submitLabel={words.columns.read}
        onRead={(next) => void opening.read(next)}
        onLookAgain={(reading) => void opening.lookAgain(reading)}
      />
      {barren === undefined ? undefined : (
        <BrokenRows
          broken={barren.broken}
          columns={plan.columns}
          isJson={inspection.format === "json"}
        />
      )}
    </div>
  );
}
