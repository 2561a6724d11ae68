import type { Cues } from './types.ts'

export const es: Cues = {
  answer: [
    'respuesta', 'la respuesta', 'respuesta final', 'la respuesta final', 'respuesta correcta',
    'la respuesta correcta', 'resultado', 'conclusión',
  ],
  copula: ['es', 'era', 'fue', 'sería', 'es por tanto', 'es entonces'],
  retraction: ['no espera', 'espera', 'corrección', 'corrijo', 'me equivoqué', 'rectifico'],
  retake: ['en realidad', 'mejor dicho', 'perdón', 'quiero decir', 'no', 'de hecho'],
  mistaken: ['primero pensé', 'al principio pensé', 'pensé', 'podría parecer', 'creía'],
  wrong: [
    'es incorrecto', 'es incorrecta', 'es falso', 'está mal', 'no es correcto', 'no es correcta', 'no es',
    'no era', 'no fue', 'no puede ser',
  ],
  or: ['o', 'u', 'o bien', 'o quizás', 'alternativamente'],
  to: ['a', 'hasta'],
  and: ['y', 'e', 'así como'],
  but: ['pero', 'sino', 'sin embargo', 'mientras', 'aunque', 'porque'],
  contrast: ['y no', 'pero no', 'en lugar de', 'en vez de', 'ni', 'a diferencia de'],
  affirming: [
    'no cabe duda', 'sin duda', 'no solo', 'no sólo', 'no otro', 'ningún otro', 'ninguna otra',
    'nadie más', 'si no', 'o no', 'no hay duda',
  ],
  passage: ['pasaje', 'pasajes', 'párrafo', 'fragmento', 'documento', 'sección'],
  numbering: ['número', 'núm', 'n'],
  source: [
    'pasaje', 'párrafo', 'texto', 'documento', 'contexto', 'información', 'mencion', 'respuesta',
    'contien', 'indica', 'especific', 'fragmento',
  ],
  magnitude: ['mil', 'millón', 'millones', 'billón', 'billones', 'cien'],
  filler: [
    'lo siento', 'lamentablemente', 'claro', 'por supuesto', 'gracias', 'por tanto', 'así que', 'entonces',
    'según los pasajes',
    'buena pregunta',
  ],
}
