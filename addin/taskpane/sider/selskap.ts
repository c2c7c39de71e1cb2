import type { Spraak } from '../../workbook/index.ts';
import type { Noekkeltall } from '../lest/noekkeltall.ts';
import type { selskapet } from '../lest/selskapet.ts';
import { el, seksjon, utvidbar } from '../ramme/dom.ts';
import type { Side } from '../ramme/ramme.ts';
import { norskAttributt, type Rutetekster, TEKSTER } from '../tekster/index.ts';
import { funnmerke } from './funnmerke.ts';
import { utviklingsdiagram } from './utviklingsdiagram.ts';

type Selskapet = ReturnType<typeof selskapet>;

function funnlinje(f: Selskapet['funn'][number], t: Rutetekster): HTMLElement {
  return el(
    'li',
    {},
    el('p', {}, funnmerke(f.alvor, f.ord)),
    el('p', norskAttributt(t), f.tekst),
    f.tiltak === null ? null : el('p', {}, el('strong', {}, t.skalTil), ' ', el('span', norskAttributt(t), f.tiltak)),
    el('p', { class: 'kilde', ...norskAttributt(t) }, f.hjemmel),
  );
}

/** What asks for something first; what only informs, or can't be judged, for who wants it. */
function funnliste(funn: Selskapet['funn'], t: Rutetekster): HTMLElement {
  const alvorlige = funn.filter((f) => f.alvor === 'brudd' || f.alvor === 'varsel');
  const andre = funn.filter((f) => !alvorlige.includes(f));
  const liste = (linjer: Selskapet['funn']): HTMLElement => el('ul', {}, ...linjer.map((f) => funnlinje(f, t)));
  return el(
    'div',
    {},
    alvorlige.length === 0 ? el('p', {}, t.ingenFunn) : liste(alvorlige),
    andre.length === 0 ? null : utvidbar(`${t.andreFunn} (${andre.length})`, liste(andre)),
  );
}

function tallinje({ navn, periode, hjemmel, tall }: Noekkeltall, t: Rutetekster): Node[] {
  const grunnlag = [
    ...tall.flatMap((k) => [k.regning, k.klasse, ...k.merknader, ...k.kilder]).filter((linje) => linje !== null),
    ...(hjemmel === null ? [] : [hjemmel]),
  ];
  const ulike = [...new Set(grunnlag)];
  const utvidet = utvidbar(t.grunnlag, ...ulike.map((linje) => el('p', { class: 'kilde' }, linje)));
  utvidet.querySelector('summary')?.setAttribute('aria-label', t.grunnlagFor(navn));
  return [
    el('dt', {}, `${navn} ${periode}`),
    el('dd', {}, tall.map((k) => k.verdi).join(' / '), ulike.length === 0 ? null : utvidet),
  ];
}

const tallene = (tall: readonly Noekkeltall[], t: Rutetekster): HTMLElement =>
  el('dl', {}, ...tall.flatMap((n) => tallinje(n, t)));

/** One company: what the rules say and what would make it right, its key figures, and how they have developed. */
export function selskapsside(navn: string, selskap: Selskapet, spraak: Spraak): Side {
  const t = TEKSTER[spraak];
  const { viktigste, andre, utvikling, andreUtviklinger, funn } = selskap;
  const tegn = (u: Selskapet['utvikling'][number]): HTMLElement => utviklingsdiagram(u, t);
  const flere = andreUtviklinger.length === 0 ? null : utvidbar(t.flereUtviklinger, ...andreUtviklinger.map(tegn));
  const tegnes = utvikling.length > 0 || flere !== null;
  return {
    tittel: navn,
    innhold: [
      seksjon(
        t.funn,
        t.paaNorsk === null || funn.length === 0 ? null : el('p', { class: 'kilde' }, t.paaNorsk.funn),
        funnliste(funn, t),
      ),
      seksjon(
        t.noekkeltall,
        tallene(viktigste, t),
        andre.length === 0 ? null : utvidbar(t.flereTall, tallene(andre, t)),
      ),
      ...(tegnes ? [seksjon(t.utvikling, ...utvikling.map(tegn), flere)] : []),
    ],
  };
}
