import type { Command } from 'commander'
import { addDataSet, hasDataSet } from '../haystack/data/add.ts'
import { dataFolder, dataSets } from '../haystack/data/registry.ts'

export function addDataCommand(program: Command): void {
  const data = program.command('data').description('data sets in your cache, for `source`')
  data
    .command('add')
    .description('fetch a data set once, and check it by SHA-256')
    .argument('<name>', Object.keys(dataSets).join(', '))
    .option('--from <place>', 'a folder or mirror address to take it from, for closed networks')
    .action(async (name: string, { from }: { from?: string }) => {
      const dataSet = dataSets[name]
      if (dataSet) process.stderr.write(`${dataSet.title}, ${dataSet.licence}\n`)
      const folder = await addDataSet(name, from, (file, what) => process.stderr.write(`  ${what} ${file}\n`))
      process.stdout.write(`${folder}\n`)
    })
  data
    .command('list')
    .description('what there is, and what is on this machine')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const rows = await Promise.all(
        Object.entries(dataSets).map(async ([name, { title, licence }]) => ({
          name,
          here: await hasDataSet(name),
          folder: dataFolder(name),
          title,
          licence,
        })),
      )
      if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
      else
        for (const { name, here, folder, title, licence } of rows)
          process.stdout.write(
            `${name}  ${here ? `in ${folder}` : `not here yet: npx mlneedle data add ${name}`}\n  ${title}, ${licence}\n`,
          )
    })
}
