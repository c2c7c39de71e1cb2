/**
 * The words that steer a question, in both written standards: each concept with every form it is written in, phrases
 * with spaces. What is asked about (metrics, companies) comes from the catalogue and the portfolio, not from here.
 */
export const STYREORD = {
  // Limits.
  over: 'over|høyere enn|høgare enn|større enn|mer enn|meir enn|flere enn|fleire enn|bedre enn|betre enn|overstiger|overstig|lenger opp enn|>|høgere enn|ovr',
  under:
    'under|lavere enn|lågare enn|mindre enn|færre enn|dårligere enn|dårlegare enn|svakere enn|svakare enn|nedenfor|nedanfor|<',
  minst:
    'på eller over|på eller høyere enn|på eller høgare enn|lik eller over|lik eller høyere enn|minst|minimum|fra og med|frå og med|>=|≥|ikke lavere enn|ikkje lågare enn',
  hoeyst:
    'på eller under|på eller lavere enn|på eller lågare enn|lik eller under|lik eller lavere enn|høyst|høgst|maks|maksimalt|maksimum|opptil|opp til|inntil|til og med|<=|≤|i høyden',
  lik: 'lik|akkurat|nøyaktig|presis|eksakt|nett|=|på nøyaktig|på akkurat|på eksakt',
  eller_mer:
    'eller mer|eller meir|eller over|eller høyere|eller høgare|eller bedre|eller betre|eller flere|eller fleire|eller større|og oppover|og mer|og høyere',
  eller_mindre: 'eller mindre|eller under|eller lavere|eller lågare|eller færre|eller dårligere|og nedover|og lavere',
  mellom: 'mellom',
  mer: 'høyere|høgare|større|mer|meir|flere|fleire|bedre|betre|sterkere|sterkare|høgere',
  mindre: 'lavere|lågare|mindre|færre|dårligere|dårlegare|svakere|svakare',
  enn: 'enn',
  negativ: 'negativ|negativt|negative|i minus|røde tall|raude tal',
  positiv: 'positiv|positivt|positive|i pluss',
  // Order.
  hoeyest:
    'flinkest|flinkeste|dyktigst|høyest|høyeste|høgast|høgaste|størst|største|mest|flest|best|beste|sterkest|sterkeste|sterkast|på topp|øverst|øvst|høgest|høgeste|topper listen over|topper lista over|toppar lista over|toppet listen over|topper listen|topper lista|toppar lista|høyets|høgats|størts',
  lavest:
    'lavest|laveste|lågast|lågaste|minste|færrest|færrast|dårligst|dårligste|dårlegast|dårlegaste|svakest|svakeste|svakast|svakaste|nederst|nedst|på bunn|på botn|verst|verste|lavets|lågats',
  topp: 'topp|toppen',
  bunn: 'bunn|botn|bunnen',
  nest: 'nest|andreplass|på andreplass|på andre plass|nummer to|nummer 2',
  tredje: 'tredje|tredjeplass|på tredjeplass|på tredje plass|nummer tre|nummer 3',
  foerst: 'førsteplass|på førsteplass|nummer en|nummer én|nummer 1|på første plass|fyrsteplass',
  ranger:
    'ranger|rangér|rangering|rangert|rangere|rangeringen|sorter|sortér|sortert|sortere|ordne|ordnet|rekkefølge|rekkjefølgje|rekkefølgen|sett opp|set opp',
  stigende:
    'lavest først|lågast først|minst først|stigende rekkefølge|stigande rekkjefølgje|sortert stigende|rangert stigende|fra lavest|dårligst først|svakest først|den laveste først|laveste først|lågaste først|den lågaste først|den minste først|minste først|den dårligste først',
  synkende:
    'høyest først|høgast først|størst først|mest først|best først|synkende rekkefølge|synkande rekkjefølgje|sortert synkende|rangert synkende|sortert fallende|den høyeste først|høyeste først|høgaste først|den høgaste først|den største først|største først|den beste først|beste først',
  // Counting and adding up.
  hvor_mange:
    'hvor mange|kor mange|antall|antallet|antal|talet på|tallet på|tal på|hvormange|kormange|tell opp|tell|tel opp|hvr mange',
  sum: 'sum|summen|samlet|samlede|samla|totalt|total|totale|totalen|til sammen|tilsammen|til saman|tilsaman|i alt|sammenlagt|samanlagt|summer|summert|legg sammen|legg saman|under ett|under eitt|i sum|totalsum|sett under ett|sett under eitt|legger man sammen|legger vi sammen|legger du sammen|legg ein saman|legg vi saman|lagt sammen|lagt saman',
  snitt:
    'snitt|snittet|snit|gjsnitt|gj snitt|gj snittlig|gjsnittlig|gjennomsnitt|gjennomsnittet|gjennomsnittlig|gjennomsnittlige|gjennomsnittleg|gjennomsnittlege|snittlig|middelverdi|middelverdien|i snitt|i gjennomsnitt|i middel|middel',
  vektet: 'vektet|vektede|vekta',
  uvektet: 'uvektet|uvektede|uvekta|aritmetisk|uvekted',
  median: 'median|medianen|midterste verdi|midterste verdien|den midterste verdien|midtarste verdi|midtverdien',
  per_bedrift: 'per bedrift|pr bedrift|per selskap|pr selskap|per virksomhet|per verksemd',
  // Who.
  ikke: 'ikke|ikkje',
  unntatt:
    'unntatt|unnateke|unntake|bortsett fra|bortsett frå|utenom|utanom|foruten|ekskludert|eksklusive|med unntak av|ser bort fra|ser bort frå|ser vi bort fra|hvis vi ser bort fra|om vi ser bort fra|når vi ser bort fra|viss vi ser bort frå|når vi ser bort frå|sett bort fra|sett bort frå|holder utenfor|utelater',
  utenfor: 'utenfor|utanfor',
  // Behind the names that are left out: «når Spir og Unikum holdes utenfor».
  holdt_utenfor:
    'holdes utenfor|holdt utenfor|holdes utanfor|holdt utanfor|haldast utanfor|haldne utanfor|halden utanfor|er holdt utenfor|blir holdt utenfor|vert haldne utanfor|blir haldne utanfor|holdes ute|holdt ute|tas ut|utelates|ikke regnes med|ikke tas med|ikkje blir rekna med|ikke medregnet|ikke medrekna|ikkje medrekna|ikkje medrekna|ikkje medrekn|ikke inkludert|ikkje inkludert|ikke tatt med|ikkje teke med|ikkje teken med',
  // «…, ikke sant?» closes a question; «…, og i så fall hvilke?» asks for the list.
  ikke_sant:
    'ikke sant|ikkje sant|eller hva|eller kva|stemmer det ikke|stemmer ikke det|stemmer det ikkje|er det ikke slik|er det ikkje slik|er det ikke sånn|er det ikke sant|er det ikkje sant|er ikke det|er det ikke riktig|er det ikke rett',
  hvilke_da:
    'i så fall hvilke|i så fall hvem|i så fall kven|i så fall kva for|i så fall kva for nokre|i tilfelle hvilke|i tilfelle kven|hvilke da|hvem da|kven då|hvilke er det i så fall|hvem er det i så fall|kven er det i så fall|kva for nokre er det i så fall',
  uten: 'uten|utan',
  // Two questions in one: never answered as one of them.
  begge: 'med og uten|med og utan|med eller uten|med eller utan|både|begge deler',
  bare: 'bare|berre|kun',
  alle: 'alle|samtlige|samtlege|hele|heile|alle sammen|alle saman|hver|kvar|enkelt',
  noen: 'noen|nokon|noe|noko|nokre|noen av',
  ingen: 'ingen',
  hvem: 'vilken|vilket|vilke|hvilkn|vem|hvem|kven|hvilken|hvilket|hvilke|kva for|kva for ein|kva for ei|kva for eit',
  bedrift:
    'bedrift|bedriften|bedrifta|bedrifter|bedriftene|bedriftenes|bedriftane|selskap|selskapet|selskaper|selskapene|selskapa|virksomhet|virksomheten|virksomheter|virksomhetene|verksemd|verksemda|verksemder|verksemdene|firma|firmaet|firmaer|firmaene|arrangør|arrangøren|arrangører|arrangørene|tiltaksarrangør|tiltaksarrangøren|tiltaksarrangører|tiltaksarrangørene|tiltaksarrangørar|vekstbedrift|vekstbedrifter|vekstbedriftene|attføringsbedrift|attføringsbedrifter|attføringsbedriftene|arbeidsmarkedsbedrift|arbeidsmarkedsbedrifter|arbeidsmarkedsbedriftene|arbeidsmarknadsbedrift|arbeidsmarknadsbedrifter|arbeidsmarknadsbedriftene|amb|amb-er|aktør|aktører|aktørene|aktørar|foretak|foretaket|foretakene|føretak|føretaket|føretaka',
  portefoelje:
    'de andre|dei andre|de øvrige|dei øvrige|portefølje|porteføljen|porteføljens|porteføljene|porteføljå|porteføljea|portefølja',
  kommune: 'kommune|kommunen|kommunens|kommuner|kommunene|kommunar|kommunane',
  by: 'by|byen|byene|byer|byane|byar',
  konsern: 'konsern|konsernet|konserner|konserna',
  aksjeselskap: 'aksjeselskap|aksjeselskaper|aksjeselskapene|aksjeselskapa',
  kf: 'kf|kommunale foretak|kommunalt foretak|kommunale føretak',
  eier: 'eier|eig|eide|åtte|eies|eid',
  // Comparison and time.
  sammenlign:
    'sammenlign|sammenligne|sammenlikn|sammenlikne|sammenligning|sammenligningen|sammenlikning|samanlikn|samanlikne|samanlikning|sammenlignet|vs|versus|kontra|still opp|målt mot|i forhold til|i høve til|sammenlignet med|samanlikna med|sammenhold|ved siden av|opp mot hverandre|opp mot kvarandre|mot hverandre|mot kvarandre',
  forskjell: 'forskjell|forskjellen|skilnad|skilnaden|differanse|differansen|skilnaden mellom',
  utvikling:
    'utvikling|utviklingen|utviklinga|utviklet seg|utvikla seg|utviklet|utvikla|utvikler|utviklar|over tid|trend|trenden|historikk|historikken|historisk|år for år|gjennom årene|gjennom åra|tidsserie',
  endring: 'endring|endringen|endringa|endret|endra|endret seg|endra seg',
  oekte: 'økte|økt|auka|auke|økning|økningen|steg|steget|vokste|vokst|gikk opp|gått opp|gjekk opp|gått opp',
  falt: 'falt|fall|falle|sank|sunket|gikk ned|gått ned|gjekk ned|minket|minska|redusert',
  opp: 'opp|oppover',
  ned: 'ned|nedover',
  // Targets and requirements.
  maalet: 'målet|mål|måltallet|måltalet|måla|målene|måltall|måltal',
  kravet: 'kravet|krav|krava|kravene|minstekrav|minstekravet|lovkravet|lovkrav',
  // A level without a limit: «lav», «høy».
  lavt_nivaa: 'lav|lavt|lave|låg|lågt|låge|svak|svakt|svake',
  hoeyt_nivaa: 'høy|høyt|høye|høg|høgt|høge|sterk|sterkt|sterke',
  // Years seen from the question before.
  aaret_etter: 'året etter|året etterpå|året deretter|det neste året|påfølgende år',
  samme_aar: 'samme år|same år|samme året|same året|det året',
  aaret_foer: 'året før|året i forveien|året føreåt',
  bryter: 'bryter|bryt|brøt|braut|bryte|bryter med',
  naa: 'innenfor|innanfor|i tråd med|nådde|nåde|når|nå|nådd|oppnådde|oppnår|oppnådd|klarte|klarer|klarar|klare|oppfylte|oppfyller|oppfyller|innfridde|innfrir|greide|greidde|holder|held|overholder|traff|treffer',
  // Explanations.
  definisjon:
    'betyr|bety|betyr det|tyder|menes med|menes|meinest|definisjon|definisjonen|definer|definere|definert|betydning|betydningen|begrepet|omgrepet|ordet|vil si|vil seie|kva vil seie|hva vil si|mener de med|meiner de med|meiner dei med|mener dere med|mener man med|meiner ein med|mener du med|meiner du med|mener dere|ligger i begrepet|definerer',
  hjemmel:
    'paragraf|paragrafen|paragrafer|hjemmel|hjemmelen|heimel|heimelen|lovhjemmel|lovheimel|lov|loven|lova|forskrift|forskriften|forskrifta|lovverket|bestemmelse|bestemmelsen|føresegn|føresegna|regel|regelen|hvor står det|kor står det|hvor står|kor står|regulerer|regulert|hjemlet|heimla|§|regelverket|regelverk|hvilken paragraf står|kva paragraf står|hvilken lov står|kva lov står',
  kilde:
    'kilde|kilden|kilder|kildene|kjelde|kjelda|kjelder|kjeldene|hentet fra|henta frå|hentet|henta|hvor kommer|kor kjem|hvor kommer fra|dokumentert|hvilken rapport|kva rapport|hvilke rapporter',
  utregning:
    'regnet ut|rekna ut|regnes ut|reknast ut|regnes|reknast|beregnet|beregnes|berekna|bereknast|utregning|utregningen|utrekning|utrekninga|formel|formelen|beregner|bereknar|beregning|beregningen|berekning|berekninga|regner|reknar|regner ut|reknar ut|regnet|rekna|kommet frem til|komme fram til',
  hvorfor: 'hvorfor|kvifor',
  forklar: 'forklar|forklare|forklaring|forklaringen|forklåre|utdyp|grunnlag|grunnlaget',
  // Rates and co-financing.
  sats: 'sats|satsen|satser|satsene|satsar|satsane|tilskuddssats|tilskuddssatsen|tilskotssats|tilskotssatsen|betalingssats|betalingssatsen|statssats|statssatsen',
  tilskudd: 'tilskudd|tilskuddet|tilskot|tilskotet|støtte|støtten|stønad',
  betaler:
    'betale|betaler|betalar|betalt|betalte|dekke|dekker|dekkjer|yte|yter|koster|kostar|koste|kosta|pris|prisen|får|gir|gjev|bidra|bidrar|gav|ga|legge på bordet|leggje på bordet|fikk arrangøren|fekk arrangøren',
  staten: 'staten|statlig|statlige|statleg|statlege|stat|nav|navs|staten per',
  kommunal: 'kommunal|kommunale|kommunalt',
  medfinansiering:
    'medfinansiering|medfinansieringen|medfinansieringa|medfinansieringskravet|medfinansieringskrav|medfinansiere|medfinansierer|samfinansiering',
  maa: 'må|skal|plikter|pliktar|lovpålagt|pålagt|måtte|lovlig|lovlige|lovleg|lovlege|kreves|krevst|krever|krev',
  per_plass: 'per plass|pr plass|for en plass|for ein plass|en plass|ein plass',
  per_mnd:
    'per måned|pr måned|per månad|pr månad|i måneden|i månaden|per mnd|pr mnd|månedlig|månedleg|hver måned|kvar månad|måneden|månaden',
  per_aar: 'per år|pr år|årlig|årleg|i året|hvert år|kvart år',
  fra_til: 'øke|økes|øker|gå fra|gå frå|heve|heves|øking|går fra|går frå|aukar',
  hva_om: 'hva om|kva om|hvis|dersom|viss',
  // One company as a whole.
  oversikt:
    'hvordan går det med|hvordan går det for|hvordan går det i|hvordan går det hos|hvordan går det|korleis går det med|korleis går det i|korleis går det|hvordan gikk det med|korleis gjekk det med|hvordan står det til med|korleis står det til med|hvordan står det til i|hvordan står det til|korleis står det til|hvordan ligger an|hvordan gjør det|korleis gjer det|oversikt over|oversikt|oversikten|nøkkeltall for|nøkkeltall|nøkkeltallene|nøkkeltal for|nøkkeltal|nøkkeltala|status for|status|statusen|sammendrag|samandrag|fortell om|fortel om|fortell meg om|fortel meg om|hva vet du om|kva veit du om|tilstanden|profil|oppsummer|oppsummering|hvordan ser det ut for|korleis ser det ut for|hvordan har det gått med|korleis har det gått med|alt om|presenter|regnskapstall|regnskapstallene|rekneskapstal|rekneskapstala|hovedtall|hovedtallene|hovudtal|tall for|an|oversyn|oversyn over|et kort bilde av|et bilde av|kort bilde av|bilde av|eit kort bilete av|kort bilete av|eit bilete av|bilete av',
  // Work after AFT.
  i_jobb:
    'i jobb|i arbeid|i job|job|jobb|arbeid|i lønnet arbeid|sysselsatt|sysselsatte|i jobben|til jobb|til arbeid|ut i jobb|ut i arbeid|over i jobb|over i arbeid',
  utdanning: 'utdanning|utdanninga|skole|skule',
  avslutning:
    'ved avslutning|ved slutten|etter avslutning|ved utgangen|avslutning|avsluttet|avsluttede|avslutta|etter tiltaket|etter aft|fra aft|frå aft|ut av aft|tiltaket|slutta|sluttet',
  gikk: 'gikk|gikk over|gjekk|gjekk over|kom|kom ut|kom seg|går|gått|fikk|fekk|havnet|hamna|endte',
  deltaker:
    'deltaker|deltakeren|deltakere|deltakerne|deltakar|deltakaren|deltakarar|deltakarane|personer|personar|folk|aft-deltakere|aft-deltakerne|aft-deltakarane|aft-deltakarar',
  andel:
    'andel|andelen|andelene|del|delen|prosentandel|prosentandelen|hvor stor andel|hvor stor del|kor stor del|kor stor andel|hvor mange prosent|kor mange prosent|hvor stor prosentandel|hvor høy andel|kor høg del|prosenten',
  // What is not answered.
  prognose:
    'prognose|prognosen|prognoser|framtid|framtida|fremtid|fremtiden|framover|fremover|neste år|forventet|forventes|forvente|venta|kommer til å|kjem til å|anslag|spå|spådom|budsjett|budsjettert|blir det',
  vil: 'vil|ville',
  mening:
    'bør|burde|synes|syns|synest|mener|meiner|tror|trur|anbefaler|anbefale|tilrår|flink|flinke|bra|god|godt|gode|dårlig|dårleg|lurt|fornuftig|rettferdig|verdt|legge ned|leggje ned|kjøpe|selge|selje|slå sammen|slå saman|skal vi',
  person:
    'daglig leder|daglige leder|dagleg leiar|styreleder|styrelederen|styreleiar|styret|styremedlem|styremedlemmer|styremedlemmene|direktør|direktøren|leder|lederen|leiar|leiaren|sjef|sjefen|heter|heiter|lønn|lønna|lønnen|løn|løna|telefonnummer|telefonnummeret|epost|e-post|adresse|adressen|fødselsnummer|personnummer|navn|navnet|navnene|namn|namnet|hvem er deltaker|hvem jobber',
  sensitivt:
    'sykdom|sykdommer|syke|syk|sjuk|sjuke|sjukdom|diagnose|diagnoser|rus|helse|helsa|uføre|uføretrygd|uførepensjon|sluttårsak|sluttårsaker|sluttårsakene|sluttårsakar|årsak til slutt|frafallsårsak',
  hilsen: 'hei|hallo|heisann|morn|god dag|takk|takk for hjelpen|takk for hjelpa|ha det|tusen takk',
  // Size without saying of what.
  stoerrelse:
    'hvor store er|kor store er|hvor stor er|kor stor er|hvor stort er|kor stort er|hvor stor var|størrelse|størrelsen|storleik|storleiken',
  // Follow-ups.
  hva_med: 'hva med|kva med|og hva med|og kva med',
  og: 'og|samt',
  eller: 'eller',
  prep_til: 'til|hos|hjå|for|hjaa',
  prep_i: 'i|innen|innan|på|ved',
  prep_fra:
    'delt på|fordelt på|dividert på|fra|frå|av|blant|mot|om|etter|per|pr|siden|sidan|før|med|mens|medan|ut|inn|som',
  den: 'den|dem|deres|denne|dette|disse|desse|han|ho|hun',
} as const;
export type Ordslag = keyof typeof STYREORD;

