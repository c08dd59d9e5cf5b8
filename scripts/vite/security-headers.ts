/**
 * The content security policy and its companions, written once: as a meta element of the built
 * page, as headers of `vite preview`, and as a `_headers` file for hosts that read one. Dev goes
 * without, since Vite's hot reload writes inline styles.
 */
import type { Plugin } from 'vite'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** A meta element cannot carry `frame-ancestors`. Any page may embed a view: that is a feature. */
const HEADERS = {
  'Content-Security-Policy': `${POLICY}; frame-ancestors *`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** The Vite plugin for the security headers. */
export function securityHeaders(): Plugin {
  let isServerBuild = false
  return {
    name: 'treaty-lens:security-headers',
    configResolved(config) {
      isServerBuild = Boolean(config.build.ssr)
    },
    transformIndexHtml(_html, { server }) {
      if (server !== undefined) return []
      const policy = { 'http-equiv': 'Content-Security-Policy', content: POLICY }
      const referrer = { name: 'referrer', content: HEADERS['Referrer-Policy'] }
      return [
        { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
        { tag: 'meta', attrs: referrer, injectTo: 'head-prepend' },
      ]
    },
    configurePreviewServer(server) {
      server.middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
        next()
      })
    },
    generateBundle() {
      if (isServerBuild) return
      const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}\n`)
      this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('')}` })
    },
  }
}
