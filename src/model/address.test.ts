import { expect, test } from 'vitest'
import { readAddress } from './address.ts'

test('splits an address from its credentials', () => {
  const address = readAddress('https://ann:p%40ss@host.example/v1/?token=abcd#x')
  expect(address.shown).toBe('https://host.example/v1')
  expect(address.authorization).toBe(`Basic ${btoa('ann:p@ss')}`)
  expect(address.secrets).toEqual(['ann:p@ss', 'p@ss', 'abcd'])
  expect(address.url.href).toBe('https://host.example/v1?token=abcd')
})

test.for(['localhost:8080/v1', 'nonsense', 'ftp://host/v1', '', 'file:///etc/passwd'])(
  'rejects %j',
  (baseURL) => {
    expect(() => readAddress(baseURL)).toThrow(/expected http or https/)
  },
)

test('does not repeat what it rejects', () => {
  expect(() => readAddress('ftp://ann:p4ssword@host')).not.toThrow(/p4ssword/)
})

test.for([
  'http://localhost:1/v1',
  'http://127.0.0.1/v1',
  'http://[::1]:1/v1',
  'http://10.0.0.7/v1',
  'http://192.168.1.2/v1',
  'http://172.20.0.1',
  'http://gpu-box/v1',
  'http://gpu.local',
  'http://[fd00::1]/',
])('%s is local', (baseURL) => {
  expect(readAddress(baseURL).local).toBe(true)
})

test.for([
  'https://api.openai.com/v1',
  'http://172.32.0.1',
  'http://8.8.8.8',
  'https://localhost.example.com',
  'http://10.example.com',
  'http://[2001:db8::1]/',
])('%s is not local', (baseURL) => {
  expect(readAddress(baseURL).local).toBe(false)
})
