import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const home = mkdtempSync(join(tmpdir(), 'data-'))
const good = { 'a.json': '{"a": 1}', 'b.json': '{"b": 2}' }

vi.mock('./registry.ts', async (original) => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  return {
    ...(await original<typeof import('./registry.ts')>()),
    dataFolder: (name: string) => join(home, name),
    dataSets: {
      small: {
        title: 'Small',
        licence: 'CC0',
        address: 'http://127.0.0.1:9/',
        files: Object.fromEntries(Object.entries(good).map(([name, text]) => [name, sha256(text)])),
      },
    },
  }
})
const { addDataSet, hasDataSet } = await import('./add.ts')

const served = new Map<string, string>(Object.entries(good))
const server = createServer((request, response) => {
  const text = served.get(request.url?.replace('/data/', '') ?? '')
  response.writeHead(text === undefined ? 404 : 200).end(text)
})
let address = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}/data`
})
afterAll(() => {
  server.close()
  rmSync(home, { recursive: true })
})

test('is fetched from a mirror, checked, and kept', async () => {
  const seen: string[] = []
  expect(await hasDataSet('small')).toBe(false)
  const folder = await addDataSet('small', address, (file, what) => seen.push(`${what} ${file}`))
  expect(seen).toEqual(['added a.json', 'added b.json'])
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(good['a.json'])
  expect(await hasDataSet('small')).toBe(true)
  await addDataSet('small', 'http://127.0.0.1:9/', (file, what) => seen.push(`${what} ${file}`))
  expect(seen.slice(2)).toEqual(['kept a.json', 'kept b.json'])
})

test('is copied from a folder, and a file gone wrong is replaced', async () => {
  const from = join(home, 'from')
  mkdirSync(from)
  for (const [name, text] of Object.entries(good)) writeFileSync(join(from, name), text)
  writeFileSync(join(home, 'small', 'b.json'), 'cut')
  const seen: string[] = []
  await addDataSet('small', from, (file, what) => seen.push(`${what} ${file}`))
  expect(seen).toEqual(['kept a.json', 'added b.json'])
})

test('is refused when it is not the published file, and nothing is kept of it', async () => {
  rmSync(join(home, 'small'), { recursive: true })
  served.set('a.json', '{"a": "changed"}')
  await expect(addDataSet('small', address, () => {})).rejects.toThrow(
    /a\.json .* is not the published file: expected SHA-256 \w{64}, got \w{64}/,
  )
  expect(readdirSync(join(home, 'small'))).toEqual([])
})

test.each([
  ['a missing file', () => `${address}/none`, /a\.json cannot be had .*answered 404/],
  [
    'an unreachable server',
    () => undefined,
    /a\.json cannot be had .*http:\/\/127\.0\.0\.1:9\/.*[^]*--from FOLDER/,
  ],
  ['a missing folder', () => join(home, 'nowhere'), /a\.json cannot be had .*ENOENT/],
])('says why it cannot be had: %s', async (_, from, message) => {
  await expect(addDataSet('small', from(), () => {})).rejects.toThrow(message)
})

test('that is unknown is named, with those there are', async () => {
  await expect(addDataSet('mlqua', undefined, () => {})).rejects.toThrow(
    'There is no data set “mlqua” to add. There is: small.',
  )
})
