import type { DataTableBlock, RawNumberElement, RawTextElement } from '@slack/types';
import type {
  Aftrad,
  Del,
  Diagram,
  Fristrad,
  Funnrad,
  Medfinansieringsrad,
  Sammendrag,
  Tabelldel,
  Tallcelle,
} from '#core';
import { type Blokk, type Blokkmelding, kontekst, medBlokker, overskrift, seksjon } from './blokk.ts';
import { GRENSER } from './grenser.ts';
import { rent, trygg } from './trygg.ts';

/** How much of a message each part may take, in characters as sent. Together less than a message may hold. */
const PLASS = { linje: 420, seksjon: 2_200, liten: 500, celle: 60 } as const;

/** The lines that one page shows, as one paragraph under a bold heading; with what is said of the others. */
function del<Rad>({ tittel, rader, paaSiden, flere, tomt, ingress }: Del<Rad>, linje: (rad: Rad) => string): string {
  const ut = [`*${trygg(tittel, PLASS.linje)}*`, ...ingress.map((tekst) => trygg(tekst, PLASS.linje))];
  if (tomt !== null) ut.push(trygg(tomt, PLASS.linje));
  let tegn = ut.join('\n').length;
  for (const rad of rader.slice(0, paaSiden)) {
    const tekst = `• ${linje(rad)}`;
    tegn += tekst.length + 1;
    if (tegn > PLASS.seksjon) break;
    ut.push(tekst);
  }
  if (flere !== null) ut.push(trygg(flere, PLASS.linje));
  return ut.join('\n');
}

function funnlinje(rad: Funnrad): string {
  const hvem = [rad.selskapsnavn, rad.periodetekst].filter((t) => t !== '').join(' ');
  const deler = [rad.tekst, rad.tiltak ?? '', `(${rad.hjemmel})`].filter((t) => t !== '');
  return `*${trygg(`${hvem} · ${rad.alvorstekst}`, 120)}*: ${trygg(deler.join(' '), PLASS.linje)}`;
}

function aftlinje(rad: Aftrad): string {
  const tall = [rad.andel.tekst, rad.antall ?? rad.n, rad.intervall?.tekst ?? ''].filter((t) => t !== '');
  return trygg(`${rad.selskapsnavn}: ${tall.join(' · ')}. ${rad.forklaring}`, PLASS.linje);
}

/** The share and the verdict; amounts are for the file. */
function vtalinje(rad: Medfinansieringsrad): string {
  const hvem = `${rad.selskapsnavn}, ${rad.bostedskommune}, ${rad.periodetekst}`;
  return trygg(`${hvem}: ${rad.andel.tekst} · ${rad.domtekst}`, PLASS.linje);
}

function fristlinje(rad: Fristrad): string {
  const naar = [rad.datotekst, rad.tilstandstekst].filter((t) => t !== '').join(', ');
  return trygg(`${naar}: ${rad.hva}, ${rad.hvem}`, PLASS.linje);
}

const tekstcelle = (text: string): RawTextElement => ({ type: 'raw_text', text: rent(text, PLASS.celle) });

function tallcelle({ kort, tall }: Tallcelle): RawTextElement | RawNumberElement {
  return tall === null ? tekstcelle(kort) : { type: 'raw_number', value: tall, text: rent(kort, PLASS.celle) };
}

function tabell({ tittel, radtittel, kolonner, rader, paaSiden }: Tabelldel): Blokk[] {
  const vist = rader.slice(0, Math.min(paaSiden, GRENSER.tabell.rader - 1));
  if (vist.length === 0) return [];
  const hode = kolonner.map((k) => (k.undertittel === '' ? k.tittel : `${k.tittel}, ${k.undertittel}`));
  const blokk: DataTableBlock = {
    type: 'data_table',
    caption: rent(tittel, PLASS.celle),
    page_size: 20,
    rows: [
      [radtittel, ...hode].map(tekstcelle),
      ...vist.map((rad) => [tekstcelle(rad.tittel), ...rad.celler.map(tallcelle)]),
    ],
  };
  return [blokk];
}

/** Bars natively, where Slack takes so many; a name too long for its place is cut, and two alike are then no picture. */
function diagram(d: Diagram | undefined): Blokk[] {
  if (d === undefined || d.slag !== 'soeyler') return [];
  const { merkelapp, kategorier, tittel, akse } = GRENSER.diagram;
  const navn = d.soeyler.map((s) => rent(s.navn, merkelapp));
  if (navn.length < 2 || navn.length > kategorier || new Set(navn).size < navn.length) return [];
  return [
    {
      type: 'data_visualization',
      title: rent(`${d.tittel}, ${d.undertittel}`, tittel),
      chart: {
        type: 'bar',
        series: [
          {
            name: rent(d.undertittel, merkelapp),
            data: d.soeyler.map(({ tall }, i) => ({ label: navn[i] ?? '', value: tall })),
          },
        ],
        axis_config: { categories: navn, y_label: rent(d.enhetstekst, akse) },
      },
    },
  ];
}

/** The summary as a Slack message that is read in two minutes; the full one is a file beside it. */
export function sammendragsvisning(s: Sammendrag): Blokkmelding {
  // The one of the two that the one page shows.
  const tabelldel = s.perKommune !== null && s.perKommune.paaSiden > 0 ? s.perKommune : s.noekkeltall;
  const aft = s.aft.grupper.filter((g) => g.paaSiden > 0);
  const deler = [
    del(s.nytt, (rad) => trygg(rad.tekst, PLASS.linje)),
    del(s.oppmerksomhet, funnlinje),
    [`*${trygg(s.aft.tittel, PLASS.linje)}*`, ...(s.aft.tomt === null ? [] : [trygg(s.aft.tomt, PLASS.linje)])].join(
      '\n',
    ),
    ...aft.map((gruppe) => del(gruppe, aftlinje)),
    ...(s.vta.paaSiden === 0 ? [] : [del(s.vta, vtalinje)]),
    del(s.frister, fristlinje),
  ];
  const [nytt = '', funn = '', ...andre] = deler;
  const data = s.data.rader.slice(0, s.data.paaSiden).map((rad) => rad.tekst);
  const kilder = s.kilder.rader.slice(0, s.kilder.paaSiden);
  const smaatt = [
    ...tabelldel.fotnoterPaaSiden,
    ...aft.flatMap((gruppe) => gruppe.fotnoterPaaSiden),
    s.aft.flere ?? '',
    ...s.aft.fotnoter,
    data.join(' '),
    s.tegnforklaring.join(' '),
    kilder.length === 0 ? '' : `${s.kilder.tittel}: ${[kilder.join('; '), s.kilder.flere ?? ''].join(' ').trim()}.`,
  ].map((tekst) => trygg(tekst, PLASS.liten));
  const hode = `*${trygg(s.overskrift, PLASS.seksjon)}*`;
  const text = [trygg(s.tittel, PLASS.linje), hode, ...deler].join('\n\n');
  return medBlokker(text, [
    overskrift(s.tittel),
    ...kontekst(trygg(s.undertittel, PLASS.liten)),
    seksjon(hode),
    seksjon(nytt),
    seksjon(funn),
    ...tabell(tabelldel),
    ...diagram(s.diagrammer.find((d) => d.id === 'driftsmargin')),
    ...andre.map(seksjon),
    ...kontekst(...smaatt),
  ]);
}
