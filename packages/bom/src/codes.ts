import { type LocalText, text } from './local-text.ts';

/**
 * Every issue code with its title. Codes are never renumbered and never reused.
 * E00xx bytes and text · E01xx schema · E03xx semantics that make a document invalid · W00xx reading worth a look
 * · W03xx semantics worth a look · W04xx the same for SPDX.
 */
export const ISSUE_CODES: Readonly<Record<IssueCode, LocalText>> = {
  E0001: text('The document is larger than the limit', 'El documento supera el tamaño máximo'),
  E0002: text('The document is not valid UTF-8', 'El documento no es UTF-8 válido'),
  E0003: text('The document is not valid JSON', 'El documento no es JSON válido'),
  E0004: text('The document is nested too deeply', 'El documento está anidado a demasiada profundidad'),
  E0005: text('A key stands twice in one object', 'Una clave aparece dos veces en un objeto'),
  E0006: text('The key "__proto__" is not allowed', 'La clave "__proto__" no está permitida'),
  E0007: text('A string holds half a surrogate pair', 'Un texto contiene medio par sustituto'),
  E0008: text('A number cannot be kept exactly', 'Un número no puede conservarse con exactitud'),
  E0009: text('The document is empty', 'El documento está vacío'),
  E0010: text('The document is not a JSON object', 'El documento no es un objeto JSON'),
  E0011: text('The document ends too early', 'El documento termina antes de tiempo'),
  E0012: text('The format is known but not read here', 'El formato se reconoce, pero no se lee aquí'),
  E0013: text('The format is not known', 'El formato no se reconoce'),
  E0014: text('The version of the format is not supported', 'La versión del formato no está soportada'),
  E0015: text('What wraps the document cannot be unpacked', 'El envoltorio del documento no se puede abrir'),
  E0016: text('The wrapping holds no document', 'El envoltorio no contiene ningún documento'),
  E0017: text('The document is not well-formed XML', 'El documento no es XML bien formado'),
  E0018: text(
    'The document declares a document type or uses an entity',
    'El documento declara un tipo de documento o usa una entidad',
  ),
  E0101: text('A required field is missing', 'Falta un campo obligatorio'),
  E0102: text('A field is not known here', 'Un campo no se conoce en este lugar'),
  E0103: text('A value has the wrong type', 'Un valor tiene un tipo incorrecto'),
  E0104: text('A value is not one of the allowed ones', 'Un valor no está entre los permitidos'),
  E0105: text('A value does not have the required form', 'Un valor no tiene la forma exigida'),
  E0106: text('Two items of a list are identical', 'Dos elementos de una lista son idénticos'),
  E0107: text('A value is out of range', 'Un valor está fuera de rango'),
  E0108: text('Fields that exclude each other stand together', 'Coinciden campos que se excluyen'),
  E0109: text(
    'A licence id is not on the SPDX list',
    'Un identificador de licencia no está en la lista SPDX',
  ),
  E0199: text('A value breaks the schema', 'Un valor incumple el esquema'),
  E0312: text(
    'Dependency points to a component that is not in this BOM',
    'Una dependencia apunta a un componente que no está en este BOM',
  ),
  E0313: text(
    'Two components or services have the same bom-ref',
    'Dos componentes o servicios tienen el mismo bom-ref',
  ),
  W0001: text(
    'An XML element or attribute of another vocabulary was not read',
    'No se leyó un elemento o atributo XML de otro vocabulario',
  ),
  W0301: text('A reference points to nothing in this BOM', 'Una referencia no apunta a nada en este BOM'),
  W0302: text('A component has no version', 'Un componente no tiene versión'),
  W0303: text('A list is empty', 'Una lista está vacía'),
  W0304: text(
    'A model card stands on something that is not a model',
    'Una ficha de modelo está en algo que no es un modelo',
  ),
  W0305: text('A licence is named outside the SPDX list', 'Una licencia se nombra fuera de la lista SPDX'),
  W0306: text('A digest does not fit its algorithm', 'Un resumen no corresponde a su algoritmo'),
  W0307: text('A date cannot be right', 'Una fecha no puede ser correcta'),
  W0308: text('Two elements share one bom-ref', 'Dos elementos comparten un bom-ref'),
  W0309: text('A property has no value', 'Una propiedad no tiene valor'),
  W0310: text('Shares do not add up to 100', 'Las cuotas no suman 100'),
  W0311: text('Dependencies form a cycle', 'Las dependencias forman un ciclo'),
  W0312: text('An object says nothing', 'Un objeto no dice nada'),
  W0313: text('A citation points to nothing', 'Una cita no apunta a nada'),
  W0314: text('A component cannot be external here', 'Un componente no puede ser externo aquí'),
  W0315: text('A form is deprecated', 'Una forma está obsoleta'),
  W0316: text('A URL cannot be followed', 'Una URL no se puede seguir'),
  W0317: text(
    'A BOM-Link is broken or names an old version',
    'Un BOM-Link está roto o nombra una versión antigua',
  ),
  W0318: text('A licence expression cannot be read', 'Una expresión de licencia no se puede leer'),
  W0319: text('A package URL cannot be read', 'Una URL de paquete no se puede leer'),
  W0320: text('A country is not in ISO 3166', 'Un país no está en ISO 3166'),
  W0321: text(
    'A value is not in the vocabulary of its property',
    'Un valor no está en el vocabulario de su propiedad',
  ),
  W0322: text('Tasks wait for each other', 'Unas tareas se esperan entre sí'),
  W0323: text('A component descends from itself', 'Un componente desciende de sí mismo'),
  W0401: text('An SPDX id points to nothing here', 'Un identificador SPDX no apunta a nada aquí'),
  W0402: text(
    'A relationship joins elements that it cannot join',
    'Una relación une elementos que no puede unir',
  ),
  W0403: text('The AI profile asks for more', 'El perfil AI pide más datos'),
  W0404: text('The Dataset profile asks for more', 'El perfil Dataset pide más datos'),
  W0405: text('The Lite profile asks for more', 'El perfil Lite pide más datos'),
  W0406: text('The Build profile asks for more', 'El perfil Build pide más datos'),
  W0407: text('A collection breaks the Core profile', 'Una colección incumple el perfil Core'),
  W0408: text('A package has not one licence of each kind', 'Un paquete no tiene una licencia de cada tipo'),
  W0409: text('An element stands inside another', 'Un elemento está dentro de otro'),
  W0410: text('A property in an extension cannot be read', 'Una propiedad de una extensión no se puede leer'),
  W0411: text('Two SPDX elements have the same id', 'Dos elementos SPDX tienen el mismo identificador'),
  W0412: text('A text of SPDX 2 has another form', 'Un texto de SPDX 2 tiene otra forma'),
  W0413: text(
    'The extension stands beside a value that was changed',
    'La extensión acompaña a un valor que se ha cambiado',
  ),
  W0414: text('An entry of the extension cannot be read', 'Una entrada de la extensión no se puede leer'),
};

