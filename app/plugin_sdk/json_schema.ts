/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Record<string, unknown>
