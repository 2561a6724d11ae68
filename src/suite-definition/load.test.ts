/** Definitions as users write them, and what they are told of those that are wrong. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { MlneedleError } from '../errors.ts'
import { resolveOptions } from '../options.ts'
import { planFor, sourceFor } from '../plan.ts'
import { definedSuites, suiteIn, suiteNamed } from './suite.ts'

const folder = mkdtempSync(join(tmpdir(), 'mlneedle-suite-'))
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
/** A project with one file. */
function project(text: string, path = 'suites/small/suite.mjs'): string {
  const root = join(folder, String(made++))
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  return root
}

const item = `(id, name) => ({
  id, needle: { en: name + ' keeps the mill.', de: name + ' führt die Mühle.' },
  question: { en: 'Who keeps the mill ' + id + '?', de: 'Wer führt die Mühle ' + id + '?' }, gold: { en: name, de: name },
})`
const data = `data: { items: [['east', 'Anna Keller'], ['west', 'Boris Orlov']].map(([id, name]) => (${item})(id, name)) },`

/** Opens the suite of a definition as a run would, as far as its plan. */
function open(body: string, given = {}) {
  const root = project(`export default { ${body} }`)
  const suite = suiteNamed('small', root)
  const options = resolveOptions({ items: 1, ...given, ...suite.options }, '', {})
  const source = sourceFor(options, root, suite)
  return { suite, source, plan: planFor(options, source, suite) }
}

const failure = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(MlneedleError)
    return (error as Error).message
  }
  throw new Error('nothing was wrong')
}

