import { ModelError } from './model.ts'

/** The far end of a call, as errors speak of it. */
export interface Peer {
  /** The model's id: `openai/gpt-5-mini`. */
  readonly id: string
  /** Address without credentials. */
  readonly address: string
  /** Environment variables that may hold the key. */
  readonly keyNames: readonly string[]
  /** Takes secrets out of text. */
  readonly scrub: (text: string) => string
}

/** What a server said when it did not answer. */
export interface Refusal {
  readonly status: number
  /** Its own words, untrusted; '' when it gave none. */
  readonly words: string
  /** Its name for the fault (`insufficient_quota`); null when it gave none. */
  readonly type?: string | null
  readonly headers?: Pick<Headers, 'get'> | undefined
  readonly retryAfterMs?: number | null
}

/** Longest part of a server's own words in a message, in UTF-16 units. */
const longest = 300

/** A server's words as part of a line: no secrets, no control characters, not long. */
export function quote(peer: Peer, words: string): string {
  const line = peer
    .scrub(words)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return line.length > longest ? `${line.slice(0, longest).toWellFormed()}…` : line
}

/** The error for an HTTP status that is no success. */
export function statusError(peer: Peer, refusal: Refusal): ModelError {
  const { status } = refusal
  const words = quote(peer, refusal.words)
  const said = `(HTTP ${status}${words ? `: ${words}` : ''})`
  const make = (code: ModelError['code'], isRetryable: boolean, text: string): ModelError =>
    new ModelError(code, peer.scrub(`${peer.id}: ${text}`), {
      isRetryable,
      status,
      retryAfterMs: isRetryable ? (refusal.retryAfterMs ?? retryAfter(refusal.headers)) : null,
    })
  if (status === 401 || (status === 400 && /API_KEY_INVALID|API key not valid/i.test(refusal.words)))
    return make(
      'unauthorized',
      false,
      `the server at ${peer.address} does not accept the key ${said}. Check ${peer.keyNames.join(' or ')}.`,
    )
  if (status === 403)
    return make(
      'unauthorized',
      false,
      `the key may not use this model at ${peer.address} ${said}. Check ${peer.keyNames.join(' or ')} and what its account permits.`,
    )
  if (status === 404)
    return make(
      'rejected',
      false,
      `there is no such model or path at ${peer.address} ${said}. Check the model's name, and that the address ends in the version path, such as /v1.`,
    )
  if (status === 408) return make('timeout', true, `the server at ${peer.address} gave up waiting ${said}.`)
  if (status === 429)
    return refusal.type === 'insufficient_quota'
      ? make('rate-limit', false, `the account has no quota left ${said}. Check its plan and billing.`)
      : make(
          'rate-limit',
          true,
          `too many calls or tokens for the limits of the account ${said}. Lower the number of calls in flight, or wait.`,
        )
  if (status >= 500) return make('server', true, `the server at ${peer.address} failed ${said}.`)
  return make('rejected', status === 409, `the server at ${peer.address} did not accept the request ${said}.`)
}

/** The error for a call that its caller ended: retryable when its time was up, not when the run is over. */
export function abortedError(peer: Peer, signal: AbortSignal): ModelError {
  const timedOut = signal.reason instanceof Error && signal.reason.name === 'TimeoutError'
  return timedOut
    ? new ModelError(
        'timeout',
        peer.scrub(`${peer.id}: no answer from ${peer.address} within the time allowed.`),
        { isRetryable: true },
      )
    : new ModelError('timeout', peer.scrub(`${peer.id}: the call was aborted before an answer came.`))
}

/** The error for an answer that cannot be read. */
export const badResponse = (peer: Peer, what: string): ModelError =>
  new ModelError('bad-response', peer.scrub(`${peer.id}: the server at ${peer.address} sent ${what}.`), {
    isRetryable: true,
  })

/** Faults that mending the network or the address removes, not waiting. */
const lasting =
  /^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ERR_INVALID_URL|.*CERT.*|ERR_TLS.*|ERR_SSL.*)$/
const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens there: start the server, or mend the address.',
  ENOTFOUND: 'Its name is not known: mend the address, or check the network.',
  EAI_AGAIN: 'Its name could not be looked up: check the network.',
}

/**
 * The error for what a client threw that is no HTTP status: no connection, a
 * body cut midway, no JSON. Only codes of the cause are told, for causes may
 * hold headers.
 */
export function transportError(peer: Peer, thrown: unknown, signal: AbortSignal | undefined): ModelError {
  if (signal?.aborted) return abortedError(peer, signal)
  const chain = causes(thrown)
  const code = chain.map((error) => error.code).find((value) => typeof value === 'string') as
    | string
    | undefined
  const text = chain.map((error) => `${String(error.name)} ${String(error.message)}`).join(' ')
  if (chain.some((error) => error.name === 'SyntaxError')) return badResponse(peer, 'a body that is not JSON')
  if (/terminated/.test(text))
    return badResponse(peer, `an answer that was cut midway${code ? ` (${code})` : ''}`)
  const connecting = code === 'ETIMEDOUT' || code === 'UND_ERR_CONNECT_TIMEOUT'
  if (!connecting && /timed? ?out/i.test(`${code} ${text}`))
    return new ModelError(
      'timeout',
      peer.scrub(`${peer.id}: ${peer.address} did not answer in time${code ? ` (${code})` : ''}.`),
      { isRetryable: true },
    )
  if (code !== undefined || /fetch failed|Connection error|Error fetching/.test(text)) {
    const hint = (code && advice[code]) ?? 'Check the address and the network.'
    return new ModelError(
      'unreachable',
      peer.scrub(`${peer.id}: no connection to ${peer.address}${code ? ` (${code})` : ''}. ${hint}`),
      {
        isRetryable: code === undefined || !lasting.test(code),
      },
    )
  }
  return new ModelError(
    'rejected',
    peer.scrub(`${peer.id}: the client did not send the request: ${quote(peer, text)}`),
  )
}

interface Thrown {
  readonly name?: unknown
  readonly message?: unknown
  readonly code?: unknown
}

/** An error and what caused it, outermost first; a failed connection to several addresses counts by its first. */
function causes(thrown: unknown): Thrown[] {
  const chain: Thrown[] = []
  for (let error = thrown; error instanceof Object && chain.length < 8;) {
    chain.push(error as Thrown)
    error =
      error instanceof AggregateError ? (error.errors as unknown[])[0] : (error as { cause?: unknown }).cause
  }
  return chain
}

/** `Retry-After` (RFC 9110: seconds or a date) or `retry-after-ms`, in milliseconds from now; null when absent or unreadable. */
function retryAfter(headers: Pick<Headers, 'get'> | undefined): number | null {
  const milliseconds = headers?.get('retry-after-ms')
  if (milliseconds && Number.isFinite(Number(milliseconds))) return Math.max(0, Number(milliseconds))
  const value = headers?.get('retry-after')
  if (!value) return null
  const wait = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}

/** Whether a thrown value already is the error to tell, made here or by another copy of this package. */
export const isModelError = (thrown: unknown): thrown is ModelError =>
  thrown instanceof ModelError ||
  (thrown instanceof Error && thrown.name === 'ModelError' && 'isRetryable' in thrown)
