/**
 * The chronicle in Russian, in the plain prose of office records as modern print writes it (е for ё).
 *
 * - A person stands in the nominative only, as subject or after a title of office; verbs of the past
 *   agree by gender. Family names in -ов have a feminine form. Callings that have an ordinary feminine
 *   (купчиха, художница) take it; titles of office (судья, инспектор, казначей) stay as they are.
 * - A place is kind and head, the head in the genitive (Гавань Чайки), so that only the kind is
 *   declined: `genitive`, `prepositional` and `at`, which is the preposition that the kind takes and
 *   its case («на Мысе», «у Брода»). The nominative stands after an undeclined word («местечко»).
 * - A ship stands in guillemets after the declined word «корабль», itself in the nominative.
 * - Months and goods have the cases that the templates ask for. No counted noun for living beings
 *   stands in the accusative after a number of 1 to 30, since 3 and 23 take different cases there.
 */
import type { ChroniclePack } from '../../src/haystack/chronicle/types.ts'
import type { world } from '../world.ts'

export const ru: ChroniclePack<typeof world> = {
  language: 'ru',
  persons: {
    pattern: '{given} {family}',
    given: {
      anna: 'Анна',
      clara: 'Клара',
      elena: 'Елена',
      fatima: 'Фатима',
      greta: 'Грета',
      hana: 'Хана',
      irina: 'Ирина',
      julia: 'Юлия',
      karin: 'Карин',
      leila: 'Лейла',
      maria: 'Мария',
      nadia: 'Надия',
      olga: 'Ольга',
      paula: 'Паула',
      rosa: 'Роза',
      sofia: 'София',
      tamar: 'Тамар',
      ursula: 'Урсула',
      vera: 'Вера',
      yasmin: 'Ясмин',
      zoe: 'Зоэ',
      ingrid: 'Ингрид',
      beatrice: 'Беатриса',
      miriam: 'Мириам',
      adam: 'Адам',
      boris: 'Борис',
      carlos: 'Карлос',
      daniel: 'Даниэль',
      emil: 'Эмиль',
      felix: 'Феликс',
      georg: 'Георг',
      hasan: 'Хасан',
      ivan: 'Иван',
      jonas: 'Йонас',
      karim: 'Карим',
      lukas: 'Лукас',
      marco: 'Марко',
      nikolai: 'Николай',
      omar: 'Омар',
      pavel: 'Павел',
      rafael: 'Рафаэль',
      samuel: 'Самуэль',
      tomas: 'Томас',
      viktor: 'Виктор',
      walter: 'Вальтер',
      yusuf: 'Юсуф',
      henrik: 'Хенрик',
      leon: 'Леон',
    },
    family: {
      adler: 'Адлер',
      baranov: { base: 'Баранов', female: { base: 'Баранова' } },
      castillo: 'Кастильо',
      dorn: 'Дорн',
      eriksen: 'Эриксен',
      farouk: 'Фарук',
      galanis: 'Галанис',
      haddad: 'Хаддад',
      ibsen: 'Ибсен',
      jansen: 'Янсен',
      keller: 'Келлер',
      lindqvist: 'Линдквист',
      moreno: 'Морено',
      nassar: 'Нассар',
      orlov: { base: 'Орлов', female: { base: 'Орлова' } },
      petrov: { base: 'Петров', female: { base: 'Петрова' } },
      quintero: 'Кинтеро',
      rossi: 'Росси',
      salazar: 'Саласар',
      tanaka: 'Танака',
      ulrich: 'Ульрих',
      varga: 'Варга',
      weber: 'Вебер',
      yilmaz: 'Йылмаз',
      zimmer: 'Циммер',
      abadi: 'Абади',
      bellini: 'Беллини',
      cohen: 'Коэн',
      dragan: 'Драган',
      esposito: 'Эспозито',
      fischer: 'Фишер',
      gomez: 'Гомес',
      hoffman: 'Гофман',
      ivanov: { base: 'Иванов', female: { base: 'Иванова' } },
      jensen: 'Йенсен',
      kovacs: 'Ковач',
      lombardi: 'Ломбарди',
      mansour: 'Мансур',
      novak: 'Новак',
      okada: 'Окада',
      popescu: 'Попеску',
      ramos: 'Рамос',
      silva: 'Силва',
      torres: 'Торрес',
      usman: 'Усман',
      vidal: 'Видаль',
      wagner: 'Вагнер',
      yamada: 'Ямада',
      zidane: 'Зидан',
      almeida: 'Алмейда',
      bergman: 'Бергман',
      costa: 'Коста',
      duval: 'Дюваль',
      ferrari: 'Феррари',
      grimm: 'Гримм',
      holm: 'Хольм',
      karimi: 'Карими',
      laurent: 'Лоран',
      medina: 'Медина',
      sato: 'Сато',
    },
  },
  places: {
    pattern: '{kind} {head}',
    heads: {
      gull: 'Чайки',
      heron: 'Цапли',
      wolf: 'Волка',
      fox: 'Лисы',
      otter: 'Выдры',
      raven: 'Ворона',
      swan: 'Лебедя',
      eagle: 'Орла',
      bear: 'Медведя',
      deer: 'Оленя',
      bee: 'Пчелы',
      falcon: 'Сокола',
      oak: 'Дуба',
      birch: 'Березы',
      willow: 'Ивы',
      pine: 'Сосны',
      thorn: 'Терна',
      rose: 'Розы',
      lily: 'Лилии',
      apple: 'Яблони',
      cherry: 'Вишни',
      maple: 'Клена',
      reed: 'Тростника',
      moss: 'Мха',
      clover: 'Клевера',
      cedar: 'Кедра',
      fern: 'Папоротника',
      holly: 'Остролиста',
      lark: 'Жаворонка',
      hazel: 'Орешника',
      winter: 'Зимы',
      summer: 'Лета',
      moon: 'Луны',
      star: 'Звезды',
      sun: 'Солнца',
      storm: 'Бури',
      mist: 'Тумана',
      frost: 'Мороза',
      rain: 'Дождя',
      snow: 'Снега',
    },
    kinds: {
      haven: { base: 'Гавань', forms: { genitive: 'Гавани', prepositional: 'Гавани', at: 'в Гавани' } },
      bay: { base: 'Бухта', forms: { genitive: 'Бухты', prepositional: 'Бухте', at: 'в Бухте' } },
      ford: { base: 'Брод', forms: { genitive: 'Брода', prepositional: 'Броде', at: 'у Брода' } },
      shore: { base: 'Берег', forms: { genitive: 'Берега', prepositional: 'Берегу', at: 'на Берегу' } },
      garden: { base: 'Сад', forms: { genitive: 'Сада', prepositional: 'Саду', at: 'в Саду' } },
      gate: { base: 'Ворота', forms: { genitive: 'Ворот', prepositional: 'Воротах', at: 'у Ворот' } },
      well: { base: 'Колодец', forms: { genitive: 'Колодца', prepositional: 'Колодце', at: 'у Колодца' } },
      hill: { base: 'Холм', forms: { genitive: 'Холма', prepositional: 'Холме', at: 'на Холме' } },
      field: { base: 'Поле', forms: { genitive: 'Поля', prepositional: 'Поле', at: 'на Поле' } },
      valley: { base: 'Долина', forms: { genitive: 'Долины', prepositional: 'Долине', at: 'в Долине' } },
      lake: { base: 'Озеро', forms: { genitive: 'Озера', prepositional: 'Озере', at: 'на Озере' } },
      island: { base: 'Остров', forms: { genitive: 'Острова', prepositional: 'Острове', at: 'на Острове' } },
      rock: { base: 'Скала', forms: { genitive: 'Скалы', prepositional: 'Скале', at: 'на Скале' } },
      tower: { base: 'Башня', forms: { genitive: 'Башни', prepositional: 'Башне', at: 'у Башни' } },
      forest: { base: 'Лес', forms: { genitive: 'Леса', prepositional: 'Лесу', at: 'в Лесу' } },
      river: { base: 'Река', forms: { genitive: 'Реки', prepositional: 'Реке', at: 'на Реке' } },
      spring: { base: 'Родник', forms: { genitive: 'Родника', prepositional: 'Роднике', at: 'у Родника' } },
      cape: { base: 'Мыс', forms: { genitive: 'Мыса', prepositional: 'Мысе', at: 'на Мысе' } },
      meadow: { base: 'Луг', forms: { genitive: 'Луга', prepositional: 'Лугу', at: 'на Лугу' } },
      village: { base: 'Деревня', forms: { genitive: 'Деревни', prepositional: 'Деревне', at: 'в Деревне' } },
      castle: { base: 'Замок', forms: { genitive: 'Замка', prepositional: 'Замке', at: 'в Замке' } },
      cave: { base: 'Пещера', forms: { genitive: 'Пещеры', prepositional: 'Пещере', at: 'у Пещеры' } },
      market: { base: 'Рынок', forms: { genitive: 'Рынка', prepositional: 'Рынке', at: 'на Рынке' } },
      crossing: {
        base: 'Переправа',
        forms: { genitive: 'Переправы', prepositional: 'Переправе', at: 'у Переправы' },
      },
      mountain: { base: 'Гора', forms: { genitive: 'Горы', prepositional: 'Горе', at: 'на Горе' } },
    },
  },
  ships: {
    pattern: '{noun} {epithet}',
    nouns: {
      star: 'Звезда',
      pearl: 'Жемчужина',
      crown: 'Корона',
      lantern: 'Фонарь',
      rose: 'Роза',
      falcon: 'Сокол',
      dolphin: 'Дельфин',
      lion: 'Лев',
      queen: 'Королева',
      daughter: 'Дочь',
      spirit: 'Дух',
      hope: 'Надежда',
      glory: 'Слава',
      pride: 'Гордость',
      song: 'Песня',
      dream: 'Мечта',
      light: 'Свет',
      flame: 'Пламя',
      arrow: 'Стрела',
      shield: 'Щит',
      sword: 'Меч',
      bell: 'Колокол',
      flower: 'Цветок',
      wind: 'Ветер',
      wave: 'Волна',
      guardian: 'Хранитель',
      herald: 'Вестник',
      pilgrim: 'Паломник',
      hunter: 'Охотник',
      traveller: 'Странник',
      treasure: 'Сокровище',
      promise: 'Обещание',
      memory: 'Память',
      whisper: 'Шепот',
      jewel: 'Самоцвет',
      key: 'Ключ',
      mirror: 'Зеркало',
      feather: 'Перо',
      wing: 'Крыло',
      throne: 'Трон',
    },
    epithets: {
      north: 'севера',
      south: 'юга',
      east: 'востока',
      west: 'запада',
      morning: 'утра',
      evening: 'вечера',
      midnight: 'полуночи',
      winter: 'зимы',
      summer: 'лета',
      spring: 'весны',
      autumn: 'осени',
      sea: 'моря',
      ocean: 'океана',
      river: 'реки',
      mountains: 'вершин',
      desert: 'пустыни',
      islands: 'островов',
      sun: 'солнца',
      moon: 'луны',
      sky: 'неба',
      storm: 'бури',
      rain: 'дождя',
      snow: 'снегов',
      forest: 'леса',
      peace: 'мира',
      justice: 'справедливости',
      wisdom: 'мудрости',
      freedom: 'свободы',
      fortune: 'удачи',
      horizon: 'горизонта',
    },
  },
  goods: {
    linen: { base: 'полотно', forms: { genitive: 'полотна', instrumental: 'полотном' } },
    wool: { base: 'шерсть', forms: { genitive: 'шерсти', instrumental: 'шерстью' } },
    ginger: { base: 'имбирь', forms: { genitive: 'имбиря', instrumental: 'имбирем' } },
    honey: { base: 'мед', forms: { genitive: 'меда', instrumental: 'медом' } },
    timber: {
      base: 'древесина',
      forms: { genitive: 'древесины', accusative: 'древесину', instrumental: 'древесиной' },
    },
    silk: { base: 'шелк', forms: { genitive: 'шелка', instrumental: 'шелком' } },
    pepper: { base: 'перец', forms: { genitive: 'перца', instrumental: 'перцем' } },
    tea: { base: 'чай', forms: { genitive: 'чая', instrumental: 'чаем' } },
    coffee: 'кофе',
    sugar: { base: 'сахар', forms: { genitive: 'сахара', instrumental: 'сахаром' } },
    rice: { base: 'рис', forms: { genitive: 'риса', instrumental: 'рисом' } },
    wheat: {
      base: 'пшеница',
      forms: { genitive: 'пшеницы', accusative: 'пшеницу', instrumental: 'пшеницей' },
    },
    saffron: { base: 'шафран', forms: { genitive: 'шафрана', instrumental: 'шафраном' } },
    wine: { base: 'вино', forms: { genitive: 'вина', instrumental: 'вином' } },
    leather: { base: 'кожа', forms: { genitive: 'кожи', accusative: 'кожу', instrumental: 'кожей' } },
    paper: { base: 'бумага', forms: { genitive: 'бумаги', accusative: 'бумагу', instrumental: 'бумагой' } },
    glass: { base: 'стекло', forms: { genitive: 'стекла', instrumental: 'стеклом' } },
    indigo: 'индиго',
    wax: { base: 'воск', forms: { genitive: 'воска', instrumental: 'воском' } },
    tin: { base: 'олово', forms: { genitive: 'олова', instrumental: 'оловом' } },
    cotton: { base: 'хлопок', forms: { genitive: 'хлопка', instrumental: 'хлопком' } },
    tar: { base: 'деготь', forms: { genitive: 'дегтя', instrumental: 'дегтем' } },
    rope: { base: 'канаты', forms: { genitive: 'канатов', instrumental: 'канатами' } },
    cheese: { base: 'сыр', forms: { genitive: 'сыра', instrumental: 'сыром' } },
  },
  links: {
    further: [
      'кроме того',
      'помимо этого',
      'сверх того',
      'как сказано там же',
      'как видно из записей',
      'согласно записям',
    ],
    meanwhile: ['тем временем', 'в то же время', 'между тем', 'одновременно', 'тогда же', 'в ту же пору'],
  },
  months: [
    { base: 'январь', forms: { genitive: 'января', prepositional: 'январе' } },
    { base: 'февраль', forms: { genitive: 'февраля', prepositional: 'феврале' } },
    { base: 'март', forms: { genitive: 'марта', prepositional: 'марте' } },
    { base: 'апрель', forms: { genitive: 'апреля', prepositional: 'апреле' } },
    { base: 'май', forms: { genitive: 'мая', prepositional: 'мае' } },
    { base: 'июнь', forms: { genitive: 'июня', prepositional: 'июне' } },
    { base: 'июль', forms: { genitive: 'июля', prepositional: 'июле' } },
    { base: 'август', forms: { genitive: 'августа', prepositional: 'августе' } },
    { base: 'сентябрь', forms: { genitive: 'сентября', prepositional: 'сентябре' } },
    { base: 'октябрь', forms: { genitive: 'октября', prepositional: 'октябре' } },
    { base: 'ноябрь', forms: { genitive: 'ноября', prepositional: 'ноябре' } },
    { base: 'декабрь', forms: { genitive: 'декабря', prepositional: 'декабре' } },
  ],
  genres: {
    lighthouse: {
      sentences: {
        opening: [
          '[В этом журнале|В этой книге|В этих записях] [описана служба|отражена жизнь|изложены будни] маяка {light.genitive} за {year} год.',
          '{light.at} [светил|горел|стоял] маяк, и [вахтенный журнал|служебный журнал|его журнал] за {year} год [уцелел|дошел без потерь|сохранился полностью].',
          'За {year} год [сторожа маяка|служители маяка|люди на маяке] {light.at} [заполнили этот журнал|составили этот журнал|оставили эти записи].',
          '[Ниже следует|Здесь начинается|Далее приводится] журнал маяка, который в {year} году [нес службу|указывал путь|светил судам] {light.at}.',
        ],
        keeper: [
          '[Смотрителем маяка|Новым смотрителем|Смотрителем здесь] в {month.prepositional} {keeper|female=стала|male=стал} {keeper}, и [ключи сменили владельца|опись прошла гладко|лампу передали при свидетелях].',
          '{keeper} [{keeper|female=приняла|male=принял} лампу|{keeper|female=приняла|male=принял} башню|{keeper|female=приняла|male=принял} все хозяйство] в {month.prepositional} [как новый смотритель|в должности смотрителя|на правах смотрителя].',
          'В {month.prepositional} [освободилось|оказалось незанятым|стало свободным] место смотрителя, и [лампу под надзор|все хозяйство башни|ключи от башни] {keeper|female=получила|male=получил} {keeper}.',
          '[Начиная с|Уже с|С первых дней] {month.genitive} за лампу {keeper|female=отвечала|male=отвечал} {keeper}, смотритель [по найму|по контракту|по приказу портового управления].',
        ],
        oil: [
          '[Всего за год|За весь год|По итогам года] лампа [сожгла|израсходовала|поглотила] {oil} {oil#one=меру|few=меры|many=мер} масла, а [весь запас|все это|его] {supplier|female=доставила|male=доставил} {supplier}.',
          '{supplier} {supplier|female=поставила|male=поставил} [на маяк|в башню|на склад маяка] {oil} {oil#one=меру|few=меры|many=мер} масла, и [к концу года|за год|к последнему дню года] [все оно сгорело в лампе|лампа сожгла его целиком|оно выгорело до капли].',
          '{~further}, масло {supplier|female=привозила|male=привозил} {supplier}; [за год|в общей сложности|за все месяцы года] лампа [сожгла|потребовала|израсходовала] {oil} {oil#one=меру|few=меры|many=мер}.',
          '[За год в лампе|За весь год в лампе|Всего в лампе за год] {oil#one=сгорела|other=сгорело} {oil} {oil#one=мера|few=меры|many=мер} масла, а [поставки {supplier|female=вела|male=вел}|подряд {supplier|female=держала|male=держал}|{supplier|female=возила|male=возил} его] {supplier}.',
        ],
        ship: [
          '[В густом тумане|Сквозь сплошной туман|В непроглядном тумане] {day} {fogMonth.genitive} корабль «{ship}» [благополучно миновал мели|прошел мимо отмелей|обошел отмели][ по огню маяка| благодаря маяку|, следя за маяком].',
          'Корабль «{ship}» [сбился с пути|потерял из виду берег|шел вслепую] в тумане {day} {fogMonth.genitive}, но [свет маяка|огонь на башне|луч маяка] [провел его мимо мелей|отвел его от мелей|помог ему обойти мели].',
          'Туман {day} {fogMonth.genitive} [скрыл фарватер|закрыл берег|стоял стеной], однако корабль «{ship}» [увидел огонь|разглядел маяк|вышел на свет] и [миновал отмели|обошел мели|не сел на мель].',
          '[Мимо опасных мелей|Мимо отмелей|В обход мелей] маяк {day} {fogMonth.genitive} [провел|направил|повел] корабль «{ship}», [хотя туман скрыл берег|невзирая на густой туман|пока держался туман].',
        ],
        inspector: [
          'Инспектор {inspector} {inspector|female=осмотрела|male=осмотрел} [башню|всю башню|башню снизу доверху] и {inspector|female=велела|male=велел} [сменить|заменить|вынуть и заменить] {panes} {panes#one=треснувшее стекло|few=треснувших стекла|many=треснувших стекол}.',
          '[С проверкой|Для осмотра башни|С ревизией] {inspector|female=приезжала|male=приезжал} инспектор {inspector}, после чего [заменили|пришлось сменить|вынули и заменили] {panes} {panes#one=лопнувшее стекло|few=лопнувших стекла|many=лопнувших стекол}.',
          '[При осмотре башни|Во время осмотра башни|Поднявшись на башню,] инспектор {inspector} [{inspector|female=насчитала|male=насчитал}|{inspector|female=нашла|male=нашел}|{inspector|female=отметила|male=отметил}] {panes} {panes#one=стекло|few=стекла|many=стекол} с трещинами, и [мастера сделали замену|замену сделали тут же|за заменой дело не стало].',
          '{~meanwhile} башню {inspector|female=проверяла|male=проверял} {inspector}, инспектор [портового ведомства|береговой службы|из столицы]; [{inspector|female=по ее указанию|male=по его указанию}|по итогам осмотра|в тот же приезд] {panes#one=заменено|few=заменены|many=заменено} {panes} {panes#one=треснувшее стекло|few=треснувших стекла|many=треснувших стекол}.',
        ],
      },
      questions: {
        keeper: [
          'Кто стал смотрителем маяка {light.genitive} в {year} году?',
          'Как звали нового смотрителя, который в {year} году принял маяк {light.at}?',
        ],
        oil: [
          'Сколько мер масла сожгла за {year} год лампа маяка {light.genitive}?',
          'Каков был расход масла, в мерах, на маяке {light.at} в {year} году?',
        ],
        ship: [
          'Какой корабль маяк {light.genitive} уберег от мелей в тумане в {year} году?',
          'Как назывался корабль, который в {year} году миновал мели в тумане по огню маяка {light.at}?',
        ],
        inspector: [
          'Кто проверял башню маяка {light.genitive} в {year} году?',
          'Как звали инспектора, который в {year} году побывал на маяке {light.at}?',
        ],
        light: [
          'На каком маяке в {year} году {keeper} {keeper|female=заняла|male=занял} место смотрителя?',
          'Где стоял маяк, смотрителем которого в {year} году {keeper|female=стала|male=стал} {keeper}?',
        ],
      },
    },
    guild: {
      sentences: {
        opening: [
          '[Гильдия|Почтенная гильдия|Старая гильдия] ткачей {town.genitive} [закрыла|завершила|подытожила] счетную книгу за {year} год.',
          '{town.at} [гильдия ткачей|местная гильдия ткачей|ткацкая гильдия] [подвела счета|свела баланс|сверила приход и расход] за {year} год.',
          '[Счета|Доходы и расходы|Взносы и траты] за {year} год гильдия ткачей {town.genitive} [внесла в эту книгу|свела на этих страницах|изложила ниже].',
          'Книга за {year} год, [которую вела|которую сберегла|которую составила] гильдия ткачей {town.at}, [закрыта по всем правилам|доведена до конца|подписана старшинами].',
        ],
        master: [
          'На [собрании|общем сходе|годичном собрании] в {month.prepositional} мастером гильдии {master|female=стала|male=стал} {master}[, как и предлагали старшины|, хотя спорили долго|, и спора не вышло].',
          '{master} {master|female=возглавила|male=возглавил} гильдию [после выборов|по итогам выборов|после голосования] в {month.prepositional} [и {master|female=приняла|male=принял} звание мастера|как ее мастер|в звании мастера].',
          '[Большинство голосов|Наибольшее число голосов|Перевес на выборах] в {month.prepositional} {master|female=получила|male=получил} {master}, [а с ним и|а вместе с ним и|и тем самым] [звание мастера гильдии|место мастера гильдии|должность мастера гильдии].',
          'Когда [ткачи|члены гильдии|старшины и рядовые] [собрались на выборы|сошлись на собрание|провели собрание] в {month.prepositional}, место мастера гильдии {master|female=заняла|male=занял} {master}.',
        ],
        dues: [
          '[Взносы|Годовые взносы|Все взносы вместе] — {dues} {dues#one=серебряная монета|few=серебряные монеты|many=серебряных монет} — [{members#one=внес|few=внесли|many=внесли}|{members#one=уплатил|few=уплатили|many=уплатили}|{members#one=сдал|few=сдали|many=сдали}] {members} {members#one=член|few=члена|many=членов} гильдии.',
          '{~further}, {members} {members#one=ткач|few=ткача|many=ткачей} гильдии {members#one=внес|few=внесли|many=внесли} [в общую казну|в ее кассу|в счет взносов] {dues} {dues#one=серебряную монету|few=серебряные монеты|many=серебряных монет}.',
          'В [кассу|казну|общую казну] взносами [{dues#one=поступила|other=поступило}|{dues#one=пришла|other=пришло}|{dues#one=собрана|other=собрано}] {dues} {dues#one=серебряная монета|few=серебряные монеты|many=серебряных монет}, а [членов в гильдии было|плательщиков набралось|членов по списку значилось] {members}.',
          'Гильдия, [где {members#one=состоял|other=состояло}|где {members#one=числился|other=числилось}|в которой {members#one=значился|other=значилось}] {members} {members#one=человек|few=человека|many=человек}, [собрала|получила|набрала] взносами {dues} {dues#one=серебряную монету|few=серебряные монеты|many=серебряных монет}.',
        ],
        donor: [
          'Новое знамя [гильдии|для гильдии|для ткачей] [на свои деньги|за свой счет|на собственные средства] {donor|female=заказала|male=заказал} {donor}, {donor|female=торговавшая|male=торговавший} {goods.instrumental}.',
          '{donor} [давно|много лет|успешно] {donor|female=торговала|male=торговал} {goods.instrumental} и [теперь|без всяких просьб|по доброй воле] {donor|female=подарила|male=подарил} гильдии [новое знамя|знамя взамен старого|знамя для шествий].',
          '{donor|female=Купчиха|male=Купец} {donor}, [не первый год|уже давно|весьма успешно] {donor|female=торговавшая|male=торговавший} {goods.instrumental}, [{donor|female=преподнесла|male=преподнес}|{donor|female=пожертвовала|male=пожертвовал}|{donor|female=поднесла|male=поднес} в дар] [новое знамя гильдии|гильдии новое знамя|ткачам новое знамя].',
          'Торговлю {goods.instrumental} {donor|female=вела|male=вел} {donor}, и {donor|female=ее|male=его} [подарком|даром|пожертвованием] [стало новое знамя гильдии|было новое знамя гильдии|оказалось новое знамя для ткачей].',
        ],
        clerk: [
          'В [список|книгу|реестр] учеников {apprentices} {apprentices#one=новое имя|few=новых имени|many=новых имен} [{clerk|female=внесла|male=внес}|{clerk|female=вписала|male=вписал}|{clerk|female=занесла|male=занес}] писарь {clerk}[, без единой помарки||, соблюдая порядок].',
          'Писарь {clerk} [{clerk|female=завела|male=завел}|{clerk|female=составила|male=составил}|{clerk|female=начала|male=начал}] [новый список|лист приема|книгу учеников], где {apprentices#one=записан|few=записаны|many=записано} {apprentices} {apprentices#one=новый ученик|few=новых ученика|many=новых учеников}.',
          '[Прием|Запись|Зачисление] {apprentices} {apprentices#one=нового ученика|few=новых учеников|many=новых учеников} [{clerk|female=вела|male=вел}|{clerk|female=заверила|male=заверил}|{clerk|female=оформила|male=оформил}] {clerk}, писарь [гильдии|цеха|собрания].',
          'В ученики {apprentices#one=принят|few=приняты|many=принято} {apprentices} {apprentices#one=новичок|few=новичка|many=новичков}; [список приема|приемную книгу|новый реестр] [{clerk|female=вела|male=вел}|{clerk|female=заполнила|male=заполнил}|{clerk|female=составила|male=составил}] писарь {clerk}.',
        ],
      },
      questions: {
        master: [
          'Кто встал во главе гильдии ткачей {town.genitive} в {year} году?',
          'Как звали мастера, избранного в {year} году ткацкой гильдией {town.at}?',
        ],
        dues: [
          'Сколько серебряных монет взносов собрала за {year} год гильдия ткачей {town.genitive}?',
          'Какую сумму взносов, в серебряных монетах, получила в {year} году ткацкая гильдия {town.at}?',
        ],
        donor: [
          'Кто в {year} году подарил знамя гильдии ткачей {town.genitive}?',
          'От кого ткацкая гильдия {town.at} получила новое знамя в {year} году?',
        ],
        clerk: [
          'Кто служил писарем гильдии ткачей {town.genitive} в {year} году?',
          'Как звали писаря, который в {year} году записывал учеников ткацкой гильдии {town.at}?',
        ],
        town: [
          'Где {master} {master|female=была|male=был} мастером гильдии ткачей в {year} году?',
          'В каком месте ткачи в {year} году выбрали мастером гильдии человека по имени {master}?',
        ],
      },
    },
    expedition: {
      sentences: {
        opening: [
          'В {year} году [снарядили|собрали|отправили] экспедицию [для съемки|для описания|ради изучения] земель вокруг {goal.genitive}.',
          '[Местность|Край|Земли] близ {goal.genitive} [почти не знали|на картах не отмечали|знали плохо], пока в {year} году туда не [вышла|направилась|отправилась] съемочная экспедиция.',
          'Экспедиция [ушла|выступила|отправилась в путь] в {year} году, чтобы [нанести на карту|снять на план|описать] [край|земли|местность] вокруг {goal.genitive}.',
          'Целью экспедиции {year} года [была съемка|было описание|стала съемка] [земель|местности|края] вокруг {goal.genitive}.',
        ],
        leader: [
          '[Во главе экспедиции|Во главе отряда|Во главе похода] {leader|female=встала|male=встал} {leader}, [наняв|набрав|взяв с собой] {porters} {porters#one=носильщика|few=носильщика|many=носильщиков} [для клади|под поклажу|под груз].',
          '{leader} [{leader|female=возглавила|male=возглавил}|{leader|female=вела|male=вел}] экспедицию и [еще до выхода|за поденную плату|для похода] [{leader|female=наняла|male=нанял}|{leader|female=взяла|male=взял}|{leader|female=набрала|male=набрал}] {porters} {porters#one=носильщика|few=носильщика|many=носильщиков}.',
          '[Поклажу|Кладь|Весь груз] {porters#one=нес|few=несли|many=несли} {porters} {porters#one=носильщик|few=носильщика|many=носильщиков}, и [договор с ними|соглашение с ними|контракт с ними] {leader|female=подписала|male=подписал} {leader}, [глава отряда|начальник похода|руководитель экспедиции].',
          'Начальник экспедиции {leader} [{leader|female=отказалась|male=отказался} от повозок|{leader|female=предпочла|male=предпочел} идти пешком|{leader|female=выбрала|male=выбрал} пеший путь], поэтому носильщиков [понадобилось|наняли|набрали] {porters}.',
        ],
        ship: [
          '[Море|Все море|Открытое море] отряд [пересек|переплыл|преодолел] на корабле «{ship}» и [высадился|сошел на берег|достиг суши] в {month.prepositional}.',
          'Корабль «{ship}» [перевез отряд через море|доставил людей по морю|принял отряд на борт] и в {month.prepositional} [высадил всех на берег|достиг места высадки|пришел к месту высадки].',
          '[Высадка|Высадка на берег|Высадка людей] [прошла|состоялась|удалась] в {month.prepositional}, а [море отряд пересек|морем отряд шел|весь морской путь прошли] на корабле «{ship}».',
          'В {month.prepositional} [отряд ступил на берег|экспедиция высадилась|люди ступили на берег], [простившись с командой|сойдя с палубы|покинув каюты] корабля «{ship}», на котором [пересекли море|шли морем|приплыли сюда].',
        ],
        guide: [
          'Через перевал [тропой|осторожно|без потерь] {horses#one=прошла|few=прошли|many=прошло} {horses} {horses#one=вьючная лошадь|few=вьючные лошади|many=вьючных лошадей}, а [дорогу {guide|female=указывала|male=указывал}|путь {guide|female=выбирала|male=выбирал}|впереди {guide|female=шла|male=шел}] проводник {guide}.',
          'Проводник {guide} [{guide|female=перевезла|male=перевез}|{guide|female=доставила|male=доставил}|{guide|female=переправила|male=переправил}] через перевал [весь груз|все вьюки|поклажу] на {horses} {horses#one=лошади|few=лошадях|many=лошадях}.',
          '[Тропу через перевал|Путь через перевал|Перевал] {guide|female=знала|male=знал} проводник {guide}; [вьюки|груз|кладь] там {horses#one=несла|few=несли|many=несло} {horses} {horses#one=лошадь|few=лошади|many=лошадей}.',
          '{~further}, вьюки через перевал [везли|переправили|доставили] на {horses} {horses#one=лошади|few=лошадях|many=лошадях}, и [путь {guide|female=указывала|male=указывал}|шаг {guide|female=задавала|male=задавал}|тропу {guide|female=искала|male=искал}] проводник {guide}.',
        ],
        paces: [
          'Землемер {surveyor} [{surveyor|female=насчитала|male=насчитал}|{surveyor|female=отмерила|male=отмерил}|{surveyor|female=отсчитала|male=отсчитал}] {paces} {paces#one=шаг|few=шага|many=шагов} [от берега|от моря|от кромки моря] до последнего лагеря.',
          'От [берега|моря|кромки моря] до [последнего|самого дальнего|конечного] лагеря {paces} {paces#one=шаг|few=шага|many=шагов}: [счет {surveyor|female=вела|male=вел}|{surveyor|female=насчитала|male=насчитал} их|так {surveyor|female=записала|male=записал}] землемер {surveyor}.',
          '[Длину пути|Расстояние|Дорогу] от берега до последнего лагеря {surveyor|female=измеряла|male=измерял} {surveyor}: [итог землемера —|вывод землемера —|по счету землемера —] {paces} {paces#one=шаг|few=шага|many=шагов}.',
          '{~meanwhile} землемер {surveyor} {surveyor|female=шла|male=шел} [от моря|от берега|от места высадки] до последнего лагеря и [{surveyor|female=отсчитала|male=отсчитал} на ходу|{surveyor|female=насчитала|male=насчитал}|{surveyor|female=отмерила|male=отмерил}] {paces} {paces#one=шаг|few=шага|many=шагов}.',
        ],
      },
      questions: {
        leader: [
          'Кто в {year} году руководил экспедицией в земли вокруг {goal.genitive}?',
          'Как звали начальника экспедиции, изучавшей в {year} году окрестности {goal.genitive}?',
        ],
        ship: [
          'На каком корабле в {year} году плыла экспедиция, описавшая земли вокруг {goal.genitive}?',
          'Как назывался корабль, на котором пересекла море экспедиция {year} года в окрестности {goal.genitive}?',
        ],
        guide: [
          'Кто был проводником экспедиции {year} года в окрестности {goal.genitive}?',
          'Как звали проводника, который в {year} году помогал экспедиции близ {goal.genitive} пройти перевал?',
        ],
        paces: [
          'Сколько шагов от моря до последнего лагеря насчитала экспедиция {year} года близ {goal.genitive}?',
          'Какой, в шагах, была дорога от берега до последнего лагеря у экспедиции {year} года в окрестности {goal.genitive}?',
        ],
        goal: [
          'Окрестности какого места изучала экспедиция, которой в {year} году {leader|female=руководила|male=руководил} {leader}?',
          'Вокруг какого места лежали земли, куда в {year} году {leader|female=вела|male=вел} экспедицию {leader}?',
        ],
      },
    },
    shipwreck: {
      sentences: {
        opening: [
          '[Морской суд|Портовый суд|Следственный суд] [разобрал|рассмотрел|заслушал] дело корабля «{ship}», [погибшего|разбившегося|потерянного] в {year} году.',
          'Корабль «{ship}» [погиб|разбился|не вернулся из рейса] в {year} году, и [причины выяснял суд|дело разбирал морской суд|следствие вел морской суд].',
          'О гибели корабля «{ship}» в {year} году [морские судьи|судьи порта|члены следственного суда] [заслушали показания|завели дело|допросили причастных].',
          '[Разбирая|Изучая|Слушая] дело {year} года о [крушении|гибели|потере] корабля «{ship}», [суд опирался на показания|суд установил следующее|суд выяснил вот что].',
        ],
        captain: [
          'Капитан {captain} {captain|female=приняла|male=принял} [на борт|в трюм|под палубу] [груз|партию|полный груз] {goods.genitive}[, как видно из описи||, о чем есть расписка].',
          'В трюме [лежал груз|находился груз|был груз] {goods.genitive}, который [{captain|female=приняла|male=принял} в порту|{captain|female=взяла|male=взял} на борт|{captain|female=погрузила|male=погрузил}] капитан {captain}.',
          'Судно {captain|female=вела|male=вел} капитан {captain}; [весь трюм занимал|под палубой лежал|в описи стоял] груз {goods.genitive}.',
          '[Погрузку|Приемку|Укладку] {goods.genitive} [лично|до самого конца|от начала до конца] {captain|female=вела|male=вел} капитан {captain}.',
        ],
        coast: [
          'У {coast.genitive} [судно налетело|судно натолкнулось|судно наскочило] на скалу {day} {month.genitive} и [раскололось|развалилось|переломилось].',
          '[Беда случилась|Крушение произошло|Несчастье произошло] {day} {month.genitive} близ {coast.genitive}: [скала пробила днище|судно ударилось о скалу|борт распорола скала], и [корпус развалился|корпус разломило|обшивка разошлась].',
          '[На скалу|На подводную скалу|Прямо на скалу] близ {coast.genitive} [судно вынесло|судно занесло|судно швырнуло] {day} {month.genitive}, [и там оно разбилось|и корпус раскололся|и там его разломило].',
          'Скала у {coast.genitive} [стала роковой|оказалась на пути|скрывалась под водой]: {day} {month.genitive} [судно ударилось о нее|судно налетело на нее|судно напоролось на нее] и [пошло ко дну|развалилось|разбилось].',
        ],
        loss: [
          '{owner|female=Владелица|male=Владелец} судна {owner} {owner|female=оценила|male=оценил} [убыток|потери|ущерб] в {loss} {loss#one=золотую монету|few=золотые монеты|many=золотых монет}[, считая и груз||, не считая снастей].',
          '[Убыток|Ущерб|Потеря] — {loss} {loss#one=золотая монета|few=золотые монеты|many=золотых монет}: [такую сумму {owner|female=назвала|male=назвал}|это {owner|female=заявила|male=заявил}|так {owner|female=подсчитала|male=подсчитал}] {owner|female=владелица|male=владелец} судна {owner}.',
          'На [вопрос об убытке|вопрос о потерях|вопрос о размере ущерба] {owner|female=ответила|male=ответил} {owner}, {owner|female=владелица|male=владелец} судна: {loss} {loss#one=золотая монета|few=золотые монеты|many=золотых монет}[, и ни монетой меньше||, если верить описи].',
          '{~further}, {owner|female=владелица|male=владелец} судна {owner} {owner|female=подала|male=подал} [жалобу на убыток в|иск на сумму в|заявление об убытке в] {loss} {loss#one=золотую монету|few=золотые монеты|many=золотых монет}.',
        ],
        witness: [
          '{witness|female=Свидетельница|male=Свидетель} {witness} [{witness|female=показала|male=показал}|{witness|female=заявила|male=заявил}|{witness|female=сообщила|male=сообщил}], что [до берега|до суши|до земли] {saved#one=живым добрался|few=живыми добрались|many=живыми добралось} {saved} {saved#one=матрос|few=матроса|many=матросов}.',
          '{saved#one=Живым|few=Живыми|many=Живыми} [на берег|на сушу|из воды] {saved#one=выбрался|few=выбрались|many=выбралось} {saved} {saved#one=матрос|few=матроса|many=матросов}, [как {witness|female=клялась|male=клялся}|как {witness|female=показала|male=показал}|как {witness|female=сказала|male=сказал}] {witness|female=свидетельница|male=свидетель} {witness}.',
          '{witness}, {witness|female=свидетельница|male=свидетель} [крушения|по делу|с берега], [{witness|female=сказала|male=сказал}|{witness|female=поклялась|male=поклялся}|{witness|female=подтвердила|male=подтвердил}], что [среди выживших|на берегу|среди спасенных] {saved#one=оказался|few=оказались|many=оказалось} {saved} {saved#one=матрос|few=матроса|many=матросов}.',
          'Сколько матросов [спаслось|уцелело|выжило], {witness|female=рассказала|male=рассказал} {witness|female=свидетельница|male=свидетель} {witness}: [до берега|до суши|до земли] {saved#one=добрался|few=добрались|many=добралось} {saved} {saved#one=человек|few=человека|many=человек}.',
        ],
      },
      questions: {
        captain: [
          'Кто был капитаном корабля «{ship}», погибшего в {year} году?',
          'Как звали капитана, под началом которого в {year} году разбился корабль «{ship}»?',
        ],
        coast: [
          'Близ какого места в {year} году разбился корабль «{ship}»?',
          'Где находилась скала, погубившая в {year} году корабль «{ship}»?',
        ],
        loss: [
          'Во сколько золотых монет владелец оценил потерю корабля «{ship}» в {year} году?',
          'Каким, в золотых монетах, был убыток владельца корабля «{ship}», погибшего в {year} году?',
        ],
        witness: [
          'Кто дал показания о спасшихся матросах с корабля «{ship}», погибшего в {year} году?',
          'Как звали того, кто свидетельствовал по делу о крушении корабля «{ship}» в {year} году?',
        ],
        ship: [
          'Каким кораблем, погибшим в {year} году, {captain|female=командовала|male=командовал} {captain}?',
          'Как назывался корабль, потерпевший крушение в {year} году, капитаном которого {captain|female=была|male=был} {captain}?',
        ],
      },
    },
    bridge: {
      sentences: {
        opening: [
          '[Строительные счета|Счета на постройку|Расходные книги] моста {site.at} [начинаются с|ведутся с|идут с] {year} года.',
          'В {year} году {site.at} [начали строить|заложили|стали возводить] мост и [тогда же завели эти счета|завели книгу расходов|открыли счетную книгу].',
          '[Первый лист|Первая запись|Первая строка] счетов на постройку моста {site.at} относится[, судя по дате,||, как видно,] к {year} году.',
          'Книга расходов на мост {site.genitive} [начата|заведена|открыта] в {year} году, [когда пошли первые траты|к приходу рабочих|едва одобрили постройку].',
        ],
        builder: [
          '[Чертежи|Все чертежи|Планы] моста на {arches} {arches#one=арку|few=арки|many=арок} [{builder|female=выполнила|male=выполнил}|{builder|female=составила|male=составил}|{builder|female=представила|male=представил}] [главный строитель|старший строитель|мастер-строитель] {builder}.',
          'Строитель {builder} [{builder|female=предложила|male=предложил}|{builder|female=начертила|male=начертил}|{builder|female=подготовила|male=подготовил}] проект, по которому мост [имел|получал|насчитывал] {arches} {arches#one=арку|few=арки|many=арок}.',
          '{builder}, [главный строитель|старший строитель|мастер-строитель], [{builder|female=начертила|male=начертил}|{builder|female=задумала|male=задумал}|{builder|female=рассчитала|male=рассчитал}] [каменный|прочный|новый] мост в {arches} {arches#one=арку|few=арки|many=арок}.',
          'Проект на {arches} {arches#one=арку|few=арки|many=арок} [одобрили сразу|приняли после споров|утвердили без правок], а [{builder|female=составила|male=составил}|{builder|female=чертила|male=чертил}|{builder|female=готовила|male=готовил}] его строитель {builder}.',
        ],
        stones: [
          '[Для опор|На опоры|Под опоры моста] {masons} {masons#one=каменщик|few=каменщика|many=каменщиков} [{masons#one=вытесал|few=вытесали|many=вытесали}|{masons#one=обтесал|few=обтесали|many=обтесали}|{masons#one=приготовил|few=приготовили|many=приготовили}] {stones} {stones#one=камень|few=камня|many=камней}.',
          'Опоры [потребовали|поглотили|вобрали] {stones} {stones#one=камень|few=камня|many=камней}, и [все их {masons#one=обтесал|few=обтесали|many=обтесали}|их {masons#one=вытесал|few=вытесали|many=вытесали}|тесать их {masons#one=взялся|few=взялись|many=взялось}] {masons} {masons#one=каменщик|few=каменщика|many=каменщиков}.',
          'Каменщиков [было|наняли|набрали] {masons}, и [их трудом|их руками|общими силами] для опор {stones#one=вытесан|few=вытесаны|many=вытесано} {stones} {stones#one=камень|few=камня|many=камней}.',
          '{~meanwhile} у опор {masons#one=трудился|few=трудились|many=трудилось} {masons} {masons#one=каменщик|few=каменщика|many=каменщиков}, и [для кладки|на кладку|под кладку] {stones#one=вытесан|few=вытесаны|many=вытесано} {stones} {stones#one=камень|few=камня|many=камней}.',
        ],
        patron: [
          'Статую [на середине|в середине|посередине] моста [{patron|female=оплатила|male=оплатил}|{patron|female=подарила|male=подарил}|из своих денег {patron|female=оплатила|male=оплатил}] {patron}; [установка прошла|установку завершили|работы закончили] в {month.prepositional}.',
          'В {month.prepositional} [посреди моста|на середине моста|в середине моста] встала статуя, [деньги на которую {patron|female=дала|male=дал}|которую {patron|female=оплатила|male=оплатил}|счет за которую {patron|female=погасила|male=погасил}] {patron}.',
          '{patron} [{patron|female=дала|male=дал}|{patron|female=внесла|male=внес}|{patron|female=отсчитала|male=отсчитал}] деньги на статую, которую в {month.prepositional} [подняли|поставили|установили] [посреди моста|на середине моста|в середине моста].',
          'Статуя, [установленная|поставленная|поднятая] посреди моста в {month.prepositional}, [не обременила казну|ничего не стоила казне|обошлась казне даром]: {patron|female=заплатила|male=заплатил} {patron}.',
        ],
        cost: [
          'Казначей {treasurer} [{treasurer|female=вычислила|male=вычислил}|{treasurer|female=подсчитала|male=подсчитал}|{treasurer|female=объявила|male=объявил}] [общую цену работ|стоимость всех работ|полную цену постройки]: {cost} {cost#one=серебряная монета|few=серебряные монеты|many=серебряных монет}.',
          'Вся постройка [обошлась в|потребовала|поглотила] {cost} {cost#one=серебряную монету|few=серебряные монеты|many=серебряных монет}: [счет {treasurer|female=вела|male=вел}|итог {treasurer|female=подвела|male=подвел}|так {treasurer|female=подсчитала|male=подсчитал}] казначей {treasurer}.',
          '{treasurer}, казначей [стройки|при стройке|строительства], {treasurer|female=оценила|male=оценил} [все работы|мост целиком|весь труд] в {cost} {cost#one=серебряную монету|few=серебряные монеты|many=серебряных монет}.',
          '{~further}, на [весь мост|все работы|мост целиком] {cost#one=ушла|other=ушло} {cost} {cost#one=серебряная монета|few=серебряные монеты|many=серебряных монет}, [что {treasurer|female=удостоверила|male=удостоверил}|и это {treasurer|female=записала|male=записал}|и это {treasurer|female=подтвердила|male=подтвердил}] казначей {treasurer}.',
        ],
      },
      questions: {
        builder: [
          'Кто составил проект моста {site.genitive}, счета которого начаты в {year} году?',
          'Как звали строителя, который чертил мост {site.at}, начатый в {year} году?',
        ],
        stones: [
          'Сколько камней вытесали для опор моста {site.at}, заложенного в {year} году?',
          'Какое количество камней пошло на опоры моста {site.genitive} по счетам с {year} года?',
        ],
        patron: [
          'Кто оплатил статую на мосту {site.at}, счета которого заведены в {year} году?',
          'На чьи деньги установили статую на мосту {site.genitive}, счета которого начинаются с {year} года?',
        ],
        cost: [
          'Во сколько серебряных монет обошелся мост {site.at}, который начали строить в {year} году?',
          'Какова, в серебряных монетах, полная стоимость моста {site.genitive}, счета которого открыты в {year} году?',
        ],
        site: [
          'Где находился мост, который {builder|female=спроектировала|male=спроектировал} {builder} и счета которого открыты в {year} году?',
          'В каком месте по счетам с {year} года возводили мост, чьи чертежи {builder|female=выполнила|male=выполнил} {builder}?',
        ],
      },
    },
    harvest: {
      sentences: {
        opening: [
          'Имение {estate.at} [подало|составило|прислало] отчет об урожае за {year} год[, как велит обычай||, как заведено].',
          '[Об урожае|О жатве|О сборе хлеба] {year} года в имении {estate.genitive} [сообщает этот отчет|рассказано ниже|извещает эта записка].',
          '[Ниже следует|Здесь приведен|Далее помещен] отчет имения {estate.genitive} [о жатве|об урожае|о сборе хлеба] {year} года.',
          'За {year} год [контора|канцелярия|управа] имения {estate.at} [отчиталась об урожае|подготовила отчет об урожае|свела урожай в ведомость].',
        ],
        steward: [
          '{steward|female=Управляющая|male=Управляющий} {steward} [{steward|female=послала|male=послал}|{steward|female=вывела|male=вывел}|{steward|female=отправила|male=отправил}] [в поля|на жатву|на нивы] {reapers} {reapers#one=жнеца|few=жнеца|many=жнецов}.',
          'На жатву {reapers#one=вышел|few=вышли|many=вышло} {reapers} {reapers#one=жнец|few=жнеца|many=жнецов}, и [работу {steward|female=направляла|male=направлял}|наряды {steward|female=раздавала|male=раздавал}|участки {steward|female=распределяла|male=распределял}] {steward|female=управляющая|male=управляющий} {steward}.',
          '[Жатву|Уборку хлеба|Полевые работы] {steward|female=вела|male=вел} {steward}; [{steward|female=под ее началом|male=под его началом}|{steward|female=в распоряжении управляющей|male=в распоряжении управляющего}|{steward|female=под рукой у управляющей|male=под рукой у управляющего}] {reapers#one=был|few=были|many=было} {reapers} {reapers#one=жнец|few=жнеца|many=жнецов}.',
          'Когда хлеб [поспел|созрел|дозрел], {steward} как {steward|female=управляющая|male=управляющий} [{steward|female=собрала|male=собрал}|{steward|female=наняла|male=нанял}|{steward|female=созвала|male=созвал}] {reapers} {reapers#one=жнеца|few=жнеца|many=жнецов} [для полей имения|на поля|из окрестных сел].',
        ],
        sheaves: [
          'К концу {month.genitive} [под крышей|под кровлей|под навесами] {sheaves#one=лежал|few=лежали|many=лежало} {sheaves} {sheaves#one=сноп|few=снопа|many=снопов}[, и счет закрыли||, и амбары заперли].',
          '[В амбары|Под крышу|На гумно] к исходу {month.genitive} [свезли|убрали|уложили] {sheaves} {sheaves#one=сноп|few=снопа|many=снопов}.',
          '{~meanwhile} [возы шли к амбарам|люди возили хлеб|телеги не стояли без дела], и к концу {month.genitive} под крышей [{sheaves#one=оказался|few=оказались|many=оказалось}|{sheaves#one=лежал|few=лежали|many=лежало}|{sheaves#one=стоял|few=стояли|many=стояло}] {sheaves} {sheaves#one=сноп|few=снопа|many=снопов}.',
          '[Весь урожай|Урожай|Сжатый хлеб] — {sheaves} {sheaves#one=сноп|few=снопа|many=снопов} — [убрали|сложили|перевезли] под крышу к концу {month.genitive}.',
        ],
        buyer: [
          'Часть зерна [{buyer|female=взяла|male=взял}|{buyer|female=приобрела|male=приобрел}|{buyer|female=забрала|male=забрал}] {buyer}, {buyer|female=отдавшая|male=отдавший} [взамен|за нее|в обмен] {goods.accusative}.',
          'В обмен на {goods.accusative} часть зерна [{buyer|female=получила|male=получил}|{buyer|female=взяла|male=взял}|{buyer|female=увезла|male=увез}] {buyer}[, без торга||, как и условились].',
          '{buyer} [{buyer|female=привезла|male=привез}|{buyer|female=предложила|male=предложил}|{buyer|female=доставила|male=доставил}] {goods.accusative}, и [за этот товар|взамен|в обмен] [имение отдало|имение отпустило|с гумна отмерили] часть зерна.',
          'Сделка [вышла меновой|была меновой|обошлась без денег]: {goods.instrumental} за часть зерна [{buyer|female=расплатилась|male=расплатился}|{buyer|female=рассчиталась|male=рассчитался}|{buyer|female=заплатила|male=заплатил}] {buyer}.',
        ],
        income: [
          'Остальное зерно [продали|сбыли|уступили] за {income} {income#one=серебряную монету|few=серебряные монеты|many=серебряных монет}, что [{bookkeeper|female=удостоверила|male=удостоверил}|{bookkeeper|female=заверила|male=заверил}|{bookkeeper|female=подтвердила|male=подтвердил}] счетовод {bookkeeper}.',
          'Продажа остатка [дала|принесла|добавила в кассу] {income} {income#one=серебряную монету|few=серебряные монеты|many=серебряных монет}, [и сумму {bookkeeper|female=заверила|male=заверил}|а запись {bookkeeper|female=сделала|male=сделал}|и под счетом {bookkeeper|female=подписалась|male=подписался}] счетовод {bookkeeper}.',
          'Счетовод {bookkeeper} [{bookkeeper|female=вписала|male=вписал}|{bookkeeper|female=занесла|male=занес}|{bookkeeper|female=записала|male=записал}] в приход {income} {income#one=серебряную монету|few=серебряные монеты|many=серебряных монет} [за остаток зерна|за прочее зерно|от продажи остатка].',
          '{~further}, остаток зерна [ушел за|был продан за|купцы взяли за] {income} {income#one=серебряную монету|few=серебряные монеты|many=серебряных монет}: [счет {bookkeeper|female=проверила|male=проверил}|деньги {bookkeeper|female=приняла|male=принял}|сумму {bookkeeper|female=заверила|male=заверил}] счетовод {bookkeeper}.',
        ],
      },
      questions: {
        steward: [
          'Кто управлял имением {estate.at} во время жатвы {year} года?',
          'Как звали управляющего, который вывел жнецов на поля имения {estate.genitive} в {year} году?',
        ],
        sheaves: [
          'Сколько снопов убрали под крышу в имении {estate.at} в {year} году?',
          'Каков был урожай {year} года, в снопах, в имении {estate.genitive}?',
        ],
        buyer: [
          'Кто выменял часть зерна у имения {estate.genitive} в {year} году?',
          'Как звали того, кто отдал товар за часть урожая {year} года имения {estate.at}?',
        ],
        income: [
          'Сколько серебряных монет принесла имению {estate.at} продажа остатка зерна в {year} году?',
          'За какую сумму, в серебряных монетах, продали остаток урожая {year} года имения {estate.genitive}?',
        ],
        estate: [
          'В каком имении {steward|female=управляющей|male=управляющим} во время жатвы {year} года {steward|female=была|male=был} {steward}?',
          'Где находилось имение, на поля которого жнецов в {year} году {steward|female=вывела|male=вывел} {steward}?',
        ],
      },
    },
    library: {
      sentences: {
        opening: [
          'В {year} году [описали всю библиотеку|провели опись библиотеки|составили опись библиотеки] {house.at}[, впервые за долгий срок||, ничего не пропустив].',
          '[Опись|Полная опись|Подробная опись] библиотеки {house.genitive} [проведена|сделана|закончена] в {year} году.',
          '{house.at} [книги библиотеки не считали|фонд библиотеки не сверяли|библиотеку не проверяли] очень давно, и [лишь|только|наконец] в {year} году [провели опись|составили опись|сделали опись].',
          'Опись {year} года [охватила|учла|включила] [всю библиотеку|собрание библиотеки|все книги библиотеки] {house.at}.',
        ],
        librarian: [
          'Библиотекарь {librarian} [{librarian|female=осмотрела|male=осмотрел}|{librarian|female=проверила|male=проверил}|{librarian|female=обошла|male=обошел}] {shelves} {shelves#one=полку|few=полки|many=полок}, [одну за другой|ряд за рядом|без всякой спешки].',
          '[Полку за полкой|По порядку|Ряд за рядом] книги {librarian|female=проверяла|male=проверял} библиотекарь {librarian}, а полок [было|оказалось|в залах стояло] {shelves}.',
          'Книги на {shelves} {shelves#one=полке|few=полках|many=полках} [{librarian|female=перебрала|male=перебрал}|{librarian|female=пересмотрела|male=пересмотрел}|{librarian|female=сверила|male=сверил}] библиотекарь {librarian}, [один ряд за другим|начав с верхних рядов|по ярлыкам].',
          '{librarian}, [опытный библиотекарь|старший библиотекарь|здешний библиотекарь], [{librarian|female=изучила|male=изучил}|{librarian|female=описала|male=описал}|{librarian|female=разобрала|male=разобрал}] содержимое {shelves} {shelves#one=полки|few=полок|many=полок} [по порядку|одной за другой|ряд за рядом].',
        ],
        volumes: [
          '{copyist|female=Переписчица|male=Переписчик} {copyist} [{copyist|female=составила|male=составил}|{copyist|female=подготовила|male=подготовил}|{copyist|female=переписала|male=переписал} набело] список, где {volumes#one=значится|few=значатся|many=значится} {volumes} {volumes#one=том|few=тома|many=томов}.',
          'Список на {volumes} {volumes#one=том|few=тома|many=томов} [{copyist|female=переписала|male=переписал}|{copyist|female=вывела|male=вывел}|{copyist|female=написала|male=написал}] [мелким почерком|четким почерком|без помарок] {copyist|female=переписчица|male=переписчик} {copyist}.',
          '{~further}, в списке [теперь|в итоге|вместе с приложением] {volumes} {volumes#one=том|few=тома|many=томов}, и [целиком его|строка за строкой его|от начала до конца его] {copyist|female=написала|male=написал} {copyist|female=переписчица|male=переписчик} {copyist}.',
          'Томов [оказалось|насчитали|набралось] {volumes}, и [их список|перечень их|их полный перечень] {copyist|female=составила|male=составил} {copyist}, {copyist|female=переписчица|male=переписчик} [по найму|с опытом|при библиотеке].',
        ],
        donor: [
          'В {month.prepositional} {donor} [{donor|female=подарила|male=подарил}|{donor|female=принесла|male=принес} в дар|{donor|female=передала|male=передал}] библиотеке [собрание|коллекцию|целую подборку] старых карт.',
          '[Коллекцию|Подборку|Большую папку] старых карт в {month.prepositional} библиотеке {donor|female=отдала|male=отдал} {donor}[, никого не известив||, как и {donor|female=обещала|male=обещал}].',
          '{donor} [давно|много лет|усердно] {donor|female=собирала|male=собирал} старые карты и в {month.prepositional} [{donor|female=подарила|male=подарил} их|{donor|female=отдала|male=отдал} их|{donor|female=пожертвовала|male=пожертвовал} их] библиотеке.',
          'Старыми картами библиотека [пополнилась|обогатилась|обзавелась] в {month.prepositional}: [коллекцию|собрание|подборку] [ей {donor|female=подарила|male=подарил}|{donor|female=отдала|male=отдал}|{donor|female=принесла|male=принес}] {donor}.',
        ],
        readers: [
          'За {tables} {tables#one=столом|few=столами|many=столами} [сидели читатели|занимались читатели|шло чтение], и [книга привратника|книга у входа|книга у дверей] [насчитала|показала|отметила] {readers} {readers#one=посещение|few=посещения|many=посещений}.',
          'Привратник [отметил|записал|насчитал] {readers} {readers#one=посещение|few=посещения|many=посещений} читателей, [а в зале {tables#one=стоял|few=стояли|many=стояло}|хотя в зале {tables#one=имелся|few=имелись|many=имелось}|а для чтения {tables#one=был|few=были|many=было}] {tables} {tables#one=стол|few=стола|many=столов}.',
          'Читателям {tables#one=служил|few=служили|many=служило} {tables} {tables#one=стол|few=стола|many=столов}, и [в книге привратника|в записях у входа|в книге у дверей] {readers#one=значится|few=значатся|many=значится} {readers} {readers#one=посещение|few=посещения|many=посещений}.',
          '[По книге привратника|По записям при входе|По книге у дверей] читатели приходили {readers} {readers#one=раз|few=раза|many=раз} и [сидели|работали|занимались] за {tables} {tables#one=столом|few=столами|many=столами}.',
        ],
      },
      questions: {
        librarian: [
          'Кто был библиотекарем {house.at} во время описи {year} года?',
          'Как звали библиотекаря, который проверял полки библиотеки {house.genitive} в {year} году?',
        ],
        volumes: [
          'Сколько томов внесено в список, составленный в {year} году для библиотеки {house.genitive}?',
          'Каково число томов библиотеки {house.at} по описи {year} года?',
        ],
        donor: [
          'Кто подарил старые карты библиотеке {house.genitive}, описанной в {year} году?',
          'От кого получила коллекцию карт библиотека {house.at}, где в {year} году шла опись?',
        ],
        readers: [
          'Сколько посещений читателей отмечено в библиотеке {house.at} в {year} году?',
          'Каким было число посещений библиотеки {house.genitive} за {year} год?',
        ],
        house: [
          'Где стояла библиотека, в которой при описи {year} года полки {librarian|female=проверяла|male=проверял} {librarian}?',
          'Библиотекарем какого места во время описи {year} года {librarian|female=была|male=был} {librarian}?',
        ],
      },
    },
    court: {
      sentences: {
        opening: [
          'Суд {town.at} в {year} году [разбирал|рассматривал|слушал] [тяжбу о нарушенном договоре|дело о неисполненном договоре|спор о невыполненном договоре].',
          'В судебной книге {town.genitive} за {year} год [записана тяжба|описана тяжба|отмечен спор] о [нарушении договора|невыполнении договора|неисполнении договора].',
          '[Нарушенный|Невыполненный|Неисполненный] договор в {year} году [привел стороны в суд|стал поводом для суда|стал предметом суда] {town.at}.',
          '[Протокол|Этот протокол|Лист из книги] суда {town.genitive} за {year} год [касается договора|говорит о договоре|сохранил спор о договоре], [который нарушили|который не соблюли|который не исполнили].',
        ],
        judge: [
          'Судья {judge} [{judge|female=открыла|male=открыл}|{judge|female=начала|male=начал}|{judge|female=повела|male=повел}] [слушание|разбирательство|заседание] в {month.prepositional}.',
          '[Слушание|Разбирательство|Первое заседание] [открылось|началось|состоялось] в {month.prepositional}, и [{judge|female=вела|male=вел} его|{judge|female=председательствовала|male=председательствовал}|стороны {judge|female=выслушала|male=выслушал}] судья {judge}.',
          'В {month.prepositional} [за судейский стол|в судейское кресло|на место судьи] {judge|female=села|male=сел} {judge}, и [слушание открылось|слушание началось|стороны вызвали в зал].',
          'Дело [{judge|female=приняла|male=принял}|{judge|female=получила|male=получил}|{judge|female=вела|male=вел}] судья {judge}; [слушать его|разбирать его|вызывать стороны] начали в {month.prepositional}.',
        ],
        plaintiff: [
          'Жалобу [{plaintiff|female=подала|male=подал}|{plaintiff|female=принесла|male=принес}|в суд {plaintiff|female=подала|male=подал}] {plaintiff}: [{plaintiff|female=ей|male=ему} полагалась партия|{plaintiff|female=ей|male=ему} обещали партию|{plaintiff|female=истица ждала|male=истец ждал} партию] {goods.genitive}.',
          '{plaintiff} [напрасно {plaintiff|female=ждала|male=ждал}|так и не {plaintiff|female=получила|male=получил}|не {plaintiff|female=дождалась|male=дождался}] обещанной партии {goods.genitive} и [{plaintiff|female=пожаловалась|male=пожаловался} в суд|{plaintiff|female=подала|male=подал} жалобу|{plaintiff|female=обратилась|male=обратился} в суд].',
          'Поставка {goods.genitive}, [которую обещали|о которой условились|обещанная по договору], [так и не пришла|сорвалась|не состоялась], и жалобу {plaintiff|female=подала|male=подал} {plaintiff}.',
          '{plaintiff|female=Истица|male=Истец} {plaintiff} {plaintiff|female=требовала|male=требовал} [возмещения|ответа|денег] за партию {goods.genitive}, [обещанную, но не присланную|которой не увидел никто|застрявшую неведомо где].',
        ],
        fine: [
          'Проигравшая сторона [должна была внести|обязана была уплатить|обязалась внести] штраф в {fine} {fine#one=серебряную монету|few=серебряные монеты|many=серебряных монет} [в течение|целиком в течение|без рассрочки, в течение] {days} {days#one=дня|few=дней|many=дней}.',
          'Штраф — {fine} {fine#one=серебряная монета|few=серебряные монеты|many=серебряных монет} — [надлежало|следовало|было велено] [внести|уплатить|сдать в казну] за {days} {days#one=день|few=дня|many=дней}.',
          'На уплату штрафа [дали|отвели|суд оставил] {days} {days#one=день|few=дня|many=дней}, а [взыскали с проигравшего|с проигравшего взяли|проигравшему назначили] {fine} {fine#one=серебряную монету|few=серебряные монеты|many=серебряных монет}.',
          '{~further}, суд [оштрафовал|решил оштрафовать|постановил оштрафовать] проигравшую сторону на {fine} {fine#one=серебряную монету|few=серебряные монеты|many=серебряных монет} [и назначил срок|со сроком уплаты|и установил срок] в {days} {days#one=день|few=дня|many=дней}.',
        ],
        surety: [
          'После [показаний|допроса|опроса] {witnesses} {witnesses#one=свидетеля|few=свидетелей|many=свидетелей} [за уплату|за выплату|за внесение штрафа] {surety|female=поручилась|male=поручился} {surety}.',
          '{surety} [{surety|female=поручилась|male=поручился}|{surety|female=дала|male=дал} поручительство|{surety|female=взяла|male=взял} на себя поручительство] за [выплату|уплату|платеж], когда {witnesses#one=дал показания|few=дали показания|many=дали показания} {witnesses} {witnesses#one=свидетель|few=свидетеля|many=свидетелей}.',
          '{witnesses#one=Выступил|few=Выступили|many=Выступило} {witnesses} {witnesses#one=свидетель|few=свидетеля|many=свидетелей}, [и тогда|после чего|а затем] поручителем [по выплате|в уплате|за платеж] {surety|female=стала|male=стал} {surety}.',
          'Поручителем [по выплате|по штрафу|в уплате] {surety|female=стала|male=стал} {surety}: [к тому времени|до этого|незадолго до того] [в зале суда|под присягой|перед судьей] {witnesses#one=высказался|few=высказались|many=высказалось} {witnesses} {witnesses#one=свидетель|few=свидетеля|many=свидетелей}.',
        ],
      },
      questions: {
        judge: [
          'Кто был судьей {town.at} по делу о нарушенном договоре в {year} году?',
          'Как звали судью, который слушал в {year} году тяжбу о договоре в суде {town.genitive}?',
        ],
        plaintiff: [
          'Кто подал жалобу в суд {town.genitive} о нарушенном договоре в {year} году?',
          'Как звали истца по делу о договоре, которое суд {town.at} разбирал в {year} году?',
        ],
        fine: [
          'Сколько серебряных монет штрафа назначил суд {town.genitive} в {year} году?',
          'Каким, в серебряных монетах, был штраф, взысканный судом {town.at} в {year} году?',
        ],
        surety: [
          'Кто стал поручителем по штрафу, назначенному судом {town.genitive} в {year} году?',
          'Кто поручился за выплату по делу о договоре, рассмотренному {town.at} в {year} году?',
        ],
        town: [
          'Где проходил суд {year} года о нарушенном договоре, судьей на котором {judge|female=была|male=был} {judge}?',
          'В суде какого места дело о договоре {year} года {judge|female=рассматривала|male=рассматривал} {judge}?',
        ],
      },
    },
    mine: {
      sentences: {
        opening: [
          'Рудник {mine.at} [прислал|отправил|представил] [владельцам|хозяевам|своим владельцам] отчет за {year} год.',
          '[Владельцы|Хозяева|Пайщики] рудника {mine.genitive} [получили|приняли|прочли] [его отчет|подробный отчет|годовой отчет] за {year} год.',
          'За {year} год [отправлен|представлен|составлен] отчет владельцам рудника {mine.at}[, как велит устав||, со всеми счетами].',
          '[Что сделано|Чего добились|Как шли работы] на руднике {mine.genitive} в {year} году, [владельцы узнали из отчета|хозяевам сообщает этот отчет|доложено владельцам ниже].',
        ],
        overseer: [
          'С {month.genitive} [надзор за шахтами|весь надзор под землей|надзор за стволами] {overseer|female=вела|male=вел} {overseer}[, по решению владельцев||, как решила контора].',
          'Надзирателем шахт {overseer|female=стала|male=стал} {overseer}, [вступив в должность|приступив к делам|приняв дела] в {month.prepositional}.',
          '{overseer} [{overseer|female=приняла|male=принял}|{overseer|female=получила|male=получил}|{overseer|female=заняла|male=занял}] должность надзирателя шахт в {month.prepositional}[, сменив прежнего||, по воле хозяев].',
          'Начиная с {month.genitive} [порядок в шахтах|ход работ в шахтах|работу шахт] [{overseer|female=проверяла|male=проверял}|{overseer|female=держала|male=держал} под контролем|{overseer|female=обеспечивала|male=обеспечивал}] {overseer} как надзиратель.',
        ],
        ore: [
          'Горняков [в забоях|под землей|в шахтах] было {miners}, и [за год|вместе|общим трудом] они подняли {ore} {ore#one=воз|few=воза|many=возов} руды.',
          'На поверхность [подняли|вывезли|выдали] {ore} {ore#one=воз|few=воза|many=возов} руды, [и добыла ее|а рубила ее|подняла же ее] артель в {miners} {miners#one=горняка|few=горняка|many=горняков}.',
          '{~further}, {miners} {miners#one=горняк|few=горняка|many=горняков} [{miners#one=выдал|few=выдали|many=выдали} на поверхность|{miners#one=поднял|few=подняли|many=подняли} наверх|{miners#one=отправил|few=отправили|many=отправили} наверх] {ore} {ore#one=воз|few=воза|many=возов} руды.',
          '[Добыча|Годовая добыча|Вся добыча] — {ore} {ore#one=воз|few=воза|many=возов} руды: [это {miners#one=добыл|few=добыли|many=добыли}|ее {miners#one=поднял|few=подняли|many=подняли}|ее {miners#one=выдал|few=выдали|many=выдали}] {miners} {miners#one=горняк|few=горняка|many=горняков}.',
        ],
        engineer: [
          'Против [воды|подземных вод|затопления] инженер {engineer} [{engineer|female=поставила|male=поставил}|{engineer|female=установила|male=установил}|{engineer|female=пустила|male=пустил} в ход] {pumps} {pumps#one=насос|few=насоса|many=насосов}.',
          'Воду из [шахт|забоев|стволов] {pumps#one=откачивал|few=откачивали|many=откачивало} {pumps} {pumps#one=насос|few=насоса|many=насосов}, а [установку {engineer|female=вела|male=вел}|сборку {engineer|female=вела|male=вел}|работы {engineer|female=возглавила|male=возглавил}] инженер {engineer}.',
          '{~meanwhile} [борьбу с водой|отвод воды|осушение шахт] [{engineer|female=вела|male=вел}|{engineer|female=начала|male=начал}|{engineer|female=возглавила|male=возглавил}] инженер {engineer}, и в шахтах {pumps#one=заработал|few=заработали|many=заработало} {pumps} {pumps#one=насос|few=насоса|many=насосов}.',
          '[Вода в забоях|Вода под землей|Прибывавшая вода] [отступила|больше не мешала|ушла], когда {engineer}, [инженер рудника|инженер по водоотливу|приглашенный инженер], {engineer|female=установила|male=установил} {pumps} {pumps#one=насос|few=насоса|many=насосов}.',
        ],
        ship: [
          '[Последний груз года|Последнюю руду года|Последнюю партию года] [увез|принял|забрал] корабль «{ship}», и [{captain|female=вела|male=вел} его|{captain|female=командовала|male=командовал} им|погрузку {captain|female=вела|male=вел}] капитан {captain}.',
          'Капитан {captain} [{captain|female=взяла|male=взял}|{captain|female=приняла|male=принял}|{captain|female=погрузила|male=погрузил}] последнюю партию [руды этого года|руды за год|годовой добычи] на корабль «{ship}».',
          'На корабле «{ship}» [ушла|отплыла|отбыла] последняя партия руды; [{captain|female=вела|male=вел} судно|курс {captain|female=держала|male=держал}|{captain|female=командовала|male=командовал} судном] капитан {captain}.',
          'За последней партией [руды|годовой добычи|добытой руды] [пришел|прибыл|подошел] корабль «{ship}», [который {captain|female=вела|male=вел}|которым {captain|female=командовала|male=командовал}|а {captain|female=привела|male=привел} его] капитан {captain}.',
        ],
      },
      questions: {
        overseer: [
          'Кто стал надзирателем шахт рудника {mine.genitive} в {year} году?',
          'Как звали того, кому доверили надзор за шахтами рудника {mine.at} в {year} году?',
        ],
        ore: [
          'Сколько возов руды подняли на руднике {mine.genitive} в {year} году?',
          'Какой была добыча рудника {mine.at} за {year} год, в возах руды?',
        ],
        engineer: [
          'Какой инженер поставил насосы на руднике {mine.genitive} в {year} году?',
          'Кто в {year} году боролся с водой в шахтах рудника {mine.at}?',
        ],
        ship: [
          'Какой корабль увез последний за {year} год груз рудника {mine.genitive}?',
          'На каком корабле ушла последняя партия руды {year} года с рудника {mine.at}?',
        ],
        mine: [
          'На каком руднике надзирателем шахт в {year} году {overseer|female=стала|male=стал} {overseer}?',
          'Где находился рудник, за шахтами которого в {year} году {overseer|female=следила|male=следил} {overseer}?',
        ],
      },
    },
    fair: {
      sentences: {
        opening: [
          'В {year} году {town.at} [снова|опять|вновь] [прошла|состоялась|собралась] большая ярмарка[, как в былые годы||, к общей радости].',
          '[Большая|Знаменитая|Многолюдная] ярмарка {town.genitive} [вернулась|открылась вновь|прошла снова] в {year} году.',
          '[Купцы со всех сторон|Торговые люди|Торговцы и гости] в {year} году [снова заполнили|опять оживили|вновь посетили] большую ярмарку {town.genitive}.',
          'Большую ярмарку {town.at} в {year} году [устроили снова|провели опять|открыли вновь], и [вот ее итоги|таков ее итог|отчет о ней таков].',
        ],
        warden: [
          '{warden|female=Распорядительница|male=Распорядитель} ярмарки {warden} [{warden|female=сдала|male=сдал}|{warden|female=отвела|male=отвел}|{warden|female=сдала|male=сдал} внаем] [купцам|торговцам|под торг] {stalls} {stalls#one=палатку|few=палатки|many=палаток}.',
          'Внаем {stalls#one=сдана|few=сданы|many=сдано} {stalls} {stalls#one=палатка|few=палатки|many=палаток}, а [договоры {warden|female=подписала|male=подписал}|плату {warden|female=назначила|male=назначил}|места {warden|female=раздавала|male=раздавал}] {warden|female=распорядительница|male=распорядитель} {warden}.',
          '[Места в рядах|Торговые места|Лавочные места] [{warden|female=распределяла|male=распределял}|{warden|female=сдавала|male=сдавал}|{warden|female=раздавала|male=раздавал}] {warden}, {warden|female=распорядительница|male=распорядитель} ярмарки: палаток [набралось|сдано|вышло] {stalls}.',
          '{warden} как {warden|female=распорядительница|male=распорядитель} [ярмарки|торга|рядов] [{warden|female=взяла|male=взял} плату за|{warden|female=назначила|male=назначил} плату за|{warden|female=получила|male=получил} арендную плату за] {stalls} {stalls#one=палатку|few=палатки|many=палаток}.',
        ],
        visitors: [
          'Со дня открытия, {day} {month.genitive}, и до последнего вечера [привратники|сторожа у ворот|караульные] [насчитали|отметили|пропустили] {visitors} {visitors#one=посетителя|few=посетителя|many=посетителей}.',
          'Ярмарка открылась {day} {month.genitive}, и [до самого закрытия|до последнего вечера|к концу торга] через ворота {visitors#one=прошел|few=прошли|many=прошло} {visitors} {visitors#one=посетитель|few=посетителя|many=посетителей}[, по счету сторожей||, если верить счету].',
          'Счет у ворот [начали|повели|открыли] в день открытия, {day} {month.genitive}, и [к последнему вечеру|к исходу торга|к закрытию] {visitors#one=набрался|few=набрались|many=набралось} {visitors} {visitors#one=посетитель|few=посетителя|many=посетителей}.',
          'По [книге|записям|отметкам] привратников {visitors#one=пришел|few=пришли|many=пришло} {visitors} {visitors#one=посетитель|few=посетителя|many=посетителей}: [считали|учет вели|счет шел] с открытия {day} {month.genitive} [до последнего вечера|до самого закрытия|до конца торга].',
        ],
        trader: [
          'Награду за лучший товар [{trader|female=получила|male=получил}|{trader|female=взяла|male=взял}|{trader|female=увезла|male=увез}] {trader}, {trader|female=торговавшая|male=торговавший} {goods.instrumental} [в главном ряду|у самых ворот|на видном месте].',
          '{trader} {trader|female=продавала|male=продавал} {goods.accusative} и [по решению судей|с общего согласия|без долгих споров] {trader|female=получила|male=получил} награду [за лучший товар|за отличный товар|за качество товара].',
          'Торгуя {goods.instrumental}, {trader} [решением судей|по праву|на глазах у всех] {trader|female=получила|male=получил} [награду за лучший товар|приз за лучший товар|первый приз за товар].',
          'За {goods.accusative} [редкого качества|отменного качества|лучшего сорта] [награду ярмарки|главный приз|почетный приз ярмарки] {trader|female=получила|male=получил} {trader}.',
        ],
        toll: [
          '{collector|female=Сборщица|male=Сборщик} {collector} [{collector|female=взяла|male=взял}|{collector|female=собрала|male=собрал}|{collector|female=приняла|male=принял}] [пошлин|торговых пошлин|рыночных пошлин] на {toll} {toll#one=мелкую монету|few=мелкие монеты|many=мелких монет}.',
          'Пошлина [дала|принесла|составила] {toll} {toll#one=мелкую монету|few=мелкие монеты|many=мелких монет}, [а деньги {collector|female=принимала|male=принимал}|а счет им {collector|female=вела|male=вел}|сбор же {collector|female=вела|male=вел}] {collector|female=сборщица|male=сборщик} {collector}.',
          '{~further}, {collector|female=сборщица|male=сборщик} {collector} [{collector|female=сдала|male=сдал} в казну|{collector|female=передала|male=передал} в казну|{collector|female=принесла|male=принес} в казну] {toll} {toll#one=мелкую монету|few=мелкие монеты|many=мелких монет} [пошлины|ярмарочной пошлины|торговой пошлины].',
          'Пошлиной {toll#one=собрана|few=собраны|many=собрано} {toll} {toll#one=мелкая монета|few=мелкие монеты|many=мелких монет}: [счет {collector|female=вела|male=вел}|сбор {collector|female=вела|male=вел}|деньги {collector|female=принимала|male=принимал}] {collector}, {collector|female=сборщица|male=сборщик} [ярмарки|при воротах|торгового сбора].',
        ],
      },
      questions: {
        warden: [
          'Кто распоряжался ярмаркой {town.at} в {year} году?',
          'Как звали распорядителя, который сдавал палатки на ярмарке {town.genitive} в {year} году?',
        ],
        visitors: [
          'Сколько посетителей пришло на ярмарку {town.genitive} в {year} году?',
          'Каким, по счету привратников, было число гостей ярмарки {town.at} в {year} году?',
        ],
        trader: [
          'Кто получил награду за лучший товар на ярмарке {town.genitive} в {year} году?',
          'Чей товар признали лучшим на ярмарке {town.at} в {year} году?',
        ],
        toll: [
          'Сколько мелких монет пошлины собрали на ярмарке {town.at} в {year} году?',
          'Какую сумму пошлины, в мелких монетах, принесла ярмарка {town.genitive} в {year} году?',
        ],
        town: [
          'Где проходила ярмарка, которой в {year} году {warden|female=распоряжалась|male=распоряжался} {warden}?',
          'На ярмарке какого места палатки в {year} году {warden|female=сдавала|male=сдавал} {warden}?',
        ],
      },
    },
    observatory: {
      sentences: {
        opening: [
          '[Эти заметки|Эти записки|Эти наблюдения] [вели|собирали|составляли] в обсерватории {site.genitive} в {year} году.',
          'Обсерватория {site.at} [сохранила|оставила|собрала] [заметки|дневник наблюдений|записи наблюдений] за {year} год.',
          '[О том, что видели|О том, что наблюдали|О том, что открыли] в {year} году в обсерватории {site.at}, [говорят эти записки|сообщает этот дневник|рассказано ниже].',
          'За {year} год [заметки|наблюдения|записи] обсерватории {site.genitive} [уцелели полностью|приведены ниже|собраны здесь].',
        ],
        astronomer: [
          'Астроном {astronomer} [{astronomer|female=следила|male=следил} за небом|{astronomer|female=наблюдала|male=наблюдал} небо|{astronomer|female=изучала|male=изучал} небо] {nights} {nights#one=ясную ночь|few=ясные ночи|many=ясных ночей}.',
          'Ясных ночей [выдалось|было|набралось] {nights}, и [все их у телескопа|каждую у телескопа|все до одной у телескопа] {astronomer|female=провела|male=провел} астроном {astronomer}.',
          'Небо [прояснялось|очищалось|открывалось] на {nights} {nights#one=ночь|few=ночи|many=ночей}, и [тогда|в эти часы|всякий раз] у телескопа [{astronomer|female=дежурила|male=дежурил}|{astronomer|female=сидела|male=сидел}|{astronomer|female=работала|male=работал}] астроном {astronomer}.',
          '{astronomer}, [астроном обсерватории|здешний астроном|астроном и математик], [{astronomer|female=провела|male=провел} за наблюдениями|не {astronomer|female=отходила|male=отходил} от трубы|{astronomer|female=смотрела|male=смотрел} в трубу] {nights} {nights#one=ясную ночь|few=ясные ночи|many=ясных ночей}.',
        ],
        stars: [
          'Новый каталог, который [набело|начисто|без помарок] {assistant|female=переписала|male=переписал} ассистент {assistant}, [дает|указывает|содержит] положение {stars} {stars#one=звезды|few=звезд|many=звезд}.',
          'Ассистент {assistant} [{assistant|female=переписала|male=переписал}|{assistant|female=переписала|male=переписал} набело|{assistant|female=скопировала|male=скопировал}] [новый каталог|каталог неба|свежий каталог], где {stars#one=указана|few=указаны|many=указано} {stars} {stars#one=звезда|few=звезды|many=звезд}.',
          '{~further}, в новом каталоге [отмечено|дано|вычислено] место {stars} {stars#one=звезды|few=звезд|many=звезд}, а [копию {assistant|female=сделала|male=сделал}|набело его {assistant|female=переписала|male=переписал}|чистовик {assistant|female=написала|male=написал}] ассистент {assistant}.',
          'Звезд в новом каталоге [оказалось|значится|насчитали] {stars}, а [набело его {assistant|female=переписала|male=переписал}|копию {assistant|female=сняла|male=снял}|весь текст {assistant|female=переписала|male=переписал}] ассистент {assistant}.',
        ],
        guest: [
          'Комету {day} {month.genitive} [{guest|female=первой увидела|male=первым увидел}|{guest|female=первой заметила|male=первым заметил}|{guest|female=первой разглядела|male=первым разглядел}] {guest}, [{guest|female=гостья|male=гость} дома|{guest|female=приезжая гостья|male=приезжий гость}|{guest|female=гостья|male=гость} обсерватории].',
          'Комета [показалась|появилась|стала видна] {day} {month.genitive}, и [раньше всех|прежде других|до астронома] ее {guest|female=увидела|male=увидел} {guest}, [{guest|female=гостья|male=гость} дома|{guest|female=приезжая гостья|male=приезжий гость}|{guest|female=гостья|male=гость} обсерватории].',
          '[{guest|female=Гостья|male=Гость} дома|{guest|female=Гостья|male=Гость} обсерватории|{guest|female=Приезжая гостья|male=Приезжий гость}] {guest} {day} {month.genitive} [{guest|female=увидела|male=увидел} комету|{guest|female=заметила|male=заметил} комету|{guest|female=различила|male=различил} комету] [раньше всех|прежде остальных|раньше астронома].',
          '{~meanwhile} в доме [{guest|female=гостила|male=гостил}|{guest|female=жила на правах гостьи|male=жил на правах гостя}|{guest|female=жила гостьей|male=жил гостем}] {guest}, и {day} {month.genitive} [{guest|female=гостья раньше всех увидела|male=гость раньше всех увидел}|{guest|female=гостья первой заметила|male=гость первым заметил}|{guest|female=эта гостья первой разглядела|male=этот гость первым разглядел}] комету.',
        ],
        lens: [
          'Большую линзу [{lens|female=отшлифовала|male=отшлифовал}|{lens|female=выточила|male=выточил}|{lens|female=шлифовала|male=шлифовал} вручную] {lens}: [работа заняла|труд занял|дело длилось] {weeks} {weeks#one=неделю|few=недели|many=недель}.',
          'Шлифовка большой линзы [длилась|заняла|продолжалась] {weeks} {weeks#one=неделю|few=недели|many=недель}, [а {lens|female=вела|male=вел} ее|а работу {lens|female=исполнила|male=исполнил}|а мастером {lens|female=была|male=был}] {lens}.',
          'Над большой линзой {lens} [{lens|female=трудилась|male=трудился}|{lens|female=работала|male=работал}|{lens|female=корпела|male=корпел}] {weeks} {weeks#one=неделю|few=недели|many=недель}, [шлифуя ее вручную|пока та не стала гладкой|и вышла она безупречной].',
          '{lens} {lens|female=взяла|male=взял} [заказ|подряд|поручение] отшлифовать большую линзу и [{lens|female=уложилась|male=уложился} в|{lens|female=справилась|male=справился} за|{lens|female=управилась|male=управился} за] {weeks} {weeks#one=неделю|few=недели|many=недель}.',
        ],
      },
      questions: {
        astronomer: [
          'Кто был астрономом обсерватории {site.genitive} в {year} году?',
          'Как звали астронома, который наблюдал небо в обсерватории {site.at} в {year} году?',
        ],
        stars: [
          'Сколько звезд вошло в новый каталог обсерватории {site.genitive} в {year} году?',
          'Положение какого числа звезд дал каталог, составленный в {year} году в обсерватории {site.at}?',
        ],
        guest: [
          'Кто первым увидел комету в обсерватории {site.genitive} в {year} году?',
          'Как звали гостя обсерватории {site.at}, который раньше всех заметил комету в {year} году?',
        ],
        lens: [
          'Кто отшлифовал большую линзу обсерватории {site.genitive}, о которой говорят записи {year} года?',
          'Чьей работы была большая линза обсерватории {site.at}, о которой говорят записи {year} года?',
        ],
        site: [
          'В какой обсерватории астрономом в {year} году {astronomer|female=была|male=был} {astronomer}?',
          'Где стояла обсерватория, в которой в {year} году небо {astronomer|female=наблюдала|male=наблюдал} {astronomer}?',
        ],
      },
    },
    workshop: {
      sentences: {
        opening: [
          'Ковровая мастерская {town.at} [подвела счета|составила счета|свела баланс] за {year} год[, ничего не утаив||, по всем правилам].',
          '[Счета|Годовые счета|Торговые счета] ковровой мастерской {town.genitive} за {year} год [составлены|сведены|закрыты][ и проверены||, и вот их суть].',
          '{town.at} [ткали ковры|держали ковровую мастерскую|работала ковровая мастерская], и [счета мастерской|итоги мастерской|дела мастерской] за {year} год [приведены здесь|изложены ниже|записаны подробно].',
          '[Чем жила|Что выткала|Чем торговала] в {year} году ковровая мастерская {town.genitive}, [показывают ее счета|видно из ее счетов|говорят ее счета].',
        ],
        owner: [
          '{owner|female=Владелица|male=Владелец} {owner} [{owner|female=держала|male=держал} в работе|{owner|female=держала|male=держал} в ходу|не {owner|female=останавливала|male=останавливал}] {looms} {looms#one=ткацкий станок|few=ткацких станка|many=ткацких станков}.',
          '[Без простоя|С утра до ночи|Весь год] {looms#one=работал|few=работали|many=работало} {looms} {looms#one=станок|few=станка|many=станков}, а [всем {owner|female=заправляла|male=заправлял}|дело {owner|female=вела|male=вел}|порядок {owner|female=держала|male=держал}] {owner|female=владелица|male=владелец} {owner}.',
          '{owner}, {owner|female=владелица|male=владелец} [дела|мастерской|ковровой мастерской], [{owner|female=загрузила|male=загрузил} работой|{owner|female=запустила|male=запустил}|{owner|female=держала|male=держал} в исправности] {looms} {looms#one=станок|few=станка|many=станков}.',
          'В мастерской, которую [{owner|female=держала|male=держал}|{owner|female=содержала|male=содержал}|{owner|female=возглавляла|male=возглавлял}] {owner|female=владелица|male=владелец} {owner}, [в ходу|в деле|в работе] {looms#one=был|few=были|many=было} {looms} {looms#one=станок|few=станка|many=станков}.',
        ],
        yarn: [
          '{dyer|female=Красильщица|male=Красильщик} {dyer} [{dyer|female=окрасила|male=окрасил}|{dyer|female=выкрасила|male=выкрасил}|{dyer|female=опустила|male=опустил} в краску] {yarn} {yarn#one=моток|few=мотка|many=мотков} пряжи.',
          'Пряжи [выкрасили|покрасили|окрасили] {yarn} {yarn#one=моток|few=мотка|many=мотков}: [работу {dyer|female=вела|male=вел}|у чанов {dyer|female=стояла|male=стоял}|цвет {dyer|female=подбирала|male=подбирал}] {dyer|female=красильщица|male=красильщик} {dyer}.',
          'Из красильни {yarn#one=вышел|few=вышли|many=вышло} {yarn} {yarn#one=моток|few=мотка|many=мотков} пряжи, а [краску {dyer|female=варила|male=варил}|чаны {dyer|female=готовила|male=готовил}|работу {dyer|female=вела|male=вел}] {dyer|female=красильщица|male=красильщик} {dyer}.',
          '{~further}, {dyer|female=красильщица|male=красильщик} {dyer} [без устали|без передышки|изо дня в день] {dyer|female=работала|male=работал} у чанов и [{dyer|female=сдала|male=сдал} ткачам|{dyer|female=отдала|male=отдал} ткачам|{dyer|female=подготовила|male=подготовил}] {yarn} {yarn#one=моток|few=мотка|many=мотков} цветной пряжи.',
        ],
        designer: [
          'Узор, который [продавался лучше всех|покупали чаще всего|расходился быстрее других], в {month.prepositional} [{designer|female=нарисовала|male=нарисовал}|{designer|female=придумала|male=придумал}|{designer|female=начертила|male=начертил}] {designer}.',
          'В {month.prepositional} {designer} [{designer|female=сделала|male=сделал} рисунок|{designer|female=придумала|male=придумал} узор|{designer|female=составила|male=составил} узор], [который продавался лучше других|который раскупали охотнее всего|который расходился быстрее прочих].',
          '[Самый ходовой|Самый продаваемый|Самый раскупаемый] узор {designer|female=создала|male=создал} {designer}: [эскиз сдан|рисунок закончен|набросок сделан] в {month.prepositional}.',
          'Лучше всего [продавались|шли|расходились] ковры по узору, который {designer} [{designer|female=нарисовала|male=нарисовал}|{designer|female=придумала|male=придумал}|{designer|female=набросала|male=набросал}] в {month.prepositional}.',
        ],
        ship: [
          'Корабль «{ship}» [увез|повез|доставил] [заморским покупателям|за море|чужеземным покупателям] {carpets} {carpets#one=ковер|few=ковра|many=ковров}.',
          '[За границу|Заморским покупателям|Чужеземным купцам] {carpets#one=отправлен|few=отправлены|many=отправлено} {carpets} {carpets#one=ковер|few=ковра|many=ковров} [на борту корабля|в трюме корабля|на попутном корабле] «{ship}».',
          '{~meanwhile} на корабле «{ship}» [за море|за рубеж|к чужим берегам] {carpets#one=ушел|few=ушли|many=ушло} {carpets} {carpets#one=ковер|few=ковра|many=ковров} [для иноземных покупателей|по заказу иноземцев|на продажу иноземцам].',
          'Иноземные покупатели [получили|ждали|заказали] {carpets} {carpets#one=ковер|few=ковра|many=ковров}, и [товар вез|груз вез|заказ доставил] корабль «{ship}».',
        ],
      },
      questions: {
        owner: [
          'Кто был владельцем ковровой мастерской {town.genitive} в {year} году?',
          'Кому принадлежала ковровая мастерская {town.at} в {year} году?',
        ],
        yarn: [
          'Сколько мотков пряжи окрасили в ковровой мастерской {town.genitive} в {year} году?',
          'Какое число мотков пряжи прошло через красильню мастерской {town.at} в {year} году?',
        ],
        designer: [
          'Кто создал самый ходовой узор ковровой мастерской {town.genitive} в {year} году?',
          'Как звали автора узора, который лучше всех продавала ковровая мастерская {town.at} в {year} году?',
        ],
        ship: [
          'Какой корабль увез за море ковры мастерской {town.genitive} в {year} году?',
          'На каком корабле в {year} году ушли иноземным покупателям ковры из мастерской {town.at}?',
        ],
        town: [
          'Где находилась ковровая мастерская, которой в {year} году {owner|female=владела|male=владел} {owner}?',
          'В каком месте в {year} году ковровую мастерскую {owner|female=держала|male=держал} {owner}?',
        ],
      },
    },
    hospital: {
      sentences: {
        opening: [
          'Лазарет {town.at} [вел эту книгу|вел этот реестр|делал эти записи] в {year} году[ без перерывов||, день за днем].',
          '[В этой книге|В этом реестре|На этих листах] лазарет {town.genitive} [отмечал события|записывал дела|вел учет] {year} года.',
          'За {year} год лазарет {town.genitive} [заполнил|завел|составил] [особый реестр|этот реестр|новый реестр][, и здесь он приведен||, лист за листом].',
          '{town.at} [больных лечил лазарет|действовал лазарет|содержали лазарет], и [его реестр|его журнал|список его дел] за {year} год [приводится здесь|уцелел|дошел целиком].',
        ],
        physician: [
          'Врач {physician} [{physician|female=отвечала|male=отвечал} за|{physician|female=вела|male=вел}|{physician|female=наблюдала|male=наблюдал}] больных на {beds} {beds#one=койке|few=койках|many=койках}[, днем и ночью||, не зная отдыха].',
          'Коек в [палатах|лазарете|залах] [стояло|было|насчитывали] {beds}, и [каждую {physician|female=обходила|male=обходил}|за всеми {physician|female=следила|male=следил}|больных {physician|female=лечила|male=лечил}] врач {physician}.',
          '{physician}, [лазаретный врач|единственный врач|старший врач], [{physician|female=обходила|male=обходил}|{physician|female=осматривала|male=осматривал}|{physician|female=проверяла|male=проверял}] [каждое утро|ежедневно|утром и вечером] {beds} {beds#one=койку|few=койки|many=коек}.',
          '{~meanwhile} на {beds} {beds#one=койке|few=койках|many=койках} [менялись больные|лежали больные|лечили больных], и [обход {physician|female=вела|male=вел}|лечение {physician|female=назначала|male=назначал}|палаты {physician|female=проверяла|male=проверял}] врач {physician}.',
        ],
        doses: [
          'Аптекарь {apothecary} [{apothecary|female=приготовила|male=приготовил}|{apothecary|female=отпустила|male=отпустил}|{apothecary|female=составила|male=составил}] {doses} {doses#one=дозу|few=дозы|many=доз} лекарств [для больных|по рецептам|за весь год].',
          'Лекарств [изготовили|отпустили|приготовили] {doses} {doses#one=дозу|few=дозы|many=доз}: [составы {apothecary|female=смешивала|male=смешивал}|рецепты {apothecary|female=разбирала|male=разбирал}|в аптеке {apothecary|female=трудилась|male=трудился}] аптекарь {apothecary}.',
          '{~further}, из аптеки {doses#one=вышла|other=вышло} {doses} {doses#one=доза|few=дозы|many=доз} лекарств, и [рецепты {apothecary|female=исполняла|male=исполнял}|составы {apothecary|female=готовила|male=готовил}|у весов {apothecary|female=стояла|male=стоял}] аптекарь {apothecary}.',
          '{apothecary}, [лазаретный аптекарь|старший аптекарь|опытный аптекарь], [весь год|изо дня в день|без устали] {apothecary|female=готовила|male=готовил} лекарства: доз [вышло|набралось|получилось] {doses}.',
        ],
        nurse: [
          'В {month.prepositional} [уход за больными|заботу о больных|попечение о больных] длинной палаты [{nurse|female=взяла|male=взял} на себя|{nurse|female=приняла|male=принял} по назначению|без возражений {nurse|female=приняла|male=принял}] {nurse|female=сиделка|male=санитар} {nurse}.',
          '{nurse|female=Сиделка|male=Санитар} {nurse} [{nurse|female=взяла|male=взял}|{nurse|female=получила|male=получил}|{nurse|female=приняла|male=принял}] длинную палату [под опеку|под свое попечение|под присмотр] в {month.prepositional}.',
          'У больных длинной палаты с {month.genitive} [{nurse|female=дежурила|male=дежурил}|{nurse|female=служила|male=служил}|{nurse|female=работала|male=работал}] {nurse|female=сиделка|male=санитар} {nurse}[, и порядок наладился||, как решил совет].',
          'Когда в {month.prepositional} [длинной палате понадобился уход|в длинной палате потребовались руки|длинную палату передали в другие руки], за больными {nurse|female=стала|male=стал} [ухаживать|ходить|присматривать] {nurse}.',
        ],
        benefactor: [
          '{benefactor} [{benefactor|female=оплатила|male=оплатил}|{benefactor|female=подарила|male=подарил}|на свои деньги {benefactor|female=поставила|male=поставил}] {windows} {windows#one=новое окно|few=новых окна|many=новых окон} [для зала лазарета|в зал лазарета|в лазаретный зал].',
          'В зале лазарета [вставили|прорубили|поставили] {windows} {windows#one=новое окно|few=новых окна|many=новых окон}, и [счет {benefactor|female=оплатила|male=оплатил}|деньги {benefactor|female=дала|male=дал}|расходы {benefactor|female=взяла|male=взял} на себя] {benefactor}.',
          'Деньги на {windows} {windows#one=новое окно|few=новых окна|many=новых окон} [в зале|большого зала|для зала] лазарета {benefactor|female=пожертвовала|male=пожертвовал} {benefactor}[, не назвав причины||, не желая похвал].',
          '[Зал лазарета стал светлее|В зале лазарета прибыло света|Темный зал лазарета ожил]: {windows} {windows#one=новое окно|few=новых окна|many=новых окон} [{benefactor|female=оплатила|male=оплатил}|{benefactor|female=подарила|male=подарил}|{benefactor|female=купила|male=купил}] {benefactor}.',
        ],
      },
      questions: {
        physician: [
          'Кто был врачом лазарета {town.at} в {year} году?',
          'Как звали врача, который лечил больных в лазарете {town.genitive} в {year} году?',
        ],
        doses: [
          'Сколько доз лекарств приготовила аптека лазарета {town.genitive} в {year} году?',
          'Какое число доз лекарств вышло из аптеки лазарета {town.at} в {year} году?',
        ],
        nurse: [
          'Кто стал ухаживать за больными длинной палаты лазарета {town.genitive} в {year} году?',
          'Кому доверили длинную палату лазарета {town.at} в {year} году?',
        ],
        benefactor: [
          'Кто оплатил новые окна в зале лазарета {town.genitive} в {year} году?',
          'На чьи деньги вставили окна в зале лазарета {town.at} в {year} году?',
        ],
        town: [
          'Где находился лазарет, врачом которого в {year} году {physician|female=была|male=был} {physician}?',
          'В лазарете какого места в {year} году {physician|female=работала|male=работал} врач {physician}?',
        ],
      },
    },
    school: {
      sentences: {
        opening: [
          'Школа {town.at} [составила|подготовила|напечатала] отчет за {year} год[, как заведено||, без опоздания].',
          '[Отчет|Годовой отчет|Подробный отчет] школы {town.genitive} за {year} год [составлен|готов|одобрен] [для попечителей|для родителей|для совета].',
          '[Занятия|Уроки|Успехи] в школе {town.at} в {year} году [описаны в отчете|отражены в отчете|отмечены в отчете].',
          'За {year} год [наставники|попечители|старшины] школы {town.genitive} [представили отчет|выпустили отчет|составили отчет].',
        ],
        head: [
          'Директор {head} [{head|female=учила|male=учил}|{head|female=обучала|male=обучал}|{head|female=наставляла|male=наставлял}] {pupils} {pupils#one=ученика|few=ученика|many=учеников} [всем наукам|грамоте и счету|с утра до обеда].',
          'За партами {pupils#one=сидел|few=сидели|many=сидело} {pupils} {pupils#one=ученик|few=ученика|many=учеников}, а [уроки {head|female=вела|male=вел}|школой {head|female=управляла|male=управлял}|занятия {head|female=проводила|male=проводил}] директор {head}.',
          '{head}, [директор школы|здешний директор|директор и наставник], [{head|female=вела|male=вел} уроки|{head|female=проводила|male=проводил} занятия|{head|female=вела|male=вел} все предметы] у {pupils} {pupils#one=ученика|few=учеников|many=учеников}.',
          'Учеников [числилось|было|в классах сидело] {pupils}, и [всех {head|female=учила|male=учил}|уроки {head|female=вела|male=вел}|школой {head|female=управляла|male=управлял}] директор {head}.',
        ],
        lines: [
          '[На чистописании|На уроках письма|У доски с прописями] детей {writer|female=наставляла|male=наставлял} {writer|female=учительница|male=учитель} {writer}, и [за год|вместе|старательно] они переписали {lines} {lines#one=строку|few=строки|many=строк}.',
          '{writer|female=Учительница|male=Учитель} чистописания {writer} [{writer|female=получила|male=получил} от учеников|{writer|female=приняла|male=принял} у учеников|{writer|female=собрала|male=собрал} у учеников] [за год|в итоге|за все уроки] {lines} {lines#one=переписанную строку|few=переписанные строки|many=переписанных строк}.',
          'Ученики [скопировали|переписали|вывели] {lines} {lines#one=строку|few=строки|many=строк}, и [прописи им {writer|female=давала|male=давал}|уроки письма {writer|female=вела|male=вел}|почерк им {writer|female=ставила|male=ставил}] {writer|female=учительница|male=учитель} {writer}.',
          '{~further}, на уроках письма {lines#one=переписана|few=переписаны|many=переписано} {lines} {lines#one=строка|few=строки|many=строк}: [занятия {writer|female=вела|male=вел}|проверку {writer|female=вела|male=вел}|прописи {writer|female=составила|male=составил}] {writer|female=учительница|male=учитель} {writer}.',
        ],
        winner: [
          'Приз [по арифметике|за успехи в арифметике|за лучший счет] в {month.prepositional} [{winner|female=получила|male=получил}|{winner|female=завоевала|male=завоевал}|{winner|female=взяла|male=взял}] {winner}.',
          'В {month.prepositional} {winner} [{winner|female=решила|male=решил} все задачи|{winner|female=опередила|male=опередил} остальных|{winner|female=считала|male=считал} лучше всех] и {winner|female=получила|male=получил} [приз по арифметике|награду за арифметику|приз за арифметику].',
          '{winner} [{winner|female=удостоилась|male=удостоился} приза|{winner|female=удостоилась|male=удостоился} награды|{winner|female=добилась|male=добился} награды] [за арифметику|по арифметике|за задачи по арифметике] в {month.prepositional}.',
          'На [состязании|испытании|экзамене] по арифметике в {month.prepositional} [приз {winner|female=заслужила|male=заслужил}|приз {winner|female=выиграла|male=выиграл}|приз {winner|female=взяла|male=взял}] {winner}.',
        ],
        patron: [
          '{patron} [{patron|female=подарила|male=подарил}|{patron|female=купила|male=купил}|{patron|female=пожертвовала|male=пожертвовал}] школе {desks} {desks#one=новую парту|few=новые парты|many=новых парт}[, не ставя условий||, хотя никто не просил].',
          'Школа [получила|приняла|внесла в опись] {desks} {desks#one=новую парту|few=новые парты|many=новых парт}: [дар {patron|female=сделала|male=сделал}|в подарок {patron|female=прислала|male=прислал}|покупку {patron|female=оплатила|male=оплатил}] {patron}.',
          'В [классах|школе|школьных залах] {desks#one=стоит|few=стоят|many=стоит} {desks} {desks#one=новая парта|few=новые парты|many=новых парт}: [подарок {patron|female=сделала|male=сделал}|счет {patron|female=оплатила|male=оплатил}|деньги {patron|female=дала|male=дал}] {patron}.',
          '{~meanwhile} {patron} [{patron|female=решила|male=решил} помочь школе|{patron|female=пришла|male=пришел} на помощь школе|{patron|female=вспомнила|male=вспомнил} о школе], и в классах {desks#one=появилась|few=появились|many=появилось} {desks} {desks#one=новая парта|few=новые парты|many=новых парт}.',
        ],
      },
      questions: {
        head: [
          'Кто был директором школы {town.genitive} в {year} году?',
          'Как звали директора, который в {year} году учил детей в школе {town.at}?',
        ],
        lines: [
          'Сколько строк переписали ученики школы {town.genitive} в {year} году?',
          'Какое число строк переписано на уроках письма в школе {town.at} в {year} году?',
        ],
        winner: [
          'Кто получил приз по арифметике в школе {town.genitive} в {year} году?',
          'Кого в {year} году наградили за успехи в арифметике в школе {town.at}?',
        ],
        patron: [
          'Кто подарил школе {town.genitive} новые парты в {year} году?',
          'От кого школа {town.at} получила парты в {year} году?',
        ],
        town: [
          'В школе какого места директором в {year} году {head|female=была|male=был} {head}?',
          'Где находилась школа, директором которой в {year} году {head|female=была|male=был} {head}?',
        ],
      },
    },
    shipyard: {
      sentences: {
        opening: [
          'Рабочая книга верфи {yard.at} [охватывает весь|описывает весь|освещает целиком] {year} год[ без единого пропуска||, с первого дня].',
          'Верфь {yard.genitive} [вела этот дневник|вела свой журнал|заполняла журнал] на протяжении {year} года[, смена за сменой||, без перерыва].',
          '[Что строили|Как шли работы|Чем занимались] на верфи {yard.at} в {year} году, [рассказывает ее журнал|говорит рабочий журнал|видно из дневника верфи].',
          'За {year} год дневник верфи {yard.genitive} [полон записей|доведен до конца|заполнен без пропусков][, и вот выдержки||, как положено].',
        ],
        shipwright: [
          'Корабельный мастер {shipwright} [{shipwright|female=руководила|male=руководил} артелью|{shipwright|female=набрала|male=набрал} артель|{shipwright|female=возглавила|male=возглавил} артель] в {carpenters} {carpenters#one=плотника|few=плотника|many=плотников}.',
          'У стапеля {carpenters#one=работал|few=работали|many=работало} {carpenters} {carpenters#one=плотник|few=плотника|many=плотников}, а [чертежи {shipwright|female=готовила|male=готовил}|приказы {shipwright|female=отдавала|male=отдавал}|дело {shipwright|female=вела|male=вел}] корабельный мастер {shipwright}.',
          '{shipwright}, [корабельный мастер|главный корабельный мастер|здешний корабельный мастер], [{shipwright|female=расставила|male=расставил} по местам|{shipwright|female=собрала|male=собрал} под своим началом|{shipwright|female=наняла|male=нанял}] {carpenters} {carpenters#one=плотника|few=плотника|many=плотников}.',
          'Плотников [собрали|насчитали|держали] {carpenters}, и [указания им {shipwright|female=давала|male=давал}|надзор за ними {shipwright|female=вела|male=вел}|работу им {shipwright|female=назначала|male=назначал}] корабельный мастер {shipwright}.',
        ],
        ship: [
          'Корабль «{ship}» [сошел на воду|был спущен на воду|покинул стапель] {day} {month.genitive} [при стечении народа|на глазах у всех|под крики плотников].',
          'Спуск на воду [прошел|состоялся|удался] {day} {month.genitive}: [со стапеля сошел|воды коснулся|на плаву оказался] корабль «{ship}».',
          '[Готовое судно|Новое судно|Построенное судно] «{ship}» {day} {month.genitive} [спустили на воду|сняли со стапеля и спустили|вывели на воду].',
          'Стапель [опустел|освободился|остался пуст] {day} {month.genitive}, когда [на воду сошел|с него ушел|в воду скользнул] корабль «{ship}».',
        ],
        nails: [
          'Кузнец {smith} [{smith|female=выковала|male=выковал}|{smith|female=отковала|male=отковал}|{smith|female=изготовила|male=изготовил}] [для корпуса|для обшивки корпуса|на крепление корпуса] {nails} {nails#one=гвоздь|few=гвоздя|many=гвоздей}.',
          'На корпус {nails#one=ушел|few=ушли|many=ушло} {nails} {nails#one=гвоздь|few=гвоздя|many=гвоздей}, и [у горна {smith|female=стояла|male=стоял}|ковку {smith|female=вела|male=вел}|горн {smith|female=держала|male=держал}] кузнец {smith}.',
          '{~meanwhile} кузнец {smith} [{smith|female=стояла|male=стоял} у наковальни|не {smith|female=отходила|male=отходил} от горна|{smith|female=работала|male=работал} без отдыха], и для корпуса {nails#one=вышел|few=вышли|many=вышло} {nails} {nails#one=гвоздь|few=гвоздя|many=гвоздей}.',
          'Гвоздей [потребовалось|понадобилось|заказали] {nails}, и [для корпуса|для всей обшивки|к сроку] их [{smith|female=выковала|male=выковал}|{smith|female=изготовила|male=изготовил}|{smith|female=сделала|male=сделал}] кузнец {smith}.',
        ],
        client: [
          'Новый корабль [{client|female=заказала|male=заказал} верфи|{client|female=заказала|male=заказал}|по договору {client|female=заказала|male=заказал}] {client}, [много лет|издавна|на широкую ногу] {client|female=торговавшая|male=торговавший} {goods.instrumental}.',
          'Заказ на новый корабль [{client|female=сделала|male=сделал}|{client|female=разместила|male=разместил}|{client|female=дала|male=дал}] {client}, [чей дом торговал|чья контора торговала|чьи приказчики торговали] {goods.instrumental}.',
          'Чтобы [возить|продавать за морем|сбывать за морем] {goods.accusative}, {client|female=купчиха|male=купец} {client} [{client|female=заказала|male=заказал}|{client|female=решила|male=решил} заказать|{client|female=поспешила|male=поспешил} заказать] [верфи новый корабль|новый корабль|здесь новый корабль].',
          'Торгуя {goods.instrumental}, {client} [{client|female=накопила|male=накопил} денег|{client|female=разбогатела|male=разбогател}|{client|female=умножила|male=умножил} доход] и {client|female=заказала|male=заказал} верфи [новый корабль|этот новый корабль|свой новый корабль].',
        ],
      },
      questions: {
        shipwright: [
          'Кто был корабельным мастером верфи {yard.genitive} в {year} году?',
          'Как звали мастера, который в {year} году руководил плотниками верфи {yard.at}?',
        ],
        ship: [
          'Какой корабль спустили на воду с верфи {yard.genitive} в {year} году?',
          'Как назвали новый корабль, построенный на верфи {yard.at} в {year} году?',
        ],
        nails: [
          'Сколько гвоздей выковали для корпуса нового корабля на верфи {yard.genitive} в {year} году?',
          'Какое число гвоздей пошло в {year} году на корпус корабля верфи {yard.at}?',
        ],
        client: [
          'Кто заказал верфи {yard.genitive} корабль, спущенный на воду в {year} году?',
          'Кто был заказчиком нового корабля верфи {yard.at} в {year} году?',
        ],
        yard: [
          'На какой верфи корабельным мастером в {year} году {shipwright|female=была|male=был} {shipwright}?',
          'Где находилась верфь, на которой плотниками в {year} году {shipwright|female=руководила|male=руководил} {shipwright}?',
        ],
      },
    },
    post: {
      sentences: {
        opening: [
          'Почтовая контора {town.at} [свела|закончила|подытожила] [свою книгу|счетную книгу|годовую книгу] за {year} год.',
          'Книга почты {town.genitive} за {year} год [сведена|подытожена|закрыта] [как положено|без ошибок|в должный срок].',
          'За {year} год почта {town.at} [составила книгу|завела отчетную книгу|закрыла книгу], [как велят правила|как и прежде|по обыкновению].',
          '[О письмах|О делах почты|О гонцах и письмах] {town.at} в {year} году [говорит|рассказывает|сообщает] книга почтовой конторы.',
        ],
        postmaster: [
          'В {month.prepositional} почтмейстером [конторы|здесь|по указу] {postmaster|female=стала|male=стал} {postmaster}[, и смена прошла тихо||, приняв дела].',
          '{postmaster} [{postmaster|female=вступила|male=вступил} в должность|{postmaster|female=получила|male=получил} должность|{postmaster|female=заняла|male=занял} место] почтмейстера в {month.prepositional}[, едва пришел указ||, после присяги].',
          'Начиная с {month.genitive} [почтой как почтмейстер {postmaster|female=управляла|male=управлял}|контору как почтмейстер {postmaster|female=возглавляла|male=возглавлял}|делами как почтмейстер {postmaster|female=ведала|male=ведал}] {postmaster}[, согласно указу||, как и предполагалось].',
          'Указ о [новом почтмейстере|смене почтмейстера|назначении почтмейстера] пришел в {month.prepositional}, [и дела {postmaster|female=приняла|male=принял}|и контору {postmaster|female=приняла|male=принял}|и ключи {postmaster|female=получила|male=получил}] {postmaster}.',
        ],
        letters: [
          '[За год|В конторе|В общей сложности] {sorters} {sorters#one=сортировщик|few=сортировщика|many=сортировщиков} [{sorters#one=разобрал|few=разобрали|many=разобрали}|{sorters#one=рассортировал|few=рассортировали|many=рассортировали}|{sorters#one=разложил|few=разложили|many=разложили}] {letters} {letters#one=письмо|few=письма|many=писем}.',
          'Через контору {letters#one=прошло|few=прошли|many=прошло} {letters} {letters#one=письмо|few=письма|many=писем}, и [с ними {sorters#one=справился|few=справились|many=справилось}|за столами {sorters#one=сидел|few=сидели|many=сидело}|над ними {sorters#one=трудился|few=трудились|many=трудилось}] {sorters} {sorters#one=сортировщик|few=сортировщика|many=сортировщиков}.',
          'Через руки {sorters} {sorters#one=сортировщика|few=сортировщиков|many=сортировщиков} [за год|в общей сложности|в итоге] {letters#one=прошло|few=прошли|many=прошло} {letters} {letters#one=письмо|few=письма|many=писем}.',
          '{~further}, [корреспонденция|почта|вся переписка] [составила|насчитала|принесла] {letters} {letters#one=письмо|few=письма|many=писем}, и {sorters#one=разбирал|few=разбирали|many=разбирало} ее {sorters} {sorters#one=сортировщик|few=сортировщика|many=сортировщиков}.',
        ],
        courier: [
          'Курьер {courier} [{courier|female=сменила|male=сменил}|{courier|female=пустила|male=пустил} в дорогу|по очереди {courier|female=оседлала|male=оседлал}] за год {horses} {horses#one=лошадь|few=лошади|many=лошадей}.',
          'Под седлом {horses#one=побывала|few=побывали|many=побывало} {horses} {horses#one=лошадь|few=лошади|many=лошадей}, и [на всех {courier|female=скакала|male=скакал}|каждую {courier|female=гнала|male=гнал} в путь|в дорогу их {courier|female=брала|male=брал}] курьер {courier}.',
          '{courier}, [курьер конторы|почтовый курьер|быстрый курьер], [за год|в разъездах|с письмами] {courier|female=ездила|male=ездил} по очереди на {horses} {horses#one=лошади|few=лошадях|many=лошадях}.',
          'Лошадей [сменили|переменили|пришлось сменить] за год {horses}: [в седле {courier|female=сидела|male=сидел}|письма {courier|female=развозила|male=развозил}|почту {courier|female=возила|male=возил}] курьер {courier}.',
        ],
        addressee: [
          'Самая тяжелая посылка [содержала|заключала в себе|хранила] {goods.accusative}, и [{addressee|female=получила|male=получил} ее|{addressee|female=забрала|male=забрал} ее|вскоре {addressee|female=получила|male=получил} ее] адресат {addressee}.',
          '[На ярлыке|На обертке|На крышке] самой тяжелой посылки, содержавшей {goods.accusative}, [значилось|стояло|читалось] имя: {addressee}.',
          'Самую тяжелую посылку — с {goods.instrumental} — [{addressee|female=ждала|male=ждал}|{addressee|female=получила|male=получил}|по ярлыку {addressee|female=получила|male=получил}] {addressee}[, законный получатель||, как видно из квитанции].',
          '{~meanwhile} {addressee} как [адресат|получатель|владелец посылки] [{addressee|female=пришла|male=пришел} за грузом|{addressee|female=забрала|male=забрал} груз|{addressee|female=расписалась|male=расписался} в получении]: самая тяжелая посылка содержала {goods.accusative}.',
        ],
      },
      questions: {
        postmaster: [
          'Кого назначили почтмейстером {town.at} в {year} году?',
          'Как звали нового почтмейстера почтовой конторы {town.genitive} в {year} году?',
        ],
        letters: [
          'Сколько писем разобрали на почте {town.genitive} в {year} году?',
          'Какое число писем прошло через почтовую контору {town.at} в {year} году?',
        ],
        courier: [
          'Кто служил курьером почты {town.genitive} в {year} году?',
          'Как звали курьера, который менял лошадей на почте {town.at} в {year} году?',
        ],
        addressee: [
          'Кому была адресована самая тяжелая посылка почты {town.genitive} в {year} году?',
          'Кто значился адресатом самой тяжелой посылки почтовой конторы {town.at} в {year} году?',
        ],
        town: [
          'Где {postmaster} {postmaster|female=служила|male=служил} почтмейстером в {year} году?',
          'В какой почтовой конторе почтмейстером в {year} году {postmaster|female=была|male=был} {postmaster}?',
        ],
      },
    },
    theatre: {
      sentences: {
        opening: [
          'Театр {town.at} [открыл|начал|объявил] сезон {year} года [новой постановкой|при полном зале|без задержки].',
          '[Сезон|Новый сезон|Театральный сезон] {year} года [начал|открыл|объявил] театр {town.genitive}[, к радости публики||, как было обещано].',
          '{town.at} [снова зажгли огни театра|вновь поднялся занавес театра|театр вновь ждал публику]: [открылся|начался|настал] сезон {year} года.',
          '[Зрители|Жители|Горожане] {town.genitive} в {year} году [дождались открытия театрального сезона|встретили новый театральный сезон|пришли в театр на открытие сезона].',
        ],
        director: [
          'В {month.prepositional} [руководство театром|управление театром|дирекцию театра] [{director|female=приняла|male=принял}|{director|female=взяла|male=взял} на себя|{director|female=получила|male=получил}] {director}.',
          '{director} [{director|female=возглавила|male=возглавил} театр|{director|female=стала|male=стал} директором театра|{director|female=встала|male=встал} у руля театра] в {month.prepositional}[, и труппа не возражала||, как и ждали].',
          '[Новым директором|Директором|Главой театра] в {month.prepositional} {director|female=стала|male=стал} {director}, и [труппа узнала об этом|афиши перепечатали|дела передали] [сразу же|без промедления|в тот же день].',
          '[Театр сменил директора|Дирекция обновилась|Смена директора состоялась] в {month.prepositional}: [должность|освободившийся пост|место главы театра] [{director|female=получила|male=получил}|{director|female=заняла|male=занял}|теперь {director|female=заняла|male=занял}] {director}.',
        ],
        actor: [
          'Главную роль [{actor|female=играла|male=играл}|{actor|female=исполняла|male=исполнял}|{actor|female=вела|male=вел}] {actor}: [всего|в общей сложности|без замены] {evenings} {evenings#one=вечер|few=вечера|many=вечеров}.',
          '{actor} [{actor|female=выходила|male=выходил} в главной роли|{actor|female=играла|male=играл} главную роль|{actor|female=исполняла|male=исполнял} главную роль] {evenings} {evenings#one=вечер|few=вечера|many=вечеров}[, и зал рукоплескал||, без замены].',
          'Спектакль [шел|держался в афише|давали] {evenings} {evenings#one=вечер|few=вечера|many=вечеров}, и главную роль в нем [{actor|female=исполняла|male=исполнял}|{actor|female=играла|male=играл}|{actor|female=вела|male=вел}] {actor}.',
          '{~meanwhile} главную роль [на сцене|в пьесе|в спектакле] [{actor|female=исполняла|male=исполнял}|{actor|female=играла|male=играл}|{actor|female=вела|male=вел}] {actor}: [за сезон|всего за сезон|в течение сезона] {evenings} {evenings#one=вечер|few=вечера|many=вечеров}.',
        ],
        tickets: [
          'Кассир {cashier} [{cashier|female=продала|male=продал}|{cashier|female=отпустила|male=отпустил}|{cashier|female=выдала|male=выдал}] {tickets} {tickets#one=билет|few=билета|many=билетов} [за сезон|через окошко|публике].',
          'Билетов [продали|раскупили|разошлось] {tickets}, и [в окошке {cashier|female=сидела|male=сидел}|кассу {cashier|female=вела|male=вел}|деньги {cashier|female=принимала|male=принимал}] кассир {cashier}.',
          'За сезон {tickets#one=продан|few=проданы|many=продано} {tickets} {tickets#one=билет|few=билета|many=билетов}: [отчет {cashier|female=составила|male=составил}|выручку {cashier|female=сдала|male=сдал}|у кассы {cashier|female=дежурила|male=дежурил}] кассир {cashier}.',
          '{~further}, кассир {cashier} [{cashier|female=отчиталась|male=отчитался} за|{cashier|female=сдала|male=сдал} отчет на|{cashier|female=занесла|male=занес} в книгу] {tickets} {tickets#one=проданный билет|few=проданных билета|many=проданных билетов}.',
        ],
        painter: [
          '{painter|female=Художница|male=Художник} {painter} [{painter|female=написала|male=написал}|{painter|female=расписала|male=расписал}|{painter|female=создала|male=создал}] {scenes} {scenes#one=задник|few=задника|many=задников} для сцены[, не жалея красок||, к самому открытию].',
          'Для сцены {scenes#one=готов|few=готовы|many=готово} {scenes} {scenes#one=задник|few=задника|many=задников}, и [эскизы {painter|female=сделала|male=сделал}|кистью {painter|female=работала|male=работал}|холсты {painter|female=расписала|male=расписал}] {painter|female=художница|male=художник} {painter}.',
          '{painter}, {painter|female=художница|male=художник} [театра|сцены|труппы], [{painter|female=закончила|male=закончил}|{painter|female=расписала|male=расписал}|{painter|female=сдала|male=сдал}] {scenes} {scenes#one=задник|few=задника|many=задников}.',
          '[На сцене|За спинами актеров|В глубине сцены] {scenes#one=висел|few=висели|many=висело} {scenes} {scenes#one=задник|few=задника|many=задников}, и [роспись {painter|female=вела|male=вел}|краски {painter|female=подбирала|male=подбирал}|за роспись {painter|female=отвечала|male=отвечал}] {painter|female=художница|male=художник} {painter}.',
        ],
      },
      questions: {
        director: [
          'Кто стал директором театра {town.genitive} в {year} году?',
          'Как звали нового директора театра {town.at} в {year} году?',
        ],
        actor: [
          'Кто играл главную роль в театре {town.genitive} в {year} году?',
          'Как звали исполнителя главной роли в театре {town.at} в {year} году?',
        ],
        tickets: [
          'Сколько билетов продал театр {town.genitive} в сезоне {year} года?',
          'Какое число билетов разошлось в {year} году в театре {town.at}?',
        ],
        painter: [
          'Кто написал задники для сцены театра {town.genitive} в {year} году?',
          'Чьей кисти были задники в театре {town.at} в {year} году?',
        ],
        town: [
          'В театре какого места директором в {year} году {director|female=стала|male=стал} {director}?',
          'Где находился театр, который в {year} году {director|female=возглавила|male=возглавил} {director}?',
        ],
      },
    },
    canal: {
      sentences: {
        opening: [
          'Реестр канала {site.at} [открыт|заведен|начат] на {year} год[ по указу управы|| с чистого листа].',
          'Реестр {year} года, [который открыли|который завели|который начали] на канале {site.at}, [приведен ниже|изложен здесь|дошел целиком].',
          'На {year} год управление канала {site.at} [завело реестр|открыло новый реестр|начало этот реестр].',
          'Все о канале {site.genitive} за {year} год [записано в этом реестре|внесено в этот реестр|собрано в этом реестре][ день за днем||, без исключений].',
        ],
        keeper: [
          'В {month.prepositional} шлюзы [{keeper|female=приняла|male=принял}|{keeper|female=получила|male=получил} под надзор|под опеку {keeper|female=взяла|male=взял}] {keeper}, [новый смотритель|назначенный смотритель|их смотритель].',
          'Смотрителем шлюзов в {month.prepositional} [{keeper|female=стала|male=стал}|по приказу {keeper|female=стала|male=стал}|официально {keeper|female=стала|male=стал}] {keeper}[, и ключи вручили||, подписав обязательство].',
          '{keeper} [{keeper|female=заступила|male=заступил}|{keeper|female=вступила|male=вступил}|{keeper|female=поступила|male=поступил}] в должность смотрителя шлюзов в {month.prepositional}[, как решили в управе||, без лишнего шума].',
          'С {month.genitive} за шлюзами [{keeper|female=следила|male=следил}|{keeper|female=надзирала|male=надзирал}|{keeper|female=присматривала|male=присматривал}] {keeper}, [смотритель канала|назначенный смотритель|новый смотритель].',
        ],
        barges: [
          'Через {locks} {locks#one=шлюз|few=шлюза|many=шлюзов} канала [{barges#one=прошла|few=прошли|many=прошло}|{barges#one=проследовала|few=проследовали|many=проследовало}|благополучно {barges#one=прошла|few=прошли|many=прошло}] {barges} {barges#one=баржа|few=баржи|many=барж}.',
          'Барж [прошло|отметили|пропустили] {barges}: [путь лежал|каждая шла|дорога вела] через {locks} {locks#one=шлюз|few=шлюза|many=шлюзов}.',
          '{~further}, на канале, где {locks#one=действовал|few=действовали|many=действовало} {locks} {locks#one=шлюз|few=шлюза|many=шлюзов}, [насчитали|отметили|записали] {barges} {barges#one=баржу|few=баржи|many=барж}.',
          '[Судам|Речным судам|Проходящим судам] {locks#one=служил|few=служили|many=служило} {locks} {locks#one=шлюз|few=шлюза|many=шлюзов}, и [за год|в итоге|в сумме] {barges#one=прошла|few=прошли|many=прошло} {barges} {barges#one=баржа|few=баржи|many=барж}.',
        ],
        engineer: [
          'Инженер {engineer} [{engineer|female=углубила|male=углубил} русло|{engineer|female=расчистила|male=расчистил} дно|{engineer|female=вела|male=вел} углубление русла], а [на дне {diggers#one=трудился|few=трудились|many=трудилось}|копать {diggers#one=вышел|few=вышли|many=вышло}|землю {diggers#one=рыл|few=рыли|many=рыло}] {diggers} {diggers#one=землекоп|few=землекопа|many=землекопов}.',
          'Русло [{diggers#one=углубил|few=углубили|many=углубили}|{diggers#one=расчистил|few=расчистили|many=расчистили}|{diggers#one=углублял|few=углубляли|many=углубляли}] {diggers} {diggers#one=землекоп|few=землекопа|many=землекопов}; [чертежи {engineer|female=дала|male=дал}|работы {engineer|female=возглавила|male=возглавил}|глубину {engineer|female=назначила|male=назначил}] инженер {engineer}.',
          '{~meanwhile} дно канала {diggers#one=рыл|few=рыли|many=рыло} {diggers} {diggers#one=землекоп|few=землекопа|many=землекопов}, и [замеры {engineer|female=вела|male=вел}|приказы {engineer|female=отдавала|male=отдавал}|углубление русла {engineer|female=планировала|male=планировал}] инженер {engineer}.',
          'За углубление русла [{engineer|female=взялась|male=взялся}|{engineer|female=отвечала|male=отвечал}|по договору {engineer|female=взялась|male=взялся}] инженер {engineer}; [землекопов вышло|землекопов понадобилось|землекопов набралось] {diggers}.',
        ],
        ship: [
          'Самое [большое|крупное|вместительное] судно, корабль «{ship}», [везло|перевозило|доставило] {goods.accusative} [в трюме|под палубой|через шлюзы].',
          'Все прочие суда на канале [размерами|величиной|вместимостью] [превосходил|превзошел|обошел] корабль «{ship}», [груженный|доверху нагруженный|тяжело груженный] {goods.instrumental}.',
          'Груз {goods.genitive} [провез|доставил|провел через шлюзы] корабль «{ship}», [самое большое судно|самое крупное судно|крупнейшее судно] на канале.',
          'Среди судов канала [выделялся размерами|был крупнейшим|самым большим оказался] корабль «{ship}»: [в трюме он вез|на борту он вез|под палубой он вез] {goods.accusative}.',
        ],
      },
      questions: {
        keeper: [
          'Кто стал смотрителем шлюзов канала {site.genitive} в {year} году?',
          'Как звали нового смотрителя шлюзов канала {site.at} в {year} году?',
        ],
        barges: [
          'Сколько барж прошло по каналу {site.genitive} в {year} году?',
          'Какое число барж пропустили шлюзы канала {site.at} в {year} году?',
        ],
        engineer: [
          'Какой инженер углубил русло канала {site.genitive} в {year} году?',
          'Как звали инженера, углублявшего канал {site.at} в {year} году?',
        ],
        ship: [
          'Какой корабль был самым большим на канале {site.genitive} в {year} году?',
          'Как назывался самый крупный корабль канала {site.at} в {year} году?',
        ],
        site: [
          'На каком канале смотрителем шлюзов в {year} году {keeper|female=стала|male=стал} {keeper}?',
          'Где проходил канал, за шлюзы которого в {year} году {keeper|female=отвечала|male=отвечал} {keeper}?',
        ],
      },
    },
    printing: {
      sentences: {
        opening: [
          'Типография {town.at} [составила|подготовила|закончила] [перечень|список|полный список] своих работ за {year} год.',
          '[Список|Перечень|Полный перечень] работ типографии {town.genitive} за {year} год [готов|закончен|подписан][ и приложен сюда|| к сроку].',
          '[Что печатали|Чем занимались|Какие работы вели] в {year} году в типографии {town.at}, [указано в списке|видно из перечня|расписано по порядку].',
          'За {year} год [наборщики и печатники|мастера|работники] типографии {town.genitive} [составили перечень работ|отчитались списком работ|свели работы в список].',
        ],
        printer: [
          'Печатник {printer} [{printer|female=держала|male=держал} на ходу|{printer|female=обслуживала|male=обслуживал}|{printer|female=загрузила|male=загрузил} работой] {presses} {presses#one=печатный станок|few=печатных станка|many=печатных станков}.',
          'В [мастерской|печатне|печатном зале] {presses#one=стучал|few=стучали|many=стучало} {presses} {presses#one=станок|few=станка|many=станков}, а [дело {printer|female=вела|male=вел}|работу {printer|female=направляла|male=направлял}|хозяйство {printer|female=держала|male=держал}] печатник {printer}.',
          '{printer}, [старший печатник|опытный печатник|печатник по ремеслу], [{printer|female=обходилась|male=обходился} мастерской|{printer|female=располагала|male=располагал} мастерской|{printer|female=держала|male=держал} мастерскую] в {presses} {presses#one=станок|few=станка|many=станков}.',
          '[Оттиски|Готовые оттиски|Печатные листы] {presses#one=давал|few=давали|many=давало} {presses} {presses#one=станок|few=станка|many=станков}, и [за печатью {printer|female=следила|male=следил}|работу {printer|female=вела|male=вел}|надзор {printer|female=вела|male=вел}] печатник {printer}.',
        ],
        sheets: [
          'К началу {month.genitive} {sheets#one=отпечатан|few=отпечатаны|many=отпечатано} [уже|в общей сложности|ровно] {sheets} {sheets#one=лист|few=листа|many=листов}[, и все без брака||, без задержек].',
          '[Уже до|Еще до|До начала] {month.genitive} [отпечатали|напечатали|сняли со станков] {sheets} {sheets#one=лист|few=листа|many=листов}.',
          'Печать [шла ровно|шла без остановок|не прерывалась], и к первым дням {month.genitive} {sheets#one=готов|few=готовы|many=готово} {sheets} {sheets#one=лист|few=листа|many=листов}.',
          'Листов до {month.genitive} [насчитали|отпечатали|выпустили] {sheets}, [и ни один не пропал|и станки не остывали|и печать продолжалась].',
        ],
        author: [
          'Книгу о [странствиях|путешествии|дальних краях] [{author|female=написала|male=написал}|{author|female=сочинила|male=сочинил}|{author|female=составила|male=составил}] {author}: [выпустили|отпечатали|издали] {copies} {copies#one=экземпляр|few=экземпляра|many=экземпляров}.',
          '{author} [{author|female=издала|male=издал}|{author|female=выпустила|male=выпустил}|{author|female=опубликовала|male=опубликовал}] [свою книгу о путешествиях|свои записки о странствиях|свой рассказ о путешествии] тиражом в {copies} {copies#one=экземпляр|few=экземпляра|many=экземпляров}.',
          'В {copies} {copies#one=экземпляре|few=экземплярах|many=экземплярах} вышла книга о [дальней дороге|путешествии|чужих краях], которую [{author|female=написала|male=написал}|{author|female=сочинила|male=сочинил}|после поездок {author|female=создала|male=создал}] {author}.',
          '{~further}, {author} [{author|female=напечатала|male=напечатал}|{author|female=представила|male=представил} публике|{author|female=издала|male=издал}] свою книгу о путешествии; [тираж составил|типография выпустила|отпечатали] {copies} {copies#one=экземпляр|few=экземпляра|many=экземпляров}.',
        ],
        corrector: [
          'Корректор {corrector} [{corrector|female=нашла|male=нашел}|{corrector|female=обнаружила|male=обнаружил}|{corrector|female=отметила|male=отметил}] {errors} {errors#one=опечатку|few=опечатки|many=опечаток} [в готовых листах|в пробных листах|при второй сверке].',
          'При [сверке|последней сверке|повторном чтении] {errors#one=нашлась|few=нашлись|many=нашлось} {errors} {errors#one=опечатка|few=опечатки|many=опечаток}: [работу {corrector|female=вела|male=вел}|листы {corrector|female=читала|male=читал}|пометки {corrector|female=сделала|male=сделал}] корректор {corrector}.',
          'В [пробных листах|наборе|оттисках] {errors#one=оказалась|few=оказались|many=оказалось} {errors} {errors#one=опечатка|few=опечатки|many=опечаток}, и [правку {corrector|female=внесла|male=внес}|исправления {corrector|female=внесла|male=внес}|на поля правку {corrector|female=вынесла|male=вынес}] корректор {corrector}.',
          '{corrector}, [корректор типографии|зоркий корректор|опытный корректор], [{corrector|female=выловила|male=выловил}|{corrector|female=поймала|male=поймал}|{corrector|female=отыскала|male=отыскал}] {errors} {errors#one=опечатку|few=опечатки|many=опечаток}.',
        ],
      },
      questions: {
        printer: [
          'Кто был печатником типографии {town.genitive} в {year} году?',
          'Как звали печатника, который в {year} году держал станки типографии {town.at}?',
        ],
        sheets: [
          'Сколько листов отпечатала типография {town.genitive} в {year} году?',
          'Какое число листов сняли со станков типографии {town.at} в {year} году?',
        ],
        author: [
          'Кто написал книгу о путешествии, вышедшую в типографии {town.genitive} в {year} году?',
          'Как звали автора книги о странствиях, напечатанной типографией {town.at} в {year} году?',
        ],
        corrector: [
          'Кто служил корректором типографии {town.genitive} в {year} году?',
          'Как звали корректора, искавшего опечатки в типографии {town.at} в {year} году?',
        ],
        town: [
          'Где стояла типография, печатником которой в {year} году {printer|female=была|male=был} {printer}?',
          'В типографии какого места печатником в {year} году {printer|female=была|male=был} {printer}?',
        ],
      },
    },
    mint: {
      sentences: {
        opening: [
          'Монетный двор {town.at} [представил|сдал|подал] [отчет|годовой отчет|полный отчет] за {year} год.',
          'За {year} год [отчитался|подвел итоги|подал отчет] монетный двор {town.genitive}[, и казна осталась довольна||, точно к сроку].',
          '[Отчет|Счет|Баланс] монетного двора {town.at} за {year} год [сдан|проверен|принят] [в срок|без замечаний|по всем статьям].',
          'О [работе|делах|выпуске] монетного двора {town.genitive} в {year} году [сообщает этот отчет|говорит эта ведомость|рассказано ниже].',
        ],
        master: [
          'В {month.prepositional} присягу [начальника двора|как начальник двора|на должность начальника двора] [{master|female=принесла|male=принес}|{master|female=дала|male=дал}|{master|female=произнесла|male=произнес}] {master}.',
          '{master} [{master|female=вступила|male=вступил}|после присяги {master|female=вступила|male=вступил}|{master|female=заступила|male=заступил}] в должность начальника двора в {month.prepositional}[, как предписал указ||, без промедления].',
          'Начальником двора {master|female=стала|male=стал} {master}: [присягу приняли|присяга прошла|текст присяги прочли] в {month.prepositional}[ при свидетелях||, как велит устав].',
          '[После присяги|Вслед за присягой|Сразу после присяги] в {month.prepositional} монетный двор [{master|female=возглавила|male=возглавил}|{master|female=приняла|male=принял} под начало|{master|female=приняла|male=принял} как начальник] {master}.',
        ],
        coins: [
          'Работая {dies} {dies#one=штемпелем|few=штемпелями|many=штемпелями}, [мастера|чеканщики|люди двора] [отчеканили|выбили|изготовили] {coins} {coins#one=монету|few=монеты|many=монет}.',
          'Монет [отчеканили|выбили|выпустили] {coins}, [а на это {dies#one=ушел|few=ушли|many=ушло}|и для этого {dies#one=потребовался|few=потребовались|many=потребовалось}|а в работе {dies#one=был|few=были|many=было}] {dies} {dies#one=штемпель|few=штемпеля|many=штемпелей}.',
          '{~further}, в ходу {dies#one=был|few=были|many=было} {dies} {dies#one=штемпель|few=штемпеля|many=штемпелей}, и [чеканка дала|мастера выбили|двор выпустил] {coins} {coins#one=монету|few=монеты|many=монет}.',
          'Из-под {dies} {dies#one=штемпеля|few=штемпелей|many=штемпелей} [за год|в сумме|одна за другой] {coins#one=вышла|few=вышли|many=вышло} {coins} {coins#one=монета|few=монеты|many=монет}.',
        ],
        engraver: [
          'Рисунок новой монеты, [показанной|представленной|предъявленной] {day} {showMonth.genitive}, [{engraver|female=выполнила|male=выполнил}|{engraver|female=создала|male=создал}|{engraver|female=вырезала|male=вырезал}] гравер {engraver}.',
          'Новую монету [показали|представили|явили народу] {day} {showMonth.genitive}, а рисунок [для нее|ее лицевой стороны|обеих ее сторон] {engraver|female=исполнила|male=исполнил} {engraver}, [гравер двора|мастер-гравер|опытный гравер].',
          'Гравер {engraver} [{engraver|female=нарисовала|male=нарисовал}|{engraver|female=придумала|male=придумал}|{engraver|female=начертила|male=начертил}] новую монету, которую [показали|представили|предъявили] {day} {showMonth.genitive}.',
          '[Показ|Торжественный показ|Первый показ] новой монеты [состоялся|прошел|устроен] {day} {showMonth.genitive}, [а рисунок {engraver|female=сделала|male=сделал}|а рисунок {engraver|female=придумала|male=придумал}|а эскиз {engraver|female=исполнила|male=исполнил}] гравер {engraver}.',
        ],
        assayer: [
          'Пробирер {assayer} [{assayer|female=испытала|male=испытал}|{assayer|female=проверила|male=проверил}|{assayer|female=опробовала|male=опробовал}] {ingots} {ingots#one=слиток|few=слитка|many=слитков} [на чистоту|в огне|по всем правилам].',
          'Слитков [поступило|привезли|доставили] {ingots}, и [пробу каждого {assayer|female=установила|male=установил}|чистоту {assayer|female=проверила|male=проверил}|все {assayer|female=испытала|male=испытал}] пробирер {assayer}.',
          '{assayer}, [пробирер двора|старший пробирер|опытный пробирер], [{assayer|female=определила|male=определил} пробу|{assayer|female=проверила|male=проверил} чистоту|{assayer|female=исследовала|male=исследовал} металл] {ingots} {ingots#one=слитка|few=слитков|many=слитков}.',
          '{~meanwhile} {ingots#one=испытан|few=испытаны|many=испытано} {ingots} {ingots#one=слиток|few=слитка|many=слитков}: [клейма {assayer|female=ставила|male=ставил}|пробы {assayer|female=брала|male=брал}|опыты {assayer|female=вела|male=вел}] пробирер {assayer}.',
        ],
      },
      questions: {
        master: [
          'Кто стал начальником монетного двора {town.genitive} в {year} году?',
          'Как звали нового начальника монетного двора {town.at} в {year} году?',
        ],
        coins: [
          'Сколько монет отчеканил монетный двор {town.genitive} в {year} году?',
          'Какое число монет выпустил монетный двор {town.at} в {year} году?',
        ],
        engraver: [
          'Какой гравер сделал рисунок новой монеты монетного двора {town.genitive} в {year} году?',
          'Как звали гравера, нарисовавшего новую монету монетного двора {town.at} в {year} году?',
        ],
        assayer: [
          'Кто служил пробирером монетного двора {town.genitive} в {year} году?',
          'Как звали пробирера, который проверял слитки монетного двора {town.at} в {year} году?',
        ],
        town: [
          'Где находился монетный двор, начальником которого в {year} году {master|female=стала|male=стал} {master}?',
          'Монетный двор какого места в {year} году {master|female=возглавила|male=возглавил} {master}?',
        ],
      },
    },
    garden: {
      sentences: {
        opening: [
          'Ботанический сад {garden.at} [вел этот дневник|вел этот журнал|оставил эти записи] в {year} году[, отмечая все посадки||, грядка за грядкой].',
          '[Дневник|Журнал|Этот дневник] ботанического сада {garden.genitive} [охватывает|описывает|отражает] {year} год[ целиком|| без пропусков].',
          'За {year} год ботанический сад {garden.at} [оставил дневник|составил дневник|собрал записи][ без пропусков||, подробно и ясно].',
          '[Посадки и гости|Дела и заботы|Растения и люди] ботанического сада {garden.genitive} в {year} году [описаны в дневнике|занесены в дневник|составили этот дневник].',
        ],
        gardener: [
          'Главный садовник {gardener} [{gardener|female=работала|male=работал} не в одиночку|{gardener|female=делила|male=делил} труды с другими|не все {gardener|female=делала|male=делал} без подмоги]: [в саду|на грядках|в теплицах] {helpers#one=помогал|few=помогали|many=помогало} {helpers} {helpers#one=человек|few=человека|many=человек}.',
          '{gardener} как главный садовник [и дня|в саду|на грядках] не {gardener|female=обходилась|male=обходился} без {helpers} {helpers#one=помощника|few=помощников|many=помощников}[, и работы хватало||, и дело спорилось].',
          'У [грядок|теплиц|клумб] {helpers#one=трудился|few=трудились|many=трудилось} {helpers} {helpers#one=помощник|few=помощника|many=помощников}, а [всем {gardener|female=ведала|male=ведал}|работами {gardener|female=управляла|male=управлял}|порядок {gardener|female=держала|male=держал}] главный садовник {gardener}.',
          '{~further}, за сад [{gardener|female=отвечала|male=отвечал}|во всем {gardener|female=отвечала|male=отвечал}|целиком {gardener|female=отвечала|male=отвечал}] главный садовник {gardener}, и [под рукой|рядом|при деле] {helpers#one=был|few=были|many=было} {helpers} {helpers#one=помощник|few=помощника|many=помощников}.',
        ],
        seedlings: [
          'К началу {month.genitive} в [землю|грунт|открытый грунт] {seedlings#one=высажен|few=высажены|many=высажено} {seedlings} {seedlings#one=саженец|few=саженца|many=саженцев}.',
          '[Уже до|Еще до|До начала] {month.genitive} садовники [высадили|посадили|перенесли в грунт] {seedlings} {seedlings#one=саженец|few=саженца|many=саженцев}.',
          'Посадки [шли споро|шли быстро|продвигались], и к первым дням {month.genitive} [в грунте|в грядах|на своих местах] {seedlings#one=оказался|few=оказались|many=оказалось} {seedlings} {seedlings#one=саженец|few=саженца|many=саженцев}.',
          'Саженцев до {month.genitive} [высадили|посадили|насчитали в земле] {seedlings}[, и каждый полили||, ряд за рядом].',
        ],
        traveller: [
          'Редкое дерево [{traveller|female=доставила|male=доставил}|{traveller|female=привезла|male=привез}|{traveller|female=переправила|male=переправил}] на корабле «{ship}» [{traveller|female=путешественница|male=путешественник}|{traveller|female=знаменитая путешественница|male=знаменитый путешественник}|{traveller|female=бывалая путешественница|male=бывалый путешественник}] {traveller}.',
          'Корабль «{ship}» [пришел из-за моря|вернулся из дальних стран|прибыл из чужих краев], и редкое дерево с него [{traveller|female=передала|male=передал} саду|{traveller|female=принесла|male=принес} в сад|{traveller|female=подарила|male=подарил} саду] {traveller|female=путешественница|male=путешественник} {traveller}.',
          '{traveller|female=Путешественница|male=Путешественник} {traveller} [{traveller|female=вернулась|male=вернулся} из-за моря|{traveller|female=приехала|male=приехал} из дальних стран|{traveller|female=прибыла|male=прибыл} с дарами] на корабле «{ship}» и {traveller|female=привезла|male=привез} [редкое дерево|саду редкое дерево|для сада редкое дерево].',
          '{~meanwhile} {traveller}, {traveller|female=путешественница|male=путешественник} [и натуралист|с большим опытом|по призванию], {traveller|female=привезла|male=привез} [из-за моря|из дальних краев|из чужих стран] редкое дерево, и [плыло оно на борту корабля|в трюме его вез корабль|через море его вез корабль] «{ship}».',
        ],
        painter: [
          '{painter|female=Художница|male=Художник} {painter} [{painter|female=сделала|male=сделал}|{painter|female=исполнила|male=исполнил}|{painter|female=создала|male=создал}] {drawings} {drawings#one=рисунок|few=рисунка|many=рисунков} [садовых цветов|цветов из сада|цветов с натуры].',
          'Цветы [сада|с каждой грядки|на клумбах] [{painter|female=рисовала|male=рисовал}|{painter|female=изображала|male=изображал}|с натуры {painter|female=рисовала|male=рисовал}] {painter|female=художница|male=художник} {painter}: [рисунков вышло|рисунков набралось|в папке рисунков] {drawings}.',
          'В [папке сада|садовой конторе|альбоме сада] {drawings#one=лежит|few=лежат|many=лежит} {drawings} {drawings#one=рисунок|few=рисунка|many=рисунков} цветов, и [каждый {painter|female=сделала|male=сделал}|краски {painter|female=подбирала|male=подбирал}|работу {painter|female=вела|male=вел}] {painter|female=художница|male=художник} {painter}.',
          '{painter}, {painter|female=художница|male=художник} [с тонкой кистью|по призванию|из города], [{painter|female=исполнила|male=исполнил}|{painter|female=нарисовала|male=нарисовал}|{painter|female=оставила|male=оставил} саду] {drawings} {drawings#one=рисунок|few=рисунка|many=рисунков} с цветами.',
        ],
      },
      questions: {
        gardener: [
          'Кто был главным садовником ботанического сада {garden.genitive} в {year} году?',
          'Как звали главного садовника, работавшего в ботаническом саду {garden.at} в {year} году?',
        ],
        seedlings: [
          'Сколько саженцев высадили в ботаническом саду {garden.genitive} в {year} году?',
          'Какое число саженцев появилось в {year} году в ботаническом саду {garden.at}?',
        ],
        traveller: [
          'Какой путешественник привез редкое дерево ботаническому саду {garden.genitive} в {year} году?',
          'Кто привез из-за моря редкое дерево для ботанического сада {garden.at} в {year} году?',
        ],
        painter: [
          'Кто рисовал цветы в ботаническом саду {garden.genitive} в {year} году?',
          'Как звали художника, чьи рисунки цветов появились в {year} году в ботаническом саду {garden.at}?',
        ],
        garden: [
          'В каком ботаническом саду главным садовником в {year} году {gardener|female=была|male=был} {gardener}?',
          'Где находился ботанический сад, за который в {year} году {gardener|female=отвечала|male=отвечал} {gardener}?',
        ],
      },
    },
    fishery: {
      sentences: {
        opening: [
          'Рыбаки {harbour.genitive} [отчитались|дали отчет|составили отчет] об улове {year} года[, месяц за месяцем||, как требует обычай].',
          '[Об улове|О рыбном промысле|О рыбной ловле] {year} года [рассказывают|доносят|сообщают] рыбаки {harbour.genitive}.',
          '{harbour.at} [рыбаки подвели|рыбацкая община подвела|старшие рыбаки подвели] итог [улова|лова|промысла] за {year} год.',
          'За {year} год [рыбацкая община|община рыбаков|артель рыбаков] {harbour.genitive} [доложила об улове|подвела счет улову|составила отчет об улове].',
        ],
        headman: [
          'Староста рыбаков {headman} [{headman|female=вывела|male=вывел}|{headman|female=повела|male=повел}|{headman|female=снарядила|male=снарядил}] в море {boats} {boats#one=лодку|few=лодки|many=лодок}.',
          '[В море|Из гавани|К рыбным местам] {boats#one=шла|few=шли|many=шло} {boats} {boats#one=лодка|few=лодки|many=лодок}: [лов {headman|female=вела|male=вел}|промыслом {headman|female=руководила|male=руководил}|курс {headman|female=держала|male=держал}] {headman}, [староста рыбаков|выборный староста|староста общины].',
          '{headman}, [староста рыбаков|выборный староста рыбаков|рыбацкий староста], [{headman|female=вела|male=вел} на лов|{headman|female=собрала|male=собрал} для лова|{headman|female=держала|male=держал} на промысле] {boats} {boats#one=лодку|few=лодки|many=лодок}.',
          '[Рыбацкую общину|Общину рыбаков|Рыбаков] {headman|female=возглавляла|male=возглавлял} староста {headman}, и [в море {boats#one=выходила|few=выходили|many=выходило}|в строю {boats#one=была|few=были|many=было}|на воде {boats#one=была|few=были|many=было}] {boats} {boats#one=лодка|few=лодки|many=лодок}.',
        ],
        baskets: [
          'К концу {month.genitive} {baskets#one=выгружена|few=выгружены|many=выгружено} [на берег|на пристань|с лодок] {baskets} {baskets#one=корзина|few=корзины|many=корзин} сельди.',
          '[На берег|На пристань|К причалу] до исхода {month.genitive} [доставили|выгрузили|подняли] {baskets} {baskets#one=корзину|few=корзины|many=корзин} сельди.',
          'Сельди [привезли|поймали|выгрузили] {baskets} {baskets#one=корзину|few=корзины|many=корзин}, [и счет закончили|а учет завершили|и итог подвели] к концу {month.genitive}.',
          '{~meanwhile} лов [шел удачно|не прекращался|шел бойко], и к концу {month.genitive} на берегу {baskets#one=стояла|few=стояли|many=стояло} {baskets} {baskets#one=корзина|few=корзины|many=корзин} сельди.',
        ],
        netmaker: [
          '{netmaker|female=Сетевязальщица|male=Сетевязальщик} {netmaker} [{netmaker|female=починила|male=починил}|{netmaker|female=заштопала|male=заштопал}|{netmaker|female=привела|male=привел} в порядок] {nets} {nets#one=сеть|few=сети|many=сетей} [до последней ячеи|своими руками|без подмоги].',
          'Порванных сетей [набралось|скопилось|принесли] {nets}, и [все {netmaker|female=починила|male=починил}|каждую {netmaker|female=залатала|male=залатал}|до одной {netmaker|female=починила|male=починил}] {netmaker|female=сетевязальщица|male=сетевязальщик} {netmaker}.',
          '{~further}, {netmaker|female=сетевязальщица|male=сетевязальщик} {netmaker} [{netmaker|female=вернула|male=вернул} в дело|{netmaker|female=починила|male=починил}|{netmaker|female=спасла|male=спас} от выброса] {nets} {nets#one=рваную сеть|few=рваные сети|many=рваных сетей}.',
          'Починка {nets} {nets#one=сети|few=сетей|many=сетей} [отняла|заняла|поглотила] [много времени|немало дней|немало вечеров], и {netmaker|female=вела|male=вел} ее {netmaker}, {netmaker|female=сетевязальщица|male=сетевязальщик} [артели|общины|с опытом].',
        ],
        ship: [
          'В бурю {day} {stormMonth.genitive} [в гавани|за молом|у причалов] [укрылся|нашел приют|встал] корабль «{ship}»[, спасаясь от волн||, чудом уцелевший].',
          'Корабль «{ship}» [застигла буря|попал в бурю|не рискнул спорить с бурей]: {day} {stormMonth.genitive} он [вошел в гавань|укрылся в гавани|спасся в гавани].',
          '[Буря|Страшная буря|Сильная буря] {day} {stormMonth.genitive} [загнала в гавань|пригнала в гавань|заставила укрыться в гавани] корабль «{ship}».',
          '[От бури|От шторма|В поисках укрытия от бури] {day} {stormMonth.genitive} в гавань [зашел|вошел|пришел] корабль «{ship}»[, и все спаслись||, едва уцелев].',
        ],
      },
      questions: {
        headman: [
          'Кто был старостой рыбаков {harbour.genitive} в {year} году?',
          'Как звали старосту, который в {year} году вел лодки рыбаков {harbour.genitive}?',
        ],
        baskets: [
          'Сколько корзин сельди выгрузили рыбаки {harbour.genitive} в {year} году?',
          'Каков был улов сельди, в корзинах, у рыбаков {harbour.genitive} в {year} году?',
        ],
        netmaker: [
          'Кто чинил сети рыбаков {harbour.genitive} в {year} году?',
          'Как звали сетевязальщика, который работал у рыбаков {harbour.genitive} в {year} году?',
        ],
        ship: [
          'Какой корабль укрылся от бури в гавани у рыбаков {harbour.genitive} в {year} году?',
          'Как назывался корабль, который рыбаки {harbour.genitive} приютили в бурю в {year} году?',
        ],
        harbour: [
          'Рыбаки какого места в {year} году имели старостой человека по имени {headman}?',
          'Где жили рыбаки, старостой которых в {year} году {headman|female=была|male=был} {headman}?',
        ],
      },
    },
  },
  sentenceSeparator: ' ',
}
