import { broekAv, produktAv, type Regnestykke, sumAv } from '../../explanation/index.ts';
import { BELEGG_LAVT, slaaOpp } from '../../parameters/index.ts';
import type { VtaTilskudd } from '../../portfolio/index.ts';
import { type Broek, type Enhet, type Periode, sammePeriode, type Tospraaklig } from '../../values/index.ts';
import { blad, maanedsblad, samletBlad } from '../blad.ts';
import { egetMaal } from '../formelmaal.ts';
import type { Grunn, Maaltall } from '../maal.ts';
import { maaltallAv, maaltallUten } from '../maaltall-av.ts';
import { beleggfunksjon } from '../tallfunksjon/index.ts';
import { skjulteRader } from './deltakertall.ts';
import { harVta } from './har-vta.ts';
import { type Tilskuddsgruppe, tilskuddsgrupper } from './medfinansiering.ts';
import { skjermetTall } from './skjermet-andel.ts';
import { maanederI } from './statlig-tilskudd.ts';

const MAAL = 'vta_belegg';
const MAANEDSVERK = { nb: 'VTA-månedsverk', nn: 'VTA-månadsverk' };
const PLASSER = { nb: 'VTA-plasser', nn: 'VTA-plassar' };

/** The company's own total row, or else all its kommuner. */
function raderFor(gruppe: Tilskuddsgruppe): readonly VtaTilskudd[] {
  const total = gruppe.rader.filter((r) => r.bostedskommune === null);
  return total.length > 0 ? total.slice(0, 1) : gruppe.rader;
}

/** What the belegg is held against: it is never rounded to the other side of it. */
function lavt(periode: Periode): Broek | null {
  const oppslag = slaaOpp(BELEGG_LAVT, periode.til);
  return oppslag.status === 'kjent' ? oppslag.verdi : null;
}

function belegget(gruppe: Tilskuddsgruppe, utenDeler: boolean): Regnestykke | Grunn {
  const rader = raderFor(gruppe);
  const verk = rader.flatMap((r) => blad(r.maanedsverk, MAANEDSVERK, 'maanedsverk') ?? []);
  const plasser = rader.flatMap((r) => blad(r.plasser, PLASSER, 'antall') ?? []);
  const maaneder = maanederI(gruppe.periode);
  if (maaneder === null) return { kode: 'ulik_periode' };
  if (verk.length < rader.length) return { kode: 'mangler_inndata', felt: MAANEDSVERK.nb };
  if (plasser.length < rader.length) return { kode: 'mangler_inndata', felt: PLASSER.nb };
  const legg = (navn: Tospraaklig, ledd: readonly Regnestykke[], enhet: Enhet) =>
    utenDeler ? samletBlad(navn, ledd, enhet, gruppe.kilde) : sumAv(ledd, enhet);
  const plassmaaneder = produktAv([legg(PLASSER, plasser, 'antall'), maanedsblad(maaneder)], 'maanedsverk');
  return (
    broekAv(legg(MAANEDSVERK, verk, 'maanedsverk'), plassmaaneder, 'andel') ?? {
      kode: 'nevner_ikke_positiv',
      felt: PLASSER.nb,
    }
  );
}

export const vtaBelegg = egetMaal({
  id: MAAL,
  gruppe: 'vta',
  navn: { nb: 'Belegg i VTA', nn: 'Belegg i VTA' },
  synonymer: {
    nb: ['vta-belegg', 'belegg i vta', 'utnyttelse av vta-plasser', 'utnyttelse i vta'],
    nn: ['vta-belegg', 'belegg i vta', 'utnytting av vta-plassar', 'utnytting i vta'],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Belegg i VTA er brukte månedsverk delt på avtalte plasser ganger måneder. Nav betaler bare for plasser som er brukt.',
    nn: 'Belegg i VTA er brukte månadsverk delt på avtalte plassar gonger månader. Nav betaler berre for plassar som er brukte.',
  },
  formel: { nb: 'månedsverk / (plasser × måneder)', nn: 'månadsverk / (plassar × månader)' },
  hjemmel: 'tiltaksforskriften § 14-8',
  definisjonskilde: 'Navs utbetalingsregler',
  sammenlignbart: {
    nb: 'Månedsverk og plasser må gjelde samme periode. Kommunale tilleggsplasser er ikke med.',
    nn: 'Månadsverk og plassar må gjelde same periode. Kommunale tilleggsplassar er ikkje med.',
  },
  samles: 'vektet',
  funksjon: beleggfunksjon('VTA_BELEGG', 'VTA'),
  gjelder: harVta,
  finn: (innsyn, selskap) => {
    const grupper = tilskuddsgrupper(innsyn, selskap).filter((g) => g.rader.some((r) => r.maanedsverk !== null));
    return grupper.map((gruppe, nr): Maaltall => {
      const sted = { maal: MAAL, selskap, periode: gruppe.periode, nivaa: null };
      const hoved = grupper.findIndex((g) => sammePeriode(g.periode, gruppe.periode)) === nr;
      const skjulte = skjulteRader(innsyn, gruppe.rader);
      const stykke = belegget(gruppe, skjulte.size > 0);
      if ('kode' in stykke) return { ...maaltallUten(sted, stykke, [gruppe.kilde]), hoved };
      const tall = { ...maaltallAv(sted, stykke), hoved };
      return skjulte.size === gruppe.rader.length ? skjermetTall(tall, lavt(gruppe.periode)) : tall;
    });
  },
});
