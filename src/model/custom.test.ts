import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { createCustomModel } from './custom.ts'
import { testModel } from './test-model.ts'

const root = mkdtempSync(join(tmpdir(), 'custom-model-'))
afterAll(() => rmSync(root, { recursive: true }))

const model = (members = '') => `{
  id: 'own/echo', provider: 'own', paid: false, parameters: { size: 1 },
  generate: async ({ messages, signal }) => {
    signal?.throwIfAborted()
    return { text: messages.at(-1).content, usage: { inputTokens: 1 }, finishReason: 'stop' }
  },
  ${members}
}`
const write = (name: string, source: string): string => {
  writeFileSync(join(root, name), source)
  return `./${name}`
}
const create = (provider: string, environment = {}) =>
  createCustomModel({ provider, model: 'm' }, environment, root)
const ask = { messages: [{ role: 'user', content: 'Where?' }], maxOutputTokens: 9, temperature: 0 } as const

const good = write('named.mjs', `export const createModel = async () => (${model()})`)
testModel('custom: a module of the user’s own', { create: () => create(good) })

test.for([
  ['named.mjs', `export function createModel() { return ${model()} }`],
  ['default.mjs', `export default async () => (${model()})`],
  ['object.mjs', `export default { createModel: async () => (${model()}) }`],
  ['common.cjs', `exports.createModel = async () => (${model()})`],
  ['frozen.mjs', `export const createModel = () => Object.freeze(${model()})`],
  [
    'class.mjs',
    `class M { #n = 'own/class'; get id() { return this.#n } provider = 'own'; paid = false; parameters = {};
     async generate() { return { text: this.#n, usage: {}, finishReason: 'stop' } } }
     export const createModel = () => new M()`,
  ],
] as const)('takes %s', async ([name, source]) => {
  const made = await create(write(`a-${name}`, source))
  expect(made.id).toMatch(/^own\//)
  expect(await made.generate(ask)).toMatchObject({
    finishReason: 'stop',
    usage: { outputTokens: null },
    modelId: null,
  })
})

test('takes a file URL and an absolute path', async () => {
  expect((await create(pathToFileURL(join(root, 'named.mjs')).href)).id).toBe('own/echo')
  expect((await create(join(root, 'named.mjs'))).id).toBe('own/echo')
})

test('gives the module the description and the environment, and keeps its extra members', async () => {
  const path = write(
    'extra.mjs',
    `export const createModel = async (d, e) => (${model('layers: 3, about: d.model + e.X')})`,
  )
  const made = await create(path, { X: 'y' })
  expect(Reflect.get(made, 'layers')).toBe(3)
  expect(Reflect.get(made, 'about')).toBe('my')
  expect('layers' in made).toBe(true)
})

test.for([
  ['missing', './absent.mjs', /not found/],
  ['empty', write('empty.mjs', ''), /exports no createModel.*Expected an async function/],
  ['broken', write('broken.mjs', 'export const = 1'), /does not load/],
  ['throwing', write('throwing.mjs', 'throw new Error("no luck")'), /does not load: no luck/],
  [
    'failing',
    write('failing.mjs', 'export const createModel = () => { throw new Error("no luck") }'),
    /failed in createModel: no luck/,
  ],
  ['nothing', write('nothing.mjs', 'export const createModel = () => undefined'), /made no model/],
  [
    'shapeless',
    write(
      'shapeless.mjs',
      `export const createModel = () => ({ id: 'x', provider: 'x', paid: 'no', parameters: { a: [] } })`,
    ),
    /paid[\s\S]*generate/,
  ],
] as const)('tells what is wrong with a module that is %s', async ([, path, message]) => {
  await expect(create(path)).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringMatching(message) as string,
  })
})

test('an answer without text is a bad response', async () => {
  const path = write(
    'textless.mjs',
    `export const createModel = () => ({ ...${model()}, generate: async () => ({ text: null, finishReason: 'stop' }) })`,
  )
  await expect((await create(path)).generate(ask)).rejects.toMatchObject({ code: 'bad-response' })
})

test('what it throws becomes a ModelError without keys', async () => {
  const path = write(
    'thrower.mjs',
    `export const createModel = (d, e) => ({ ...${model()}, generate: async () => { throw new Error('key ' + e.OWN_API_KEY) } })`,
  )
  await expect((await create(path, { OWN_API_KEY: 'sk-own-1234' })).generate(ask)).rejects.toMatchObject({
    code: 'server',
    message: 'own/echo: generate failed: key [key]',
  })
})

test('a ModelError of another copy of the package keeps its code', async () => {
  const path = write(
    'foreign.mjs',
    `export const createModel = () => ({ ...${model()}, generate: async () => {
    throw Object.assign(new Error('slow down'), { name: 'ModelError', code: 'rate-limit', isRetryable: true, status: 429 }) } })`,
  )
  await expect((await create(path)).generate(ask)).rejects.toMatchObject({
    code: 'rate-limit',
    isRetryable: true,
    status: 429,
  })
})

test('Node runs TypeScript, and what it cannot strip is told how to mend', () => {
  // In a process of its own, for Vitest transforms TypeScript itself.
  const typed = write(
    'typed.ts',
    `type T = { a: number }; export const createModel = async (d: object) => (${model()})`,
  )
  const enumerated = write('enum.ts', `enum E { A }; export const createModel = () => E.A`)
  const script = `
    const { createCustomModel } = await import(${JSON.stringify(new URL('custom.ts', import.meta.url).href)})
    const make = (provider) => createCustomModel({ provider, model: '' }, {}, ${JSON.stringify(root)}).then((m) => m.id, (e) => e.code + ': ' + e.message)
    console.log(JSON.stringify([await make(${JSON.stringify(typed)}), await make(${JSON.stringify(enumerated)})]))`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  const [id, fault] = JSON.parse(output) as string[]
  expect(id).toBe('own/echo')
  expect(fault).toMatch(/configuration: The model module \.\/enum\.ts cannot be run as TypeScript.*no enum/s)
})
