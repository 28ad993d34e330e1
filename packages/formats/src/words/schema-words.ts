import { text } from '@trasluz/bom';
import type { RuleWords } from '../rules/rule.ts';

/** What the official schema of the document's version states. */
export const SCHEMA_WORDS: readonly RuleWords[] = [
  {
    code: 'E0101',
    what: text(
      'Every field that the schema requires is there.',
      'Están todos los campos que exige el esquema.',
    ),
    why: text(
      'Readers rely on it and fail, or guess, without.',
      'Los lectores cuentan con él y, sin él, fallan o adivinan.',
    ),
    fix: text('Add the field at the object that is named.', 'Añada el campo en el objeto indicado.'),
  },
  {
    code: 'E0102',
    what: text(
      'Objects have only the fields that the schema knows.',
      'Los objetos solo tienen los campos que conoce el esquema.',
    ),
    why: text(
      'A misspelt field is read by nobody: what it says is lost without a word.',
      'Un campo mal escrito no lo lee nadie: lo que dice se pierde en silencio.',
    ),
    fix: text('Correct the name, or say it in "properties".', 'Corrija el nombre o dígalo en "properties".'),
  },
  {
    code: 'E0103',
    what: text(
      'Every value has the type that the schema asks.',
      'Cada valor tiene el tipo que pide el esquema.',
    ),
    why: text(
      '42 and "42" are different values to every reader.',
      '42 y "42" son valores distintos para cualquier lector.',
    ),
    fix: text('Write the value in the type that is named.', 'Escriba el valor con el tipo indicado.'),
  },
  {
    code: 'E0104',
    what: text(
      'A value of a closed list is one of that list.',
      'Un valor de una lista cerrada pertenece a ella.',
    ),
    why: text(
      'Nobody can filter or compare by a word of its own.',
      'Nadie puede filtrar ni comparar con una palabra propia.',
    ),
    fix: text('Choose a value of the list.', 'Elija un valor de la lista.'),
  },
  {
    code: 'E0105',
    what: text(
      'Dates, digests, addresses and identifiers have their form.',
      'Fechas, resúmenes, direcciones e identificadores tienen su forma.',
    ),
    why: text(
      'A date or digest in another form cannot be compared.',
      'Una fecha o un resumen con otra forma no puede compararse.',
    ),
    fix: text('Write it in the form that is shown.', 'Escríbalo con la forma que se muestra.'),
  },
  {
    code: 'E0106',
    what: text('Lists of things hold no thing twice.', 'Las listas no contienen dos veces lo mismo.'),
    why: text(
      'Counting and comparing go wrong with a double.',
      'Con un duplicado, contar y comparar da mal resultado.',
    ),
    fix: text('Remove the second one.', 'Quite el segundo.'),
  },
  {
    code: 'E0107',
    what: text(
      'Numbers, texts and lists stay within their limits.',
      'Números, textos y listas respetan sus límites.',
    ),
    why: text(
      'A confidence of 7 or an empty identifier means nothing.',
      'Una confianza de 7 o un identificador vacío no significan nada.',
    ),
    fix: text(
      'Write a value within the limit that is named.',
      'Escriba un valor dentro del límite indicado.',
    ),
  },
  {
    code: 'E0108',
    what: text(
      'Fields that exclude each other do not stand together.',
      'No coinciden campos que se excluyen.',
    ),
    why: text('With both, each reader chooses another one.', 'Con ambos, cada lector elige uno distinto.'),
    fix: text('Keep one of them.', 'Conserve uno de ellos.'),
  },
  {
    code: 'E0109',
    what: text('A licence "id" is on the SPDX list.', 'El "id" de una licencia está en la lista SPDX.'),
    why: text(
      'The id stands for a text that everyone can look up; an invented one stands for none.',
      'El identificador representa un texto que cualquiera puede consultar; uno inventado, ninguno.',
    ),
    fix: text(
      'Correct the id, or use "name" for a licence outside the list.',
      'Corrija el identificador o use "name" si la licencia no está en la lista.',
    ),
  },
  {
    code: 'E0199',
    what: text(
      'The document fits the schema in every other respect.',
      'El documento cumple el esquema en todo lo demás.',
    ),
    why: text(
      'The schema is the contract between writers and readers.',
      'El esquema es el contrato entre quien escribe y quien lee.',
    ),
    fix: text('Compare the place with the specification.', 'Compare el lugar con la especificación.'),
  },
];
