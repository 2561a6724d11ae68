/** What the bench of overhead is held against: the client `openai` in a loop, and nothing else. Run with the address, calls, calls in flight and bytes of a request. */
import { OpenAI } from 'openai'

const [baseURL = '', ...sizes] = process.argv.slice(2)
const [calls = 0, inFlight = 0, bytes = 0] = sizes.map(Number)
const client = new OpenAI({ apiKey: 'none', baseURL, maxRetries: 0 })
const words = 'The keeper wrote down what the ship had brought. '
const text = words.repeat(Math.ceil(bytes / words.length))
// The rest of a request's body beside its prompt.
const BESIDE = 110

let next = 0
await Promise.all(
  Array.from({ length: inFlight }, async () => {
    while (next < calls) {
      const head = `${next++}. `
      await client.chat.completions.create({
        model: 'bench',
        messages: [
          { role: 'user', content: head + text.slice(0, Math.max(0, bytes - BESIDE - head.length)) },
        ],
        max_tokens: 128,
        temperature: 0,
      })
    }
  }),
)
