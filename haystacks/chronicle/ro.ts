/**
 * The chronicle in Romanian, in the plain prose of office records.
 *
 * - A place is a noun with its article and a genitive („Portul Pescărușului”): it stands unchanged after
 *   „la”, „de la”, „lângă”, and in apposition after a declined noun („localității Portul Pescărușului”).
 * - A ship stands in quotation marks after the declined noun „corabia”, so that what agrees is feminine.
 * - A person stands in the nominative, after a preposition or in apposition to a declined office
 *   („bibliotecarei Anna Keller”), never in a genitive or dative of its own: „lui” does not fit a woman's name.
 * - From 20 up a number takes „de” („20 de oameni”): the plural class `other`. Verbs and adjectives agree with 1.
 * - Words that name goods stand for nothing else: grain is „cereale”, a sail is never „pânză”.
 */
import type { ChroniclePack } from '../../src/haystack/chronicle/types.ts'
import type { world } from '../world.ts'

export const ro: ChroniclePack<typeof world> = {
  language: 'ro',
  persons: {
    pattern: '{given} {family}',
    given: {
      anna: 'Anna',
      clara: 'Clara',
      elena: 'Elena',
      fatima: 'Fatima',
      greta: 'Greta',
      hana: 'Hana',
      irina: 'Irina',
      julia: 'Julia',
      karin: 'Karin',
      leila: 'Leila',
      maria: 'Maria',
      nadia: 'Nadia',
      olga: 'Olga',
      paula: 'Paula',
      rosa: 'Rosa',
      sofia: 'Sofia',
      tamar: 'Tamar',
      ursula: 'Ursula',
      vera: 'Vera',
      yasmin: 'Yasmin',
      zoe: 'Zoe',
      ingrid: 'Ingrid',
      beatrice: 'Beatrice',
      miriam: 'Miriam',
      adam: 'Adam',
      boris: 'Boris',
      carlos: 'Carlos',
      daniel: 'Daniel',
      emil: 'Emil',
      felix: 'Felix',
      georg: 'Georg',
      hasan: 'Hasan',
      ivan: 'Ivan',
      jonas: 'Jonas',
      karim: 'Karim',
      lukas: 'Lukas',
      marco: 'Marco',
      nikolai: 'Nikolai',
      omar: 'Omar',
      pavel: 'Pavel',
      rafael: 'Rafael',
      samuel: 'Samuel',
      tomas: 'Tomas',
      viktor: 'Viktor',
      walter: 'Walter',
      yusuf: 'Yusuf',
      henrik: 'Henrik',
      leon: 'Leon',
    },
    family: {
      adler: 'Adler',
      baranov: { base: 'Baranov', female: { base: 'Baranova' } },
      castillo: 'Castillo',
      dorn: 'Dorn',
      eriksen: 'Eriksen',
      farouk: 'Farouk',
      galanis: 'Galanis',
      haddad: 'Haddad',
      ibsen: 'Ibsen',
      jansen: 'Jansen',
      keller: 'Keller',
      lindqvist: 'Lindqvist',
      moreno: 'Moreno',
      nassar: 'Nassar',
      orlov: { base: 'Orlov', female: { base: 'Orlova' } },
      petrov: { base: 'Petrov', female: { base: 'Petrova' } },
      quintero: 'Quintero',
      rossi: 'Rossi',
      salazar: 'Salazar',
      tanaka: 'Tanaka',
      ulrich: 'Ulrich',
      varga: 'Varga',
      weber: 'Weber',
      yilmaz: 'Yilmaz',
      zimmer: 'Zimmer',
      abadi: 'Abadi',
      bellini: 'Bellini',
      cohen: 'Cohen',
      dragan: 'Dragan',
      esposito: 'Esposito',
      fischer: 'Fischer',
      gomez: 'Gómez',
      hoffman: 'Hoffman',
      ivanov: { base: 'Ivanov', female: { base: 'Ivanova' } },
      jensen: 'Jensen',
      kovacs: 'Kovács',
      lombardi: 'Lombardi',
      mansour: 'Mansour',
      novak: 'Novak',
      okada: 'Okada',
      popescu: 'Popescu',
      ramos: 'Ramos',
      silva: 'Silva',
      torres: 'Torres',
      usman: 'Usman',
      vidal: 'Vidal',
      wagner: 'Wagner',
      yamada: 'Yamada',
      zidane: 'Zidane',
      almeida: 'Almeida',
      bergman: 'Bergman',
      costa: 'Costa',
      duval: 'Duval',
      ferrari: 'Ferrari',
      grimm: 'Grimm',
      holm: 'Holm',
      karimi: 'Karimi',
      laurent: 'Laurent',
      medina: 'Medina',
      sato: 'Sato',
    },
  },
  places: {
    pattern: '{kind} {head}',
    heads: {
      gull: 'Pescărușului',
      heron: 'Bâtlanului',
      wolf: 'Lupului',
      fox: 'Vulpii',
      otter: 'Vidrei',
      raven: 'Corbului',
      swan: 'Lebedei',
      eagle: 'Vulturului',
      bear: 'Ursului',
      deer: 'Cerbului',
      bee: 'Albinei',
      falcon: 'Șoimului',
      oak: 'Stejarului',
      birch: 'Mesteacănului',
      willow: 'Salciei',
      pine: 'Pinului',
      thorn: 'Spinului',
      rose: 'Trandafirului',
      lily: 'Crinului',
      apple: 'Mărului',
      cherry: 'Cireșului',
      maple: 'Arțarului',
      reed: 'Trestiei',
      moss: 'Mușchiului',
      clover: 'Trifoiului',
      cedar: 'Cedrului',
      fern: 'Ferigii',
      holly: 'Laurului',
      lark: 'Ciocârliei',
      hazel: 'Alunului',
      winter: 'Iernii',
      summer: 'Verii',
      moon: 'Lunii',
      star: 'Stelei',
      sun: 'Soarelui',
      storm: 'Furtunii',
      mist: 'Ceții',
      frost: 'Brumei',
      rain: 'Ploii',
      snow: 'Zăpezii',
    },
    kinds: {
      haven: 'Portul',
      bay: 'Golful',
      ford: 'Vadul',
      shore: 'Malul',
      garden: 'Grădina',
      gate: 'Poarta',
      well: 'Fântâna',
      hill: 'Dealul',
      field: 'Câmpul',
      valley: 'Valea',
      lake: 'Lacul',
      island: 'Insula',
      rock: 'Stânca',
      tower: 'Turnul',
      forest: 'Pădurea',
      river: 'Râul',
      spring: 'Izvorul',
      cape: 'Capul',
      meadow: 'Lunca',
      village: 'Satul',
      castle: 'Castelul',
      cave: 'Peștera',
      market: 'Târgul',
      crossing: 'Răscrucea',
      mountain: 'Muntele',
    },
  },
  ships: {
    pattern: '{noun} {epithet}',
    nouns: {
      star: 'Steaua',
      pearl: 'Perla',
      crown: 'Coroana',
      lantern: 'Felinarul',
      rose: 'Roza',
      falcon: 'Șoimul',
      dolphin: 'Delfinul',
      lion: 'Leul',
      queen: 'Regina',
      daughter: 'Fiica',
      spirit: 'Spiritul',
      hope: 'Speranța',
      glory: 'Gloria',
      pride: 'Mândria',
      song: 'Cântecul',
      dream: 'Visul',
      light: 'Lumina',
      flame: 'Flacăra',
      arrow: 'Săgeata',
      shield: 'Scutul',
      sword: 'Spada',
      bell: 'Clopotul',
      flower: 'Floarea',
      wind: 'Vântul',
      wave: 'Valul',
      guardian: 'Străjerul',
      herald: 'Heraldul',
      pilgrim: 'Pelerinul',
      hunter: 'Vânătorul',
      traveller: 'Călătorul',
      treasure: 'Comoara',
      promise: 'Făgăduința',
      memory: 'Amintirea',
      whisper: 'Șoapta',
      jewel: 'Giuvaierul',
      key: 'Cheia',
      mirror: 'Oglinda',
      feather: 'Pana',
      wing: 'Aripa',
      throne: 'Tronul',
    },
    epithets: {
      north: 'Nordului',
      south: 'Sudului',
      east: 'Răsăritului',
      west: 'Apusului',
      morning: 'Dimineții',
      evening: 'Serii',
      midnight: 'Miezului Nopții',
      winter: 'Iernii',
      summer: 'Verii',
      spring: 'Primăverii',
      autumn: 'Toamnei',
      sea: 'Mării',
      ocean: 'Oceanului',
      river: 'Râului',
      mountains: 'Munților',
      desert: 'Deșertului',
      islands: 'Insulelor',
      sun: 'Soarelui',
      moon: 'Lunii',
      sky: 'Cerului',
      storm: 'Furtunii',
      rain: 'Ploii',
      snow: 'Zăpezii',
      forest: 'Pădurii',
      peace: 'Păcii',
      justice: 'Dreptății',
      wisdom: 'Înțelepciunii',
      freedom: 'Libertății',
      fortune: 'Norocului',
      horizon: 'Orizontului',
    },
  },
  goods: {
    linen: 'pânză de in',
    wool: 'lână',
    ginger: 'ghimbir',
    honey: 'miere',
    timber: 'cherestea',
    silk: 'mătase',
    pepper: 'piper',
    tea: 'ceai',
    coffee: 'cafea',
    sugar: 'zahăr',
    rice: 'orez',
    wheat: 'grâu',
    saffron: 'șofran',
    wine: 'vin',
    leather: 'piele',
    paper: 'hârtie',
    glass: 'sticlă',
    indigo: 'indigo',
    wax: 'ceară',
    tin: 'cositor',
    cotton: 'bumbac',
    tar: 'gudron',
    rope: 'frânghie',
    cheese: 'brânză',
  },
  links: {
    further: ['în plus', 'de asemenea', 'pe lângă acestea', 'totodată', 'mai departe', 'între altele'],
    meanwhile: [
      'în același timp',
      'între timp',
      'în acest răstimp',
      'în aceeași perioadă',
      'în vremea aceasta',
      'în paralel',
    ],
  },
  months: [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
  genres: {
    lighthouse: {
      sentences: {
        opening: [
          'Acesta este jurnalul farului de la {light}, [ținut|scris|completat] [de-a lungul anului|în cursul anului|pe parcursul anului] {year}.',
          'În {year}, fiecare [noapte|veghe|gardă] la farul din localitatea {light} [a fost trecută|a fost consemnată|și-a găsit locul] în jurnalul de față.',
          'Jurnalul [de față|care urmează|păstrat aici] [privește|cuprinde|acoperă] anul {year} la farul de la {light}.',
          'Farul de la {light} [a luminat în fiecare noapte|a ars noapte de noapte|și-a ținut lumina aprinsă] în {year}, [după cum arată acest jurnal|iar acesta îi este jurnalul|iar jurnalul de față stă mărturie].',
        ],
        keeper: [
          'În {month}, {keeper} [a luat în primire|a preluat|a primit în grijă] lampa, ca {keeper|female=paznică a|male=paznic al} farului[, sub jurământ||, pe bază de inventar].',
          'Postul de paznic l-a [ocupat|primit|câștigat] {keeper} în {month}, [după numărarea uneltelor|în urma unui concurs|cum era de așteptat].',
          '{keeper} [s-a mutat în turn|a urcat la lampă|s-a instalat la far] în {month}, în calitate de {keeper|female=paznică|male=paznic}[, cu tot avutul||, din ordin de sus].',
          'După ce [paznicul dinainte|fostul paznic|vechiul paznic] [s-a retras|a plecat|a cerut să plece], postul a trecut, în {month}, la {keeper}[, după o scurtă ceremonie||, cum se hotărâse].',
        ],
        oil: [
          '[De-a lungul anului|Într-un an|În total], lampa a ars {oil} {oil#few=măsuri|other=de măsuri} de ulei, [livrate|aduse|vândute] de {supplier}.',
          '{~further}, {supplier} a [livrat|furnizat|adus] cele {oil} {oil#few=măsuri|other=de măsuri} de ulei pe care le-a [ars|consumat|mistuit] lampa[ peste an||, până la ultima picătură].',
          'Din [magazie|butoaie|pivniță] s-au [scos|dat|tras] pentru lampă {oil} {oil#few=măsuri|other=de măsuri} de ulei, [cumpărate|luate|comandate] de la {supplier}.',
          'Uleiul [adus|trimis|furnizat] de {supplier} a [însumat|ajuns la|atins] {oil} {oil#few=măsuri|other=de măsuri}, [toate arse în lampă|consumate toate de lampă|pe care lampa le-a ars toate].',
        ],
        ship: [
          'La {day} {fogMonth}, [pe ceață deasă|într-o ceață groasă|într-o negură deasă], lumina a [călăuzit|condus|îndrumat] corabia „{ship}” [teafără|nevătămată|în siguranță] pe lângă bancurile de nisip.',
          'Corabia „{ship}” a [ocolit|evitat|lăsat în urmă] bancurile de nisip [datorită luminii|luându-se după lumină|călăuzită de lumină], deși la {day} {fogMonth} [ceața era deasă|era ceață groasă|negura acoperea marea].',
          'Ceața era [deasă|groasă|de nepătruns] la {day} {fogMonth}; [totuși|cu toate acestea|chiar și așa], corabia „{ship}” a [trecut cu bine de|ocolit|evitat] bancurile de nisip [datorită luminii|urmând lumina|mulțumită luminii].',
          'Lumina a [ferit|îndepărtat|ținut la distanță] de bancurile de nisip corabia „{ship}”, [prinsă|rătăcită|surprinsă] în [ceața deasă|negura|ceața groasă] din {day} {fogMonth}.',
        ],
        inspector: [
          '{inspector|female=Inspectoarea|male=Inspectorul} {inspector} a [cercetat|verificat|controlat] turnul [de sus până jos|pe îndelete|încăpere cu încăpere] și a dispus să se schimbe {panes} {panes#one=geam crăpat|few=geamuri crăpate|other=de geamuri crăpate}.',
          'După [un control|o cercetare|o inspecție] în turn, {inspector|female=inspectoarea|male=inspectorul} {inspector} a [cerut|hotărât|dispus] să se înlocuiască {panes} {panes#one=geam crăpat|few=geamuri crăpate|other=de geamuri crăpate}.',
          '{~further}, {panes#one=s-a schimbat|other=s-au schimbat} {panes} {panes#one=geam crăpat|few=geamuri crăpate|other=de geamuri crăpate}, [la cererea|din ordinul|la îndemnul] {inspector|female=inspectoarei|male=inspectorului} {inspector}, [după vizita în turn|în urma verificării turnului|odată cu cercetarea turnului].',
          'În turnul [cercetat|verificat|vizitat] de {inspector|female=inspectoarea|male=inspectorul} {inspector}, {panes} {panes#one=geam crăpat|few=geamuri crăpate|other=de geamuri crăpate} [{panes#one=a fost înlocuit|other=au fost înlocuite}|{panes#one=a fost schimbat|other=au fost schimbate}|{panes#one=a făcut loc unuia nou|other=au făcut loc unora noi}].',
        ],
      },
      questions: {
        keeper: [
          'Cine a primit în grijă farul de la {light} în {year}?',
          'Cine a devenit paznic la farul din localitatea {light} în {year}?',
        ],
        oil: [
          'Câte măsuri de ulei a consumat farul de la {light} în {year}?',
          'Cât ulei, socotit în măsuri, s-a ars la farul de la {light} în {year}?',
        ],
        ship: [
          'Ce corabie a fost călăuzită pe lângă bancurile de nisip de farul de la {light} în {year}?',
          'Cum se numea corabia pe care farul de la {light} a scos-o din ceață în {year}?',
        ],
        inspector: [
          'Cine a inspectat farul de la {light} în {year}?',
          'Cine a făcut controlul la farul din localitatea {light} în {year}?',
        ],
        light: [
          'Unde se afla farul pe care l-a luat în primire {keeper} în {year}?',
          'La ce far a devenit {keeper|female=paznică|male=paznic} {keeper} în {year}?',
        ],
      },
    },
    guild: {
      sentences: {
        opening: [
          'Breasla țesătorilor de la {town} și-a [încheiat|închis|definitivat] registrul pe anul {year}[, cu filele numerotate||, în fața tuturor].',
          '[După ultima adunare a sumelor|Odată făcute socotelile|Cu toate sumele verificate], breasla țesătorilor din localitatea {town} a [încheiat|închis|pecetluit] registrul pe {year}.',
          'La {town}, țesătorii [uniți|strânși|organizați] în breaslă au [încheiat|închis|isprăvit] [registrul|catastiful|cartea de socoteli] pe anul {year}.',
          'Registrul pe {year} al breslei țesătorilor, [ținut|păstrat|completat] la {town}, a fost închis [de comun acord|cu toate semnăturile|spre mulțumirea tuturor].',
        ],
        master: [
          'Adunarea din {month} [{master|female=a ales-o|male=l-a ales}|{master|female=a desemnat-o|male=l-a desemnat}|{master|female=a votat-o|male=l-a votat}] pe {master} ca staroste al breslei[, cu majoritate de voturi||, prin ridicarea mâinii].',
          'În {month}, [la adunarea generală|în plină adunare|în fața adunării], {master} a fost {master|female=aleasă|male=ales} în fruntea breslei[, în unanimitate||, după o scurtă dezbatere].',
          '{master} a [obținut|primit|câștigat], la adunarea din {month}, [cele mai multe voturi|majoritatea voturilor|votul celor prezenți] și a devenit staroste al breslei.',
          'Conducerea breslei a [preluat-o|primit-o|luat-o asupra sa] {master}, [{master|female=aleasă|male=ales}|{master|female=desemnată|male=desemnat}|{master|female=votată|male=votat}] de adunarea din {month}.',
        ],
        dues: [
          'Cei {members} {members#few=membri|other=de membri} au [plătit|vărsat|achitat] în total {dues} {dues#few=monede|other=de monede} de argint [drept cotizație|sub formă de cotizații|pentru cotizația anuală].',
          '[Cotizațiile|Taxele anuale ale|Contribuțiile] celor {members} {members#few=membri|other=de membri} au [însumat|ajuns la|atins] {dues} {dues#few=monede|other=de monede} de argint.',
          '{~further}, [din cotizații|din taxele obișnuite|din contribuții] s-au [strâns|încasat|adunat] {dues} {dues#few=monede|other=de monede} de argint, [plătite|vărsate|aduse] de {members} {members#few=membri|other=de membri}.',
          'Casa breslei a [primit|încasat|adunat] {dues} {dues#few=monede|other=de monede} de argint, [cotizațiile|dările anuale|contribuțiile] a {members} {members#few=membri|other=de membri}.',
        ],
        donor: [
          'Steagul cel nou a fost [darul făcut de|un dar de la|dăruit de] {donor}, {donor|female=negustoreasă|male=negustor} de {goods}[ cu prăvălie veche||, cu vază în ținut].',
          '{donor}, care [făcea negoț cu|vindea|se ocupa cu vânzarea de] {goods}, a [dăruit|donat|oferit] breslei [steagul cel nou|un steag nou|un nou stindard].',
          'Un stindard nou a [venit|sosit|fost primit] în dar de la {donor}, {donor|female=comerciantă|male=comerciant} de {goods}[ din partea locului||, cu dare de mână].',
          '{~meanwhile}, breasla [a primit|a căpătat|a obținut] un steag nou, [plătit|dăruit|oferit] de {donor}, {donor|female=negustoreasă|male=negustor} de {goods}.',
        ],
        clerk: [
          '{clerk|female=Secretara|male=Secretarul} {clerk} a [înscris|trecut pe listă|luat în evidență], [cu nume întreg|cu scris citeț|după rânduială], {apprentices} {apprentices#one=ucenic nou|few=ucenici noi|other=de ucenici noi}.',
          'Pe lista ucenicilor [figurează|{apprentices#one=apare|other=apar}|{apprentices#one=stă|other=stau}] {apprentices} {apprentices#one=nume nou|few=nume noi|other=de nume noi}, [{apprentices#one=scris|other=scrise}|{apprentices#one=adăugat|other=adăugate}|{apprentices#one=trecut|other=trecute}] de {clerk|female=secretara|male=secretarul} {clerk}.',
          '{~further}, {apprentices#one=a fost primit|other=au fost primiți} {apprentices} {apprentices#one=ucenic|few=ucenici|other=de ucenici}, {apprentices#one=al cărui nume l-a|other=ale căror nume le-a} [scris|notat|înregistrat] {clerk|female=secretara|male=secretarul} {clerk}[ cu mâna sa||, literă cu literă].',
          '{clerk}, {clerk|female=secretară a|male=secretar al} breslei, [ținea|întocmea|completa] lista și a [adăugat|înscris|trecut] pe ea {apprentices} {apprentices#one=ucenic nou|few=ucenici noi|other=de ucenici noi}.',
        ],
      },
      questions: {
        master: [
          'Cine a ajuns în fruntea breslei țesătorilor de la {town} în {year}?',
          'Pe cine au ales țesătorii din breasla de la {town} să-i conducă în {year}?',
        ],
        dues: [
          'Câte monede de argint a strâns din cotizații breasla țesătorilor de la {town} în {year}?',
          'La câte monede de argint s-au ridicat în {year} cotizațiile breslei țesătorilor de la {town}?',
        ],
        donor: [
          'Cine a dăruit un steag breslei țesătorilor de la {town} în {year}?',
          'De la cine a primit breasla țesătorilor din localitatea {town} un stindard în {year}?',
        ],
        clerk: [
          'Cine a trecut în evidență ucenicii breslei de țesători de la {town} în {year}?',
          'Cine ținea în {year} lista ucenicilor la breasla țesătorilor din localitatea {town}?',
        ],
        town: [
          'Unde se afla breasla de țesători pe care a ajuns să o conducă {master} în {year}?',
          'Din ce localitate era breasla de țesători în care {master} a devenit staroste în {year}?',
        ],
      },
    },
    expedition: {
      sentences: {
        opening: [
          'În {year} [a plecat|a pornit|s-a pus în mișcare] o expediție [menită|pregătită|trimisă] să măsoare ținutul din jurul localității {goal}.',
          'Măsurarea [pământurilor|locurilor|ținutului] de lângă {goal}: [acesta a fost rostul|aceasta a fost sarcina|aceasta a fost misiunea] expediției din {year}.',
          'Expediția din {year} [a primit|avea|a plecat cu] [însărcinarea|ordinul|misiunea] de a cartografia împrejurimile așezării {goal}.',
          'Despre [ținutul|locurile|meleagurile] din preajma localității {goal} se [știau|cunoșteau|aflaseră] puține lucruri, iar în {year} o expediție [a plecat|a pornit|a fost trimisă] acolo la măsurători.',
        ],
        leader: [
          'În fruntea [expediției|drumeților|grupului] [mergea|se afla|stătea] {leader}, care a [angajat|tocmit|luat cu plată] {porters} {porters#few=cărăuși|other=de cărăuși}.',
          '{leader} a [condus|comandat|avut în grijă] expediția și a [angajat|tocmit|plătit] {porters} {porters#few=cărăuși|other=de cărăuși}[ din partea locului||, toți de încredere].',
          'Cu {porters} {porters#few=cărăuși|other=de cărăuși} [tocmiți|angajați|plătiți] [din timp|pe loc|cu luna], {leader} [a preluat|a primit|și-a asumat] conducerea expediției.',
          'Conducerea [drumului|călătoriei|expediției] o avea {leader}; [sub ordinele sale|în slujba sa|la porunca sa] [se aflau|erau|munceau] {porters} {porters#few=cărăuși plătiți|other=de cărăuși plătiți}.',
        ],
        ship: [
          '[Grupul|Echipa|Expediția] a [străbătut|traversat|trecut] marea cu corabia „{ship}” și a [debarcat|coborât pe uscat|ajuns la țărm] în {month}.',
          'Corabia „{ship}” i-a [purtat|dus|transportat] pe călători [peste mare|pe mare|dincolo de mare], iar debarcarea [a avut loc|s-a făcut|a urmat] în {month}.',
          'În {month} [s-a făcut|a avut loc|s-a încheiat] debarcarea, [după drumul pe mare|după traversarea mării|la capătul drumului pe mare] cu corabia „{ship}”.',
          'Drumul pe mare [s-a făcut|s-a desfășurat|a fost făcut] la bordul corăbiei „{ship}”, [cu debarcarea|iar debarcarea a fost|cu coborârea pe uscat] în {month}.',
        ],
        guide: [
          'Călăuza {guide} a [mânat|dus|condus] {horses} {horses#one=cal|few=cai|other=de cai} de povară [peste trecătoare|dincolo de trecătoare|de cealaltă parte a trecătorii].',
          'Peste trecătoare {horses#one=a mers|other=au mers} {horses} {horses#one=cal de povară|few=cai de povară|other=de cai de povară}, {horses#one=mânat|other=mânați} [cu răbdare|cu grijă|pas cu pas] de călăuza {guide}.',
          '{~meanwhile}, {guide}, călăuza [grupului|drumeților|expediției], a [urcat|străbătut|traversat] trecătoarea cu {horses} {horses#one=cal|few=cai|other=de cai} de povară.',
          'Drept călăuză [mergea|slujea|fusese {guide|female=luată|male=luat}] {guide}, care a [dus|condus|mânat] peste trecătoare {horses} {horses#one=cal|few=cai|other=de cai} de povară.',
        ],
        paces: [
          '{surveyor|female=Topografa|male=Topograful} {surveyor} a [numărat|socotit|măsurat] {paces} {paces#few=pași|other=de pași} de la [țărm|mare|coastă] până la ultima tabără.',
          'De la [țărm|mare|coastă] până la [ultima tabără|tabăra din capăt|cea din urmă tabără] [erau|se numărau|au ieșit] {paces} {paces#few=pași|other=de pași}, după [socoteala|însemnările|calculul] {surveyor|female=topografei|male=topografului} {surveyor}.',
          '{~further}, între [țărm|coastă|mare] și ultima tabără, {surveyor|female=topografa|male=topograful} {surveyor} a [numărat|însemnat|trecut în caiet] {paces} {paces#few=pași|other=de pași}.',
          'Însemnările {surveyor|female=topografei|male=topografului} {surveyor} [dau|arată|consemnează] {paces} {paces#few=pași|other=de pași} de la țărm [la ultima tabără|până în ultima tabără|până la tabăra cea mai îndepărtată].',
        ],
      },
      questions: {
        leader: [
          'Cine a condus expediția trimisă în {year} să măsoare ținutul de la {goal}?',
          'Sub conducerea cui a plecat expediția din {year} spre {goal}?',
        ],
        ship: [
          'Cu ce corabie a trecut marea expediția din {year} spre {goal}?',
          'Ce nume purta corabia expediției plecate spre {goal} în {year}?',
        ],
        guide: [
          'Cine a slujit drept călăuză expediției din {year} spre {goal}?',
          'Cine a mânat caii expediției plecate spre {goal} în {year}?',
        ],
        paces: [
          'Câți pași au fost numărați de la țărm la ultima tabără în expediția din {year} spre {goal}?',
          'La câți pași de mare se afla ultima tabără a expediției plecate spre {goal} în {year}?',
        ],
        goal: [
          'Spre ce loc s-a îndreptat expediția pe care o conducea {leader} în {year}?',
          'Împrejurimile cărei localități trebuia să le măsoare expediția condusă de {leader} în {year}?',
        ],
      },
    },
    shipwreck: {
      sentences: {
        opening: [
          'Pierderea corăbiei „{ship}”, [petrecută|întâmplată|survenită] în {year}, a fost [cercetată|examinată|judecată] de comisia de anchetă.',
          'În {year} s-a [pierdut|scufundat|dus la fund] corabia „{ship}”, iar [cazul|pricina|întâmplarea] a ajuns în fața comisiei de anchetă.',
          'Despre [pierderea|naufragiul|sfârșitul] corăbiei „{ship}” în {year} [vorbesc|dau seama|tratează] aceste [acte|file|pagini] de anchetă.',
          'La anchetă s-a [discutat|cercetat|dezbătut] [pricina|cazul|dosarul] corăbiei „{ship}”, care [s-a pierdut|a naufragiat|s-a scufundat] în {year}.',
        ],
        captain: [
          '{captain|female=Comandanta|male=Comandantul} {captain} [încărcase|luase la bord|îmbarcase] {goods}[ până la punte||, cu toate actele în regulă].',
          'La comandă [era|se afla|stătea] {captain}, iar cala [fusese încărcată|fusese umplută|era ticsită] cu {goods}[ până sus||, potrivit listei mărfii].',
          'Cala [cuprindea|ducea|adăpostea] o încărcătură de {goods}, [luată|primită|îmbarcată] de {captain}, {captain|female=comandanta|male=comandantul} corăbiei.',
          '{captain}, care [comanda corabia|avea comanda|era căpitan], [primise la bord|luase în cală|îmbarcase] un transport de {goods}.',
        ],
        coast: [
          'La {day} {month}, corabia a [lovit|izbit|atins] o stâncă [în dreptul|în fața|în largul] localității {coast} și s-a [sfărâmat|rupt în bucăți|zdrobit].',
          'Naufragiul [a avut loc|s-a petrecut|s-a întâmplat] lângă {coast}: la {day} {month}, [o stâncă|un colț de stâncă|un recif] a [spart|sfărâmat|zdrobit] corabia.',
          'Aproape de {coast}, o stâncă [ascunsă|acoperită de ape|nevăzută] a [despicat|spart|zdrobit] corabia la {day} {month}.',
          '[Nenorocirea|Ciocnirea|Izbitura] s-a [petrecut|întâmplat|produs] la {day} {month}, când, lângă {coast}, corabia s-a [sfărâmat|zdrobit|spart] de o stâncă.',
        ],
        loss: [
          '{owner|female=Proprietara|male=Proprietarul}, {owner}, a [socotit|evaluat|prețuit] paguba la {loss} {loss#few=monede|other=de monede} de aur[, în total||, cu tot cu navlu].',
          'Pentru {owner|female=proprietara|male=proprietarul} corăbiei, {owner}, paguba [era de|ajungea la|se ridica la] {loss} {loss#few=monede|other=de monede} de aur.',
          'La {loss} {loss#few=monede|other=de monede} de aur a [evaluat|socotit|estimat] paguba {owner}, {owner|female=proprietara|male=proprietarul} [corăbiei|navei|vasului].',
          '{~further}, paguba [declarată|pretinsă|arătată] de {owner}, {owner|female=proprietara|male=proprietarul} [corăbiei|navei|vasului], a [ajuns la|fost de|atins] {loss} {loss#few=monede|other=de monede} de aur.',
        ],
        witness: [
          '{witness|female=Martora|male=Martorul} {witness} a [declarat|arătat|spus] că {saved} {saved#one=marinar|few=marinari|other=de marinari} {saved#one=a ajuns viu|other=au ajuns vii} [la țărm|pe uscat|pe mal].',
          'După [spusele|declarația|depoziția] {witness|female=martorei|male=martorului} {witness}, {saved#one=a ajuns|other=au ajuns} [cu viață|în viață|cu bine] la țărm {saved} {saved#one=marinar|few=marinari|other=de marinari}.',
          'Cu viață {saved#one=a ieșit|other=au ieșit} pe țărm {saved} {saved#one=marinar|few=marinari|other=de marinari}, [după cum a spus|cum a declarat|așa cum a arătat] {witness|female=martora|male=martorul} {witness}.',
          '{~further}, {witness} a [vorbit|apărut|fost {witness|female=ascultată|male=ascultat}] ca {witness|female=martoră|male=martor}: {saved} {saved#one=marinar|few=marinari|other=de marinari} {saved#one=ajunsese|other=ajunseseră} [în viață|cu viață|cu bine] la țărm.',
        ],
      },
      questions: {
        captain: [
          'Cine comanda corabia „{ship}”, pierdută în {year}?',
          'Sub comanda cui a naufragiat în {year} corabia „{ship}”?',
        ],
        coast: [
          'Lângă ce localitate a naufragiat corabia „{ship}” în {year}?',
          'Unde s-a pierdut în {year} corabia „{ship}”?',
        ],
        loss: [
          'La câte monede de aur a fost evaluată pierderea corăbiei „{ship}” în {year}?',
          'Ce pagubă, în monede de aur, a adus naufragiul corăbiei „{ship}” în {year}?',
        ],
        witness: [
          'Cine a vorbit la anchetă despre marinarii scăpați de pe corabia „{ship}”, pierdută în {year}?',
          'Cine a depus mărturie despre supraviețuitorii corăbiei „{ship}”, naufragiate în {year}?',
        ],
        ship: [
          'Ce corabie comandată de {captain} s-a pierdut în {year}?',
          'Cum se numea corabia scufundată în {year}, la comanda căreia se afla {captain}?',
        ],
      },
    },
    bridge: {
      sentences: {
        opening: [
          'Socotelile [de construcție|de șantier|de zidire] ale podului de la {site} [încep|pornesc|se deschid] cu anul {year}.',
          'În {year} [s-au deschis|au început|au fost deschise] la {site} socotelile pentru [ridicarea|clădirea|construcția] unui pod.',
          '[Cheltuielile|Plățile|Sumele] pentru podul de la {site} [se află|sunt trecute|apar] în această carte [din|începând cu|pornind cu] anul {year}.',
          'Localitatea {site} [voia|dorea|avea nevoie de] un pod, iar [socotelile lucrării|conturile lucrării|însemnările de plată] încep [cu|din|în] anul {year}.',
        ],
        builder: [
          '{builder|female=Meștera constructoare|male=Meșterul constructor} {builder} a [făcut|desenat|întocmit] planurile, [cu|care prevedeau|pentru] {arches} {arches#one=boltă|few=bolți|other=de bolți}.',
          'Planurile, [cu|făcute pentru|gândite pentru] {arches} {arches#one=boltă|few=bolți|other=de bolți}, [erau opera|ieșiseră din mâna|fuseseră lucrarea] {builder|female=meșterei constructoare|male=meșterului constructor} {builder}.',
          'Podul [urma să aibă|trebuia să aibă|urma să se sprijine pe] {arches} {arches#one=boltă|few=bolți|other=de bolți}, după planurile [trase|desenate|semnate] de {builder|female=meștera|male=meșterul} {builder}.',
          '{builder}, {builder|female=meșteră|male=meșter} în [zidărie|construcții|lucrări de piatră], a [trecut|prevăzut|desenat] în planuri {arches} {arches#one=boltă|few=bolți|other=de bolți}.',
        ],
        stones: [
          'Pentru picioarele podului, {masons} {masons#few=pietrari|other=de pietrari} au [cioplit|tăiat|lucrat] {stones} {stones#few=pietre|other=de pietre}[, una câte una||, la fața locului].',
          'Picioarele podului au [cerut|înghițit|necesitat] {stones} {stones#few=pietre|other=de pietre}, [cioplite|tăiate|lucrate] de {masons} {masons#few=pietrari|other=de pietrari}.',
          '{~further}, s-au [cioplit|tăiat|pregătit] {stones} {stones#few=pietre|other=de pietre} pentru piloni, [muncă|lucrare|treabă] făcută de {masons} {masons#few=pietrari|other=de pietrari}.',
          'Cu [dalta|ciocanul|maiul], {masons} {masons#few=pietrari|other=de pietrari} au [cioplit|tăiat|fasonat] {stones} {stones#few=pietre|other=de pietre} pentru [picioarele podului|piloni|pilele podului].',
        ],
        patron: [
          '{patron} a [plătit|dăruit|comandat și plătit] statuia [din mijlocul|din centrul|de la mijlocul] podului, [ridicată|așezată|instalată] în {month}.',
          'Statuia de la mijlocul podului, [ridicată|așezată|înălțată] în {month}, a fost [plătită|dăruită|cumpărată] de {patron}.',
          'În {month} s-a [ridicat|așezat|înălțat] la mijlocul podului o statuie [plătită de|dăruită de|pe care a plătit-o] {patron}.',
          '{~further}, {patron} a [dat banii|plătit|oferit banii] pentru statuia [așezată|ridicată|pusă] în {month} la mijlocul podului.',
        ],
        cost: [
          '{treasurer|female=Trezoriera|male=Trezorierul} {treasurer} a [socotit|calculat|stabilit] cheltuiala [întreagă|totală|pentru toată lucrarea] la {cost} {cost#few=monede|other=de monede} de argint.',
          '[Întreaga lucrare|Întreaga construcție|Toată lucrarea] a [costat|cerut|înghițit] {cost} {cost#few=monede|other=de monede} de argint, după [calculul|socoteala|registrul] {treasurer|female=trezorierei|male=trezorierului} {treasurer}.',
          'La {cost} {cost#few=monede|other=de monede} de argint s-a [ridicat|oprit|urcat] cheltuiala totală, [a arătat|a socotit|a scris] {treasurer|female=trezoriera|male=trezorierul} {treasurer}.',
          '{~further}, {treasurer}, {treasurer|female=trezoriera|male=trezorierul} [construcției|podului|șantierului], a [calculat|numărat|însumat] {cost} {cost#few=monede|other=de monede} de argint [cheltuite cu toată lucrarea|cheltuite pe întregul pod|cheltuite în total].',
        ],
      },
      questions: {
        builder: [
          'Cine a făcut planurile podului de la {site}, ale cărui socoteli încep în {year}?',
          'După planurile cui s-a construit podul început la {site} în {year}?',
        ],
        stones: [
          'Câte pietre s-au cioplit pentru podul de la {site}, ale cărui socoteli încep în {year}?',
          'Ce număr de pietre au cerut picioarele podului început la {site} în {year}?',
        ],
        patron: [
          'Cine a plătit statuia de pe podul de la {site}, ale cărui socoteli încep în {year}?',
          'Din banii cui s-a făcut statuia de pe podul început la {site} în {year}?',
        ],
        cost: [
          'Câte monede de argint a costat podul de la {site}, ale cărui socoteli încep în {year}?',
          'Cât s-a cheltuit, în monede de argint, pentru podul început la {site} în {year}?',
        ],
        site: [
          'Unde se afla podul construit după planurile făcute de {builder}, cu socoteli începute în {year}?',
          'În ce localitate s-a început în {year} podul al cărui plan l-a desenat {builder}?',
        ],
      },
    },
    harvest: {
      sentences: {
        opening: [
          'Moșia de la {estate} [dă socoteală|raportează|vorbește] aici despre recolta din {year}[, lan cu lan||, pe scurt].',
          'Recolta din {year} de pe moșia de la {estate} [este prezentată|este descrisă|este consemnată] în [această dare de seamă|raportul de față|rândurile de mai jos].',
          '[Iată|Urmează|Se înaintează] darea de seamă a moșiei de la {estate} despre [recolta|strângerea recoltei|secerișul] din {year}.',
          'De pe [ogoarele|pământurile|lanurile] moșiei de la {estate} [s-a strâns|s-a adunat|s-a cules] în {year} recolta [descrisă|prezentată|socotită] aici.',
        ],
        steward: [
          '{steward|female=Administratoarea|male=Administratorul} {steward} a [trimis|scos|chemat] pe [câmp|lanuri|ogoare] {reapers} {reapers#few=secerători|other=de secerători}.',
          'Cu {reapers} {reapers#few=secerători|other=de secerători}, [trimiși|scoși|puși] la lucru de {steward|female=administratoarea|male=administratorul} {steward}, [a început|a pornit|s-a deschis] secerișul.',
          'Pe câmp au [ieșit|plecat|mers] {reapers} {reapers#few=secerători|other=de secerători}, [la porunca|din ordinul|la chemarea] {steward|female=administratoarei|male=administratorului} {steward}.',
          '{steward}, care [administra|conducea|avea în grijă] moșia, a [chemat|trimis|adunat] la [seceriș|câmp|lucru] {reapers} {reapers#few=secerători|other=de secerători}.',
        ],
        sheaves: [
          'La sfârșitul lunii {month} [erau|se aflau|stăteau] sub acoperiș {sheaves} {sheaves#few=snopi|other=de snopi}[, bine uscați||, fără stricăciuni].',
          'Înainte de [sfârșitul|încheierea|finele] lunii {month}, {sheaves} {sheaves#few=snopi|other=de snopi} [fuseseră aduși|ajunseseră|se aflau] sub acoperiș.',
          '{~further}, hambarul [adăpostea|cuprindea|avea] {sheaves} {sheaves#few=snopi|other=de snopi} la [sfârșitul|încheierea|capătul] lunii {month}.',
          'Sub acoperiș au [intrat|ajuns|fost clădiți] {sheaves} {sheaves#few=snopi|other=de snopi}, [numărați|socotiți|trecuți în listă] la sfârșitul lunii {month}.',
        ],
        buyer: [
          'O parte din cereale a [mers|plecat|ajuns] la {buyer}, care a [dat|adus|oferit] în schimb {goods}.',
          '{buyer} a [luat|primit|dobândit] o parte din cereale și a [plătit cu|dat pe ele|adus în schimb] {goods}.',
          'În schimbul unei cantități de {goods} s-a [dat|predat|cedat] o parte din cereale, [printr-un târg|printr-o învoială|prin contract] cu {buyer}.',
          '{~meanwhile}, cu {buyer} s-a [făcut|încheiat|convenit] un schimb: [o parte|o bună parte|o cotă] din cereale pentru {goods}.',
        ],
        income: [
          'Restul a fost [vândut|dat|desfăcut] pentru {income} {income#few=monede|other=de monede} de argint, [cum a adeverit|după cum a certificat|precum a întărit] {bookkeeper|female=contabila|male=contabilul} {bookkeeper}.',
          '{bookkeeper|female=Contabila|male=Contabilul} {bookkeeper} a [adeverit|certificat|întărit] vânzarea [restului|celorlalte cereale|restului de cereale] pentru {income} {income#few=monede|other=de monede} de argint.',
          'Din [vânzarea restului|restul vândut|ceea ce mai rămăsese] s-au [încasat|scos|obținut] {income} {income#few=monede|other=de monede} de argint, sumă [adeverită|certificată|întărită] de {bookkeeper|female=contabila|male=contabilul} {bookkeeper}.',
          '{~further}, [restul vândut|vânzarea restului|restul de cereale] a adus {income} {income#few=monede|other=de monede} de argint, [a adeverit|a certificat|a confirmat] {bookkeeper|female=contabila|male=contabilul} {bookkeeper}.',
        ],
      },
      questions: {
        steward: [
          'Cine administra moșia de la {estate} în timpul recoltei din {year}?',
          'Cine a trimis secerătorii pe ogoarele moșiei de la {estate} în {year}?',
        ],
        sheaves: [
          'Câți snopi a strâns moșia de la {estate} în {year}?',
          'Ce număr de snopi s-a pus la adăpost pe moșia de la {estate} în {year}?',
        ],
        buyer: [
          'Cine a dat marfă la schimb pentru cerealele de pe moșia de la {estate} în {year}?',
          'Cu cine a schimbat moșia de la {estate} o parte din recoltă în {year}?',
        ],
        income: [
          'Câte monede de argint a încasat moșia de la {estate} din vânzarea cerealelor în {year}?',
          'Ce venit, în monede de argint, a avut moșia de la {estate} din recolta vândută în {year}?',
        ],
        estate: [
          'Unde se afla moșia pe care o administra {steward} în {year}?',
          'De la ce moșie a trimis {steward} secerători pe câmp în {year}?',
        ],
      },
    },
    library: {
      sentences: {
        opening: [
          '[Biblioteca|Întreaga bibliotecă|Toată biblioteca] de la {house} a fost [inventariată|cuprinsă în inventar|trecută în inventar] în {year}.',
          'În {year} s-a [făcut|întocmit|ținut] inventarul bibliotecii de la {house}[, sală cu sală||, fără grabă].',
          '[Acesta este|Iată|Urmează] inventarul [cerut|comandat|întocmit] în {year} pentru biblioteca de la {house}.',
          'La {house} exista o bibliotecă, iar [inventarul ei|catagrafia ei|lista bunurilor ei] s-a [scris|făcut|alcătuit] în {year}.',
        ],
        librarian: [
          '{librarian|female=Bibliotecara|male=Bibliotecarul} {librarian} a [cercetat|parcurs|verificat] {shelves} {shelves#few=rafturi|other=de rafturi}, [unul după altul|rând pe rând|unul câte unul].',
          '[Unul după altul|Rând pe rând|De la primul la ultimul], {shelves} {shelves#few=rafturi|other=de rafturi} au fost [cercetate|verificate|controlate] de {librarian|female=bibliotecara|male=bibliotecarul} {librarian}.',
          '[Verificarea|Cercetarea|Controlarea] a {shelves} {shelves#few=rafturi|other=de rafturi}, [unul după altul|rând pe rând|unul câte unul], a [făcut-o|încheiat-o|dus-o la capăt] {librarian|female=bibliotecara|male=bibliotecarul} {librarian}.',
          '{librarian}, {librarian|female=bibliotecara|male=bibliotecarul} [locului|casei|așezământului], a [trecut în revistă|luat la rând|numărat și verificat] {shelves} {shelves#few=rafturi|other=de rafturi}[ cu listele în mână||, de jos în sus].',
        ],
        volumes: [
          '{copyist|female=Copista|male=Copistul} {copyist} a [scris|întocmit|pus la punct] o listă de {volumes} {volumes#few=volume|other=de volume}[, titlu cu titlu||, cu autori cu tot].',
          'Lista [scrisă|întocmită|alcătuită] de {copyist|female=copista|male=copistul} {copyist} [cuprinde|numără|înșiră] {volumes} {volumes#few=volume|other=de volume}.',
          '{~further}, {volumes} {volumes#few=volume|other=de volume} [figurează|sunt trecute|sunt înșirate] pe lista [scrisă|făcută|copiată] de {copyist|female=copista|male=copistul} {copyist}.',
          'La {volumes} {volumes#few=volume|other=de volume} [a ajuns|s-a oprit|s-a ridicat] lista [pe care a scris-o|la care a lucrat|pe care a copiat-o] {copyist|female=copista|male=copistul} {copyist}.',
        ],
        donor: [
          'În {month}, {donor} a [dăruit|donat|oferit] bibliotecii o colecție de hărți vechi[, în bună stare||, cu dulap cu tot].',
          'O [colecție|culegere|serie] de hărți vechi, [donată de|dăruită de|venită de la] {donor}, a [intrat|ajuns|fost primită] în bibliotecă în {month}.',
          'Biblioteca a [primit|căpătat|dobândit] în {month} o colecție de hărți vechi [de la|dăruită de|donată de] {donor}.',
          '{~further}, {donor} [și-a dăruit|și-a donat|și-a lăsat] bibliotecii, în {month}, [întreaga colecție|toată colecția|colecția] de hărți vechi.',
        ],
        readers: [
          '[Pentru citit|Pentru lectură|Pentru public] {tables#one=a fost pusă|other=au fost puse} {tables} {tables#one=masă|few=mese|other=de mese}, iar registrul portarului a [arătat|înregistrat|consemnat] {readers} {readers#few=vizite|other=de vizite} ale cititorilor.',
          'Registrul [portarului|de la poartă|de la intrare] [dă|arată|însumează] {readers} {readers#few=vizite|other=de vizite} ale cititorilor, [pentru care {tables#one=exista|other=existau}|cărora le {tables#one=servea|other=serveau}|pentru care {tables#one=s-a pus|other=s-au pus}] {tables} {tables#one=masă|few=mese|other=de mese}.',
          'Cititorii au [venit|intrat|trecut pragul] de {readers} {readers#few=ori|other=de ori}, [după registrul|după însemnările|după caietul] portarului, și au [găsit|avut la îndemână|folosit] {tables} {tables#one=masă|few=mese|other=de mese}.',
          '{~further}, {tables#one=a stat|other=au stat} la îndemâna cititorilor {tables} {tables#one=masă|few=mese|other=de mese}, [iar portarul|iar omul de la poartă|iar cel de la intrare] a [numărat|însemnat|socotit] {readers} {readers#few=vizite|other=de vizite}.',
        ],
      },
      questions: {
        librarian: [
          'Cine a verificat rafturile bibliotecii de la {house} la inventarul din {year}?',
          'Cine se îngrijea de biblioteca de la {house} în {year}?',
        ],
        volumes: [
          'Câte volume erau pe lista bibliotecii de la {house} în {year}?',
          'Ce număr de volume a dat lista făcută în {year} la biblioteca de la {house}?',
        ],
        donor: [
          'Cine a dăruit hărți bibliotecii de la {house} în {year}?',
          'De la cine a primit hărți în {year} biblioteca de la {house}?',
        ],
        readers: [
          'Câte vizite ale cititorilor a avut biblioteca de la {house} în {year}?',
          'De câte ori au venit cititori la biblioteca de la {house} în {year}?',
        ],
        house: [
          'Unde se afla biblioteca ale cărei rafturi le-a cercetat {librarian} în {year}?',
          'La ce bibliotecă lucra {librarian} când s-a făcut inventarul din {year}?',
        ],
      },
    },
    court: {
      sentences: {
        opening: [
          'Registrul de judecată [de la|ținut la|aflat la] {town} [cuprinde|păstrează|arată], pentru anul {year}, o pricină legată de [un contract încălcat|o învoială încălcată|un contract nerespectat].',
          'La judecătoria din localitatea {town} s-a [judecat|înscris|dezbătut] în {year} o [ceartă|neînțelegere|pricină] pentru un contract încălcat.',
          'În {year}, un contract [încălcat|nerespectat|rupt] a [ajuns|fost adus|fost dus] în fața judecătoriei de la {town}.',
          'Un contract [rupt|încălcat|nerespectat] [face obiectul|este temeiul|se află în miezul] acestui dosar al judecătoriei de la {town} din {year}.',
        ],
        judge: [
          '{judge|female=Judecătoarea|male=Judecătorul} {judge} a [deschis|început|pornit] [ședința|dezbaterile|audierile] în {month}[, cu public în sală||, la ora stabilită].',
          'În {month} s-au [deschis|început|pornit] dezbaterile, [conduse|prezidate|ținute] de {judge|female=judecătoarea|male=judecătorul} {judge}.',
          'Pricina a [intrat|ajuns|fost pusă] în dezbatere în {month}, [sub conducerea|în fața|prin hotărârea] {judge|female=judecătoarei|male=judecătorului} {judge}.',
          '[Primul termen|Întâiul termen|Termenul dintâi] a fost în {month}, [când|iar atunci|la care] ședința a [deschis-o|condus-o|prezidat-o] {judge|female=judecătoarea|male=judecătorul} {judge}.',
        ],
        plaintiff: [
          'Plângerea a [făcut-o|depus-o|adus-o] {plaintiff}, {plaintiff|female=căreia|male=căruia} i se [promisese|făgăduise|garantase] o livrare de {goods}.',
          '{plaintiff|female=Reclamanta|male=Reclamantul}, {plaintiff}, [aștepta|trebuia să primească|aștepta în zadar] livrarea de {goods} [promisă|făgăduită|convenită].',
          '{plaintiff} a [cerut dreptate|depus plângere|cerut despăgubiri], căci [i se promisese|i se făgăduise|trebuia să primească] un transport de {goods}.',
          'O livrare de {goods}, [așteptată în zadar|promisă în zadar|făgăduită și neonorată], {plaintiff|female=o făcuse|male=îl făcuse} pe {plaintiff} să [se plângă|depună plângere|ceară dreptate].',
        ],
        fine: [
          'Partea care a pierdut a fost [amendată cu|pusă să verse|obligată să dea] {fine} {fine#few=monede|other=de monede} de argint, cu plata în [termen de|decurs de|cel mult] {days} {days#one=zi|few=zile|other=de zile}.',
          'Amenda pentru partea [vinovată|învinsă|care a pierdut], de {fine} {fine#few=monede|other=de monede} de argint, [trebuia plătită|urma să fie achitată|era de plătit] în {days} {days#one=zi|few=zile|other=de zile}.',
          'În cel mult {days} {days#one=zi|few=zile|other=de zile}, partea [vinovată|învinsă|care a pierdut] trebuia să [plătească|verse|achite] o amendă de {fine} {fine#few=monede|other=de monede} de argint.',
          '{~further}, s-a [dat|hotărât|stabilit] o amendă de {fine} {fine#few=monede|other=de monede} de argint, cu [termen|soroc|răgaz] de plată de {days} {days#one=zi|few=zile|other=de zile}[ pentru partea vinovată||, fără amânare].',
        ],
        surety: [
          'După ce [{witnesses#one=a fost ascultat|other=au fost ascultați}|{witnesses#one=a vorbit|other=au vorbit}|{witnesses#one=s-a înfățișat|other=s-au înfățișat}] {witnesses} {witnesses#one=martor|few=martori|other=de martori}, {surety} [s-a pus|a stat|s-a oferit] {surety|female=chezașă|male=chezaș} pentru plată.',
          '[{witnesses#one=A fost audiat|other=Au fost audiați}|{witnesses#one=A fost ascultat|other=Au fost ascultați}|{witnesses#one=A vorbit|other=Au vorbit}] {witnesses} {witnesses#one=martor|few=martori|other=de martori}, iar drept {surety|female=chezașă|male=chezaș} pentru plată s-a [pus|oferit|înfățișat] {surety}.',
          '{surety} a [garantat|chezășuit|răspuns] pentru plată, [după ce {witnesses#one=a vorbit|other=au vorbit}|după ce {witnesses#one=s-a ascultat|other=s-au ascultat}|după ce {witnesses#one=fusese ascultat|other=fuseseră ascultați}] {witnesses} {witnesses#one=martor|few=martori|other=de martori}.',
          '{~further}, {witnesses#one=a depus mărturie|other=au depus mărturie} {witnesses} {witnesses#one=martor|few=martori|other=de martori}, [iar plata|apoi plata|după care plata] a fost [garantată|chezășuită|asigurată] de {surety}.',
        ],
      },
      questions: {
        judge: [
          'Cine a condus dezbaterile judecătoriei de la {town} despre contractul încălcat, în {year}?',
          'În fața cui s-a judecat în {year} pricina contractului încălcat de la {town}?',
        ],
        plaintiff: [
          'Cine a depus plângere la judecătoria de la {town} în {year}?',
          'Cine s-a plâns la judecată, la {town}, de un contract încălcat în {year}?',
        ],
        fine: [
          'Ce amendă, în monede de argint, a dat judecătoria de la {town} în {year}?',
          'Câte monede de argint avea de plătit partea care a pierdut pricina de la {town} în {year}?',
        ],
        surety: [
          'Cine a garantat plata amenzii date de judecătoria de la {town} în {year}?',
          'Cine s-a pus chezaș în pricina judecată la {town} în {year}?',
        ],
        town: [
          'Unde se afla judecătoria la care {judge} a condus dezbaterile în {year}?',
          'În ce localitate a judecat {judge} pricina unui contract încălcat în {year}?',
        ],
      },
    },
    mine: {
      sentences: {
        opening: [
          'Mina de la {mine} le-a [trimis|înaintat|expediat] proprietarilor raportul [pe anul|despre anul|pentru anul] {year}.',
          '[Către proprietari|În atenția proprietarilor|Pentru proprietari]: raportul pe {year} al minei de la {mine}[, complet||, cu cifrele verificate].',
          '[Stăpânii|Proprietarii|Acționarii] minei de la {mine} au [primit|citit|avut în față] raportul pe {year}[, fără întârziere||, cu toate anexele].',
          'Raportul de față, [trimis|adresat|destinat] proprietarilor, [descrie|înfățișează|privește] anul {year} la mina de la {mine}.',
        ],
        overseer: [
          'Din {month}, {overseer} a [lucrat|slujit|fost {overseer|female=angajată|male=angajat}] ca {overseer|female=supraveghetoare a|male=supraveghetor al} puțurilor[, zi de zi||, cu simbrie lunară].',
          'Supravegherea puțurilor [a preluat-o|a primit-o|și-a asumat-o], din {month}, {overseer}[, prin contract||, la cererea proprietarilor].',
          '{overseer} a [devenit|ajuns|fost {overseer|female=numită|male=numit}] {overseer|female=supraveghetoare a|male=supraveghetor al} puțurilor [din|începând cu|cu începere din] {month}.',
          'De puțuri [a răspuns|a avut grijă|s-a îngrijit], [începând din|din|începând cu] {month}, {overseer|female=supraveghetoarea|male=supraveghetorul} {overseer}.',
        ],
        ore: [
          'La [suprafață|lumina zilei|gura puțului] au ajuns {ore} {ore#few=vagonete|other=de vagonete} de minereu, [scoase|umplute|trase] de {miners} {miners#few=mineri|other=de mineri}.',
          'Cei {miners} {miners#few=mineri|other=de mineri} au [scos|ridicat|urcat] la suprafață {ore} {ore#few=vagonete|other=de vagonete} de minereu[ peste an||, fără accidente].',
          '{~further}, {ore} {ore#few=vagonete|other=de vagonete} de minereu au [ieșit|urcat|ajuns] la suprafață prin [munca|truda|strădania] a {miners} {miners#few=mineri|other=de mineri}.',
          'Minereul [scos|ridicat|adus] la suprafață de {miners} {miners#few=mineri|other=de mineri} a [umplut|încărcat|ocupat] {ore} {ore#few=vagonete|other=de vagonete}.',
        ],
        engineer: [
          'Împotriva apei, {engineer|female=inginera|male=inginerul} {engineer} a [montat|așezat|instalat] {pumps} {pumps#one=pompă|few=pompe|other=de pompe}[ în galerii||, cu țevi noi].',
          'Apa din [galerii|puțuri|adânc] a fost [stăvilită|scoasă|ținută în frâu] cu {pumps} {pumps#one=pompă|few=pompe|other=de pompe}, {pumps#one=instalată|other=instalate} de {engineer|female=inginera|male=inginerul} {engineer}.',
          '{engineer}, {engineer|female=inginera|male=inginerul} minei, a [pus în lucru|cerut și montat|adus și montat] {pumps} {pumps#one=pompă|few=pompe|other=de pompe} [contra apei|împotriva inundațiilor|pentru secarea galeriilor].',
          '{~meanwhile}, {pumps#one=a intrat|other=au intrat} în [funcțiune|lucru|folosință] contra apei {pumps} {pumps#one=pompă|few=pompe|other=de pompe}, [după planul|prin grija|la cererea] {engineer|female=inginerei|male=inginerului} {engineer}.',
        ],
        ship: [
          '[Ultimul transport|Transportul din urmă|Cel din urmă transport] al anului a [plecat|pornit|fost dus] cu corabia „{ship}”, [comandată|condusă|cârmuită] de {captain}.',
          'Corabia „{ship}”, [comandată|condusă|cârmuită] de {captain}, a [ridicat|luat|dus] ultima [încărcătură|livrare|marfă] a anului.',
          '{captain|female=Comandanta|male=Comandantul} {captain} a [primit|luat|încărcat] pe corabia „{ship}” ultimul [transport|minereu|lot] al anului.',
          '{~further}, ultima [încărcătură|marfă|livrare] a anului a [plecat|ieșit pe mare|pornit la drum] cu corabia „{ship}”, la comanda căreia [era|se afla|stătea] {captain}.',
        ],
      },
      questions: {
        overseer: [
          'Cine supraveghea puțurile minei de la {mine} în {year}?',
          'În grija cui au ajuns puțurile minei de la {mine} în {year}?',
        ],
        ore: [
          'Câte vagonete de minereu a dat mina de la {mine} în {year}?',
          'Cât minereu, socotit în vagonete, s-a scos din mina de la {mine} în {year}?',
        ],
        engineer: [
          'Cine a instalat pompe în mina de la {mine} în {year}?',
          'Cine a apărat de apă, cu ajutorul pompelor, mina de la {mine} în {year}?',
        ],
        ship: [
          'Ce corabie a luat ultima încărcătură a minei de la {mine} în {year}?',
          'Cu ce corabie a plecat ultimul transport din {year} al minei de la {mine}?',
        ],
        mine: [
          'Unde se afla mina ale cărei puțuri le supraveghea {overseer} în {year}?',
          'În ce localitate răspundea {overseer} de puțurile unei mine în {year}?',
        ],
      },
    },
    fair: {
      sentences: {
        opening: [
          'În {year} s-a [ținut|deschis|făcut] din nou bâlciul cel mare de la {town}[, după datină||, spre bucuria tuturor].',
          '[Vestitul|Cunoscutul|Marele] bâlci de la {town} s-a [ținut|deschis|desfășurat] iarăși în {year}.',
          'La {town} [s-a strâns iarăși lumea|s-a adunat iarăși lumea|a venit iarăși lumea] la bâlciul cel mare, [ținut|deschis|organizat] în {year}.',
          '[Însemnările|Socotelile|Rândurile] de față sunt despre bâlciul cel mare, [ținut din nou|deschis din nou|organizat din nou] la {town} în {year}.',
        ],
        warden: [
          '{warden|female=Intendenta|male=Intendentul} {warden} a [închiriat|dat cu chirie|dat în folosință] {stalls} {stalls#few=tarabe|other=de tarabe}[, pe rând||, după tocmeală].',
          '[Închirierea|Darea cu chirie|Repartizarea] a {stalls} {stalls#few=tarabe|other=de tarabe} a fost [treaba|sarcina|grija] {warden|female=intendentei|male=intendentului} {warden}.',
          'De la {warden|female=intendenta|male=intendentul} {warden} au fost [luate cu chirie|închiriate|obținute cu chirie] {stalls} {stalls#few=tarabe|other=de tarabe}[, până la ultima||, prin bună învoială].',
          '{warden}, {warden|female=intendenta|male=intendentul} bâlciului, a [dat|oferit|cedat] cu chirie {stalls} {stalls#few=tarabe|other=de tarabe}[, în șiruri drepte||, după plan].',
        ],
        visitors: [
          'De la deschiderea din {day} {month} până în ultima seară, [portarii|paznicii porților|oamenii de la porți] au [numărat|socotit|înregistrat] {visitors} {visitors#few=vizitatori|other=de vizitatori}.',
          'Bâlciul s-a deschis la {day} {month}, iar [până la închidere|până în ultima seară|până la sfârșit] [portarii|paznicii porților|oamenii de la porți] au numărat {visitors} {visitors#few=vizitatori|other=de vizitatori}.',
          'Pe porți au [trecut|intrat|pășit] {visitors} {visitors#few=vizitatori|other=de vizitatori}, [începând cu|socotind de la|numărați de la] deschiderea din {day} {month} și până în ultima seară.',
          '{~further}, socoteala de la porți, [începută|pornită|deschisă] la {day} {month} odată cu bâlciul, [arăta|dădea|cuprindea] în ultima seară {visitors} {visitors#few=vizitatori|other=de vizitatori}.',
        ],
        trader: [
          'Premiul pentru [cea mai bună marfă|marfa cea mai aleasă|marfa cea mai frumoasă] l-a [luat|primit|câștigat] {trader}, care vindea {goods}.',
          '{trader}, care [vindea|avea de vânzare|adusese la vânzare] {goods}, a [luat|câștigat|primit] premiul pentru [cea mai bună marfă|marfa cea mai aleasă|marfa cea mai frumoasă].',
          'Pentru [calitatea mărfii|marfa sa aleasă|marfa cea mai bună] a fost {trader|female=premiată|male=premiat} {trader}, {trader|female=negustoreasă|male=negustor} de {goods}[ cu tarabă proprie||, spre mirarea multora].',
          '{~meanwhile}, cu {goods} și-a [câștigat|meritat|dobândit] {trader} premiul pentru [cea mai bună marfă|marfa cea mai frumoasă|marfa cea mai aleasă].',
        ],
        toll: [
          '{collector|female=Perceptoarea|male=Perceptorul} {collector} a [strâns|încasat|adunat] [drept taxă|ca taxă|din taxe] {toll} {toll#few=monede|other=de monede} mărunte.',
          'Taxa [de bâlci|de vânzare|cuvenită] a adus {toll} {toll#few=monede|other=de monede} mărunte, [strânse|încasate|numărate] de {collector|female=perceptoarea|male=perceptorul} {collector}.',
          'În [lada|punga|sipetul] {collector|female=perceptoarei|male=perceptorului} {collector} au [intrat|căzut|ajuns] ca taxă {toll} {toll#few=monede|other=de monede} mărunte.',
          '{~further}, {collector}, {collector|female=perceptoarea|male=perceptorul} [bâlciului|de la bâlci|de la porți], a [strâns din taxe|încasat taxe de|luat taxe de] {toll} {toll#few=monede|other=de monede} mărunte.',
        ],
      },
      questions: {
        warden: [
          'Cine a închiriat tarabele bâlciului de la {town} în {year}?',
          'De la cine se luau tarabe cu chirie la bâlciul de la {town} din {year}?',
        ],
        visitors: [
          'Câți vizitatori a avut bâlciul de la {town} în {year}?',
          'Ce număr de vizitatori a intrat pe porțile bâlciului de la {town} în {year}?',
        ],
        trader: [
          'Cine a fost premiat pentru marfa sa la bâlciul de la {town} în {year}?',
          'Cui i s-a dat premiul la bâlciul ținut la {town} în {year}?',
        ],
        toll: [
          'Câte monede mărunte s-au încasat din taxe la bâlciul de la {town} în {year}?',
          'La câte monede mărunte a ajuns taxa strânsă la bâlciul de la {town} în {year}?',
        ],
        town: [
          'Unde s-a ținut bâlciul ale cărui tarabe le închiria {warden} în {year}?',
          'În ce localitate a dat {warden} tarabe cu chirie, la bâlciul din {year}?',
        ],
      },
    },
    observatory: {
      sentences: {
        opening: [
          'Însemnările de față au fost [ținute|scrise|făcute] la observatorul de la {site} [în anul|în cursul anului|de-a lungul anului] {year}.',
          'Observatorul de la {site} [și-a ținut|și-a scris|și-a păstrat] în {year} aceste [însemnări|note|file].',
          'Din {year} [datează|provin|rămân] aceste [note|pagini|file] ale observatorului din localitatea {site}.',
          '[Tot ce|Ceea ce|Ce] s-a văzut în {year} la observatorul de la {site} este [scris|însemnat|trecut] aici.',
        ],
        astronomer: [
          '{astronomer|female=Astronoma|male=Astronomul} {astronomer} a [privit|urmărit|cercetat] cerul în {nights} {nights#few=nopți|other=de nopți} senine[, ore în șir||, din cupolă].',
          '[S-au ivit|S-au numărat|Au fost] {nights} {nights#few=nopți|other=de nopți} senine, în care {astronomer|female=astronoma|male=astronomul} {astronomer} a [privit|urmărit|cercetat] cerul.',
          '{astronomer}, {astronomer|female=astronoma|male=astronomul} [locului|casei|observatorului], a [vegheat|stat|rămas] la lunetă {nights} {nights#few=nopți|other=de nopți} senine.',
          'Veghea {astronomer|female=astronomei|male=astronomului} {astronomer} [a cuprins|a ținut|s-a întins pe] {nights} {nights#few=nopți|other=de nopți} senine[ sub cupolă||, până în zori].',
        ],
        stars: [
          'Catalogul nou, [copiat|transcris|scris pe curat] de {assistant|female=asistenta|male=asistentul} {assistant}, [dă|arată|cuprinde] pozițiile a {stars} {stars#few=stele|other=de stele}.',
          '{assistant|female=Asistenta|male=Asistentul} {assistant} a [copiat|transcris|scris pe curat] noul catalog, cu [pozițiile|coordonatele|poziția exactă] a {stars} {stars#few=stele|other=de stele}.',
          '{~further}, pozițiile a {stars} {stars#few=stele|other=de stele} [sunt date|se află|se găsesc] în noul catalog, [copiat|transcris|scris pe curat] de {assistant|female=asistenta|male=asistentul} {assistant}.',
          'Noul catalog [fixează|dă|indică] locul pe cer pentru {stars} {stars#few=stele|other=de stele}; [copia|transcrierea|scrierea pe curat] a [făcut-o|terminat-o|dus-o la capăt] {assistant|female=asistenta|male=asistentul} {assistant}.',
        ],
        guest: [
          'Cometa a fost [văzută|zărită|observată] întâi la {day} {month}, de {guest}, oaspete al [casei|observatorului|locului].',
          'La {day} {month}, {guest}, oaspete [al casei|în trecere|al observatorului], a [văzut|zărit|observat] prima oară cometa.',
          'Cometa o [zărise|văzuse|descoperise] întâi, la {day} {month}, {guest}, {guest|female=aflată|male=aflat} [în vizită|în trecere|în ospeție] la observator.',
          '{~further}, cometa s-a [arătat|ivit|lăsat văzută] pentru prima oară la {day} {month}, [sub ochii unui oaspete|în fața unui oaspete|înaintea unui oaspete]: {guest}.',
        ],
        lens: [
          'Lentila mare a fost [șlefuită|lucrată|făcută] de {lens} în {weeks} {weeks#one=săptămână|few=săptămâni|other=de săptămâni}[ de muncă||, în atelierul de jos].',
          '{lens} a [șlefuit|lucrat|isprăvit] lentila mare în {weeks} {weeks#one=săptămână|few=săptămâni|other=de săptămâni}[, cu multă răbdare||, cu mâna].',
          '{lens|female=Șlefuitoarea|male=Șlefuitorul} {lens} a [muncit|lucrat|trudit] {weeks} {weeks#one=săptămână|few=săptămâni|other=de săptămâni} la lentila [mare|cea mare|principală].',
          'La lentila mare s-a [lucrat|muncit|trudit] {weeks} {weeks#one=săptămână|few=săptămâni|other=de săptămâni}, [iar șlefuirea a fost făcută|iar șlefuirea a fost dusă la capăt|șlefuirea fiind făcută] de {lens}.',
        ],
      },
      questions: {
        astronomer: [
          'Cine a urmărit cerul ca astronom la observatorul de la {site} în {year}?',
          'Cine a vegheat la luneta observatorului de la {site} în {year}?',
        ],
        stars: [
          'Câte stele cuprinde catalogul făcut la observatorul de la {site} în {year}?',
          'Pozițiile câtor stele le dă catalogul observatorului de la {site} din {year}?',
        ],
        guest: [
          'Cine a zărit întâi cometa la observatorul de la {site} în {year}?',
          'Cărui oaspete al observatorului de la {site} i s-a arătat întâi cometa în {year}?',
        ],
        lens: [
          'Cine a șlefuit lentila pentru observatorul de la {site}, potrivit notelor din {year}?',
          'De cine a fost făcută lentila mare a observatorului de la {site}, pomenită în însemnările din {year}?',
        ],
        site: [
          'Unde se afla observatorul la care {astronomer} a urmărit cerul în {year}?',
          'La ce observator veghea {astronomer} în nopțile din {year}?',
        ],
      },
    },
    workshop: {
      sentences: {
        opening: [
          'Atelierul de covoare de la {town} și-a [încheiat|făcut|întocmit] socotelile [pe anul|pentru anul|din anul] {year}.',
          'Pentru {year}, [conturile|socotelile|registrele] atelierului de covoare din localitatea {town} [arată astfel|stau astfel|sunt acestea].',
          'La {town}, atelierul de covoare a [tras linie|făcut bilanțul|adunat cifrele] [la capătul anului|pentru anul|după anul] {year}.',
          '[Bilanțul|Contul|Registrul] pe {year} a fost [încheiat|semnat|întocmit] în atelierul de covoare de la {town}.',
        ],
        owner: [
          '{owner|female=Proprietara|male=Proprietarul} {owner} a [ținut|avut|păstrat] în lucru {looms} {looms#one=război|few=războaie|other=de războaie} de țesut[ peste an||, zi de zi].',
          'În [sala mare|atelier|sala de lucru] {looms#one=a mers|other=au mers} {looms} {looms#one=război|few=războaie|other=de războaie} de țesut, [din dispoziția|sub ochii|la cererea] {owner|female=proprietarei|male=proprietarului} {owner}.',
          '{looms#one=Lucra|other=Lucrau} [neîntrerupt|zi de zi|fără oprire] {looms} {looms#one=război|few=războaie|other=de războaie} de țesut, {looms#one=pus|other=puse} [la treabă|în funcțiune|în mișcare] de {owner|female=proprietara|male=proprietarul} {owner}.',
          '{owner}, {owner|female=proprietara|male=proprietarul} [atelierului|casei|firmei], [ținea|avea|păstra] în [funcțiune|lucru|mers] {looms} {looms#one=război|few=războaie|other=de războaie} de țesut.',
        ],
        yarn: [
          '{dyer|female=Vopsitoarea|male=Vopsitorul} {dyer} a [colorat|trecut prin cazan|dat la culoare] {yarn} {yarn#few=sculuri|other=de sculuri} de fire[, pe nuanțe||, unul după altul].',
          'Prin cazanele {dyer|female=vopsitoarei|male=vopsitorului} {dyer} au [trecut|fost trecute|fost date] {yarn} {yarn#few=sculuri|other=de sculuri} de fire[, pe rând||, culoare după culoare].',
          '{~further}, {yarn} {yarn#few=sculuri|other=de sculuri} de fire au [primit|luat|căpătat] culoare [din mâna|prin priceperea|în cazanele] {dyer|female=vopsitoarei|male=vopsitorului} {dyer}.',
          'Firele [colorate|vopsite|date la culoare] de {dyer} [umpleau|alcătuiau|făceau] {yarn} {yarn#few=sculuri|other=de sculuri}[, bine stoarse||, uscate la umbră].',
        ],
        designer: [
          'Modelul [cel mai cerut|cel mai căutat|cel mai bine vândut] a fost [desenat|făcut|schițat] de {designer} în {month}.',
          'În {month}, {designer} a [desenat|schițat|imaginat] modelul care s-a vândut [cel mai bine|mai mult decât oricare altul|mai bine decât celelalte].',
          '{~further}, {designer} a [făcut|lăsat|dat] în {month} desenul cu [cea mai bună vânzare|cei mai mulți cumpărători|vânzarea cea mai mare].',
          '[Cumpărătorii|Mușteriii|Clienții] au [luat|cerut|dorit] mai ales modelul din {month}, [desenat|schițat|lucrat] de {designer}.',
        ],
        ship: [
          'Cu corabia „{ship}” au [plecat|pornit|fost trimise] {carpets} {carpets#few=covoare|other=de covoare} pentru cumpărători [străini|de peste mări|din alte țări].',
          'Corabia „{ship}” a [luat|dus|încărcat] {carpets} {carpets#few=covoare|other=de covoare}, [cerute|comandate|cumpărate] de [străini|clienți străini|case străine].',
          'Pentru [străinătate|cumpărători străini|alte țări] s-au [trimis|încărcat|expediat] {carpets} {carpets#few=covoare|other=de covoare}, [strânse sul|bine legate|cu grijă ambalate], pe corabia „{ship}”.',
          '{~further}, {carpets} {carpets#few=covoare|other=de covoare} au [trecut|călătorit|ajuns] peste mare la cumpărători străini, [la bordul|în cala|pe puntea] corăbiei „{ship}”.',
        ],
      },
      questions: {
        owner: [
          'Cine avea în proprietate atelierul de covoare de la {town} în {year}?',
          'Al cui era atelierul de covoare de la {town} în {year}?',
        ],
        yarn: [
          'Câte sculuri de fire a vopsit atelierul de covoare de la {town} în {year}?',
          'Ce număr de sculuri s-a colorat în {year} la atelierul de covoare de la {town}?',
        ],
        designer: [
          'Cine a desenat modelul cel mai vândut al atelierului de covoare de la {town} în {year}?',
          'De cine a fost făcut, în {year}, desenul cel mai căutat la atelierul de covoare de la {town}?',
        ],
        ship: [
          'Cu ce corabie au plecat covoarele atelierului de la {town} în {year}?',
          'Ce corabie a dus în {year} spre străinătate covoare din atelierul de la {town}?',
        ],
        town: [
          'Unde se afla atelierul de covoare deținut de {owner} în {year}?',
          'În ce localitate avea {owner} un atelier de covoare în {year}?',
        ],
      },
    },
    hospital: {
      sentences: {
        opening: [
          'Infirmeria de la {town} a [ținut|întocmit|completat] acest registru în [anul|cursul anului|tot anul] {year}.',
          'Registrul [de față|care urmează|păstrat aici] este al infirmeriei de la {town} și [privește|cuprinde|acoperă] anul {year}.',
          'Despre [îngrijirea|tratarea|primirea] bolnavilor la infirmeria din localitatea {town} în {year} [dă mărturie|vorbește|mărturisește] acest registru.',
          'În {year}, la infirmeria de la {town}, [s-a ținut|s-a completat|a fost scris] registrul [de față|care urmează|păstrat aici].',
        ],
        physician: [
          '{physician|female=Doctorița|male=Doctorul} {physician} [îngrijea|avea în grijă|vizita zilnic] bolnavii din {beds} {beds#few=paturi|other=de paturi}.',
          'În [grija|sarcina|răspunderea] {physician|female=doctoriței|male=doctorului} {physician} [erau|se aflau|intrau] {beds} {beds#few=paturi|other=de paturi}.',
          'Infirmeria avea {beds} {beds#few=paturi|other=de paturi}, iar de [toate|fiecare|toate la un loc] [se ocupa|avea grijă|răspundea] {physician|female=doctorița|male=doctorul} {physician}.',
          '{physician}, medicul [casei|infirmeriei|locului], [se ocupa|răspundea|se îngrijea] de {beds} {beds#few=paturi|other=de paturi}[, ziua și noaptea||, fără ajutor].',
        ],
        doses: [
          '{apothecary|female=Farmacista|male=Farmacistul} {apothecary} a [preparat|pregătit|făcut] {doses} {doses#few=doze|other=de doze} de leacuri[, după rețetă||, cu cântarul].',
          'S-au [dat|împărțit|folosit] {doses} {doses#few=doze|other=de doze} de leacuri, [preparate|pregătite|făcute] de {apothecary|female=farmacista|male=farmacistul} {apothecary}.',
          '{~further}, din mojarul {apothecary|female=farmacistei|male=farmacistului} {apothecary} au [ieșit|provenit|plecat] {doses} {doses#few=doze|other=de doze} de [leacuri|medicamente|remedii].',
          'Leacurile [preparate|făcute|pregătite] de {apothecary}, {apothecary|female=farmacista|male=farmacistul} [casei|infirmeriei|locului], au [ajuns la|însumat|atins] {doses} {doses#few=doze|other=de doze}.',
        ],
        nurse: [
          'În {month}, [grija|îngrijirea|conducerea] salonului lung a [trecut|ajuns|intrat] în seama {nurse|female=infirmierei|male=infirmierului} {nurse}.',
          '{nurse|female=Infirmiera|male=Infirmierul} {nurse} a [preluat|primit|luat] în grijă salonul lung în {month}[, fără zăbavă||, prin rotație].',
          'De salonul lung [s-a ocupat|s-a îngrijit|a avut grijă], din {month}, {nurse|female=infirmiera|male=infirmierul} {nurse}[, cu răbdare||, fără ajutoare].',
          '{~further}, salonul lung a fost [încredințat|dat în grijă|lăsat în seamă], în {month}, {nurse|female=infirmierei|male=infirmierului} {nurse}.',
        ],
        benefactor: [
          '{benefactor} a [plătit|dăruit|cumpărat] {windows} {windows#one=fereastră nouă|few=ferestre noi|other=de ferestre noi} pentru [capelă|capela bolnavilor|capela infirmeriei].',
          'Capela infirmeriei a [primit|căpătat|dobândit] {windows} {windows#one=fereastră nouă|few=ferestre noi|other=de ferestre noi}, {windows#one=plătită|other=plătite} [în întregime|cu bani gheață|cu generozitate] de {benefactor}.',
          'În capelă {windows#one=s-a pus|other=s-au pus} {windows} {windows#one=fereastră nouă|few=ferestre noi|other=de ferestre noi}, [pe banii dați de|ca dar de la|cu banii dăruiți de] {benefactor}.',
          '{~further}, cu banii [dați|lăsați|oferiți] de {benefactor} {windows#one=s-a făcut|other=s-au făcut} în capelă {windows} {windows#one=fereastră nouă|few=ferestre noi|other=de ferestre noi}[ peste an||, spre răsărit].',
        ],
      },
      questions: {
        physician: [
          'Cine îngrijea ca medic bolnavii infirmeriei de la {town} în {year}?',
          'Cine avea în sarcină paturile infirmeriei de la {town} în {year}?',
        ],
        doses: [
          'Câte doze de leacuri s-au preparat la infirmeria de la {town} în {year}?',
          'Ce număr de doze a cerut în {year} tratarea bolnavilor la infirmeria de la {town}?',
        ],
        nurse: [
          'Cui i s-a dat în grijă salonul lung al infirmeriei de la {town} în {year}?',
          'Cine a preluat salonul lung de la infirmeria din localitatea {town} în {year}?',
        ],
        benefactor: [
          'Cine a plătit ferestre pentru capela infirmeriei de la {town} în {year}?',
          'Din banii cui s-au pus ferestre la capela infirmeriei de la {town} în {year}?',
        ],
        town: [
          'Unde se afla infirmeria ai cărei bolnavi îi îngrijea {physician} în {year}?',
          'La ce infirmerie avea {physician} paturi în grijă în {year}?',
        ],
      },
    },
    school: {
      sentences: {
        opening: [
          'Școala de la {town} și-a [tipărit|întocmit|încheiat] darea de seamă [pe|pentru anul|despre anul] {year}.',
          'Darea de seamă pe {year} a școlii de la {town} [s-a tipărit|s-a întocmit|a fost scrisă] [la sfârșitul cursurilor|pentru autorități|în câteva zile].',
          '[Părinților|Localnicilor|Tuturor] li se [înfățișează|supune|trimite] darea de seamă pe {year} a școlii din localitatea {town}.',
          'Ce s-a [învățat|lucrat|predat] la școala de la {town} în {year} [se vede|se arată|este scris] în această dare de seamă.',
        ],
        head: [
          '{head|female=Directoarea|male=Directorul} {head} a [avut la clasă|învățat|ținut lecții pentru] {pupils} {pupils#few=elevi|other=de elevi}[, mici și mari||, în două grupe].',
          'La lecțiile {head|female=directoarei|male=directorului} {head} [veneau|erau înscriși|luau parte] {pupils} {pupils#few=elevi|other=de elevi}[, băieți și fete||, zi de zi].',
          'Școala avea {pupils} {pupils#few=elevi|other=de elevi}, [învățați|instruiți|îndrumați] de {head}, care o și [conducea|cârmuia|administra].',
          'Cei {pupils} {pupils#few=elevi|other=de elevi} [învățau cu|lucrau cu|aveau lecții cu] {head|female=directoarea|male=directorul} {head}[ în fiecare dimineață||, pe rând].',
        ],
        lines: [
          'Cu {writer|female=profesoara|male=profesorul} de caligrafie {writer}, elevii au [copiat|scris|așternut] {lines} {lines#few=rânduri|other=de rânduri}[, cu grijă||, literă cu literă].',
          'Elevii au [copiat|scris|umplut] {lines} {lines#few=rânduri|other=de rânduri}, [îndrumați|supravegheați|corectați] de {writer|female=profesoara|male=profesorul} de caligrafie {writer}.',
          '{~further}, la [orele|lecțiile|cursurile] {writer|female=profesoarei|male=profesorului} de caligrafie {writer} s-au [copiat|scris|așternut] {lines} {lines#few=rânduri|other=de rânduri}.',
          'În caietele [corectate|cerute|verificate] de {writer}, {writer|female=profesoara|male=profesorul} de caligrafie, elevii au [copiat|scris|transcris] {lines} {lines#few=rânduri|other=de rânduri}.',
        ],
        winner: [
          'Premiul la aritmetică a fost [luat|câștigat|primit] în {month} de {winner}[, cu toate socotelile corecte||, spre cinstea clasei].',
          'În {month}, {winner} a [primit|luat|câștigat] premiul la aritmetică[, în fața clasei||, după un concurs].',
          'La aritmetică [s-a ales cu|a luat|a obținut] premiul, în {month}, {winner}[, după o probă grea||, pe merit].',
          '{~further}, pentru [socotelile sale|priceperea la socoteli|răspunsurile sale], {winner} a [primit|luat|obținut] în {month} premiul la aritmetică.',
        ],
        patron: [
          '{patron} a [dăruit|donat|oferit] școlii {desks} {desks#one=pupitru nou|few=pupitre noi|other=de pupitre noi}[ cu sertar||, spre folosul elevilor].',
          'Școala a [primit|căpătat|dobândit] {desks} {desks#one=pupitru nou|few=pupitre noi|other=de pupitre noi} [de la|din banii dați de|ca dar de la] {patron}.',
          '{desks#one=A venit|other=Au venit} [în dar|ca dar|drept ajutor] {desks} {desks#one=pupitru nou|few=pupitre noi|other=de pupitre noi}, {desks#one=trimis|other=trimise} [școlii|elevilor|claselor] de {patron}.',
          '{~further}, cu {desks} {desks#one=pupitru nou|few=pupitre noi|other=de pupitre noi} a [înzestrat|ajutat|sprijinit] {patron} școala[, la cerere||, pentru clasele mici].',
        ],
      },
      questions: {
        head: [
          'Cine a condus școala de la {town} în {year}?',
          'Cine ținea lecții ca director la școala de la {town} în {year}?',
        ],
        lines: [
          'Câte rânduri au copiat elevii școlii de la {town} în {year}?',
          'Ce număr de rânduri s-a scris la caligrafie în școala de la {town} în {year}?',
        ],
        winner: [
          'Cine a luat premiul la aritmetică la școala de la {town} în {year}?',
          'Cui i-a dat școala de la {town} premiul la aritmetică în {year}?',
        ],
        patron: [
          'Cine a dăruit pupitre școlii de la {town} în {year}?',
          'De la cine a primit pupitre școala de la {town} în {year}?',
        ],
        town: [
          'Unde se afla școala pe care o conducea {head} în {year}?',
          'La ce școală ținea lecții, ca {head|female=directoare|male=director}, {head} în {year}?',
        ],
      },
    },
    shipyard: {
      sentences: {
        opening: [
          'Jurnalul de lucru al șantierului naval de la {yard} [cuprinde|acoperă|urmărește] anul {year}[ zi cu zi||, în amănunt].',
          'În {year}, [munca|truda|lucrarea] pe șantierul naval de la {yard} a fost [însemnată|trecută|scrisă] în acest jurnal.',
          '[Ce s-a lucrat|Ce s-a construit|Tot ce s-a făcut] în {year} pe șantierul naval de la {yard} [stă scris|este trecut|se citește] în jurnal.',
          '[Zi după zi|Cu sârguință|Cu regularitate], șantierul naval din localitatea {yard} și-a [ținut|scris|completat] jurnalul în {year}.',
        ],
        shipwright: [
          '{shipwright|female=Meștera|male=Meșterul} {shipwright} a [condus|îndrumat|avut sub ordine] {carpenters} {carpenters#few=dulgheri|other=de dulgheri}[ pe schelă||, din zori în seară].',
          'Cei {carpenters} {carpenters#few=dulgheri|other=de dulgheri} [lucrau|munceau|stăteau] sub [ordinele|conducerea|ochii] {shipwright|female=meșterei|male=meșterului} {shipwright}.',
          'La [lucru|schelă|muncă] au fost {carpenters} {carpenters#few=dulgheri|other=de dulgheri}, [conduși|îndrumați|supravegheați] de {shipwright}, {shipwright|female=meștera|male=meșterul} [șantierului|locului|echipei].',
          '{shipwright}, {shipwright|female=constructoare|male=constructor} de corăbii [cu vechime|de meserie|cu faimă], [dirija|conducea|îndruma] {carpenters} {carpenters#few=dulgheri|other=de dulgheri}.',
        ],
        ship: [
          'Corabia „{ship}” a [atins apa|fost lansată|coborât pe apă] la {day} {month}[, în aclamații||, împodobită cu verdeață].',
          'La {day} {month} s-a [lansat|dat la apă|coborât la apă] corabia „{ship}”[, în fața mulțimii||, după o scurtă cuvântare].',
          'Lansarea corăbiei „{ship}” [a avut loc|s-a făcut|s-a petrecut] la {day} {month}[, pe vreme liniștită||, după datină].',
          '{~further}, [o corabie nouă|o nouă corabie|noua corabie], „{ship}”, a [fost lansată|luat drumul apei|intrat în apă] la {day} {month}.',
        ],
        nails: [
          'La [forjă|nicovală|fierărie], {smith} a [bătut|făurit|făcut] {nails} {nails#few=cuie|other=de cuie} pentru [corpul corăbiei|corpul navei|carenă].',
          'Corpul corăbiei a [cerut|primit|înghițit] {nails} {nails#few=cuie|other=de cuie}, [bătute|făcute|făurite] de {smith} la [forjă|nicovală|fierărie].',
          '{~further}, din [fierăria ținută|fierăria condusă|forja ținută] de {smith} au [ieșit|venit|plecat] {nails} {nails#few=cuie|other=de cuie} pentru corpul corăbiei.',
          'Pentru corpul corăbiei s-au [bătut|forjat|făurit] {nails} {nails#few=cuie|other=de cuie}, iar la [nicovală|ciocan|foc] a [stat|lucrat|asudat] {smith}.',
        ],
        client: [
          'Corabia cea nouă fusese [comandată|cerută|plătită] de {client}, {client|female=negustoreasă|male=negustor} de {goods}[ din alt oraș||, la un preț bun].',
          '{client}, care [făcea negoț cu|vindea|avea prăvălii cu] {goods}, [comandase|ceruse|plătise dinainte] corabia cea nouă.',
          'Comanda pentru corabia cea nouă [venise|sosise|fusese primită] de la {client}, {client|female=comerciantă|male=comerciant} de {goods}[ din alt oraș||, cu plata înainte].',
          'Pentru {client}, {client|female=negustoreasă|male=negustor} de {goods}, [se construise|se lucrase|se făcuse] corabia cea nouă[, cu bani dați înainte||, după contract].',
        ],
      },
      questions: {
        shipwright: [
          'Cine conducea dulgherii de pe șantierul naval de la {yard} în {year}?',
          'Sub conducerea cui se construia pe șantierul naval de la {yard} în {year}?',
        ],
        ship: [
          'Ce corabie a fost lansată pe șantierul naval de la {yard} în {year}?',
          'Cum se numea corabia lansată la apă în {year} de șantierul naval de la {yard}?',
        ],
        nails: [
          'Câte cuie s-au forjat pe șantierul naval de la {yard} în {year}?',
          'Ce număr de cuie a cerut corabia făcută pe șantierul naval de la {yard} în {year}?',
        ],
        client: [
          'Cine a comandat corabia făcută pe șantierul naval de la {yard} în {year}?',
          'Pentru cine a construit o corabie șantierul naval de la {yard} în {year}?',
        ],
        yard: [
          'Unde se afla șantierul naval condus de {shipwright} în {year}?',
          'În ce localitate conducea {shipwright} dulgherii unui șantier naval în {year}?',
        ],
      },
    },
    post: {
      sentences: {
        opening: [
          'Oficiul poștal de la {town} și-a [încheiat|întocmit|pus la punct] registrul pe {year}[, filă cu filă||, fără lipsuri].',
          '[Scrisori, pachete și cai de schimb|Scrisori, drumuri și cai|Curieri, scrisori și pachete]: [acestea umplu|despre acestea vorbește|de acestea se ocupă] registrul pe {year} al poștei de la {town}.',
          'La poșta de la {town} s-a [încheiat|ținut|scris] registrul [pe anul|pentru anul|din anul] {year}.',
          'Poșta din localitatea {town} a [strâns|adunat|trecut] într-un registru [munca din|socotelile din|însemnările din] {year}.',
        ],
        postmaster: [
          'În {month}, {postmaster} a fost [{postmaster|female=numită|male=numit}|{postmaster|female=pusă|male=pus}|{postmaster|female=învestită|male=învestit}] {postmaster|female=dirigintă|male=diriginte} [de poștă|la poștă|la oficiul poștal].',
          'Funcția de diriginte [a primit-o|a căpătat-o|a ocupat-o], în {month}, {postmaster}[, prin decret||, după concurs].',
          '{postmaster} a [trecut|ajuns|fost {postmaster|female=pusă|male=pus}] în {month} la conducerea poștei, ca {postmaster|female=dirigintă|male=diriginte}[, prin decret||, pe termen lung].',
          '[Numirea|Hotărârea|Ordinul] din {month} {postmaster|female=a adus-o|male=l-a adus} pe {postmaster} [în fruntea|la conducerea|la cârma] poștei, ca {postmaster|female=dirigintă|male=diriginte}.',
        ],
        letters: [
          'La [sortare|masa de sortare|triere] {sorters#one=a lucrat|other=au lucrat} {sorters} {sorters#one=om|few=oameni|other=de oameni}, iar numărul scrisorilor [rânduite|împărțite|clasate] a [ajuns la|fost de|atins] {letters}.',
          'Au fost [triate|împărțite|rânduite] {letters} {letters#few=scrisori|other=de scrisori}, [treabă|muncă|osteneală] pentru {sorters} {sorters#one=sortator|few=sortatori|other=de sortatori}.',
          '{~further}, {sorters} {sorters#one=sortator|few=sortatori|other=de sortatori} {sorters#one=a|other=au} [triat|împărțit|rânduit] {letters} {letters#few=scrisori|other=de scrisori}[ în cursul anului||, după adrese].',
          '[Trierea|Împărțirea|Rânduirea] a {letters} {letters#few=scrisori|other=de scrisori} a [cerut|ocupat|solicitat] {sorters} {sorters#one=sortator|few=sortatori|other=de sortatori}[, zi de zi||, la lumina lămpii].',
        ],
        courier: [
          '{courier|female=Curiera|male=Curierul} {courier} a [călărit|încălecat|schimbat] pe rând {horses} {horses#few=cai|other=de cai}[ în cursul anului||, la fiecare stație].',
          '[Peste an|Pe parcursul anului|Într-un an], {courier|female=curiera|male=curierul} {courier} a [schimbat|obosit|călărit] {horses} {horses#few=cai|other=de cai}, [unul după altul|pe rând|rând pe rând].',
          'Cu {horses} {horses#few=cai|other=de cai}, [călăriți|schimbați|încălecați] pe rând, [și-a făcut|și-a ținut|și-a bătut] drumurile {courier|female=curiera|male=curierul} {courier}.',
          'Drumurile {courier|female=curierei|male=curierului} {courier} au [cerut|obosit|ținut în mers] {horses} {horses#few=cai|other=de cai}, [călăriți|înșeuați|schimbați] pe rând.',
        ],
        addressee: [
          'Cel mai greu pachet, [plin cu|umplut cu|încărcat cu] {goods}, [{addressee|female=o avea ca destinatară|male=îl avea ca destinatar} pe|era trimis către|trebuia să ajungă la] {addressee}.',
          'Pentru {addressee} a [venit|sosit|fost adus] cel mai greu pachet, [plin cu|umplut cu|în care era] {goods}.',
          'În cel mai greu pachet [se afla|era|se găsea] {goods}, iar [pe ambalaj|pe etichetă|deasupra] se citea numele {addressee}.',
          '{~further}, {addressee} a [primit|căpătat|luat în primire] cel mai greu pachet, [încărcat cu|plin cu|umplut cu] {goods}.',
        ],
      },
      questions: {
        postmaster: [
          'Cine a preluat conducerea poștei de la {town} în {year}?',
          'Cine a ajuns diriginte la oficiul poștal de la {town} în {year}?',
        ],
        letters: [
          'Câte scrisori s-au sortat la poșta de la {town} în {year}?',
          'Ce număr de scrisori a trecut prin oficiul poștal de la {town} în {year}?',
        ],
        courier: [
          'Cine ducea călare poșta de la {town} în {year}?',
          'Cine a fost curier la oficiul poștal de la {town} în {year}?',
        ],
        addressee: [
          'Cui îi era destinat cel mai greu pachet al poștei de la {town} în {year}?',
          'Cine era destinatar la pachetul cel mai greu al oficiului poștal de la {town} în {year}?',
        ],
        town: [
          'La ce oficiu poștal a ajuns {postmaster|female=dirigintă|male=diriginte} {postmaster} în {year}?',
          'În ce localitate a preluat {postmaster} conducerea poștei în {year}?',
        ],
      },
    },
    theatre: {
      sentences: {
        opening: [
          'Teatrul de la {town} și-a [deschis|început|pornit] stagiunea [din|din anul|pe anul] {year}[, cu sala plină||, cu uvertură].',
          'În {year} s-a [deschis|inaugurat|pornit] o nouă stagiune a teatrului de la {town}[, cu fast||, după reparații].',
          '[Stagiunea|Seria de spectacole|Noua serie de spectacole] din {year} a fost [deschisă|inaugurată|începută] la teatrul din localitatea {town}.',
          'La {town}, teatrul și-a [deschis ușile|ridicat cortina|aprins luminile] pentru [stagiunea din|stagiunea anului|stagiunea pe] {year}.',
        ],
        director: [
          'În {month}, {director} a [preluat|luat|primit] conducerea teatrului[, cu un contract lung||, la cererea trupei].',
          'Conducerea teatrului [a preluat-o|a primit-o|a luat-o], în {month}, {director}[, după o ședință||, prin votul actorilor].',
          '{director} a [devenit|ajuns|fost {director|female=numită|male=numit}] în {month} {director|female=directoare a|male=director al} teatrului[, cu drepturi depline||, pe termen lung].',
          'Din {month}, teatrul [era condus|a fost condus|a fost cârmuit] de {director}, ca {director|female=directoare|male=director}[ cu puteri depline||, cu acordul trupei].',
        ],
        actor: [
          '{actor} a [jucat|interpretat|susținut] rolul principal în {evenings} {evenings#few=seri|other=de seri}[, fără dublură||, în aplauze].',
          'În {evenings} {evenings#few=seri|other=de seri}, rolul principal a fost [jucat|interpretat|susținut] de {actor}[, cu mare succes||, spre bucuria sălii].',
          'Rolul principal l-a [avut|jucat|ținut] {actor|female=actrița|male=actorul} {actor}, [timp de|vreme de|preț de] {evenings} {evenings#few=seri|other=de seri}.',
          '{~meanwhile}, {actor|female=actrița|male=actorul} {actor} a [urcat pe scenă|ieșit la rampă|apărut] în rolul principal [de-a lungul a|vreme de|timp de] {evenings} {evenings#few=seri|other=de seri}.',
        ],
        tickets: [
          '{cashier|female=Casiera|male=Casierul} {cashier} a [vândut|dat|eliberat] {tickets} {tickets#few=bilete|other=de bilete}[, la un singur ghișeu||, cu socoteală exactă].',
          'La [ghișeu|casă|intrare] s-au [vândut|dat|cumpărat] {tickets} {tickets#few=bilete|other=de bilete}, [prin mâna|sub ochii|prin grija] {cashier|female=casierei|male=casierului} {cashier}.',
          '{~further}, {tickets} {tickets#few=bilete|other=de bilete} au [plecat|ieșit|fost luate] de la [ghișeul unde lucra|ghișeul ținut de|casieria unde lucra] {cashier}.',
          'Numărul biletelor [vândute|date|trecute prin casă] de {cashier|female=casiera|male=casierul} {cashier} a [ajuns la|atins|urcat la] {tickets}.',
        ],
        painter: [
          '{painter|female=Pictorița|male=Pictorul} {painter} a [pictat|făcut|executat] {scenes} {scenes#one=decor|few=decoruri|other=de decoruri} pentru [scenă|scena mare|piesele jucate].',
          'Pe scenă [{scenes#one=a fost folosit|other=au fost folosite}|{scenes#one=s-a văzut|other=s-au văzut}|{scenes#one=a apărut|other=au apărut}] {scenes} {scenes#one=decor|few=decoruri|other=de decoruri}, [opera|lucrarea|munca] {painter|female=pictoriței|male=pictorului} {painter}.',
          '{~further}, {scenes#one=a fost pictat|other=au fost pictate} pentru scenă {scenes} {scenes#one=decor|few=decoruri|other=de decoruri}, [de mâna|prin arta|cu pensula] {painter|female=pictoriței|male=pictorului} {painter}.',
          '{painter}, {painter|female=pictorița|male=pictorul} [teatrului|casei|trupei], a [terminat|zugrăvit|isprăvit] {scenes} {scenes#one=decor|few=decoruri|other=de decoruri} pentru scenă.',
        ],
      },
      questions: {
        director: [
          'Cine a preluat conducerea teatrului de la {town} în {year}?',
          'Cine a ajuns director la teatrul de la {town} în {year}?',
        ],
        actor: [
          'Cine a avut rolul principal la teatrul de la {town} în {year}?',
          'Cine a jucat în fruntea distribuției la teatrul de la {town} în {year}?',
        ],
        tickets: [
          'Câte bilete s-au vândut la teatrul de la {town} în {year}?',
          'Ce număr de bilete a vândut casa teatrului de la {town} în {year}?',
        ],
        painter: [
          'Cine a pictat decorurile teatrului de la {town} în {year}?',
          'De cine au fost făcute decorurile teatrului de la {town} în {year}?',
        ],
        town: [
          'Unde se afla teatrul la conducerea căruia a ajuns {director} în {year}?',
          'În ce localitate a preluat {director} conducerea unui teatru în {year}?',
        ],
      },
    },
    canal: {
      sentences: {
        opening: [
          'Registrul canalului de la {site} a fost [deschis|început|inaugurat] pentru [anul|întreg anul|tot anul] {year}.',
          'Pentru {year} s-a [deschis|început|inaugurat] un [nou registru|registru nou|alt registru] al canalului din localitatea {site}.',
          'La {site}, pe malul canalului, s-a [deschis|început|pus în folosință] registrul [pe|pentru anul|din] {year}.',
          'Tot ce [a trecut|a plutit|s-a petrecut] pe canalul de la {site} în {year} [intră|e trecut|se scrie] în acest registru.',
        ],
        keeper: [
          'În {month}, stăvilarele au fost [încredințate|date în grijă|lăsate în seamă] {keeper|female=ecluzierei|male=ecluzierului} {keeper}[, cu chei cu tot||, sub semnătură].',
          'De stăvilare [s-a îngrijit|a răspuns|a avut grijă], din {month}, {keeper}, ca {keeper|female=ecluzieră|male=ecluzier}[ cu simbrie||, zi și noapte].',
          '{keeper} a [primit|preluat|luat] stăvilarele în {month}, ca {keeper|female=ecluzieră|male=ecluzier}[, după un inventar||, pe răspundere proprie].',
          'Postul de ecluzier l-a [ocupat|primit|luat] în {month} {keeper}, [cu grija stăvilarelor|cu stăvilarele în seamă|răspunzând de stăvilare].',
        ],
        barges: [
          'Prin {locks} {locks#one=ecluză|few=ecluze|other=de ecluze} au [trecut|plutit|fost trecute] {barges} {barges#few=barje|other=de barje}[ peste an||, fără necazuri].',
          'Pe canal au [plutit|circulat|înaintat] {barges} {barges#few=barje|other=de barje}, [care au folosit|ridicate și coborâte de|trecute prin] {locks} {locks#one=ecluză|few=ecluze|other=de ecluze}.',
          '{~further}, {locks} {locks#one=ecluză|few=ecluze|other=de ecluze} [{locks#one=a lăsat|other=au lăsat} să treacă|{locks#one=a primit|other=au primit}|{locks#one=a deservit|other=au deservit}] {barges} {barges#few=barje|other=de barje}[, la rând||, fără ciocniri].',
          'S-au numărat {barges} {barges#few=barje|other=de barje} [trecute|purtate|conduse] prin {locks} {locks#one=ecluză|few=ecluze|other=de ecluze}[, una câte una||, în tot anul].',
        ],
        engineer: [
          '{engineer|female=Inginera|male=Inginerul} {engineer} a [pus|trimis|chemat] {diggers} {diggers#few=săpători|other=de săpători} să [adâncească|coboare|facă mai adâncă] albia.',
          'Albia a fost [adâncită|coborâtă|făcută mai adâncă] de {diggers} {diggers#few=săpători|other=de săpători}, [sub conducerea|la porunca|după planul] {engineer|female=inginerei|male=inginerului} {engineer}.',
          'Cu {diggers} {diggers#few=săpători|other=de săpători}, {engineer|female=inginera|male=inginerul} {engineer} a [adâncit|coborât|făcut mai adâncă] albia[, bucată cu bucată||, până la lut].',
          '{~meanwhile}, {diggers} {diggers#few=săpători|other=de săpători}, [angajați|aduși|tocmiți] de {engineer|female=inginera|male=inginerul} {engineer}, au [adâncit|coborât|făcut mai adâncă] albia.',
        ],
        ship: [
          'Cel mai mare vas, corabia „{ship}”, [ducea|transporta|căra] {goods}[, cu cala plină||, cu acte în regulă].',
          'Corabia „{ship}”, [încărcată cu|plină cu|ticsită cu] {goods}, a fost [cel mai mare vas|vasul cel mai mare|cea mai mare navă] de pe canal.',
          'Cea mai mare navă [trecută|văzută|intrată] pe canal a fost corabia „{ship}”, care [ducea|căra|transporta] {goods}.',
          '{~further}, un transport de {goods} a [trecut|mers|plutit] cu [cel mai mare vas|vasul cel mai mare|cea mai mare navă], corabia „{ship}”.',
        ],
      },
      questions: {
        keeper: [
          'Cine a primit în grijă stăvilarele canalului de la {site} în {year}?',
          'Cine a devenit ecluzier la canalul de la {site} în {year}?',
        ],
        barges: [
          'Câte barje au trecut pe canalul de la {site} în {year}?',
          'Ce număr de barje au folosit canalul de la {site} în {year}?',
        ],
        engineer: [
          'Cine a condus adâncirea albiei canalului de la {site} în {year}?',
          'Cine a poruncit ca albia canalului de la {site} să fie făcută mai adâncă, în {year}?',
        ],
        ship: [
          'Ce corabie a fost cel mai mare vas de pe canalul de la {site} în {year}?',
          'Cum se numea cea mai mare navă trecută pe canalul de la {site} în {year}?',
        ],
        site: [
          'Unde se afla canalul ale cărui stăvilare le-a primit în grijă {keeper} în {year}?',
          'La ce canal a ajuns {keeper|female=ecluzieră|male=ecluzier} {keeper} în {year}?',
        ],
      },
    },
    printing: {
      sentences: {
        opening: [
          'Tipografia de la {town} și-a [întocmit|făcut|alcătuit] lista lucrărilor [pe|din anul|pentru anul] {year}.',
          'Lista [lucrărilor|cărților|tipăriturilor] scoase în {year} de tipografia din localitatea {town} [urmează aici|stă mai jos|începe aici].',
          'În {year}, la tipografia de la {town}, s-a [scris|încheiat|întocmit] lista [lucrărilor|tuturor lucrărilor|lucrărilor tipărite].',
          '[Lucrările|Cărțile|Tipăriturile] din {year} ale tipografiei de la {town} [sunt trecute|sunt adunate|se află] în această listă.',
        ],
        printer: [
          '{printer|female=Tipografa|male=Tipograful} {printer} a [lucrat|muncit|trudit] cu {presses} {presses#one=presă|few=prese|other=de prese}[ peste an||, din zori în seară].',
          'La {presses} {presses#one=presă|few=prese|other=de prese} [a lucrat|a muncit|s-a ostenit] {printer|female=tipografa|male=tipograful} {printer}[ zi de zi||, în două schimburi].',
          'În [atelier|sala de lucru|sala mare] {presses#one=mergea|other=mergeau} {presses} {presses#one=presă|few=prese|other=de prese}, [sub mâna|sub ochii|în seama] {printer|female=tipografei|male=tipografului} {printer}.',
          '{printer}, {printer|female=tipografă|male=tipograf} [de meserie|cu vechime|de o viață], [avea|ținea|folosea] {presses} {presses#one=presă|few=prese|other=de prese}.',
        ],
        sheets: [
          'Până în {month} se [tipăriseră|trăseseră|imprimaseră] {sheets} {sheets#few=coli|other=de coli}[, puse la uscat||, fără pete].',
          'Când a [venit|început|sosit] luna {month}, {sheets} {sheets#few=coli|other=de coli} [erau tipărite|ieșiseră de sub tipar|stăteau gata tipărite].',
          '{~further}, numărul colilor [tipărite|trase|imprimate] până în {month} [ajunsese la|era de|se ridica la] {sheets}.',
          'Ieșiseră [de sub tipar|din tipar|gata tipărite], până în {month}, {sheets} {sheets#few=coli|other=de coli}[, bine uscate||, legate în topuri].',
        ],
        author: [
          'O carte de călătorie [scrisă|semnată|alcătuită] de {author} a [apărut|ieșit|fost scoasă] în {copies} {copies#few=exemplare|other=de exemplare}.',
          'În {copies} {copies#few=exemplare|other=de exemplare} a [apărut|ieșit|văzut lumina] o carte de călătorie [scrisă|semnată|alcătuită] de {author}.',
          '{author} a [publicat|semnat|încheiat] o carte de călătorie, [trasă|tipărită|scoasă] în {copies} {copies#few=exemplare|other=de exemplare}.',
          '{~meanwhile}, s-au [tipărit|scos|legat] {copies} {copies#few=exemplare|other=de exemplare} dintr-o carte de călătorie [scrisă|semnată|alcătuită] de {author}.',
        ],
        corrector: [
          '{corrector|female=Corectoarea|male=Corectorul} {corrector} a [găsit|descoperit|prins] {errors} {errors#one=greșeală|few=greșeli|other=de greșeli}[ în șpalturi||, cu creionul în mână].',
          'La [corectură|recitire|ultima citire], {corrector} a [găsit|prins|însemnat] {errors} {errors#one=greșeală|few=greșeli|other=de greșeli}[, la lumina ferestrei||, fără milă].',
          '[La citire|La recitire|În șpalturi] {errors#one=a ieșit|other=au ieșit} la iveală {errors} {errors#one=greșeală|few=greșeli|other=de greșeli}, [{errors#one=găsită|other=găsite}|{errors#one=prinsă|other=prinse}|{errors#one=însemnată|other=însemnate}] de {corrector|female=corectoarea|male=corectorul} {corrector}.',
          '{~further}, ochiul {corrector|female=corectoarei|male=corectorului} {corrector} [a prins|a zărit|a găsit] {errors} {errors#one=greșeală|few=greșeli|other=de greșeli}[ de tipar||, înainte de legat].',
        ],
      },
      questions: {
        printer: [
          'În grija cui erau presele tipografiei de la {town} în {year}?',
          'Cine lucra cu presele tipografiei de la {town} în {year}?',
        ],
        sheets: [
          'Câte coli s-au imprimat la tipografia de la {town} în {year}?',
          'Ce număr de coli a scos tipografia de la {town} în {year}?',
        ],
        author: [
          'Cine a scris cartea de călătorie apărută la tipografia de la {town} în {year}?',
          'A cui carte de călătorie a scos-o tipografia de la {town} în {year}?',
        ],
        corrector: [
          'Cine a făcut corectura la tipografia de la {town} în {year}?',
          'Cine căuta greșelile la tipografia de la {town} în {year}?',
        ],
        town: [
          'Unde se afla tipografia în care lucra {printer} în {year}?',
          'La ce tipografie mânuia {printer} presele în {year}?',
        ],
      },
    },
    mint: {
      sentences: {
        opening: [
          'Monetăria de la {town} și-a [prezentat|încheiat|înaintat] [socoteala|contul|darea de seamă] pe {year}[, capitol cu capitol||, înainte de termen].',
          '[Socotelile|Conturile|Însemnările] pe {year} ale monetăriei de la {town} au fost [predate|înaintate|prezentate] [la termen|spre verificare|în două exemplare].',
          'Pentru {year}, monetăria din localitatea {town} a [dat socoteală|închis conturile|depus socotelile][, filă cu filă||, în fața comisiei].',
          'La {town}, monetăria a [încheiat|semnat|depus] socoteala [pe|din anul|pentru] {year}[, sumă cu sumă||, după lege].',
        ],
        master: [
          'În {month}, {master} a [depus|rostit|făcut] jurământul ca {master|female=maestră a|male=maestru al} monetăriei[, după datină||, cu martori].',
          'Jurământul de {master|female=maestră a|male=maestru al} monetăriei l-a [depus|rostit|făcut], în {month}, {master}[, în fața comisiei||, cu glas tare].',
          '{master} a [intrat|fost {master|female=instalată|male=instalat}|fost {master|female=primită|male=primit}] în funcția de {master|female=maestră a|male=maestru al} monetăriei în {month}, [sub jurământ|după jurământ|prin jurământ].',
          'Conducerea monetăriei [a preluat-o|a primit-o|și-a asumat-o] în {month}, sub jurământ, {master}[, în chip solemn||, cu acte în regulă].',
        ],
        coins: [
          'Cu {dies} {dies#one=ștanță|few=ștanțe|other=de ștanțe} s-au [bătut|produs|scos] {coins} {coins#few=monede|other=de monede}[ peste an||, curate la margine].',
          'S-au [bătut|făcut|scos] {coins} {coins#few=monede|other=de monede}, [obținute|lucrate|imprimate] cu {dies} {dies#one=ștanță|few=ștanțe|other=de ștanțe}.',
          '{~further}, {coins} {coins#few=monede|other=de monede} au [ieșit|fost scoase|plecat] de sub {dies} {dies#one=ștanță|few=ștanțe|other=de ștanțe}[, una câte una||, fără bavuri].',
          'Baterea a {coins} {coins#few=monede|other=de monede} a [cerut|ocupat|pus la lucru] {dies} {dies#one=ștanță|few=ștanțe|other=de ștanțe}[ de oțel||, rând pe rând].',
        ],
        engraver: [
          'Modelul monedei noi, [arătat|prezentat|expus] la {day} {showMonth}, [fusese lucrat|fusese făcut|fusese desenat] de {engraver|female=gravoarea|male=gravorul} {engraver}.',
          'La {day} {showMonth} s-a [arătat|prezentat|expus] modelul monedei noi, [opera|lucrarea|creația] {engraver|female=gravoarei|male=gravorului} {engraver}.',
          '{engraver|female=Gravoarea|male=Gravorul} {engraver} [semnase|făcuse|desenase] modelul monedei noi, [arătat|prezentat|văzut] la {day} {showMonth}.',
          '{~further}, {engraver}, {engraver|female=gravoarea|male=gravorul} [casei|monetăriei|locului], a [desenat|lucrat|făcut] modelul monedei noi, [arătat|prezentat|expus] la {day} {showMonth}.',
        ],
        assayer: [
          '{assayer|female=Controloarea|male=Controlorul} {assayer} a [încercat|cercetat|probat] {ingots} {ingots#few=lingouri|other=de lingouri}[, cu balanța||, la foc].',
          'La [cuptor|balanță|masa de probe] au ajuns {ingots} {ingots#few=lingouri|other=de lingouri}, [încercate|verificate|cercetate] de {assayer|female=controloarea|male=controlorul} {assayer}.',
          '{~further}, {ingots} {ingots#few=lingouri|other=de lingouri} au fost [probate|încercate|verificate] de {assayer}, {assayer|female=controloarea|male=controlorul} [casei|monetăriei|metalelor].',
          'Puritatea a {ingots} {ingots#few=lingouri|other=de lingouri} a [stabilit-o|verificat-o|măsurat-o] {assayer|female=controloarea|male=controlorul} {assayer}.',
        ],
      },
      questions: {
        master: [
          'Cine a depus jurământul ca maestru al monetăriei de la {town} în {year}?',
          'Cine a ajuns în fruntea monetăriei de la {town} în {year}?',
        ],
        coins: [
          'Câte monede s-au bătut la monetăria de la {town} în {year}?',
          'Ce număr de monede a scos monetăria de la {town} în {year}?',
        ],
        engraver: [
          'Cine a desenat noua monedă a monetăriei de la {town} în {year}?',
          'De cine era făcut modelul de monedă prezentat de monetăria de la {town} în {year}?',
        ],
        assayer: [
          'Cine a verificat lingourile monetăriei de la {town} în {year}?',
          'Cine se ocupa cu încercarea metalului la monetăria de la {town} în {year}?',
        ],
        town: [
          'Unde se afla monetăria la care {master} a depus jurământul în {year}?',
          'În fruntea cărei monetării a ajuns {master} în {year}?',
        ],
      },
    },
    garden: {
      sentences: {
        opening: [
          'Grădina botanică de la {garden} a [ținut|scris|completat] acest jurnal în [anul|tot anul|cursul anului] {year}.',
          'Jurnalul [de față|următor|păstrat aici] al grădinii botanice de la {garden} [privește|urmărește|cuprinde] anul {year}.',
          'În {year}, [lucrările|muncile|treburile] din grădina botanică de la {garden} au fost [scrise|însemnate|trecute] în acest jurnal.',
          '[Semănat, udat și tăiat|Săpat, semănat și udat|Butași, straturi și sere]: [așa arată|astfel se scrie|din acestea e făcut] jurnalul pe {year} al grădinii botanice de la {garden}.',
        ],
        gardener: [
          '{gardener|female=Grădinăreasa-șefă|male=Grădinarul-șef} {gardener} a [avut|primit|folosit] {helpers} {helpers#one=ajutor|few=ajutoare|other=de ajutoare}[ la straturi||, cu plata la zi].',
          'Cu {helpers} {helpers#one=ajutor|few=ajutoare|other=de ajutoare} [lucra|muncea|săpa] {gardener|female=grădinăreasa-șefă|male=grădinarul-șef} {gardener}[ la straturi||, din zori].',
          'Sub [ordinele|ochii|îndrumarea] {gardener|female=grădinăresei-șefe|male=grădinarului-șef} {gardener} {helpers#one=muncea|other=munceau} {helpers} {helpers#one=ajutor|few=ajutoare|other=de ajutoare}[ la udat||, cu sapa și grebla].',
          '{gardener}, ca {gardener|female=grădinăreasă-șefă|male=grădinar-șef}, [conducea|punea la treabă|îndruma] {helpers} {helpers#one=ajutor|few=ajutoare|other=de ajutoare}[ în sere||, cu răbdare].',
        ],
        seedlings: [
          'Până în {month} se [plantaseră|sădiseră|mutaseră în pământ] {seedlings} {seedlings#few=răsaduri|other=de răsaduri}[, în rânduri||, bine udate].',
          'Când a [venit|început|sosit] luna {month}, {seedlings} {seedlings#few=răsaduri|other=de răsaduri} [erau plantate|erau în pământ|fuseseră sădite].',
          '{~further}, [straturile|brazdele|parcelele] primiseră, până în {month}, {seedlings} {seedlings#few=răsaduri|other=de răsaduri}[, după plan||, crescute în seră].',
          'Numărul răsadurilor [plantate|sădite|mutate afară] până în {month} [era de|ajunsese la|se ridica la] {seedlings}.',
        ],
        traveller: [
          '{traveller|female=Călătoarea|male=Călătorul} {traveller} a [adus|transportat|adus de departe] un copac [rar|nemaivăzut|neobișnuit] cu corabia „{ship}”.',
          'Cu corabia „{ship}” a [sosit|venit|ajuns] un copac [rar|nemaivăzut|neobișnuit], [adus|transportat|adus și îngrijit] de {traveller|female=călătoarea|male=călătorul} {traveller}.',
          'Un copac [rar|nemaivăzut|neobișnuit] a [trecut marea|călătorit|venit] cu corabia „{ship}”, adus de {traveller}, {traveller|female=călătoare|male=călător} [de meserie|din pasiune|prin multe țări].',
          '{~meanwhile}, de pe corabia „{ship}” a fost [coborât|debarcat|descărcat] un copac rar, adus [de peste mări|dintr-o țară străină|de departe] de {traveller|female=călătoarea|male=călătorul} {traveller}.',
        ],
        painter: [
          '{painter|female=Pictorița|male=Pictorul} {painter} a [făcut|lucrat|executat] {drawings} {drawings#few=desene|other=de desene} [cu florile|după florile|ale florilor] grădinii.',
          'Florile au [prilejuit|inspirat|ajuns în] {drawings} {drawings#few=desene|other=de desene}, [lucrate|făcute|semnate] de {painter|female=pictorița|male=pictorul} {painter}.',
          '{~further}, {drawings} {drawings#few=desene|other=de desene} cu flori au [rămas|venit|provenit] de la {painter|female=pictorița|male=pictorul} {painter}[, în culori||, după natură].',
          '{painter}, {painter|female=pictoriță|male=pictor} [de meserie|cu faimă|de plante], a [prins|redat|înfățișat] florile în {drawings} {drawings#few=desene|other=de desene}.',
        ],
      },
      questions: {
        gardener: [
          'Cine conducea munca în grădina botanică de la {garden} în {year}?',
          'Cine îngrijea, ca grădinar-șef, grădina botanică de la {garden} în {year}?',
        ],
        seedlings: [
          'Câte răsaduri s-au plantat în grădina botanică de la {garden} în {year}?',
          'Ce număr de răsaduri a pus în pământ grădina botanică de la {garden} în {year}?',
        ],
        traveller: [
          'Cine a adus pe mare un copac pentru grădina botanică de la {garden} în {year}?',
          'Cu cine a venit de departe copacul grădinii botanice de la {garden}, în {year}?',
        ],
        painter: [
          'Cine a desenat florile din grădina botanică de la {garden} în {year}?',
          'De cine sunt desenele făcute în grădina botanică de la {garden} în {year}?',
        ],
        garden: [
          'Unde se afla grădina botanică îngrijită de {gardener} în {year}?',
          'În ce localitate conducea {gardener} munca unei grădini botanice în {year}?',
        ],
      },
    },
    fishery: {
      sentences: {
        opening: [
          'Pescarii de la {harbour} au [raportat|dat socoteală|vorbit] despre pescuitul din {year}[, barcă cu barcă||, pe larg].',
          'Despre pescuitul din {year}, pescarii din localitatea {harbour} au [spus|declarat|lăsat scrise] [următoarele|cele ce urmează|cele de mai jos].',
          'La {harbour}, pescarii au [pus în scris|declarat|socotit] [pescuitul|întregul pescuit|captura] din {year}.',
          'Captura din {year} a pescarilor de la {harbour} este [trecută|arătată|socotită] în [acest raport|raportul de față|rândurile de față].',
        ],
        headman: [
          '{headman}, [căpetenia pescarilor|mai-marele pescarilor|starostele pescarilor], a [scos|dus|condus] pe mare {boats} {boats#one=barcă|few=bărci|other=de bărci}.',
          'În fruntea pescarilor [era|mergea|se afla] {headman}, care a [scos|dus|condus] în larg {boats} {boats#one=barcă|few=bărci|other=de bărci}.',
          '{boats#one=A ieșit|other=Au ieșit} în larg {boats} {boats#one=barcă|few=bărci|other=de bărci}, {boats#one=condusă|other=conduse} [cu chibzuință|cu pricepere|cu mână sigură] de {headman}, căpetenia pescarilor.',
          'Căpetenia pescarilor, {headman}, a [ieșit|pornit|plecat] pe mare cu {boats} {boats#one=barcă|few=bărci|other=de bărci}[, la vâsle și vele||, cu vânt prielnic].',
        ],
        baskets: [
          'La sfârșitul lunii {month} fuseseră [debarcate|aduse la mal|descărcate] {baskets} {baskets#few=coșuri|other=de coșuri} cu heringi[ proaspeți||, pline ochi].',
          'Până la [sfârșitul|încheierea|capătul] lunii {month} au [ajuns|venit|fost duse] la țărm {baskets} {baskets#few=coșuri|other=de coșuri} cu heringi.',
          '{~further}, heringii [aduși|debarcați|scoși] până la sfârșitul lunii {month} [umpleau|umpluseră|ocupau] {baskets} {baskets#few=coșuri|other=de coșuri}.',
          'Heringii au [umplut|încăput în|ocupat] {baskets} {baskets#few=coșuri|other=de coșuri}, [numărate|socotite|trecute în listă] la sfârșitul lunii {month}.',
        ],
        netmaker: [
          '{netmaker|female=Meștera|male=Meșterul} de năvoade {netmaker} a [reparat|cârpit|dres] {nets} {nets#few=plase|other=de plase}[, ochi cu ochi||, cu acul].',
          'Cele {nets} {nets#few=plase|other=de plase} [rupte|stricate|uzate] au fost [cârpite|reparate|drese] de {netmaker|female=meștera|male=meșterul} de năvoade {netmaker}.',
          '{~meanwhile}, {netmaker}, {netmaker|female=meștera|male=meșterul} de năvoade, a [cusut|cârpit|peticit] {nets} {nets#few=plase|other=de plase}[ rupte||, la umbră].',
          'Din mâna {netmaker|female=meșterei|male=meșterului} de năvoade {netmaker} au [ieșit|plecat|venit] {nets} {nets#few=plase|other=de plase} [reparate|cârpite|drese].',
        ],
        ship: [
          'La {day} {stormMonth}, [pe furtună|în plină furtună|în toiul furtunii], corabia „{ship}” s-a [adăpostit|refugiat|tras] în port.',
          'Corabia „{ship}” a [intrat|căutat adăpost|găsit adăpost] în port, [fugind de|alungată de|împinsă de] furtuna din {day} {stormMonth}.',
          'Portul a [dat adăpost|oferit adăpost|slujit de adăpost] corăbiei „{ship}” [în timpul furtunii|în toiul furtunii|la vremea furtunii] din {day} {stormMonth}.',
          'Furtuna din {day} {stormMonth} a [silit|obligat|făcut] corabia „{ship}” să [se adăpostească|intre la adăpost|caute scăpare] în port.',
        ],
      },
      questions: {
        headman: [
          'Cine era în fruntea pescarilor de la {harbour} în {year}?',
          'Sub conducerea cui ieșeau pe mare pescarii de la {harbour} în {year}?',
        ],
        baskets: [
          'Câte coșuri cu heringi au adus pescarii de la {harbour} în {year}?',
          'Ce număr de coșuri au umplut cu heringi pescarii de la {harbour} în {year}?',
        ],
        netmaker: [
          'Cine a reparat plasele pescarilor de la {harbour} în {year}?',
          'Din mâna cui și-au primit plasele cârpite pescarii de la {harbour} în {year}?',
        ],
        ship: [
          'Ce corabie s-a adăpostit de furtună în portul pescarilor de la {harbour} în {year}?',
          'Cum se numea corabia ajunsă, pe furtună, la pescarii de la {harbour} în {year}?',
        ],
        harbour: [
          'Unde pescuiau pescarii conduși de {headman} în {year}?',
          'De unde erau pescarii în fruntea cărora se afla {headman} în {year}?',
        ],
      },
    },
  },
  sentenceSeparator: ' ',
}
