/** The one Vue of the page, under the name that plugins import it by (see the import map). */
export * from 'vue'
