import { brettOrd } from './brett.ts';

/** The kommuner, so that a row or a title that says only «Oslo» is known to name a place. Names only; older ones still stand in workbooks. */
const NAVN =
  'Oslo Eigersund Stavanger Haugesund Sandnes Sokndal Lund Bjerkreim Hå Klepp Time Gjesdal Sola Randaberg Strand Hjelmeland Suldal Sauda Kvitsøy Bokn Tysvær Karmøy Utsira Vindafjord Kristiansund Molde Ålesund Vanylven Sande Herøy Ulstein Hareid Ørsta Stranda Sykkylven Sula Giske Vestnes Rauma Aukra Averøy Gjemnes Tingvoll Sunndal Surnadal Smøla Aure Volda Fjord Hustadvika Haram Bodø Narvik Bindal Sømna Brønnøy Vega Vevelstad Alstahaug Leirfjord Vefsn Grane Hattfjelldal Dønna Nesna Hemnes Rana Lurøy Træna Rødøy Meløy Gildeskål Beiarn Saltdal Fauske Sørfold Steigen Lødingen Evenes Røst Værøy Flakstad Vestvågøy Vågan Hadsel Bø Øksnes Sortland Andøy Moskenes Hamarøy Halden Moss Sarpsborg Fredrikstad Drammen Kongsberg Ringerike Hvaler Aremark Marker Skiptvet Rakkestad Råde Våler Enebakk Lørenskog Rælingen Asker Bærum Lillestrøm Nesodden Frogn Vestby Ås Ullensaker Nannestad Eidsvoll Hurdal Gjerdrum Nes Aurskog-Høland Lunner Jevnaker Hole Flå Nesbyen Gol Hemsedal Ål Hol Sigdal Krødsherad Modum Lier Flesberg Rollag Kongsvinger Hamar Lillehammer Gjøvik Ringsaker Løten Stange Nord-Odal Sør-Odal Eidskog Grue Åsnes Elverum Trysil Åmot Stor-Elvdal Rendalen Engerdal Tolga Tynset Alvdal Folldal Os Dovre Lesja Skjåk Lom Vågå Nord-Fron Sel Sør-Fron Ringebu Øyer Gausdal Søndre|Land Nordre|Land Sør-Aurdal Etnedal Nord-Aurdal Vang Vestre|Toten Østre|Toten Gran Horten Holmestrand Tønsberg Sandefjord Larvik Porsgrunn Skien Notodden Færder Siljan Bamble Kragerø Drangedal Nome Midt-Telemark Seljord Hjartdal Tinn Kviteseid Nissedal Fyresdal Tokke Vinje Risør Grimstad Arendal Kristiansand Lindesnes Farsund Flekkefjord Gjerstad Vegårshei Tvedestrand Froland Lillesand Birkenes Åmli Iveland Evje|og|Hornnes Bygland Valle Bykle Vennesla Åseral Lyngdal Hægebostad Kvinesdal Sirdal Bergen Kinn Etne Sveio Bømlo Stord Fitjar Tysnes Kvinnherad Ullensvang Eidfjord Ulvik Voss Kvam Samnanger Bjørnafjorden Austevoll Øygarden Askøy Vaksdal Modalen Osterøy Alver Austrheim Fedje Masfjorden Gulen Solund Hyllestad Høyanger Vik Sogndal Aurland Lærdal Årdal Luster Askvoll Fjaler Sunnfjord Bremanger Stad Gloppen Stryn Trondheim Steinkjer Namsos Frøya Osen Oppdal Rennebu Røros Holtålen Midtre|Gauldal Melhus Skaun Malvik Selbu Tydal Meråker Stjørdal Frosta Levanger Verdal Snåsa Lierne Røyrvik Namsskogan Grong Høylandet Overhalla Flatanger Leka Inderøy Indre|Fosen Heim Hitra Ørland Åfjord Orkland Nærøysund Rindal Tromsø Harstad Alta Vardø Vadsø Hammerfest Kvæfjord Tjeldsund Ibestad Gratangen Lavangen Bardu Salangen Målselv Sørreisa Dyrøy Senja Balsfjord Karlsøy Lyngen Storfjord Kåfjord Skjervøy Nordreisa Kvænangen Kautokeino Loppa Hasvik Måsøy Nordkapp Porsanger Karasjok Lebesby Gamvik Tana Berlevåg Båtsfjord Sør-Varanger Nesseby Ski Oppegård Skedsmo Svelvik Nedre|Eiker Øvre|Eiker Klæbu Søgne Songdalen Rygge Askim Spydeberg Eidsberg Indre|Østfold Nordre|Follo Våler Rennesøy Finnøy Forsand Mandal Fet Sørum Røyken Hurum Fjell Sund Os Lindås Meland Radøy Odda Granvin Jondal Leikanger Balestrand Førde Flora Eid Selje Vågsøy';

const KOMMUNENAVN: ReadonlyMap<string, string> = new Map(
  NAVN.split(' ').map((n) => {
    const navn = n.replaceAll('|', ' ');
    return [brettOrd(navn), navn];
  }),
);

/** Numbers of the kommuner in the big-city reports, also before 2020 and 2024. A workbook's own Kommunetall sheet adds the others. */
export const KOMMUNENUMRE: ReadonlyMap<string, string> = new Map([
  ['0301', 'Oslo'],
  ['4601', 'Bergen'],
  ['1201', 'Bergen'],
  ['3201', 'Bærum'],
  ['3024', 'Bærum'],
  ['0219', 'Bærum'],
  ['3301', 'Drammen'],
  ['3005', 'Drammen'],
  ['0602', 'Drammen'],
  ['4204', 'Kristiansand'],
  ['1001', 'Kristiansand'],
  ['1103', 'Stavanger'],
  ['5001', 'Trondheim'],
  ['1601', 'Trondheim'],
]);

/** «Oslo», «Oslo kommune», «OSLO»: the kommune's name as the list has it; `null` when the list doesn't have it. */
export function kjentKommune(tekst: string): string | null {
  const ord = brettOrd(tekst).replace(/ kommune$|^kommune /, '');
  return KOMMUNENAVN.get(ord) ?? null;
}

const MED_KOMMUNE = /^(?:kommune[:\s]+)?(.+?)(?:\s+kommune)?$/iu;

/** The kommune a cell in a kommune column names, without «kommune». */
export function kommunenavn(tekst: string): string {
  const rent = tekst.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  return kjentKommune(rent) ?? MED_KOMMUNE.exec(rent)?.[1] ?? rent;
}
