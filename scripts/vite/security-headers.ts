/**
 * Puts the policy of `scripts/hosting/policy.ts` into the built pages, the preview, and a `_headers` file for
 * hosts that read one. Dev goes without, since Vite's hot reload writes inline styles.
 */
import type { Plugin } from 'vite'
import { builtHeaders } from '../hosting/files.ts'
import { FRESH, HEADERS, KEPT, POLICY, REFERRER_POLICY } from '../hosting/policy.ts'

/** The Vite plugin for the security headers. */
export function securityHeaders(): Plugin {
  let isServerBuild = false
  let base = '/'
  return {
    name: 'treaty-lens:security-headers',
    configResolved(config) {
      isServerBuild = Boolean(config.build.ssr)
      base = config.base
    },
    transformIndexHtml(_html, { server }) {
      if (server !== undefined) return []
      const policy = { 'http-equiv': 'Content-Security-Policy', content: POLICY }
      const referrer = { name: 'referrer', content: REFERRER_POLICY }
      return [
        { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
        { tag: 'meta', attrs: referrer, injectTo: 'head-prepend' },
      ]
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
        const isKept = request.url?.startsWith(`${base}assets/`) === true
        response.setHeader('Cache-Control', isKept ? KEPT : FRESH)
        next()
      })
    },
    generateBundle() {
      if (isServerBuild) return
      const { name, content } = builtHeaders(base)
      this.emitFile({ type: 'asset', fileName: name, source: content })
    },
  }
}
