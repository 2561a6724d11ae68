import type { Cues } from './types.ts'

export const ro: Cues = {
  answer: [
    'răspuns', 'răspunsul', 'răspuns final', 'răspunsul final', 'răspunsul corect', 'rezultat',
    'rezultatul', 'concluzie', 'concluzia',
  ],
  copula: ['este', 'e', 'era', 'a fost', 'ar fi', 'este deci'],
  retraction: [
    'nu stai', 'stai', 'așteaptă', 'așteptați', 'corectez', 'corectare', 'corecție', 'am greșit',
    'm-am înșelat', 'un moment',
  ],
  retake: ['de fapt', 'mai exact', 'mai degrabă', 'scuze', 'adică', 'nu', 'vreau să spun'],
  mistaken: ['inițial am crezut', 'am crezut', 'ar putea părea', 'credeam', 'la prima vedere'],
  wrong: [
    'este greșit', 'e greșit', 'este incorect', 'nu este corect', 'este fals', 'nu este', 'nu e', 'nu era',
    'nu a fost', 'nu poate fi',
  ],
  or: ['sau', 'ori', 'fie', 'sau poate', 'alternativ'],
  to: ['la', 'până la'],
  and: ['și', 'precum și'],
  but: ['dar', 'ci', 'însă', 'totuși', 'iar', 'deși', 'pentru că', 'în timp ce'],
  contrast: ['și nu', 'dar nu', 'în loc de', 'în locul', 'nici', 'spre deosebire de'],
  affirming: [
    'fără îndoială', 'nu încape îndoială', 'nu doar', 'nu numai', 'nimeni altcineva', 'nimeni altul',
    'niciun alt', 'nicio altă', 'sau nu', 'nu există îndoială', 'dacă nu',
  ],
  passage: ['pasaj', 'pasajul', 'pasajele', 'paragraf', 'paragraful', 'fragmentul', 'secțiunea'],
  numbering: ['numărul', 'nr'],
  source: [
    'pasaj', 'paragraf', 'text', 'document', 'context', 'informați', 'mențion', 'răspuns', 'conțin',
    'indic', 'precizea', 'fragment', 'specific',
  ],
  magnitude: ['mie', 'mii', 'milion', 'milioane', 'miliard', 'miliarde', 'sute', 'sută'],
  filler: [
    'îmi pare rău', 'din păcate', 'desigur', 'sigur', 'mulțumesc', 'deci', 'așadar', 'prin urmare',
    'conform pasajelor', 'bine',
    'bună întrebare', 'întrebare bună',
  ],
}
