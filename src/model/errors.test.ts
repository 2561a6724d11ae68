import { expect, test } from 'vitest'
import { statusError, transportError, type Peer } from './errors.ts'

const peer: Peer = {
  id: 'openai/m',
  address: 'http://127.0.0.1:9/v1',
  keyNames: ['OPENAI_API_KEY'],
  scrub: (text) => text,
}
const failed = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(`connect ${code}`), { code }) })

test.for([
  ['ECONNREFUSED', false],
  ['ENOTFOUND', false],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', false],
  ['EAI_AGAIN', true],
  ['ECONNRESET', true],
  ['ETIMEDOUT', true],
  ['UND_ERR_CONNECT_TIMEOUT', true],
] as const)('%s is unreachable, by address and code', ([code, isRetryable]) => {
  const error = transportError(peer, failed(code), undefined)
  expect(error).toMatchObject({ code: 'unreachable', isRetryable })
  expect(error.message).toContain(code)
  expect(error.message).toContain(peer.address)
  expect(error.cause).toBeUndefined()
})

test.for(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])(
  '%s, after the connection stood, is a timeout',
  (code) => {
    expect(transportError(peer, failed(code), undefined)).toMatchObject({
      code: 'timeout',
      isRetryable: true,
    })
  },
)

test('looks into a failure to reach several addresses of one name', () => {
  const several = new AggregateError([
    Object.assign(new Error('v6'), { code: 'ECONNREFUSED' }),
    new Error('v4'),
  ])
  expect(
    transportError(peer, new TypeError('fetch failed', { cause: several }), undefined).message,
  ).toContain('ECONNREFUSED')
})

test('a wait is told only where waiting may help', () => {
  const headers = (name: string, value: string) => new Headers({ [name]: value })
  const wait = (status: number, given: Headers) =>
    statusError(peer, { status, words: '', headers: given }).retryAfterMs
  expect(wait(429, headers('retry-after', '2'))).toBe(2000)
  expect(wait(503, headers('retry-after-ms', '150'))).toBe(150)
  expect(wait(429, headers('retry-after', new Date(Date.now() + 60_000).toUTCString()))).toBeGreaterThan(
    50_000,
  )
  expect(wait(429, headers('retry-after', new Date(0).toUTCString()))).toBe(0)
  expect(wait(429, headers('retry-after', 'soon'))).toBeNull()
  expect(wait(400, headers('retry-after', '2'))).toBeNull()
})

test('a loop of causes ends', () => {
  const error = new Error('round')
  error.cause = error
  expect(transportError(peer, error, undefined).code).toBe('rejected')
})
