// Tells Streamlit's browser code where its server is, before it looks for it itself. Kept small: it comes first of all.
window.__streamlit = {
  BACKEND_BASE_URL: new URL("../../", document.currentScript.src).href,
  HOST_CONFIG: { allowedOrigins: [location.origin], useExternalAuthToken: false },
};
