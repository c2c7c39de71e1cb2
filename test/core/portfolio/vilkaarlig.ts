import fc from 'fast-check';
import {
  broek,
  type Dato,
  datoAv,
  FELT_IDER,
  type Figur,
  type Kilde,
  NIVAAER,
  OMFATTER,
  type Portefolje,
  SLUTTAARSAKER,
  TIDSPUNKTER,
  TILTAKSREGNSKAP_KOLONNER,
  TILTAKSREGNSKAP_RADER,
} from '#core';

const tekst = fc.string({ unit: 'grapheme', maxLength: 12 });
const navn = fc.constantFrom('Unikum AS', 'Spir Oslo AS', '=HYPERLINK("x")', '__proto__', '<!channel>', 'Åsane «Æ»');
const id = fc.constantFrom('unikum', 'spir-oslo', 'fossheim');
const dato: fc.Arbitrary<Dato> = fc
  .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([aar, maaned, dag]) => datoAv(aar, maaned, dag));
const periode = fc.tuple(dato, dato).map(([a, b]) => (a <= b ? { fra: a, til: b } : { fra: b, til: a }));
const tall = fc.tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 12n)).map(([t, n]) => broek(t, n));
const kilde: fc.Arbitrary<Kilde> = fc.record(
  { dokument: tekst, fil: tekst, ark: tekst, celle: fc.constantFrom('A1', 'C7') },
  { requiredKeys: ['dokument'] },
);
const grunnlag = fc.constantFrom('eksakt', 'vist', 'oppgitt', 'antatt');
export const figur: fc.Arbitrary<Figur> = fc.oneof(
  fc.record({
    status: fc.constant('kjent'),
    verdi: tall,
    presisjon: fc.record({ steg: fc.option(tall), grunnlag }),
    kilde,
  }),
  fc.record({ status: fc.constant('mangler'), kilde }),
);
const kanskje = fc.option(figur);
const jaNei = fc.option(fc.boolean());
const definisjon = fc.record({
  tidspunkt: fc.constantFrom(...TIDSPUNKTER),
  omfatter: fc.constantFrom(...OMFATTER),
  arbeidsgrense: fc.option(tekst),
  medYtelse: jaNei,
  kildeslag: fc.constantFrom('bedrift', 'nav', 'register'),
  medIkkeMoett: jaNei,
  antatt: fc.boolean(),
});
const noen = <T>(a: fc.Arbitrary<T>) => fc.array(a, { maxLength: 3 });

/** Portfolios that use every list and every kind of field; not that they make sense. */
export const portefolje: fc.Arbitrary<Portefolje> = fc.record({
  versjon: fc.constant(1),
  navn,
  selskaper: fc.uniqueArray(
    fc.record({
      id,
      navn,
      alias: noen(tekst),
      orgnr: fc.constantFrom(null, '974760673'),
      kommune: fc.option(tekst),
      organisasjonsform: fc.constantFrom(null, 'AS', 'KF'),
      konsern: jaNei,
      formaal: fc.option(tekst),
      dagligLeder: fc.option(tekst),
      styre: noen(fc.record({ rolle: tekst, navn: tekst })),
      ansvarligEnhet: fc.option(tekst),
      andreTilbud: fc.option(tekst),
      kommersiellVirksomhet: fc.oneof(tekst, fc.constant(false), fc.constant(null)),
      utleie: jaNei,
      eierAnnenVirksomhet: jaNei,
      kilde,
    }),
    { maxLength: 3, selector: (s) => s.id },
  ),
  konsernforhold: noen(
    fc.record({
      mor: id,
      datterNavn: navn,
      datter: fc.option(id),
      fra: fc.option(dato),
      til: fc.option(dato),
      godkjentArrangoer: jaNei,
      kilde,
    }),
  ),
  eierandeler: noen(
    fc.record({
      selskap: id,
      eier: tekst,
      slag: fc.constantFrom(null, 'kommune', 'privat'),
      andel: figur,
      fra: fc.option(dato),
      kilde,
    }),
  ),
  observasjoner: noen(
    fc.record({
      selskap: id,
      felt: fc.constantFrom(...FELT_IDER),
      periode,
      nivaa: fc.option(fc.constantFrom(...NIVAAER)),
      figur,
      paastand: fc.boolean(),
    }),
  ),
  tiltaksregnskap: noen(
    fc.record({
      selskap: id,
      periode,
      celler: noen(
        fc.record({
          rad: fc.constantFrom(...TILTAKSREGNSKAP_RADER),
          kolonne: fc.constantFrom(...TILTAKSREGNSKAP_KOLONNER),
          figur,
        }),
      ),
      konsernavtaler: noen(
        fc.record({ slag: fc.constantFrom('husleie', 'konsernkonto'), finnes: jaNei, beloep: kanskje }),
      ),
      kilde,
    }),
  ),
  vtaTilskudd: noen(
    fc.record({
      selskap: id,
      bostedskommune: fc.option(tekst),
      periode,
      deltakere: kanskje,
      plasser: kanskje,
      maanedsverk: kanskje,
      statligTilskudd: kanskje,
      kommunaltTilskudd: kanskje,
      oppgittAndel: kanskje,
      kilde,
    }),
  ),
  aftResultater: noen(
    fc.record({
      selskap: id,
      periode,
      definisjon,
      avsluttet: kanskje,
      tilArbeid: kanskje,
      tilUtdanning: kanskje,
      formidlet: kanskje,
      andel: kanskje,
      paastand: fc.boolean(),
      kilde,
    }),
  ),
  sluttaarsaker: noen(
    fc.record({
      selskap: id,
      periode,
      aarsak: fc.constantFrom(...SLUTTAARSAKER),
      antall: kanskje,
      andel: kanskje,
      kilde,
    }),
  ),
  referanser: noen(fc.record({ omraade: tekst, periode, definisjon, andel: figur, antall: kanskje, kilde })),
  avtaler: noen(
    fc.record({
      selskap: id,
      slag: fc.constantFrom('godkjenning', 'equass'),
      fra: fc.option(dato),
      til: fc.option(dato),
      kilde,
    }),
  ),
  dokumenter: noen(
    fc.record({
      selskap: fc.option(id),
      kommune: fc.option(tekst),
      slag: fc.constantFrom('eierstrategi', 'eiermoete'),
      tittel: fc.option(tekst),
      dato: fc.option(dato),
      sendtNav: jaNei,
      finnes: fc.boolean(),
      kilde,
    }),
  ),
  beslutninger: noen(
    fc.record({
      selskap: fc.option(id),
      kommune: fc.option(tekst),
      tekst,
      vedtatt: fc.option(dato),
      frist: fc.option(dato),
      ansvarlig: fc.option(tekst),
      status: fc.constantFrom(null, 'aapen', 'bortfalt'),
      kilde,
    }),
  ),
  kjoep: noen(
    fc.record({
      selskap: id,
      kommune: tekst,
      periode,
      slag: fc.constantFrom('reservert', 'annet'),
      gjelder: fc.option(tekst),
      beloep: figur,
      kilde,
    }),
  ),
  kommunetall: noen(
    fc.record({
      kommune: tekst,
      kommunenummer: fc.constantFrom(null, '0301'),
      periode,
      innbyggere: kanskje,
      ufoeretrygdede: kanskje,
      kilde,
    }),
  ),
});
