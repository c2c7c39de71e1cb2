import { domainToASCII } from 'node:url';

/** RFC 5321: as long as an address may be. */
const LENGST = 254;
const LENGSTE_LOKALDEL = 64;
/** What kommuner and people use. Quoted local parts and comments are refused: they are how headers are forged. */
const LOKALDEL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMENE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** An e-mail address as it is sent, the domain in ASCII and small letters; `null` when it is none. */
export function lesEpostadresse(tekst: string): string | null {
  const trimmet = tekst.trim();
  const skille = trimmet.lastIndexOf('@');
  const [lokaldel, domene] = [trimmet.slice(0, skille), domainToASCII(trimmet.slice(skille + 1).toLowerCase())];
  if (skille < 1 || lokaldel.length > LENGSTE_LOKALDEL || !LOKALDEL.test(lokaldel) || !DOMENE.test(domene)) return null;
  const adresse = `${lokaldel}@${domene}`;
  return adresse.length > LENGST ? null : adresse;
}
