/** The stand-ins' addresses follow their port; an address set by hand goes before. */
export function standInAddresses(port: number): NodeJS.ProcessEnv {
  const at = (path: string) => `http://127.0.0.1:${String(port)}/${path}`;
  return {
    SENIM_CABINET_URL: at('cabinet'),
    SENIM_MONITORING_URL: at('monitoring'),
    SENIM_SIGNATURES_URL: at('ncanode'),
    SENIM_INBOX_URL: at('inbox'),
    SENIM_LEGAL_ENTITIES_URL: at('legal-entities'),
    SENIM_PRODUCERS_URL: at('producers'),
    SENIM_COURTS_URL: at('courts'),
    SENIM_PROCUREMENT_URL: at('e-procurement'),
    SENIM_SITE_URL: at('site'),
  };
}
