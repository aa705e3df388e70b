import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'

/** A new UUIDv7: unique anywhere, and sorted by the time of birth, which keeps indices compact. */
export function newId(): string {
  return v7()
}

/** An unguessable word for an address that anybody who has it may open: 160 random bits. */
export function newToken(): string {
  return randomBytes(20).toString('base64url')
}
