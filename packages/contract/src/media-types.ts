/** The registered media type of CycloneDX JSON. */
export const MEDIA_TYPE_CYCLONEDX = 'application/vnd.cyclonedx+json';

/** What a document may be sent as. */
export const DOCUMENT_MEDIA_TYPES: readonly string[] = [MEDIA_TYPE_CYCLONEDX, 'application/json'];

/** RFC 9457. */
export const MEDIA_TYPE_PROBLEM = 'application/problem+json';
