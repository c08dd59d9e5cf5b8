/** The small part of citation-js that the build uses; the package ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    format(name: 'bibliography' | 'bibtex', options?: Record<string, unknown>): string
  }
  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } }
    }
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
