import type { LagretFunn } from '../store/index.ts';

/** A finding that came, went or changed grade from one version to the next. */
export interface Funnendring {
  readonly noekkel: string;
  readonly regel: string;
  readonly selskap: string;
  /** The finding before and after; `null`: it isn't, or wasn't, a brudd or varsel. */
  readonly foer: LagretFunn | null;
  readonly etter: LagretFunn | null;
}

const VARSLES: ReadonlySet<string> = new Set(['brudd', 'varsel']);

function varslede(funn: readonly LagretFunn[]): Map<string, LagretFunn> {
  return new Map(funn.filter((f) => VARSLES.has(f.alvor)).map((f) => [f.noekkel, f]));
}

/** What is worth telling: brudd and varsler that came, went, or turned into the other. Pure; new ones first. */
export function funnendringer(foer: readonly LagretFunn[], etter: readonly LagretFunn[]): Funnendring[] {
  const [gamle, nye] = [varslede(foer), varslede(etter)];
  const kom = [...nye.values()]
    .filter((f) => gamle.get(f.noekkel)?.alvor !== f.alvor)
    .map((f) => ({
      noekkel: f.noekkel,
      regel: f.regel,
      selskap: f.selskap,
      foer: gamle.get(f.noekkel) ?? null,
      etter: f,
    }));
  const gikk = [...gamle.values()]
    .filter((f) => !nye.has(f.noekkel))
    .map((f) => ({ noekkel: f.noekkel, regel: f.regel, selskap: f.selskap, foer: f, etter: null }));
  return [...kom, ...gikk];
}
