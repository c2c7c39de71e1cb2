import type { Tekst } from './spraak.ts';

const likt = (tekst: string): Tekst => ({ nb: tekst, nn: tekst, en: tekst });

/** What an administrator and a user read about the add-in. At most 80, 250 and 4000 characters in the unified manifest. */
export const TEKSTER = {
  /** The two must be told apart where add-ins are listed. */
  navnXml: likt('Eierblikk'),
  navnForent: likt('Eierblikk 365'),
  kort: {
    nb: 'Nøkkeltall og funn om kommunens arbeidsmarkedsbedrifter, med lov og kilde.',
    nn: 'Nøkkeltal og funn om arbeidsmarknadsbedriftene til kommunen, med lov og kjelde.',
    en: 'Key figures and findings on municipal labour-market companies, with sources.',
  },
  beskrivelse: {
    nb: 'Leser arbeidsboken som den er, viser hva som ble forstått, gir nøkkeltall i celler med lov og kilde, og setter inn et dashbord som kan skrives ut.',
    nn: 'Les arbeidsboka som ho er, viser kva som vart forstått, gjev nøkkeltal i celler med lov og kjelde, og set inn eit dashbord som kan skrivast ut.',
    en: 'Reads the workbook as it is, shows what was understood, gives key figures in cells with law and source, and inserts a dashboard that can be printed.',
  },
  full: {
    nb: 'Eierblikk er for dem som følger opp arbeidsmarkedsbedriftene som kommunen eier. Tillegget leser arbeidsboken som den er, viser hva som ble forstått og hver celle som ikke ble det, regner ut nøkkeltall med paragraf og kilde, og setter inn et dashbord med Excels egne tabeller og diagrammer. Det regner på din egen maskin. Bare når du selv velger «Publiser», sendes cellene til kommunens egen tjener.',
    nn: 'Eierblikk er for dei som følgjer opp arbeidsmarknadsbedriftene som kommunen eig. Tillegget les arbeidsboka som ho er, viser kva som vart forstått og kvar celle som ikkje vart det, reknar ut nøkkeltal med paragraf og kjelde, og set inn eit dashbord med Excels eigne tabellar og diagram. Det reknar på di eiga maskin. Berre når du sjølv vel «Publiser», vert cellene sende til tenaren til kommunen.',
    en: 'Eierblikk is for those who follow up the labour-market companies that a Norwegian municipality owns. The add-in reads the workbook as it is, shows what was understood and each cell that was not, computes key figures with paragraph and source, and inserts a dashboard of Excel’s own tables and charts. It computes on your own machine. Only when you choose to publish are the cells sent to the municipality’s own server.',
  },
  gruppe: likt('Eierblikk'),
  startTittel: {
    nb: 'Eierblikk er klart',
    nn: 'Eierblikk er klart',
    en: 'Eierblikk is ready',
  },
  startTekst: {
    nb: 'Velg «Les arbeidsboken» på Hjem-fanen. Funksjonene begynner med EIER.',
    nn: 'Vel «Les arbeidsboka» på Heim-fana. Funksjonane byrjar med EIER.',
    en: 'Choose “Read the workbook” on the Home tab. The functions begin with EIER.',
  },
} as const satisfies Record<string, Tekst>;
