/** A row of whole coefficients over named unknowns. */
export type Form = ReadonlyMap<string, bigint>;

const absolutt = (a: bigint) => (a < 0n ? -a : a);
const sfd = (a: bigint, b: bigint): bigint => (b === 0n ? absolutt(a) : sfd(b, a % b));

/** a · x + b · y, without the common factor. */
function kombinert(x: Form, a: bigint, y: Form, b: bigint): Form {
  const ut = new Map<string, bigint>();
  for (const [ukjent, k] of x) ut.set(ukjent, k * a);
  for (const [ukjent, k] of y) ut.set(ukjent, (ut.get(ukjent) ?? 0n) + k * b);
  const felles = [...ut.values()].reduce(sfd, 0n);
  return new Map([...ut].flatMap(([u, k]) => (k === 0n ? [] : [[u, k / felles] as const])));
}

export function form(...ledd: readonly (readonly [Form, bigint])[]): Form {
  return ledd.reduce((sum: Form, [f, k]) => {
    const ut = new Map(sum);
    for (const [u, x] of f) ut.set(u, (ut.get(u) ?? 0n) + x * k);
    return ut;
  }, new Map());
}

/** What is known as equations between unknowns, solved exactly by elimination. */
export class Ligninger {
  readonly #rader: { readonly ledende: string; readonly form: Form }[] = [];

  #rest(f: Form): Form {
    let rest = f;
    for (const rad of this.#rader) {
      const k = rest.get(rad.ledende) ?? 0n;
      if (k !== 0n) rest = kombinert(rest, rad.form.get(rad.ledende) ?? 1n, rad.form, -k);
    }
    return rest;
  }

  /** The value of the form is told. */
  fortell(f: Form): void {
    const rest = this.#rest(f);
    const [ledende] = [...rest].filter(([, k]) => k !== 0n).map(([u]) => u);
    if (ledende !== undefined) this.#rader.push({ ledende, form: rest });
  }

  /** Whether the form's value follows from what is told. */
  gir(f: Form): boolean {
    return [...this.#rest(f).values()].every((k) => k === 0n);
  }
}
