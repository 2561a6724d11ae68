/**
 * The chronicle in Turkish.
 *
 * - Suffixes on names follow vowel harmony as the name is pronounced (Zidane’a, Holm’ün),
 *   so family names and kinds of place carry their forms. Ships, goods and numbers
 *   stand bare before a noun that takes the ending: “… gemisine”, “… gümüş sikkeye”.
 * - The relative ending -ki knows no harmony: templates write it after the locative,
 *   `{light.locative}ki` (Martı Limanı’ndaki).
 * - Names from languages in Latin script keep their spelling; the others stand as
 *   Turkish transcribes them (İrina, Leyla, Mansur).
 * - A month has a capital beside a day only (`date`): “14 Mart günü”, but “mart ayında”.
 * - A title before a name has a capital (Müfettiş Leon Holm); tanık, tüccar, gezgin
 *   and the like are no titles.
 * - A counted noun is singular after every number. Nothing said of a `count`
 *   presumes that there is more than one: no “hepsi”, no “bunlar”.
 */
import type { ChroniclePack } from '../../src/haystack/chronicle/types.ts'
import type { world } from '../world.ts'

export const tr: ChroniclePack<typeof world> = {
  language: 'tr',
  persons: {
    pattern: '{given} {family}',
    given: {
      anna: 'Anna',
      clara: 'Clara',
      elena: 'Elena',
      fatima: 'Fatima',
      greta: 'Greta',
      hana: 'Hana',
      irina: 'İrina',
      julia: 'Julia',
      karin: 'Karin',
      leila: 'Leyla',
      maria: 'Maria',
      nadia: 'Nadya',
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
      ivan: 'İvan',
      jonas: 'Jonas',
      karim: 'Kerim',
      lukas: 'Lukas',
      marco: 'Marco',
      nikolai: 'Nikolay',
      omar: 'Ömer',
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
      adler: { base: 'Adler', forms: { genitive: 'Adler’in', dative: 'Adler’e', accusative: 'Adler’i' } },
      baranov: {
        base: 'Baranov',
        forms: { genitive: 'Baranov’un', dative: 'Baranov’a', accusative: 'Baranov’u' },
        female: {
          base: 'Baranova',
          forms: { genitive: 'Baranova’nın', dative: 'Baranova’ya', accusative: 'Baranova’yı' },
        },
      },
      castillo: {
        base: 'Castillo',
        forms: { genitive: 'Castillo’nun', dative: 'Castillo’ya', accusative: 'Castillo’yu' },
      },
      dorn: { base: 'Dorn', forms: { genitive: 'Dorn’un', dative: 'Dorn’a', accusative: 'Dorn’u' } },
      eriksen: {
        base: 'Eriksen',
        forms: { genitive: 'Eriksen’in', dative: 'Eriksen’e', accusative: 'Eriksen’i' },
      },
      farouk: { base: 'Faruk', forms: { genitive: 'Faruk’un', dative: 'Faruk’a', accusative: 'Faruk’u' } },
      galanis: {
        base: 'Galanis',
        forms: { genitive: 'Galanis’in', dative: 'Galanis’e', accusative: 'Galanis’i' },
      },
      haddad: {
        base: 'Haddad',
        forms: { genitive: 'Haddad’ın', dative: 'Haddad’a', accusative: 'Haddad’ı' },
      },
      ibsen: { base: 'Ibsen', forms: { genitive: 'Ibsen’in', dative: 'Ibsen’e', accusative: 'Ibsen’i' } },
      jansen: {
        base: 'Jansen',
        forms: { genitive: 'Jansen’in', dative: 'Jansen’e', accusative: 'Jansen’i' },
      },
      keller: {
        base: 'Keller',
        forms: { genitive: 'Keller’in', dative: 'Keller’e', accusative: 'Keller’i' },
      },
      lindqvist: {
        base: 'Lindqvist',
        forms: { genitive: 'Lindqvist’in', dative: 'Lindqvist’e', accusative: 'Lindqvist’i' },
      },
      moreno: {
        base: 'Moreno',
        forms: { genitive: 'Moreno’nun', dative: 'Moreno’ya', accusative: 'Moreno’yu' },
      },
      nassar: {
        base: 'Nassar',
        forms: { genitive: 'Nassar’ın', dative: 'Nassar’a', accusative: 'Nassar’ı' },
      },
      orlov: {
        base: 'Orlov',
        forms: { genitive: 'Orlov’un', dative: 'Orlov’a', accusative: 'Orlov’u' },
        female: {
          base: 'Orlova',
          forms: { genitive: 'Orlova’nın', dative: 'Orlova’ya', accusative: 'Orlova’yı' },
        },
      },
      petrov: {
        base: 'Petrov',
        forms: { genitive: 'Petrov’un', dative: 'Petrov’a', accusative: 'Petrov’u' },
        female: {
          base: 'Petrova',
          forms: { genitive: 'Petrova’nın', dative: 'Petrova’ya', accusative: 'Petrova’yı' },
        },
      },
      quintero: {
        base: 'Quintero',
        forms: { genitive: 'Quintero’nun', dative: 'Quintero’ya', accusative: 'Quintero’yu' },
      },
      rossi: { base: 'Rossi', forms: { genitive: 'Rossi’nin', dative: 'Rossi’ye', accusative: 'Rossi’yi' } },
      salazar: {
        base: 'Salazar',
        forms: { genitive: 'Salazar’ın', dative: 'Salazar’a', accusative: 'Salazar’ı' },
      },
      tanaka: {
        base: 'Tanaka',
        forms: { genitive: 'Tanaka’nın', dative: 'Tanaka’ya', accusative: 'Tanaka’yı' },
      },
      ulrich: {
        base: 'Ulrich',
        forms: { genitive: 'Ulrich’in', dative: 'Ulrich’e', accusative: 'Ulrich’i' },
      },
      varga: { base: 'Varga', forms: { genitive: 'Varga’nın', dative: 'Varga’ya', accusative: 'Varga’yı' } },
      weber: { base: 'Weber', forms: { genitive: 'Weber’in', dative: 'Weber’e', accusative: 'Weber’i' } },
      yilmaz: {
        base: 'Yılmaz',
        forms: { genitive: 'Yılmaz’ın', dative: 'Yılmaz’a', accusative: 'Yılmaz’ı' },
      },
      zimmer: {
        base: 'Zimmer',
        forms: { genitive: 'Zimmer’in', dative: 'Zimmer’e', accusative: 'Zimmer’i' },
      },
      abadi: { base: 'Abadi', forms: { genitive: 'Abadi’nin', dative: 'Abadi’ye', accusative: 'Abadi’yi' } },
      bellini: {
        base: 'Bellini',
        forms: { genitive: 'Bellini’nin', dative: 'Bellini’ye', accusative: 'Bellini’yi' },
      },
      cohen: { base: 'Cohen', forms: { genitive: 'Cohen’in', dative: 'Cohen’e', accusative: 'Cohen’i' } },
      dragan: {
        base: 'Dragan',
        forms: { genitive: 'Dragan’ın', dative: 'Dragan’a', accusative: 'Dragan’ı' },
      },
      esposito: {
        base: 'Esposito',
        forms: { genitive: 'Esposito’nun', dative: 'Esposito’ya', accusative: 'Esposito’yu' },
      },
      fischer: {
        base: 'Fischer',
        forms: { genitive: 'Fischer’in', dative: 'Fischer’e', accusative: 'Fischer’i' },
      },
      gomez: { base: 'Gomez', forms: { genitive: 'Gomez’in', dative: 'Gomez’e', accusative: 'Gomez’i' } },
      hoffman: {
        base: 'Hoffman',
        forms: { genitive: 'Hoffman’ın', dative: 'Hoffman’a', accusative: 'Hoffman’ı' },
      },
      ivanov: {
        base: 'İvanov',
        forms: { genitive: 'İvanov’un', dative: 'İvanov’a', accusative: 'İvanov’u' },
        female: {
          base: 'İvanova',
          forms: { genitive: 'İvanova’nın', dative: 'İvanova’ya', accusative: 'İvanova’yı' },
        },
      },
      jensen: {
        base: 'Jensen',
        forms: { genitive: 'Jensen’in', dative: 'Jensen’e', accusative: 'Jensen’i' },
      },
      kovacs: {
        base: 'Kovacs',
        forms: { genitive: 'Kovacs’ın', dative: 'Kovacs’a', accusative: 'Kovacs’ı' },
      },
      lombardi: {
        base: 'Lombardi',
        forms: { genitive: 'Lombardi’nin', dative: 'Lombardi’ye', accusative: 'Lombardi’yi' },
      },
      mansour: {
        base: 'Mansur',
        forms: { genitive: 'Mansur’un', dative: 'Mansur’a', accusative: 'Mansur’u' },
      },
      novak: { base: 'Novak', forms: { genitive: 'Novak’ın', dative: 'Novak’a', accusative: 'Novak’ı' } },
      okada: { base: 'Okada', forms: { genitive: 'Okada’nın', dative: 'Okada’ya', accusative: 'Okada’yı' } },
      popescu: {
        base: 'Popescu',
        forms: { genitive: 'Popescu’nun', dative: 'Popescu’ya', accusative: 'Popescu’yu' },
      },
      ramos: { base: 'Ramos', forms: { genitive: 'Ramos’un', dative: 'Ramos’a', accusative: 'Ramos’u' } },
      silva: { base: 'Silva', forms: { genitive: 'Silva’nın', dative: 'Silva’ya', accusative: 'Silva’yı' } },
      torres: {
        base: 'Torres',
        forms: { genitive: 'Torres’in', dative: 'Torres’e', accusative: 'Torres’i' },
      },
      usman: { base: 'Usman', forms: { genitive: 'Usman’ın', dative: 'Usman’a', accusative: 'Usman’ı' } },
      vidal: { base: 'Vidal', forms: { genitive: 'Vidal’in', dative: 'Vidal’e', accusative: 'Vidal’i' } },
      wagner: {
        base: 'Wagner',
        forms: { genitive: 'Wagner’in', dative: 'Wagner’e', accusative: 'Wagner’i' },
      },
      yamada: {
        base: 'Yamada',
        forms: { genitive: 'Yamada’nın', dative: 'Yamada’ya', accusative: 'Yamada’yı' },
      },
      zidane: {
        base: 'Zidane',
        forms: { genitive: 'Zidane’ın', dative: 'Zidane’a', accusative: 'Zidane’ı' },
      },
      almeida: {
        base: 'Almeida',
        forms: { genitive: 'Almeida’nın', dative: 'Almeida’ya', accusative: 'Almeida’yı' },
      },
      bergman: {
        base: 'Bergman',
        forms: { genitive: 'Bergman’ın', dative: 'Bergman’a', accusative: 'Bergman’ı' },
      },
      costa: { base: 'Costa', forms: { genitive: 'Costa’nın', dative: 'Costa’ya', accusative: 'Costa’yı' } },
      duval: { base: 'Duval', forms: { genitive: 'Duval’in', dative: 'Duval’e', accusative: 'Duval’i' } },
      ferrari: {
        base: 'Ferrari',
        forms: { genitive: 'Ferrari’nin', dative: 'Ferrari’ye', accusative: 'Ferrari’yi' },
      },
      grimm: { base: 'Grimm', forms: { genitive: 'Grimm’in', dative: 'Grimm’e', accusative: 'Grimm’i' } },
      holm: { base: 'Holm', forms: { genitive: 'Holm’ün', dative: 'Holm’e', accusative: 'Holm’ü' } },
      karimi: {
        base: 'Kerimi',
        forms: { genitive: 'Kerimi’nin', dative: 'Kerimi’ye', accusative: 'Kerimi’yi' },
      },
      laurent: {
        base: 'Laurent',
        forms: { genitive: 'Laurent’ın', dative: 'Laurent’a', accusative: 'Laurent’ı' },
      },
      medina: {
        base: 'Medina',
        forms: { genitive: 'Medina’nın', dative: 'Medina’ya', accusative: 'Medina’yı' },
      },
      sato: { base: 'Sato', forms: { genitive: 'Sato’nun', dative: 'Sato’ya', accusative: 'Sato’yu' } },
    },
  },
  places: {
    pattern: '{head} {kind}',
    heads: {
      gull: 'Martı',
      heron: 'Balıkçıl',
      wolf: 'Kurt',
      fox: 'Tilki',
      otter: 'Su Samuru',
      raven: 'Kuzgun',
      swan: 'Kuğu',
      eagle: 'Kartal',
      bear: 'Ayı',
      deer: 'Geyik',
      bee: 'Arı',
      falcon: 'Şahin',
      oak: 'Meşe',
      birch: 'Huş',
      willow: 'Söğüt',
      pine: 'Çam',
      thorn: 'Diken',
      rose: 'Gül',
      lily: 'Zambak',
      apple: 'Elma',
      cherry: 'Kiraz',
      maple: 'Akçaağaç',
      reed: 'Saz',
      moss: 'Yosun',
      clover: 'Yonca',
      cedar: 'Sedir',
      fern: 'Eğrelti',
      holly: 'Çobanpüskülü',
      lark: 'Toygar',
      hazel: 'Fındık',
      winter: 'Kış',
      summer: 'Yaz',
      moon: 'Ay',
      star: 'Yıldız',
      sun: 'Güneş',
      storm: 'Fırtına',
      mist: 'Sis',
      frost: 'Ayaz',
      rain: 'Yağmur',
      snow: 'Kar',
    },
    kinds: {
      haven: { base: 'Limanı', forms: { locative: 'Limanı’nda', genitive: 'Limanı’nın' } },
      bay: { base: 'Koyu', forms: { locative: 'Koyu’nda', genitive: 'Koyu’nun' } },
      ford: { base: 'Geçidi', forms: { locative: 'Geçidi’nde', genitive: 'Geçidi’nin' } },
      shore: { base: 'Kıyısı', forms: { locative: 'Kıyısı’nda', genitive: 'Kıyısı’nın' } },
      garden: { base: 'Bahçesi', forms: { locative: 'Bahçesi’nde', genitive: 'Bahçesi’nin' } },
      gate: { base: 'Kapısı', forms: { locative: 'Kapısı’nda', genitive: 'Kapısı’nın' } },
      well: { base: 'Kuyusu', forms: { locative: 'Kuyusu’nda', genitive: 'Kuyusu’nun' } },
      hill: { base: 'Tepesi', forms: { locative: 'Tepesi’nde', genitive: 'Tepesi’nin' } },
      field: { base: 'Tarlası', forms: { locative: 'Tarlası’nda', genitive: 'Tarlası’nın' } },
      valley: { base: 'Vadisi', forms: { locative: 'Vadisi’nde', genitive: 'Vadisi’nin' } },
      lake: { base: 'Gölü', forms: { locative: 'Gölü’nde', genitive: 'Gölü’nün' } },
      island: { base: 'Adası', forms: { locative: 'Adası’nda', genitive: 'Adası’nın' } },
      rock: { base: 'Kayası', forms: { locative: 'Kayası’nda', genitive: 'Kayası’nın' } },
      tower: { base: 'Kulesi', forms: { locative: 'Kulesi’nde', genitive: 'Kulesi’nin' } },
      forest: { base: 'Ormanı', forms: { locative: 'Ormanı’nda', genitive: 'Ormanı’nın' } },
      river: { base: 'Irmağı', forms: { locative: 'Irmağı’nda', genitive: 'Irmağı’nın' } },
      spring: { base: 'Pınarı', forms: { locative: 'Pınarı’nda', genitive: 'Pınarı’nın' } },
      cape: { base: 'Burnu', forms: { locative: 'Burnu’nda', genitive: 'Burnu’nun' } },
      meadow: { base: 'Çayırı', forms: { locative: 'Çayırı’nda', genitive: 'Çayırı’nın' } },
      village: { base: 'Köyü', forms: { locative: 'Köyü’nde', genitive: 'Köyü’nün' } },
      castle: { base: 'Kalesi', forms: { locative: 'Kalesi’nde', genitive: 'Kalesi’nin' } },
      cave: { base: 'Mağarası', forms: { locative: 'Mağarası’nda', genitive: 'Mağarası’nın' } },
      market: { base: 'Pazarı', forms: { locative: 'Pazarı’nda', genitive: 'Pazarı’nın' } },
      crossing: { base: 'Kavşağı', forms: { locative: 'Kavşağı’nda', genitive: 'Kavşağı’nın' } },
      mountain: { base: 'Dağı', forms: { locative: 'Dağı’nda', genitive: 'Dağı’nın' } },
    },
  },
  ships: {
    pattern: '{epithet} {noun}',
    nouns: {
      star: 'Yıldızı',
      pearl: 'İncisi',
      crown: 'Tacı',
      lantern: 'Feneri',
      rose: 'Gülü',
      falcon: 'Şahini',
      dolphin: 'Yunusu',
      lion: 'Aslanı',
      queen: 'Kraliçesi',
      daughter: 'Kızı',
      spirit: 'Ruhu',
      hope: 'Umudu',
      glory: 'Şanı',
      pride: 'Gururu',
      song: 'Şarkısı',
      dream: 'Düşü',
      light: 'Işığı',
      flame: 'Ateşi',
      arrow: 'Oku',
      shield: 'Kalkanı',
      sword: 'Kılıcı',
      bell: 'Çanı',
      flower: 'Çiçeği',
      wind: 'Rüzgârı',
      wave: 'Dalgası',
      guardian: 'Muhafızı',
      herald: 'Habercisi',
      pilgrim: 'Hacısı',
      hunter: 'Avcısı',
      traveller: 'Gezgini',
      treasure: 'Hazinesi',
      promise: 'Vaadi',
      memory: 'Anısı',
      whisper: 'Fısıltısı',
      jewel: 'Mücevheri',
      key: 'Anahtarı',
      mirror: 'Aynası',
      feather: 'Tüyü',
      wing: 'Kanadı',
      throne: 'Tahtı',
    },
    epithets: {
      north: 'Kuzeyin',
      south: 'Güneyin',
      east: 'Doğunun',
      west: 'Batının',
      morning: 'Sabahın',
      evening: 'Akşamın',
      midnight: 'Gece Yarısının',
      winter: 'Kışın',
      summer: 'Yazın',
      spring: 'İlkbaharın',
      autumn: 'Sonbaharın',
      sea: 'Denizin',
      ocean: 'Okyanusun',
      river: 'Irmağın',
      mountains: 'Dağların',
      desert: 'Çölün',
      islands: 'Adaların',
      sun: 'Güneşin',
      moon: 'Mehtabın',
      sky: 'Göğün',
      storm: 'Fırtınanın',
      rain: 'Yağmurun',
      snow: 'Karların',
      forest: 'Ormanın',
      peace: 'Barışın',
      justice: 'Adaletin',
      wisdom: 'Bilgeliğin',
      freedom: 'Özgürlüğün',
      fortune: 'Talihin',
      horizon: 'Ufkun',
    },
  },
  goods: {
    linen: 'keten',
    wool: 'yün',
    ginger: 'zencefil',
    honey: 'bal',
    timber: 'kereste',
    silk: 'ipek',
    pepper: 'karabiber',
    tea: 'çay',
    coffee: 'kahve',
    sugar: 'şeker',
    rice: 'pirinç',
    wheat: 'buğday',
    saffron: 'safran',
    wine: 'şarap',
    leather: 'deri',
    paper: 'kâğıt',
    glass: 'cam',
    indigo: 'çivit',
    wax: 'balmumu',
    tin: 'kalay',
    cotton: 'pamuk',
    tar: 'katran',
    rope: 'halat',
    cheese: 'peynir',
  },
  links: {
    further: [
      'ayrıca',
      'bundan başka',
      'bunun yanı sıra',
      'buna ek olarak',
      'bunun dışında',
      'bunun yanında',
      'öte yandan',
    ],
    meanwhile: ['bu arada', 'o sıralarda', 'aynı dönemde', 'yine o yıl', 'aynı yıl', 'o yıl içinde'],
  },
  months: [
    { base: 'ocak', forms: { date: 'Ocak' } },
    { base: 'şubat', forms: { date: 'Şubat' } },
    { base: 'mart', forms: { date: 'Mart' } },
    { base: 'nisan', forms: { date: 'Nisan' } },
    { base: 'mayıs', forms: { date: 'Mayıs' } },
    { base: 'haziran', forms: { date: 'Haziran' } },
    { base: 'temmuz', forms: { date: 'Temmuz' } },
    { base: 'ağustos', forms: { date: 'Ağustos' } },
    { base: 'eylül', forms: { date: 'Eylül' } },
    { base: 'ekim', forms: { date: 'Ekim' } },
    { base: 'kasım', forms: { date: 'Kasım' } },
    { base: 'aralık', forms: { date: 'Aralık' } },
  ],
  genres: {
    lighthouse: {
      sentences: {
        opening: [
          '{light.locative}ki deniz feneri [için|hakkında|adına] tutulan [bu defter|bu günlük|bu kayıt] {year} yılını [kapsar|konu alır|anlatır].',
          '{year} yılı boyunca {light} deniz fenerinde [olup bitenler|yaşananlar|görülen işler] [aşağıya yazılmıştır|bu sayfalarda anlatılır|burada sıralanmıştır].',
          '{light.genitive} deniz fenerinden [kalan|gelen|çıkan] [günlük|kayıt defteri|yıllık defter] {year} yılına aittir.',
          '[Günlük|Defter|Kayıt defteri], {year} yılı için {light} adlı yerdeki deniz fenerinde [nöbetçilerce|gün gün|aralıksız] [tutuldu|dolduruldu|yazıldı].',
          '{year} yılının günlüğü {light.locative}ki deniz fenerinin [giriş katında|nöbet odasında|üst katında] [kaleme alınmıştır|yazılmıştır|tutulmuştur].',
        ],
        keeper: [
          '{month} ayında {keeper}, [fener bekçisi olarak|bekçi sıfatıyla|yeni bekçi olarak] lambanın [sorumluluğunu üstlendi|başına geçti|bakımını devraldı].',
          'Fener bekçiliği[, uzun bir boşluktan sonra,||, beklendiği gibi,] {month} ayında {keeper.dative} [verildi|geçti|bırakıldı].',
          '[Eski bekçi ayrılınca|Önceki bekçi görevi bırakınca|Bekçilik boşalınca] lambanın bakımını {month} ayında {keeper} [devraldı|üstlendi|yüklendi][ ve kuleye yerleşti|| ve hemen işe koyuldu].',
          '{keeper}, {month} ayında [yapılan atamayla|çıkan yazıyla|alınan kararla] [fenere bekçi oldu|fenerin bekçisi oldu|bekçilik görevine başladı].',
        ],
        oil: [
          '[Yıl boyunca|Bütün yıl|Yıl içinde] lambada {oil} ölçek yağ yandı; [yağı|bunu|hepsini] {supplier} [getirdi|sağladı|gönderdi].',
          '{supplier.genitive} [getirdiği|sattığı|sağladığı] yağdan lambada yıl sonuna kadar {oil} ölçek [yakıldı|kullanıldı|harcandı].',
          '{~further} lamba yıl içinde {oil} ölçek yağ [tüketti|harcadı|yaktı] ve bu yağ {supplier} [tarafından getirildi|eliyle geldi|tarafından sağlandı].',
          '[Lambanın yağını|Lambada yanan yağı|Lambaya gereken yağı] {supplier} sağladı; [bir yılda yanan miktar|yıllık tüketim|yıl sonunda toplam] {oil} ölçek [oldu|tuttu|olarak hesaplandı].',
        ],
        ship: [
          '{day} {fogMonth.date} günü yoğun siste {ship} gemisi [fenerin ışığıyla|ışığın yardımıyla|fener sayesinde] sığlıkları [sağ salim|kazasız|zarar görmeden] [geçti|aştı|geride bıraktı].',
          'Fenerin ışığı, {day} {fogMonth.date} tarihindeki [koyu|yoğun|kalın] siste {ship} adlı gemiyi sığlıkların [arasından|yanından|önünden] [güvenle|sağ salim|hasarsız] geçirdi.',
          '{ship} gemisi {day} {fogMonth.date} günü [göz gözü görmeyen siste|kalın sis altında|sis bastığında] fenerin ışığını [izleyerek|gözleyerek|takip ederek] sığlıklardan [kurtuldu|uzak durdu|kazasız çıktı].',
          '[Sığlıklar|Tehlikeli sığlıklar|Kıyıdaki sığlıklar] {day} {fogMonth.date} günü sise gömülmüşken {ship} adlı gemiye [yolu|güvenli yolu|doğru yönü] fenerin ışığı [gösterdi|işaret etti|buldurdu].',
        ],
        inspector: [
          'Müfettiş {inspector} [kuleyi|bütün kuleyi|kulenin her katını] [gezip|inceleyip|denetleyip] {panes} çatlak camı [değiştirtti|yeniletti|hemen değiştirtti].',
          'Kule, Müfettiş {inspector} [tarafından denetlendi|tarafından gezildi|tarafından incelendi] ve {panes} çatlak cam [yenisiyle değiştirildi|sökülüp yerine yenisi takıldı|onun isteğiyle değiştirildi].',
          '{~meanwhile} {panes} çatlak cam, kuleyi [yoklayan|denetleyen|teftiş eden] Müfettiş {inspector.genitive} [buyruğuyla|emriyle|isteğiyle] yenilendi.',
          'Kuledeki [denetimi|teftişi|incelemeyi] yapan {inspector}, [müfettiş olarak|müfettiş sıfatıyla|müfettiş yetkisiyle] {panes} çatlak camın değiştirilmesini [sağladı|buyurdu|emretti].',
        ],
      },
      questions: {
        keeper: [
          '{year} yılında {light.locative}ki deniz fenerinin bekçiliğini kim üstlendi?',
          '{light} deniz fenerine {year} yılında kim bekçi oldu?',
        ],
        oil: [
          '{light} deniz fenerinin lambası {year} yılında kaç ölçek yağ yaktı?',
          '{year} yılında {light.locative}ki deniz fenerinde toplam kaç ölçek yağ tüketildi?',
        ],
        ship: [
          '{year} yılında {light} deniz feneri siste hangi geminin sığlıklara çarpmasını önledi?',
          '{light.locative}ki deniz feneri {year} yılında sis varken hangi gemiye yol gösterdi?',
        ],
        inspector: [
          '{light.locative}ki deniz fenerini {year} yılında hangi müfettiş denetledi?',
          '{year} yılında {light} deniz fenerinin kulesini kim teftiş etti?',
        ],
        light: [
          '{keeper} {year} yılında hangi yerdeki deniz fenerinin bekçisi oldu?',
          '{year} yılında {keeper.genitive} bekçilik yapmaya başladığı deniz feneri neredeydi?',
        ],
      },
    },
    guild: {
      sentences: {
        opening: [
          '{town} dokumacılar loncası {year} yılının [hesap defterini|defterini|kayıt defterini] [kapattı|tamamladı|bağladı].',
          '{year} yılına ait [bu defter|lonca defteri|bu hesap defteri] {town.locative}ki dokumacılar loncasında [kapatıldı|tamamlandı|bağlandı].',
          'Dokumacılar loncası, {town.locative} tuttuğu {year} yılı [defterini|hesap defterini|kayıtlarını] [kapattı|bitirip kapattı|tamamlayıp kapattı].',
          '[Burada|Bu sayfalarda|Aşağıda], {town} dokumacılar loncasının {year} yılında kapattığı [defter|hesap defteri|hesaplar] yer alır.',
        ],
        master: [
          '{month} ayındaki [toplantıda|kurultayda|oturumda] {master}, [oy birliğiyle|oy çokluğuyla|gizli oyla] loncanın başkanlığına [seçildi|getirildi|uygun görüldü].',
          '[Üyeler|Dokumacılar|Lonca üyeleri], {month} ayında [toplanıp|bir araya gelip|yaptıkları toplantıda] {master.accusative} lonca başkanı seçti.',
          'Lonca başkanlığı, {month} ayında [yapılan toplantının|toplanan kurultayın|düzenlenen oturumun] [ardından|sonunda|kararıyla] {master.dative} [verildi|geçti|bırakıldı].',
          '{master}, {month} ayında [toplanan kurulda|yapılan toplantıda|düzenlenen oylamada] [rakipsiz|çoğunluğun oyuyla|kısa bir görüşmeden sonra] lonca başkanı [oldu|seçildi|ilan edildi].',
        ],
        dues: [
          'Loncanın {members} üyesi aidat olarak [toplam|tam|yıl sonuna kadar] {dues} gümüş sikke [ödedi|yatırdı|verdi].',
          '[Aidatlardan|Üyelik aidatından|Toplanan aidattan] {dues} gümüş sikke [elde edildi|geldi|sağlandı]; bunu {members} üye [ödemişti|vermişti|karşılamıştı].',
          '{~further} {members} üyeden [yıl içinde|zamanında|toplam] {dues} gümüş sikke aidat [toplandı|alındı|tahsil edildi].',
          'Loncaya kayıtlı {members} kişinin aidatı [toplandığında|sayıldığında|bir araya getirildiğinde] {dues} gümüş sikke [tuttu|etti|çıktı].',
        ],
        donor: [
          '[Yeni sancak|Loncanın yeni sancağı|Asılan yeni sancak], {goods} ticareti yapan {donor} adlı tüccarın [armağanıydı|hediyesiydi|bağışıydı].',
          '{goods} tüccarı {donor}, [loncaya|dokumacılara|lonca üyelerine] yeni bir sancak [armağan etti|hediye etti|bağışladı].',
          'Loncanın yeni sancağını, [işi|mesleği|asıl uğraşı] {goods} alıp satmak olan tüccar {donor} [karşılıksız verdi|armağan etti|bağışladı].',
          '{~meanwhile} [loncanın eski sancağının yerini|eskiyen sancağın yerini|solmuş sancağın yerini] {donor.genitive} armağan ettiği yenisi aldı; [bu tüccar|kendisi|bağışçı] {goods} [alıp satardı|ticaretiyle uğraşırdı|ticareti yapardı].',
        ],
        clerk: [
          'Kâtip {clerk}, {apprentices} yeni çırağın adını [deftere|listeye|çırak defterine] [yazdı|geçirdi|işledi].',
          'Çırak [defterine|listesine|kütüğüne] Kâtip {clerk.genitive} [eliyle|kalemiyle|yazısıyla] {apprentices} yeni ad [eklendi|yazıldı|geçirildi].',
          '{~further} loncaya [yeni giren|yeni alınan|yeni katılan] {apprentices} çırağı Kâtip {clerk} [kaydetti|deftere yazdı|kayda geçirdi].',
          '{clerk}, loncanın kâtibi olarak o yıl [alınan|gelen|işe başlayan] {apprentices} yeni çırağın kaydını [yaptı|tuttu|düzenledi].',
        ],
      },
      questions: {
        master: [
          '{town.locative}ki dokumacılar loncasının başına {year} yılında kim geçti?',
          '{year} yılında {town} dokumacılar loncasına kim başkan oldu?',
        ],
        dues: [
          '{town} dokumacılar loncası {year} yılında üyelerinden kaç gümüş sikke aidat aldı?',
          '{year} yılında {town.locative}ki dokumacılar loncasının aidat geliri kaç gümüş sikkeydi?',
        ],
        donor: [
          '{town.locative}ki dokumacılar loncasının {year} yılındaki yeni sancağını kim bağışladı?',
          '{year} yılında {town} dokumacılar loncasına yeni sancağı hediye eden kimdi?',
        ],
        clerk: [
          '{year} yılında {town} dokumacılar loncasının kâtibi kimdi?',
          '{town.locative}ki dokumacılar loncasında {year} yılında çırak kaydını kim tuttu?',
        ],
        town: [
          '{master} {year} yılında hangi yerin dokumacılar loncasına başkan seçildi?',
          '{year} yılında {master.genitive} başkanlığını üstlendiği dokumacılar loncası neredeydi?',
        ],
      },
    },
    expedition: {
      sentences: {
        opening: [
          '{year} yılında {goal} çevresindeki [toprakları|araziyi|bölgeyi] ölçmek [için|üzere|amacıyla] bir keşif heyeti [yola çıktı|gönderildi|kuruldu].',
          '{goal} dolaylarını [haritaya geçirmek|ölçüp çizmek|ölçmek] [üzere|amacıyla|için] {year} yılında bir keşif heyeti [yola koyuldu|hareket etti|yola çıktı].',
          '[Bir keşif heyeti|Kalabalık bir keşif heyeti|Özel bir keşif heyeti], {year} yılında {goal} yöresini [ölçmeye|haritaya geçirmeye|ölçüp kaydetmeye] [gitti|çıktı|gönderildi].',
          '{goal.genitive} çevresi [pek bilinmediğinden|az tanındığından|haritalarda boş durduğundan], {year} yılında [oraya|bu bölgeye|o yöreye] ölçüm yapacak bir keşif heyeti [yollandı|gönderildi|yola çıkarıldı].',
        ],
        leader: [
          'Heyetin [başındaki|önünde giden|başına geçen] {leader}, [yükler için|eşyayı taşıtmak üzere|yolculuk için] {porters} hamal [tuttu|kiraladı|topladı].',
          '[Yönetim|Komuta|Heyetin yönetimi] {leader.genitive} elindeydi; {porters} hamal [kiralayan|tutan|toplayan] da [oydu|kendisiydi|aynı kişiydi].',
          '[Yanına|Hizmetine|Yolculuk için] {porters} hamal tutan {leader}, [başkan olarak|baştan sona|sonuna kadar] heyeti [yönetti|idare etti|çekip çevirdi].',
          'Heyet başkanlığı {leader.dative} [verildi|düştü|bırakıldı]; {porters} hamal da [onun hesabına|onun emriyle|onun eliyle] [tutuldu|kiralandı|işe alındı].',
        ],
        ship: [
          '[Yolcular|Heyet|Heyet üyeleri] denizi {ship} gemisiyle [geçti|aştı|aşıp geçti] ve {month} ayında karaya [çıktı|ayak bastı|indi].',
          '{ship} adlı gemi heyeti [denizin öte yakasına|karşı kıyıya|denizin ötesine] götürdü; karaya {month} ayında [çıkıldı|ayak basıldı|inildi].',
          'Deniz yolu {ship} gemisiyle [geçildi|aşıldı|alındı]; heyet {month} ayında [kıyıya indi|karaya çıktı|karaya ayak bastı].',
          '{month} ayında karaya çıkan [heyet|topluluk|keşif heyeti], denizi [aşarken|geçerken|boydan boya geçerken] {ship} adlı gemide [kalmıştı|yolculuk etmişti|yer bulmuştu].',
        ],
        guide: [
          'Kılavuz {guide}, {horses} yük atını [dar geçitten|dağ geçidinden|sarp geçitten] [aşırdı|kazasız geçirdi|sağ salim geçirdi].',
          '[Dağ geçidini|Geçidi|Sarp geçidi] aşan {horses} yük atını [önden giden|yolu bilen|yöreyi tanıyan] Kılavuz {guide} [getirdi|yürüttü|yedekte çekti].',
          '{~further} {guide}, kılavuz olarak [geçidin|dağ geçidinin|yüksek geçidin] [öbür yanına|ötesine|öte yakasına] {horses} yük atı [getirdi|ulaştırdı|sürdü].',
          'Geçitte [yolu gösteren|öne düşen|yolu açan] {guide} adlı kılavuz, {horses} yük atını [yanında götürdü|karşı yana ulaştırdı|yitirmeden geçirdi].',
        ],
        paces: [
          'Haritacı {surveyor}, [kıyıdan|denizden|sahilden] son kampa [kadar|dek|değin] {paces} adım [saydı|ölçtü|kaydetti].',
          'Kıyı ile son kamp arasını Haritacı {surveyor} [adımlayıp|adım adım sayıp|yürüyerek ölçüp] {paces} adım [buldu|hesapladı|olarak yazdı].',
          '{~meanwhile} son kampın [kıyıya|sahile|denize] uzaklığı, Haritacı {surveyor.genitive} [sayımıyla|hesabıyla|ölçümüyle] {paces} adım [tuttu|çıktı|olarak belirlendi].',
          '{surveyor}, haritacı olarak [kıyıdan başlayıp|sahilden çıkıp|denizden içeri yürüyüp] son kampa [vardığında|ulaştığında|geldiğinde] {paces} adım [saymıştı|ölçmüştü|not etmişti].',
        ],
      },
      questions: {
        leader: [
          '{year} yılında {goal} çevresini ölçmeye giden keşif heyetini kim yönetti?',
          '{goal} yöresine {year} yılında gönderilen keşif heyetinin başkanı kimdi?',
        ],
        ship: [
          '{goal} yöresini ölçmeye {year} yılında çıkan keşif heyeti denizi hangi gemiyle geçti?',
          '{year} yılında {goal} çevresine giden keşif heyetini taşıyan geminin adı neydi?',
        ],
        guide: [
          '{year} yılında {goal} yöresine giden keşif heyetinin kılavuzu kimdi?',
          '{goal} çevresini ölçmek için {year} yılında yola çıkan keşif heyetine kim kılavuzluk etti?',
        ],
        paces: [
          '{goal} çevresine {year} yılında gönderilen keşif heyetinde kıyıdan son kampa kadar kaç adım sayıldı?',
          '{year} yılında {goal} yöresine giden keşif heyetinin ölçümüne göre sahil ile son kamp arası kaç adımdı?',
        ],
        goal: [
          '{leader} {year} yılında yönettiği keşif heyetiyle hangi yerin çevresini ölçmeye gitti?',
          '{year} yılında başında {leader.genitive} olduğu keşif heyeti nerenin çevresini ölçmek için yola çıktı?',
        ],
      },
    },
    shipwreck: {
      sentences: {
        opening: [
          'Soruşturma mahkemesi, {year} yılında [kaybedilen|batan|yitirilen] {ship} gemisinin davasını [dinledi|gördü|ele aldı].',
          '{ship} adlı geminin {year} yılındaki [kaybı|batışı|sonu] [üzerine|nedeniyle|dolayısıyla] soruşturma mahkemesi [toplandı|kuruldu|görev yaptı].',
          '{year} yılında batan {ship} gemisi [için|hakkında|konusunda] açılan dava soruşturma mahkemesinde [görüldü|dinlendi|ele alındı].',
          '[Burada|Aşağıda|Bu tutanakta], {ship} gemisinin {year} yılında [nasıl yitirildiğini|neden battığını|nasıl battığını] araştıran soruşturma mahkemesinin [bulguları|kayıtları|vardığı sonuçlar] yer alır.',
        ],
        captain: [
          'Kaptan {captain}, [yola çıkmadan|demir almadan|kıyıdan ayrılmadan] gemiye {goods} [yükü almıştı|yükletmişti|koydurmuştu].',
          '[Ambarlarda|Gemide|Teknede] {goods} yükü vardı, [dümende ise|komutada ise|kumanda yerinde ise] Kaptan {captain} [bulunuyordu|görev yapıyordu|duruyordu].',
          'Kaptan {captain.genitive} [komutasındaki|yönetimindeki|idaresindeki] gemiye {goods} [yüklenmişti|doldurulmuştu|istiflenmişti].',
          '[Yük senedinde|Yük belgelerinde|Gemi evrakında] kaptan olarak {captain}, yük olarak {goods} [yazılıydı|görünüyordu|kayıtlıydı].',
        ],
        coast: [
          '[Gemi|Tekne|Yelkenli] {day} {month.date} günü {coast} açıklarında bir kayaya [çarpıp|bindirip|vurup] [parçalandı|dağıldı|ikiye ayrıldı].',
          '{coast} açıklarındaki bir kaya, {day} {month.date} günü geminin [karnını yardı|gövdesini deldi|omurgasını kırdı] ve tekne [parçalandı|dağıldı|paramparça oldu].',
          '{day} {month.date} tarihinde [dalgaların|akıntının|rüzgârın] sürüklediği gemi, {coast} önlerinde [bir kayaya|sivri bir kayaya|su altındaki bir kayaya] [oturup|vurup|çarpıp] parçalandı.',
          'Kaza {coast} açıklarında, {day} {month.date} günü [oldu|yaşandı|meydana geldi]; [kayaya vuran|bir kayaya çarpan|kayaya bindiren] gemi [dağıldı|parçalara ayrıldı|parçalandı].',
        ],
        loss: [
          'Geminin sahibi {owner}, [zararını|kaybını|uğradığı zararı] {loss} altın sikke olarak [bildirdi|hesapladı|açıkladı].',
          '[Kayıp|Zarar|Toplam zarar], gemi sahibi {owner.genitive} [beyanına|hesabına|bildirimine] göre {loss} altın sikke [tutuyordu|ediyordu|idi].',
          '{~further} {loss} altın sikkelik [zarar|kayıp|ziyan], geminin sahibi {owner} tarafından [bildirildi|ileri sürüldü|beyan edildi].',
          '{owner}, [batan|dağılan|kazaya uğrayan] geminin sahibi olarak {loss} altın sikke [zarar ettiğini|kaybettiğini|yitirdiğini] [ileri sürdü|bildirdi|yazdırdı].',
        ],
        witness: [
          'Tanık {witness}, {saved} denizcinin kıyıya sağ [çıktığını|ulaştığını|vardığını] [söyledi|anlattı|ifade etti].',
          '[Kıyıya|Karaya|Sahile] sağ ulaşan denizci sayısı, tanık {witness.genitive} [ifadesine|anlattığına|sözlerine] göre {saved} [idi|olarak belirlendi|olarak kayda geçti].',
          '{~further} [dinlenen|çağrılan|söz alan] tanık {witness}, {saved} denizciyi kıyıya sağ [çıkarken|ayak basarken|ulaşırken] gördüğünü [anlattı|söyledi|belirtti].',
          '{witness}, [mahkemede|kürsüde|yeminle] tanıklık ederek {saved} denizcinin [canını kurtarıp|sağ kalıp|boğulmadan] kıyıya [çıktığını|ulaştığını|vardığını] [açıkladı|bildirdi|doğruladı].',
        ],
      },
      questions: {
        captain: [
          '{year} yılında batan {ship} gemisinin kaptanı kimdi?',
          '{year} yılında yitirilen {ship} gemisine son yolculuğunda kim kaptanlık ediyordu?',
        ],
        coast: [
          '{ship} gemisi {year} yılında nerenin açıklarında kayaya çarptı?',
          '{year} yılında kaybedilen {ship} gemisi hangi yerin önlerinde parçalandı?',
        ],
        loss: [
          '{year} yılında batan {ship} gemisinin sahibi zararının kaç altın sikke olduğunu söyledi?',
          '{ship} gemisinin {year} yılındaki kaybı sahibine kaç altın sikkeye mal oldu?',
        ],
        witness: [
          '{ship} gemisinin {year} yılındaki batışından sağ kurtulanlar hakkında kim tanıklık etti?',
          '{year} yılında batan {ship} gemisi için yapılan soruşturmada tanık kimdi?',
        ],
        ship: [
          'Kaptan {captain.genitive} {year} yılında batan gemisinin adı neydi?',
          '{captain} kaptanlığındaki hangi gemi {year} yılında yitirildi?',
        ],
      },
    },
    bridge: {
      sentences: {
        opening: [
          '{site.locative}ki köprünün [inşaat hesapları|yapım hesapları|inşaat defteri] {year} yılında [başlar|açılır|başlamaktadır].',
          '[Aşağıdaki|Buradaki|Bu sayfalardaki] yapım hesapları {site} köprüsüne aittir ve {year} yılında [başlar|açılmıştır|tutulmaya başlanmıştır].',
          '{year} yılında {site.locative} kurulacak köprü için [hesap defteri|inşaat defteri|masraf defteri] [açıldı|tutulmaya başlandı|düzenlendi].',
          '{site} adlı yerde [yapılan|kurulan|yükselen] köprünün [inşaat hesapları|yapım hesapları|giderleri] {year} yılından [başlayarak|itibaren] [tutuldu|yazıldı|deftere işlendi].',
        ],
        builder: [
          'Başmimar {builder}, {arches} kemerli [köprünün planını|köprünün planlarını|yapının planlarını] [çizdi|hazırladı|ortaya koydu].',
          '[Planlar|Çizimler|Köprünün planları] {arches} kemer [öngörüyordu|gösteriyordu|üzerine kuruluydu] ve Başmimar {builder.genitive} [eseriydi|elinden çıkmıştı|kaleminden çıkmıştı].',
          '{builder}, [başmimar olarak|başmimar sıfatıyla|işin başmimarı olarak] köprüyü {arches} kemer üzerine [tasarladı|çizdi|planladı].',
          'Köprüye {arches} kemer [veren|koyan|öngören] plan, [uzun bir çalışmadan sonra|birçok denemenin ardından|kısa sürede] Başmimar {builder} tarafından [çizildi|hazırlandı|tamamlandı].',
        ],
        stones: [
          '[Ayaklar için|Köprü ayakları için|Ayakların yapımında] {masons} taşçı [toplam|el birliğiyle|aylarca çalışıp] {stones} taş [yonttu|kesti|hazırladı].',
          '[Köprü ayaklarında|Ayaklarda|Ayakların yapımında] kullanılan {stones} taşı {masons} taşçı [kesti|yonttu|işledi].',
          '{~further} {masons} taşçının [kestiği|yonttuğu|biçtiği] {stones} taş [köprü ayaklarına|ayaklara|ayakların yapımına] [gitti|harcandı|ayrıldı].',
          'Köprünün ayaklarına {stones} taş [gerekti|girdi|harcandı]; [hepsini|bunları|tümünü] {masons} taşçı [kesti|yonttu|işledi].',
        ],
        patron: [
          'Köprünün ortasındaki heykelin [giderini|maliyetini|masrafını] {patron} [ödedi|karşıladı|üstlendi]; heykel {month} ayında [dikildi|yerine kondu|yerleştirildi].',
          '{month} ayında köprünün [ortasına|tam ortasına|orta yerine] {patron.genitive} [parasıyla|verdiği parayla|ödediği parayla] bir heykel [dikildi|kondu|yerleştirildi].',
          '{~further} köprünün ortasına {month} ayında bir heykel [kondu|dikildi|oturtuldu]; [tutarını|parasını|bedelini] {patron} [verdi|cebinden verdi|ödedi].',
          '{patron}, köprünün ortasına {month} ayında [dikilen|konan|yerleştirilen] heykelin [bütün giderini|masrafını|bedelini] [kendi kesesinden|tek başına|peşin olarak] ödedi.',
        ],
        cost: [
          'Bütün işin [maliyetini|tutarını|masrafını] Sayman {treasurer} [hesapladı|belirledi|çıkardı]: {cost} gümüş sikke.',
          'Sayman {treasurer.genitive} [hesabına|defterine|dökümüne] göre [köprünün tamamı|bütün yapı|işin tamamı] {cost} gümüş sikkeye [mal oldu|çıktı|mal edildi].',
          '{~further} köprünün bütünü için [harcanan|ödenen|giden] {cost} gümüş sikkenin hesabını Sayman {treasurer} [çıkardı|tuttu|kapattı].',
          '{treasurer}, [sayman olarak|sayman sıfatıyla|işin saymanı olarak] [son hesabı yaptı|hesabı kapattı|giderleri topladı]: bütün iş {cost} gümüş sikkeye [mal olmuştu|çıkmıştı|tamamlanmıştı].',
        ],
      },
      questions: {
        builder: [
          '{site.locative} {year} yılında yapımına başlanan köprünün planını kim çizdi?',
          'Hesapları {year} yılında açılan {site} köprüsünü hangi başmimar tasarladı?',
        ],
        stones: [
          'Yapım hesapları {year} yılında başlayan {site} köprüsünün ayakları için kaç taş kesildi?',
          '{site.locative} {year} yılında yapımına başlanan köprünün ayaklarında kaç taş kullanıldı?',
        ],
        patron: [
          '{site.locative} {year} yılında yapımına başlanan köprünün ortasındaki heykelin parasını kim ödedi?',
          'Hesapları {year} yılında açılan {site} köprüsündeki heykel kimin parasıyla dikildi?',
        ],
        cost: [
          'Hesapları {year} yılında açılan {site} köprüsü kaç gümüş sikkeye mal oldu?',
          '{site.locative} {year} yılında yapımına başlanan köprü için toplam kaç gümüş sikke harcandı?',
        ],
        site: [
          'Planını {builder.genitive} çizdiği, hesapları {year} yılında başlayan köprü neredeydi?',
          '{year} yılında yapımına başlanan ve {builder} tarafından tasarlanan köprü nerede kuruldu?',
        ],
      },
    },
    harvest: {
      sentences: {
        opening: [
          '[Bu rapor|Aşağıdaki rapor|Buradaki rapor], {estate} çiftliğinin {year} yılı hasadını [anlatır|özetler|konu alır].',
          '{estate.locative}ki çiftlikte {year} yılının hasadı [şöyle|aşağıdaki gibi|şu biçimde] [rapor edildi|kayda geçti|bildirildi].',
          '{year} yılı hasadı için {estate.locative}ki çiftlikten [verilen|gönderilen|sunulan] rapor [buradadır|aşağıdadır|şöyledir].',
          '[Yıllık|Alışılmış|Her zamanki] hasat raporu, {year} yılında {estate} çiftliği [için|adına|hesabına] [düzenlendi|yazıldı|hazırlandı].',
        ],
        steward: [
          'Kâhya {steward}, [ekinler sararınca|işe başlarken|biçim zamanı] tarlalara {reapers} orakçı [gönderdi|yolladı|çıkardı].',
          '[Tarlalara|Ekin tarlalarına|Biçilecek tarlalara] {reapers} orakçı çıktı; [onları|bu işçileri|hepsini] Kâhya {steward} [göndermişti|yollamıştı|işe koşmuştu].',
          '[Ekin biçmek|Ürünü toplamak|Hasadı kaldırmak] için {reapers} orakçı, Kâhya {steward.genitive} [buyruğuyla|emriyle|sözüyle] [tarlaya indi|tarlalara dağıldı|tarlaların yolunu tuttu].',
          '{steward} [çiftliğin kâhyasıydı|o yıl kâhyaydı|kâhyalık ediyordu] ve ekin biçmeye {reapers} orakçı [gönderdi|yolladı|çıkardı].',
        ],
        sheaves: [
          '{month} ayının sonuna [kadar|dek|değin] {sheaves} demet [ambara girdi|çatı altına alındı|samanlığa taşındı].',
          '[Çatı altına|Ambara|İçeriye] alınan demet sayısı {month} sonunda {sheaves} [oldu|idi|olarak yazıldı].',
          '{~further} {sheaves} demet ekin {month} ayı bitmeden [kuru yere|çatı altına|ambara] [taşındı|kaldırıldı|alındı].',
          'Toplam {sheaves} demet, {month} ayının [son gününde|sonunda|bitiminde] [artık|tümüyle|bütünüyle] [çatı altındaydı|ambardaydı|dam altındaydı].',
        ],
        buyer: [
          'Tahılın bir bölümü {buyer.dative} [gitti|verildi|teslim edildi]; [karşılığında|bedel olarak|bunun karşılığında] {goods} [alındı|geldi|elde edildi].',
          '{buyer}, tahılın [bir kısmını|bir bölümünü|bir payını] aldı ve [karşılığını|bedelini|borcunu] {goods} olarak [ödedi|verdi|teslim etti].',
          '[Takas yoluyla|Değiş tokuşla|Takas usulüyle] tahılın bir kısmını [alan|edinen|devralan] {buyer}, karşılık olarak {goods} [verdi|gönderdi|teslim etti].',
          '{~further} {goods} karşılığında tahılın [bir bölümü|bir kısmı|bir payı] {buyer} adlı alıcıya [bırakıldı|devredildi|gönderildi].',
        ],
        income: [
          '[Kalan tahıl|Tahılın gerisi|Artan tahıl] {income} gümüş sikkeye satıldı; bunu Muhasebeci {bookkeeper} [onayladı|doğruladı|tasdik etti].',
          'Muhasebeci {bookkeeper.genitive} [onayladığı|doğruladığı|imzaladığı] satışta [kalan tahıl|tahılın kalanı|geriye kalan ürün] {income} gümüş sikke [getirdi|etti|kazandırdı].',
          '{~further} tahılın [gerisinden|kalanından|artanından] {income} gümüş sikke [kazanıldığını|gelir sağlandığını|elde edildiğini] Muhasebeci {bookkeeper} [belgeledi|onayladı|doğruladı].',
          'Muhasebeci {bookkeeper}, [kalan ürünün|geri kalan tahılın|arta kalan tahılın] {income} gümüş sikkeye [satıldığını|alıcı bulduğunu|gittiğini] [belgeledi|doğruladı|onayladı].',
        ],
      },
      questions: {
        steward: [
          '{year} yılında {estate} çiftliğinin kâhyası kimdi?',
          '{estate.locative}ki çiftlikte {year} yılı hasadında orakçıları tarlaya kim gönderdi?',
        ],
        sheaves: [
          '{estate} çiftliğinde {year} yılı hasadında kaç demet çatı altına alındı?',
          '{year} yılında {estate.locative}ki çiftliğin ambarına kaç demet ekin girdi?',
        ],
        buyer: [
          '{estate} çiftliğinin {year} yılı tahılının bir bölümünü kim mal karşılığında aldı?',
          '{year} yılında {estate.locative}ki çiftlikten takasla tahıl alan kimdi?',
        ],
        income: [
          '{estate} çiftliği {year} yılında takastan artan tahılını kaç gümüş sikkeye sattı?',
          '{year} yılı hasadının satışından {estate.locative}ki çiftlik kaç gümüş sikke kazandı?',
        ],
        estate: [
          '{steward} {year} yılında hangi çiftliğin kâhyasıydı?',
          '{year} yılı hasadında {steward.genitive} kâhyalık ettiği çiftlik neredeydi?',
        ],
      },
    },
    library: {
      sentences: {
        opening: [
          '{house.locative}ki kütüphanenin [sayımı|dökümü|envanteri] {year} yılında [yapıldı|çıkarıldı|tamamlandı].',
          '{year} yılında {house} kütüphanesi [baştan sona|oda oda|bütünüyle] [sayıldı|sayımdan geçirildi|deftere döküldü].',
          '{house} kütüphanesi için {year} yılında [bir envanter|genel bir döküm|eksiksiz bir envanter] [hazırlandı|düzenlendi|çıkarıldı].',
          '[Bu döküm|Aşağıdaki envanter|Bu envanter], {house.genitive} kütüphanesinde {year} yılında [yapıldı|düzenlendi|hazırlandı].',
        ],
        librarian: [
          'Kütüphaneci {librarian}, {shelves} rafı [tek tek|sırayla|birer birer] [gözden geçirdi|yokladı|taradı].',
          '[Sayım için|Bunun için|İşe başlarken] {shelves} raf, Kütüphaneci {librarian} tarafından [birbiri ardınca|sıra gözetilerek|teker teker] [incelendi|tarandı|gözden geçirildi].',
          '{librarian}, [kütüphaneci olarak|kütüphaneci sıfatıyla|kütüphanecilik ederken] {shelves} rafın [hepsini|tamamını|tümünü] [sırayla|birbiri ardınca|teker teker] [dolaştı|gezdi|elden geçirdi].',
          'Kütüphaneci {librarian.genitive} [sırayla|hiç atlamadan|birbiri ardınca] [sürdürdüğü|yürüttüğü|yaptığı] [yoklama|tarama|inceleme] {shelves} rafı [kapsadı|içine aldı|buldu].',
        ],
        volumes: [
          'Müstensih {copyist}, {volumes} cildin [listesini|dökümünü|adlarını] [yazdı|temize çekti|kaleme aldı].',
          '[Listeyi|Kitap listesini|Temiz listeyi] Müstensih {copyist} yazdı; [içinde|bu listede|orada] {volumes} cilt [vardı|yer alıyordu|sıralanıyordu].',
          '{~further} {volumes} cildi [içeren|kapsayan|sıralayan] liste Müstensih {copyist.genitive} [kaleminden|elinden|masasından] çıktı.',
          '{copyist} adlı müstensih, [yeni listeye|sayım listesine|kitap listesine] {volumes} cilt [geçirdi|yazdı|işledi].',
        ],
        donor: [
          '{month} ayında {donor}, kütüphaneye eski haritalardan oluşan [bir derleme|bir koleksiyon|bir takım] [bağışladı|armağan etti|verdi].',
          '[Eski haritalardan oluşan koleksiyon|Bir eski harita koleksiyonu|Eski haritalarla dolu bir koleksiyon], {donor.genitive} armağanı olarak {month} ayında kütüphaneye [geldi|ulaştı|girdi].',
          '{~further} kütüphanenin {month} ayında [edindiği|aldığı|kazandığı] eski haritalar {donor.genitive} [bağışıydı|armağanıydı|hediyesiydi].',
          '{donor}, [biriktirdiği|topladığı|sakladığı] eski haritaları {month} ayında kütüphaneye [bağışladı|verdi|hediye etti].',
        ],
        readers: [
          '[Kapıcının defteri|Kapıdaki defter|Giriş defteri], {tables} masalı okuma salonuna okurların {readers} ziyaretini [gösterir|yazar|kaydeder].',
          'Okuma salonunda {tables} masa [vardı|duruyordu|bulunuyordu] ve kapıcı [kapıda|yıl içinde|bütün yıl] {readers} okur ziyareti [saydı|yazdı|not etti].',
          '{~meanwhile} kapıcının [defterine|sayımına|kaydına] göre okurlar {tables} masalı salona {readers} kez [geldi|uğradı|girdi].',
          'Kapıcı, {readers} okur ziyareti [saydı|yazdı|kaydetti]; [salonda|okumak için|gelenlere] {tables} masa [ayrılmıştı|hazırdı|kurulmuştu].',
        ],
      },
      questions: {
        librarian: [
          '{house.locative}ki kütüphanenin {year} yılı sayımında kütüphaneci kimdi?',
          '{year} yılında {house} kütüphanesinin raflarını kim gözden geçirdi?',
        ],
        volumes: [
          '{year} yılında {house} kütüphanesinin listesinde kaç cilt yer alıyordu?',
          '{house.locative}ki kütüphanede {year} yılında yazılan liste kaç cildi kapsıyordu?',
        ],
        donor: [
          '{year} yılında {house} kütüphanesine eski haritaları kim bağışladı?',
          '{house.locative}ki kütüphanenin {year} yılında aldığı eski haritalar kimin armağanıydı?',
        ],
        readers: [
          '{house} kütüphanesine {year} yılında okurlar kaç kez geldi?',
          '{year} yılında {house.locative}ki kütüphanede kaç okur ziyareti sayıldı?',
        ],
        house: [
          '{librarian} {year} yılında hangi yerin kütüphanesinde kütüphaneciydi?',
          '{year} yılı sayımında raflarını {librarian.genitive} gözden geçirdiği kütüphane neredeydi?',
        ],
      },
    },
    court: {
      sentences: {
        opening: [
          '{town} mahkemesinin {year} yılı sicilinde, [bozulan|tutulmayan|çiğnenen] bir sözleşme [yüzünden çıkan anlaşmazlık|üzerine açılan dava|nedeniyle doğan çekişme] [yazılıdır|kayıtlıdır|yer alır].',
          '{year} yılında {town.locative}ki mahkemenin siciline [tutulmayan bir sözleşmeyle|bozulmuş bir sözleşmeyle|yerine getirilmeyen bir sözleşmeyle] ilgili bir dava [girdi|geçti|yazıldı].',
          '[Bozulan bir sözleşme|Tutulmayan bir sözleşme|Çiğnenen bir sözleşme], {year} yılında {town} mahkemesinde dava konusu oldu ve sicile [geçti|yazıldı|işlendi].',
          '{town.genitive} mahkeme sicilinden: {year} yılında bir sözleşmenin [bozulması|çiğnenmesi|tutulmaması] [üzerine|yüzünden|nedeniyle] dava [açıldı|görüldü|başladı].',
        ],
        judge: [
          'Yargıç {judge} [ilk duruşmayı|davanın duruşmasını|duruşmayı] {month} ayında [açtı|başlattı|halka açık olarak başlattı].',
          '{month} ayında [yapılan oturumda|düzenlenen oturumda|kurulan mahkemede] duruşmayı Yargıç {judge} [açtı|başlattı|açıp yönetti].',
          '[Duruşma|Davanın duruşması|Davaya ilişkin duruşma], Yargıç {judge} tarafından {month} ayında [açıldı|başlatıldı|açılıp yürütüldü].',
          '{judge}, yargıç [koltuğuna oturup|sıfatıyla|olarak] davayı {month} ayında [görmeye|dinlemeye|incelemeye] başladı.',
        ],
        plaintiff: [
          'Davacı {plaintiff.dative} [bir parti|sözleşmeyle|yazılı olarak] {goods} teslimi [vaat edilmişti|taahhüt edilmişti|önceden vaat edilmişti].',
          '[Davayı açan|Şikâyette bulunan|Dilekçe veren] {plaintiff}, kendisine vaat edilen {goods} [teslimatını|sevkiyatını|yükünü] [boşuna beklediğini anlattı|alamadığını söyledi|hiç almadığını bildirdi].',
          'Söz verilen {goods} [teslimatı|sevkiyatı|yükü] [gelmeyince|ulaşmayınca|eline geçmeyince] {plaintiff} [davacı oldu|davacı olarak mahkemeye başvurdu|mahkemeye şikâyette bulundu].',
          '{plaintiff}, [şikâyetinde|dilekçesinde|davasında] [kendisine söz verilmiş|sözleşmede yazılı|vaat edilmiş] {goods} teslimatının [yapılmadığını|gerçekleşmediğini|yerine getirilmediğini] [öne sürdü|belirtti|bildirdi].',
        ],
        fine: [
          '[Kaybeden taraf|Davayı yitiren taraf|Haksız bulunan taraf], {days} gün içinde [ödenmek üzere|ödemek koşuluyla|ödenecek] {fine} gümüş sikke [para cezasına çarptırıldı|ceza aldı|cezaya çarptırıldı].',
          '[Kesilen ceza|Para cezası|Verilen ceza] {fine} gümüş sikke [olarak belirlendi|olarak açıklandı|tuttu] ve davayı kaybedene {days} gün [süre verildi|mühlet tanındı|ödeme süresi bırakıldı].',
          'Davayı [kaybedene|yitirene|yitiren tarafa] {fine} gümüş sikke ceza kesildi; [ödeme süresi|verilen süre|tanınan süre] {days} [gündü|gün olarak belirlendi|gün oldu].',
          '{~further} kaybeden tarafın {days} gün içinde {fine} gümüş sikkelik cezayı [ödemesine|yatırmasına|kapatmasına] [karar verildi|hükmedildi|karar çıktı].',
        ],
        surety: [
          '[Mahkemede|Salonda|Oturumda] {witnesses} tanık dinlendikten sonra [ödemeye|paranın ödenmesine|cezanın ödenmesine] {surety} kefil [oldu|çıktı|yazıldı].',
          '[Ödeme için kefilliği|Ödemenin kefilliğini|Paranın kefilliğini], {witnesses} tanığın [dinlenmesinin|ifade vermesinin|konuşmasının] ardından {surety} [üstlendi|kabul etti|üzerine aldı].',
          '{surety}, [mahkemenin dinlediği|çağrılan|söz alan] {witnesses} tanıktan sonra [ödemeye|paranın ödenmesine|borcun ödenmesine] kefil [oldu|olduğunu bildirdi|olmayı üstlendi].',
          '[Ödeme için|Ödemenin güvencesi olarak|Cezanın ödenmesine] {surety} kefil [gösterildi|yazıldı|kabul edildi]; [bundan önce|daha önce|o ana kadar] {witnesses} tanığın [sözü|ifadesi|anlatımı] dinlenmişti.',
        ],
      },
      questions: {
        judge: [
          '{town} mahkemesinde {year} yılında görülen sözleşme davasının yargıcı kimdi?',
          '{year} yılında {town.locative}ki mahkemede bozulan sözleşme davasına hangi yargıç baktı?',
        ],
        plaintiff: [
          '{town} mahkemesine {year} yılında bozulan sözleşme yüzünden kim dava açtı?',
          '{year} yılında {town.locative}ki mahkemede görülen sözleşme davasının davacısı kimdi?',
        ],
        fine: [
          '{town} mahkemesindeki {year} yılı sözleşme davasını kaybeden taraf kaç gümüş sikke ceza aldı?',
          '{year} yılında {town.locative}ki mahkeme sözleşme davasını yitirene kaç gümüş sikke ceza kesti?',
        ],
        surety: [
          '{town} mahkemesindeki {year} yılı sözleşme davasında ödemeye kim kefil oldu?',
          '{year} yılında {town.locative}ki mahkemede görülen sözleşme davasının kefili kimdi?',
        ],
        town: [
          '{judge} {year} yılında hangi yerin mahkemesinde bir sözleşme davasına baktı?',
          '{year} yılında Yargıç {judge.genitive} bozulan bir sözleşmeyle ilgili davayı gördüğü mahkeme neredeydi?',
        ],
      },
    },
    mine: {
      sentences: {
        opening: [
          '{mine} madeni {year} yılının raporunu [sahiplerine|mal sahiplerine|ortaklara] [gönderdi|sundu|yolladı].',
          '{year} yılı raporu {mine.locative}ki madenden [işletme sahiplerine|ortaklara|mülk sahiplerine] [gönderildi|yollandı|sunuldu].',
          '[Maden sahipleri|Madenin sahipleri|Madenin ortakları], {mine.locative} çalışan madenin {year} yılı raporunu [aldı|okudu|teslim aldı].',
          '{mine} adlı yerdeki madenin {year} yılı [raporu|çalışma raporu|işletme raporu] sahiplerine [ulaştırılmıştır|teslim edilmiştir|iletilmiştir].',
        ],
        overseer: [
          '{month} [ayından itibaren|ayından başlayarak|ayıyla birlikte] maden kuyularına nezaretçi olarak {overseer} [baktı|gözcülük etti|göz kulak oldu].',
          '{overseer}, {month} ayında [göreve getirilip|atanıp|işe başlayıp] [kuyuların|bütün kuyuların|maden kuyularının] nezaretçisi [oldu|olarak çalıştı|olarak görev yaptı].',
          'Kuyuların [nezaretçiliği|nezaretçilik görevi|nezaretçilik işi] {month} [ayından itibaren|ayından başlayarak|ayıyla birlikte] {overseer.dative} [bırakıldı|verildi|geçti].',
          'Nezaretçi {overseer}, [kuyulardaki|maden kuyularındaki|yer altındaki] görevine {month} ayında [başladı|atandı|getirildi].',
        ],
        ore: [
          '[Yıl boyunca|Bütün yıl|Yıl içinde] {miners} madenci [yeryüzüne|yukarıya|gün ışığına] {ore} araba cevher [çıkardı|taşıdı|çekti].',
          '[Kuyulardan çıkan|Yukarıya çekilen|Yüzeye ulaşan] {ore} araba cevheri {miners} madenci [kazdı|kazıp yükledi|kazıp gönderdi].',
          '{~further} yeryüzüne {ore} araba cevher [çıktı|ulaştı|taşındı]; [bu işte|kazıda|yer altında] {miners} madenci [çalıştı|ter döktü|görev aldı].',
          '[Yer altında çalışan|Kazma sallayan|Yer altına inen] {miners} madencinin [çıkardığı|yüzeye ulaştırdığı|yukarı çektiği] cevher {ore} araba [tuttu|doldurdu|etti].',
        ],
        engineer: [
          'Mühendis {engineer}, [suya karşı|yer altı suyuna karşı|suyu boşaltmak için] {pumps} tulumba [kurdurdu|yerleştirdi|kurdu].',
          '[Basan suyu|Biriken suyu|Sızan suyu] {pumps} tulumba [attı|çekti|boşalttı]; bu düzeni Mühendis {engineer} [kurmuştu|tasarlamıştı|yapmıştı].',
          '{~meanwhile} Mühendis {engineer.genitive} [kurduğu|taktığı|yerleştirdiği] {pumps} tulumba [madendeki suyla|sızan suyla|yükselen suyla] [baş etti|mücadele etti|başa çıktı].',
          '{engineer}, madenin mühendisi olarak [su basan|suyla dolan|ıslak] galerilere {pumps} tulumba [koydu|yerleştirdi|taktırdı].',
        ],
        ship: [
          'Yılın son yükünü {ship} gemisi, Kaptan {captain} [yönetiminde|komutasında|idaresinde] [götürdü|alıp götürdü|taşıdı].',
          '[Son yük|Yılın son yükü|Yılın son cevheri], Kaptan {captain.genitive} [komuta ettiği|yönettiği|idare ettiği] {ship} adlı gemiyle [gönderildi|yollandı|yola çıktı].',
          '{~further} {ship} gemisi, yılın son [cevher yükünü|yükünü|partisini] alıp Kaptan {captain} [komutasında|yönetiminde|ile] [yola çıktı|denize açıldı|yelken açtı].',
          'Kaptan {captain}, {ship} gemisiyle yılın [son yükünü|en son yükünü|son cevherini] [taşıdı|götürdü|denizden yolladı].',
        ],
      },
      questions: {
        overseer: [
          '{year} yılında {mine} madeninde kuyuların nezaretçisi kimdi?',
          '{mine.locative}ki madenin kuyularına {year} yılında kim nezaret etti?',
        ],
        ore: [
          '{mine} madeninden {year} yılında kaç araba cevher çıkarıldı?',
          '{year} yılında {mine.locative}ki madende yeryüzüne kaç araba cevher taşındı?',
        ],
        engineer: [
          '{mine} madenini basan suya karşı {year} yılında hangi mühendis önlem aldı?',
          '{year} yılında {mine.locative}ki madende suya karşı tulumba kuran mühendis kimdi?',
        ],
        ship: [
          '{mine} madeninin {year} yılındaki son yükünü hangi gemi götürdü?',
          '{year} yılında {mine.locative}ki madenden çıkan son yükü taşıyan geminin adı neydi?',
        ],
        mine: [
          '{overseer} {year} yılında hangi yerdeki madenin nezaretçisiydi?',
          '{year} yılında kuyularına {overseer.genitive} nezaret ettiği maden neredeydi?',
        ],
      },
    },
    fair: {
      sentences: {
        opening: [
          '{year} yılında {town.locative} büyük panayır [yeniden|bir kez daha|yine] [kuruldu|açıldı|düzenlendi].',
          '{town} büyük panayırı {year} yılında [her zamanki yerinde|eski alanında|geniş bir alanda] yine [kuruldu|toplandı|yapıldı].',
          'Büyük panayır, {year} yılında [bir kez daha|yine|yeniden] {town.locative} [toplandı|yapıldı|kuruldu].',
          '{town.locative} {year} yılında yeniden [kurulan|açılan|yapılan] büyük panayırın [kayıtları|notları|yazılı özeti] [aşağıdadır|buradadır|bu sayfalardadır].',
        ],
        warden: [
          'Panayır Müdürü {warden}, [satıcılara|tüccarlara|esnafa] {stalls} tezgâh [kiraya verdi|kiraladı|kira karşılığı dağıttı].',
          '[Kiraya verilen|Kira karşılığı bırakılan|Kirayla dağıtılan] tezgâhların sayısı {stalls} [idi|oldu|olarak yazıldı]; [dağıtımı|bu işi|kiralamayı] Panayır Müdürü {warden} [yaptı|yürüttü|yönetti].',
          '[Satıcılara|Esnafa|Başvuranlara] {stalls} tezgâh, Panayır Müdürü {warden} [tarafından|eliyle|imzasıyla] kiraya verildi.',
          '{warden}, müdürü olduğu panayırda {stalls} tezgâhı [kiraya verip|kiralayıp|kirayla dağıtıp] [düzeni sağladı|sıraya koydu|yerleştirdi].',
        ],
        visitors: [
          '{day} {month.date} günü [yapılan|gerçekleşen|düzenlenen] açılıştan son akşama [kadar|dek|değin] kapıcılar {visitors} ziyaretçi [saydı|kaydetti|içeri aldı].',
          'Kapıcıların [sayımına|hesabına|kaydına] göre, {day} {month.date} günü açılan panayıra son akşama [kadar|dek|değin] {visitors} ziyaretçi [geldi|girdi|uğradı].',
          '[Kapılar|Panayırın kapıları|Giriş kapıları] {day} {month.date} günü açıldı; kapıcılar son akşama [kadar|dek|değin] {visitors} ziyaretçi [saydı|not etti|yazdı].',
          '[Açılışın yapıldığı|Panayırın açıldığı|Açılışa sahne olan] {day} {month.date} gününden son akşama kadar [giren|gelen|uğrayan] ziyaretçi sayısı, kapıcıların [defterinde|hesabında|kaydında] {visitors} [olarak görünür|olarak geçer|olarak yazılıdır].',
        ],
        trader: [
          '[En iyi|En güzel|En kaliteli] mal ödülünü {goods} satan {trader} [aldı|kazandı|hak etti].',
          '{goods} satıcısı {trader}, [seçici kurulun|kurulun|seçicilerin] kararıyla en iyi mal ödülünü [kazandı|elde etti|aldı].',
          '{~further} en iyi mala [verilen|konan|ayrılan] ödül {trader.dative} [gitti|verildi|çıktı]; sattığı [mal|ürün|çeşit] {goods} idi.',
          '[Seçiciler|Ödül kurulu|Kurul], {goods} satan {trader.accusative} en iyi malın [sahibi olarak|satıcısı sayıp|sahibi sayıp] ödüllendirdi.',
        ],
        toll: [
          'Tahsildar {collector}, [harç olarak|panayır harcı olarak|harçlardan] {toll} ufak sikke [topladı|kesti|aldı].',
          '[Panayır harcı|Toplanan harç|Harç geliri] {toll} ufak sikke [tuttu|etti|oldu]; [parayı|bunu|hepsini] Tahsildar {collector} [toplamıştı|almıştı|saymıştı].',
          '{~further} Tahsildar {collector.genitive} [topladığı|aldığı|teslim ettiği] harç {toll} ufak sikke [tuttu|olarak yazıldı|olarak kaydedildi].',
          '{collector}, [tahsildar olarak|tahsildar sıfatıyla|tahsildarlık ederken] [kapıda|gelip geçenden|esnaftan] {toll} ufak sikke harç [aldı|topladı|kesti].',
        ],
      },
      questions: {
        warden: [
          '{town.locative} {year} yılında kurulan büyük panayırın müdürü kimdi?',
          '{year} yılındaki {town} panayırında tezgâhları kim kiraya verdi?',
        ],
        visitors: [
          '{town} büyük panayırına {year} yılında kaç ziyaretçi geldi?',
          '{year} yılında {town.locative} yapılan panayırda kapıcılar kaç kişi saydı?',
        ],
        trader: [
          '{town.locative} {year} yılında yapılan panayırda en iyi mal ödülünü kim kazandı?',
          '{year} yılındaki {town} panayırında malıyla ödül alan satıcı kimdi?',
        ],
        toll: [
          '{town} büyük panayırında {year} yılında kaç ufak sikke harç toplandı?',
          '{year} yılında {town.locative} kurulan panayırın harç geliri kaç ufak sikkeydi?',
        ],
        town: [
          '{warden} {year} yılında hangi yerde kurulan büyük panayırın müdürüydü?',
          '{year} yılında tezgâhlarını {warden.genitive} kiraya verdiği panayır nerede yapıldı?',
        ],
      },
    },
    observatory: {
      sentences: {
        opening: [
          '[Bu notlar|Aşağıdaki notlar|Buradaki notlar] {year} yılında {site.locative}ki gözlemevinde [tutuldu|yazıldı|alındı].',
          '{site} gözlemevinde {year} yılında [tutulan|yazılan|biriken] notlar [şunlardır|aşağıdadır|burada toplanmıştır].',
          '[Gözlem notları|Notlar|Gece notları], {year} yılında {site.genitive} gözlemevinde [kaleme alındı|tutuldu|yazıya geçirildi].',
          '{site.locative}ki gözlemevi {year} yılı [boyunca|içinde|süresince] [yapılan gözlemleri|görülenleri|gökte izlenenleri] bu notlarda [topladı|bir araya getirdi|aktardı].',
        ],
        astronomer: [
          'Gökbilimci {astronomer}, {nights} açık gece boyunca [gökyüzünü|göğü|gök kubbeyi] [izledi|gözledi|taradı].',
          '[Hava|Gökyüzü|Ufuk] {nights} gece [açıktı|bulutsuzdu|berraktı] ve Gökbilimci {astronomer} [bu gecelerde|o gecelerde|bunların hepsinde] [gözlem yaptı|gözlemini sürdürdü|gözleme çıktı].',
          'Açık geçen {nights} gecede [teleskobun başında|aletlerin başında|gözlem odasında] Gökbilimci {astronomer} [vardı|nöbet tuttu|oturdu].',
          '{astronomer}, gökbilimci olarak {nights} [bulutsuz|berrak|açık] gece [göğü|gökyüzünü|yıldızları] [gözetledi|izledi|inceledi].',
        ],
        stars: [
          'Asistan {assistant.genitive} [temize çektiği|kopya ettiği|yazıya geçirdiği] yeni katalog, {stars} yıldızın [konumunu|yerini|gökteki yerini] [verir|gösterir|bildirir].',
          'Yeni katalogda {stars} yıldızın konumu [yer alır|bulunur|yazılıdır]; [kataloğu|kopyayı|temiz nüshayı] Asistan {assistant} [yazdı|çıkardı|hazırladı].',
          '{~meanwhile} Asistan {assistant}, {stars} yıldızın [konumunu veren|yerini gösteren|konumunu içeren] yeni kataloğu [temize çekti|kopya etti|yazdı].',
          '[Konumu belirlenen|Yeri saptanan|Konumu ölçülen] {stars} yıldız, Asistan {assistant.genitive} [kalemiyle|eliyle|yazısıyla] yeni kataloğa [geçirildi|yazıldı|işlendi].',
        ],
        guest: [
          'Kuyruklu yıldızı {day} {month.date} [gecesi|akşamı|günü] ilk kez gözlemevinin konuğu {guest} [gördü|fark etti|seçti].',
          '{day} {month.date} [günü|gecesi|tarihinde] kuyruklu yıldızı [ilk gören|ilk fark eden|herkesten önce gören] {guest}, gözlemevine konuk olarak [gelmişti|çağrılmıştı|davet edilmişti].',
          'Konuk {guest}, {day} {month.date} gecesi [merceğe eğildiğinde|gökyüzüne baktığında|teleskoba geçtiğinde] kuyruklu yıldız ilk kez [görüldü|göründü|seçildi].',
          'Kuyruklu yıldız ilk olarak {day} {month.date} [gecesi|günü|akşamı], [gözlemevinin|kurumun|gökbilimcilerin] konuğu {guest} tarafından [görüldü|fark edildi|saptandı].',
        ],
        lens: [
          '[Gözlemde kullanılan|Gözlem odasındaki|Kubbedeki] büyük merceği {lens} adlı [usta|mercek ustası|zanaatkâr] {weeks} haftada [yontmuştu|taşlamıştı|perdahlamıştı].',
          'Büyük mercek, {lens.genitive} {weeks} hafta süren [emeğiyle|çalışmasıyla|uğraşıyla] [yontulmuştu|biçim almıştı|perdahlanmıştı].',
          '{lens}, büyük merceği [yontmak|taşlamak|perdahlamak] için {weeks} hafta [harcamıştı|uğraşmıştı|çalışmıştı].',
          '{~further} {weeks} haftada [yontulan|taşlanan|perdahlanan] büyük mercek {lens.genitive} [elinden çıkmıştı|eseriydi|işiydi].',
        ],
      },
      questions: {
        astronomer: [
          '{year} yılında {site} gözlemevinin gökbilimcisi kimdi?',
          '{site.locative}ki gözlemevinde {year} yılında açık gecelerde göğü kim gözledi?',
        ],
        stars: [
          '{site} gözlemevinin {year} yılındaki yeni kataloğu kaç yıldızın konumunu verir?',
          '{year} yılında {site.locative}ki gözlemevinde hazırlanan katalogda kaç yıldız vardı?',
        ],
        guest: [
          '{site} gözlemevinde {year} yılında kuyruklu yıldızı ilk kim gördü?',
          '{year} yılında {site.locative}ki gözlemevinin hangi konuğu kuyruklu yıldızı herkesten önce fark etti?',
        ],
        lens: [
          '{year} yılında {site} gözlemevinde kullanılan büyük merceği kim yontmuştu?',
          '{site.locative}ki gözlemevinin {year} yılı notlarına göre büyük mercek kimin elinden çıkmıştı?',
        ],
        site: [
          '{astronomer} {year} yılında hangi yerdeki gözlemevinin gökbilimcisiydi?',
          '{year} yılında {astronomer.genitive} gökyüzünü gözlediği gözlemevi neredeydi?',
        ],
      },
    },
    workshop: {
      sentences: {
        opening: [
          '{town.locative}ki halı atölyesi {year} yılının [hesabını|gelir gider hesabını|dökümünü] [çıkardı|kapattı|düzenledi].',
          '{year} yılının [hesabı|hesap dökümü|muhasebesi] {town} halı atölyesinde [çıkarıldı|düzenlendi|tamamlandı].',
          '[Bu hesaplar|Aşağıdaki hesaplar|Buradaki hesaplar], {town.genitive} halı atölyesi için {year} yılında [düzenlendi|çıkarıldı|yazıldı].',
          '[Halı dokunan|Halılarıyla tanınan|Halı üreten] atölye, {town.locative} {year} yılı hesabını [yaptı|defterine geçirdi|kapattı].',
        ],
        owner: [
          'Atölyenin sahibi {owner}, [yıl boyunca|bütün yıl|ara vermeden] {looms} tezgâh [çalıştırdı|işletti|işler hâlde tuttu].',
          'Atölyede {looms} tezgâh [çalışıyordu|işliyordu|dokuyordu] ve [işletme|iş yeri|burası] {owner.genitive} [malıydı|mülküydü|elindeydi].',
          '{owner}, sahibi olduğu atölyede {looms} tezgâhın [işlemesini|durmadan çalışmasını|boş kalmamasını] [sağladı|gözetti|güvence altına aldı].',
          '[Atölye|Atölyenin tamamı|Atölyenin mülkiyeti] {owner.dative} aitti; [içeride|salonda|çatı altında] {looms} tezgâh [işledi|çalıştı|dokudu].',
        ],
        yarn: [
          'Boyacı {dyer}, [kazanlarında|yıl içinde|dokumaya yetişsin diye] {yarn} çile [ipliği renklendirdi|iplik boyadı|ipliğe renk verdi].',
          '[Tezgâhlara|Dokumaya|Dokuyuculara] giden {yarn} çile ipliği Boyacı {dyer} [boyadı|renklendirdi|kazandan geçirdi].',
          '{~further} {yarn} çile iplik, Boyacı {dyer.genitive} [kazanlarında|elinde|teknelerinde] [boyandı|renk aldı|renklendi].',
          '[Kazanlar|Renk kazanları|Kaynayan kazanlar] Boyacı {dyer.genitive} [yönetimindeydi|elindeydi|sorumluluğundaydı]; [yıl sonunda|sonuçta|toplamda] {yarn} çile iplik [boyanmıştı|renk almıştı|renklenmişti].',
        ],
        designer: [
          'En çok satan [deseni|halı desenini|motifi] {designer} {month} ayında [çizdi|tasarladı|hazırladı].',
          '{month} ayında {designer.genitive} [çizdiği|tasarladığı|hazırladığı] desen [en çok satan motif|en çok alıcı bulan motif|satışların birincisi] oldu.',
          '{~further} {designer}, {month} ayında bir desen [çizdi|hazırladı|tasarladı] ve en çok [bu sattı|bu alıcı buldu|bu beğenilip satıldı].',
          '[Satışta öne geçen|En çok satılan|Satışlarda başı çeken] desen, {month} ayında {designer} tarafından [çizilmişti|tasarlanmıştı|hazırlanmıştı].',
        ],
        ship: [
          '[Yabancı alıcılara|Dış ülkelerdeki alıcılara|Yurt dışındaki müşterilere] giden {carpets} halı {ship} gemisine [yüklendi|kondu|verildi].',
          '{ship} adlı gemi, yabancı [alıcılar|müşteriler|tüccarlar] için {carpets} halı [götürdü|taşıdı|yükleyip gitti].',
          '{~further} {carpets} halı yabancı [alıcılara|müşterilere|tüccarlara] {ship} gemisiyle [gönderildi|yollandı|ulaştırıldı].',
          '[Yurt dışına|Dışarıya|Yabancılara] satılan halıların sayısı {carpets} [oldu|idi|olarak yazıldı]; [hepsi|tümü|tamamı] {ship} adlı gemiyle [gitti|yola çıktı|gönderildi].',
        ],
      },
      questions: {
        owner: [
          '{year} yılında {town} halı atölyesinin sahibi kimdi?',
          '{town.locative}ki halı atölyesi {year} yılında kime aitti?',
        ],
        yarn: [
          '{town} halı atölyesi için {year} yılında kaç çile iplik boyandı?',
          '{year} yılında {town.locative}ki halı atölyesinin boyacısı kaç çile ipliği renklendirdi?',
        ],
        designer: [
          '{town} halı atölyesinin {year} yılında en çok satan desenini kim çizdi?',
          '{year} yılında {town.locative}ki halı atölyesinde en çok alıcı bulan desen kimin eseriydi?',
        ],
        ship: [
          '{town} halı atölyesinin halıları {year} yılında yabancı alıcılara hangi gemiyle gitti?',
          '{year} yılında {town.locative}ki atölyenin halılarını dış ülkelere hangi gemi götürdü?',
        ],
        town: [
          '{owner} {year} yılında hangi yerdeki halı atölyesinin sahibiydi?',
          '{year} yılında sahibi {owner} olan halı atölyesi neredeydi?',
        ],
      },
    },
    hospital: {
      sentences: {
        opening: [
          '{town.locative}ki hastane [bu sicili|bu defteri|bu kayıtları] {year} yılında [tuttu|düzenledi|yazdırdı].',
          '{year} yılında {town} hastanesinde [tutulan|yazılan|doldurulan] defter [budur|aşağıdadır|burada aktarılır].',
          '[Bu defter|Aşağıdaki defter|Bu kayıt], {town} hastanesinin {year} yılındaki [işlerini|çalışmalarını|durumunu] [anlatır|içerir|gösterir].',
          '[Hastane defteri|Hastanenin defteri|Hastane sicili], {year} yılında {town} adlı yerde [görülen işleri|verilen hizmeti|yürütülen hizmeti] [anlatır|sıralar|özetler].',
        ],
        physician: [
          'Hekim {physician}, [tek başına|her gün|gece gündüz] {beds} yatağa [bakıyordu|bakmak zorundaydı|yetişmeye çalışıyordu].',
          '[Hastanenin|Koğuşların|Hasta koğuşlarının] {beds} yatağı Hekim {physician.genitive} [bakımındaydı|gözetimindeydi|sorumluluğundaydı].',
          '[Hekimlik görevi|Hekimlik|Hekimlik işi] {physician.dative} [düşmüştü|verilmişti|bırakılmıştı]; [bakılacak|gözetilecek|ilgilenilecek] yatak sayısı {beds} [idi|olarak belirlenmişti|olarak geçiyordu].',
          '{physician}, [hastanenin hekimi olarak|hastanede hekim sıfatıyla|hastanede hekimlik ederken] {beds} [yatağa baktı|yatağı dolaştı|yatağın yükünü taşıdı].',
        ],
        doses: [
          'Eczacı {apothecary}, [hastalar için|koğuşlar için|yıl boyunca] {doses} doz ilaç [hazırladı|karıştırdı|yaptı].',
          '[Hastalara|Koğuşlara|Yatanlara] verilen {doses} doz ilaç Eczacı {apothecary.genitive} [elinden çıktı|havanından geçti|tezgâhında hazırlandı].',
          '{~further} yıl içinde {doses} doz ilaç [karıldı|hazırlandı|yapıldı]; [bu iş|ölçüp tartmak|hazırlık] Eczacı {apothecary.genitive} [göreviydi|işiydi|sorumluluğundaydı].',
          'Hazırlanan ilacın [tamamı|toplamı|miktarı], Eczacı {apothecary.genitive} [defterine|hesabına|sayımına] göre {doses} doz [idi|tuttu|oldu].',
        ],
        nurse: [
          '{month} ayında [uzun koğuşun bakımı|uzun koğuş|uzun koğuştaki hastalar] Hemşire {nurse.dative} [emanet edildi|bırakıldı|devredildi].',
          'Hemşire {nurse}, uzun koğuşun [bakımını|sorumluluğunu|hizmetini] {month} ayında [üstlendi|devraldı|yüklendi].',
          '{~further} uzun koğuşta görev {month} ayında [değişti|el değiştirdi|yenilendi] ve [bakım|hastaların bakımı|sorumluluk] Hemşire {nurse.dative} [geçti|kaldı|verildi].',
          '{nurse}, hemşire olarak {month} ayında [atandığı|getirildiği|gönderildiği] uzun koğuşun [bakımını üstlendi|işlerini devraldı|sorumluluğunu aldı].',
        ],
        benefactor: [
          '[Salona|Büyük salona|Hastanenin salonuna] takılan {windows} yeni pencerenin masrafını {benefactor} [ödedi|üstlendi|karşıladı].',
          '{benefactor}, [hastanenin salonu|salon|büyük salon] için {windows} yeni pencerenin [giderini üstlendi|parasını ödedi|bedelini verdi].',
          '{~further} salonda {windows} yeni pencere [açıldı|takıldı|yapıldı]; [giderini|masrafını|bedelini] {benefactor} [karşıladı|ödedi|üstlendi].',
          '[Salonun|Hastane salonunun|Büyük salonun] {windows} yeni penceresi {benefactor.genitive} [bağışıyla|parasıyla|verdiği parayla] [yapıldı|takıldı|tamamlandı].',
        ],
      },
      questions: {
        physician: [
          '{year} yılında {town} hastanesinin hekimi kimdi?',
          '{town.locative}ki hastanenin yataklarına {year} yılında hangi hekim baktı?',
        ],
        doses: [
          '{town} hastanesinde {year} yılında kaç doz ilaç hazırlandı?',
          '{year} yılında {town.locative}ki hastanenin eczacısı kaç doz ilaç yaptı?',
        ],
        nurse: [
          '{town} hastanesinde {year} yılında uzun koğuşun bakımı kime verildi?',
          '{year} yılında {town.locative}ki hastanede uzun koğuşu hangi hemşire devraldı?',
        ],
        benefactor: [
          '{town} hastanesinin salonuna {year} yılında kimin parasıyla yeni pencere takıldı?',
          '{year} yılında {town.locative}ki hastanede salonun pencere giderini kim karşıladı?',
        ],
        town: [
          '{physician} {year} yılında hangi yerin hastanesinde hekimdi?',
          '{year} yılında yataklarına Hekim {physician.genitive} baktığı hastane neredeydi?',
        ],
      },
    },
    school: {
      sentences: {
        opening: [
          '{town.locative}ki okul {year} yılı raporunu [hazırladı|bastırdı|yayımladı].',
          '{year} yılına ait [bu rapor|okul raporu|yıllık rapor] {town} okulunda [hazırlandı|düzenlendi|kaleme alındı].',
          '[Aşağıda|Bu sayfalarda|Burada], {town} okulunun {year} yılı raporu [bulunur|yer alır|okunabilir].',
          '{town} okulundan [çıkan|gelen|gönderilen] rapor {year} yılını [anlatır|konu alır|değerlendirir].',
        ],
        head: [
          'Başöğretmen {head}, [yıl boyunca|o yıl|bütün yıl] {pupils} öğrenciye [ders verdi|ders anlattı|eğitim verdi].',
          '[Sıralarda|Sınıflarda|Okulda] {pupils} öğrenci [vardı|oturuyordu|bulunuyordu] ve [dersleri|bütün dersleri|derslerini] Başöğretmen {head} [veriyordu|anlatıyordu|yürütüyordu].',
          '[Okula yazılan|Kayıtlı|Derslere gelen] {pupils} öğrencinin [dersleri|eğitimi|öğretimi] Başöğretmen {head.dative} [emanetti|bırakılmıştı|verilmişti].',
          '{head} başöğretmenlik [yaptı|görevini yürüttü|görevini üstlendi] ve {pupils} öğrenci [okuttu|yetiştirdi|eğitti].',
        ],
        lines: [
          'Yazı Öğretmeni {writer.genitive} [gözetiminde|yönetiminde|denetiminde] öğrenciler {lines} satır [kopya etti|yazdı|kopyaladı].',
          'Öğrenciler [yazı derslerinde|güzel yazı derslerinde|defterlerine] {lines} satır kopya etti; [derse|onlara|çalışmaya] Yazı Öğretmeni {writer} [nezaret etti|gözcülük etti|yön verdi].',
          '{~meanwhile} {lines} satır, Yazı Öğretmeni {writer} [yönetimindeki|gözetimindeki|ile çalışan] öğrencilerce [kopya edildi|yazıldı|çoğaltıldı].',
          '[Yazı öğretmeni|Okulun yazı öğretmeni|O yılın yazı öğretmeni] {writer} idi; öğrencilerin [kopya ettiği|kopyaladığı|yazdığı] satırların sayısı {lines} [oldu|idi|olarak belirlendi].',
        ],
        winner: [
          '[Aritmetik ödülü|Aritmetik dalındaki ödül|Aritmetik birincisinin ödülü] {month} ayında {winner.dative} [verildi|gitti|sunuldu].',
          '{month} ayında {winner}, [aritmetikteki başarısıyla|aritmetik sınavında|aritmetikte] [ödülü kazandı|ödül aldı|ödüle hak kazandı].',
          '{~further} {winner}, {month} ayında [yapılan törende|herkesin önünde|bütün okulun önünde] aritmetik ödülünü [aldı|kabul etti|teslim aldı].',
          'Aritmetikte [en iyi|birinci|en başarılı] sayılan {winner}, ödülünü {month} ayında [aldı|teslim aldı|elde etti].',
        ],
        patron: [
          '{patron}, [sınıflar için|dershane için|eskilerin yerine] okula {desks} yeni sıra [armağan etti|bağışladı|verdi].',
          '[Sınıflara|Dershaneye|Okula] konan {desks} yeni sıra {patron.genitive} [armağanıydı|bağışıydı|hediyesiydi].',
          '{~further} okul, {patron.genitive} [cömertliğiyle|bağışıyla|yardımıyla] {desks} yeni sıraya [kavuştu|sahip oldu|kavuşmuş oldu].',
          'Bağışçı {patron}, okulun [sınıflarına|dershanesine|salonuna] {desks} yeni sıra [koydurdu|aldırdı|yaptırdı].',
        ],
      },
      questions: {
        head: [
          '{year} yılında {town} okulunun başöğretmeni kimdi?',
          '{town.locative}ki okulda {year} yılında hangi başöğretmen ders verdi?',
        ],
        lines: [
          '{town} okulunun öğrencileri {year} yılında yazı derslerinde kaç satır kopya etti?',
          '{year} yılında {town.locative}ki okulda öğrenciler kaç satır yazdı?',
        ],
        winner: [
          '{town} okulunda {year} yılında aritmetik ödülünü kim kazandı?',
          '{year} yılında {town.locative}ki okulun aritmetik ödülü kime verildi?',
        ],
        patron: [
          '{town} okuluna {year} yılında kim yeni sıra bağışladı?',
          '{year} yılında {town.locative}ki okula sıra armağan eden kimdi?',
        ],
        town: [
          '{head} {year} yılında hangi yerdeki okulun başöğretmeniydi?',
          '{year} yılında {head.genitive} başöğretmenlik yaptığı okul neredeydi?',
        ],
      },
    },
    shipyard: {
      sentences: {
        opening: [
          '{yard} tersanesinin [günlük defteri|günlüğü|gündelik defteri] {year} yılını [kapsar|anlatır|içerir].',
          '[Bu günlük|Bu defter|Aşağıdaki günlük], {year} yılında {yard.locative}ki tersanede [tutuldu|yazıldı|dolduruldu].',
          '{year} yılı boyunca {yard.locative}ki tersanede [yapılan işler|görülen işler|olup bitenler] [gün gün|günü gününe|sırasıyla] [günlüğe|deftere|iş defterine] geçirildi.',
          '{yard.genitive} tersanesi {year} yılında [her iş gününü|her günü|günlük işleri] [deftere geçirdi|yazıya döktü|kayda aldı].',
        ],
        shipwright: [
          'Gemi Ustası {shipwright}, [kızakta|yapım boyunca|tezgâhlarda] {carpenters} marangozu [yönetti|çalıştırdı|idare etti].',
          '[Kızakta|Tersanede|Tezgâhlarda] çalışan {carpenters} marangozun başında Gemi Ustası {shipwright} [vardı|bulunuyordu|duruyordu].',
          '[Yıl boyunca|Yapım süresince|Kızak başında] {carpenters} marangoz, Gemi Ustası {shipwright.genitive} [yönetiminde|emrinde|gözetiminde] [çalıştı|iş gördü|görev aldı].',
          '{shipwright}, [gemi ustası olarak|gemi ustası sıfatıyla|tersanenin gemi ustası olarak] {carpenters} marangoza [iş dağıtıp yön verdi|yol gösterdi|komuta etti].',
        ],
        ship: [
          '{ship} gemisi {day} {month.date} günü [alkışlar arasında|kalabalığın önünde|sorunsuz biçimde] [denize|suya|kızaktan suya] indirildi.',
          '{day} {month.date} günü [kızaktan|tersaneden|tezgâhtan] [denize inen|suya kavuşan|suya indirilen] yeni geminin adı {ship} [idi|oldu|olarak yazıldı].',
          '[Denize indirme|Suya indirme|Kızaktan indirme] töreni {day} {month.date} günü {ship} adlı gemi için [yapıldı|düzenlendi|gerçekleşti].',
          '[Tersane|Tersanedekiler|Ustalar], {day} {month.date} tarihinde {ship} adlı yeni gemiyi [suya indirdi|denize indirdi|kızaktan denize saldı].',
        ],
        nails: [
          'Demirci {smith}, [gövde için|tekne gövdesi için|omurga ve gövde için] {nails} çivi [dövdü|dövüp teslim etti|dövüp hazırladı].',
          '[Gövdeye|Geminin gövdesine|Gövde tahtalarına] çakılan {nails} çiviyi Demirci {smith} [dövdü|dövmüştü|örste dövmüştü].',
          '{~meanwhile} Demirci {smith.genitive} [örsünde|atölyesinde|dükkânında] gövde için {nails} çivi [dövüldü|biçim aldı|hazırlandı].',
          '[Gövde|Geminin gövdesi|Tekne gövdesi] {nails} çivi [istedi|gerektirdi|aldı]; [hepsi|tümü|bunlar] Demirci {smith.genitive} [elinden|örsünden|dükkânından] çıktı.',
        ],
        client: [
          '[Yeni gemiyi|Bu yeni gemiyi|Suya inen yeni gemiyi] {goods} ticareti yapan {client} [ısmarlamıştı|sipariş etmişti|yaptırmıştı].',
          '{goods} [tüccarı|taciri|ticaretiyle tanınan] {client}, yeni gemiyi [kendi hesabına|kendi işi için|kendi seferleri için] [ısmarlamıştı|sipariş etmişti|yaptırmıştı].',
          '{~further} yeni gemi {client.genitive} [siparişi üzerine|isteği üzerine|ısmarlamasıyla] yapılmıştı; [bu tüccar|kendisi|sipariş sahibi] {goods} [alıp satardı|ticaretiyle uğraşırdı|ticareti yapardı].',
          'Yeni geminin [sahibi olacak|siparişini veren|yapımını isteyen] tüccar {client}, [geçimini|kazancını|gelirini] {goods} ticaretinden [sağlıyordu|elde ediyordu|çıkarıyordu].',
        ],
      },
      questions: {
        shipwright: [
          '{year} yılında {yard} tersanesinin gemi ustası kimdi?',
          '{yard.locative}ki tersanede {year} yılında marangozları kim yönetti?',
        ],
        ship: [
          '{yard} tersanesinde {year} yılında hangi gemi denize indirildi?',
          '{year} yılında {yard.locative}ki tersanenin suya indirdiği geminin adı neydi?',
        ],
        nails: [
          '{yard} tersanesinde {year} yılında geminin gövdesi için kaç çivi dövüldü?',
          '{year} yılında {yard.locative}ki tersanenin demircisi kaç çivi hazırladı?',
        ],
        client: [
          '{yard} tersanesinde {year} yılında denize indirilen gemiyi kim sipariş etmişti?',
          '{year} yılında {yard.locative}ki tersaneye yeni gemiyi ısmarlayan tüccar kimdi?',
        ],
        yard: [
          '{shipwright} {year} yılında hangi yerdeki tersanenin gemi ustasıydı?',
          '{year} yılında marangozlarını {shipwright.genitive} yönettiği tersane neredeydi?',
        ],
      },
    },
    post: {
      sentences: {
        opening: [
          '{town} postanesi {year} yılının [defterini|kayıt defterini|hesap defterini] [düzenledi|tamamladı|toparladı].',
          '{year} yılının [posta defteri|iş defteri|defteri] {town.locative}ki postanede [düzenlendi|kapatıldı|toparlandı].',
          '[Bu defter|Aşağıdaki defter|Bu kayıtlar], {town.genitive} postanesinde {year} yılı [için|boyunca|süresince] [tutulmuştur|doldurulmuştur|yazılmıştır].',
          '[Postane|Posta idaresi|Postane idaresi], {town.locative} {year} yılı boyunca [gördüğü işleri|verdiği hizmeti|yürüttüğü hizmeti] [bu deftere|kendi defterine|deftere] yazdı.',
        ],
        postmaster: [
          '{month} ayında {postmaster}, [gelen yazıyla|çıkan kararla|üst makamın emriyle] postane [müdürlüğüne atandı|müdürlüğüne getirildi|müdürü oldu].',
          '[Boşalan|Boş duran|Açık kalan] postane müdürlüğüne {month} ayında {postmaster} [atandı|getirildi|geçti].',
          '{month} ayında [yapılan|çıkan|bildirilen] atamayla postane müdürlüğü {postmaster.dative} [verildi|geçti|bırakıldı].',
          '{postmaster}, {month} ayında [müdürlüğe atanarak|müdür seçilerek|müdür olarak gelip] postanenin [başına geçti|yönetimini aldı|işlerini devraldı].',
        ],
        letters: [
          '[Masa başında|Arka odada|Ayırma odasında] {sorters} tasnifçi {letters} mektubu [ayırdı|elden geçirdi|yerlerine dağıttı].',
          '[Yıl boyunca|Bütün yıl|Yıl içinde] gelen {letters} mektup {sorters} tasnifçinin [elinden|önünden|masasından] geçti.',
          '{~meanwhile} {letters} mektubun [ayrılması|düzenlenmesi|dağıtıma hazırlanması] {sorters} tasnifçiye [düştü|kaldı|verildi].',
          'Tasnif [işinde|odasında|masasında] {sorters} kişi [çalıştı|görev aldı|vardı] ve {letters} mektup [ayrıldı|işlem gördü|elden geçirildi].',
        ],
        courier: [
          'Ulak {courier}, yıl boyunca [sırayla|dönüşümlü olarak|art arda] {horses} at [sürdü|kullandı|koşturdu].',
          '[Yıl içinde|Yollarda|Bütün yıl] Ulak {courier.genitive} [sırayla|art arda|peş peşe] [bindiği|sürdüğü|kullandığı] atların sayısı {horses} [oldu|idi|olarak yazıldı].',
          '{~further} {horses} at, yıl boyunca [sırayla|dönüşümlü olarak|birbiri ardınca] Ulak {courier.accusative} [taşıdı|menzilden menzile taşıdı|menzillere götürdü].',
          '{courier}, postanenin ulağı olarak [yıl boyunca|bir yıl boyunca|yıl bitene dek] {horses} ata [sırayla|dönüşümlü olarak|peş peşe] bindi.',
        ],
        addressee: [
          'En ağır [paket|koli|posta paketi] {goods} [içeriyordu|barındırıyordu|taşıyordu] ve {addressee.dative} [gönderilmişti|yollanmıştı|adreslenmişti].',
          '{addressee} adına gelen [paket|koli|posta paketi] [en ağırıydı|yılın en ağırıydı|hepsinin en ağırıydı]; içinden {goods} [çıktı|çıkmıştı|çıktığı yazıldı].',
          '{~further} en ağır paketin [üzerinde|adres yerinde|etiketinde] {addressee.genitive} adı [yazılıydı|okunuyordu|görülüyordu], içinde ise {goods} [bulunuyordu|vardı|duruyordu].',
          '[Tartıda|Terazide|Ölçümde] en ağır [gelen|çıkan|çeken] paket {goods} doluydu ve {addressee.dative} [gidiyordu|adreslenmişti|yollanmıştı].',
        ],
      },
      questions: {
        postmaster: [
          '{town} postanesine {year} yılında kim müdür oldu?',
          '{year} yılında {town.locative}ki postanenin müdürlüğüne atanan kimdi?',
        ],
        letters: [
          '{town} postanesinde {year} yılında kaç mektup elden geçirildi?',
          '{year} yılında {town.locative}ki postanenin tasnifçileri kaç mektup ayırdı?',
        ],
        courier: [
          '{year} yılında {town} postanesinin ulağı kimdi?',
          '{town.locative}ki postanede {year} yılında at sırtında yollara çıkan ulak kimdi?',
        ],
        addressee: [
          '{town} postanesinin {year} yılındaki en ağır paketi kime gönderilmişti?',
          '{year} yılında {town.locative}ki postaneden geçen en ağır paketin alıcısı kimdi?',
        ],
        town: [
          '{postmaster} {year} yılında hangi yerdeki postaneye müdür oldu?',
          '{year} yılında müdürlüğüne {postmaster.genitive} getirildiği postane neredeydi?',
        ],
      },
    },
    theatre: {
      sentences: {
        opening: [
          '{town} tiyatrosu {year} yılının [sezonunu|yeni sezonunu|oyun sezonunu] [açtı|başlattı|törenle açtı].',
          '{year} yılının [tiyatro sezonu|tiyatro mevsimi|yeni tiyatro sezonu] {town.locative} [kalabalık önünde|beklendiği gibi|dolu salonla] [açıldı|başladı|başlatıldı].',
          '[İzleyiciler|Seyirciler|Tiyatroseverler], {town.locative}ki tiyatroda {year} yılı sezonunun [açılışına|ilk gecesine|açılış gecesine] [geldi|katıldı|tanık oldu].',
          '{town.locative}ki tiyatroda perde, {year} yılı sezonu için [yeniden|bir kez daha|yine] [açıldı|kalktı|aralandı].',
        ],
        director: [
          '{month} ayında [tiyatronun|kurumun|topluluğun] yönetimini {director} [üstlendi|devraldı|aldı].',
          'Tiyatronun [yönetimi|müdürlüğü|idaresi] {month} ayında {director.dative} [geçti|verildi|bırakıldı].',
          '{director}, {month} ayında [müdür olarak|yönetici sıfatıyla|yeni müdür olarak] tiyatronun [başına geçti|idaresini devraldı|yönetimini eline aldı].',
          '[Eski müdür ayrılınca|Müdürlük boşalınca|Önceki müdür çekilince] {director}, {month} ayında [yönetime geldi|yönetimi devraldı|tiyatronun başına geçti].',
        ],
        actor: [
          '[Oyunun|Büyük oyunun|Sezonun] başrolünü {evenings} akşam boyunca {actor} [oynadı|canlandırdı|üstlendi].',
          '{actor}, {evenings} akşam [sahneye çıkıp|seyirci önüne çıkıp|sahnede görünüp] başrolü [oynadı|canlandırdı|üstlendi].',
          '{~meanwhile} {actor.genitive} başrolde [görünmesi|oynaması|sahneye çıkması] {evenings} akşam [sürdü|devam etti|boyunca sürdü].',
          'Başrolde {actor} [vardı|oynadı|görüldü] ve [seyirci|salon|halk] bu oyuncuyu {evenings} akşam [izledi|alkışladı|dinledi].',
        ],
        tickets: [
          'Gişe Memuru {cashier}, [sezon boyunca|sezon sonuna dek|akşamları] {tickets} bilet [sattı|kesti|elden çıkardı].',
          '[Gişeden|Gişe penceresinden|Girişte] {tickets} bilet satıldı; [satışı|bu işi|işi] Gişe Memuru {cashier} [yaptı|yürüttü|üstlendi].',
          '{~further} Gişe Memuru {cashier.genitive} [sattığı|kestiği|elden çıkardığı] biletler {tickets} [adedi buldu|adet tuttu|adet olarak hesaplandı].',
          '[Seyircilere|İzleyicilere|Salona gelenlere] {tickets} bilet, Gişe Memuru {cashier} tarafından [satıldı|verildi|kesildi].',
        ],
        painter: [
          'Ressam {painter}, [sahne için|oyunlar için|tiyatro sahnesi için] {scenes} fon perdesi [boyadı|yaptı|resimledi].',
          '[Sahnenin|Sahnedeki|Sahneye asılan] {scenes} fon perdesi Ressam {painter.genitive} [elinden|fırçasından|atölyesinden] [çıktı|çıkmıştı|geldi].',
          '{~further} sahneye {scenes} fon perdesi [gerekti|gerekli görüldü|istendi]; [boya işini|resim işini|bu işi] Ressam {painter} [üstlendi|yaptı|bitirdi].',
          '{painter}, tiyatronun ressamı olarak [tek başına|büyük bir özenle|kısa zamanda] {scenes} fon perdesi [boyadı|resimledi|hazırladı].',
        ],
      },
      questions: {
        director: [
          '{town} tiyatrosunun yönetimini {year} yılında kim devraldı?',
          '{year} yılında {town.locative}ki tiyatronun başına geçen kimdi?',
        ],
        actor: [
          '{town} tiyatrosunda {year} yılı sezonunda başrolü kim oynadı?',
          '{year} yılında {town.locative}ki tiyatronun sahnesinde başrolü canlandıran kimdi?',
        ],
        tickets: [
          '{town} tiyatrosu {year} yılında kaç bilet sattı?',
          '{year} yılında {town.locative}ki tiyatronun gişesinden kaç bilet alındı?',
        ],
        painter: [
          '{town} tiyatrosu için {year} yılında kim fon perdesi boyadı?',
          '{year} yılında {town.locative}ki tiyatronun sahnesi için çalışan ressam kimdi?',
        ],
        town: [
          '{director} {year} yılında hangi yerin tiyatrosunun yönetimini üstlendi?',
          '{year} yılında başına {director.genitive} geçtiği tiyatro neredeydi?',
        ],
      },
    },
    canal: {
      sentences: {
        opening: [
          '{site.locative}ki kanalın [kayıt defteri|sicili|geçiş defteri] {year} yılı için [açıldı|düzenlendi|tutulmaya başlandı].',
          '{year} yılında {site} kanalı için [yeni bir defter|yeni bir sicil|bir kayıt defteri] [açıldı|başlatıldı|tutuldu].',
          '[Bu sicil|Bu defter|Aşağıdaki sicil], {site} kanalında {year} yılı için [açılmıştır|düzenlenmiştir|tutulmaya başlanmıştır].',
          '[Kanal idaresi|Kanal yönetimi|Kanal dairesi], {site.locative} {year} yılının [defterini|sicilini|kayıt defterini] [açtı|başlattı|düzenledi].',
        ],
        keeper: [
          '{month} ayında [savaklar|bütün savaklar|kanalın savakları] eklüz bekçisi olarak {keeper.dative} [emanet edildi|teslim edildi|bırakıldı].',
          'Eklüz bekçiliğini {month} ayında {keeper} [üstlendi|devraldı|aldı] ve [savakların başına geçti|savaklara bakmaya başladı|savakların yanına yerleşti].',
          'Savaklara [bakmak|göz kulak olmak|nezaret etmek] üzere {month} ayında eklüz bekçisi olarak {keeper} [atandı|seçildi|görevlendirildi].',
          '{keeper}, [eklüz bekçisi olarak|eklüz bekçisi sıfatıyla|yeni eklüz bekçisi olarak] [savakların sorumluluğunu|savakları|savakların bakımını] {month} ayında [üzerine aldı|üstlendi|devraldı].',
        ],
        barges: [
          '[Yıl boyunca|Yıl içinde|Bütün yıl] kanalın {locks} eklüzünden {barges} mavna [geçti|gelip geçti|geçirildi].',
          '[Kanaldaki|Su yolundaki|Hattaki] {locks} eklüz {barges} mavnaya [yol verdi|geçit verdi|geçiş sağladı].',
          '{~further} {barges} mavna, [yükünü taşıyarak|sıraya girerek|birbiri ardınca] {locks} eklüzü [aştı|geçti|geride bıraktı].',
          'Geçen mavnaların sayısı {barges} [oldu|idi|olarak belirlendi]; [yol üzerinde|kanal boyunca|güzergâhta] {locks} eklüz [vardı|bulunuyordu|aşılıyordu].',
        ],
        engineer: [
          'Mühendis {engineer}, [kanal yatağını|yatağı|kanalın tabanını] {diggers} kazı işçisine [derinleştirtti|daha derine indirtti|oydurup derinleştirtti].',
          '[Kanal yatağı|Yatak|Kanalın tabanı], Mühendis {engineer.genitive} [yönetiminde|emriyle|planıyla] {diggers} kazı işçisi [tarafından|eliyle] derinleştirildi.',
          '{~meanwhile} {diggers} kazı işçisi, Mühendis {engineer} [başlarında olduğu hâlde|yönetiminde|gözetiminde] kanal yatağını [derinleştirdi|daha derine indirdi|iyice derinleştirdi].',
          '{engineer} adlı mühendis, [yatak dolduğu için|su alçaldığı için|kanal sığlaştığı için] {diggers} kazı işçisi [tutup|çalıştırıp|getirtip] tabanı derinleştirtti.',
        ],
        ship: [
          '[Kanaldan geçen|Kanala giren|Kanalda görülen] en büyük tekne olan {ship} gemisi {goods} [taşıdı|taşıyordu|getirdi].',
          '{goods} [taşıyan|yüklü|getiren] {ship} gemisi, [kanaldaki|o yılki|defterdeki] en büyük [tekneydi|tekne oldu|tekne olarak yazıldı].',
          '{~further} teknelerin en [büyüğü|irisi|hacimlisi] {ship} adlı gemiydi; [ambarında|güvertesinde|içinde] {goods} [vardı|bulunuyordu|istifliydi].',
          '{ship} gemisi [boyuyla|büyüklüğüyle|gövdesiyle] bütün tekneleri [geçti|geride bıraktı|aştı]; [yükü|taşıdığı yük|ambarındaki yük] {goods} idi.',
        ],
      },
      questions: {
        keeper: [
          '{site} kanalında {year} yılında kim eklüz bekçisi oldu?',
          '{year} yılında {site.locative}ki kanalın savakları kime emanet edildi?',
        ],
        barges: [
          '{site} kanalından {year} yılında kaç mavna geçti?',
          '{year} yılında {site.locative}ki kanalda kaç mavna sayıldı?',
        ],
        engineer: [
          '{site} kanalının yatağını {year} yılında hangi mühendis derinleştirtti?',
          '{year} yılında {site.locative}ki kanalın kazı işini yöneten mühendis kimdi?',
        ],
        ship: [
          '{site} kanalında {year} yılında görülen en büyük gemi hangisiydi?',
          '{year} yılında {site.locative}ki kanaldan geçen teknelerin en büyüğünün adı neydi?',
        ],
        site: [
          '{keeper} {year} yılında hangi yerdeki kanalda eklüz bekçisi oldu?',
          '{year} yılında savakları {keeper.dative} emanet edilen kanal neredeydi?',
        ],
      },
    },
    printing: {
      sentences: {
        opening: [
          '{town} basımevi {year} yılında [bastığı eserlerin|çıkardığı eserlerin|yaptığı işlerin] listesini [düzenledi|tamamladı|hazırladı].',
          '{year} yılına ait [eser listesi|yapıt listesi|basılı eser listesi] {town.locative}ki basımevinde [düzenlendi|hazırlandı|yazıldı].',
          '{town.locative}ki basımevinden {year} yılında çıkan [eserler|yapıtlar|işler] [bu listede|aşağıdaki listede|tek bir listede] [sıralanır|gösterilir|yer alır].',
          '[Basımevi|Basımevi idaresi|Basımevi yönetimi], {town.locative} {year} yılı boyunca [çıkan|basılan|tamamlanan] eserleri [bir listede topladı|listeye döktü|liste hâlinde yazdı].',
        ],
        printer: [
          'Matbaacı {printer}, [yıl boyunca|bütün yıl|gece gündüz] {presses} baskı tezgâhıyla [çalıştı|iş çıkardı|üretim yaptı].',
          '[Atölyede|Salonda|İş yerinde] {presses} baskı tezgâhı [vardı|kuruluydu|işliyordu]; [işin başında|yönetimde|basımevinin başında] Matbaacı {printer} [bulunuyordu|görev yapıyordu|yer alıyordu].',
          'Matbaacı {printer.genitive} [elinde|atölyesinde|emrinde] {presses} baskı tezgâhı [bulunuyordu|çalışıyordu|vardı].',
          '{printer}, [matbaacı olarak|matbaacı sıfatıyla|matbaacılık ederek] {presses} baskı tezgâhını [işletti|çalıştırdı|kullandı].',
        ],
        sheets: [
          '{month} ayına [kadar|dek|değin] [toplam|tezgâhlarda|basımevinde] {sheets} tabaka [basıldı|baskıdan çıktı|baskı gördü].',
          '[Basılan|Baskıdan çıkan|Baskısı biten] tabakaların sayısı {month} ayı geldiğinde {sheets} [olmuştu|idi|olarak belirlendi].',
          '{~further} {sheets} tabaka {month} ayına [varmadan|gelmeden|girmeden] [basılmıştı|baskıdan çıkmıştı|tamamlanmıştı].',
          '[Baskıdan|Tezgâhlardan|Atölyeden], {month} ayı [başlayana|gelene|girene] kadar {sheets} tabaka [alındı|çıktı|elde edildi].',
        ],
        author: [
          '{author.genitive} [gezi kitabı|yeni gezi kitabı|kaleme aldığı gezi kitabı] {copies} nüsha [basıldı|olarak çıktı|olarak yayımlandı].',
          '[Bir gezi kitabı|Yeni bir gezi kitabı|Uzun bir gezi kitabı] {copies} nüsha olarak [yayımlandı|çıktı|basıldı]; [yazarı|kitabın yazarı|kitabı yazan] {author} idi.',
          '{~further} {author}, [yolculuklarını|gezilerini|gezip gördüğü yerleri] anlattığı kitabı {copies} nüsha [bastırdı|olarak yayımlattı|olarak çıkarttı].',
          '[Raflara|Kitapçılara|Okurlara] {copies} nüsha [gönderilen|sunulan|ulaştırılan] gezi kitabını {author} [yazmıştı|kaleme almıştı|hazırlamıştı].',
        ],
        corrector: [
          'Düzeltmen {corrector}, [provaları okurken|satırları tararken|metni incelerken] {errors} hata [buldu|yakaladı|saptadı].',
          '[Provalarda|Metinde|Baskı provalarında] {errors} hata [vardı|çıktı|göründü]; [bunu|bu sonucu|durumu] Düzeltmen {corrector} [bildirdi|saptadı|ortaya çıkardı].',
          '{~further} [provaların|metnin|dizilen metnin] Düzeltmen {corrector} tarafından [okunması|taranması|gözden geçirilmesi] {errors} hatayı [ortaya çıkardı|gösterdi|gün yüzüne çıkardı].',
          '{corrector}, düzeltmen [gözüyle|olarak|sıfatıyla] [dizilmiş metinde|provalarda|basılacak metinde] {errors} hata [işaretledi|gösterdi|buldu].',
        ],
      },
      questions: {
        printer: [
          '{year} yılında {town} basımevinin matbaacısı kimdi?',
          '{town.locative}ki basımevinde {year} yılında baskı işini kim yürüttü?',
        ],
        sheets: [
          '{town} basımevinde {year} yılında kaç tabaka basıldı?',
          '{year} yılında {town.locative}ki basımevinin baskısından kaç tabaka çıktı?',
        ],
        author: [
          '{town} basımevinin {year} yılında çıkardığı gezi kitabını kim yazmıştı?',
          '{year} yılında {town.locative}ki basımevinde basılan gezi kitabının yazarı kimdi?',
        ],
        corrector: [
          '{year} yılında {town} basımevinin düzeltmeni kimdi?',
          '{town.locative}ki basımevinde {year} yılında provalarda hata bulan kimdi?',
        ],
        town: [
          '{printer} {year} yılında hangi yerdeki basımevinin matbaacısıydı?',
          '{year} yılında Matbaacı {printer.genitive} çalıştığı basımevi neredeydi?',
        ],
      },
    },
    mint: {
      sentences: {
        opening: [
          '{town} darphanesi {year} yılı için [yıllık hesabını|hesabını|dökümünü] [verdi|sundu|bildirdi].',
          '{year} yılında {town.locative}ki darphanenin [bütün|yıllık|ayrıntılı] hesabı [çıkarıldı|sunuldu|verildi].',
          '{town.locative}ki darphane, {year} yılında [gördüğü işin|yaptığı işlerin|yürüttüğü işin] hesabını [verdi|sundu|çıkardı].',
          'Darphane hesapları, {year} yılı için {town.locative} [düzenlenip|kapatılıp|çıkarılıp] [yetkililere|üst makama|denetçilere] [sunuldu|verildi|gönderildi].',
        ],
        master: [
          '{month} ayında {master}, [herkesin önünde|kısa bir törenle|tanıklar önünde] darphane müdürü olarak [yemin etti|ant içti|yeminle göreve başladı].',
          'Darphane müdürlüğüne {month} ayında [yemin ederek|ant içerek|yeminle] {master} [geçti|başladı|geldi].',
          'Darphane [müdürü atanan|müdürlüğüne atanan|müdürlüğüne seçilen] {master}, görev yeminini {month} ayında [etti|tamamladı|okudu].',
          '[Yemin töreni|Ant töreni|Ant içme töreni] {month} ayında [yapıldı|düzenlendi|gerçekleşti] ve {master} darphanenin müdürü [oldu|ilan edildi|olarak tanındı].',
        ],
        coins: [
          '[Yıl içinde|Yıl boyunca|Bütün yıl] {dies} kalıpla {coins} sikke [basıldı|kesildi|darbedildi].',
          '[Kullanılan|Eldeki|Çalışan] {dies} kalıptan {coins} sikke [çıktı|elde edildi|alındı].',
          '{~meanwhile} {coins} sikke [basmak|kesmek|darbetmek] için {dies} kalıp [kullanıldı|yetti|gerekti].',
          'Basılan sikke [sayısı|miktarı|toplamı] {coins} [oldu|olarak yazıldı|idi]; [bunun için|bu işte|basımda] {dies} kalıp [kullanıldı|eskitildi|çalıştırıldı].',
        ],
        engraver: [
          '{day} {showMonth.date} günü [gösterilen|sergilenen|tanıtılan] yeni sikkenin desenini Oymacı {engraver} [çizmişti|hazırlamıştı|tasarlamıştı].',
          'Yeni sikkenin [deseni|üzerindeki desen|kabartması] Oymacı {engraver.genitive} [eseriydi|elinden çıkmıştı|işiydi] ve {day} {showMonth.date} günü [gösterildi|halka gösterildi|sergilendi].',
          'Oymacı {engraver.genitive} yeni sikke için [yaptığı|çizdiği|hazırladığı] desen {day} {showMonth.date} [günü|tarihinde] [gösterildi|sergilendi|tanıtıldı].',
          '{~further} yeni sikke {day} {showMonth.date} günü [tanıtıldı|sergilendi|halka gösterildi]; [üzerindeki deseni|desenini|resmini] Oymacı {engraver} [tasarlamıştı|çizmişti|hazırlamıştı].',
        ],
        assayer: [
          'Ayarcı {assayer}, {ingots} külçeyi [tek tek|sırayla|özenle] [sınadı|denedi|muayene etti].',
          '[Potaya girmeden|Kesilmeden önce|Eritilmeden önce] {ingots} külçe Ayarcı {assayer} tarafından [sınandı|denendi|yoklandı].',
          '{~further} {ingots} külçeyi [sınama|deneme|yoklama] işini Ayarcı {assayer} [yaptı|yürüttü|tamamladı].',
          '{assayer}, ayarcılık [görevinde|işinde|masasında] {ingots} külçenin [saflığını|ayarını|değerini] [sınadı|ölçtü|denetledi].',
        ],
      },
      questions: {
        master: [
          '{town} darphanesine {year} yılında kim müdür oldu?',
          '{year} yılında {town.locative}ki darphanenin müdürü olarak yemin eden kimdi?',
        ],
        coins: [
          '{town} darphanesinde {year} yılında kaç sikke basıldı?',
          '{year} yılında {town.locative}ki darphane kaç sikke darbetti?',
        ],
        engraver: [
          '{town} darphanesinin {year} yılındaki yeni sikkesinin desenini kim çizdi?',
          '{year} yılında {town.locative}ki darphanede yeni sikkeyi tasarlayan oymacı kimdi?',
        ],
        assayer: [
          '{town} darphanesinde {year} yılında külçeleri kim sınadı?',
          '{year} yılında {town.locative}ki darphanenin ayarcısı kimdi?',
        ],
        town: [
          '{master} {year} yılında hangi yerdeki darphanenin müdürü oldu?',
          '{year} yılında {master.genitive} müdür olarak yemin ettiği darphane neredeydi?',
        ],
      },
    },
    garden: {
      sentences: {
        opening: [
          '{garden.locative}ki botanik bahçesi [bu günlüğü|bu defteri|bu notları] {year} yılında [tuttu|yazdırdı|düzenledi].',
          '{year} yılında {garden} botanik bahçesinde [tutulan|yazılan|biriken] günlük [şöyledir|aşağıdadır|buradadır].',
          '[Bu günlük|Aşağıdaki günlük|Buradaki günlük] {garden.locative}ki botanik bahçesine aittir ve {year} yılını [anlatır|kapsar|konu alır].',
          'Botanik bahçesinin günlüğü, {garden.locative} {year} yılı [boyunca|süresince|içinde] [yazıldı|tutuldu|dolduruldu].',
        ],
        gardener: [
          'Başbahçıvan {gardener.genitive} [emrinde|yanında|hizmetinde] {helpers} yardımcı [vardı|bulunuyordu|çalışıyordu].',
          'Başbahçıvan {gardener}, [yıl boyunca|o yıl|bütün yıl] {helpers} yardımcıyla [çalıştı|işleri yürüttü|bitkilere baktı].',
          '[Serada|Tarhlarda|Toprak işinde] {helpers} yardımcı [çalıştı|görev aldı|yer aldı]; [dikimi|bakımı|günlük düzeni] Başbahçıvan {gardener} [yönetti|yürüttü|planladı].',
          '[Bahçenin bakımı|Bahçe bakımı|Tarhların bakımı] Başbahçıvan {gardener.dative} [aitti|düşüyordu|bırakılmıştı]; yardımcı sayısı {helpers} [idi|olarak yazılıydı|olarak görünüyordu].',
        ],
        seedlings: [
          '{month} ayına [kadar|dek|değin] [toplam|açık havaya|tarhlara] {seedlings} fide [dikilmişti|dikildi|dikilmiş oldu].',
          '[Toprağa|Tarhlara|Açık havaya] dikilen fidelerin sayısı {month} ayı geldiğinde {seedlings} [idi|olmuştu|olarak belirlendi].',
          '{~further} {seedlings} fide {month} ayı [gelmeden|girmeden|başlamadan] [toprağa dikildi|dikilmişti|tarhlara dikildi].',
          '[Serada yetişen|Tohumdan yetişen|Saksıda büyüyen] {seedlings} fide, {month} ayına [varmadan|gelmeden|kadar] [dışarı|tarhlara|toprağa] dikilmişti.',
        ],
        traveller: [
          'Gezgin {traveller}, {ship} gemisiyle [denizaşırı ülkelerden|uzaklardan|uzak diyarlardan] [ender|az bulunur|nadir] bir ağaç [getirdi|getirmişti|taşıdı].',
          '[Ender|Az bulunur|Nadir] bir ağaç, gezgin {traveller} tarafından {ship} gemisiyle [denizaşırı yerlerden|uzak kıyılardan|uzaklardan] getirildi.',
          '{~further} {ship} adlı gemiden inen gezgin {traveller}, [yanında|beraberinde|sandık içinde] ender bir ağaç [getirdi|getirmişti|taşıyordu].',
          'Bahçeye [gelen|katılan|dikilen] ender bir ağacı, {ship} gemisiyle [yolculuk eden|yola çıkan|denizi aşan] gezgin {traveller} [getirmişti|getirdi|taşımıştı].',
        ],
        painter: [
          'Ressam {painter}, [açan çiçekleri|çiçekleri|tarhlardaki çiçekleri] {drawings} çizimde [resmetti|betimledi|gösterdi].',
          'Çiçeklerden {drawings} çizim [yapıldı|çıkarıldı|hazırlandı]; [hepsi|tümü|bunlar] Ressam {painter.genitive} [eseriydi|elinden çıktı|kaleminden çıktı].',
          '{~further} çiçekleri [betimleyen|gösteren|konu alan] {drawings} çizimi Ressam {painter} [yaptı|hazırladı|tamamladı].',
          '{painter} adlı ressam, [bahçede dolaşıp|tarhların başında|sabırla çalışıp] {drawings} çiçek çizimi [yaptı|tamamladı|çıkardı].',
        ],
      },
      questions: {
        gardener: [
          '{year} yılında {garden} botanik bahçesinin başbahçıvanı kimdi?',
          '{garden.locative}ki botanik bahçesinde {year} yılında işlerin başında hangi bahçıvan vardı?',
        ],
        seedlings: [
          '{garden} botanik bahçesinde {year} yılında kaç fide dikildi?',
          '{year} yılında {garden.locative}ki botanik bahçesinin toprağına kaç fide aktarıldı?',
        ],
        traveller: [
          '{garden} botanik bahçesine {year} yılında ender ağacı hangi gezgin getirdi?',
          '{year} yılında {garden.locative}ki botanik bahçesi için denizaşırı yerlerden ağaç getiren kimdi?',
        ],
        painter: [
          '{garden} botanik bahçesinin çiçeklerini {year} yılında kim çizdi?',
          '{year} yılında {garden.locative}ki botanik bahçesinde çalışan ressam kimdi?',
        ],
        garden: [
          '{gardener} {year} yılında hangi yerdeki botanik bahçesinin başbahçıvanıydı?',
          '{year} yılında {gardener.genitive} başbahçıvanlık yaptığı botanik bahçesi neredeydi?',
        ],
      },
    },
    fishery: {
      sentences: {
        opening: [
          '{harbour} balıkçıları {year} yılının avı [üzerine|hakkında|konusunda] [rapor verdi|bilgi verdi|rapor yazdı].',
          '{year} yılında tutulan balık [üzerine|hakkında|için] {harbour.locative}ki balıkçılar bir rapor [sundu|yazdı|gönderdi].',
          '[Bu rapor|Aşağıdaki rapor|Buradaki rapor], {harbour.genitive} balıkçılarından gelir ve {year} yılının avını [anlatır|özetler|bildirir].',
          'Balıkçılar, {harbour.locative} {year} yılı boyunca [çıkan avı|tutulan balığı|yapılan avı] [rapora döktü|raporda anlattı|bildirdi].',
        ],
        headman: [
          'Balıkçıbaşı {headman}, [av için|önde giderek|gün ağarmadan] {boats} kayığı denize [çıkardı|açtı|götürdü].',
          '[Ava|Denize|Açık denize] çıkan {boats} kayığın başında Balıkçıbaşı {headman} [vardı|bulunuyordu|gidiyordu].',
          '[Ağlar yüklenince|Hazırlık bitince|Deniz elverince] {boats} kayık, Balıkçıbaşı {headman.genitive} [peşinden|yönetiminde|ardından] [denize açıldı|ava çıktı|balığa çıktı].',
          '{headman}, balıkçıbaşı [seçilerek|olarak|sıfatıyla] denizde {boats} kayığa [yol gösterdi|önderlik etti|yön verdi].',
        ],
        baskets: [
          '{month} ayının sonuna [kadar|dek|değin] [karaya|iskeleye|rıhtıma] {baskets} sepet ringa [çıkarıldı|boşaltıldı|getirildi].',
          '[Karaya|İskeleye|Rıhtıma] çıkarılan ringa {month} sonunda {baskets} [sepete varmıştı|sepet tutuyordu|sepet olmuştu].',
          '{~further} {baskets} sepet ringa {month} ayı [bitmeden|dolmadan|sona ermeden] [karaya ulaştı|iskeleye indi|rıhtıma taşındı].',
          'Karaya çıkan ringa, {month} ayının [sonunda|son günü|bitiminde] [hesaplanınca|toplanınca|sayılınca] {baskets} sepet [etti|tuttu|geldi].',
        ],
        netmaker: [
          'Ağ Ustası {netmaker}, [kumsalda|iskelede|sabırla] {nets} ağı [onardı|yamadı|tamir etti].',
          'Ağ Ustası {netmaker.genitive} [elinden|tezgâhından|önünden] geçen {nets} ağ [onarıldı|yamandı|tamir edildi].',
          '{~further} {nets} yırtık ağı [onarma|yamama|düzeltme] işini Ağ Ustası {netmaker} [üstlendi|yaptı|bitirdi].',
          '{netmaker}, [balıkçıların|kayıkların|filonun] ağ ustası olarak {nets} [yırtık|delik|sökük] ağı [onardı|yamadı|tamir etti].',
        ],
        ship: [
          '{day} {stormMonth.date} günü [çıkan|kopan|patlayan] fırtınada {ship} gemisi limana [sığındı|girip sığındı|sığınmak zorunda kaldı].',
          '{ship} adlı gemi, {day} {stormMonth.date} günü fırtınadan [kaçarak|kaçıp|kurtulmak için] [limana sığındı|limanda barındı|limana girdi].',
          'Liman, {day} {stormMonth.date} tarihindeki [sert|büyük|zorlu] fırtınada {ship} gemisine [barınak oldu|sığınak oldu|kapısını açtı].',
          '[Fırtına|Sert bir fırtına|Büyük bir fırtına], {day} {stormMonth.date} günü {ship} gemisini limana sığınmaya [zorladı|mecbur etti|itti].',
        ],
      },
      questions: {
        headman: [
          '{year} yılında {harbour} balıkçılarının başı kimdi?',
          '{harbour.locative}ki balıkçılara {year} yılında denizde kim önderlik etti?',
        ],
        baskets: [
          '{harbour} balıkçıları {year} yılında karaya kaç sepet ringa çıkardı?',
          '{year} yılında {harbour.locative}ki balıkçıların ringa avı kaç sepet tuttu?',
        ],
        netmaker: [
          '{harbour} balıkçılarının ağlarını {year} yılında kim onardı?',
          '{year} yılında {harbour.locative}ki balıkçıların ağ ustası kimdi?',
        ],
        ship: [
          '{harbour} balıkçılarının {year} yılı raporuna göre hangi gemi fırtınada limana sığındı?',
          '{year} yılında {harbour.locative}ki balıkçıların limanında fırtınadan korunan geminin adı neydi?',
        ],
        harbour: [
          '{headman} {year} yılında hangi yerin balıkçılarının başıydı?',
          '{year} yılında {headman.genitive} balıkçıbaşı olduğu yer neresiydi?',
        ],
      },
    },
  },
  sentenceSeparator: ' ',
}
