import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contenders } from '../contender.ts'
import { sampleResults } from '../fixture.ts'
import { resultsSchema, type CaseResult } from '../schema.ts'
import { differences } from './differences.ts'
import { figureFiles, figureList } from './files.ts'
import { everyElement, parseXml, textOf } from './fixture.ts'
import { differenceMaps } from './from-pairs.ts'
import { lengthFigures } from './from-subjects.ts'
import { matrixCases } from './matrix-cases.ts'
import { figureNames, subjectsOf } from './subjects.ts'

const languageName = (code: string) => ({ ar: 'Arabic', en: 'English', zh: 'Chinese' })[code]
const drawn = sampleResults({ depths: [0, 0.5, 1], units: 12, errors: 0 })
/** Every case with a prompt of its own. */
const sample = {
  ...drawn,
  cases: drawn.cases.map((one) => ({
    ...one,
    promptSha256: createHash('sha256').update(one.id).digest('hex'),
  })),
}
const two = contenders('run.json', sample)
const options = { width: 680, languageName }

/** The same run of another day, in which one model lost all it had found in Arabic in the middle. */
const later = {
  ...two[0]!,
  name: 'later.json',
  cases: two[0]!.cases.map((one) =>
    one.control === null &&
    one.depth === 0.5 &&
    one.needleLanguage === 'ar' &&
    one.needlePresent &&
    one.outcome === 'correct'
      ? { ...one, outcome: 'wrong' as const, score: 0 as const }
      : one,
  ),
}

describe('all figures of a run on two models', () => {
  const files = figureFiles(two, options)
  const kinds = (of: typeof files) => [...new Set(of.map(({ file }) => file.split('-')[0]))].toSorted()

  test('are of every kind, each well-formed and named once', () => {
    expect(kinds(files)).toEqual(['difference', 'heatmap', 'languages', 'lengths', 'matrix'])
    for (const { svg } of files) expect(parseXml(svg).name).toBe('svg')
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length)
    for (const { file } of files) expect(file).toMatch(/^[\w.-]+\.svg$/)
  })

  test('are a heatmap for every model, experiment, length and presence', () => {
    const maps = files.filter(({ file }) => file.startsWith('heatmap-'))
    expect(maps.map(({ file }) => file).filter((file) => file.includes('monolingual'))).toEqual([
      'heatmap-lexical-monolingual-4K-present.svg',
      'heatmap-lexical-monolingual-16K-present.svg',
      'heatmap-lexical-monolingual-4K-absent.svg',
      'heatmap-lexical-monolingual-16K-absent.svg',
      'heatmap-simulated-monolingual-4K-present.svg',
      'heatmap-simulated-monolingual-16K-present.svg',
      'heatmap-simulated-monolingual-4K-absent.svg',
      'heatmap-simulated-monolingual-16K-absent.svg',
    ])
    for (const { svg, file } of maps.filter((one) => one.file.includes('simulated')))
      expect(textOf(parseXml(svg)), file).toContain('no language model: answers with planted probabilities')
  })

  test('are listed with their titles', () => {
    const list = figureList(files)
    for (const { file } of files) expect(list).toContain(`](${file})`)
  })

  test('are the same bytes from the same results', () => {
    expect(figureFiles(contenders('run.json', structuredClone(sample)), options)).toEqual(files)
  })

  test('are no differences where there is one model, and nothing where there is none', () => {
    expect(kinds(figureFiles(two.slice(0, 1), options))).toEqual([
      'heatmap',
      'languages',
      'lengths',
      'matrix',
    ])
    expect(figureFiles([], options)).toEqual([])
  })
})

