import { utenStyretegn } from '#core';
import type { Blokk, Dokument } from './blokk.ts';

const r = utenStyretegn;

function renset(blokk: Blokk): Blokk {
  switch (blokk.slag) {
    case 'overskrift':
    case 'avsnitt':
      return { ...blokk, tekst: r(blokk.tekst) };
    case 'liste':
      return { ...blokk, punkter: blokk.punkter.map((p) => ({ innledning: r(p.innledning), tekst: r(p.tekst) })) };
    case 'tabell':
      return {
        ...blokk,
        navn: r(blokk.navn),
        kolonner: blokk.kolonner.map((k) => ({ ...k, tittel: r(k.tittel), undertittel: r(k.undertittel) })),
        rader: blokk.rader.map((rad) => ({ ...rad, celler: rad.celler.map((c) => ({ ...c, tekst: r(c.tekst) })) })),
      };
    case 'diagram':
      return { ...blokk, diagram: rensetDiagram(blokk.diagram) };
  }
}

type Diagram = Extract<Blokk, { slag: 'diagram' }>['diagram'];

/** The names in a picture come from the workbook too. */
export function rensetDiagram(diagram: Diagram): Diagram {
  const felles = {
    alternativtekst: r(diagram.alternativtekst),
    kilde: r(diagram.kilde),
    utelatt: diagram.utelatt === null ? null : r(diagram.utelatt),
  };
  switch (diagram.slag) {
    case 'soeyler':
      return { ...diagram, ...felles, soeyler: diagram.soeyler.map((s) => ({ ...s, navn: r(s.navn) })) };
    case 'linjer':
      return { ...diagram, ...felles, serier: diagram.serier.map((s) => ({ ...s, navn: r(s.navn) })) };
    case 'intervaller':
      return { ...diagram, ...felles, rader: diagram.rader.map((rad) => ({ ...rad, navn: r(rad.navn) })) };
  }
}

/** The document with nothing in it that a file format can't hold, or that steers how it is shown. */
export function rensetDokument(dokument: Dokument): Dokument {
  return {
    ...dokument,
    tittel: r(dokument.tittel),
    undertittel: r(dokument.undertittel),
    blokker: dokument.blokker.map(renset),
  };
}
