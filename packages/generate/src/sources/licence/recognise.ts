/** How a licence text is recognised: phrases that all must stand in it, and none of which another licence has. */
interface Mark {
  readonly id: string;
  readonly phrases: readonly string[];
  /** Longest text, in words, that still is this licence alone: more words mean added terms. */
  readonly wordsMax: number;
}

/** Standard texts, by phrases from their beginning, middle and end, normalised as `normalise` does it. */
const MARKS: readonly Mark[] = [
  {
    id: 'Apache-2.0',
    phrases: [
      'apache license version 2.0, january 2004',
      'grant of patent license. subject to the terms and conditions of this license, each contributor hereby grants to you',
      'unless required by applicable law or agreed to in writing, licensor provides the work',
      'accepting warranty or additional liability',
    ],
    wordsMax: 1_800,
  },
  {
    id: 'MIT',
    phrases: [
      'permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files',
      'the above copyright notice and this permission notice shall be included in all copies or substantial portions of the software',
      'in no event shall the authors or copyright holders be liable for any claim, damages or other liability',
    ],
    wordsMax: 220,
  },
  {
    id: 'BSD-3-Clause',
    phrases: [
      'redistribution and use in source and binary forms, with or without modification, are permitted',
      'may be used to endorse or promote products derived from this software without specific prior written permission',
      'even if advised of the possibility of such damage',
    ],
    wordsMax: 280,
  },
  {
    id: 'CC-BY-4.0',
    phrases: ['creative commons attribution 4.0 international public license', 'section 8 -- interpretation'],
    wordsMax: 3_200,
  },
  {
    id: 'CC-BY-SA-4.0',
    phrases: [
      'creative commons attribution-sharealike 4.0 international public license',
      'section 8 -- interpretation',
    ],
    wordsMax: 3_400,
  },
  {
    id: 'CC-BY-NC-4.0',
    phrases: [
      'creative commons attribution-noncommercial 4.0 international public license',
      'section 8 -- interpretation',
    ],
    wordsMax: 3_400,
  },
  {
    id: 'CC0-1.0',
    phrases: ['cc0 1.0 universal', 'statement of purpose', 'limitations and disclaimers'],
    wordsMax: 1_300,
  },
];

/** Returns the SPDX id of a text that is one of a few standard licences and nothing more; else `undefined`. */
export function recogniseLicence(text: string): string | undefined {
  const normal = normalise(text);
  const words = normal.split(' ').length;
  const fits = MARKS.filter(
    (mark) => words <= mark.wordsMax && mark.phrases.every((phrase) => normal.includes(phrase)),
  );
  return fits.length === 1 ? fits[0]?.id : undefined;
}

/** SPDX matching guidelines 2.x in short: case, white space, quotation marks and dashes carry no meaning. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”"'‘’]/g, '')
    .replace(/[–—]/g, '--')
    .replace(/\s+/g, ' ')
    .trim();
}
