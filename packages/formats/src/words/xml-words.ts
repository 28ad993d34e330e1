import { text } from '@trasluz/bom';
import type { RuleWords } from '../rules/rule.ts';

/** What only a document in XML can get wrong. */
export const XML_WORDS: readonly RuleWords[] = [
  {
    code: 'E0017',
    what: text(
      'The text is well-formed XML 1.0 with namespaces, and its root is the "bom" of a CycloneDX namespace.',
      'El texto es XML 1.0 bien formado con espacios de nombres, y su raíz es el "bom" de un espacio CycloneDX.',
    ),
    why: text(
      'Readers that repair broken XML repair it differently.',
      'Los lectores que reparan XML roto lo reparan de formas distintas.',
    ),
    fix: text('Correct the text at the place that is named.', 'Corrija el texto en el lugar indicado.'),
  },
  {
    code: 'E0018',
    what: text(
      'There is no document type declaration, and no entity but the five of XML itself.',
      'No hay declaración de tipo de documento ni más entidades que las cinco del propio XML.',
    ),
    why: text(
      'Entities can read foreign files or grow without bound, and CycloneDX needs none.',
      'Las entidades pueden leer archivos ajenos o crecer sin límite, y CycloneDX no las necesita.',
    ),
    fix: text(
      'Remove the declaration and write the characters themselves.',
      'Quite la declaración y escriba los propios caracteres.',
    ),
  },
  {
    code: 'W0001',
    what: text(
      'Every element and attribute belongs to CycloneDX.',
      'Todos los elementos y atributos pertenecen a CycloneDX.',
    ),
    why: text(
      'What another vocabulary says has no place in the CycloneDX model, so it is left out.',
      'Lo que dice otro vocabulario no tiene sitio en el modelo CycloneDX y queda fuera.',
    ),
    fix: text(
      'Say it with CycloneDX, as a property if there is no field for it.',
      'Dígalo con CycloneDX, como propiedad si no hay un campo.',
    ),
  },
];
