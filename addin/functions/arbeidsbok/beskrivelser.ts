import type { Funksjonsbeskrivelse, Parameterbeskrivelse, Trespraaklig } from '../beskrivelse.ts';

const OMRAADE: Parameterbeskrivelse = {
  navn: 'omraade',
  omraade: true,
  valgfri: true,
  tekst: {
    nb: 'Navn på bedrifter eller kommuner, eller en tabell med overskrifter. Utelatt: alle i arbeidsboken.',
    nn: 'Namn på bedrifter eller kommunar, eller ein tabell med overskrifter. Utelate: alle i arbeidsboka.',
    en: 'Names of companies or municipalities, or a table with headers. Left out: all in the workbook.',
  },
};

const LES_FOERST: Trespraaklig = {
  nb: 'Svarer av arbeidsboken slik den ble lest. Er den ikke lest, blir svaret #I/T: velg «Les arbeidsboken» på Hjem-fanen.',
  nn: 'Svarer av arbeidsboka slik ho vart lesen. Er ho ikkje lesen, blir svaret #I/T: vel «Les arbeidsboka» på Heim-fana.',
  en: 'Answers from the workbook as it was read. When it has not been read the answer is #N/A: choose “Les arbeidsboken” on the Home tab.',
};

const NULL_ELLER_TOM: Trespraaklig = {
  nb: 'Excel på skrivebordet sender en tom celle som 0. Står det 0 i tabellen, må arbeidsboken være lest, så 0 og tomt kan skilles.',
  nn: 'Excel på skrivebordet sender ei tom celle som 0. Står det 0 i tabellen, må arbeidsboka vere lesen, så 0 og tomt kan skiljast.',
  en: 'Excel on the desktop hands an empty cell over as 0. With a 0 in the table the workbook must have been read, so that 0 and empty can be told apart.',
};

/** The functions over the workbook's own figures. */
export const ARBEIDSBOKBESKRIVELSER: readonly Funksjonsbeskrivelse[] = [
  {
    id: 'NOKKELTALL',
    tekst: {
      nb: 'De viktigste nøkkeltallene, én rad per bedrift.',
      nn: 'Dei viktigaste nøkkeltala, éi rad per bedrift.',
      en: 'The most important key figures, one row per company.',
    },
    parametre: [
      OMRAADE,
      {
        navn: 'aar',
        valgfri: true,
        tekst: {
          nb: 'Et årstall. Utelatt: for hvert nøkkeltall det siste året de fleste har tall for.',
          nn: 'Eit årstal. Utelate: for kvart nøkkeltal det siste året dei fleste har tal for.',
          en: 'A year. Left out: for each figure the latest year that most have one for.',
        },
      },
    ],
    spres: true,
    adresser: true,
    hjelp: {
      formel: null,
      hjemmel: null,
      kilde: 'arbeidsboken',
      merk: [
        LES_FOERST,
        NULL_ELLER_TOM,
        {
          nb: 'Hver kolonne gjelder én periode. Et tall som mangler eller er skjult, er #I/T med grunn. Er kildene uenige, vises hovedkilden, og merknaden har begge.',
          nn: 'Kvar kolonne gjeld éin periode. Eit tal som manglar eller er skjult, er #I/T med grunn. Er kjeldene usamde, blir hovudkjelda vist, og merknaden har begge.',
          en: 'Each column is one period. A figure that is missing or hidden is #N/A with its reason. Where sources disagree the main one is shown, and the remark has both.',
        },
      ],
      eksempel: { formel: '=EIER.NOKKELTALL("Oslo"; 2020)', svar: 'Selskap | Kommune | Driftsmargin 2020 | …' },
    },
  },
  {
    id: 'FUNN',
    tekst: {
      nb: 'Brudd, varsler og det som ikke kan vurderes, med hjemmel og hva som må til.',
      nn: 'Brot, varsel og det som ikkje kan vurderast, med heimel og kva som må til.',
      en: 'Breaches, warnings and what cannot be judged, with legal basis and what would make it right.',
    },
    parametre: [
      OMRAADE,
      {
        navn: 'dato',
        valgfri: true,
        tekst: {
          nb: 'Dagen kravene vurderes. Utelatt: dagen arbeidsboken ble lest.',
          nn: 'Dagen krava blir vurderte. Utelate: dagen arbeidsboka vart lesen.',
          en: 'The day the requirements are judged on. Left out: the day the workbook was read.',
        },
      },
    ],
    spres: true,
    adresser: true,
    hjelp: {
      formel: null,
      hjemmel: 'tiltaksforskriften, aksjeloven, kommuneloven; hver rad har sin',
      kilde: 'arbeidsboken',
      merk: [LES_FOERST, NULL_ELLER_TOM],
      eksempel: { formel: '=EIER.FUNN("Unikum AS"; IDAG())', svar: 'Selskap | Alvor | Krav | …' },
    },
  },
  {
    id: 'SPOR',
    tekst: {
      nb: 'Svaret på et spørsmål om tallene i arbeidsboken, i ord og som tabell.',
      nn: 'Svaret på eit spørsmål om tala i arbeidsboka, i ord og som tabell.',
      en: 'The answer to a question in Norwegian about the workbook’s figures, in words and as a table.',
    },
    parametre: [
      {
        navn: 'sporsmaal',
        tekst: {
          nb: 'For eksempel «hvem har høyest driftsmargin?».',
          nn: 'Til dømes «kven har høgast driftsmargin?».',
          en: 'For example “hvem har høyest driftsmargin?”.',
        },
      },
    ],
    spres: true,
    hjelp: {
      formel: null,
      hjemmel: null,
      kilde: 'arbeidsboken',
      merk: [
        LES_FOERST,
        {
          nb: 'Kan spørsmålet leses på flere måter, er svaret spørsmål å velge blant. Et avslag er #I/T med grunn.',
          nn: 'Kan spørsmålet lesast på fleire måtar, er svaret spørsmål å velje mellom. Eit avslag er #I/T med grunn.',
          en: 'When a question can be read in several ways, the answer is questions to choose from. A refusal is #N/A with its reason.',
        },
      ],
      eksempel: {
        formel: '=EIER.SPOR("hvem har høyest driftsmargin?")',
        svar: 'svaret i ord, og en tabell under',
      },
    },
  },
  {
    id: 'FORKLAR',
    tekst: {
      nb: 'Hva et tall er og hvordan det ble til: formel, tall, hjemmel og kilde.',
      nn: 'Kva eit tal er og korleis det vart til: formel, tal, heimel og kjelde.',
      en: 'What a figure is and how it came about: formula, figures, legal basis and source.',
    },
    parametre: [
      {
        navn: 'celle',
        tekst: {
          nb: 'En celle med et tall Eierblikk har lest, FORMELTEKST av en celle med en EIER-funksjon, eller navnet på et nøkkeltall.',
          nn: 'Ei celle med eit tal Eierblikk har lese, FORMELTEKST av ei celle med ein EIER-funksjon, eller namnet på eit nøkkeltal.',
          en: 'A cell with a figure Eierblikk has read, FORMULATEXT of a cell with an EIER function, or the name of a measure.',
        },
      },
    ],
    spres: true,
    adresser: true,
    hjelp: {
      formel: null,
      hjemmel: null,
      kilde: 'arbeidsboken; katalogen',
      merk: [LES_FOERST],
      eksempel: { formel: '=EIER.FORKLAR(FORMELTEKST(D2))', svar: 'Nøkkeltall | Driftsmargin …' },
    },
  },
];
