/** The page's script: reads the data that stand in the page and shows them. Nothing is fetched. */
import { h, render } from 'preact'
import { App } from './app.ts'
import { reportOf } from './report.ts'
import { readData } from './unpack.ts'

const place = document.getElementById('app')!

// A link to an element would take the place of the filters in the address.
document.getElementById('skip')?.addEventListener('click', (event) => {
  event.preventDefault()
  place.focus()
  place.scrollIntoView()
})

place.textContent = 'Reading the cases…'

async function show(): Promise<void> {
  try {
    const report = reportOf(await readData())
    place.replaceChildren()
    render(h(App, { report }), place)
    document.documentElement.dataset['ready'] = ''
    performance.mark('ready')
  } catch (error) {
    place.textContent = `The report cannot be opened here (${String(error)}). The file summary.md beside it says the same in short; browsers since 2023 can open it.`
  }
}

void show()
