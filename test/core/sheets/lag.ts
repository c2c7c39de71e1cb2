import { type Figur, periodeTekst, tilTall } from '#core';
import type { Ark, Celle, Lesing } from '#core/sheets';
import { lesArbeidsboeker } from '#core/sheets';

/** Building sheets by hand, and showing what was read as lines a person can compare. */
export type Rader = readonly (readonly (Celle | undefined)[])[];

export function ark(navn: string, rader: Rader, ekstra: Partial<Ark> = {}): Ark {
  return {
    navn,
    rader,
    sammenslaatte: [],
    skjulteRader: new Set(),
    skjulteKolonner: new Set(),
    skjult: false,
    ...ekstra,
  };
}

export function les(...alle: readonly Ark[]): Lesing {
  return lesArbeidsboeker([{ fil: 'bok.xlsx', ark: alle }]);
}

function tall(f: Figur | null): string {
  if (f === null) return '·';
  return f.status === 'kjent' ? String(tilTall(f.verdi)) : f.status;
}

/** «Spir Oslo AS omsetning 2020 104900000», one line a figure, sorted. */
export function fakta(l: Lesing): string[] {
  const navn = new Map(l.portefolje.selskaper.map((s) => [s.id, s.navn]));
  const like = new Set(l.portefolje.selskaper.map((s) => s.navn)).size < l.portefolje.selskaper.length;
  const kommune = new Map(l.portefolje.selskaper.map((s) => [s.id, s.kommune]));
  const selskap = (id: string) => `${navn.get(id) ?? `?${id}`}${like ? ` (${kommune.get(id)})` : ''}`;
  const p = l.portefolje;
  return [
    ...p.observasjoner.map(
      (o) =>
        `${selskap(o.selskap)} ${o.felt} ${periodeTekst(o.periode)}${o.nivaa === null ? '' : ` ${o.nivaa}`} ${tall(o.figur)}${o.paastand ? ' påstand' : ''}`,
    ),
    ...p.aftResultater.map(
      (a) =>
        `${selskap(a.selskap)} aft ${periodeTekst(a.periode)} ${a.definisjon.tidspunkt} ${a.definisjon.omfatter}${a.definisjon.antatt ? ' antatt' : ''} ${[a.avsluttet, a.tilArbeid, a.tilUtdanning, a.formidlet, a.andel].map(tall).join(' ')}`,
    ),
    ...p.vtaTilskudd.map(
      (v) =>
        `${selskap(v.selskap)} vta ${v.bostedskommune ?? 'alle'} ${periodeTekst(v.periode)} ${[v.deltakere, v.plasser, v.maanedsverk, v.statligTilskudd, v.kommunaltTilskudd, v.oppgittAndel].map(tall).join(' ')}`,
    ),
    ...p.sluttaarsaker.map(
      (s) => `${selskap(s.selskap)} årsak ${s.aarsak} ${periodeTekst(s.periode)} ${tall(s.antall)} ${tall(s.andel)}`,
    ),
    ...p.tiltaksregnskap.flatMap((t) => [
      ...t.celler.map(
        (c) => `${selskap(t.selskap)} tiltak ${periodeTekst(t.periode)} ${c.rad} ${c.kolonne} ${tall(c.figur)}`,
      ),
      ...t.konsernavtaler.map(
        (k) => `${selskap(t.selskap)} konsernavtale ${periodeTekst(t.periode)} ${k.slag} ${k.finnes} ${tall(k.beloep)}`,
      ),
    ]),
    ...p.referanser.map(
      (r) => `referanse ${r.omraade} ${periodeTekst(r.periode)} ${r.definisjon.tidspunkt} ${tall(r.andel)}`,
    ),
    ...p.konsernforhold.map(
      (k) =>
        `${selskap(k.mor)} mor til ${k.datterNavn}${k.datter === null ? '' : ' (kjent)'} ${k.fra ?? '·'} ${k.godkjentArrangoer}`,
    ),
    ...p.eierandeler.map((e) => `${selskap(e.selskap)} eies av ${e.eier} ${e.slag} ${tall(e.andel)}`),
    ...p.avtaler.map((a) => `${selskap(a.selskap)} avtale ${a.slag} ${a.fra ?? '·'} ${a.til ?? '·'}`),
    ...p.dokumenter.map(
      (d) => `${d.selskap === null ? d.kommune : selskap(d.selskap)} dokument ${d.slag} ${d.dato ?? '·'} ${d.finnes}`,
    ),
    ...p.beslutninger.map(
      (b) =>
        `${b.selskap === null ? b.kommune : selskap(b.selskap)} beslutning ${b.tekst} ${b.frist ?? '·'} ${b.status}`,
    ),
    ...p.kjoep.map(
      (k) => `${selskap(k.selskap)} kjøp ${k.kommune} ${periodeTekst(k.periode)} ${k.slag} ${tall(k.beloep)}`,
    ),
    ...p.kommunetall.map(
      (k) =>
        `kommune ${k.kommune} ${k.kommunenummer ?? '·'} ${periodeTekst(k.periode)} ${tall(k.innbyggere)} ${tall(k.ufoeretrygdede)}`,
    ),
  ].sort();
}

/** «Regnskap!C7 ugyldig_tall», in reading order. */
export function problemer(l: Lesing): string[] {
  return l.problemer.map((p) => `${p.ark}!${p.celle ?? ''} ${p.kode}`);
}

export function selskaper(l: Lesing): string[] {
  return l.portefolje.selskaper.map((s) => (s.kommune === null ? s.navn : `${s.navn} (${s.kommune})`)).sort();
}
