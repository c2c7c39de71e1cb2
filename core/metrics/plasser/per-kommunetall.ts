import { broekAv, type Regnestykke } from '../../explanation/index.ts';
import type { Innsyn, Kommunetall, SelskapId } from '../../portfolio/index.ts';
import { aarI, type Figur, type Tospraaklig } from '../../values/index.ts';
import { blad } from '../blad.ts';
import type { Maaltall } from '../maal.ts';
import { maaltallAv, maaltallUten } from '../maaltall-av.ts';
import { vtaPlasser } from './vta-plasser.ts';

/** Something that is counted once per kommune, and that places are held against. */
export interface Kommunenevner {
  readonly maal: string;
  readonly navn: Tospraaklig;
  figur(tall: Kommunetall): Figur | null;
}

function talletFor(d: Kommunenevner, innsyn: Innsyn, selskap: SelskapId, plasser: Maaltall): readonly Maaltall[] {
  const sted = { maal: d.maal, selskap, periode: plasser.periode, nivaa: null };
  const kommune = innsyn.selskap(selskap)?.kommune ?? null;
  const tall = kommune === null ? [] : innsyn.kommunetall(kommune);
  const samme = tall.filter((t) => aarI(t.periode.til) === aarI(plasser.periode.til)).flatMap((t) => d.figur(t) ?? []);
  const [figur] = samme;
  if (figur === undefined) return [];
  if (plasser.resultat.status !== 'kjent') return [maaltallUten(sted, plasser.resultat.grunn, plasser.kilder)];
  const nevner = blad(figur, d.navn, 'antall');
  if (nevner === null) return [maaltallUten(sted, { kode: 'oppgitt_mangler', felt: d.navn.nb }, [figur.kilde])];
  const stykke: Regnestykke | null =
    plasser.regnestykke === null || nevner.verdi.t <= 0n ? null : broekAv(plasser.regnestykke, nevner, 'andel');
  return stykke === null
    ? [maaltallUten(sted, { kode: 'nevner_ikke_positiv', felt: d.navn.nb }, [figur.kilde])]
    : [{ ...maaltallAv(sted, stykke), hoved: true }];
}

/** VTA places of a company against a number of its owner kommune's, from the same year. */
export function plasserPer(d: Kommunenevner): (innsyn: Innsyn, selskap: SelskapId) => readonly Maaltall[] {
  return (innsyn, selskap) =>
    vtaPlasser
      .finn(innsyn, selskap)
      .filter((t) => t.hoved)
      .flatMap((t) => talletFor(d, innsyn, selskap, t));
}
