/** What is looked at, as the address's hash says it: every view can be linked, and Back works. */

export const views = [
  'overview',
  'heatmaps',
  'difference',
  'languages',
  'matrix',
  'changes',
  'coverage',
  'made',
] as const
export type View = (typeof views)[number]

/** What cases can be narrowed by. */
export const facets = [
  'experiment',
  'task',
  'control',
  'needle',
  'haystack',
  'question',
  'instruction',
  'length',
  'depth',
  'present',
  'outcome',
  'contender',
] as const
export type Facet = (typeof facets)[number]

/** Values wanted of each facet, as the address spells them; a facet that is not named takes all. */
export type Selection = Readonly<Partial<Record<Facet, readonly string[]>>>

export interface Look {
  readonly view: View
  readonly filters: Selection
  /** Part of a case's id. */
  readonly search: string
  /** Which contender the others are compared with. */
  readonly reference: number
  /** Experiment and task on show in views of one: `monolingual|qa`. */
  readonly family: string | null
  /** Cases lost, or gained. */
  readonly change: 'lost' | 'gained'
  /** The square whose cases are open. */
  readonly open: Selection | null
}

export const start: Look = {
  view: 'overview',
  filters: {},
  search: '',
  reference: 0,
  family: null,
  change: 'lost',
  open: null,
}

const prefix = 'cases.'

/** `view=heatmaps&length=8192,16384`. Values that hold a comma or percent are written in full. */
export function toHash(look: Look): string {
  const parts: string[] = []
  const put = (name: string, value: string) => parts.push(`${name}=${value}`)
  // Always there: an empty hash would take the page back to its top.
  put('view', look.view)
  if (look.family !== null) put('map', encode(look.family))
  if (look.change !== start.change) put('change', look.change)
  if (look.reference !== start.reference) put('reference', String(look.reference))
  putSelection(look.filters, '', put)
  if (look.search !== '') put('id', encode(look.search))
  if (look.open) putSelection(look.open, prefix, put)
  return parts.join('&')
}

function putSelection(selection: Selection, before: string, put: (name: string, value: string) => void) {
  for (const facet of facets) {
    const values = selection[facet]
    if (values) put(before + facet, values.map(encode).join(','))
  }
}

/** The other way; what it does not know it leaves out. */
export function fromHash(hash: string): Look {
  const found = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((part) => {
        const equals = part.indexOf('=')
        return [part.slice(0, equals), part.slice(equals + 1)] as const
      }),
  )
  const view = found.get('view')
  const open = readSelection(found, prefix)
  return {
    view: views.find((name) => name === view) ?? start.view,
    filters: readSelection(found, ''),
    search: decode(found.get('id') ?? ''),
    reference: Math.max(0, Math.trunc(Number(found.get('reference'))) || 0),
    family: found.has('map') ? decode(found.get('map')!) : null,
    change: found.get('change') === 'gained' ? 'gained' : 'lost',
    open: Object.keys(open).length > 0 ? open : null,
  }
}

function readSelection(found: ReadonlyMap<string, string>, before: string): Selection {
  const selection: Partial<Record<Facet, readonly string[]>> = {}
  for (const facet of facets) {
    const text = found.get(before + facet)
    if (text !== undefined) selection[facet] = text === '' ? [] : text.split(',').map(decode)
  }
  return selection
}

/** As `encodeURIComponent`, whatever the text holds, and with what reads well in an address left as it is. */
const encode = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(/%(2F|3A|7C)/g, decodeURIComponent)

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
