import { broekAv, produktAv, type Regnestykke } from '../../explanation/index.ts';
import type { Innsyn, SelskapId } from '../../portfolio/index.ts';
import { sammePeriode } from '../../values/index.ts';
import { maanedsblad } from '../blad.ts';
import { evaluer } from '../evaluer.ts';
import { egetMaal } from '../formelmaal.ts';
import type { Maaltall } from '../maal.ts';
import { maaltallAv, maaltallUten } from '../maaltall-av.ts';
import { aftPlasser } from '../plasser/aft-plasser.ts';
import { beleggfunksjon } from '../tallfunksjon/index.ts';
import { feltet } from '../uttrykk.ts';
import { maanederI } from '../vta/statlig-tilskudd.ts';
import { harAft } from './har-aft.ts';

const MAAL = 'belegg';

function forMaanedsverket(innsyn: Innsyn, selskap: SelskapId, verk: Maaltall): Maaltall {
  const { periode, kilder } = verk;
  const sted = { maal: MAAL, selskap, periode, nivaa: null };
  if (verk.resultat.status !== 'kjent' || verk.regnestykke === null) {
    const grunn = verk.resultat.status === 'kjent' ? null : verk.resultat.grunn;
    return maaltallUten(sted, grunn ?? { kode: 'mangler_inndata', felt: 'aft_maanedsverk' }, kilder);
  }
  const maaneder = maanederI(periode);
  if (maaneder === null) return maaltallUten(sted, { kode: 'ulik_periode' }, kilder);
  const plasser = aftPlasser.finn(innsyn, selskap).find((t) => t.hoved && sammePeriode(t.periode, periode));
  if (plasser?.regnestykke == null) return maaltallUten(sted, { kode: 'mangler_inndata', felt: 'aft_plasser' }, kilder);
  const plassmaaneder = produktAv([plasser.regnestykke, maanedsblad(maaneder)], 'maanedsverk');
  const stykke: Regnestykke | null = broekAv(verk.regnestykke, plassmaaneder, 'andel');
  return stykke === null
    ? maaltallUten(sted, { kode: 'nevner_ikke_positiv', felt: 'aft_plasser' }, kilder)
    : { ...maaltallAv(sted, stykke), hoved: true };
}

export const belegg = egetMaal({
  id: MAAL,
  gruppe: 'aft',
  navn: { nb: 'Belegg i AFT', nn: 'Belegg i AFT' },
  synonymer: {
    nb: [
      'belegg',
      'utnyttelse',
      'utnyttelsesgrad',
      'kapasitetsutnyttelse',
      'aft-belegg',
      'belegg i aft',
      'plassutnyttelse',
    ],
    nn: [
      'belegg',
      'utnytting',
      'utnyttingsgrad',
      'kapasitetsutnytting',
      'aft-belegg',
      'belegg i aft',
      'plassutnytting',
    ],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Belegg er brukte månedsverk delt på avtalte plasser ganger måneder. Nav betaler bare for plasser som er brukt.',
    nn: 'Belegg er brukte månadsverk delt på avtalte plassar gonger månader. Nav betaler berre for plassar som er brukte.',
  },
  formel: { nb: 'månedsverk / (plasser × måneder)', nn: 'månadsverk / (plassar × månader)' },
  hjemmel: null,
  definisjonskilde: 'Navs utbetalingsregler; Kommunerevisjonen i Oslo 14/2022',
  sammenlignbart: {
    nb: 'Månedsverk og plasser må gjelde samme periode. Lavt belegg er en risiko for inntektene og for neste avtale.',
    nn: 'Månadsverk og plassar må gjelde same periode. Lågt belegg er ein risiko for inntektene og for neste avtale.',
  },
  samles: 'vektet',
  funksjon: beleggfunksjon('BELEGG', 'AFT'),
  gjelder: harAft,
  finn: (innsyn, selskap) =>
    evaluer(MAAL, feltet('aft_maanedsverk'), 'maanedsverk', innsyn, selskap)
      .filter((t) => t.hoved)
      .map((t) => forMaanedsverket(innsyn, selskap, t)),
});
