import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const home = mkdtempSync(join(tmpdir(), 'data-'))
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const archive = zipSync({ 'V1/test/x.en.json': Buffer.from('{"en": 1}'), 'V1/dev/y.json': Buffer.from('{}') })
const good = { 'a.json': '{"a": 1}', 'b.json': '{"b": 2}' }

vi.mock('./registry.ts', async (original) => {
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
      zipped: {
        title: 'Zipped',
        licence: 'CC0',
        address: 'http://127.0.0.1:9/',
        files: { 'V1.zip': sha256(archive) },
        members: { 'x.en.json': 'V1/test/x.en.json' },
      },
    },
  }
})
const { addDataSet, hasDataSet, publishedFiles } = await import('./add.ts')
const { dataSets } = await import('./registry.ts')

const served = new Map<string, string | Uint8Array>([...Object.entries(good), ['V1.zip', archive]])
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
    'There is no data set “mlqua” to add. There is: small, zipped.',
  )
})

test('is taken out of a checked archive, and known to be whole by what came out', async () => {
  const dataSet = dataSets['zipped']
  if (!dataSet) throw new Error('no data set')
  expect(await hasDataSet('zipped')).toBe(false)
  expect(publishedFiles('zipped', dataSet)).toBeNull()
  const seen: string[] = []
  const folder = await addDataSet('zipped', address, (file, what) => seen.push(`${what} ${file}`))
  expect(readdirSync(folder).toSorted()).toEqual(['SHA256SUMS', 'x.en.json'])
  expect(readFileSync(join(folder, 'x.en.json'), 'utf8')).toBe('{"en": 1}')
  expect(publishedFiles('zipped', dataSet)).toEqual({ 'x.en.json': sha256('{"en": 1}') })
  await addDataSet('zipped', 'http://127.0.0.1:9/', (file, what) => seen.push(`${what} ${file}`))
  expect(seen).toEqual(['added x.en.json', 'kept x.en.json'])
  writeFileSync(join(folder, 'x.en.json'), 'changed')
  expect(await hasDataSet('zipped')).toBe(false)
})

test('an archive that is not the published one leaves nothing behind', async () => {
  rmSync(join(home, 'zipped'), { recursive: true, force: true })
  served.set('V1.zip', zipSync({ 'V1/test/x.en.json': Buffer.from('{"en": 2}') }))
  await expect(addDataSet('zipped', address, () => {})).rejects.toThrow('V1.zip from')
  expect(readdirSync(join(home, 'zipped'))).toEqual([])
})
