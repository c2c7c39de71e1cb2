import { type Blokk, type Blokkmelding, medBlokker, seksjon } from './blokk.ts';
import { GRENSER } from './grenser.ts';
import { trygg } from './trygg.ts';

const AVSNITT = 2_900;

/** Paragraphs gathered into as few sections as hold them; one that is too long for a section is cut by it. */
function seksjoner(mrkdwn: string): Blokk[] {
  const ut: string[] = [];
  for (const linje of mrkdwn.split('\n')) {
    const siste = ut.at(-1);
    if (siste === undefined || siste.length + linje.length + 1 > AVSNITT) ut.push(linje);
    else ut[ut.length - 1] = `${siste}\n${linje}`;
  }
  return ut.filter((tekst) => tekst.trim() !== '').map(seksjon);
}

/** Help, status, lists of rights: mrkdwn that we wrote, with all data in it made safe by {@link trygg}. */
export function beskjed(mrkdwn: string): Blokkmelding {
  const kort = mrkdwn.slice(0, GRENSER.melding.tegnIAlt - AVSNITT);
  return medBlokker(kort, seksjoner(kort));
}

/** A refusal for want of rights, or a plain word to someone: no formatting, no figures. */
export function nektetvisning(tekst: string): Blokkmelding {
  return beskjed(trygg(tekst, AVSNITT, { linjer: true }));
}
