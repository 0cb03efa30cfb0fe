/** A promise that is kept from outside. */
export interface Flag {
  readonly raised: Promise<void>;
  raise(): void;
}

export function createFlag(): Flag {
  let raise: () => void = () => undefined;
  const raised = new Promise<void>((done) => {
    raise = done;
  });
  return { raised, raise: () => raise() };
}
