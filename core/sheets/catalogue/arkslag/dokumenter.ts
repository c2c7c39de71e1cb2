import { arkslag, kol, maa } from '../rolle.ts';
import { KILDE, KOMMUNE, SELSKAP } from '../roller/felles.ts';
import * as s from '../roller/styring.ts';

export const DOKUMENTER = arkslag({
  id: 'dokumenter',
  navn: { nb: 'Dokumenter og møter', nn: 'Dokument og møte' },
  beskrivelse: {
    nb: 'Eierskapsmelding, eierstrategi, eiermøter, generalforsamling, plan for overskudd og kontroller, med dato.',
    nn: 'Eigarskapsmelding, eigarstrategi, eigarmøte, generalforsamling, plan for overskot og kontrollar, med dato.',
  },
  arknavn: [
    'dokumenter og møter',
    'dokument og møte',
    'dokumenter',
    'møter',
    'eierstyring',
    'eigarstyring',
    'eiermøter',
  ],
  kolonner: [
    kol(SELSKAP),
    kol(KOMMUNE),
    maa(s.DOKUMENTSLAG_ROLLE),
    kol(s.TITTEL),
    kol(s.DATO_ROLLE),
    kol(s.SENDT_NAV),
    kol(s.FINNES),
    kol(KILDE),
  ],
  bruk: 'eget',
  kjennetegn: [
    ['dokumentslag', 'dato'],
    ['dokumentslag', 'finnes'],
  ],
  medArknavn: [],
});
