import { expect, test } from 'vitest'
import { loadClient, patientDispatcher } from './client.ts'

test('tells how to install a client that is missing', async () => {
  const name: string = '@absent/client-of-nobody'
  await expect(loadClient(name, () => import(/* @vite-ignore */ name))).rejects.toMatchObject({
    code: 'missing-client',
    message: `The client ${name} is not installed. Mend it with: npm install --save-dev ${name}`,
  })
})

test('tells why a client that is there does not load', async () => {
  const load = () => import(`data:text/javascript,${encodeURIComponent('throw new Error("needs Node 99")')}`)
  await expect(loadClient('openai', load)).rejects.toMatchObject({
    code: 'missing-client',
    message: expect.stringContaining('needs Node 99') as string,
  })
})

test('a patient dispatcher passes calls to the global one, without its time limits', async () => {
  const key = Symbol.for('undici.globalDispatcher.1')
  const own = globalThis as { [key]?: unknown }
  const original = own[key]
  const seen: object[] = []
  own[key] = { dispatch: (options: object) => seen.push(options) > 0 }
  try {
    patientDispatcher.dispatch({ path: '/v1', headersTimeout: 300_000 }, {})
  } finally {
    own[key] = original
  }
  expect(seen).toEqual([{ path: '/v1', headersTimeout: 0, bodyTimeout: 0 }])
})
