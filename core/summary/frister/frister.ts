import { sammenlignNavn } from '../../text/index.ts';
import type { Kontekst } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Del, Fristrad, Fristslag } from '../modell/index.ts';
import { avtalefrister } from './avtaler.ts';
import { aapneBeslutninger, eierskapsmeldinger } from './eier.ts';
import type { Fristfunn } from './frist.ts';
import { eiermoete, generalforsamling, tiltaksregnskapfrist } from './moeter.ts';

/** The earliest first, so that what is past due leads; without a date last. */
function iTid(a: Fristrad, b: Fristrad): number {
  if (a.dato === null || b.dato === null) return Number(a.dato === null) - Number(b.dato === null);
  if (a.dato !== b.dato) return a.dato < b.dato ? -1 : 1;
  return sammenlignNavn(a.hvem, b.hvem) || sammenlignNavn(a.hva, b.hva);
}

/** Deadlines that only the law sets, on the same day for many companies: one line that counts them. */
function samlet(k: Kontekst, rader: readonly Fristrad[]): readonly Fristrad[] {
  const noekkel = (r: Fristrad) => (r.kilde === '' && r.selskap !== null ? `${r.slag} ${r.dato} ${r.merknad}` : null);
  return rader.flatMap((rad, nr) => {
    const egen = noekkel(rad);
    const like = egen === null ? [rad] : rader.filter((r) => noekkel(r) === egen);
    if (like.length === 1) return [rad];
    if (rader.findIndex((r) => noekkel(r) === egen) !== nr) return [];
    return [{ ...rad, selskap: null, hvem: k.tekst.bedrifter(like.length), gjelder: like.map((r) => r.hvem) }];
  });
}

/** «EQUASS-sertifikatet går ut: ingen dato er kjent for 27 bedrifter.», a line for each; and all of them in one line. */
function ukjente(k: Kontekst, funn: readonly Fristfunn[]): { readonly hver: string[]; readonly samlet: string[] } {
  const antall = new Map<Fristslag, number>();
  for (const f of funn) if (f.slag === 'ukjent') antall.set(f.hva, (antall.get(f.hva) ?? 0) + 1);
  const t = k.tekst.frister;
  const hver = [...antall].map(([hva, n]) =>
    t.ukjente(t.slag[hva], hva === 'eierskapsmelding' ? k.tekst.kommuner(n) : k.tekst.bedrifter(n)),
  );
  return { hver, samlet: hver.length < 2 ? hver : [t.ukjenteKort([...antall.keys()].map((hva) => t.slag[hva]))] };
}

/** The year's wheel: what is due, by whom, on what ground; and for what the portfolio has no date to go by. */
export function fristdel(k: Kontekst): Del<Fristrad> {
  const funn = [
    ...k.selskaper.flatMap((s) => [
      ...generalforsamling(k, s),
      ...eiermoete(k, s),
      ...tiltaksregnskapfrist(k, s),
      ...avtalefrister(k, s),
    ]),
    ...eierskapsmeldinger(k),
    ...aapneBeslutninger(k),
  ];
  const rader = samlet(k, funn.flatMap((f) => (f.slag === 'frist' ? [f.rad] : [])).sort(iTid));
  const { tittel, tomt } = k.tekst.frister;
  const { hver, samlet: korteFotnoter } = ukjente(k, funn);
  return lagDel(k, { tittel, tomt, rader, tak: k.tak.frister, fotnoter: hver, korteFotnoter });
}
