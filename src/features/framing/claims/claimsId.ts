/** The id of the heading of the claims, for what leads to it. */
export const CLAIMS_ID = 'claims-document'
