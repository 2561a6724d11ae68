/**
 * Closed-class words of some languages, in plain spelling. They are all the
 * grammar this reader has; in a language without an entry it does with less.
 */
export interface ClosedClasses {
  /** The words that answer a yes/no question. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** What asks for a person, a place, a time, a number. Phrases may hold spaces. */
  readonly who: readonly string[]
  readonly where: readonly string[]
  readonly when: readonly string[]
  readonly count: readonly string[]
  /** What asks for anything else. */
  readonly what: readonly string[]
  /** Other words that carry grammar, not content: articles, prepositions, pronouns, auxiliaries. */
  readonly other: string
}

export const closedClasses: Readonly<Record<string, ClosedClasses>> = {
  ar: {
    yes: ['نعم'],
    no: ['لا', 'كلا'],
    who: ['من الذي', 'من التي', 'من هو', 'من هي', 'من كان', 'من كانت', 'من'],
    where: ['أين', 'في أي مكان'],
    when: ['متى', 'في أي عام', 'في أي سنة', 'أي عام', 'أي سنة'],
    count: ['كم', 'ما عدد', 'ما هو عدد', 'ما مقدار'],
    what: ['ما', 'ماذا', 'لماذا', 'كيف', 'أي', 'أية'],
    other:
      'في على إلى عن مع هو هي هم كان كانت يكون تكون الذي التي الذين هذا هذه ذلك تلك أن إن قد هل و ف ب ل ثم بين بعد قبل عند كل تم لم لن منذ اسم',
  },
  de: {
    yes: ['ja'],
    no: ['nein'],
    who: ['wer', 'wem', 'wen', 'wessen', 'von wem', 'wie hieß', 'wie heißt'],
    where: ['wo', 'wohin', 'woher', 'an welchem ort', 'in welcher stadt', 'in welchem land'],
    when: ['wann', 'in welchem jahr', 'welches jahr', 'seit wann'],
    count: ['wie viele', 'wie viel', 'wieviele', 'wieviel', 'wie hoch', 'wie lange', 'wie groß'],
    what: ['was', 'wie', 'warum', 'weshalb', 'welcher', 'welche', 'welches', 'welchem', 'welchen'],
    other:
      'der die das den dem des ein eine einen einem einer eines und oder in im am an auf aus bei mit nach von vom vor zu zum zur für über unter um durch als ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sein es sie er sich nicht auch so noch dass daß bis zwischen gegen',
  },
  el: {
    yes: ['ναι'],
    no: ['όχι'],
    who: ['ποιος', 'ποια', 'ποιον', 'ποιοι', 'ποιου', 'από ποιον', 'πώς λεγόταν'],
    where: ['πού', 'σε ποια πόλη', 'σε ποιο μέρος', 'σε ποιον τόπο'],
    when: ['πότε', 'ποιο έτος', 'ποια χρονιά', 'σε ποιο έτος'],
    count: ['πόσοι', 'πόσες', 'πόσα', 'πόσο', 'πόσων', 'πόση', 'πόσους'],
    what: ['τι', 'πώς', 'γιατί', 'ποιο', 'ποιες'],
    other:
      'ο η το οι τα τον την του της των τους τις στο στη στην στον στους στις στα και ή σε από με για προς ένα ένας μια μία είναι ήταν έχει έχουν είχε είχαν να θα που ότι δεν κατά μετά πριν ως αυτό αυτή αυτός',
  },
  en: {
    yes: ['yes'],
    no: ['no'],
    who: ['who', 'whom', 'whose'],
    where: [
      'where',
      'in what city',
      'in which city',
      'in what country',
      'what place',
      'which place',
      'what town',
      'which town',
    ],
    when: ['when', 'what year', 'which year', 'what date'],
    count: [
      'how many',
      'how much',
      'how long',
      'how old',
      'how far',
      'what number',
      'what percentage',
      'how large',
      'what was the number',
    ],
    what: ['what', 'which', 'why', 'how'],
    other:
      'the a an of in on at by to for from with and or as is are was were be been being did do does had has have it its that this these those there their they he she his her him who not than into about between after before during s',
  },
  es: {
    yes: ['sí'],
    no: ['no'],
    who: ['quién', 'quiénes', 'a quién', 'por quién', 'cómo se llamaba'],
    where: ['dónde', 'adónde', 'en qué ciudad', 'en qué país', 'en qué lugar'],
    when: ['cuándo', 'en qué año', 'qué año'],
    count: ['cuántos', 'cuántas', 'cuánto', 'cuánta'],
    what: ['qué', 'cuál', 'cuáles', 'cómo'],
    other:
      'por para el la los las un una unos unas de del en y o a al con sin sobre entre es son fue fueron era eran ser ha han había habían hay se su sus lo le les que no como más desde hasta durante',
  },
  hi: {
    yes: ['हाँ', 'हां', 'जी हाँ'],
    no: ['नहीं', 'ना'],
    who: ['कौन', 'किसने', 'किसे', 'किसको', 'किसका', 'किसकी', 'किसके', 'किन्होंने'],
    where: ['कहाँ', 'कहां', 'किस स्थान', 'किस शहर', 'किस देश'],
    when: ['कब', 'किस वर्ष', 'किस साल', 'कौन से वर्ष'],
    count: ['कितने', 'कितनी', 'कितना'],
    what: ['क्या', 'क्यों', 'कैसे', 'किस'],
    other:
      'कौन सा सी से का की के को में पर ने और या एक है हैं था थी थे हो होता हुआ हुई हुए गया गई गए कर करने करता लिए साथ तक यह वह ये वे इस उस जो भी ही द्वारा नाम रहा रही रहे दिया किया',
  },
  ro: {
    yes: ['da'],
    no: ['nu'],
    who: ['cine', 'cui', 'pe cine', 'de cine'],
    where: ['unde', 'în ce oraș', 'în ce țară', 'în ce loc'],
    when: ['când', 'în ce an', 'în care an', 'ce an'],
    count: ['câți', 'câte', 'cât', 'câtă', 'cât de'],
    what: ['ce', 'care', 'cum'],
    other:
      'de în pe la cu din și sau un o unei unui al a ai ale lui este sunt era erau fost au avea fi să se că nu mai prin pentru după până între despre sub ca cel cea cei cele fiind',
  },
  ru: {
    yes: ['да'],
    no: ['нет'],
    who: ['кто', 'кого', 'кому', 'кем', 'чей', 'как звали'],
    where: ['где', 'куда', 'откуда', 'в каком городе', 'в какой стране', 'в каком месте'],
    when: ['когда', 'в каком году', 'какой год'],
    count: ['сколько', 'скольких', 'какое количество'],
    what: [
      'что',
      'чем',
      'чего',
      'какой',
      'какая',
      'какое',
      'какие',
      'каком',
      'каких',
      'какого',
      'какую',
      'как',
      'почему',
      'зачем',
    ],
    other:
      'в во на с со к ко из от до по за о об у и или а но не при для под над между это этот эта эти был была было были есть быть является его её их он она они оно который которая которые так же ли бы',
  },
  th: {
    yes: ['ใช่', 'มี'],
    no: ['ไม่ใช่', 'ไม่มี', 'ไม่'],
    who: ['ใคร', 'ผู้ใด'],
    where: ['ที่ไหน', 'ที่ใด', 'เมืองใด', 'เมืองไหน', 'ประเทศใด'],
    when: ['เมื่อใด', 'เมื่อไหร่', 'เมื่อไร', 'ปีใด', 'ปีไหน', 'ปีอะไร'],
    count: ['เท่าไร', 'เท่าไหร่', 'เท่าใด', 'กี่', 'จำนวนเท่าใด'],
    what: ['อะไร', 'อย่างไร', 'ทำไม', 'ใด', 'ไหน'],
    other: 'ของ ใน ที่ และ หรือ เป็น คือ มี ได้ จาก กับ โดย ว่า ให้ ถูก จะ ไม่ นี้ นั้น ซึ่ง เพื่อ ต่อ ไป มา แล้ว ก็ อยู่ การ ความ',
  },
  tr: {
    yes: ['evet'],
    no: ['hayır'],
    who: ['kim', 'kimdi', 'kimdir', 'kimin', 'kime', 'kimi', 'kimler', 'kim tarafından'],
    where: ['nerede', 'nereye', 'nereden', 'neresi', 'hangi şehirde', 'hangi ülkede', 'hangi yerde'],
    when: ['ne zaman', 'hangi yıl', 'hangi yılda'],
    count: ['kaç', 'ne kadar', 'kaçtır'],
    what: ['ne', 'nedir', 'neydi', 'nasıl', 'neden', 'niçin', 'hangi', 'hangisi'],
    other:
      've veya ile için bir bu şu o da de mi mı mu mü olan olarak oldu olduğu idi dir ise en daha gibi göre kadar sonra önce tarafından yılında var yok',
  },
  vi: {
    yes: ['có', 'đúng'],
    no: ['không'],
    who: ['ai', 'người nào', 'là ai'],
    where: ['ở đâu', 'nơi nào', 'đâu', 'thành phố nào', 'quốc gia nào'],
    when: ['khi nào', 'năm nào', 'bao giờ', 'vào năm nào'],
    count: ['bao nhiêu', 'mấy'],
    what: ['gì', 'nào', 'sao'],
    other:
      'cái tại thế như là của và hoặc ở trong trên với cho từ đến bởi được bị đã đang sẽ có không các những một này đó khi thì mà ra vào về theo tên việc nó họ cũng',
  },
  zh: {
    yes: ['是', '有'],
    no: ['否', '不是', '没有'],
    who: ['谁', '哪位', '何人', '哪个人'],
    where: ['哪里', '哪儿', '何处', '在哪', '什么地方', '哪个城市', '哪个国家', '何地'],
    when: ['什么时候', '何时', '哪一年', '哪年', '几年'],
    count: ['多少', '几个', '多大', '多长', '几'],
    what: ['什么', '哪个', '哪些', '哪艘', '哪座', '哪', '怎么', '怎样', '如何', '为什么', '为何'],
    other: '的 了 在 是 和 与 或 于 由 被 把 有 之 这 那 其 也 都 而 以 为 对 从 到 向 中 吗 呢 所 及',
  },
  ja: {
    yes: ['はい'],
    no: ['いいえ'],
    who: ['誰', 'だれ'],
    where: ['どこ'],
    when: ['いつ', '何年'],
    count: ['いくつ', '何人', '何個', 'どのくらい'],
    what: ['何', 'なに', 'どの', 'どれ', 'なぜ'],
    other: 'は が を に で と の も から まで です ます した',
  },
  ko: {
    yes: ['예', '네'],
    no: ['아니요', '아니오'],
    who: ['누구', '누가'],
    where: ['어디', '어디서'],
    when: ['언제', '몇 년'],
    count: ['몇', '얼마나'],
    what: ['무엇', '무슨', '어떤', '어느', '왜', '어떻게'],
    other: '은 는 이 가 을 를 의 에 에서 와 과',
  },
  fr: {
    yes: ['oui'],
    no: ['non'],
    who: ['qui', 'à qui', 'par qui'],
    where: ['où'],
    when: ['quand', 'en quelle année'],
    count: ['combien'],
    what: ['que', 'quoi', 'quel', 'quelle', 'quels', 'quelles', 'comment', 'pourquoi'],
    other:
      'le la les un une des de du en dans et ou à au aux par pour sur avec est sont était étaient a ont été se son sa ses l d qu',
  },
  it: {
    yes: ['sì'],
    no: ['no'],
    who: ['chi', 'da chi'],
    where: ['dove'],
    when: ['quando', 'in che anno', 'in quale anno'],
    count: ['quanti', 'quante', 'quanto', 'quanta'],
    what: ['che', 'cosa', 'quale', 'quali', 'come', 'perché'],
    other:
      'il lo la i gli le un una di del della dei in e o a al con da per su è sono era erano ha hanno stato si suo sua',
  },
  pt: {
    yes: ['sim'],
    no: ['não'],
    who: ['quem'],
    where: ['onde'],
    when: ['quando', 'em que ano'],
    count: ['quantos', 'quantas', 'quanto', 'quanta'],
    what: ['que', 'qual', 'quais', 'como', 'por', 'porque'],
    other:
      'o a os as um uma de do da dos das em no na nos nas e ou com para é são foi foram era eram se seu sua',
  },
}

/** Small words that stand inside a name: Star *of the* North, Ursula *von der* Leyen. */
export const nameParticles: readonly string[] = [
  'of',
  'the',
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'du',
  'la',
  'las',
  'los',
  'le',
  'el',
  'von',
  'der',
  'des',
  'den',
  'dem',
  'zu',
  'van',
  'al',
  'bin',
  'ibn',
  'του',
  'της',
  'των',
  'lui',
  'cel',
]
