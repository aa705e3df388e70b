import { CONTRACT_NAMES, CONTRACTS } from '#app/plugin_sdk/providers/contracts'

const INTRODUCTION = `A plugin that declares a contract under \`provides\` in plugin.json and hands all of its methods to
\`ctx.provide(name, methods)\` in \`setup\` can be chosen by the owner: one plugin for each store, under
**Settings → Plugins → Who does what**. The only one that can do something does it without being
chosen; one that comes later does not push in. Tillhouse calls the contract and knows of no plugin.

Each method is called with one object, and with \`{ signal }\`. **Asked** methods have a time: one that
is late, throws, or answers what does not fit the schema counts as unavailable, and the sale goes on
without it; after three failures it is left alone for a minute. **Told** methods hear from the outbox
of what is done: at least once (\`{ delivery }\` carries the same id each time), in order for each sale,
again after a failure for about five days, then put aside for a person. What was told to one plugin
stays with it when the owner chooses another.

\`\`\`ts
ctx.provide('loyalty', {
  card: async ({ customerId }) => await cardOf(customerId),
  // … every method of the contract
})
\`\`\``

/** The contracts with their schemas, from the table that the kernel itself reads. */
export function providersPage(): string[] {
  return [INTRODUCTION, ...CONTRACT_NAMES.flatMap(contractParts)]
}

function contractParts(name: (typeof CONTRACT_NAMES)[number]): string[] {
  const { version, meaning, methods } = CONTRACTS[name]
  const parts = Object.entries(methods).flatMap(([method, one]) => [
    `### \`${name}.${method}\``,
    `${one.kind === 'asked' ? 'Asked' : 'Told'}, ${one.timeoutMs} ms. ${one.meaning}`,
    ['```json', JSON.stringify({ call: one.call, answer: one.answer }), '```'].join('\n'),
  ])
  return [`## \`${name}\` ${version}`, meaning, ...parts]
}
