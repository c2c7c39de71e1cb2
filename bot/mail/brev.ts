import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';

/** An e-mail to one person. */
export interface Brev {
  /** The run and the recipient: the same gives the same Message-ID, so that a copy can be told for one. */
  readonly noekkel: string;
  readonly fra: { readonly navn: string; readonly adresse: string };
  readonly til: string;
  readonly emne: string;
  readonly maalform: 'nb' | 'nn';
  readonly tekst: string;
  readonly html: string;
  readonly vedlegg: readonly { readonly filnavn: string; readonly mediatype: string; readonly innhold: Buffer }[];
  readonly dato: Date;
  /** How to stop it: an address to write to, and where there is a server to reach, one to press. */
  readonly avmelding: { readonly adresse: string | null; readonly noekkel: string };
}

const LENGSTE_EMNE = 200;
const LENGSTE_FILNAVN = 120;
const UTEN_EMNE = 'Sammendrag fra Eierblikk';

/** One line, whatever a workbook called its company: no line breaks, no hidden characters. */
export function enLinje(tekst: string, lengst: number): string {
  const linje = tekst
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (linje.length <= lengst) return linje;
  // Between words, where there are any: the beginning of a figure is another figure.
  const kuttet = linje.slice(0, lengst - 1);
  const ordslutt = linje.charAt(lengst - 1) === ' ' ? kuttet.length : kuttet.lastIndexOf(' ');
  return `${kuttet
    .slice(0, ordslutt > 0 ? ordslutt : kuttet.length)
    .trimEnd()
    .toWellFormed()}…`;
}

function filnavn(navn: string): string {
  const rent = enLinje(navn, LENGSTE_FILNAVN).replace(/[/\\:*?"<>|]/g, '-');
  return rent === '' ? 'sammendrag' : rent;
}

/** The domain that the sender writes from: it answers for the Message-ID. */
function domene(adresse: string): string {
  return adresse.slice(adresse.lastIndexOf('@') + 1);
}

/** `<…@kommune.no>`, the same for the same run and recipient, and nothing in it that tells who. */
export function meldingsId({ noekkel, til, fra }: Pick<Brev, 'noekkel' | 'til' | 'fra'>): string {
  const avtrykk = createHash('sha256').update(`${noekkel}\n${til}`).digest('hex').slice(0, 32);
  return `<sammendrag.${avtrykk}@${domene(fra.adresse)}>`;
}

function avmeldingshoder({ avmelding, fra }: Brev): Record<string, string> {
  const emne = encodeURIComponent(`Avmeld ${avmelding.noekkel}`);
  const brev = `<mailto:${fra.adresse}?subject=${emne}>`;
  return avmelding.adresse === null
    ? { 'List-Unsubscribe': brev }
    : {
        'List-Unsubscribe': `<${avmelding.adresse}>, ${brev}`,
        // RFC 8058: a mail program may stop it with one press, and a scanner that only looks doesn't.
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      };
}

/** The message as it goes over the wire. Nothing is fetched from anywhere, and no header has more than one line of ours. */
export function skrivBrev(brev: Brev): Promise<Buffer> {
  const sammensatt = new MailComposer({
    from: { name: enLinje(brev.fra.navn, LENGSTE_EMNE), address: brev.fra.adresse },
    to: { name: '', address: brev.til },
    subject: enLinje(brev.emne, LENGSTE_EMNE) || UTEN_EMNE,
    text: brev.tekst,
    html: brev.html,
    messageId: meldingsId(brev),
    date: brev.dato,
    headers: {
      'Content-Language': brev.maalform,
      // RFC 3834: nobody's holiday notice should answer.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...avmeldingshoder(brev),
    },
    attachments: brev.vedlegg.map((v) => ({
      filename: filnavn(v.filnavn),
      content: v.innhold,
      contentType: v.mediatype,
      contentDisposition: 'attachment',
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return sammensatt.compile().build();
}
