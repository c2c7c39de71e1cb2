import type { Sammendrag } from '#core';
import { dokumenttekster } from '../tekster/index.ts';
import type { Blokk, Dokument } from './blokk.ts';
import { delblokker } from './del.ts';
import { aftblokker } from './deler/aft.ts';
import { deltakertabeller } from './deler/deltakere.ts';
import { fristtabell } from './deler/frister.ts';
import { funnliste } from './deler/funn.ts';
import { grunnlagsblokker } from './deler/grunnlag.ts';
import { noekkeltallstabell } from './deler/noekkeltall.ts';
import { medfinansieringstabell } from './deler/vta.ts';
import type { Omfang } from './omfang.ts';
import { rensetDokument } from './rens.ts';

function diagrammer({ diagrammer, maalform }: Sammendrag): Blokk[] {
  const andre = diagrammer.filter((d) => d.id !== 'resultatgrad');
  if (andre.length === 0) return [];
  return [
    { slag: 'overskrift', nivaa: 2, tekst: dokumenttekster(maalform).diagrammer },
    ...andre.map((diagram): Blokk => ({ slag: 'diagram', diagram })),
  ];
}

/** Only in the full document: what a board doesn't need on its one page. */
function vedlegg(sammendrag: Sammendrag): Blokk[] {
  const { ikkeVurdert, deltakere, maalform } = sammendrag;
  return [
    ...delblokker(ikkeVurdert, 'full', (rader) => funnliste(rader, maalform)),
    ...(deltakere.rader.length === 0 ? [] : delblokker(deltakere, 'full', deltakertabeller)),
  ];
}

function tabeller(sammendrag: Sammendrag, omfang: Omfang): Blokk[] {
  const { perKommune, noekkeltall, maalform } = sammendrag;
  return [perKommune, noekkeltall].flatMap((del) =>
    del === null || (omfang === 'side' && del.paaSiden === 0)
      ? []
      : delblokker(del, omfang, (rader) => noekkeltallstabell(del, rader, omfang, maalform)),
  );
}

/** The summary in reading order: what is new, what needs attention, the figures, the deadlines, and what they rest on. */
export function somDokument(sammendrag: Sammendrag, omfang: Omfang): Dokument {
  const { maalform, tittel, undertittel, overskrift, nytt, oppmerksomhet, aft, vta, frister } = sammendrag;
  const diagram = sammendrag.diagrammer.find((d) => d.id === 'resultatgrad');
  const full = omfang === 'full';
  return rensetDokument({
    maalform,
    tittel,
    undertittel,
    blokker: [
      { slag: 'avsnitt', tekst: overskrift, stil: 'budskap' },
      ...delblokker(nytt, omfang, (rader) => [
        { slag: 'liste', punkter: rader.map((rad) => ({ innledning: rad.selskapsnavn, tekst: rad.tekst })) },
      ]),
      ...delblokker(oppmerksomhet, omfang, (rader) => funnliste(rader, maalform)),
      ...tabeller(sammendrag, omfang),
      ...(full ? diagrammer(sammendrag) : []),
      ...aftblokker(aft, { omfang, maalform, diagram }),
      ...(full || vta.paaSiden > 0
        ? delblokker(vta, omfang, (rader) => medfinansieringstabell(vta.tittel, rader, maalform))
        : []),
      ...delblokker(frister, omfang, (rader) => fristtabell(frister.tittel, rader, omfang, maalform)),
      ...(full ? vedlegg(sammendrag) : []),
      ...grunnlagsblokker(sammendrag, omfang),
    ],
  });
}
