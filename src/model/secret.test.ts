import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findKey, scrubber } from './secret.ts'

const description = { provider: 'openai', model: 'm' }

describe('findKey', () => {
  test('takes the first variable that is set, without blanks around it', () => {
    expect(findKey(description, { B: ' key-b\n' }, ['A', 'B'], true)).toBe('key-b')
    expect(findKey(description, { A: '  ', B: 'key-b' }, ['A', 'B'], true)).toBe('key-b')
  })

  test('takes no other variable than the one named', () => {
    expect(findKey({ ...description, apiKeyEnv: 'C' }, { A: 'key-a', C: 'key-c' }, ['A'], true)).toBe('key-c')
    expect(() => findKey({ ...description, apiKeyEnv: 'C' }, { A: 'key-a' }, ['A'], false)).toThrow(
      /set C in/,
    )
  })

  test('does without where none is needed', () => {
    expect(findKey(description, {}, ['A'], false)).toBeNull()
    expect(() => findKey(description, {}, ['A', 'B'], true)).toThrow(/set A or B/)
  })
})

describe('scrubber', () => {
  test('leaves no secret in any text, however it is written', () => {
    const secret = fc
      .string({ minLength: 4, unit: 'grapheme-ascii' })
      .filter((s) => !'[key]'.includes(s) && !s.includes('*'))
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (key, before, after) => {
        const scrub = scrubber([key])
        for (const form of [
          key,
          encodeURIComponent(key),
          JSON.stringify(key),
          Buffer.from(key).toString('base64'),
        ])
          expect(scrub(`before ${form} after`)).not.toContain(form)
        expect(
          scrub(before + key + after)
            .split('[key]')
            .join('\n'),
        ).not.toContain(key)
      }),
    )
  })

  test('takes out keys that a server masked in part', () => {
    expect(scrubber([])('Incorrect API key: sk-proj-ab********wxyz.')).toBe('Incorrect API key: [key].')
  })

  test('leaves text alone when there is nothing to hide', () => {
    expect(scrubber([null, '', 'x'])('xylophone **bold**')).toBe('xylophone **bold**')
  })
})
