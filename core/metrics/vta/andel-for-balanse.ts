import { broekAv, differanseAv, type Regnestykke } from '../../explanation/index.ts';
import type { Innsyn, SelskapId } from '../../portfolio/index.ts';
import { sammePeriode } from '../../values/index.ts';
import { egetMaal } from '../formelmaal.ts';
import type { Grunn, Maaltall } from '../maal.ts';
import { maaltallAv, maaltallUten } from '../maaltall-av.ts';
import { driftsresultat } from '../oekonomi/driftsresultat.ts';
import { vtaPlasserStatlige } from '../plasser/vta-plasser-statlige.ts';
import { argumentet, tallargument } from '../tallfunksjon/index.ts';
import { harVta } from './har-vta.ts';
import { medfinansieringsandel } from './medfinansieringsandel.ts';
import { avtaltTilskudd } from './statlig-tilskudd.ts';

const MAAL = 'andel_for_balanse';

/** Why the state grant of the year isn't known: first of all because the year has no known sats. */
function manglendeTilskudd(innsyn: Innsyn, selskap: SelskapId, resultat: Maaltall): Grunn {
  const plasser = vtaPlasserStatlige.finn(innsyn, selskap).find((t) => t.regnestykke !== null);
  const forsoek = plasser?.regnestykke == null ? null : avtaltTilskudd(plasser.regnestykke, resultat.periode);
  return forsoek !== null && 'kode' in forsoek ? forsoek : { kode: 'mangler_inndata', felt: 'Statlig tilskudd' };
}

/** share − driftsresultat / state grant: what is lacking, as so much more of the state grant. */
function medResultat(andel: Maaltall, driftsresultat: Regnestykke): Regnestykke | null {
  const stykke = andel.regnestykke;
  const [kommunalt, statlig] = stykke?.slag === 'broek' ? stykke.ledd : [];
  if (kommunalt === undefined || statlig === undefined) return null;
  return broekAv(differanseAv(kommunalt, driftsresultat, 'kr'), statlig, 'andel');
}

function forResultatet(innsyn: Innsyn, selskap: SelskapId, resultat: Maaltall): Maaltall {
  const { periode, nivaa, kilder } = resultat;
  const sted = { maal: MAAL, selskap, periode, nivaa };
  if (resultat.resultat.status !== 'kjent') return maaltallUten(sted, resultat.resultat.grunn, kilder);
  const andel = medfinansieringsandel.finn(innsyn, selskap).find((t) => t.hoved && sammePeriode(t.periode, periode));
  const stykke = andel === undefined || resultat.regnestykke === null ? null : medResultat(andel, resultat.regnestykke);
  return stykke === null
    ? maaltallUten(sted, manglendeTilskudd(innsyn, selskap, resultat), kilder)
    : { ...maaltallAv(sted, stykke), hoved: true };
}

export const andelForBalanse = egetMaal({
  id: MAAL,
  gruppe: 'vta',
  navn: { nb: 'Medfinansieringsandel for balanse', nn: 'Medfinansieringsdel for balanse' },
  synonymer: {
    nb: [
      'andel for balanse',
      'medfinansieringsandel for balanse',
      'andel som gir balanse',
      'nødvendig medfinansieringsandel',
    ],
    nn: ['del for balanse', 'medfinansieringsdel for balanse', 'del som gir balanse', 'nødvendig medfinansieringsdel'],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Den medfinansieringsandelen som ville gitt et driftsresultat på null, alt annet likt.',
    nn: 'Den medfinansieringsdelen som ville gitt eit driftsresultat på null, alt anna likt.',
  },
  formel: {
    nb: '(kommunalt tilskudd − driftsresultat) / statlig tilskudd',
    nn: '(kommunalt tilskot − driftsresultat) / statleg tilskot',
  },
  hjemmel: 'tiltaksforskriften § 14-8 (minst 25 %)',
  definisjonskilde: 'Eierblikks regnestykke',
  sammenlignbart: {
    nb: 'Driftsresultat, tilskudd og sats må være fra samme år. For et år uten kjent sats og uten oppgitte beløp beregnes den ikke.',
    nn: 'Driftsresultat, tilskot og sats må vere frå same år. For eit år utan kjend sats og utan oppgitte beløp blir han ikkje rekna ut.',
  },
  samles: 'vektet',
  funksjon: {
    navn: 'ANDEL_FOR_BALANSE',
    engelsk: 'The municipal share of the state grant that would have given an operating result of zero.',
    argumenter: [
      tallargument('kommunalt', 'Kommunalt tilskudd', 'Kommunalt tilskot', 'Municipal grant'),
      tallargument('driftsresultat', 'Driftsresultat', 'Driftsresultat', 'Operating result', { kanVaereNegativ: true }),
      tallargument('statlig', 'Statlig tilskudd', 'Statleg tilskot', 'State grant'),
    ],
    uttrykk: {
      slag: 'broek',
      teller: { slag: 'differanse', ledd: [argumentet(0), argumentet(1)] },
      nevner: argumentet(2),
      nevnerMaaVaere: 'positiv',
    },
  },
  gjelder: harVta,
  finn: (innsyn, selskap) =>
    driftsresultat
      .finn(innsyn, selskap)
      .filter((t) => t.hoved)
      .map((t) => forResultatet(innsyn, selskap, t)),
});