/** Words that carry no meaning of their own here: question words, auxiliaries, politeness. */
export const FYLLORD =
  'sitter i kontrollutvalget|sit i bystyret|sit i kontrollutvalget|møte i formannskapet|møte i kommunestyret|møte i bystyret|møte i kontrollutvalget|møtet i formannskapet|møtet i kommunestyret|møtet i bystyret|møtet i kontrollutvalget|til kontrollutvalget|i kontrollutvalget|når vi bruker|når man bruker|når vi brukar|når ein brukar|hvis vi bruker|om vi bruker|dersom vi bruker|viss vi brukar|om vi brukar|fortelja|altso|hvormye|kormykje|set|står|sto|stod|gjelde|gjelda|galdt|gjaldt|hvilken klasse|kva klasse|hvilken klasse får|kva klasse får|hva|kva|ka|e|va|åssen|hvordn|hvodan|er|var|har|hadde|ha|være|vere|vært|vore|ble|blei|vart|blir|bli|blitt|blitt|de|dei|det|en|ei|et|eit|ein|én|ett|eitt|å|at|der|da|så|også|òg|men|vel|jo|sin|sitt|sine|si|seg|sine|vis|vise|viser|syn|syne|gi|gje|gi meg|gje meg|finn|finne|list|liste|list opp|hent|skriv ut|si|sei|seie|meg|oss|jeg|eg|vi|me|du|dere|de|dykk|kan|kunne|kunne du|kan du|vil du|vil du si|jeg vil vite|eg vil vite|vi vil vite|vil gjerne vite|jeg vil gjerne vite|gjerne|lurer|lurer på|lurar|lurar på|vite|vita|veit|vet|ønsker|ynskjer|ynskjer|trenger|treng|til styremøtet|vennligst|ver venleg|ver snill|vær så snill|er du snill|for meg|hvor|kor|hvor stor|hvor stort|hvor store|hvor høy|hvor høyt|hvor høg|hvor lav|hvor mye|kor stor|kor stort|kor store|kor høg|kor høgt|kor låg|kor mykje|hvordan|korleis|hvordan var|tall|tallet|tallene|tal|talet|tala|nivå|nivået|prosent|kroner|i kroner|hvor mange kroner|hvor mange millioner|hvor mange mill|kor mange kroner|kor mange millionar|i tusen kroner|i tusen|i millioner|i millionar|i mill|i mnok|i tkr|i hele kroner|i prosent|målt i|målt etter|når det gjelder|når det gjeld|gjelder|gjeld|angående|med tanke på|akkurat nå|akkurat no|i dag|idag|no|for tiden|for tida|ligger|ligg|lå|låg|endte|disponerer|disponerar|driver|driv|tilbyr|tilbyd|finnes|finst|fins|eksisterer|satt igjen med|sat att med|sitter igjen med|står for|hatt|fått|viste|fremgår|gjør|gjer|gjorde|gjør det|gjer det|siste|sist|nyeste|nyaste|sine tall|levere|leverte|totalt sett|egentlig|eigentleg|faktisk|nå|gang|ganger|egen|eigen|eget|eigne|egne|gjerne|satt|sat|igjen|att|igjen med|kommer|kjem|sitter|sit|sitt på|regnskapsåret|regnskapsår|rekneskapsåret|rekneskapsår|regnskapet|rekneskapen|sier|seier|målt|ser|ser på|vi ser på|ser vi på|ser ein på|spørsmål|svar|bokført|rapportert|rapporterte|oppgitt|registrert|vedtatt|avtalte|avtalt|størst mulig|per i dag|aktuelle|gjeldende|gjeldande|gjelder nå|gjelder i|gjennom|løpet|i løpet av|gjeldende|fortelle|fortelle meg|fortell meg|fortell|fortel meg|fortelje meg|fortelje|stemmer det at|stemmer det|stemmer at|stemmar det at|er det slik at|er det sånn at|er det sant at|er det riktig at|er det rett at|er det korrekt at|stemmer det slik at|altså|aller|scorer|skårer|skårar|sett|vert|man|jeg skulle gjerne visst|eg skulle gjerne visst|skulle gjerne visst|skulle gjerne ha visst|vi skulle gjerne visst|skulle gjerne vite|skulle ha visst|skulle likt å vite|skulle hatt|skulle gjerne hatt|liste over|liste med|en liste over|ei liste over|står oppført med|er oppført med|oppført med|står registrert med|står bokført med|er registrert med|enda på|enda opp med|endte opp med|endte opp på|eller er det omvendt|eller omvendt|eller er det motsatt|eller motsatt|eller er det motsett|eller motsett|som revisor|som eier|som eigar|som politiker|som politikar|som ordfører|som ordførar|som controller|som økonomisjef|som saksbehandler|som saksbehandlar|som kommunedirektør|som medlem av kommunestyret|sitter i formannskapet|sit i formannskapet|sitter i kommunestyret|sit i kommunestyret|sitter i bystyret|i formannskapet|i kommunestyret|i bystyret|til formannskapet|til kommunestyret|til bystyret|til møtet|til en rapport|til rapporten|til ein rapport|kjapt|raskt|kort|kjapt spørsmål|raskt spørsmål|et kjapt spørsmål|bare lurer på|berre lurer på|på forhånd takk|takk på forhånd|hadde vært fint|hadde vore fint|om du kan|hvis du kan|dersom du kan|er du grei|er du snill å|skulle jeg gjerne visst|skulle eg gjerne visst|skulle vi gjerne visst|vil jeg gjerne vite|vil eg gjerne vite|vil vi gjerne vite|vil eg gjerne vita|trenger jeg å vite|treng eg å vite|ønsker jeg å vite|lurer jeg på|lurar eg på|må jeg vite|må eg vite|kunne du være så vennlig å|kan du være så vennlig å|vil du være så vennlig å|vær så vennlig å|kunne du vere så venleg å|kan du vere så venleg å|ver så venleg å|oppgi|oppgje|kan du hjelpe meg med|kunne du hjelpe meg med|kan du hjelpe meg å finne|vi forbereder eiermøte|vi forbereder eiermøtet|vi forbereder et eiermøte|vi førebur eigarmøte|vi førebur eigarmøtet|rår|råder|utgjør|utgjer|nevn|nemn|hvr|hvor mange mnok|kor mange mnok';

