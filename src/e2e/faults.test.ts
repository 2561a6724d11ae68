/** Faults of options, data and models: one message before any call. */
import { spawnSync } from 'node:child_process'
import { describe, expect } from 'vitest'
import { one, ownModel, test, tiny } from './project.ts'

describe.concurrent('before any call, one message says what is wrong', () => {
  const cases: [string, string, Record<string, string>, RegExp][] = [
    ['an unknown option', `{ lenghts: ['8k'] }`, {}, /The options cannot be used:[^]*lenghts/],
    [
      'an unknown provider',
      `{ ${tiny}, models: ['opnai:gpt-5-mini'] }`,
      {},
      /no provider “opnai”[^]*Did you mean “openai”/,
    ],
    ['a missing key', `{ ${tiny}, models: ['openai:gpt-5-mini'] }`, {}, /OPENAI_API_KEY/],
    ['a missing module', `{ ${tiny}, models: ['./gone.mjs'] }`, {}, /gone\.mjs[^]*not found/],
    [
      'an unknown language',
      `{ ${tiny.replace("'zh'", "'tlh'")} }`,
      {},
      /Language “tlh” is not in the source chronicle, which has: ar, de, el, en/,
    ],
    ['a length too short', `{ ${tiny}, answerTokens: 900 }`, {}, /budget of 1024 tokens is too short/],
    [
      'a missing folder of data',
      `{ ${tiny}, source: './data/xqad' }`,
      {},
      /There is no source “\.\/data\/xqad”/,
    ],
    [
      'a data set that was not added',
      `{ ${tiny}, source: 'xquad' }`,
      { XDG_DATA_HOME: '/nonexistent' },
      /npx mlneedle data add xquad/,
    ],
    ['a wrong variable', `{ ${tiny} }`, { MLNEEDLE_ITEM: '3' }, /There is no variable MLNEEDLE_ITEM/],
  ]
  test.for(cases)('%s', async ([, options, environment, message], { project }) => {
    const { vitest, has } = project(options)
    const { code, output } = await vitest([one], environment)
    expect(code, output).toBe(1)
    expect(output).toMatch(message)
    // Once, and without our stack.
    expect(
      output.match(new RegExp(message.source.split('[^]')[0] ?? '', 'g'))?.length,
      output,
    ).toBeLessThanOrEqual(2)
    expect(output).not.toMatch(/^\s+at .*src\/(options|plan|plugin|model)/m)
    expect(has('reports/mlneedle')).toBe(false)
  })

  test('a broken data file', async ({ project }) => {
    const { write, vitest, has } = project(`{ ${tiny}, source: './data' }`)
    write('data/mine.en.json', '{ "data": [ { "paragraphs": [ {} ] } ] }')
    const { code, output } = await vitest([one])
    expect(code).toBe(1)
    expect(output).toMatch(/mine\.en\.json is not SQuAD-format data: at data\.0\.paragraphs\.0\.context/)
    expect(has('reports/mlneedle')).toBe(false)
  })

  test('a prompt that is too long for the model is told with the tokens sent', async ({ project }) => {
    const { write, vitest, results } = project(`{ ${tiny}, models: ['./short.mjs'], retries: 0 }`)
    write('short.mjs', ownModel(`throw new Error('maximum context length is 512 tokens, got 901')`))
    await vitest([one])
    const [first] = results().cases
    expect(first?.reason).toMatch(/got 901.* The prompt has \d{3} tokens in the run's tokenizer\.$/)
  })

  test('never shows a key, also when the server’s error repeats it', async ({ project }) => {
    const { write, vitest, folder } = project(`{ ${tiny}, models: ['./leaky.mjs'], retries: 0 }`)
    const key = 'marker-key-0123456789'
    write('leaky.mjs', ownModel(`throw new Error('bad key ' + process.env.LEAKY_API_KEY)`))
    const { output } = await vitest([one], { LEAKY_API_KEY: key })
    expect(output).toContain('bad key')
    expect(output).not.toContain(key)
    expect(spawnSync('grep', ['-rlF', '-e', key, `${folder}/reports`], { encoding: 'utf8' }).stdout).toBe('')
  })
})
