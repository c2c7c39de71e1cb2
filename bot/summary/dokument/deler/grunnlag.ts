import type { Definisjonsrad, Maalform, Sammendrag } from '#core';
import { dokumenttekster } from '../../tekster/index.ts';
import type { Blokk, Punkt } from '../blokk.ts';
import { delblokker } from '../del.ts';
import { type Omfang, raderFor } from '../omfang.ts';

function definisjon(rad: Definisjonsrad, maalform: Maalform): Punkt {
  const t = dokumenttekster(maalform);
  const hjemmel = rad.hjemmel === null ? '' : ` ${t.hjemmel}: ${rad.hjemmel}.`;
  const deler = [
    rad.definisjon,
    `${t.formel}: ${rad.formel}.${hjemmel}`,
    rad.sammenlignbart,
    `${t.kilde}: ${rad.kilde}.`,
  ];
  return { innledning: rad.navn, tekst: deler.filter((d) => d !== '').join(' ') };
}

const liste = (punkter: readonly Punkt[]): Blokk[] => [{ slag: 'liste', punkter }];
const uten = (tekst: string): Punkt => ({ innledning: '', tekst });

/** What the figures rest on, in full: age and gaps, definitions, signs and sources. */
function fullt(sammendrag: Sammendrag): Blokk[] {
  const { data, definisjoner, kilder, tegnforklaring, maalform } = sammendrag;
  return [
    ...delblokker(data, 'full', (rader) => liste(rader.map((rad) => uten(rad.tekst)))),
    ...delblokker(definisjoner, 'full', (rader) => liste(rader.map((rad) => definisjon(rad, maalform)))),
    ...liste(tegnforklaring.map(uten)),
    ...delblokker(kilder, 'full', (rader) => liste(rader.map(uten))),
  ];
}

/** The sources after each other, and how many there was no room for. */
function kildelinje(kilder: Sammendrag['kilder']): string {
  const { rader, flere } = raderFor(kilder, 'side');
  if (rader.length === 0) return '';
  return `${kilder.tittel}: ${rader.join('; ')}${flere === null ? '' : ` ${flere}`}.`;
}

/** The same in small print, for the foot of one page. */
function kort(sammendrag: Sammendrag): Blokk[] {
  const { data, definisjoner, kilder, tegnforklaring, maalform } = sammendrag;
  const linjer = [
    raderFor(data, 'side')
      .rader.map((rad) => rad.tekst)
      .join(' '),
    raderFor(definisjoner, 'side')
      .rader.map((rad) => `${rad.navn}: ${rad.formel}.`)
      .join(' '),
    tegnforklaring.join('; '),
    kildelinje(kilder),
  ];
  return [
    { slag: 'overskrift', nivaa: 2, tekst: dokumenttekster(maalform).slikLesesTallene },
    ...linjer.filter((tekst) => tekst !== '').map((tekst): Blokk => ({ slag: 'avsnitt', tekst, stil: 'liten' })),
  ];
}

export function grunnlagsblokker(sammendrag: Sammendrag, omfang: Omfang): Blokk[] {
  return omfang === 'full' ? fullt(sammendrag) : kort(sammendrag);
}
