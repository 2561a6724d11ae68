import type { AnyPack } from '../haystack/chronicle/render.ts'
import type { Genre, Noun, World } from '../haystack/chronicle/types.ts'
import type { Language } from '../language/language.ts'

/**
 * The two files of a language still to be written: everything that has to be
 * there, empty, with the English beside it. `npm run lint:languages CODE` lists
 * what is still missing.
 */
export function skeleton(
  code: string,
  world: World,
  english: { readonly pack: AnyPack; readonly language: Language },
): { language: string; pack: string } {
  const name = code.replaceAll('-', '')
  return {
    language: languageFile(code, name, english.language),
    pack: packFile(code, name, world, english.pack),
  }
}

const quoted = (text: string): string => JSON.stringify(text)
const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))
const base = (noun: Noun | undefined): string => (typeof noun === 'string' ? noun : (noun?.base ?? ''))

function packFile(code: string, name: string, world: World, english: AnyPack): string {
  const nouns = (ids: readonly string[], words: Readonly<Record<string, Noun>>, indent: string) =>
    ids.map((id) => `${indent}${key(id)}: '', // ${base(words[id])}`).join('\n')
  const { persons, places, ships, goods, months } = english
  const genres = Object.entries(world.genres)
    .map(([genre, definition]) => genreLines(genre, definition, english))
    .join('\n')
  return `import type { ChroniclePack } from '../../src/haystack/chronicle/types.ts'
import type { world } from '../world.ts'

export const ${name}: ChroniclePack<typeof world> = {
  language: '${code}',
  persons: {
    pattern: '{given} {family}',
    given: {
${nouns([...world.given.female, ...world.given.male], persons.given, '      ')}
    },
    family: {
${nouns(world.family, persons.family, '      ')}
    },
  },
  places: {
    pattern: '{head} {kind}',
    heads: {
${nouns(world.placeHeads, places.heads, '      ')}
    },
    kinds: {
${nouns(world.placeKinds, places.kinds, '      ')}
    },
  },
  ships: {
    pattern: '{noun} {epithet}', // ${ships.pattern}
    nouns: {
${nouns(world.shipNouns, ships.nouns, '      ')}
    },
    epithets: {
${nouns(world.shipEpithets, ships.epithets, '      ')}
    },
  },
  goods: {
${nouns(world.goods, goods, '    ')}
  },
  months: [
${months.map((month) => `    '', // ${base(month)}`).join('\n')}
  ],
  links: {
${Object.entries(english.links)
  .map(
    ([kind, phrases]) =>
      `    ${kind}: [\n${phrases.map((phrase) => `      '', // ${phrase}`).join('\n')}\n    ],`,
  )
  .join('\n')}
  },
  genres: {
${genres}
  },
  sentenceSeparator: ' ',
}
`
}

function genreLines(genre: string, { sentences, asked }: Genre, english: AnyPack): string {
  const list = (name: string, head: string, texts: readonly string[]) =>
    `        // ${head}\n        ${key(name)}: [\n${texts.map((text) => `          // ${text}\n          '',`).join('\n')}\n        ],`
  const own = english.genres[genre]
  return [
    `    ${key(genre)}: {`,
    '      sentences: {',
    ...Object.entries(sentences).map(([name, { gist }]) => list(name, gist, own?.sentences[name] ?? [])),
    '      },',
    '      questions: {',
    ...Object.entries(asked).map(([name, keys]) =>
      list(name, `asks for ${name}, names ${keys.join(' and ')}`, own?.questions[name] ?? []),
    ),
    '      },',
    '    },',
  ].join('\n')
}

function languageFile(code: string, name: string, { statements, prompt, ...english }: Language): string {
  const strings = Object.entries(prompt)
    .map(([what, text]) => `    // ${text}\n    ${what}: '',`)
    .join('\n')
  const lists = Object.entries(statements)
    .map(
      ([what, phrases]) =>
        `    ${what}: [\n${phrases.map((phrase: string) => `      // ${phrase}`).join('\n')}\n    ],`,
    )
    .join('\n')
  return `import type { Language } from '../../src/language/language.ts'

export const ${name} = {
  code: '${code}',
  englishName: '',
  ownName: '',
  script: '${english.script}', // ISO 15924
  direction: '${english.direction}',
  spaced: true, // whether words are separated by spaces
  numerals: ${JSON.stringify(english.numerals)},
  plural: '${english.plural}', // see src/language/language.ts
  scoring: ${JSON.stringify({ ...english.scoring, articles: [] })},
  // Ways people say these things: write what is said in the language, not translations of each.
  statements: {
${lists}
  },
  prompt: {
${strings}
  },
} satisfies Language
`
}
