/** All texts of one language in one chunk, loaded when a screen speaks it. */
export default import.meta.glob<Record<string, unknown>>('../lang/en/*.json', {
  eager: true,
  import: 'default',
})
