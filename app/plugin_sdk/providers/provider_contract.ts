import type { HandlerContext } from '#app/plugin_sdk/define_plugin'
import type { JsonSchema } from '#app/plugin_sdk/json_schema'

/** One thing that whoever stands in for something is asked to do. */
export interface ProviderMethod {
  /**
   * - `asked`: somebody waits for the answer, no longer than `timeoutMs`
   * - `told`: after the commit, from the outbox, at least once, again after a failure; the answer
   *   counts for nothing
   */
  kind: 'asked' | 'told'
  timeoutMs: number
  /** Of what it is given, and of what it answers. */
  call: JsonSchema
  answer: JsonSchema
  /** When it is called and what is expected, for docs/plugins/providers.md. */
  meaning: string
}

/**
 * What a plugin has to do to stand in for something. The owner chooses one plugin for a store;
 * Tillhouse calls it by the name of the contract and knows of no plugin.
 */
export interface ProviderContract {
  /** A plugin names the one that it was written for under `provides`; the first number must agree. */
  version: string
  meaning: string
  methods: Readonly<Record<string, ProviderMethod>>
}

/** What goes in and what comes out of the methods of a contract. */
export type ProviderCalls = Record<string, { call: object; answer: unknown }>

/** What a plugin hands to `ctx.provide`: every method of the contract. */
export type ProviderOf<Calls> = {
  [Method in keyof Calls]: Calls[Method] extends { call: infer Call; answer: infer Answer }
    ? (call: Call, context: HandlerContext) => Answer | Promise<Answer>
    : never
}

/** Short words for the schemas of contracts: nothing but what is named, and all of it. */
export const schema = {
  exactly: (
    properties: Record<string, JsonSchema>,
    /** May be left out, by plugins of before above all. */
    optional: Record<string, JsonSchema> = {}
  ): JsonSchema => ({
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
  }),
  /** One of the kinds that `reason` or the like tells apart. */
  either: (...kinds: JsonSchema[]): JsonSchema => ({ anyOf: kinds }),
  listOf: (items: JsonSchema, maxItems: number): JsonSchema => ({ type: 'array', items, maxItems }),
  text: (maxLength: number): JsonSchema => ({ type: 'string', maxLength }),
  textOrNull: (maxLength: number): JsonSchema => ({ type: ['string', 'null'], maxLength }),
  oneOf: (...values: (string | boolean)[]): JsonSchema => ({ enum: values }),
  /** What counts for nothing. */
  anything: {} as JsonSchema,
  nothing: { type: 'null' } as JsonSchema,
  yesOrNo: { type: 'boolean' } as JsonSchema,
  wholeFrom: (minimum: number): JsonSchema => ({
    type: 'integer',
    minimum,
    maximum: Number.MAX_SAFE_INTEGER,
  }),
}
