import { isModelError, statusError, transportError, type Peer } from '../model/errors.ts'
import type { ModelError } from '../model/model.ts'

/** What the clients of OpenAI and Anthropic throw for an HTTP status. */
interface ClientError {
  readonly status: number
  readonly message: string
  /** Of Anthropic's client: the server's sentence without the JSON around it. */
  readonly apiMessage?: string | null
  readonly code?: unknown
  readonly headers?: Pick<Headers, 'get'>
}

/** The error to tell for what one of these clients threw. */
export function clientError(peer: Peer, thrown: unknown): ModelError {
  if (isModelError(thrown)) return thrown
  const { status, message, apiMessage, code, headers } = thrown as ClientError
  if (typeof status !== 'number') return transportError(peer, thrown, undefined)
  return statusError(peer, {
    status,
    words: (apiMessage ?? message).replace(/^\d{3} /, '').replace(/^status code \(no body\)$/, ''),
    type: typeof code === 'string' ? code : null,
    headers,
  })
}
