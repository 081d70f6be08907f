// Tells Streamlit's browser code where its server is, before it looks for it itself. Kept small: it comes first of all.
window.__streamlit = {
  BACKEND_BASE_URL: new URL("../../", document.currentScript.src).href,
  HOST_CONFIG: { allowedOrigins: [location.origin], useExternalAuthToken: false },
};

// The link that skips the menu is drawn before the theme is there; in Streamlit's own face it would cost 170 KB.
const skip = new CSSStyleSheet();
skip.replaceSync('a[href="#stMain"] { font-family: sans-serif !important; }');
document.adoptedStyleSheets.push(skip);