describe('differences', () => {
  const subjects = subjectsOf([two[0]!, later])
  const maps = differenceMaps(subjects[0]!, subjects[1]!, figureNames(subjects, languageName), 'f')
  const monolingual = maps.find((one) => one.experiment === 'monolingual' && one.needlePresent)!

  test('of two runs of one model name both', () => {
    expect(subjects.map(({ name }) => name)).toEqual(['lexical · run.json', 'lexical · later.json'])
    expect(monolingual.squares.title).toBe(
      'lexical · later.json minus lexical · run.json: monolingual, 4K, sensitivity',
    )
  })

  test('show what was lost, where, and no more', () => {
    const told = maps.flatMap(({ experiment, needlePresent, squares }) =>
      squares.squares.flatMap((row, r) =>
        row.flatMap((one, c) =>
          one?.significant
            ? [[experiment, needlePresent, squares.rows[r]!.text, squares.columns[c]!.key].join(' ')]
            : [],
        ),
      ),
    )
    expect(new Set(told)).toEqual(new Set(['monolingual true 50% ar', 'existence true 50% ar']))
    const lost = monolingual.squares.squares[1]![0]!
    expect(lost.value).toBeLessThan(-0.5)
    expect(lost.high).toBeLessThan(0)
    const others = monolingual.squares.squares.flat().filter((one) => one !== lost)
    for (const one of others) expect(one).toMatchObject({ value: 0, significant: false })
  })

  test('of invention rates count inventions, not refusals', () => {
    const absent = two[0]!.cases.filter((one) => !one.needlePresent && one.experiment === 'monolingual')
    const as = (outcome: CaseResult['outcome']) =>
      absent.map((one) => ({ ...one, outcome, score: (outcome === 'correct' ? 1 : 0) as 0 | 1 }))
    const pairs = (a: readonly CaseResult[], b: readonly CaseResult[]) =>
      new Map([['', a.map((reference, i) => ({ reference, candidate: b[i]! }))]])
    expect(differences(pairs(as('correct'), as('refused')), false).get('')).toMatchObject({
      value: 0,
      significant: false,
    })
    expect(differences(pairs(as('correct'), as('invented')), false).get('')).toMatchObject({
      value: 1,
      reference: 0,
      significant: true,
    })
  })
})

test('a matrix leaves out haystacks of a third language, and counts a prompt once', () => {
  const first = sample.cases.find((one) => one.control === null && one.needlePresent)
  const of = (
    needleLanguage: string,
    haystackLanguage: string,
    questionLanguage: string,
    promptSha256: string,
  ) => ({
    ...first!,
    id: promptSha256 + Math.random(),
    needleLanguage,
    haystackLanguage,
    questionLanguage,
    promptSha256,
  })
  const cases = [
    of('en', 'en', 'en', 'a'),
    of('en', 'en', 'en', 'a'),
    of('en', 'zh', 'en', 'b'),
    of('zh', 'en', 'en', 'c'),
    of('en', 'en', 'zh', 'd'),
    { ...of('en', 'en', 'en', 'e'), control: 'needle-alone' as const },
  ]
  const kept = matrixCases(cases, ({ promptSha256 }) => promptSha256)
  expect(kept.map(({ promptSha256 }) => promptSha256)).toEqual(['a', 'c', 'd'])
})

test('a length figure compares with the needle alone only where all it asks was asked alone', () => {
  const alone = Object.fromEntries(
    lengthFigures(subjectsOf(two), 'f').map(({ experiment, task, props }) => [
      `${experiment} ${task}`,
      props.series.map((one) => one.alone !== null),
    ]),
  )
  expect(alone['monolingual qa']).toEqual([true, true])
  expect(alone['needle-language qa']).toEqual([false, false])
})

test('hostile ids and language codes make no markup and no path', () => {
  const evil = '</text><script>x</script>"\'../..\u202E'
  const poisoned = resultsSchema.parse({
    ...sample,
    models: sample.models.map((model) => ({ ...model, id: `${evil}${model.id}`, label: evil })),
    cases: sample.cases.map((one) => ({
      ...one,
      id: evil + one.id,
      model: `${evil}${one.model}`,
      experiment: evil + one.experiment,
      contentUnit: evil + one.contentUnit,
      needleLanguage: evil + one.needleLanguage,
      questionLanguage: evil + one.questionLanguage,
      haystackLanguage: one.haystackLanguage && evil + one.haystackLanguage,
    })),
  })
  for (const { file, svg } of figureFiles(contenders(evil, poisoned), {
    width: 320,
    languageName: () => evil,
  })) {
    expect(file).toMatch(/^[\w.-]+\.svg$/)
    expect(file).not.toContain('..')
    expect(everyElement(parseXml(svg)).map(({ name }) => name)).not.toContain('script')
  }
})
