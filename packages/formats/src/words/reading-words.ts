import { text } from '@trasluz/bom';
import type { RuleWords } from '../rules/rule.ts';

/** What stops a document before its schema is looked at. */
export const READING_WORDS: readonly RuleWords[] = [
  {
    code: 'E0001',
    what: text(
      'The document is not larger than the limit of the reader.',
      'El documento no supera el límite del lector.',
    ),
    why: text(
      'A text of any size could exhaust the memory of whoever reads it.',
      'Un texto sin límite podría agotar la memoria de quien lo lee.',
    ),
    fix: text(
      'Split the document and join the parts by BOM-Link.',
      'Divida el documento y una las partes con BOM-Link.',
    ),
  },
  {
    code: 'E0002',
    what: text('The bytes are UTF-8.', 'Los bytes son UTF-8.'),
    why: text(
      'JSON is UTF-8; another encoding would be read as other characters.',
      'JSON es UTF-8; otra codificación se leería como otros caracteres.',
    ),
    fix: text('Save the document as UTF-8.', 'Guarde el documento como UTF-8.'),
  },
  {
    code: 'E0003',
    what: text(
      'The text is JSON as RFC 8259 defines it, without comments or trailing commas.',
      'El texto es JSON según RFC 8259, sin comentarios ni comas finales.',
    ),
    why: text(
      'Readers that repair broken JSON repair it differently.',
      'Los lectores que reparan JSON roto lo reparan de formas distintas.',
    ),
    fix: text('Correct the text at the place that is named.', 'Corrija el texto en el lugar indicado.'),
  },
  {
    code: 'E0004',
    what: text(
      'Objects and lists are nested at most 64 deep.',
      'Los objetos y listas se anidan como mucho 64 niveles.',
    ),
    why: text(
      'No real document comes near it; deep nesting is a way to crash readers.',
      'Ningún documento real se acerca; el anidamiento profundo sirve para tumbar lectores.',
    ),
    fix: text('Flatten the nesting.', 'Aplane el anidamiento.'),
  },
  {
    code: 'E0005',
    what: text('No key stands twice in one object.', 'Ninguna clave aparece dos veces en un objeto.'),
    why: text(
      'Some readers take the first value, some the last: two people would see two documents.',
      'Unos lectores toman el primer valor y otros el último: dos personas verían dos documentos.',
    ),
    fix: text('Remove one of the two.', 'Quite una de las dos.'),
  },
  {
    code: 'E0006',
    what: text('No object has a key "__proto__".', 'Ningún objeto tiene la clave "__proto__".'),
    why: text(
      'In careless readers it changes every other object.',
      'En lectores descuidados cambia todos los demás objetos.',
    ),
    fix: text('Remove the key.', 'Quite la clave.'),
  },
  {
    code: 'E0007',
    what: text('Texts hold no half of a surrogate pair.', 'Los textos no contienen medio par sustituto.'),
    why: text(
      'Such a text has no UTF-8 form, so it can be neither hashed nor signed.',
      'Ese texto no tiene forma UTF-8: no se puede resumir ni firmar.',
    ),
    fix: text('Replace the broken character.', 'Sustituya el carácter roto.'),
  },
  {
    code: 'E0008',
    what: text('Numbers can be kept exactly.', 'Los números pueden conservarse con exactitud.'),
    why: text(
      'A number that changes when it is read makes every comparison false.',
      'Un número que cambia al leerse falsea cualquier comparación.',
    ),
    fix: text('Write fewer digits, or write it as text.', 'Escriba menos dígitos o escríbalo como texto.'),
  },
  {
    code: 'E0009',
    what: text('The document is not empty.', 'El documento no está vacío.'),
    why: text(
      'An upload that failed half-way often leaves nothing.',
      'Una subida interrumpida a menudo no deja nada.',
    ),
    fix: text('Send the document again.', 'Envíe de nuevo el documento.'),
  },
  {
    code: 'E0010',
    what: text('The document is a JSON object.', 'El documento es un objeto JSON.'),
    why: text('A list or a single value is no BOM.', 'Una lista o un valor suelto no es un BOM.'),
    fix: text('Give one document for each file.', 'Dé un documento por archivo.'),
  },
  {
    code: 'E0011',
    what: text('The document is complete.', 'El documento está completo.'),
    why: text(
      'A cut document looks like a smaller product.',
      'Un documento cortado parece un producto más pequeño.',
    ),
    fix: text('Write or send the document again.', 'Escriba o envíe de nuevo el documento.'),
  },
  {
    code: 'E0012',
    what: text('The format is one that is read here.', 'El formato se lee aquí.'),
    why: text(
      'Reading a wrapped or other format as if it were empty would hide everything in it.',
      'Leer un formato envuelto o distinto como si estuviera vacío ocultaría todo su contenido.',
    ),
    fix: text('Unpack or convert the document.', 'Desempaquete o convierta el documento.'),
  },
  {
    code: 'E0013',
    what: text('The content tells its format.', 'El contenido indica su formato.'),
    why: text(
      'File names prove nothing, and guessing a format invents facts.',
      'Los nombres de archivo no prueban nada, y adivinar un formato inventa hechos.',
    ),
    fix: text('State "bomFormat" and "specVersion".', 'Indique "bomFormat" y "specVersion".'),
  },
  {
    code: 'E0014',
    what: text('"specVersion" is one of 1.2 to 1.7.', '"specVersion" es una de 1.2 a 1.7.'),
    why: text(
      'Without the schema of its version a document cannot be checked.',
      'Sin el esquema de su versión un documento no puede comprobarse.',
    ),
    fix: text('Write the document in a supported version.', 'Escriba el documento en una versión soportada.'),
  },
  {
    code: 'E0015',
    what: text(
      'A gzip file or a signed envelope can be unpacked.',
      'Un archivo gzip o un sobre firmado se puede abrir.',
    ),
    why: text(
      'Half of a packed document cannot be told from a smaller one.',
      'Medio documento comprimido no se distingue de uno más pequeño.',
    ),
    fix: text('Fetch or write the file again.', 'Descargue o escriba de nuevo el archivo.'),
  },
  {
    code: 'E0016',
    what: text('A signed envelope holds the document.', 'Un sobre firmado contiene el documento.'),
    why: text(
      'A signature over a file says nothing about what the file holds.',
      'Una firma sobre un archivo no dice qué contiene el archivo.',
    ),
    fix: text('Give the document itself.', 'Dé el propio documento.'),
  },
];
