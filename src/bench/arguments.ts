/** Sizes of a bench from the command line: `npm run bench -- kill --kills=3 --items=2`. Each has the size of the README's figures as its default. */
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({ strict: false, allowPositionals: true })

/** A number given as `--name=12`. @throws Error when it is none */
export function size(name: string, byDefault: number): number {
  const text = values[name]
  if (text === undefined) return byDefault
  const number = Number(text)
  if (!(number > 0)) throw new Error(`--${name} takes a number above 0, such as --${name}=${byDefault}`)
  return number
}

/** The parts of a bench given as `--only=short,long`, or by their names where the file is run by itself; all without. */
export function parts<T extends string>(all: readonly T[]): readonly T[] {
  const asked = [...positionals, ...String(values['only'] ?? '').split(',')].filter(Boolean)
  const unknown = asked.filter((name) => !(all as readonly string[]).includes(name))
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  return asked.length > 0 ? all.filter((name) => asked.includes(name)) : all
}