describe('a definition', () => {
  test('is found by its folder’s name, in TypeScript or JavaScript', () => {
    for (const name of ['suite.ts', 'suite.mts', 'suite.js', 'suite.mjs']) {
      const root = project(
        `export default { options: { items: 3 } }${name.endsWith('ts') ? ' as object' : ''}`,
        `suites/deep/own/${name}`,
      )
      if (name === 'suite.js') writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
      expect(suiteNamed('own', root)).toMatchObject({ name: 'own', options: { items: 3 } })
      expect(suiteIn('own', join(root, 'suites/deep/own'), root).file).toBe(
        join(root, 'suites/deep/own', name),
      )
      expect(suiteNamed('other', root)).toMatchObject({ file: null, options: {}, tasks: {} })
    }
  })

  test('of one name in two folders is refused', () => {
    const root = project('export default {}', 'suites/a/own/suite.mjs')
    mkdirSync(join(root, 'suites/b/own'), { recursive: true })
    writeFileSync(join(root, 'suites/b/own/suite.ts'), 'export default {}')
    expect(failure(() => suiteNamed('own', root))).toBe(
      'suites/a/own/suite.mjs and suites/b/own/suite.ts both define a suite “own”. Give one of the folders another name.',
    )
  })

  test('brings languages, data and tasks beside the tool’s', () => {
    const { suite, source, plan } = open(`${data}
      tasks: { loud: { wording: { en: { instruction: 'Shout.' }, de: { instruction: 'Ruf.' } } } }, options: { pivot: 'de' }`)
    expect(Object.keys(suite.languages)).toContain('zh')
    expect(source).toMatchObject({ name: 'small', languages: ['de', 'en'], finite: true })
    expect(plan).toMatchObject({ suite: 'small', ownTasks: ['loud'], pivot: 'de', languages: ['de', 'en'] })
    expect(plan.itemIds[0]).toMatch(/^small-(east|west)$/)
  })

  test.each([
    [
      'awaits',
      'export default await Promise.resolve({})',
      'awaits at its top level, which a definition cannot',
    ],
    ['lacks an import', 'import "./data.mjs"\nexport default {}', 'was not found: Cannot find module'],
    [
      'lacks a default',
      'export const suite = {}',
      'has no default export. Expected `export default defineSuite({',
    ],
    ['does not parse', 'export default {', 'does not load: '],
    ['throws', 'throw new Error("boom")', 'does not load: boom'],
    ['is no object', 'export default 3', 'expected `export default defineSuite({ … })`, got 3'],
  ])('that %s says so, by file', (_, text, told) => {
    const root = project(text)
    const message = failure(() => suiteNamed('small', root))
    expect(message).toContain('suites/small/suite.mjs ')
    expect(message).toContain(told)
    expect(definedSuites(root)).toEqual([expect.any(MlneedleError)])
  })

  test.each([
    ['a part that is none', `option: {}`, ['there is no “option”; did you mean “options”?']],
    ['an option of the run', `options: { models: ['lexical'] }`, ['options: there is no “models”']],
    [
      'a wrong value',
      `options: { lengths: ['12'], items: 0 }`,
      ['options › lengths › 0: expected a context length from 1k', 'options › items: Too small'],
    ],
    ['a source beside data', `${data} options: { source: 'xquad' }`, ['the suite has `data` of its own']],
    [
      'a language half written',
      `languages: [{ code: 'fr', script: 'Latin', prompt: { noneWord: ' rien', instruction: 'Lisez\\nles 3.' } }]`,
      [
        'languages › fr › englishName: is missing; of English it is “English”',
        'languages › fr › script: expected an ISO 15924 code such as Latn',
        'languages › fr › prompt › offerNone: is missing; in English it is “If no passage',
        'languages › fr › prompt › noneWord: expected no space around it: “ rien”',
        'languages › fr › prompt › instruction: expected one line, without control characters: “Lisez les 3.”',
        'languages › fr › statements: is missing: how people say none',
      ],
    ],
    [
      'a language twice',
      `languages: [{ code: 'xx' }, 7]`,
      ['languages › 1 › Invalid input: expected object'],
    ],
    [
      'tasks half written',
      `tasks: { qa: {}, 'my task': {}, quiet: { wording: {} }, loud: { wording: { en: { instruction: '/ Shout', question: 'What?' } }, score: 'x' } }`,
      [
        'tasks › qa: the tool has a task of this name',
        'tasks › my task: expected a name of letters',
        'tasks › quiet › wording: expected what the task says in each language',
        'tasks › loud › score: expected a function (answer, context) => outcome, got “x”',
        'tasks › loud › wording › en › instruction: expected no “/” at its beginning, which would change token counts: “/ Shout”',
        'tasks › loud › wording › en › question: expected {question} once',
      ],
    ],
    [
      'a task without words in a language',
      `${data} tasks: { loud: { wording: { en: { instruction: 'Shout.' } } } }`,
      ['The task “loud” of', 'has no wording in de, which this run asks in'],
    ],
    [
      'data of the wrong form',
      `data: { items: [{ id: 'a b', needle: 'x', gold: { en: 3 } }], passages: ['x', { text: 'x' }], more: 1 }`,
      [
        'data: there is no “more”',
        'data › items › a b › id: expected letters, digits and “-”, got “a b”',
        'data › items › a b › needle: expected a text by language',
        "data › items › a b › question: expected a text by language, such as { en: '…', de: '…' }, got nothing",
        'data › items › a b › gold: expected an answer or a list of answers by language, got {"en":3}',
        "data › passages › 0: expected { text: { en: '…' } }, got “x”",
        'data › passages › 1 › text: expected a text by language',
      ],
    ],
    [
      'data that are none',
      `data: () => 3`,
      ['expected { items, passages } or a function that makes them, got 3'],
    ],
    ['data that cannot be made', `data: () => { throw new Error('no disk') }`, ['cannot be made: no disk']],
    [
      'an unknown language',
      `data: { items: [{ id: 'a', needle: { fr: 'Un moulin.' }, question: { fr: 'Quoi ?' }, gold: { fr: 'moulin' } }] }`,
      [
        'there is no language “fr”, but ar, de, el',
        'put it into `languages` of the suite, made with defineLanguage',
      ],
    ],
    [
      'fewer items than are asked',
      `${data} options: { items: 3 }`,
      ['The source small has 2 items that may be asked, and 3 were asked for. Ask for fewer items.'],
    ],
  ])('with %s is refused', (_, body, told) => {
    const message = failure(() => open(body))
    for (const what of told) expect(message).toContain(what)
  })
})
