import { kilderTil, type Svar, svartabell } from '#core/questions';
import { avsnitt, rens, tabell } from '../../rentekst/index.ts';

function radtabell(svar: Svar, plass: number): string {
  const kolonner = svartabell(svar);
  return tabell(
    kolonner,
    svar.rader.map((_, nr) => kolonner.map((k) => k.celler[nr]?.tekst ?? '')),
    plass,
  );
}

/** An answer in a terminal: how it was read, the answer in words, the rows, what it rests on, and what to beware of. */
export function visSvar(svar: Svar, plass: number): string {
  const deler: string[] = [];
  if (svar.tolkning !== '') deler.push(avsnitt(svar.tolkning, plass));
  deler.push(
    svar.tekst
      .split('\n')
      .map((linje) => avsnitt(linje, plass))
      .join('\n'),
  );
  if (svar.rader.length > 1) deler.push(radtabell(svar, plass));
  if (svar.valg.length > 0)
    deler.push(svar.valg.map((valg, nr) => avsnitt(rens(valg), plass, `  ${nr + 1}. `)).join('\n'));
  const hale = [
    ...kilderTil(svar).map((kilde) => avsnitt(kilde, plass, 'Kilde: ')),
    ...svar.forbehold.map((forbehold) => avsnitt(forbehold, plass, 'Forbehold: ')),
  ];
  if (hale.length > 0) deler.push(hale.join('\n'));
  return `${deler.join('\n\n')}\n`;
}
