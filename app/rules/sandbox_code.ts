/**
 * Run in a new sandbox before a plugin's code: takes away what is not the same everywhere and every
 * time, and freezes the language, so that no call can leave anything behind for the next.
 */
export const HARDEN = `(() => {
  'use strict'
  delete Math.random
  for (const name of ['Date', 'eval', 'WeakRef', 'FinalizationRegistry', 'performance', 'console', 'SharedArrayBuffer', 'Atomics'])
    delete globalThis[name]
  const seen = new Set()
  const freeze = (value) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return
    if (seen.has(value)) return
    seen.add(value)
    Object.freeze(value)
    freeze(Object.getPrototypeOf(value))
    for (const key of Reflect.ownKeys(value)) {
      const own = Object.getOwnPropertyDescriptor(value, key)
      freeze(own.value)
      freeze(own.get)
      freeze(own.set)
    }
  }
  freeze(globalThis)
  for (const value of [function* () {}, async () => {}, async function* () {}, [][Symbol.iterator](), new Map().entries()])
    freeze(Object.getPrototypeOf(value))
})()`

/**
 * Answers for a plugin: its code runs anew for each stage, since what it keeps between two calls
 * would make the second answer another one. Inputs are frozen, and each rule's answer leaves as text
 * by itself, so that one that breaks takes no other with it. The sale is
 * read once and kept, frozen; with each stage come only the amounts that have moved. \`begin\` resets the fuel.
 */
export const DRIVER = `(make, begin, fixedJson) => {
  'use strict'
  const { parse, stringify } = JSON
  const { keys, freeze } = Object
  const frozen = (value) => {
    if (typeof value !== 'object' || value === null) return value
    for (const key of keys(value)) frozen(value[key])
    return freeze(value)
  }
  const { settings, datasets, rules } = frozen(parse(fixedJson))
  // Lines leave as copies with their amount, so that of them only what copies share is frozen here.
  const read = (saleJson) => {
    const { sale, customer } = parse(saleJson)
    const { lines, ...rest } = sale
    for (const key of keys(rest)) frozen(rest[key])
    for (const line of lines) {
      freeze(line.departmentIds)
      freeze(line.tags)
      frozen(line.ext)
    }
    return { sale, customer: frozen(customer) }
  }
  // Of custom fields a rule is handed those that it names: all, or one plugin's.
  const extFor = (inputs, part, whole) => {
    if (!whole || !whole.ext || inputs.length === 0 || inputs.includes(part)) return whole
    const { ext, ...rest } = whole
    const ids = keys(ext).filter((id) => inputs.includes(part + '.' + id))
    if (ids.length === 0) return freeze(rest)
    const own = {}
    for (const id of ids) own[id] = ext[id]
    return freeze({ ...rest, ext: freeze(own) })
  }
  const saleFor = (inputs, sale) =>
    sale.lines.some((line) => line.ext)
      ? freeze({ ...sale, lines: freeze(sale.lines.map((line) => extFor(inputs, 'item.ext', line))) })
      : sale
  const inputOf = ({ inputs, datasets: named }, { sale, customer, stage }) => {
    const has = (part) => inputs.length === 0 || inputs.includes(part)
    const hasAny = (part) => inputs.some((one) => one === part || one.startsWith(part + '.'))
    const input = { stage }
    if (has('sale') || hasAny('item.ext')) input.sale = saleFor(inputs, sale)
    if (has('customer') || hasAny('customer.ext')) input.customer = extFor(inputs, 'customer.ext', customer)
    if (has('settings')) input.settings = settings
    if (named.length > 0) input.datasets = {}
    for (const name of named) input.datasets[name] = datasets[name] ?? null
    return input
  }
  let known
  return (indexes, saleJson, stageJson) => {
    if (saleJson !== '') known = read(saleJson)
    const { stage, amounts, totals } = frozen(parse(stageJson))
    const lines = freeze(
      known.sale.lines.map((line, at) => freeze({ ...line, amountMinor: amounts[at] }))
    )
    const given = { stage, customer: known.customer, sale: freeze({ ...known.sale, lines, totals }) }
    const exported = make()
    const answers = indexes.split(',').map((index) => {
      const rule = rules[index]
      begin(+index)
      try {
        return stringify(exported[rule.export](inputOf(rule, given))) ?? '[]'
      } catch (error) {
        return 'threw ' + String(error?.message ?? error).slice(0, 300)
      }
    })
    return stringify(answers)
  }
}`
