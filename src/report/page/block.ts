import { deflateRawSync } from 'node:zlib'

/** JSON, deflated, in base64: no text in it can end the element it stands in. */
export const block = (value: unknown): string =>
  deflateRawSync(Buffer.from(JSON.stringify(value), 'utf8'), { level: 9 }).toString('base64')
