/**
 * The chronicle in German, in the voice of the records that offices kept from
 * 1650 to 1899.
 *
 * A place is one word, a head in the form that compounds take and a kind in lower
 * case („Möwenhafen“); it bears no article and stands after „von“, „zu“, „bei“, „vor“ or
 * as subject. A ship stands in quotation marks after „Schiff“, so that neither its
 * gender nor its case is asked for. A person stands where a name has no ending: after
 * „von“ or beside an office that bears the case („des Malers“), never alone in the genitive.
 * An office takes the form of the one who holds it.
 * A day is an ordinal („am 14. März“); goods are mass nouns without an article.
 *
 * Common nouns that are family names here (Weber, Fischer, Keller, Zimmer) are avoided:
 * the text speaks of a „Weberzunft“ and a „Fischerschaft“.
 */
import type { ChroniclePack } from '../../src/haystack/chronicle/types.ts'
import type { world } from '../world.ts'

export const de: ChroniclePack<typeof world> = {
  language: 'de',
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
      ivan: 'Iwan',
      jonas: 'Jonas',
      karim: 'Karim',
      lukas: 'Lukas',
      marco: 'Marco',
      nikolai: 'Nikolai',
      omar: 'Omar',
      pavel: 'Pawel',
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
      baranov: { base: 'Baranow', female: { base: 'Baranowa' } },
      castillo: 'Castillo',
      dorn: 'Dorn',
      eriksen: 'Eriksen',
      farouk: 'Faruk',
      galanis: 'Galanis',
      haddad: 'Haddad',
      ibsen: 'Ibsen',
      jansen: 'Jansen',
      keller: 'Keller',
      lindqvist: 'Lindqvist',
      moreno: 'Moreno',
      nassar: 'Nassar',
      orlov: { base: 'Orlow', female: { base: 'Orlowa' } },
      petrov: { base: 'Petrow', female: { base: 'Petrowa' } },
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
      gomez: 'Gomez',
      hoffman: 'Hoffmann',
      ivanov: { base: 'Iwanow', female: { base: 'Iwanowa' } },
      jensen: 'Jensen',
      kovacs: 'Kovacs',
      lombardi: 'Lombardi',
      mansour: 'Mansur',
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
    pattern: '{head}{kind}',
    heads: {
      gull: 'Möwen',
      heron: 'Reiher',
      wolf: 'Wolfs',
      fox: 'Fuchs',
      otter: 'Otter',
      raven: 'Raben',
      swan: 'Schwanen',
      eagle: 'Adler',
      bear: 'Bären',
      deer: 'Hirsch',
      bee: 'Bienen',
      falcon: 'Falken',
      oak: 'Eichen',
      birch: 'Birken',
      willow: 'Weiden',
      pine: 'Kiefern',
      thorn: 'Dorn',
      rose: 'Rosen',
      lily: 'Lilien',
      apple: 'Apfel',
      cherry: 'Kirsch',
      maple: 'Ahorn',
      reed: 'Schilf',
      moss: 'Moos',
      clover: 'Klee',
      cedar: 'Zedern',
      fern: 'Farn',
      holly: 'Stechpalmen',
      lark: 'Lerchen',
      hazel: 'Hasel',
      winter: 'Winter',
      summer: 'Sommer',
      moon: 'Mond',
      star: 'Stern',
      sun: 'Sonnen',
      storm: 'Sturm',
      mist: 'Nebel',
      frost: 'Frost',
      rain: 'Regen',
      snow: 'Schnee',
    },
    kinds: {
      haven: 'hafen',
      bay: 'bucht',
      ford: 'furt',
      shore: 'ufer',
      garden: 'garten',
      gate: 'tor',
      well: 'brunnen',
      hill: 'hügel',
      field: 'feld',
      valley: 'tal',
      lake: 'see',
      island: 'insel',
      rock: 'stein',
      tower: 'turm',
      forest: 'wald',
      river: 'fluss',
      spring: 'quell',
      cape: 'kap',
      meadow: 'wiese',
      village: 'dorf',
      castle: 'burg',
      cave: 'höhle',
      market: 'markt',
      crossing: 'fähre',
      mountain: 'berg',
    },
  },
  ships: {
    pattern: '{noun} {epithet}',
    nouns: {
      star: 'Stern',
      pearl: 'Perle',
      crown: 'Krone',
      lantern: 'Laterne',
      rose: 'Rose',
      falcon: 'Falke',
      dolphin: 'Delfin',
      lion: 'Löwe',
      queen: 'Königin',
      daughter: 'Tochter',
      spirit: 'Geist',
      hope: 'Hoffnung',
      glory: 'Ruhm',
      pride: 'Stolz',
      song: 'Lied',
      dream: 'Traum',
      light: 'Licht',
      flame: 'Flamme',
      arrow: 'Pfeil',
      shield: 'Schild',
      sword: 'Schwert',
      bell: 'Glocke',
      flower: 'Blume',
      wind: 'Wind',
      wave: 'Welle',
      guardian: 'Wächter',
      herald: 'Herold',
      pilgrim: 'Pilger',
      hunter: 'Jäger',
      traveller: 'Wanderer',
      treasure: 'Schatz',
      promise: 'Verheißung',
      memory: 'Gedächtnis',
      whisper: 'Flüstern',
      jewel: 'Juwel',
      key: 'Schlüssel',
      mirror: 'Spiegel',
      feather: 'Feder',
      wing: 'Flügel',
      throne: 'Thron',
    },
    epithets: {
      north: 'des Nordens',
      south: 'des Südens',
      east: 'des Ostens',
      west: 'des Westens',
      morning: 'des Morgens',
      evening: 'des Abends',
      midnight: 'der Mitternacht',
      winter: 'des Winters',
      summer: 'des Sommers',
      spring: 'des Frühlings',
      autumn: 'des Herbstes',
      sea: 'des Meeres',
      ocean: 'des Ozeans',
      river: 'des Stromes',
      mountains: 'der Berge',
      desert: 'der Wüste',
      islands: 'der Inseln',
      sun: 'der Sonne',
      moon: 'des Mondes',
      sky: 'des Himmels',
      storm: 'des Sturmes',
      rain: 'des Regens',
      snow: 'des Schnees',
      forest: 'des Waldes',
      peace: 'des Friedens',
      justice: 'der Gerechtigkeit',
      wisdom: 'der Weisheit',
      freedom: 'der Freiheit',
      fortune: 'des Glücks',
      horizon: 'des Horizonts',
    },
  },
  goods: {
    linen: 'Leinen',
    wool: 'Wolle',
    ginger: 'Ingwer',
    honey: 'Honig',
    timber: 'Bauholz',
    silk: 'Seide',
    pepper: 'Pfeffer',
    tea: 'Tee',
    coffee: 'Kaffee',
    sugar: 'Zucker',
    rice: 'Reis',
    wheat: 'Weizen',
    saffron: 'Safran',
    wine: 'Wein',
    leather: 'Leder',
    paper: 'Papier',
    glass: 'Glas',
    indigo: 'Indigo',
    wax: 'Wachs',
    tin: 'Zinn',
    cotton: 'Baumwolle',
    tar: 'Teer',
    rope: 'Tauwerk',
    cheese: 'Käse',
  },
  links: {
    further: ['zudem', 'außerdem', 'ferner', 'überdies', 'des Weiteren', 'darüber hinaus', 'im Übrigen'],
    meanwhile: [
      'gleichzeitig',
      'inzwischen',
      'währenddessen',
      'unterdessen',
      'derweil',
      'zur selben Zeit',
      'indessen',
    ],
  },
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  genres: {
    lighthouse: {
      sentences: {
        opening: [
          '[Das Wachbuch|Dieses Wachbuch|Das Journal] des Leuchtturms von {light} umfasst das [ganze|volle|gesamte] Jahr {year}.',
          'Was {year} auf dem Leuchtturm von {light} [geschah|vorfiel|zu melden war], [steht in diesem Wachbuch|ist hier aufgezeichnet|hält dieses Journal fest].',
          '[Nacht für Nacht|Tag für Tag|Ohne Lücke] führte man im Jahr {year} auf dem Leuchtturm von {light} [dieses Journal|dieses Wachbuch|das folgende Journal].',
          '{light} [besaß|hatte|unterhielt] einen Leuchtturm, dessen Wachbuch für {year} [hier vorliegt|hier folgt|vollständig erhalten ist].',
          '[Hier beginnt|Es folgt|Hiermit beginnt] das [Wachbuch|Journal|Tagebuch] des Jahres {year} vom Leuchtturm [bei|zu|von] {light}.',
        ],
        keeper: [
          'Im {month} übernahm {keeper} [die Lampe|das Leuchtfeuer|das Licht] als {keeper|female=neue Wärterin|male=neuer Wärter}[ und quittierte den Empfang der Schlüssel| und wurde sogleich vereidigt|].',
          '{keeper|female=Zur Wärterin|male=Zum Wärter} [bestellte|berief|ernannte] man im {month} {keeper}, {keeper|female=der|male=dem} die Lampe [nun|fortan|von da an] [unterstand|anvertraut war|unterstellt war].',
          '{keeper} bezog im {month} [die Turmstube|die Dienstwohnung|das Haus am Turm] und [hütete|versorgte|bediente] fortan die Lampe als {keeper|female=Wärterin|male=Wärter}.',
          'Als der [alte|frühere|bisherige] Wärter [abtrat|sich zurückzog|seinen Abschied nahm], folgte {keeper} im {month} als {keeper|female=Wärterin|male=Wärter} [an der Lampe|auf dem Turm|im Dienst] nach.',
        ],
        oil: [
          '[Übers Jahr|Das Jahr hindurch|Insgesamt] verbrannte die Lampe {oil} Maß Öl, [geliefert|gebracht|beschafft] von {supplier}.',
          '{~further} verbrauchte [das Licht|die Lampe|das Feuer] {oil} Maß Öl, das {supplier} [lieferte|verkaufte|heranschaffte].',
          '{supplier} [lieferte|verkaufte|beschaffte] das Öl für die Lampe, die [im Lauf des Jahres|in allen Nächten zusammen|vom ersten bis zum letzten Tag] {oil} Maß verzehrte.',
          'An Öl gingen {oil} Maß in [die Lampe|das Leuchtfeuer|die Brenner]; [geliefert|verkauft|herbeigeschafft] hatte es {supplier}.',
          'Die Rechnung von {supplier} [nennt|verzeichnet|belegt] {oil} Maß Öl, die [in der Lampe verbrannten|das Leuchtfeuer aufzehrte|die Lampe im Jahr verbrauchte].',
        ],
        ship: [
          'Am {day}. {fogMonth} [herrschte|gab es|lag draußen] dichter Nebel, [durch den|in dem|bei dem] das Licht dem Schiff „{ship}“ den [sicheren|richtigen|einzig freien] Weg an den Untiefen vorbei wies.',
          'Das Schiff „{ship}“ kam am {day}. {fogMonth} [bei dichtem Nebel|in dickem Nebel|trotz dichten Nebels] heil an den Untiefen vorüber, [vom Licht geleitet|dem Leuchtfeuer folgend|die Lampe stets voraus].',
          '[In dichtem Nebel|Bei dickem Nebel|Im Nebel fast blind] folgte das Schiff „{ship}“ am {day}. {fogMonth} dem Licht und entging [so|dadurch|glücklich] den [Untiefen|Sandbänken|flachen Stellen].',
          'Vor den Untiefen [bewahrte|rettete|schützte] das Licht am {day}. {fogMonth} das Schiff „{ship}“, das [im Nebel die Fahrrinne suchte|durch dichten Nebel lief|im Nebel jede Sicht verloren hatte].',
        ],
        inspector: [
          '{inspector|female=Die Inspektorin|male=Der Inspektor} {inspector} [prüfte|besichtigte|untersuchte] den Turm und ließ {panes} [gesprungene|geborstene|rissige] {panes#one=Scheibe|other=Scheiben} [ersetzen|austauschen|erneuern].',
          '[Auf Anordnung|Auf Geheiß|Im Auftrag] {inspector|female=der Inspektorin|male=des Inspektors} {inspector}, {inspector|female=die|male=der} den Turm [besah|prüfte|besichtigte], {panes#one=wurde|other=wurden} {panes} gesprungene {panes#one=Scheibe|other=Scheiben} [ersetzt|erneuert|ausgetauscht].',
          '{inspector} [besah|prüfte|besichtigte] als {inspector|female=Inspektorin|male=Inspektor} den Turm [bis zur Spitze|von unten bis oben|Stufe um Stufe], worauf {panes} gesprungene {panes#one=Scheibe|other=Scheiben} ersetzt {panes#one=wurde|other=wurden}.',
          'Ausgewechselt {panes#one=wurde|other=wurden} {panes} [gesprungene|geborstene|rissige] {panes#one=Scheibe|other=Scheiben}, nachdem {inspector} den Turm als {inspector|female=Inspektorin|male=Inspektor} [geprüft|besichtigt|untersucht] hatte.',
        ],
      },
      questions: {
        keeper: [
          'Wer trat im Jahr {year} den Wärterdienst auf dem Leuchtturm von {light} an?',
          'Wem wurde {year} die Lampe des Leuchtturms von {light} anvertraut?',
        ],
        oil: [
          'Wie viel Maß Öl verbrauchte der Leuchtturm von {light} im Jahr {year}?',
          'Wie hoch war {year} der Ölverbrauch des Leuchtturms von {light}, in Maß gerechnet?',
        ],
        ship: [
          'Welches Schiff fand {year} im Nebel dank dem Leuchtturm von {light} seinen Weg?',
          'Wie hieß das Schiff, das der Leuchtturm von {light} im Jahr {year} vor den Untiefen bewahrte?',
        ],
        inspector: [
          'Wer inspizierte {year} den Leuchtturm von {light}?',
          'Wer nahm im Jahr {year} die Prüfung des Leuchtturms von {light} vor?',
        ],
        light: [
          'An welchem Ort übernahm {keeper} im Jahr {year} einen Leuchtturm?',
          'Wo stand der Leuchtturm, auf dem {keeper} im Jahr {year} {keeper|female=Wärterin|male=Wärter} wurde?',
        ],
      },
    },
    guild: {
      sentences: {
        opening: [
          'Die Weberzunft von {town} schloss ihr [Rechnungsbuch|Zunftbuch|Kassenbuch] für {year} [ordnungsgemäß|ohne Rückstände|fristgerecht] ab.',
          'Abgeschlossen [ist|wird|sei] hiermit das [Zunftbuch|Rechnungsbuch|Hauptbuch] der Weberzunft zu {town} über das Jahr {year}.',
          'Was die Weberzunft zu {town} im Jahr {year} [einnahm und beschloss|verhandelte und verbuchte|an Geschäften hatte], [hält dieses Buch fest|steht hier verzeichnet|ist im Folgenden eingetragen].',
          'Das Jahr {year} [war um|ging zu Ende|war abgelaufen], als die Weberzunft von {town} [ihr Zunftbuch|ihre Rechnung|das Kassenbuch] [schloss|abschloss].',
        ],
        master: [
          'Die Versammlung [wählte|erhob|bestimmte] {master} im {month} [mit großer Mehrheit|ohne Gegenstimme|nach kurzer Aussprache] {master|female=zur Zunftmeisterin|male=zum Zunftmeister}.',
          'Als die Zunft im {month} [zusammentrat|tagte|Versammlung hielt], fiel die Wahl für das Meisteramt [rasch|einmütig|ohne Streit] auf {master}.',
          '{master} [erhielt|gewann|bekam] bei der Wahl im {month} [die meisten Stimmen|die nötigen Stimmen|die Mehrheit] und leitete die Zunft als {master|female=Meisterin|male=Meister}.',
          '{master|female=Meisterin|male=Meister} der Zunft wurde im {month} [durch Handzeichen|durch geheime Wahl|auf Vorschlag der Ältesten] {master}[, was niemand anfocht|, wie es viele erwartet hatten|].',
        ],
        dues: [
          '[An Beiträgen|An Zunftgeldern|An Umlagen] [zahlten|entrichteten|erlegten] die {members} Mitglieder [zusammen|alles in allem|im Ganzen] {dues} Silbermünzen.',
          '{~further} [kamen|gingen|liefen] von den {members} Mitgliedern {dues} Silbermünzen an Beiträgen ein.',
          'Die Zunftkasse [verbuchte|empfing|vereinnahmte] {dues} Silbermünzen, [die Beiträge|den Jahresbeitrag|das Zunftgeld] von {members} Mitgliedern.',
          'Bei {members} Mitgliedern [ergaben|erbrachten|erreichten] die [Beiträge|Umlagen|Zunftgelder] zusammen {dues} Silbermünzen.',
          '{~meanwhile} [entrichteten|zahlten|überbrachten] die {members} Mitglieder ihre Beiträge, [zusammen|insgesamt|im Ganzen] {dues} Silbermünzen.',
        ],
        donor: [
          'Das neue Banner [stiftete|schenkte|spendete] {donor}, {donor|female=eine Kauffrau, die|male=ein Kaufmann, der} mit {goods} [handelte|Handel trieb|Geschäfte machte].',
          '{donor}, durch den Handel mit {goods} [wohlhabend|bekannt|reich] geworden, [stiftete|schenkte|verehrte] der Zunft ein neues Banner.',
          'Ein neues Banner [bekam|erhielt|empfing] die Zunft als Geschenk von {donor}, {donor|female=deren|male=dessen} Handelshaus [vor allem|hauptsächlich|von jeher] {goods} [führte|verkaufte|absetzte].',
          'Dass die Zunft ein neues Banner [besaß|führte|vorweisen konnte], verdankte sie {donor} und {donor|female=ihrem|male=seinem} [einträglichen|blühenden|weitläufigen] Handel mit {goods}.',
        ],
        clerk: [
          '{clerk|female=Die Schreiberin|male=Der Schreiber} {clerk} trug [sorgsam|eigenhändig|leserlich] {apprentices} {apprentices#one=neuen Lehrling|other=neue Lehrlinge} [mit Namen|samt Herkunft|vor Zeugen] ein.',
          'In der Lehrlingsrolle {apprentices#one=kam|other=kamen} {apprentices} {apprentices#one=Name|other=Namen} hinzu, [geschrieben|eingetragen|vermerkt] von {clerk}, {clerk|female=der Schreiberin|male=dem Schreiber} [der Zunft|des Hauses|der Versammlung].',
          'Neu {apprentices#one=war|other=waren} {apprentices} {apprentices#one=Lehrling, dessen|other=Lehrlinge, deren} Namen {clerk} als {clerk|female=Schreiberin|male=Schreiber} [sorgfältig|mit eigener Hand|vor Zeugen] [eintrug|verzeichnete|aufnahm].',
          '{clerk}, von der Zunft als {clerk|female=Schreiberin|male=Schreiber} [angestellt|bestellt|besoldet], [verzeichnete|notierte|vermerkte] {apprentices} {apprentices#one=neuen Lehrling|other=neue Lehrlinge} mit Namen[ und Herkunft| und Alter|].',
        ],
      },
      questions: {
        master: [
          'Wer wurde {year} an die Spitze der Weberzunft von {town} gewählt?',
          'Auf wen fiel im Jahr {year} die Wahl, als die Weberzunft zu {town} ihr Meisteramt besetzte?',
        ],
        dues: [
          'Wie viele Silbermünzen nahm die Weberzunft von {town} im Jahr {year} an Beiträgen ein?',
          'Welche Summe in Silbermünzen erbrachten {year} die Mitgliedsbeiträge der Weberzunft zu {town}?',
        ],
        donor: [
          'Von wem bekam die Weberzunft zu {town} im Jahr {year} ein Banner geschenkt?',
          'Wer stiftete {year} das Banner der Weberzunft von {town}?',
        ],
        clerk: [
          'Wer schrieb {year} die neuen Lehrlinge der Weberzunft von {town} ein?',
          'Wer versah im Jahr {year} bei der Weberzunft zu {town} den Schreiberdienst?',
        ],
        town: [
          'In welchem Ort stand {master} im Jahr {year} der Weberzunft vor?',
          'Wo wählte die Weberzunft {master} im Jahr {year} {master|female=zur Meisterin|male=zum Meister}?',
        ],
      },
    },
    expedition: {
      sentences: {
        opening: [
          'Im Jahr {year} brach eine [Expedition|kleine Expedition|wissenschaftliche Expedition] auf, um das Land [um|rings um|rund um] {goal} zu vermessen.',
          'Das Land um {goal} war nur [ungenau|teilweise|dürftig] [erforscht|bekannt|kartiert], als {year} eine Expedition zu seiner Vermessung [aufbrach|auszog|abreiste].',
          '[Diese Blätter|Die folgenden Zeilen|Diese Aufzeichnungen] [schildern|beschreiben|betreffen] die Expedition, die {year} zur Vermessung [des Landes|der Gegend|des Gebiets] um {goal} [auszog|aufbrach|entsandt wurde].',
          '{goal} und [seine Umgebung|das Umland|die Gegend ringsum] [genau|gründlich|vollständig] zu vermessen war [die Aufgabe|das Ziel|der Zweck] einer Expedition des Jahres {year}.',
          'Zur Vermessung [des Landes|der Gegend|des Gebiets] um {goal} [entsandte|bewilligte|finanzierte] die Akademie im Jahr {year} eine Expedition.',
        ],
        leader: [
          '[An der Spitze stand|Den Befehl führte|Die Leitung hatte] {leader}, {leader|female=die|male=der} [noch am Hafen|ohne langes Zögern|vor dem Abmarsch] {porters} Träger [anwarb|einstellte|in Dienst nahm].',
          '{leader} führte [die Gruppe|den Zug|das Unternehmen] und warb {porters} Träger [im Hafen|auf dem Markt|in den Dörfern] an.',
          'Für [das Gepäck|die Instrumente|Zelte und Vorräte] brauchte man {porters} Träger, die {leader} als {leader|female=Leiterin|male=Leiter} der Expedition [selbst|persönlich|mit Bedacht] [anwarb|auswählte|einstellte].',
          'Mit {porters} [frisch|eigens|in Eile] angeworbenen Trägern [leitete|führte|befehligte] {leader} [das Unternehmen|den Zug|die Reisegesellschaft].',
        ],
        ship: [
          'Übers Meer [fuhr|reiste|gelangte] die Gruppe mit dem Schiff „{ship}“ und landete im {month}[ wohlbehalten| ohne Zwischenfall|].',
          'Das Schiff „{ship}“ [trug|brachte|beförderte] die [Reisenden|Teilnehmer|Expedition] über das Meer und setzte sie im {month} [an der Küste|an einem Strand|an einer Flussmündung] ab.',
          'Im {month} betrat man nach der [Überfahrt|Seereise|Seefahrt] auf dem Schiff „{ship}“ [festen Boden|wieder Land|die fremde Küste].',
          'Gelandet ist die [Gruppe|Expedition|Reisegesellschaft] im {month}, [nach einer Seereise|nach langer Fahrt|nach der Überfahrt] an Bord des Schiffes „{ship}“.',
        ],
        guide: [
          '{guide|female=Die Bergführerin|male=Der Bergführer} {guide} brachte {horses} {horses#one=Packpferd|other=Packpferde} [heil|sicher|ohne Sturz] über den [Pass|steilen Pass|schmalen Pass].',
          'Am Pass ging {guide} als {guide|female=Bergführerin|male=Bergführer} voran und [führte|leitete|brachte] {horses} {horses#one=Packpferd|other=Packpferde} [glücklich|behutsam|ohne Verlust] hinüber.',
          'Dass {horses} {horses#one=Packpferd|other=Packpferde} über den Pass {horses#one=kam|other=kamen}, [war das Werk|war das Verdienst|lag an der Umsicht] {guide|female=der Bergführerin|male=des Bergführers} {guide}.',
          '{guide} kannte den Pass [seit der Kindheit|von früheren Reisen|besser als alle anderen] und brachte als {guide|female=Bergführerin|male=Bergführer} {horses} {horses#one=Packpferd|other=Packpferde} [hinüber|auf die andere Seite|durch die Felsen].',
        ],
        paces: [
          'Von der Küste bis zum letzten Lager [zählte|maß|notierte] {surveyor|female=die Landmesserin|male=der Landmesser} {surveyor} [im Ganzen|insgesamt|genau] {paces} Schritte.',
          '{~further} zählte {surveyor} als {surveyor|female=Landmesserin|male=Landmesser} {paces} Schritte zwischen der Küste und dem [letzten|hintersten|äußersten] Lager[ im Binnenland|, alle Umwege eingerechnet|].',
          'Die Strecke von der Küste zum letzten Lager [betrug|maß|umfasste] nach [der Zählung|den Angaben|dem Feldbuch] von {surveyor}, {surveyor|female=der Landmesserin|male=dem Landmesser}, {paces} Schritte.',
          '[Genau|Immerhin|Insgesamt] {paces} Schritte trennten das letzte Lager von der Küste, wie {surveyor|female=die Landmesserin|male=der Landmesser} {surveyor} [feststellte|ermittelte|notierte].',
        ],
      },
      questions: {
        leader: [
          'Wer leitete die Expedition, die {year} das Land um {goal} vermessen sollte?',
          'Unter wessen Führung stand im Jahr {year} die Expedition zur Vermessung von {goal}?',
        ],
        ship: [
          'Mit welchem Schiff reiste die Expedition des Jahres {year}, die {goal} vermessen sollte?',
          'Wie hieß das Schiff der Expedition, die im Jahr {year} in die Gegend von {goal} zog?',
        ],
        guide: [
          'Wer führte die Packpferde der Expedition, die {year} nach {goal} ging, über den Pass?',
          'Wer zeigte im Jahr {year} der Expedition zur Vermessung von {goal} den Weg über den Pass?',
        ],
        paces: [
          'Wie viele Schritte maß die Expedition, die {year} nach {goal} zog, von der Küste bis zum letzten Lager?',
          'Wie viele Schritte lagen zwischen der Küste und dem letzten Lager der Expedition, die {year} das Land um {goal} vermessen sollte?',
        ],
        goal: [
          'Wo sollte die Expedition, die {leader} im Jahr {year} leitete, das Land vermessen?',
          'Welchen Ort hatte die Expedition unter {leader} im Jahr {year} zum Ziel?',
        ],
      },
    },
    shipwreck: {
      sentences: {
        opening: [
          'Das Seegericht [prüfte|untersuchte|verhandelte] den [Untergang|Verlust|Schiffbruch] des Schiffes „{ship}“ im Jahr {year}.',
          'Wie das Schiff „{ship}“ im Jahr {year} [verloren ging|unterging|zugrunde ging], [klärte|untersuchte|erörterte] [das Seegericht|das zuständige Seegericht|ein Seegericht].',
          'In Sachen des Schiffes „{ship}“, {year} [gesunken|untergegangen|verloren gegangen], trat das Seegericht [zur Untersuchung|zur Verhandlung|öffentlich] zusammen.',
          'Gegenstand der [gerichtlichen|amtlichen|förmlichen] Untersuchung war das im Jahr {year} [verlorene|gesunkene|untergegangene] Schiff „{ship}“.',
        ],
        captain: [
          '{captain|female=Kapitänin|male=Kapitän} {captain} hatte [eine volle|eine schwere|eine kostbare] Ladung {goods} [an Bord|aufgenommen|übernommen].',
          'Geladen war {goods}; [das Kommando führte|den Befehl an Bord hatte|verantwortlich dafür war] {captain|female=Kapitänin|male=Kapitän} {captain}.',
          'Die Fracht bestand aus {goods}, [verladen|gestaut|übernommen] [unter Aufsicht|auf Weisung|im Beisein] von {captain|female=Kapitänin|male=Kapitän} {captain}.',
          '{captain} [befehligte|führte|steuerte] das Schiff als {captain|female=Kapitänin|male=Kapitän} und hatte {goods} [im Laderaum|unter Deck|als Fracht an Bord].',
        ],
        coast: [
          'Am {day}. {month} lief das Schiff vor {coast} auf [einen Felsen|eine Klippe|ein Felsenriff] und [zerbrach|brach auseinander|barst].',
          'Vor {coast} riss am {day}. {month} ein Felsen [den Rumpf|den Schiffsboden|die Bordwand] auf, [und das Schiff zerbrach|worauf das Schiff auseinanderbrach|bis das Schiff in Stücke ging].',
          'Das Unglück geschah am {day}. {month}, als das Schiff vor {coast} [auf eine Klippe geriet|gegen einen Felsen stieß|auf Felsen lief] und [zerschellte|zerbrach|auseinanderbrach].',
          '[Zerschellt|Zerbrochen|Gescheitert] ist das Schiff am {day}. {month} vor {coast}, [wo es auf einen Felsen lief|nachdem es einen Felsen gerammt hatte|an einem Felsen unter Wasser].',
        ],
        loss: [
          '{owner|female=Die Eignerin|male=Der Eigner} {owner} [bezifferte|schätzte|veranschlagte] den [Schaden|Verlust|Gesamtverlust] auf {loss} Goldmünzen.',
          'Auf {loss} Goldmünzen [belief sich|kam|stieg] der Verlust nach [Angabe|Rechnung|Aussage] {owner|female=der Eignerin|male=des Eigners} {owner}.',
          '{owner} [erklärte|beschwor|beteuerte], als {owner|female=Eignerin|male=Eigner} {loss} Goldmünzen [verloren|eingebüßt|dabei verloren] zu haben.',
          'Der Schaden, den {owner} als {owner|female=Eignerin|male=Eigner} [anmeldete|geltend machte|angab], [betrug|erreichte|belief sich auf] {loss} Goldmünzen.',
        ],
        witness: [
          '{witness|female=Die Zeugin|male=Der Zeuge} {witness} [sagte aus|gab an|erklärte], dass {saved} {saved#one=Matrose|other=Matrosen} lebend [ans Ufer|an den Strand|an Land] {saved#one=kam|other=kamen}.',
          'Lebend an Land {saved#one=kam|other=kamen} {saved} {saved#one=Matrose|other=Matrosen}, wie {witness} [unter Eid|vor Gericht|auf Befragen] {witness|female=als Zeugin|male=als Zeuge} [erklärte|aussagte|angab].',
          'Nach [der Aussage|dem Zeugnis|den Worten] von {witness} {saved#one=rettete|other=retteten} sich {saved} {saved#one=Matrose|other=Matrosen} [ans Ufer|an den Strand|an Land].',
          '{witness}, als {witness|female=Zeugin|male=Zeuge} [geladen|gehört|vernommen], hatte {saved} Matrosen lebend [am Ufer|am Strand|an Land] [gezählt|gesehen|angetroffen].',
        ],
      },
      questions: {
        captain: [
          'Wer führte das Kommando auf dem Schiff „{ship}“, das {year} unterging?',
          'Unter wessen Befehl stand das Schiff „{ship}“, als es im Jahr {year} verloren ging?',
        ],
        coast: [
          'Vor welchem Ort ging im Jahr {year} das Schiff „{ship}“ zugrunde?',
          'Wo zerschellte {year} das Schiff „{ship}“?',
        ],
        loss: [
          'Wie viele Goldmünzen wurden als Verlust angegeben, als {year} das Schiff „{ship}“ sank?',
          'Auf wie viele Goldmünzen wurde der Schaden geschätzt, als das Schiff „{ship}“ im Jahr {year} unterging?',
        ],
        witness: [
          'Wer sagte über die Überlebenden des Schiffes „{ship}“ aus, das {year} verloren ging?',
          'Wer bezeugte, wie viele Matrosen sich im Jahr {year} vom untergehenden Schiff „{ship}“ retteten?',
        ],
        ship: [
          'Welches Schiff ging im Jahr {year} unter {captain|female=Kapitänin|male=Kapitän} {captain} verloren?',
          'Wie hieß das Schiff, mit dem {captain} im Jahr {year} Schiffbruch erlitt?',
        ],
      },
    },
    bridge: {
      sentences: {
        opening: [
          'Die Baurechnung der Brücke [bei|von|zu] {site} [beginnt mit dem|beginnt im|reicht zurück bis ins] Jahr {year}.',
          'Im Jahr {year} legte man für die [neue|steinerne|geplante] Brücke von {site} [ein Baubuch|eine Baurechnung|ein Rechnungsbuch] an.',
          '{site} [bekam|erhielt|baute] eine Brücke; [die Baurechnung|das Baubuch|ein Konto] dafür wurde im Jahr {year} [eröffnet|angelegt|begonnen].',
          'Über den Bau der Brücke [bei|von|zu] {site} wurde vom Jahr {year} an [Buch geführt|Rechnung gelegt|abgerechnet].',
        ],
        builder: [
          'Die Pläne für {arches} {arches#one=Bogen|other=Bögen} [zeichnete|entwarf|lieferte] {builder|female=die Baumeisterin|male=der Baumeister} {builder}.',
          '{builder} [entwarf|plante|zeichnete] die Brücke als {builder|female=Baumeisterin|male=Baumeister} mit {arches} {arches#one=Bogen|other=Bögen} [nach älteren Vorbildern|nach eigener Berechnung|in strenger Form].',
          'Nach den Plänen von {builder}, {builder|female=der Baumeisterin|male=dem Baumeister}, [bekam|erhielt] das Bauwerk {arches} {arches#one=Bogen|other=Bögen}[ aus Quadern| aus Bruchstein|].',
          'Der Entwurf mit {arches} {arches#one=Bogen|other=Bögen} [stammte|kam|war] {builder|female=von der Baumeisterin|male=vom Baumeister} {builder}[ und wurde sogleich genehmigt| und überzeugte alle|].',
        ],
        stones: [
          'Für die Pfeiler [schlugen|hieben|richteten] {masons} Steinmetze [nach Schablone|nach Maß|Stück für Stück] {stones} Steine zu.',
          '{~further} wurden {stones} Steine für die Pfeiler behauen, wofür {masons} Steinmetze [nötig waren|in Lohn standen|Hand anlegten].',
          'Die Bauhütte [beschäftigte|zählte|besoldete] {masons} Steinmetze, die {stones} Steine für die Pfeiler [behauten|zuschlugen|zurichteten].',
          'Bis die Pfeiler [standen|fertig waren|trugen], hatten {masons} Steinmetze [mühsam|insgesamt|von Hand] {stones} Steine behauen.',
        ],
        patron: [
          'Die Statue mitten auf der Brücke, im {month} [aufgestellt|errichtet|enthüllt], bezahlte {patron}[ ganz allein| aus eigenem Vermögen|].',
          '{patron} [bezahlte|stiftete|schenkte] die Statue, die im {month} mitten auf der Brücke [aufgestellt wurde|ihren Platz fand|errichtet wurde].',
          'Im {month} kam [mitten auf die Brücke|auf die Mitte der Brücke|in die Brückenmitte] eine Statue, [bezahlt|gestiftet|finanziert] von {patron}.',
          'Für die Statue, die [mitten auf der Brücke|in der Brückenmitte|auf halber Länge der Brücke] seit {month} [zu sehen war|stand|aufragte], kam {patron} [allein|gern|ohne Zögern] auf.',
        ],
        cost: [
          '{treasurer|female=Die Schatzmeisterin|male=Der Schatzmeister} {treasurer} [bezifferte|berechnete|summierte] die Kosten [des ganzen Baues|des gesamten Werkes|aller Arbeiten] auf {cost} Silbermünzen.',
          '[Gekostet|Verschlungen|Erfordert] hat der [ganze|gesamte|vollendete] Bau {cost} Silbermünzen, wie {treasurer} als {treasurer|female=Schatzmeisterin|male=Schatzmeister} [errechnete|nachwies|feststellte].',
          'Auf {cost} Silbermünzen [kamen|beliefen sich] die Kosten des [ganzen|gesamten|fertigen] Baues nach [der Rechnung|den Büchern|der Aufstellung] {treasurer|female=der Schatzmeisterin|male=des Schatzmeisters} {treasurer}.',
          '{treasurer}, {treasurer|female=Schatzmeisterin|male=Schatzmeister} [des Baues|der Bauhütte|der Baukasse], schloss das Konto mit [einem Endbetrag|Gesamtkosten|einer Gesamtsumme] von {cost} Silbermünzen.',
        ],
      },
      questions: {
        builder: [
          'Wer entwarf die Brücke von {site}, deren Baurechnung {year} beginnt?',
          'Von wem stammen die Pläne der Brücke zu {site}, über deren Bau seit {year} Buch geführt wurde?',
        ],
        stones: [
          'Wie viele Steine wurden für die Brücke von {site} behauen, deren Baurechnung {year} einsetzt?',
          'Wie viele behauene Steine bekamen die Pfeiler der Brücke zu {site}, deren Bau von {year} an abgerechnet wurde?',
        ],
        patron: [
          'Wer kam für die Statue auf der Brücke von {site} auf, deren Baurechnung {year} beginnt?',
          'Von wem wurde die Statue der Brücke zu {site} bezahlt, für die man {year} ein Baubuch anlegte?',
        ],
        cost: [
          'Wie viele Silbermünzen kostete die Brücke von {site}, deren Baurechnung {year} beginnt?',
          'Wie teuer war, in Silbermünzen, die Brücke zu {site}, für die man {year} ein Baubuch anlegte?',
        ],
        site: [
          'Wo steht die Brücke, die {builder} entwarf und deren Baurechnung {year} beginnt?',
          'An welchem Ort begann {year} die Baurechnung einer Brücke nach den Plänen von {builder}?',
        ],
      },
    },
    harvest: {
      sentences: {
        opening: [
          '[Dieser Erntebericht|Der folgende Erntebericht|Der nachstehende Erntebericht] [kommt|stammt|ist] vom Gut {estate} und [gilt für|betrifft|behandelt] das Jahr {year}.',
          'Wie die Ernte {year} auf dem Gut {estate} [ausfiel|geriet|verlief], [zeigt|meldet|schildert] dieser Bericht.',
          'Das Gut {estate} [erstattete|schrieb|verfasste] für das Jahr {year} [diesen|den üblichen|einen genauen] Erntebericht.',
          'Über die Ernte des Jahres {year} [berichtet|schreibt|äußert sich] [die Verwaltung|das Rentamt|die Kanzlei] des Gutes {estate}[ wie folgt||, Feld für Feld].',
        ],
        steward: [
          '{steward|female=Die Verwalterin|male=Der Verwalter} {steward} [schickte|sandte|beorderte] {reapers} Schnitter [auf die Felder|ins Korn|aufs Feld][, solange das Wetter hielt||, sobald die Halme reif waren].',
          '[Auf die Felder|Ins Korn|Zum Mähen] zogen {reapers} Schnitter, [ausgeschickt|eingeteilt|angewiesen] von {steward}, {steward|female=der Verwalterin|male=dem Verwalter} [des Gutes|des Hofes|vor Ort].',
          '{steward} [schickte|verteilte|führte] als {steward|female=Verwalterin|male=Verwalter} [noch vor Sonnenaufgang|in aller Frühe|bei trockenem Wetter] {reapers} Schnitter auf die Felder.',
          'Mit {reapers} Schnittern [besorgte|begann|bewältigte] {steward|female=die Verwalterin|male=der Verwalter} {steward} die Arbeit auf den [Feldern|Äckern|Kornfeldern].',
        ],
        sheaves: [
          'Bis Ende {month} waren {sheaves} Garben [unter Dach gebracht|eingefahren|glücklich geborgen].',
          '{~further} [kamen|gelangten|wanderten] bis Ende {month} {sheaves} Garben [in die Scheunen|unter Dach|ins Trockene].',
          'Als der {month} [endete|vorüber war|zu Ende ging], zählte man {sheaves} Garben [unter Dach|in der Scheune|im Trockenen].',
          'An Garben [barg die Scheune|lagen in der Scheune|enthielt die Scheune] Ende {month} [genau|im Ganzen|insgesamt] {sheaves}[, keine davon verdorben|, alle trocken|].',
        ],
        buyer: [
          'Ein Teil des Korns [ging|kam|gelangte] an {buyer}, {buyer|female=die|male=der} dafür {goods} [gab|lieferte|in Tausch gab].',
          '{buyer} [übernahm|erwarb|erhielt] einen Teil des Korns [im Tausch gegen|und zahlte dafür mit|und gab dafür] {goods}.',
          'Gegen {goods} [erwarb|erhielt|übernahm] {buyer} einen [guten Teil|Teil|kleinen Teil] [des Korns|der Kornernte|des Getreides].',
          'Nicht mit Geld, sondern mit {goods} [bezahlte|vergütete] {buyer} den [übernommenen|abgeholten|erworbenen] Teil des Korns.',
        ],
        income: [
          'Der Rest wurde für {income} Silbermünzen [verkauft|abgesetzt|veräußert], wie {bookkeeper|female=die Buchhalterin|male=der Buchhalter} {bookkeeper} [bescheinigte|bestätigte|beglaubigte].',
          'Für {income} Silbermünzen verkaufte man [den Rest|das Übrige|alles Übrige], was {bookkeeper} als {bookkeeper|female=Buchhalterin|male=Buchhalter} [bescheinigte|bestätigte|beurkundete].',
          '{bookkeeper} [bescheinigte|bezeugte|beglaubigte] als {bookkeeper|female=Buchhalterin|male=Buchhalter}, dass der Rest für {income} Silbermünzen [verkauft|abgesetzt|veräußert] wurde.',
          'Laut [Bescheinigung|Bestätigung|Vermerk] {bookkeeper|female=der Buchhalterin|male=des Buchhalters} {bookkeeper} [trug|brachte] der Verkauf des Restes {income} Silbermünzen ein.',
        ],
      },
      questions: {
        steward: [
          'Wer verwaltete das Gut {estate} zur Zeit der Ernte des Jahres {year}?',
          'Wer schickte auf dem Gut {estate} im Jahr {year} die Schnitter auf die Felder?',
        ],
        sheaves: [
          'Wie viele Garben brachte das Gut {estate} im Jahr {year} ein?',
          'Wie viele Garben wurden {year} auf dem Gut {estate} unter Dach gebracht?',
        ],
        buyer: [
          'Wer tauschte im Jahr {year} Ware gegen einen Teil der Ernte des Gutes {estate}?',
          'An wen gab das Gut {estate} {year} einen Teil seiner Ernte im Tausch ab?',
        ],
        income: [
          'Wie viele Silbermünzen brachte dem Gut {estate} im Jahr {year} der Verkauf der übrigen Ernte?',
          'Für welchen Betrag in Silbermünzen verkaufte das Gut {estate} den Rest der Ernte von {year}?',
        ],
        estate: [
          'Welches Gut verwaltete {steward} bei der Ernte des Jahres {year}?',
          'Auf welchem Gut sandte {steward} im Jahr {year} die Schnitter aus?',
        ],
      },
    },
    library: {
      sentences: {
        opening: [
          'Die Bibliothek zu {house} wurde im Jahr {year} [vollständig|von Grund auf|Band für Band] [inventarisiert|aufgenommen|verzeichnet].',
          'Im Jahr {year} nahm man die [Bestände|Schätze|Bücher] der Bibliothek von {house} [gründlich|vollständig|nach langer Pause] auf.',
          '[Dieses Inventar|Das vorliegende Inventar|Das Bestandsverzeichnis] der Bibliothek von {house} [stammt aus dem|entstand im|gilt für das] Jahr {year}.',
          'Für das Jahr {year} [verlangte|veranlasste|beschloss] das Kapitel eine Inventur der Bibliothek zu {house}.',
          'Was die Bibliothek von {house} im Jahr {year} [besaß|umfasste|enthielt], [zeigt dieses Inventar|ist hier inventarisiert|wurde in diesem Inventar festgehalten].',
        ],
        librarian: [
          '{librarian|female=Die Bibliothekarin|male=Der Bibliothekar} {librarian} sah {shelves} Regale [der Reihe nach|eines nach dem anderen|nacheinander] durch[ und rückte manches zurecht| und ließ keines aus|].',
          'Regal um Regal, {shelves} an der Zahl, [prüfte|durchsuchte|musterte] {librarian} als {librarian|female=Bibliothekarin|male=Bibliothekar} [den Bestand|die Bestände|die Bücher].',
          'Durch alle {shelves} Regale arbeitete sich {librarian} als {librarian|female=Bibliothekarin|male=Bibliothekar}[, ohne eines auszulassen|, eines nach dem anderen| mit großer Geduld].',
          'Nacheinander [prüfte|musterte|ordnete] {librarian|female=die Bibliothekarin|male=der Bibliothekar} {librarian} [geduldig|ohne Hast|mit Sorgfalt] {shelves} Regale.',
        ],
        volumes: [
          '{copyist|female=Die Kopistin|male=Der Kopist} {copyist} [schrieb|fertigte|erstellte] [in sauberer Schrift|ohne Streichungen|mit ruhiger Hand] eine Liste von {volumes} Bänden.',
          'Eine Liste von {volumes} Bänden [floss|kam|stammt] aus der Feder {copyist|female=der Kopistin|male=des Kopisten} {copyist}.',
          'Auf die Bestandsliste [setzte|schrieb|brachte] {copyist} als {copyist|female=Kopistin|male=Kopist} {volumes} Bände[, jeden mit Titel|, nach Sachgebieten getrennt|].',
          'Verzeichnet sind {volumes} Bände in einer Liste, {copyist|female=von der Kopistin|male=vom Kopisten} {copyist} [ausgefertigt|ins Reine geschrieben|mit Sorgfalt angelegt].',
          '{~further} schrieb {copyist} als {copyist|female=Kopistin|male=Kopist} eine [geordnete|vollständige|ausführliche] Liste, die {volumes} Bände [nennt|aufführt|zählt].',
        ],
        donor: [
          'Im {month} [schenkte|stiftete|überließ] {donor} der Bibliothek eine Sammlung alter Karten[, manche davon bemalt|, gut erhalten und gerollt|].',
          'Eine Sammlung alter Karten [gelangte|kam|ging] im {month} als [Geschenk|Schenkung|Gabe] von {donor} an die Bibliothek.',
          '{donor} [bedachte|beschenkte|überraschte] die Bibliothek im {month} mit einer [Sammlung|großen Sammlung|schönen Sammlung] alter Karten.',
          'Bereichert wurde der Bestand im {month} durch {donor}, {donor|female=die|male=der} eine [ganze|kostbare|beachtliche] Sammlung alter Karten [schenkte|stiftete|übergab].',
        ],
        readers: [
          'An {tables} {tables#one=Tisch|other=Tischen} [zählte|vermerkte|notierte] das Pförtnerbuch {readers} Besuche von Lesern.',
          'Für {readers} Besuche von Lesern, die das Pförtnerbuch [nennt|zählt|ausweist], {tables#one=stand|other=standen} {tables} {tables#one=Tisch|other=Tische} [bereit|zur Verfügung|im Lesesaal].',
          'Laut Pförtnerbuch {tables#one=war|other=waren} {tables} {tables#one=Tisch|other=Tische} bei {readers} Besuchen von Lesern [in Gebrauch|nie lange frei|gut ausgelastet].',
          '{~further} [zählt|nennt|verzeichnet] das Pförtnerbuch {readers} Besuche von Lesern an {tables} {tables#one=Tisch|other=Tischen}[ des Hauses| im Lesesaal|].',
        ],
      },
      questions: {
        librarian: [
          'Wer ging im Jahr {year} die Regale der Bibliothek zu {house} durch?',
          'Wer leitete im Jahr {year} die Bibliothek von {house}, als sie inventarisiert wurde?',
        ],
        volumes: [
          'Wie viele Bände umfasst die Liste der Bibliothek von {house} aus dem Jahr {year}?',
          'Wie viele Bände wurden {year} bei der Inventur der Bibliothek zu {house} aufgelistet?',
        ],
        donor: [
          'Wer schenkte der Bibliothek von {house} im Jahr {year} alte Karten?',
          'Von wem bekam die Bibliothek zu {house} {year} eine Kartensammlung?',
        ],
        readers: [
          'Wie viele Besuche von Lesern hatte die Bibliothek zu {house} im Jahr {year}?',
          'Wie oft kamen im Jahr {year} laut Pförtnerbuch Leser in die Bibliothek von {house}?',
        ],
        house: [
          'Wo versah {librarian} im Jahr {year} den Dienst in der Bibliothek?',
          'An welchem Ort sah {librarian} im Jahr {year} die Regale der Bibliothek durch?',
        ],
      },
    },
    court: {
      sentences: {
        opening: [
          'Die Gerichtsrolle von {town} [verzeichnet|enthält|überliefert] für das Jahr {year} [einen Streit|einen Prozess|einen Rechtsstreit] um einen gebrochenen Vertrag.',
          'Um einen gebrochenen Vertrag [stritt|rechtete|prozessierte] man {year} vor dem [Gericht|Stadtgericht|Amtsgericht] von {town}, dessen Rolle [hier folgt|noch erhalten ist|den Fall bewahrt].',
          'Im Jahr {year} [kam|gelangte|ging] ein Streit um einen gebrochenen Vertrag vor das Gericht zu {town}, [das|welches] ihn in seine Rolle eintrug.',
          'Aus der Gerichtsrolle von {town}, Jahr {year}: ein [Streit|Rechtsstreit|Verfahren] wegen [Vertragsbruchs|eines gebrochenen Vertrags|des Bruchs eines Vertrags].',
          'In {town} [gab es|führte man|verhandelte man] {year} einen Streit um einen gebrochenen Vertrag, [den die Gerichtsrolle verzeichnet|der in der Gerichtsrolle steht|von dem die Gerichtsrolle berichtet].',
        ],
        judge: [
          '{judge|female=Die Richterin|male=Der Richter} {judge} eröffnete im {month} die Verhandlung[ bei offenen Türen| vor vollem Saal|].',
          'Im {month} eröffnete {judge} als {judge|female=Richterin|male=Richter} [die Sitzung|die Verhandlung|das Verfahren] [mit den üblichen Formeln|vor beiden Parteien|nach dem Aufruf der Sache].',
          '[Begonnen|Eröffnet|Aufgenommen] wurde die Verhandlung im {month} von {judge} als {judge|female=zuständiger Richterin|male=zuständigem Richter}.',
          'Den Vorsitz [führte|übernahm|hatte] {judge|female=die Richterin|male=der Richter} {judge}, {judge|female=die|male=der} im {month} die [Verhandlung|Sitzung|Anhörung] eröffnete.',
        ],
        plaintiff: [
          'Geklagt hatte {plaintiff}, {plaintiff|female=der|male=dem} eine Lieferung {goods} [versprochen|zugesagt|vertraglich zugesichert] worden war.',
          'Die Klage [kam|stammte] von {plaintiff}: Eine [versprochene|zugesagte|vereinbarte] Lieferung von {goods} war [ausgeblieben|nie eingetroffen|nicht erfolgt].',
          '{plaintiff} [klagte|erhob Klage|zog vor Gericht], weil eine [versprochene|zugesagte|vereinbarte] Lieferung {goods} [ausgeblieben war|nie eintraf|nicht ankam].',
          'Klage [gegen den Lieferanten|auf Schadenersatz|auf Erfüllung] erhob {plaintiff}, {plaintiff|female=der|male=dem} man {goods} [versprochen|zugesagt|verkauft], aber nicht [geliefert|übergeben|gebracht] hatte.',
        ],
        fine: [
          'Zu {fine} Silbermünzen Buße, zahlbar binnen {days} {days#one=Tag|other=Tagen}, wurde [die unterlegene Partei|die unterliegende Seite|der unterlegene Teil] verurteilt.',
          'Binnen {days} {days#one=Tag|other=Tagen} sollte die unterlegene Partei {fine} Silbermünzen [als Buße|als Strafe|an Strafgeld] [zahlen|entrichten|aufbringen].',
          'Das Urteil [verlangte|forderte] von der unterlegenen Partei {fine} Silbermünzen Buße, [zahlbar|fällig|zu entrichten] binnen {days} {days#one=Tag|other=Tagen}.',
          'Eine Buße von {fine} Silbermünzen, die binnen {days} {days#one=Tag|other=Tagen} [fällig|zu zahlen|zu entrichten] war, traf [die unterlegene Partei|die Partei, die unterlag|den unterlegenen Teil].',
        ],
        surety: [
          'Nach [Anhörung|Vernehmung|Befragung] von {witnesses} Zeugen [bürgte|verbürgte sich|haftete] {surety} für die Zahlung.',
          '{surety} [bürgte|verbürgte sich|haftete] für die Zahlung, nachdem {witnesses} {witnesses#one=Zeuge|other=Zeugen} [ausgesagt|Auskunft gegeben|Zeugnis abgelegt] {witnesses#one=hatte|other=hatten}.',
          'Die Bürgschaft [für die Zahlung|für die Summe|für den Betrag] übernahm {surety}, als {witnesses} {witnesses#one=Zeuge|other=Zeugen} [gehört|vernommen|befragt] {witnesses#one=war|other=waren}.',
          '[Gehört|Vernommen|Befragt] {witnesses#one=wurde|other=wurden} {witnesses} {witnesses#one=Zeuge|other=Zeugen}; [für die Zahlung verbürgte sich|die Bürgschaft übernahm|für die Summe bürgte] {surety}.',
        ],
      },
      questions: {
        judge: [
          'Wer führte {year} vor dem Gericht von {town} den Vorsitz im Streit um einen gebrochenen Vertrag?',
          'Wer leitete im Jahr {year} in {town} den Prozess um einen Vertragsbruch?',
        ],
        plaintiff: [
          'Wer klagte im Jahr {year} vor dem Gericht von {town} wegen Vertragsbruchs?',
          'Von wem ging {year} die Klage in dem Vertragsstreit vor dem Gericht zu {town} aus?',
        ],
        fine: [
          'Wie viele Silbermünzen Buße verhängte das Gericht von {town} im Jahr {year} wegen Vertragsbruchs?',
          'Wie hoch war {year}, in Silbermünzen, die Strafe im Vertragsstreit vor dem Gericht zu {town}?',
        ],
        surety: [
          'Wer bürgte {year} im Vertragsstreit vor dem Gericht von {town} für die Zahlung?',
          'Wer übernahm im Jahr {year} die Bürgschaft für die Buße, die das Gericht zu {town} wegen Vertragsbruchs verhängte?',
        ],
        town: [
          'Wo führte {judge} im Jahr {year} den Vorsitz in einem Prozess um einen gebrochenen Vertrag?',
          'In welchem Ort sprach {judge} {year} Recht, als man um einen gebrochenen Vertrag stritt?',
        ],
      },
    },
    mine: {
      sentences: {
        opening: [
          'Das Bergwerk [von|bei|zu] {mine} [sandte|schickte|übergab] den [Besitzern|Eignern|Eigentümern] diesen Bericht für {year}.',
          'Den [Eignern|Besitzern|Eigentümern] [berichtet|schreibt|berichtete] das Bergwerk von {mine} über das [ganze|abgelaufene|volle] Jahr {year}.',
          'Für das Jahr {year} ging den Eignern [dieser|der übliche|ein ausführlicher] Bericht des Bergwerks [von|bei|zu] {mine} zu.',
          'Wie es im Jahr {year} um das Bergwerk [von|bei|zu] {mine} stand, [meldet dieser Bericht den Eignern|ist im Bericht an die Eigner zu lesen|erfuhren die Eigner durch diesen Bericht].',
        ],
        overseer: [
          'Vom {month} an [führte|hatte] {overseer} die Aufsicht über die Schächte.',
          '{overseer} [wirkte|diente|arbeitete] vom {month} an als {overseer|female=Aufseherin|male=Aufseher} [der Schächte|über die Schächte|in den Schächten].',
          'Die Schächte unterstanden vom {month} an {overseer}, {overseer|female=der|male=dem} [neuen|umsichtigen|erfahrenen] {overseer|female=Aufseherin|male=Aufseher}.',
          'Im {month} trat {overseer} [den Dienst|das Amt|die Stelle] als {overseer|female=Aufseherin|male=Aufseher} der [Schächte|alten Schächte|tiefen Schächte] an.',
        ],
        ore: [
          'Ans Tageslicht [brachten|förderten|schafften] {miners} Bergleute [in harter Arbeit|Schicht um Schicht|insgesamt] {ore} Karren Erz.',
          '{~further} förderten {miners} Bergleute [zusammen|insgesamt|im Ganzen] {ore} Karren Erz [zutage|nach oben|ans Licht].',
          'Die Förderung [betrug|erreichte|umfasste] {ore} Karren Erz, [das Werk|die Leistung|der Ertrag] von {miners} Bergleuten.',
          'Mit {miners} Bergleuten [brachte|schaffte|förderte] man {ore} Karren Erz [zutage|ans Tageslicht|an die Oberfläche].',
        ],
        engineer: [
          'Gegen das Grubenwasser ließ {engineer|female=die Ingenieurin|male=der Ingenieur} {engineer} [nach und nach|an den tiefsten Stellen|ohne Verzug] {pumps} {pumps#one=Pumpe|other=Pumpen} [einbauen|aufstellen|montieren].',
          'Gegen [eindringendes|steigendes|tückisches] Wasser {pumps#one=half|other=halfen} {pumps} {pumps#one=Pumpe|other=Pumpen}, [eingebaut|aufgestellt|errichtet] von {engineer} als {engineer|female=Ingenieurin|male=Ingenieur}.',
          '{engineer}, {engineer|female=Ingenieurin|male=Ingenieur} [des Bergwerks|der Grube|von Beruf], setzte dem [Wasser|Grundwasser|Grubenwasser] {pumps} {pumps#one=Pumpe|other=Pumpen} entgegen.',
          'Weil Wasser [eindrang|in die Stollen lief|in der Tiefe stand], [installierte|montierte|errichtete] {engineer} als {engineer|female=Ingenieurin|male=Ingenieur} {pumps} {pumps#one=Pumpe|other=Pumpen}.',
        ],
        ship: [
          'Die letzte [Partie|Ladung|Fracht] des Jahres [ging|fuhr|segelte] mit dem Schiff „{ship}“ ab, das {captain|female=Kapitänin|male=Kapitän} {captain} [befehligte|führte|steuerte].',
          '{captain} [holte|übernahm|lud] als {captain|female=Kapitänin|male=Kapitän} des Schiffes „{ship}“ die letzte [Partie|Ladung|Fracht] des Jahres[ und legte ab| und fuhr davon|].',
          'Das Schiff „{ship}“ unter {captain|female=Kapitänin|male=Kapitän} {captain} [brachte|trug|schaffte] die letzte [Partie|Ladung|Fracht] des Jahres fort.',
          'Mit der letzten [Ladung|Fracht|Partie] des Jahres [stach|ging] das Schiff „{ship}“ unter {captain|female=Kapitänin|male=Kapitän} {captain} in See.',
        ],
      },
      questions: {
        overseer: [
          'Wer beaufsichtigte im Jahr {year} die Schächte des Bergwerks von {mine}?',
          'Wem unterstanden {year} die Schächte im Bergwerk zu {mine}?',
        ],
        ore: [
          'Wie viele Karren Erz förderte das Bergwerk von {mine} im Jahr {year}?',
          'Wie groß war {year} die Förderung des Bergwerks zu {mine}, in Karren Erz gerechnet?',
        ],
        engineer: [
          'Wer baute im Jahr {year} im Bergwerk von {mine} Pumpen ein?',
          'Wer ging {year} im Bergwerk zu {mine} mit Pumpen gegen das Wasser vor?',
        ],
        ship: [
          'Mit welchem Schiff ging {year} die letzte Fracht des Bergwerks von {mine} ab?',
          'Wie hieß das Schiff, das im Jahr {year} die letzte Ladung aus dem Bergwerk zu {mine} holte?',
        ],
        mine: [
          'In welchem Bergwerk hatte {overseer} im Jahr {year} die Aufsicht über die Schächte?',
          'Wo lag das Bergwerk, in dem {overseer} {year} {overseer|female=Aufseherin|male=Aufseher} wurde?',
        ],
      },
    },
    fair: {
      sentences: {
        opening: [
          'Im Jahr {year} fand der große Jahrmarkt von {town} [wieder|erneut|abermals] statt.',
          '{town} [lud|rief|bat] {year} [wieder|erneut|abermals] zum großen Jahrmarkt[, wie das Privileg es vorsah|, und viele kamen|].',
          '[Wieder|Erneut|Abermals] hielt man in {town} im Jahr {year} den großen Jahrmarkt ab.',
          'Auch im Jahr {year} [hatte|feierte|erlebte] {town} seinen großen Jahrmarkt[, von nah und fern besucht|, nun schon zum wiederholten Mal|].',
        ],
        warden: [
          '{warden|female=Die Marktmeisterin|male=Der Marktmeister} {warden} [vermietete|vergab|verpachtete] {stalls} Stände[ für die Dauer des Marktes| an Händler von auswärts|].',
          'Vergeben wurden {stalls} Stände, [und zwar|allesamt|alle] durch {warden} als {warden|female=Marktmeisterin|male=Marktmeister}.',
          '{warden} [teilte|wies|sprach] als {warden|female=Marktmeisterin|male=Marktmeister} den Händlern {stalls} Stände zu[ und zog die Miete ein| und steckte die Plätze ab|].',
          '[Verkauft|Gehandelt|Gefeilscht] wurde an {stalls} Ständen, [vermietet|vergeben|verpachtet] {warden|female=von der Marktmeisterin|male=vom Marktmeister} {warden}.',
        ],
        visitors: [
          'Von der Eröffnung am {day}. {month} bis zum letzten Abend [zählten|notierten|verzeichneten] die [Torwachen|Torwächter|Wachen am Tor] {visitors} Besucher.',
          '[Eröffnung war|Beginn war|Eröffnet wurde] am {day}. {month}, und bis zum letzten Abend zählten die [Torwachen|Torwächter|Wachen am Tor] {visitors} Besucher.',
          'Die [Torwachen|Torwächter|Wachen am Tor] zählten {visitors} Besucher, [gerechnet von der|und zwar von der|in der Zeit von der] Eröffnung am {day}. {month} bis zum letzten Abend.',
          'Nach [der Zählung|den Listen|der Meldung] der Torwachen [kamen|strömten|drängten] zwischen der Eröffnung am {day}. {month} und dem letzten Abend {visitors} Besucher herein.',
        ],
        trader: [
          'Der Preis für die [feinste|beste|edelste] Ware ging an {trader}, {trader|female=die|male=der} {goods} [verkaufte|feilbot|anbot].',
          '{trader}, mit {goods} [angereist|angetreten|vertreten], [gewann|erhielt|errang] den Preis für die [feinste|beste|edelste] Ware.',
          'Mit {goods} am Stand [gewann|errang|holte sich] {trader} den Preis für die [feinste|beste|edelste] Ware.',
          'Den Preis für die [feinste|beste|edelste] Ware erkannte man [einstimmig|sogleich|nach langer Prüfung] {trader} zu, {trader|female=deren|male=dessen} Stand {goods} [anbot|führte|feilbot].',
        ],
        toll: [
          '{collector|female=Die Zolleinnehmerin|male=Der Zolleinnehmer} {collector} [kassierte|verbuchte|empfing] {toll} kleine Münzen an [Marktzoll|Zoll|Standzoll].',
          'An Zoll [kamen|gingen|liefen] {toll} kleine Münzen ein, [erhoben|kassiert|eingesammelt] von {collector} als {collector|female=Zolleinnehmerin|male=Zolleinnehmer}.',
          '{~further} [ergab|erbrachte|lieferte] der Zoll {toll} kleine Münzen, [kassiert|gezählt|abgeliefert] {collector|female=von der Zolleinnehmerin|male=vom Zolleinnehmer} {collector}.',
          '{collector} [erhob|kassierte|vereinnahmte] als {collector|female=Zolleinnehmerin|male=Zolleinnehmer} [Tag für Tag|am Tor|bei allen Händlern] den Zoll, zusammen {toll} kleine Münzen.',
        ],
      },
      questions: {
        warden: [
          'Wer vergab im Jahr {year} die Stände auf dem Jahrmarkt von {town}?',
          'Von wem bekamen die Händler {year} auf dem Jahrmarkt zu {town} ihre Stände?',
        ],
        visitors: [
          'Wie viele Besucher hatte der Jahrmarkt von {town} im Jahr {year}?',
          'Wie viele Menschen wurden {year} an den Toren zum Jahrmarkt in {town} gezählt?',
        ],
        trader: [
          'Wer bekam im Jahr {year} auf dem Jahrmarkt von {town} den Preis für die feinste Ware?',
          'An wen ging {year} die Auszeichnung für die beste Ware des Jahrmarkts zu {town}?',
        ],
        toll: [
          'Wie viele kleine Münzen brachte der Zoll auf dem Jahrmarkt von {town} im Jahr {year}?',
          'Welche Zollsumme, in kleinen Münzen, kam {year} auf dem Jahrmarkt zu {town} zusammen?',
        ],
        town: [
          'Auf welchem Jahrmarkt verteilte {warden} im Jahr {year} die Stände?',
          'Wo fand der Jahrmarkt statt, bei dem {warden} {year} {warden|female=Marktmeisterin|male=Marktmeister} war?',
        ],
      },
    },
    observatory: {
      sentences: {
        opening: [
          '[Diese Aufzeichnungen|Diese Notizen|Die folgenden Blätter] entstanden im Jahr {year} an der Sternwarte [von|zu|bei] {site}.',
          'An der Sternwarte [von|zu|bei] {site} [schrieb man nieder|notierte man|hielt man fest], was {year} [am Himmel geschah|zu sehen war|beobachtet wurde].',
          'Aus der Sternwarte [von|zu|bei] {site} [kommen|stammen] diese Notizen, [geschrieben|geführt|begonnen] im Jahr {year}.',
          'Im Notizbuch der Sternwarte [von|zu|bei] {site} [steht|findet sich|liest man] über das Jahr {year} [Folgendes|das Folgende|das Nachstehende].',
        ],
        astronomer: [
          '{astronomer|female=Die Astronomin|male=Der Astronom} {astronomer} [beobachtete|musterte|verfolgte] in {nights} klaren Nächten [den Himmel|das Firmament|den Nachthimmel].',
          'In {nights} klaren Nächten [beobachtete|durchforschte|verfolgte] {astronomer} als {astronomer|female=Astronomin|male=Astronom} den Himmel[ durch das Fernrohr|, mit und ohne Fernrohr|].',
          'Klar waren {nights} Nächte, in denen {astronomer|female=die Astronomin|male=der Astronom} {astronomer} den Himmel [beobachtete|absuchte|vermaß].',
          '{astronomer} [nutzte|verwendete|opferte] als {astronomer|female=Astronomin|male=Astronom} {nights} klare Nächte für die Beobachtung des [Himmels|Nachthimmels|Firmaments].',
        ],
        stars: [
          'Der neue Katalog, [abgeschrieben|ins Reine geschrieben|kopiert] {assistant|female=von der Assistentin|male=vom Assistenten} {assistant}, [enthält|nennt|verzeichnet] die Positionen von {stars} Sternen.',
          '{assistant} schrieb als {assistant|female=Assistentin|male=Assistent} den neuen Katalog [ab|ins Reine|säuberlich ab], der {stars} Sterne mit ihren Positionen [aufführt|nennt|verzeichnet].',
          'Die Positionen von {stars} Sternen [stehen|finden sich|liest man] im neuen Katalog, den {assistant|female=die Assistentin|male=der Assistent} {assistant} [abschrieb|kopierte|ins Reine brachte].',
          'Für {stars} Sterne [enthält|nennt|verzeichnet] der neue Katalog die Position; [abgeschrieben|ins Reine geschrieben|kopiert] hat ihn {assistant} als {assistant|female=Assistentin|male=Assistent}.',
        ],
        guest: [
          'Den Kometen [sah|entdeckte|bemerkte] am {day}. {month} zuerst {guest}, [ein Gast des Hauses|zu Besuch im Haus|Gast der Sternwarte].',
          '{guest}, [ein Gast des Hauses|zu Gast im Haus|nur zu Besuch], [sah|erblickte|entdeckte] am {day}. {month} {guest|female=als Erste|male=als Erster} den Kometen.',
          'Am {day}. {month} [zeigte sich|erschien|leuchtete] der Komet zum ersten Mal; [gesehen|bemerkt|entdeckt] hat ihn {guest}, ein Gast des Hauses.',
          'Die erste Sichtung des Kometen [gelang|glückte] {guest}, einem Gast [des Hauses|der Sternwarte|am Fernrohr], am {day}. {month}[ bei klarem Himmel| noch vor allen anderen|].',
        ],
        lens: [
          'Die große Linse, in {weeks} {weeks#one=Woche|other=Wochen} [geschliffen|von Hand geschliffen|fertig geschliffen], [war ein Werk von|stammte von|kam von] {lens}.',
          '{lens} hatte die große Linse in {weeks} {weeks#one=Woche|other=Wochen} [geschliffen|zurechtgeschliffen|von Hand geschliffen].',
          'In {weeks} {weeks#one=Woche|other=Wochen} [schliff|vollendete|formte] {lens} die große Linse[ für das Fernrohr|, ohne einen Kratzer|].',
          'Geschliffen [hatte|hat] die große Linse {lens}, wofür {weeks} {weeks#one=Woche|other=Wochen} [nötig|erforderlich|vonnöten] {weeks#one=war|other=waren}.',
        ],
      },
      questions: {
        astronomer: [
          'Wer beobachtete im Jahr {year} an der Sternwarte von {site} den Himmel?',
          'Wer verbrachte {year} an der Sternwarte zu {site} die klaren Nächte mit der Beobachtung des Himmels?',
        ],
        stars: [
          'Wie viele Sterne enthält der neue Katalog der Sternwarte von {site} aus dem Jahr {year}?',
          'Für wie viele Sterne gibt der neue Katalog der Sternwarte zu {site} von {year} die Position an?',
        ],
        guest: [
          'Wer sah {year} an der Sternwarte von {site} den Kometen zuerst?',
          'Wem gelang im Jahr {year} an der Sternwarte zu {site} die erste Beobachtung des Kometen?',
        ],
        lens: [
          'Wer schliff die große Linse der Sternwarte von {site}, die in den Notizen von {year} erwähnt ist?',
          'Von wem hatte die Sternwarte zu {site} im Jahr {year} ihre große Linse?',
        ],
        site: [
          'An welcher Sternwarte beobachtete {astronomer} im Jahr {year} den Himmel?',
          'Wo stand die Sternwarte, an der {astronomer} {year} {astronomer|female=Astronomin|male=Astronom} war?',
        ],
      },
    },
    workshop: {
      sentences: {
        opening: [
          'Die Teppichwerkstatt [in|von|zu] {town} stellte ihre [Rechnung|Jahresrechnung|Abrechnung] für das Jahr {year} [auf|fertig|zusammen].',
          'Für das Jahr {year} folgt hier die [Rechnung|Jahresrechnung|Abrechnung] der Teppichwerkstatt [in|von|zu] {town}.',
          'Was die Teppichwerkstatt [in|von|zu] {town} {year} [einnahm und ausgab|kaufte und verkaufte|herstellte und absetzte], [zeigt|verrät|belegt] diese Rechnung.',
          'Bilanz zog die Teppichwerkstatt [in|von|zu] {town} für das Jahr {year} [schriftlich|in diesem Heft|wie folgt].',
        ],
        owner: [
          '{owner|female=Die Besitzerin|male=Der Besitzer} {owner} [hielt|hatte] {looms} {looms#one=Webstuhl|other=Webstühle} [in Betrieb|in Gang|im Einsatz].',
          'Unter {owner} als {owner|female=Besitzerin|male=Besitzer} {looms#one=lief|other=liefen} {looms} {looms#one=Webstuhl|other=Webstühle} [vom Morgen bis zum Abend|ohne Unterbrechung|Tag für Tag].',
          '{owner}, {owner|female=die|male=der} den Betrieb [besaß|gekauft hatte|geerbt hatte], ließ {looms} {looms#one=Webstuhl|other=Webstühle} [ununterbrochen|täglich|regelmäßig] laufen.',
          'An {looms} {looms#one=Webstuhl|other=Webstühlen} ließ {owner|female=die Besitzerin|male=der Besitzer} {owner} [weben|arbeiten|knüpfen][, solange das Tageslicht reichte|, von Montag bis Samstag|].',
        ],
        yarn: [
          '{dyer|female=Die Färberin|male=Der Färber} {dyer} gab {yarn} Strängen Garn [ihre Farbe|die rechte Farbe|Farbe und Glanz].',
          'An Garn wurden {yarn} Stränge gefärbt, [sämtlich|alle|ausnahmslos] durch {dyer}[ in der Färbeküche| am Bottich|].',
          '{~meanwhile} färbte {dyer} [im Bottich|am Kessel|im Hof] {yarn} Stränge Garn[ in den bestellten Tönen| nach Muster|].',
          '{dyer} [tauchte|legte|senkte] als {dyer|female=Färberin|male=Färber} {yarn} Stränge Garn in die [Farbbottiche|Farbkessel|Farbbrühe][, manche davon zweimal|, nach Tönen getrennt|].',
        ],
        designer: [
          'Das Muster, das sich am besten verkaufte, [zeichnete|entwarf|ersann] {designer} im {month}.',
          'Im {month} [zeichnete|entwarf|schuf] {designer} das Muster, das [den besten Absatz fand|sich am besten verkaufte|am häufigsten verlangt wurde].',
          '{designer} [zeichnete|entwarf|lieferte] im {month} das [meistverkaufte|bestverkaufte|gefragteste] Muster [von allen|der Werkstatt|unter sämtlichen Entwürfen].',
          'Am besten [verkaufte sich|ging|lief] ein Muster, das {designer} im {month} [gezeichnet|entworfen|ersonnen] hatte.',
        ],
        ship: [
          '[Bestimmt|Gedacht|Verpackt] für [fremde|ausländische|auswärtige] Käufer, gingen {carpets} Teppiche an Bord des Schiffes „{ship}“ [ab|auf die Reise|in die Ferne].',
          'Das Schiff „{ship}“ nahm {carpets} Teppiche für [ausländische|auswärtige|fremde] Käufer [an Bord|auf|mit].',
          'Mit dem Schiff „{ship}“ verließen {carpets} Teppiche [das Land|die Küste|den Hafen], [bestellt|gekauft|bezahlt] von Kunden im Ausland.',
          '[Ins Ausland|Nach Übersee|An fremde Käufer] verkauft wurden {carpets} Teppiche, die auf dem Schiff „{ship}“ [abgingen|übers Meer gingen|die Reise antraten].',
        ],
      },
      questions: {
        owner: [
          'Wem gehörte im Jahr {year} die Teppichwerkstatt von {town}?',
          'Wer besaß {year} die Teppichwerkstatt zu {town}?',
        ],
        yarn: [
          'Wie viele Stränge Garn wurden im Jahr {year} für die Teppichwerkstatt von {town} gefärbt?',
          'Welche Menge Garn, in Strängen, bekam {year} in der Teppichwerkstatt zu {town} ihre Farbe?',
        ],
        designer: [
          'Wer entwarf das beliebteste Muster der Teppichwerkstatt von {town} im Jahr {year}?',
          'Von wem stammt das Muster, das die Teppichwerkstatt zu {town} {year} am besten verkaufte?',
        ],
        ship: [
          'Mit welchem Schiff verschickte die Teppichwerkstatt von {town} im Jahr {year} ihre Ware ins Ausland?',
          'Wie hieß das Schiff, das im Jahr {year} die Teppiche der Werkstatt zu {town} an Bord hatte?',
        ],
        town: [
          'In welchem Ort besaß {owner} im Jahr {year} eine Teppichwerkstatt?',
          'Wo befand sich die Teppichwerkstatt, die {year} {owner} gehörte?',
        ],
      },
    },
    hospital: {
      sentences: {
        opening: [
          'Das Spital [von|zu|in] {town} [führte|begann|füllte] im Jahr {year} dieses [Register|Krankenregister|Verzeichnis].',
          '[Dieses Register|Das folgende Register|Das vorliegende Register] wurde {year} im Spital [von|zu|in] {town} [geführt|angelegt|geschrieben].',
          'Im Spital [von|zu|in] {town} schrieb man im Jahr {year} [alles Wichtige|das Nötige|jeden Vorgang] in dieses Register.',
          'Über das Jahr {year} im Spital [von|zu|in] {town} gibt dieses Register [Auskunft|genaue Auskunft|Nachricht].',
        ],
        physician: [
          '{physician|female=Die Ärztin|male=Der Arzt} {physician} hatte {beds} Betten [zu betreuen|zu versorgen|in Obhut].',
          'Um {beds} Betten [kümmerte|mühte|bemühte] sich {physician} als {physician|female=Ärztin|male=Arzt}[, bei Tag und bei Nacht|, fast immer ohne Vertretung|].',
          '{physician} [betreute|versorgte|überwachte] als {physician|female=Ärztin|male=Arzt} [täglich|gewissenhaft|mit großem Fleiß] {beds} Betten.',
          'Die [Sorge|Verantwortung|Zuständigkeit] für {beds} Betten lag [allein|stets|ganz] {physician|female=bei der Ärztin|male=beim Arzt} {physician}.',
        ],
        doses: [
          '{apothecary|female=Die Apothekerin|male=Der Apotheker} {apothecary} bereitete {doses} Dosen Arznei [zu|vor|für die Kranken].',
          '{~further} [mischte|fertigte|bereitete] {apothecary} als {apothecary|female=Apothekerin|male=Apotheker} [nach Rezept|im Labor|auf Anforderung] {doses} Dosen Arznei.',
          'An Arznei [verbrauchte|erhielt|bekam] das Haus {doses} Dosen, [gemischt|zubereitet|hergestellt] von {apothecary}, {apothecary|female=der Apothekerin|male=dem Apotheker}.',
          'Aus [den Händen|dem Labor|den Mörsern] {apothecary|female=der Apothekerin|male=des Apothekers} {apothecary} [kamen|stammten] {doses} Dosen Arznei.',
        ],
        nurse: [
          'Im {month} [ging|fiel|kam] die Pflege im langen Saal an {nurse|female=die Pflegerin|male=den Pfleger} {nurse}.',
          '{nurse} übernahm im {month} als {nurse|female=Pflegerin|male=Pfleger} die [Betreuung|Versorgung] der Kranken im langen Saal[, die Nachtwachen eingeschlossen|, auf eigenen Wunsch|].',
          'Den langen Saal [übertrug|übergab|überließ] man im {month} {nurse|female=der Pflegerin|male=dem Pfleger} {nurse}[ zur Betreuung| mitsamt den Kranken|].',
          'Die Kranken im langen Saal [betreute|versorgte|umsorgte] vom {month} an {nurse|female=die Pflegerin|male=der Pfleger} {nurse}.',
        ],
        benefactor: [
          '{benefactor} [bezahlte|stiftete|schenkte] {windows} {windows#one=neues|other=neue} Fenster für die [Kapelle|Spitalkapelle|Hauskapelle].',
          'Die [Kapelle|Spitalkapelle|Hauskapelle] bekam {windows} {windows#one=neues|other=neue} Fenster, [bezahlt|gestiftet|finanziert] von {benefactor}.',
          'Für {windows} {windows#one=neues|other=neue} Fenster in der [Kapelle|Spitalkapelle|Hauskapelle] kam {benefactor} [allein|großzügig|aus freien Stücken] auf.',
          'In der [Kapelle|Spitalkapelle|Hauskapelle] {windows#one=ist|other=sind} {windows} Fenster neu, [ein Geschenk|eine Stiftung|eine Gabe] von {benefactor}.',
        ],
      },
      questions: {
        physician: [
          'Wer betreute im Jahr {year} die Kranken im Spital von {town} ärztlich?',
          'Unter wessen ärztlicher Aufsicht standen {year} die Betten im Spital zu {town}?',
        ],
        doses: [
          'Wie viele Dosen Arznei wurden im Jahr {year} für das Spital von {town} zubereitet?',
          'Wie viel Arznei, in Dosen gerechnet, verbrauchte das Spital zu {town} {year}?',
        ],
        nurse: [
          'Wer übernahm im Jahr {year} die Pflege im langen Saal des Spitals von {town}?',
          'Wem wurde {year} im Spital zu {town} der lange Saal anvertraut?',
        ],
        benefactor: [
          'Wer bezahlte im Jahr {year} die neuen Fenster in der Kapelle des Spitals von {town}?',
          'Von wem wurden {year} der Spitalkapelle zu {town} Fenster geschenkt?',
        ],
        town: [
          'In welchem Ort wirkte {physician} im Jahr {year} als {physician|female=Ärztin|male=Arzt} am Spital?',
          'Wo lag das Spital, dessen Betten {physician} {year} betreute?',
        ],
      },
    },
    school: {
      sentences: {
        opening: [
          'Die Schule [von|zu|in] {town} [druckte|veröffentlichte|verfasste] für das Jahr {year} [diesen Bericht|einen Jahresbericht|den folgenden Bericht].',
          'Über das Jahr {year} legte die Schule [von|zu|in] {town} [einen Bericht|ihren Jahresbericht|einen gedruckten Bericht] vor.',
          '[Gedruckt|Erstattet|Verfasst] wurde dieser Bericht von der Schule [in|zu] {town} für das Jahr {year}.',
          'Wie {year} an der Schule [von|zu|in] {town} [gelernt|gelehrt|unterrichtet] wurde, [steht in diesem Bericht|zeigt dieser Bericht|erzählt der Jahresbericht].',
        ],
        head: [
          '{head|female=Die Schulleiterin|male=Der Schulleiter} {head} unterrichtete [selbst|persönlich|mit Erfolg] {pupils} Schüler.',
          'Vor {pupils} Schülern hielt {head} als {head|female=Schulleiterin|male=Schulleiter} [Unterricht|Schule|den Unterricht][, streng, aber gerecht|, meist ohne Hilfe|].',
          '{head} [leitete|führte|verwaltete] die Schule und [lehrte|unterrichtete|unterwies] {pupils} Schüler.',
          '[Zur Schule gingen|Eingeschrieben waren|In den Bänken saßen] {pupils} Schüler, unterrichtet {head|female=von der Schulleiterin|male=vom Schulleiter} {head}.',
        ],
        lines: [
          'Unter {writer|female=der Schreiblehrerin|male=dem Schreiblehrer} {writer} kopierten die [Schüler|Kinder|Klassen] {lines} Zeilen[ in ihre Hefte| nach Vorlagen|].',
          'Abgeschrieben wurden [in der Schreibstunde|im Unterricht|in Schönschrift] {lines} Zeilen, und zwar bei {writer}, {writer|female=der Schreiblehrerin|male=dem Schreiblehrer}.',
          '{writer} ließ als {writer|female=Schreiblehrerin|male=Schreiblehrer} die [Schüler|Kinder|Klassen] [nach und nach|zur Übung|Tag um Tag] {lines} Zeilen [abschreiben|kopieren|nachschreiben].',
          '{~meanwhile} kopierten die [Schüler|Kinder|Klassen] {lines} Zeilen, [angeleitet|beaufsichtigt|ermahnt] von {writer} als {writer|female=Schreiblehrerin|male=Schreiblehrer}.',
        ],
        winner: [
          'Den Preis im Rechnen [erhielt|gewann|bekam] {winner} im {month}[ unter Beifall| vor der ganzen Schule|].',
          'Im {month} [verlieh|übergab|überreichte] man {winner} den Preis [im Rechnen|für das Rechnen|für die beste Rechenarbeit].',
          '{winner} [gewann|erhielt|errang] den Preis im Rechnen, der im {month} [vergeben|verliehen|überreicht] wurde.',
          'Der Preis im Rechnen, [verliehen|vergeben|überreicht] im {month}, [ging|fiel] an {winner}.',
        ],
        patron: [
          '{patron} [schenkte|stiftete|spendete] der Schule {desks} {desks#one=neues Pult|other=neue Pulte}[ für die unterste Klasse| aus eigener Tasche|].',
          'Die Schule [bekam|erhielt] von {patron} als [Geschenk|Spende|Stiftung] {desks} {desks#one=neues Pult|other=neue Pulte}.',
          '[Neu|Frisch gezimmert|Neu aufgestellt] {desks#one=war|other=waren} {desks} {desks#one=Pult|other=Pulte}, [ein Geschenk|eine Spende|eine Stiftung] von {patron} an die Schule.',
          'Dass die Schule {desks} {desks#one=neues Pult|other=neue Pulte} [bekam|besaß|aufstellen konnte], verdankte sie {patron}.',
        ],
      },
      questions: {
        head: [
          'Wer leitete im Jahr {year} die Schule von {town}?',
          'Wer stand {year} der Schule zu {town} vor?',
        ],
        lines: [
          'Wie viele Zeilen schrieben die Schüler der Schule von {town} im Jahr {year} ab?',
          'Wie viele Zeilen wurden {year} an der Schule zu {town} im Schreibunterricht kopiert?',
        ],
        winner: [
          'Wer gewann im Jahr {year} an der Schule von {town} den Rechenpreis?',
          'An wen ging {year} die Auszeichnung im Rechnen an der Schule zu {town}?',
        ],
        patron: [
          'Wer schenkte im Jahr {year} der Schule von {town} Pulte?',
          'Von wem stammten die Pulte, die {year} neu in die Schule zu {town} kamen?',
        ],
        town: [
          'In welchem Ort leitete {head} im Jahr {year} die Schule?',
          'Wo war {head} {year} {head|female=Schulleiterin|male=Schulleiter}?',
        ],
      },
    },
    shipyard: {
      sentences: {
        opening: [
          'Das [Tagebuch|Werkbuch|Journal] der Werft [von|zu|bei] {yard} [gilt für|erfasst|dokumentiert] das [ganze|volle|gesamte] Jahr {year}.',
          'Auf der Werft [von|zu|bei] {yard} führte man {year} [gewissenhaft|an jedem Werktag|ohne Lücke] dieses [Tagebuch|Werkbuch|Journal].',
          'Aus dem [Tagebuch|Werkbuch|Journal] der Werft [von|zu|bei] {yard} [erfährt man|geht hervor|ersieht man], was {year} [gebaut wurde|dort entstand|geschah].',
          'Im Jahr {year} füllte sich das [Tagebuch|Werkbuch|Journal] der Werft [von|zu|bei] {yard} [Seite um Seite|mit Einträgen|recht schnell].',
        ],
        shipwright: [
          '{shipwright|female=Die Schiffbaumeisterin|male=Der Schiffbaumeister} {shipwright} [leitete|beaufsichtigte|befehligte] {carpenters} Zimmerleute[, darunter viele junge| mit fester Hand|].',
          'Unter {shipwright} als {shipwright|female=Schiffbaumeisterin|male=Schiffbaumeister} [arbeiteten|werkten] {carpenters} Zimmerleute [am Bau|auf der Helling|am Gerüst].',
          'Die Arbeit von {carpenters} Zimmerleuten [leitete|lenkte|überwachte] {shipwright|female=die Schiffbaumeisterin|male=der Schiffbaumeister} {shipwright}[ von früh bis spät| bis ins Kleinste|].',
          '{shipwright} hatte als {shipwright|female=Schiffbaumeisterin|male=Schiffbaumeister} [den Befehl|die Aufsicht|das Kommando] über {carpenters} Zimmerleute[ am Bauplatz| auf der Werft|].',
        ],
        ship: [
          'Am {day}. {month} lief das Schiff „{ship}“ vom Stapel[, begleitet von Jubel|, ohne jeden Zwischenfall|].',
          'Das Schiff „{ship}“ [glitt|kam|ging] am {day}. {month} [zu Wasser|ins Wasser|von der Helling ins Wasser].',
          'Der Stapellauf des Schiffes „{ship}“ [gelang|erfolgte|glückte] am {day}. {month}[ bei hohem Wasserstand| im ersten Anlauf|].',
          'Zu Wasser [gelassen|gebracht] wurde am {day}. {month} das Schiff „{ship}“[, wie es geplant war|, fertig bis auf die Masten|].',
        ],
        nails: [
          '{smith|female=Die Schmiedin|male=Der Schmied} {smith} [machte|fertigte|formte] {nails} Nägel für den Rumpf[, jeden aus gutem Eisen|, jeden von Hand|].',
          'Im Rumpf [stecken|sitzen] {nails} Nägel, [geschmiedet|gefertigt|geliefert] von {smith}, {smith|female=der Schmiedin|male=dem Schmied}.',
          'Für den Rumpf [bezog|kaufte|holte] man {smith|female=bei der Schmiedin|male=beim Schmied} {smith} [in mehreren Posten|beizeiten|nach Gewicht] {nails} Nägel.',
          '{~further} [schmiedete|hämmerte|fertigte] {smith} [am Feuer der Werft|am Amboss|Tag um Tag] {nails} Nägel für den Rumpf.',
        ],
        client: [
          '[Bestellt|In Auftrag gegeben|Geordert] hatte das neue Schiff {client}, {client|female=die|male=der} {goods} [verschiffte|über See verkaufte|im Großen verkaufte].',
          '{client|female=Auftraggeberin|male=Auftraggeber} des neuen Schiffes war {client}, {client|female=eine Kauffrau|male=ein Kaufmann} [mit einem Kontor für|mit Lagern voll|im Handel mit] {goods}.',
          '{client} [trieb Handel|handelte|machte Geschäfte] mit {goods} und hatte das neue Schiff [bestellt|in Auftrag gegeben|bauen lassen].',
          'Die Bestellung des neuen Schiffes [kam|stammte] von {client}, {client|female=deren|male=dessen} [Handel|Geschäft|Vermögen] auf {goods} [beruhte|fußte].',
        ],
      },
      questions: {
        shipwright: [
          'Wer leitete im Jahr {year} den Schiffbau auf der Werft von {yard}?',
          'Unter wessen Aufsicht arbeiteten {year} die Zimmerleute der Werft zu {yard}?',
        ],
        ship: [
          'Welches Schiff lief im Jahr {year} auf der Werft von {yard} vom Stapel?',
          'Wie hieß das Schiff, das {year} die Werft zu {yard} verließ?',
        ],
        nails: [
          'Wie viele Nägel wurden im Jahr {year} auf der Werft von {yard} für den Rumpf geschmiedet?',
          'Wie viele Nägel benötigte {year} die Werft zu {yard} für den Schiffsrumpf?',
        ],
        client: [
          'Wer bestellte das Schiff, das im Jahr {year} auf der Werft von {yard} gebaut wurde?',
          'Für wen baute die Werft zu {yard} {year} ein neues Schiff?',
        ],
        yard: [
          'Auf welcher Werft hatte {shipwright} im Jahr {year} die Zimmerleute unter sich?',
          'Wo lag die Werft, auf der {shipwright} {year} {shipwright|female=Schiffbaumeisterin|male=Schiffbaumeister} war?',
        ],
      },
    },
    post: {
      sentences: {
        opening: [
          'Das Postamt [von|zu|in] {town} brachte sein Buch für das Jahr {year} [in Ordnung|zum Abschluss|ins Reine].',
          'Am Postamt [von|zu|in] {town} stellte man für {year} das [Jahresbuch|Postbuch|Dienstbuch] [fertig|zusammen].',
          'Was im Jahr {year} durch das Postamt [von|zu|in] {town} [ging|lief|kam], [fasst dieses Buch zusammen|ist hier zusammengefasst|zählt dieses Buch auf].',
          'Für das Jahr {year} folgt hier der [Abschluss|Jahresabschluss|Buchabschluss] des Postamts [von|zu|in] {town}.',
        ],
        postmaster: [
          'Im {month} besetzte die [Verwaltung|Behörde|Direktion] die [freie|vakante|offene] Stelle {postmaster|female=der Postmeisterin|male=des Postmeisters} mit {postmaster}.',
          '{postmaster} [erhielt|bekam|empfing] im {month} [den Posten|das Patent|die Bestallung] als {postmaster|female=Postmeisterin|male=Postmeister}.',
          'Das Amt {postmaster|female=der Postmeisterin|male=des Postmeisters} [ging|fiel] im {month} an {postmaster}[ gegen eine Kaution|, ohne jeden Mitbewerber|].',
          'Seit der Ernennung im {month} [leitete|führte|verwaltete] {postmaster} [das Amt|den Dienst|das Haus] als {postmaster|female=Postmeisterin|male=Postmeister}.',
        ],
        letters: [
          'Durch die Hände von {sorters} {sorters#one=Sortierer|other=Sortierern} [gingen|liefen|wanderten] {letters} Briefe[, kaum einer ging verloren|, die Eilpost nicht gerechnet|].',
          '{~meanwhile} {sorters#one=bearbeitete|other=bearbeiteten} {sorters} Sortierer [im Ganzen|insgesamt|pünktlich] {letters} Briefe.',
          'Bei {letters} Briefen {sorters#one=hatte|other=hatten} {sorters} Sortierer [reichlich zu tun|genug Arbeit|alle Hände voll zu tun].',
          '[Geordnet|Gestempelt|Verteilt] wurden {letters} Briefe, [eine Arbeit|ein Dienst|eine Aufgabe] für {sorters} Sortierer.',
        ],
        courier: [
          '{courier|female=Die Kurierin|male=Der Kurier} {courier} ritt [abwechselnd|im Wechsel|nacheinander] {horses} Pferde[, die meisten gemietet| auf weiten Strecken|].',
          '[Im Wechsel|Nacheinander|Der Reihe nach] trugen {horses} Pferde {courier|female=die Kurierin|male=den Kurier} {courier} [über Land|durchs Land|von Ort zu Ort].',
          '{courier} [brauchte|benutzte|ritt] als {courier|female=Kurierin|male=Kurier} [im Lauf des Jahres|übers Jahr|auf den langen Strecken] {horses} Pferde.',
          'Auf {horses} Pferden, [immer im Wechsel|eines nach dem anderen|nie lange auf demselben], war {courier} als {courier|female=Kurierin|male=Kurier} [unterwegs|im Einsatz|im Sattel].',
        ],
        addressee: [
          'Das schwerste Paket [enthielt|barg] {goods} und war an {addressee} [adressiert|gerichtet|gesandt].',
          'An {addressee} ging das schwerste Paket, [gefüllt mit|vollgepackt mit|darin nur] {goods}.',
          '{addressee} [erhielt|empfing|bekam] das schwerste [Paket|Paket von allen|Paket des Jahres], das [nichts als|nur|lauter] {goods} enthielt.',
          'Mit {goods} [gefüllt|vollgepackt] war das schwerste Paket, das [laut Anschrift|laut Begleitschein|der Aufschrift nach] für {addressee} bestimmt war.',
        ],
      },
      questions: {
        postmaster: [
          'Wer wurde im Jahr {year} mit der Leitung des Postamts von {town} betraut?',
          'Wer stand {year} neu an der Spitze des Postamts zu {town}?',
        ],
        letters: [
          'Wie viele Briefe gingen im Jahr {year} durch das Postamt von {town}?',
          'Wie viele Briefe wurden {year} auf dem Postamt zu {town} sortiert?',
        ],
        courier: [
          'Wer ritt im Jahr {year} für das Postamt von {town}?',
          'Wer versah {year} den Kurierdienst für das Postamt zu {town}?',
        ],
        addressee: [
          'An wen ging das schwerste Paket, das {year} durch das Postamt von {town} kam?',
          'Für wen war im Jahr {year} das schwerste Paket auf dem Postamt zu {town} bestimmt?',
        ],
        town: [
          'In welchem Ort leitete {postmaster} im Jahr {year} das Postamt?',
          'Wo wurde {postmaster} {year} {postmaster|female=zur Postmeisterin|male=zum Postmeister} ernannt?',
        ],
      },
    },
    theatre: {
      sentences: {
        opening: [
          'Das Theater [von|zu|in] {town} [eröffnete|begann] seine Spielzeit {year}[ vor vollem Haus| mit einem Lustspiel|].',
          'Für die Spielzeit {year} öffnete das Theater [von|zu|in] {town} [seine Türen|den Vorhang|den Saal] [aufs Neue|wieder|abermals].',
          '{town} [erlebte|hatte|sah] im Jahr {year} an seinem Theater eine [neue|lange|reiche] Spielzeit.',
          'Die Spielzeit des Jahres {year} am Theater [von|zu|in] {town} [begann planmäßig|wurde feierlich eröffnet|nahm ihren Anfang].',
        ],
        director: [
          'Im {month} [übernahm|erhielt|bekam] {director} die [Leitung|Direktion|Führung] des Hauses.',
          '{director} [führte|leitete|lenkte] das Haus vom {month} an als {director|female=Direktorin|male=Direktor}[ mit sicherer Hand| auf eigene Rechnung|].',
          'Die [Direktion|Leitung|Führung] des Hauses [ging|fiel] im {month} an {director}[, was kaum jemand erwartet hatte| und blieb in dieser Hand|].',
          '{director|female=Zur Direktorin|male=Zum Direktor} des Hauses [wählte|berief|bestellte] man {director} im {month}[ auf mehrere Jahre| ohne lange Beratung|].',
        ],
        actor: [
          'An {evenings} Abenden [spielte|gab|übernahm] {actor} die Hauptrolle[ und erntete Beifall| ohne einen Aussetzer|].',
          '{actor} stand an {evenings} Abenden in der Hauptrolle [auf der Bühne|vor dem Publikum|im Rampenlicht].',
          'Die Hauptrolle [gehörte|oblag] an {evenings} Abenden {actor}[ allein|, zur Freude des Publikums|].',
          'In der Hauptrolle [sah|erlebte|feierte] das Publikum an {evenings} Abenden {actor}[, fast immer bei bester Stimme| ohne jede Vertretung|].',
        ],
        tickets: [
          '{cashier|female=Die Kassiererin|male=Der Kassierer} {cashier} verkaufte {tickets} Eintrittskarten[ am Schalter| gegen bar|].',
          'Verkauft wurden {tickets} Eintrittskarten, [alle|sämtlich|ausnahmslos] von {cashier} an der [Kasse|Abendkasse|Theaterkasse].',
          '{~further} verkaufte {cashier} als {cashier|female=Kassiererin|male=Kassierer} [am Schalter|an der Abendkasse|im Vorverkauf und abends] {tickets} Eintrittskarten.',
          'Die [Kasse|Theaterkasse|Abendkasse] unter {cashier} [meldete|verbuchte|verzeichnete] {tickets} verkaufte Eintrittskarten.',
        ],
        painter: [
          '{painter|female=Die Malerin|male=Der Maler} {painter} [malte|schuf|lieferte] {scenes} {scenes#one=Kulisse|other=Kulissen} für die Bühne.',
          'Für die Bühne {scenes#one=entstand|other=entstanden} {scenes} {scenes#one=Kulisse|other=Kulissen}, [gemalt|entworfen und gemalt|farbig ausgeführt] {painter|female=von der Malerin|male=vom Maler} {painter}.',
          '{painter} schuf als {painter|female=Malerin|male=Maler} [in der Werkstatt|auf dem Boden des Saals|mit breitem Pinsel] {scenes} {scenes#one=Kulisse|other=Kulissen} für die Bühne.',
          'Auf der Bühne [sah|zeigte] man {scenes} {scenes#one=Kulisse|other=Kulissen}, [das Werk|die Arbeit] {painter|female=der Malerin|male=des Malers} {painter}[, vom Publikum bestaunt|, in kräftigen Farben|].',
        ],
      },
      questions: {
        director: [
          'Wer übernahm im Jahr {year} die Leitung des Theaters von {town}?',
          'An wen ging {year} die Direktion des Theaters zu {town}?',
        ],
        actor: [
          'Wer spielte {year} am Theater von {town} die Hauptrolle?',
          'Wer stand im Jahr {year} auf der Bühne des Theaters zu {town} in der Hauptrolle?',
        ],
        tickets: [
          'Wie viele Eintrittskarten verkaufte das Theater von {town} im Jahr {year}?',
          'Wie viele Eintrittskarten wurden {year} an der Kasse des Theaters zu {town} abgesetzt?',
        ],
        painter: [
          'Wer malte im Jahr {year} die Kulissen für das Theater von {town}?',
          'Von wem stammten {year} die gemalten Kulissen des Theaters zu {town}?',
        ],
        town: [
          'In welchem Ort leitete {director} im Jahr {year} das Theater?',
          'Wo übernahm {director} {year} die Direktion eines Theaters?',
        ],
      },
    },
    canal: {
      sentences: {
        opening: [
          'Das Register des Kanals [bei|von|zu] {site} wurde für das Jahr {year} [eröffnet|neu angelegt|begonnen].',
          'Die Verwaltung des Kanals [bei|von|zu] {site} [eröffnete|begann|führte] für {year} ein [neues|eigenes|weiteres] Register.',
          'Vom Kanal [bei|von|zu] {site} [stammt|kommt] dieses Register, [eröffnet|begonnen|angelegt] für das Jahr {year}.',
          'Was {year} auf dem Kanal [bei|von|zu] {site} [fuhr|verkehrte|befördert wurde], [nennt|zeigt|verrät] dieses Register.',
        ],
        keeper: [
          'Im {month} [übernahm|erhielt|bekam] {keeper} als {keeper|female=Schleusenwärterin|male=Schleusenwärter} den Dienst [am Kanal|an den Toren|am Wasser].',
          '{keeper} trat im {month} die Stelle {keeper|female=der Schleusenwärterin|male=des Schleusenwärters} an[ und bezog das Wärterhaus| und prüfte zuerst die Tore|].',
          '{keeper|female=Zur Schleusenwärterin|male=Zum Schleusenwärter} [ernannte|bestellte|berief] man {keeper} im {month}[ auf Probe| auf Lebenszeit|].',
          'Die Bedienung der Schleusentore lag vom {month} an [allein|ganz|Tag und Nacht] bei {keeper} als {keeper|female=Schleusenwärterin|male=Schleusenwärter}.',
        ],
        barges: [
          'Durch {locks} {locks#one=Schleuse|other=Schleusen} [fuhren|glitten|gingen] {barges} Kähne[, meist voll beladen|, in beiden Richtungen gezählt|].',
          '{~further} [passierten|durchfuhren] {barges} Kähne [auf ihrem Weg|mit ihrer Fracht|auf der ganzen Strecke] {locks} {locks#one=Schleuse|other=Schleusen}.',
          'Der Verkehr [betrug|umfasste|erreichte] {barges} Kähne, [geschleust|gezogen|befördert] durch {locks} {locks#one=Schleuse|other=Schleusen}.',
          'An {locks} {locks#one=Schleuse|other=Schleusen} [zählte|notierte|vermerkte] man {barges} Kähne[ bei der Durchfahrt| im Durchgang|].',
        ],
        engineer: [
          '{engineer|female=Die Ingenieurin|male=Der Ingenieur} {engineer} ließ von {diggers} Erdarbeitern [das Kanalbett|das Bett des Kanals|die Kanalsohle] [vertiefen|tiefer ausheben|tiefer legen].',
          'Mit {diggers} Erdarbeitern vertiefte {engineer} als {engineer|female=Ingenieurin|male=Ingenieur} [das Kanalbett|die Sohle|das Bett des Kanals].',
          '[Vertieft|Tiefer ausgehoben|Tiefer gelegt] wurde das Kanalbett durch {diggers} Erdarbeiter, [angeleitet|geführt|beaufsichtigt] von {engineer}, {engineer|female=der Ingenieurin|male=dem Ingenieur}.',
          '{engineer} stellte als {engineer|female=Ingenieurin|male=Ingenieur} {diggers} Erdarbeiter [ein|an], um [das Kanalbett|die Sohle|das Bett des Kanals] [vertiefen zu lassen|tiefer zu legen|zu vertiefen].',
        ],
        ship: [
          'Das größte Fahrzeug, das Schiff „{ship}“, [trug|beförderte|brachte] {goods}[ für entfernte Kunden| ins Binnenland|].',
          'Beladen mit {goods} [kam|zog|fuhr] das größte Fahrzeug [vorüber|vorbei|heran], das Schiff „{ship}“.',
          'Kein [Fahrzeug|anderes Fahrzeug|Kahn] war größer als das Schiff „{ship}“, das mit {goods} [beladen war|unterwegs war|fuhr].',
          'An Größe [übertraf|überragte] das Schiff „{ship}“ alle anderen[ Fahrzeuge| bei Weitem|]; [es trug|es brachte|geladen hatte es] {goods}.',
        ],
      },
      questions: {
        keeper: [
          'Wer übernahm im Jahr {year} den Schleusendienst am Kanal von {site}?',
          'Wem oblag {year} die Bedienung der Schleusen am Kanal bei {site}?',
        ],
        barges: [
          'Wie viele Kähne wurden im Jahr {year} am Kanal von {site} geschleust?',
          'Wie viele Kähne befuhren {year} den Kanal bei {site}?',
        ],
        engineer: [
          'Wer ließ im Jahr {year} den Kanal von {site} vertiefen?',
          'Unter wessen Leitung gruben {year} die Erdarbeiter am Kanal bei {site}?',
        ],
        ship: [
          'Wie hieß das größte Schiff, das im Jahr {year} den Kanal von {site} befuhr?',
          'Welches Schiff war {year} das größte Fahrzeug auf dem Kanal bei {site}?',
        ],
        site: [
          'An welchem Kanal trat {keeper} im Jahr {year} den Schleusendienst an?',
          'Wo lag der Kanal, an dem {keeper} {year} {keeper|female=Schleusenwärterin|male=Schleusenwärter} wurde?',
        ],
      },
    },
    printing: {
      sentences: {
        opening: [
          'Die Druckerei [in|von|zu] {town} stellte die Liste ihrer [Werke|Drucke|Arbeiten] für {year} [auf|zusammen|fertig].',
          '[Diese Liste|Die folgende Liste|Das vorliegende Verzeichnis] [nennt|umfasst|enthält] die Werke der Druckerei [in|von|zu] {town} aus dem Jahr {year}.',
          'Was {year} in der Druckerei [von|zu] {town} [erschien|gedruckt wurde|hergestellt wurde], [zählt diese Liste auf|steht in dieser Liste|ist hier aufgelistet].',
          'Aus {town} [kommt|stammt|kam] die [Werkliste|Liste der Werke|Aufstellung der Werke] einer Druckerei für das Jahr {year}.',
        ],
        printer: [
          '{printer|female=Die Druckerin|male=Der Drucker} {printer} [arbeitete|werkte|hantierte] mit {presses} {presses#one=Presse|other=Pressen}[ in einem hellen Saal| im Erdgeschoss|].',
          'An {presses} {presses#one=Presse|other=Pressen} [stand|arbeitete|schaffte] {printer} als {printer|female=Druckerin|male=Drucker}[ vom Morgen bis in die Nacht| mit wenigen Gesellen|].',
          '{printer} [besaß|hatte|betrieb] als {printer|female=Druckerin|male=Drucker} {presses} {presses#one=Presse|other=Pressen} [aus Eisen|neuer Bauart|älterer Bauart].',
          'Gedruckt wurde mit {presses} {presses#one=Presse|other=Pressen} unter [der Leitung|der Aufsicht|den Augen] {printer|female=der Druckerin|male=des Druckers} {printer}.',
        ],
        sheets: [
          'Bis {month} waren {sheets} Bogen [gedruckt|fertig gedruckt|bedruckt][ und gefalzt| und geprüft|].',
          '{~further} hatte man bis {month} {sheets} Bogen [gedruckt|fertiggestellt|abgezogen].',
          'Die Zahl der gedruckten Bogen [stieg|wuchs|kletterte] bis {month} auf {sheets}[, ohne die Fehldrucke|, alles mitgezählt|].',
          'Fertig gedruckt lagen {sheets} Bogen [im Lager|auf Stapeln|im Haus], als der {month} [kam|anbrach|begann].',
        ],
        author: [
          'Von {author} [erschien|gab es] ein Reisebuch in {copies} Exemplaren[, schlicht gebunden| mit Kupferstichen|].',
          'Ein Reisebuch, [geschrieben|verfasst] von {author}, wurde in {copies} Exemplaren [gedruckt|herausgegeben|aufgelegt].',
          '{author} ließ hier ein Reisebuch [erscheinen|drucken|auflegen], und zwar in {copies} Exemplaren[, die bald vergriffen waren| zu gutem Preis|].',
          'In {copies} Exemplaren erschien ein [neues|illustriertes|umfangreiches] Reisebuch von {author}.',
        ],
        corrector: [
          '{corrector|female=Die Korrektorin|male=Der Korrektor} {corrector} [fand|entdeckte|strich] {errors} Fehler[ in den Abzügen| vor dem Druck|].',
          'Beim Lesen der [Abzüge|Probedrucke|Fahnen] stieß {corrector} als {corrector|female=Korrektorin|male=Korrektor} auf {errors} Fehler[ im Satz| in den Zeilen|].',
          'In den [Abzügen|Probedrucken|Fahnen] {errors#one=fand|other=fanden} sich {errors} Fehler, [angestrichen|entdeckt|verbessert] von {corrector}, {corrector|female=der Korrektorin|male=dem Korrektor}.',
          '{corrector} [las|prüfte] als {corrector|female=Korrektorin|male=Korrektor} [jede Seite|alle Seiten|das Ganze] und [fand|entdeckte|verbesserte] {errors} Fehler.',
        ],
      },
      questions: {
        printer: [
          'Wer druckte im Jahr {year} in der Druckerei von {town}?',
          'Wer stand {year} in der Druckerei zu {town} an den Pressen?',
        ],
        sheets: [
          'Wie viele Bogen wurden im Jahr {year} in der Druckerei von {town} gedruckt?',
          'Auf wie viele gedruckte Bogen kam {year} die Druckerei zu {town}?',
        ],
        author: [
          'Wer schrieb das Reisebuch, das die Druckerei von {town} im Jahr {year} herausbrachte?',
          'Von wem erschien {year} in der Druckerei zu {town} ein Reisebuch?',
        ],
        corrector: [
          'Wer las im Jahr {year} in der Druckerei von {town} Korrektur?',
          'Wem fielen {year} in der Druckerei zu {town} Druckfehler auf?',
        ],
        town: [
          'In welchem Ort arbeitete {printer} im Jahr {year} als {printer|female=Druckerin|male=Drucker}?',
          'Wo befand sich die Druckerei, in der {printer} {year} druckte?',
        ],
      },
    },
    mint: {
      sentences: {
        opening: [
          'Die Münzstätte [von|zu|in] {town} legte [pflichtgemäß|wie befohlen|dem Rat] über das Jahr {year} Rechenschaft ab.',
          '[Dies ist|Hier steht|Es folgt] die [Rechnung|Jahresrechnung|Abrechnung] der Münzstätte [von|zu|in] {town} für {year}.',
          'Für das Jahr {year} [verlangte|erhielt|prüfte] [der Rat|die Hofkammer|die Obrigkeit] die Rechnung der Münzstätte [von|zu|in] {town}.',
          'Was die Münzstätte [von|zu|in] {town} {year} [leistete|prägte und ausgab|hervorbrachte], [belegt|zeigt|bezeugt] ihre Rechnung.',
        ],
        master: [
          'Im {month} [leistete|sprach|schwor] {master} den Eid als {master|female=Münzmeisterin|male=Münzmeister}[ der Stadt| des Landes|].',
          '{master} wurde im {month} [feierlich|vor Zeugen|öffentlich] als {master|female=Münzmeisterin|male=Münzmeister} vereidigt.',
          'Die Vereidigung von {master} als {master|female=Münzmeisterin|male=Münzmeister} erfolgte im {month}[, wie es die Ordnung verlangt| vor versammeltem Rat|].',
          'Das Amt {master|female=der Münzmeisterin|male=des Münzmeisters} [übernahm|erhielt|bekam] im {month} [unter Eid|nach der Vereidigung|nach geleistetem Eid] {master}.',
        ],
        coins: [
          'Mit {dies} {dies#one=Stempel|other=Stempeln} [prägte|schlug] man {coins} Münzen[ auf einer Handpresse| mit dem Hammer|].',
          '{~further} wurden {coins} Münzen [geprägt|geschlagen], wofür {dies} Stempel [nötig|im Gebrauch|vonnöten] {dies#one=war|other=waren}.',
          'Geprägt wurden {coins} Münzen, [alle|sämtlich|ausnahmslos] mit {dies} {dies#one=Stempel|other=Stempeln}.',
          'Die Prägung [umfasste|ergab|erreichte] {coins} Münzen, für die man {dies} Stempel [brauchte|benutzte|verwendete].',
        ],
        engraver: [
          'Der Entwurf der neuen Münze, am {day}. {showMonth} [gezeigt|vorgestellt|ausgestellt], [stammte|kam|war] {engraver|female=von der Graveurin|male=vom Graveur} {engraver}.',
          'Am {day}. {showMonth} [zeigte|präsentierte|sah] man die neue Münze nach [dem Entwurf|einer Zeichnung|einem Entwurf] {engraver|female=der Graveurin|male=des Graveurs} {engraver}.',
          '{engraver} [entwarf|gestaltete|zeichnete] als {engraver|female=Graveurin|male=Graveur} die neue Münze, die man am {day}. {showMonth} [zeigte|vorstellte|enthüllte].',
          '[Gezeigt|Vorgestellt|Enthüllt] wurde am {day}. {showMonth} die neue Münze; [entworfen|gestaltet|gezeichnet] hatte sie {engraver|female=die Graveurin|male=der Graveur} {engraver}.',
        ],
        assayer: [
          '{assayer|female=Die Münzprüferin|male=Der Münzprüfer} {assayer} [untersuchte|testete|probierte] {ingots} Barren[ auf ihren Gehalt| und verwarf keinen|].',
          'Auf [Feingehalt|Gehalt|Reinheit] untersucht wurden {ingots} Barren, [und zwar|allesamt|alle] von {assayer} als {assayer|female=Münzprüferin|male=Münzprüfer}.',
          '{assayer} nahm als {assayer|female=Münzprüferin|male=Münzprüfer} von {ingots} Barren [je eine Probe|jeweils einen Span|nacheinander Proben].',
          'Zur Prüfung [kamen|gelangten|wanderten] {ingots} Barren in die Hände {assayer|female=der Münzprüferin|male=des Münzprüfers} {assayer}.',
        ],
      },
      questions: {
        master: [
          'Wer wurde im Jahr {year} auf das Meisteramt der Münzstätte von {town} vereidigt?',
          'Wer übernahm {year} die Leitung der Münzstätte zu {town}?',
        ],
        coins: [
          'Wie viele Münzen prägte die Münzstätte von {town} im Jahr {year}?',
          'Auf wie viele Münzen kam {year} die Prägung der Münzstätte zu {town}?',
        ],
        engraver: [
          'Von wem stammte im Jahr {year} der Entwurf der neuen Münze aus der Münzstätte von {town}?',
          'Wer gestaltete die neue Münze, die {year} in der Münzstätte zu {town} gezeigt wurde?',
        ],
        assayer: [
          'Wer prüfte im Jahr {year} die Barren in der Münzstätte von {town}?',
          'Wer untersuchte {year} in der Münzstätte zu {town} das Metall?',
        ],
        town: [
          'In welchem Ort wurde {master} im Jahr {year} {master|female=Münzmeisterin|male=Münzmeister}?',
          'Für welche Münzstätte legte {master} im Jahr {year} den Amtseid ab?',
        ],
      },
    },
    garden: {
      sentences: {
        opening: [
          'Der botanische Garten [von|zu|bei] {garden} führte im Jahr {year} [dieses Tagebuch|dieses Gartenbuch|ein ausführliches Tagebuch].',
          'Im botanischen Garten [von|zu|bei] {garden} hielt man {year} [das Wachstum|das Wichtigste|die Arbeiten] in diesem Tagebuch fest.',
          'Das Tagebuch des Jahres {year} [kommt|stammt|kam] aus dem botanischen Garten [von|zu|bei] {garden}.',
          '{garden} [besaß|hatte|pflegte] einen botanischen Garten, über den man {year} [dieses|ein genaues|ein fortlaufendes] Tagebuch führte.',
        ],
        gardener: [
          '{gardener|female=Die Obergärtnerin|male=Der Obergärtner} {gardener} hatte {helpers} Gehilfen [zur Seite|zur Hand|unter sich].',
          'Mit {helpers} Gehilfen [bestellte|pflegte|besorgte] {gardener} als {gardener|female=Obergärtnerin|male=Obergärtner} die [Beete|Anlagen|Pflanzungen].',
          '{gardener|female=Der Obergärtnerin|male=Dem Obergärtner} {gardener} {helpers#one=half|other=halfen} [beim Jäten|beim Gießen|bei der Arbeit] {helpers} {helpers#one=Gehilfe|other=Gehilfen}.',
          '{gardener} leitete [den Garten|die Anlage|die Arbeiten] als {gardener|female=Obergärtnerin|male=Obergärtner} und [beschäftigte|besoldete|unterwies] {helpers} Gehilfen.',
        ],
        seedlings: [
          'Bis {month} waren {seedlings} Setzlinge [ausgepflanzt|ins Beet gesetzt|in die Erde gebracht][, Reihe um Reihe|, nach Arten geordnet|].',
          '{~further} pflanzte man bis {month} {seedlings} Setzlinge [aus|ins Freiland|in die Beete].',
          'Ins Freie [kamen|gelangten|wanderten] {seedlings} Setzlinge, bevor der {month} [endete|vorüber war|zu Ende ging].',
          'Als der {month} [kam|anbrach|begann], [standen|wuchsen|wurzelten] {seedlings} Setzlinge [im Freien|in den Beeten|an ihrem Platz].',
        ],
        traveller: [
          '{traveller|female=Die Reisende|male=Der Reisende} {traveller} [brachte|schaffte|holte] mit dem Schiff „{ship}“ einen seltenen Baum [aus Übersee|aus der Ferne|aus einem fernen Land] herbei.',
          'Ein seltener Baum [kam|gelangte|reiste] mit dem Schiff „{ship}“ übers Meer, [mitgebracht|begleitet|überbracht] {traveller|female=von der Reisenden|male=vom Reisenden} {traveller}.',
          'An Bord des Schiffes „{ship}“ [brachte|führte] {traveller} von [einer Reise|großer Fahrt|fernen Küsten] einen seltenen Baum mit.',
          '{traveller}, [weit gereist|von einer Reise zurück|eben heimgekehrt], [schenkte|übergab|brachte] dem Garten einen seltenen Baum, der auf dem Schiff „{ship}“ [gekommen|gereist|mitgefahren] war.',
        ],
        painter: [
          '{painter|female=Die Malerin|male=Der Maler} {painter} [fertigte|schuf|lieferte] {drawings} Zeichnungen [der Blumen|von den Blumen|der schönsten Blumen].',
          'Die Blumen hielt {painter} als {painter|female=Malerin|male=Maler} [getreu|genau|liebevoll] in {drawings} Zeichnungen fest.',
          'Von den Blumen [entstanden|gibt es|existieren] {drawings} Zeichnungen, [ausgeführt|angefertigt|gemacht] {painter|female=von der Malerin|male=vom Maler} {painter}.',
          '{painter} [saß|arbeitete|verweilte] als {painter|female=Malerin|male=Maler} [lange|oft|geduldig] vor den Blumen und machte {drawings} Zeichnungen[ davon| auf losen Blättern|].',
        ],
      },
      questions: {
        gardener: [
          'Wer leitete im Jahr {year} die Arbeiten im botanischen Garten von {garden}?',
          'Wer hatte {year} im botanischen Garten zu {garden} die Gehilfen unter sich?',
        ],
        seedlings: [
          'Wie viele Setzlinge kamen im Jahr {year} im botanischen Garten von {garden} in die Erde?',
          'Wie viele Setzlinge pflanzte {year} der botanische Garten zu {garden} aus?',
        ],
        traveller: [
          'Wer brachte dem botanischen Garten von {garden} im Jahr {year} einen seltenen Baum?',
          'Von wem bekam {year} der botanische Garten zu {garden} einen seltenen Baum aus Übersee?',
        ],
        painter: [
          'Wer zeichnete im Jahr {year} die Blumen im botanischen Garten von {garden}?',
          'Von wem stammen die Blumenzeichnungen, die {year} im botanischen Garten zu {garden} entstanden?',
        ],
        garden: [
          'Welchen botanischen Garten leitete {gardener} im Jahr {year}?',
          'Wo war {gardener} {year} {gardener|female=Obergärtnerin|male=Obergärtner} eines botanischen Gartens?',
        ],
      },
    },
    fishery: {
      sentences: {
        opening: [
          'Die Fischerschaft [von|zu] {harbour} [berichtet|berichtete|schreibt] über [ihren Fang|die Fänge|den Fang] des Jahres {year}.',
          'Was die Fischerschaft [von|zu] {harbour} {year} [fing|an Land zog|aus dem Meer holte], [meldet|zeigt|schildert] dieser Bericht.',
          'In {harbour} erstattete die Fischerschaft [wie üblich|pflichtgemäß|dem Hafenamt] Bericht über den Fang des Jahres {year}.',
          'Der [Fangbericht|Bericht über den Fang|Jahresbericht über den Fang] für {year} [kommt|stammt|kam] von der Fischerschaft zu {harbour}.',
        ],
        headman: [
          '{headman|female=Die Vorsteherin|male=Der Vorsteher} {headman} [führte|lenkte|geleitete] {boats} {boats#one=Boot|other=Boote} [aufs Meer hinaus|auf See|in die Fanggründe].',
          'Mit {boats} {boats#one=Boot|other=Booten} [fuhr|segelte|zog] {headman} als {headman|female=Vorsteherin|male=Vorsteher} der Fischerschaft [hinaus|aufs Meer|in die Fanggründe].',
          'Unter {headman} als {headman|female=Vorsteherin|male=Vorsteher} {boats#one=lief|other=liefen} {boats} {boats#one=Boot|other=Boote} [aus|zum Fang aus|in die Fanggründe aus].',
          '{headman} stand der Fischerschaft vor und [führte|leitete|brachte] {boats} {boats#one=Boot|other=Boote} [hinaus|aufs Meer|zu den Fanggründen].',
        ],
        baskets: [
          'Bis Ende {month} waren {baskets} Körbe Hering [angelandet|an Land gebracht|ausgeladen].',
          'An Hering [kamen|gelangten|gingen] bis Ende {month} {baskets} Körbe [an Land|ans Ufer|an den Kai].',
          '{~further} [brachte|schaffte|trug] man bis Ende {month} {baskets} Körbe Hering [an Land|ans Ufer|auf den Kai].',
          'Der [Fang|Ertrag|Gesamtfang] an Hering [stieg|wuchs|belief sich] bis Ende {month} auf {baskets} Körbe[, alle am Kai gezählt|, die Abgaben mitgerechnet|].',
        ],
        netmaker: [
          '{netmaker|female=Die Netzmacherin|male=Der Netzmacher} {netmaker} [flickte|reparierte] {nets} Netze[ am Strand| mit flinken Fingern|].',
          'Ausgebessert wurden {nets} Netze, [alle|sämtlich|ohne Ausnahme] {netmaker|female=von der Netzmacherin|male=vom Netzmacher} {netmaker}.',
          '{~meanwhile} [flickte|reparierte] {netmaker} [Masche um Masche|an Land|im Schuppen] {nets} zerrissene Netze.',
          'Unter [den Händen|der Nadel|den Fingern] {netmaker|female=der Netzmacherin|male=des Netzmachers} {netmaker} wurden {nets} [zerrissene|schadhafte|alte] Netze wieder [heil|ganz|brauchbar].',
        ],
        ship: [
          'Am {day}. {stormMonth} fand das Schiff „{ship}“ [im Sturm|bei Sturm|vor einem Sturm] Schutz im Hafen.',
          'Das Schiff „{ship}“ [floh|flüchtete|rettete sich] am {day}. {stormMonth} vor einem Sturm in den Hafen[, mit zerrissenem Segel|, die Pumpen in Gang|].',
          'Ein Sturm [trieb|zwang|jagte] am {day}. {stormMonth} das Schiff „{ship}“ in den [schützenden|sicheren|rettenden] Hafen.',
          'In den Hafen [flüchtete|rettete] sich am {day}. {stormMonth} das Schiff „{ship}“, [als ein Sturm losbrach|von einem Sturm überrascht|im Sturm schon beschädigt].',
        ],
      },
      questions: {
        headman: [
          'Wer stand im Jahr {year} der Fischerschaft von {harbour} vor?',
          'Wer führte {year} die Fischerboote von {harbour} aufs Meer?',
        ],
        baskets: [
          'Wie viele Körbe Hering landete die Fischerschaft von {harbour} im Jahr {year} an?',
          'Wie groß war {year} der Heringsfang von {harbour}, in Körben gerechnet?',
        ],
        netmaker: [
          'Wer flickte im Jahr {year} die Netze der Fischerschaft von {harbour}?',
          'Von wem wurden {year} die Netze der Fischerschaft zu {harbour} ausgebessert?',
        ],
        ship: [
          'Welches Schiff rettete sich im Jahr {year} vor einem Sturm in den Hafen der Fischerschaft von {harbour}?',
          'Wie hieß das Schiff, das {year} während eines Sturms im Hafen der Fischerschaft zu {harbour} Zuflucht fand?',
        ],
        harbour: [
          'In welchem Ort war {headman} im Jahr {year} {headman|female=Vorsteherin|male=Vorsteher} der Fischerschaft?',
          'Von wo fuhr {headman} {year} an der Spitze der Fischerboote hinaus?',
        ],
      },
    },
  },
  sentenceSeparator: ' ',
}
