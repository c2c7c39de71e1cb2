import { heltall, liste, visTall } from '#core';
import type { ForstaattArk, ForstaattTabell, Lesing } from '#core/sheets';
import { avsnitt, rens, tabell } from '../../rentekst/index.ts';
import type { ProblemJson } from '../kommandoer/les.ts';
import { rollenavn } from './rollenavn.ts';

const antall = (n: number): string => visTall(heltall(n));

function forstaattTabell(t: ForstaattTabell, flereFiler: boolean, ark: ForstaattArk, plass: number): string {
  const rader = t.overskriftsrader.length === 0 ? '' : `, overskrifter i rad ${liste(t.overskriftsrader.map(String))}`;
  const tittel = `${flereFiler ? `${ark.fil}, ` : ''}${ark.ark}${rader}`;
  const kolonner = t.kolonner.map((k) => [
    k.celle,
    k.overskrift,
    k.rolle === null
      ? 'ikke lest: overskriften er ukjent'
      : [rollenavn(k.rolle), k.enhet, k.periode, k.selskap].filter((d) => d !== null).join(' · '),
  ]);
  return [
    rens(tittel),
    ...tabell([{ tittel: 'Celle' }, { tittel: 'Overskrift' }, { tittel: 'Lest som' }], kolonner, plass - 2)
      .split('\n')
      .map((linje) => `  ${linje}`),
  ].join('\n');
}

function problemliste(problemer: readonly ProblemJson[], flereFiler: boolean, plass: number): string {
  return problemer
    .map((p) => {
      const sted = `${flereFiler ? `${p.fil}, ` : ''}${p.ark}${p.celle === null ? '' : `!${p.celle}`}`;
      return avsnitt(`${sted} (${p.alvor}): ${p.melding}`, plass, '  ');
    })
    .join('\n');
}

function sammendrag(problemer: readonly ProblemJson[]): string {
  const feil = problemer.filter((p) => p.alvor === 'feil').length;
  const advarsler = problemer.length - feil;
  if (problemer.length === 0) return 'Alt ble forstått.';
  return `${antall(feil)} feil (tallet er utelatt) og ${antall(advarsler)} ${advarsler === 1 ? 'advarsel' : 'advarsler'}:`;
}

/** What was understood of the workbooks, sheet by sheet, and what was not. */
export function visLesing(
  filer: readonly string[],
  lesing: Lesing,
  problemer: readonly ProblemJson[],
  plass: number,
): string {
  const flere = filer.length > 1;
  const a = lesing.antall;
  const tall = [
    `${antall(a.selskaper)} ${a.selskaper === 1 ? 'selskap' : 'selskaper'}`,
    `${antall(a.regnskap)} selskapsår med regnskap`,
    `${antall(a.aft)} AFT-resultater`,
    `${antall(a.vta)} med VTA-tall`,
    `${antall(a.tiltaksregnskap)} tiltaksregnskap`,
  ];
  const deler = [
    avsnitt(liste(filer), plass, 'Lest: '),
    avsnitt(`${liste(tall)}.`, plass),
    ...lesing.forstaatt.flatMap((ark) => ark.tabeller.map((t) => forstaattTabell(t, flere, ark, plass))),
    sammendrag(problemer),
  ];
  if (problemer.length > 0) deler.push(problemliste(problemer, flere, plass));
  return `${deler.join('\n\n')}\n`;
}
