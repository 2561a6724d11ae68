import type { Cues } from './types.ts'

export const de: Cues = {
  answer: ['antwort', 'endgültige antwort', 'richtige antwort', 'die antwort', 'ergebnis', 'fazit'],
  copula: ['ist', 'lautet', 'war', 'wäre', 'ist also', 'ist daher', 'lautet also', 'lautet daher'],
  retraction: ['nein warte', 'warte', 'moment', 'korrektur', 'ich korrigiere', 'falsch', 'stimmt nicht'],
  retake: [
    'eigentlich', 'genauer', 'vielmehr', 'entschuldigung', 'nein', 'doch', 'ich meine', 'beziehungsweise',
  ],
  mistaken: [
    'zuerst dachte ich', 'ich dachte', 'zunächst dachte ich', 'man könnte meinen', 'auf den ersten blick',
  ],
  wrong: [
    'ist falsch', 'ist nicht richtig', 'ist nicht korrekt', 'wäre falsch', 'stimmt nicht', 'ist nicht',
    'war nicht', 'ist es nicht', 'war es nicht', 'ist kein', 'war kein', 'ist keine', 'war keine',
    'kann es nicht sein',
  ],
  or: ['oder', 'beziehungsweise', 'bzw', 'alternativ', 'und oder'],
  to: ['bis'],
  and: ['und', 'sowie'],
  but: ['aber', 'sondern', 'jedoch', 'doch', 'während', 'hingegen', 'obwohl', 'weil', 'denn'],
  contrast: ['nicht', 'und nicht', 'aber nicht', 'statt', 'anstatt', 'anstelle von', 'noch', 'im gegensatz zu'],
  affirming: [
    'kein zweifel', 'ohne zweifel', 'nicht nur', 'nicht bloß', 'kein anderer', 'keine andere',
    'niemand anderes', 'niemand anders', 'nichts anderes', 'wenn nicht', 'oder nicht', 'keinen zweifel',
  ],
  passage: ['abschnitt', 'absatz', 'passage', 'passagen', 'textstelle', 'dokument'],
  numbering: ['nr', 'nummer'],
  source: [
    'abschnitt', 'absatz', 'passage', 'text', 'dokument', 'kontext', 'information', 'erwähn', 'angab',
    'angegeben', 'antwort', 'enthalt', 'enthält', 'genannt', 'hervor',
  ],
  magnitude: ['tausend', 'million', 'millionen', 'milliarde', 'milliarden', 'hundert'],
  filler: [
    'entschuldigung', 'leider', 'gerne', 'natürlich', 'also', 'somit', 'daher', 'danke', 'tut mir leid',
    'es tut mir leid', 'laut den abschnitten',
    'gute frage', 'sehr gute frage',
  ],
}