/** The code of an issue; a new one is added at the end of its block. */
export type IssueCode =
  | 'E0001'
  | 'E0002'
  | 'E0003'
  | 'E0004'
  | 'E0005'
  | 'E0006'
  | 'E0007'
  | 'E0008'
  | 'E0009'
  | 'E0010'
  | 'E0011'
  | 'E0012'
  | 'E0013'
  | 'E0014'
  | 'E0015'
  | 'E0016'
  | 'E0017'
  | 'E0018'
  | 'E0101'
  | 'E0102'
  | 'E0103'
  | 'E0104'
  | 'E0105'
  | 'E0106'
  | 'E0107'
  | 'E0108'
  | 'E0109'
  | 'E0199'
  | 'E0312'
  | 'E0313'
  | 'W0001'
  | 'W0301'
  | 'W0302'
  | 'W0303'
  | 'W0304'
  | 'W0305'
  | 'W0306'
  | 'W0307'
  | 'W0308'
  | 'W0309'
  | 'W0310'
  | 'W0311'
  | 'W0312'
  | 'W0313'
  | 'W0314'
  | 'W0315'
  | 'W0316'
  | 'W0317'
  | 'W0318'
  | 'W0319'
  | 'W0320'
  | 'W0321'
  | 'W0322'
  | 'W0323'
  | 'W0401'
  | 'W0402'
  | 'W0403'
  | 'W0404'
  | 'W0405'
  | 'W0406'
  | 'W0407'
  | 'W0408'
  | 'W0409'
  | 'W0410'
  | 'W0411'
  | 'W0412'
  | 'W0413'
  | 'W0414';
