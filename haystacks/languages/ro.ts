import type { Language } from '../../src/language/language.ts'

export const ro = {
  code: 'ro',
  englishName: 'Romanian',
  ownName: 'română',
  script: 'Latn',
  direction: 'ltr',
  spaced: true,
  // Books and newspapers part thousands by a full stop, in numbers of four digits too.
  numerals: { digits: 'latn', group: '.', groupFrom: 4 },
  plural: 'romanian',
  scoring: {
    articles: ['un', 'o', 'unei', 'unui', 'niște'],
    articlePrefixes: [],
    dropMarks: false,
    // Letters with a cedilla, from code pages without the comma below.
    fold: { ş: 'ș', ţ: 'ț' },
  },
  statements: {
    none: [
      'fără răspuns', 'niciun răspuns', 'niciunul', 'niciuna', 'nu există', 'nu există răspuns', 'nu există niciun răspuns',
      'nu apare', 'nu apare în text', 'nu apare în pasaje', 'nu este menționat', 'nu este menționată', 'nu e menționat',
      'nu este menționat în text', 'nu este menționat în pasaje', 'nu se menționează', 'nu se menționează în text',
      'nu se precizează', 'nu este precizat', 'nu este specificat', 'nu este specificată', 'nespecificat', 'nemenționat',
      'nu se spune', 'textul nu spune', 'textul nu menționează', 'textul nu precizează', 'pasajele nu conțin răspunsul',
      'pasajele nu conțin această informație', 'pasajele nu menționează acest lucru', 'pasajele nu oferă această informație',
      'niciun pasaj nu conține răspunsul', 'niciunul dintre pasaje nu conține răspunsul', 'niciun pasaj nu răspunde la întrebare',
      'răspunsul nu apare în pasaje', 'răspunsul nu se găsește în pasaje', 'informația nu apare în pasaje',
      'informația nu este disponibilă', 'informații insuficiente', 'nu există suficiente informații', 'nu există informații',
      'nu am găsit răspunsul', 'nu se poate determina', 'nu se poate determina din text', 'nu se poate stabili pe baza pasajelor',
      'necunoscut', 'nu se știe', 'nu se cunoaște', 'nu știu',
    ],
    refusal: [
      'nu pot răspunde la această întrebare', 'nu pot să răspund la această întrebare', 'nu pot răspunde la asta',
      'îmi pare rău, dar nu pot răspunde la această întrebare', 'îmi pare rău, nu pot răspunde la această întrebare',
      'nu te pot ajuta cu asta', 'nu vă pot ajuta cu asta', 'îmi pare rău, dar nu te pot ajuta cu asta',
      'îmi pare rău, dar nu vă pot ajuta cu această solicitare', 'nu pot da curs acestei solicitări',
      'nu pot îndeplini această cerere', 'nu pot oferi această informație', 'nu pot oferi astfel de informații', 'refuz să răspund',
      'refuz să răspund la această întrebare', 'ca model lingvistic, nu pot răspunde la această întrebare',
      'nu pot discuta acest subiect', 'nu pot discuta despre acest subiect',
    ],
    yes: [
      'da', 'da, conține', 'conține', 'da, există', 'există', 'da, unul dintre pasaje conține răspunsul', 'da, un pasaj conține răspunsul',
      'unul dintre pasaje conține răspunsul', 'corect', 'adevărat', 'da, corect',
    ],
    no: [
      'nu', 'nu conține', 'nu, nu conține', 'nu, niciunul', 'nu, niciun pasaj', 'nu, nu există', 'fals',
      'nu, niciun pasaj nu conține răspunsul', 'nu, niciunul dintre pasaje nu conține răspunsul',
    ],
    negations: [
      'nu', 'și nu', 'iar nu', 'dar nu', 'nu este', 'nu e', 'nu a fost', 'nu era', 'nici', 'niciun', 'nicio', 'niciodată',
      'nicidecum', 'deloc', 'fără', 'în loc de', 'în loc să', 'în locul', 'mai degrabă decât', 'cu excepția', 'exceptând',
      'spre deosebire de',
    ],
    alternatives: [
      'sau', 'sau poate', 'sau chiar', 'ori', 'ori poate', 'fie', 'fie că', 'poate', 'probabil', 'posibil', 'eventual',
      'e posibil', 'este posibil', 's-ar putea',
    ],
    conclusions: [
      'răspuns:', 'răspunsul:', 'răspunsul este', 'răspunsul e', 'răspunsul meu este', 'răspunsul corect este', 'răspuns corect:',
      'răspuns final:', 'răspunsul final este', 'răspunsul final:', 'concluzie:', 'concluzia este', 'în concluzie', 'deci',
      'așadar', 'prin urmare', 'astfel', 'ca urmare', 'de aceea', 'în final', 'pe scurt',
    ],
  },
  prompt: {
    instruction:
      'Mai jos găsiți mai multe pasaje, numerotate între paranteze drepte. Răspundeți la întrebare numai pe baza acestor ' +
      'pasaje; cele mai multe nu au legătură cu întrebarea. Scrieți doar răspunsul, cât mai scurt, fără explicații.',
    offerNone: 'Dacă niciun pasaj nu conține răspunsul, scrieți doar „{none}”.',
    noneWord: 'fără răspuns',
    existenceInstruction:
      'Mai jos găsiți mai multe pasaje, numerotate între paranteze drepte. Spuneți dacă vreunul dintre ele conține ' +
      'răspunsul la întrebare. Scrieți doar „da” sau „nu”.',
    existenceQuestion: 'Conține vreunul dintre pasaje răspunsul la următoarea întrebare: {question}',
    closedBookInstruction:
      'Răspundeți la întrebare pe baza propriilor cunoștințe. Scrieți doar răspunsul, cât mai scurt, fără explicații.',
    questionLabel: 'Întrebare:',
    answerLabel: 'Răspuns:',
  },
} as const satisfies Language
