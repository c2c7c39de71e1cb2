import type { Funn } from '../../findings/index.ts';
import { visAlvor } from '../../text/index.ts';
import { iRekkefoelge, utenNavn } from '../deler/funn.ts';
import type { Kontekst } from '../kontekst.ts';
import type { Nyhetsrad } from '../modell/index.ts';

/** The same question of the same company and period in both versions. */
function sak(f: Funn): string {
  return `${f.regel} ${f.selskap} ${f.periode === null ? '' : `${f.periode.fra}/${f.periode.til}`}`;
}

function etterSak(funn: readonly Funn[]): ReadonlyMap<string, readonly Funn[]> {
  const etter = new Map<string, Funn[]>();
  for (const f of funn) etter.set(sak(f), [...(etter.get(sak(f)) ?? []), f]);
  return etter;
}

const krever = (f: Funn | undefined): boolean => f?.alvor === 'brudd' || f?.alvor === 'varsel';

/** What stands in one list and not, word for word and grade for grade, in the other. */
function utenLike(funn: readonly Funn[], andre: readonly Funn[]): readonly Funn[] {
  return funn.filter((f) => !andre.some((a) => a.alvor === f.alvor && a.tekst.nb === f.tekst.nb));
}

interface Par {
  readonly foer: Funn | undefined;
  readonly etter: Funn | undefined;
}

/** Findings of one question that differ, paired in order: what was said then, and what is said now. */
function parene(foer: readonly Funn[], etter: readonly Funn[]): readonly Par[] {
  const [gamle, nye] = [utenLike(foer, etter), utenLike(etter, foer)];
  return Array.from({ length: Math.max(gamle.length, nye.length) }, (_, nr) => ({ foer: gamle[nr], etter: nye[nr] }));
}

function nyhet(k: Kontekst, { foer, etter }: Par): Nyhetsrad | null {
  const funn = etter ?? foer;
  if (funn === undefined) return null;
  const m = k.maalform;
  const t = k.tekst.nytt.funn;
  const selskapsnavn = k.innsyn.selskap(funn.selskap)?.navn ?? funn.selskap;
  const sagt = (f: Funn) => utenNavn(f.tekst[m], selskapsnavn);
  const felles = {
    selskap: funn.selskap,
    selskapsnavn,
    foer: foer === undefined ? null : sagt(foer),
    etter: etter === undefined ? null : sagt(etter),
  };
  if (etter !== undefined && krever(etter)) {
    return foer !== undefined && krever(foer)
      ? { ...felles, slag: 'endret_funn', tekst: t.endret(sagt(foer), sagt(etter)) }
      : { ...felles, slag: 'nytt_funn', tekst: t.nytt(visAlvor(etter.alvor, m), sagt(etter)) };
  }
  if (foer === undefined || !krever(foer)) return null;
  return { ...felles, slag: 'borte_funn', tekst: t.borte(visAlvor(foer.alvor, m), sagt(foer)) };
}

/** Brudd and varsler that came, changed or went; what else is found only where it took the place of one. */
export function nyeFunn(k: Kontekst, foer: readonly Funn[]): readonly Nyhetsrad[] {
  const [gamle, nye] = [etterSak(foer), etterSak(iRekkefoelge(k.funn))];
  const saker = [...new Set([...nye.keys(), ...gamle.keys()])];
  return saker.flatMap((s) => parene(gamle.get(s) ?? [], nye.get(s) ?? []).flatMap((par) => nyhet(k, par) ?? []));
}