/** Words that a misspelling is never taken for: one wrong letter would turn the answer round. */
export const VERNET: readonly Ordslag[] = [
  'over',
  'under',
  'minst',
  'hoeyst',
  'lik',
  'eller_mer',
  'eller_mindre',
  'mellom',
  'mer',
  'mindre',
  'enn',
  'negativ',
  'positiv',
  'hoeyest',
  'lavest',
  'topp',
  'bunn',
  'nest',
  'ikke',
  'unntatt',
  'utenfor',
  'uten',
  'bare',
  'alle',
  'noen',
  'ingen',
  'vektet',
  'uvektet',
  'oekte',
  'falt',
  'stigende',
  'synkende',
];

/** Function words whose misspellings are mended like those of metrics. */
/** Ordinary words that lie one slip from one of ours and mean something else. */
export const NABOORD =
  'marginal|marginale|plassert|plassere|plasserer|plassering|plasseringen|formål|formålet|rente|renter|renta|samling|samlinger|bedriftslege|bedriftskultur|utdannelse|utdannet|resultatløs|medier|medien|sammen|kommunikasjon|satser på|satset|satsing|satsingen|minister|ministeren|sommer|sommeren|arbeidstid|arbeidsgiver|arbeidsgivere|arbeidstaker|arbeidstakere';

export const RETTBARE: readonly Ordslag[] = [
  'hvor_mange',
  'sum',
  'snitt',
  'median',
  'hvem',
  'bedrift',
  'portefoelje',
  'kommune',
  'sammenlign',
  'utvikling',
  'maalet',
  'kravet',
  'sats',
  'tilskudd',
  'medfinansiering',
  'oversikt',
  'ranger',
  'utdanning',
];
