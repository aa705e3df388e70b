import { v7 } from 'uuid'

/** A new UUIDv7: unique anywhere, and sorted by the time of birth, which keeps indices compact. */
export function newId(): string {
  return v7()
}
