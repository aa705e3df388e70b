import { readFileSync } from 'node:fs'

/** A small file in the shape of an export, made for these tests. */
export function fixture(name: string): string {
  return readFileSync(`tests/fixtures/move_in/${name}`, 'utf8')
}
