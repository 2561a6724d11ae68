import { badResponse, type Peer } from '../model/errors.ts'

/** @throws ModelError `bad-response` when it is no JSON, as when it was cut */
export function readJson(peer: Peer, text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw badResponse(peer, 'something of a batch that is not JSON')
  }
}

/**
 * Reads JSON lines as a server sent them.
 *
 * @throws ModelError `bad-response` when one is no JSON, as the last one of a cut download
 */
export const readLines = (peer: Peer, text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readJson(peer, line))
