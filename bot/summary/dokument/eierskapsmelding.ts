import type { Maalform, Sammendrag, Selskapsomtale } from '#core';
import { dokumenttekster } from '../tekster/index.ts';
import type { Blokk, Dokument } from './blokk.ts';
import { ord, ordkolonne, tall, tallkolonne } from './celler.ts';
import { rensetDokument } from './rens.ts';

function eiere(omtale: Selskapsomtale, maalform: Maalform): Blokk {
  const t = dokumenttekster(maalform);
  if (omtale.eiere.length === 0) return { slag: 'avsnitt', tekst: omtale.eieretekst, stil: 'vanlig' };
  return {
    slag: 'tabell',
    navn: `${t.eiere}, ${omtale.selskapsnavn}`,
    kolonner: [ordkolonne(t.eier, 3), tallkolonne(t.andel, 1)],
    rader: omtale.eiere.map(({ eier, andel }) => ({ sum: false, celler: [ord(eier), tall(andel)] })),
  };
}

function styre(omtale: Selskapsomtale, maalform: Maalform): Blokk {
  const t = dokumenttekster(maalform);
  if (omtale.styre.length === 0) return { slag: 'avsnitt', tekst: omtale.styretekst, stil: 'vanlig' };
  return {
    slag: 'tabell',
    navn: `${t.styre}, ${omtale.selskapsnavn}`,
    kolonner: [ordkolonne(t.rolle, 1), ordkolonne(t.navn, 3)],
    rader: omtale.styre.map(({ rolle, navn }) => ({ sum: false, celler: [ord(rolle), ord(navn)] })),
  };
}

function selskapet(omtale: Selskapsomtale, maalform: Maalform): Blokk[] {
  const t = dokumenttekster(maalform);
  return [
    { slag: 'overskrift', nivaa: 2, tekst: omtale.selskapsnavn },
    {
      slag: 'liste',
      punkter: omtale.opplysninger.map(({ tittel, tekst }) => ({ innledning: tittel, tekst })),
    },
    { slag: 'overskrift', nivaa: 3, tekst: t.eiere },
    eiere(omtale, maalform),
    { slag: 'overskrift', nivaa: 3, tekst: t.styre },
    styre(omtale, maalform),
    { slag: 'overskrift', nivaa: 3, tekst: t.noekkeltall },
    {
      slag: 'tabell',
      navn: `${t.noekkeltall}, ${omtale.selskapsnavn}`,
      kolonner: [ordkolonne(t.noekkeltall, 2.4), ordkolonne(t.periode, 1.2), tallkolonne(t.verdi, 1.4)],
      rader: omtale.noekkeltall.map(({ navn, celle }) => ({
        sum: false,
        celler: [ord(navn), ord(celle.periodetekst), tall(celle)],
      })),
    },
  ];
}

/** The overview of companies that an eierskapsmelding shall have (kommuneloven § 26-1 b), a section per company. */
export function somEierskapsmelding(sammendrag: Sammendrag): Dokument {
  const { maalform, undertittel, eierskapsmelding: del, tegnforklaring, kilder } = sammendrag;
  return rensetDokument({
    maalform,
    tittel: del.tittel,
    undertittel,
    blokker: [
      ...del.ingress.map((tekst): Blokk => ({ slag: 'avsnitt', tekst, stil: 'vanlig' })),
      ...del.rader.flatMap((omtale) => selskapet(omtale, maalform)),
      ...(del.tomt === null ? [] : [{ slag: 'avsnitt' as const, tekst: del.tomt, stil: 'vanlig' as const }]),
      ...[...del.fotnoter, ...tegnforklaring].map((tekst): Blokk => ({ slag: 'avsnitt', tekst, stil: 'liten' })),
      { slag: 'overskrift', nivaa: 2, tekst: kilder.tittel },
      { slag: 'liste', punkter: kilder.rader.map((tekst) => ({ innledning: '', tekst })) },
    ],
  });
}
