/** Which member of the JSON form an attribute, an element or the text of a type says, where the names differ. */
export const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  analysis: { responses: 'response' },
  attachedTextType: { 'content-type': 'contentType', '#text': 'content' },
  dataClassificationType: { '#text': 'classification' },
  dependencyType: { dependency: 'dependsOn' },
  details: { 'license-identifier': 'licenseIdentifier' },
  // The type has no name before 1.7.
  expression: { '#text': 'expression' },
  hashType: { '#text': 'content' },
  licenseExpressionDetailedType: { details: 'expressionDetails' },
  licenseExpressionType: { '#text': 'expression' },
  organizationOrIndividualType: { individual: 'contact' },
  propertyType: { '#text': 'value' },
  protocolProperties: { cryptoRef: 'cryptoRefArray' },
};

/** Elements that only point: their attribute "ref" is the value, whatever else their type would allow. */
export const POINTING: Readonly<Record<string, readonly string[]>> = {
  dependencyType: ['dependency', 'provides'],
};

/** Elements that say members of the object around them. */
export const INLINE: Readonly<Record<string, readonly string[]>> = { dataflow: ['classification'] };

/** Members for which a text stood in CycloneDX 1.6, where an object stands since. */
export const TEXT_BEFORE: Readonly<Record<string, readonly string[]>> = {
  ikev2TransformTypes: ['encr', 'prf', 'integ', 'ke', 'auth'],
};

/** Elements that hold the value in one of several elements whose names the JSON form does not have. */
export const CHOICE: Readonly<Record<string, readonly string[]>> = {
  patentAssertionType: ['asserter'],
  patentType: ['patentAssignee'],
};

/** The element that is written where several of a list would do: it can say more, and the XSD forbids to mix them. */
export const PREFERRED: Readonly<Record<string, string>> = { data: 'dataflow' };
