// Before the first paint: the kept colours, a mark that hides a page until its lens is applied, and
// which fonts the page is set in.
;(function () {
  var root = document.documentElement
  var lensParams = [
    'actors',
    'texts',
    'issues',
    'frame',
    'asOf',
    'sort',
    'show',
    'q',
    'cell',
    'item',
    'embed',
  ]
  var given = new URLSearchParams(location.search)
  for (var i = 0; i < lensParams.length; i++) {
    if (given.has(lensParams[i])) root.dataset.lens = 'pending'
  }
  try {
    var theme = localStorage.getItem('treaty-lens-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    if (localStorage.getItem('treaty-lens-language')) root.dataset.lens = 'pending'
  } catch {
    // Storage is refused.
  }

  // A font that comes late is not shown, yet the whole page is laid out anew for it.
  if (isSlow() && !isKept()) root.dataset.fonts = 'system'
  else document.querySelectorAll('script[data-fonts]').forEach(askForFonts)

  function isSlow() {
    var network = navigator.connection
    return Boolean(network && (network.saveData || /[23]g$/.test(network.effectiveType)))
  }
  function isKept() {
    try {
      return Boolean(navigator.serviceWorker && navigator.serviceWorker.controller)
    } catch {
      // A frame without storage has no worker.
      return false
    }
  }
  // Only what is asked for this early is shown at once.
  function askForFonts(script) {
    script.dataset.fonts.split(' ').forEach(function (file) {
      if (file === '') return
      var link = document.createElement('link')
      link.rel = 'preload'
      link.as = 'font'
      link.crossOrigin = 'anonymous'
      link.href = file
      document.head.append(link)
    })
  }
})()
