import type { ColumnPlan, PrecisionScheme, Role } from "#exchange";
import { useOpenWords } from "./use-open-words.ts";

const ROLES: readonly Role[] = [
  "date",
  "start",
  "end",
  "precision",
  "title",
  "category",
  "importance",
  "place",
  "url",
  "year",
  "month",
  "day",
  "time",
  "endYear",
  "endMonth",
  "endDay",
  "endTime",
  "latitude",
  "longitude",
  "id",
];
const WITH_ORDER: readonly (Role | undefined)[] = ["date", "start", "end"];
const SCHEMES: readonly PrecisionScheme[] = ["ucdp", "acled", "wikidata", "words"];
/** The hundred years that years of two digits lie in begin in one of these. */
const FIRST_YEARS = [1800, 1900, 1930, 1950, 1969, 2000];

interface ColumnRowProps {
  readonly column: ColumnPlan;
  readonly samples: readonly string[];
  readonly scheme: PrecisionScheme | undefined;
  readonly onColumn: (column: ColumnPlan) => void;
  readonly onScheme: (scheme: PrecisionScheme | undefined) => void;
}

/** A column: its name and some cells, what it is read as, and how. */
export function ColumnRow({ column, samples, scheme, onColumn, onScheme }: ColumnRowProps) {
  const { columns } = useOpenWords();
  const { role, dateOrder, name } = column;
  const choose = <T extends string>(known: readonly T[], value: string): T | undefined =>
    known.find((one) => one === value);
  return (
    <li className="column">
      <div className="column-what">
        <p className="column-name">{name}</p>
        <p className="column-cells">
          <span className="visually-hidden">{columns.samples}: </span>
          {samples.length === 0
            ? columns.noSamples
            : samples.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: samples do not change.
                <span key={index} className="column-cell">
                  {cell}
                </span>
              ))}
        </p>
      </div>
      <div className="column-how">
        <LabelledSelect
          label={columns.role}
          about={name}
          value={role ?? ""}
          options={[
            ["", columns.noRole],
            ...ROLES.map((one) => [one, columns.roles[one]] as const),
          ]}
          onChange={(value) => onColumn(withRole(column, choose(ROLES, value)))}
        />
        {WITH_ORDER.includes(role) && (dateOrder !== undefined || samples.some(hasOrder)) ? (
          <LabelledSelect
            label={columns.order}
            about={name}
            value={dateOrder ?? ""}
            options={[
              ["", "–"],
              ["day-first", columns.dayFirst],
              ["month-first", columns.monthFirst],
            ]}
            onChange={(value) =>
              onColumn(withOrder(column, choose(["day-first", "month-first"], value)))
            }
          />
        ) : undefined}
        {role === "precision" ? (
          <LabelledSelect
            label={columns.scheme}
            about={name}
            value={scheme ?? ""}
            options={[
              ["", columns.noScheme],
              ...SCHEMES.map((one) => [one, columns.schemes[one]] as const),
            ]}
            onChange={(value) => onScheme(choose(SCHEMES, value))}
          />
        ) : undefined}
        {WITH_ORDER.includes(role) && column.shortYearsFrom !== undefined ? (
          <LabelledSelect
            label={columns.shortYears}
            about={name}
            value={String(column.shortYearsFrom)}
            options={listFirstYears(column.shortYearsFrom).map(
              (year) => [String(year), columns.hundredYears(year, year + 99)] as const,
            )}
            onChange={(value) => onColumn({ ...column, shortYearsFrom: Number(value) })}
          />
        ) : undefined}
      </div>
    </li>
  );
}

/** Whether a cell is a date of numbers that begins with its day or month. */
function hasOrder(cell: string): boolean {
  return /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2}/u.test(cell);
}

function listFirstYears(present: number): readonly number[] {
  return [...new Set([...FIRST_YEARS, present])].sort((a, b) => a - b);
}

function withRole(column: ColumnPlan, role: Role | undefined): ColumnPlan {
  const { role: _before, ...rest } = column;
  return role === undefined ? rest : { ...rest, role };
}

export function withOrder(column: ColumnPlan, dateOrder: ColumnPlan["dateOrder"]): ColumnPlan {
  const { dateOrder: _before, ...rest } = column;
  return dateOrder === undefined ? rest : { ...rest, dateOrder };
}

interface LabelledSelectProps {
  readonly label: string;
  /** The column it is about, for those who hear the label alone. */
  readonly about: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

function LabelledSelect({ label, about, value, options, onChange }: LabelledSelectProps) {
  return (
    <label className="column-choice">
      <span>{label}</span>
      <select
        className="select"
        aria-label={`${label}: ${about}`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
