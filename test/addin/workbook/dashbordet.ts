import { dato } from '#core';
import { type LestArbeidsbok, type Spraak, settInnDashbord } from '../../../addin/workbook/index.ts';
import type { Ark, Vert } from '../../fakes/excel/index.ts';
import { aapne, lest, verdien } from './aapne.ts';

export const DAG = dato('2026-11-21');
export const HODE = 6;

export async function settInn(bok: LestArbeidsbok, spraak: Spraak = 'nb'): Promise<string> {
  return verdien(await settInnDashbord(bok, { spraak, dato: DAG })).ark;
}

export async function medDashbord(
  fil: string,
  spraak: Spraak = 'nb',
): Promise<{ vert: Vert; ark: Ark; bok: LestArbeidsbok }> {
  const vert = await aapne(fil);
  const bok = await lest();
  const ark = vert.bok.hent(await settInn(bok, spraak));
  vert.bok.regn();
  return { vert, ark, bok };
}

export const verdi = (ark: Ark, rad: number, kolonne: number) => ark.celle(rad - 1, kolonne - 1)?.verdi ?? null;
export const hoder = (ark: Ark) => (ark.rader[HODE - 1] ?? []).slice(0, 9).map((c) => String(c?.verdi ?? ''));
export const radFor = (ark: Ark, navn: string) => ark.rader.findIndex((r) => r?.[0]?.verdi === navn) + 1;
export const kolonneFor = (ark: Ark, begynnelse: string) => hoder(ark).findIndex((h) => h.startsWith(begynnelse)) + 1;
/** Floating point by another way than core's exact fractions: the first twelve digits are the same. */
export const tolv = (tall: unknown) => (typeof tall === 'number' ? Number(tall.toPrecision(12)) : tall);
