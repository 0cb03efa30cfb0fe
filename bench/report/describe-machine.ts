import { cpus, release, totalmem, type } from "node:os";

/** What was measured on, in words. */
export function describeMachine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model ?? "processor"}, ${memory} GB, ${type()} ${release()}`;
}
