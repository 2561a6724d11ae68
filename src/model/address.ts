import { ModelError } from './model.ts'

/** Where a model is reached. */
export interface Address {
  /** What the client is given: no credentials, no slash at the end. */
  readonly url: URL
  /** For messages and results: origin and path alone. */
  readonly shown: string
  /** `Basic …` when the address held a user and password; null otherwise. */
  readonly authorization: string | null
  /** Parts of the address that may be secret: user's password, the values of the query. */
  readonly secrets: readonly string[]
  /** Whether it is on this machine or its private network, where calls cost no money. */
  readonly local: boolean
}

/**
 * Reads a server's address. User and password become an `authorization`
 * header, for fetch takes no address that holds them.
 *
 * @throws ModelError `configuration` when it is no http(s) URL; the message does not repeat credentials
 */
export function readAddress(baseURL: string): Address {
  const url = URL.canParse(baseURL) ? new URL(baseURL) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ModelError(
      'configuration',
      `baseURL is ${url ? `a ${url.protocol} address` : 'no address'}: expected http or https with the version path, such as http://127.0.0.1:8080/v1.`,
    )
  const user = decodeURIComponent(url.username)
  const password = decodeURIComponent(url.password)
  const credentials = `${user}:${password}`
  const authorization = user || password ? `Basic ${Buffer.from(credentials).toString('base64')}` : null
  url.username = ''
  url.password = ''
  url.hash = ''
  url.pathname = url.pathname.replace(/\/+$/, '')
  return {
    url,
    shown: withoutSlash(url.origin + url.pathname),
    authorization,
    secrets: [...(authorization ? [credentials, password] : []), ...url.searchParams.values()],
    local: isLocal(url.hostname),
  }
}

export const withoutSlash = (text: string): string => text.replace(/\/+$/, '')

/** Loopback, the private ranges of RFC 1918 and RFC 4193, `.local` and `.internal` names, names without a dot. */
function isLocal(hostname: string): boolean {
  if (/^\[(::1|f[cd][0-9a-f]{2}:.*)\]$/.test(hostname)) return true
  if (hostname.startsWith('[')) return false
  if (/^\d+\.\d+\.\d+\.\d+$/.test(hostname))
    return /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(hostname)
  return !hostname.includes('.') || /\.(local|localhost|internal)$/.test(hostname)
}
