import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINE, INSECABLE, typographier } from '#shared/text/typographie.ts';
import { INTOUCHABLES, NOMS, PHRASES } from './phrases-francaises.ts';

const invisible = (phrase: string) => phrase.replaceAll('~', INSECABLE).replaceAll('_', FINE);
const visible = (phrase: string) => phrase.replaceAll(INSECABLE, '~').replaceAll(FINE, '_');

/** Les façons dont une personne tape la même phrase au clavier. */
const FRAPPES = {
  'des espaces ordinaires': (phrase: string) => phrase.replace(/[~_]/gu, ' '),
  'des apostrophes droites': (phrase: string) => phrase.replace(/[~_]/gu, ' ').replaceAll('’', "'"),
  'la ponctuation collée': (phrase: string) =>
    phrase
      .replace(
        /[~_](?=[;:!?%€»]|[kM]€)|(?<=«)[~_]|(?<=n°)[~_]|(?<=\b[LRD]\.)[~_](?=\d)|(?<=\d)~(?=h\b)|(?<=\dh)~/gu,
        '',
      )
      .replace(/(?<=\d~h)~(?=\d)/gu, '')
      .replace(/[~_]/gu, ' '),
  'des guillemets droits': (phrase: string) =>
    phrase.replace(/«~(?<dans>[^«»]*?)~»/gu, '"$<dans>"').replace(/[~_]/gu, ' '),
  'trois points pour des points de suspension': (phrase: string) =>
    phrase.replaceAll('…', '...').replace(/[~_]/gu, ' '),
  'des insécables partout': (phrase: string) => phrase.replace(/[~_]/gu, INSECABLE),
  'rien à changer': invisible,
} as const;
type Frappe = keyof typeof FRAPPES;
const FRAPPES_CONNUES = Object.keys(FRAPPES) as Frappe[];

describe('de vraies phrases françaises (R-122)', () => {
  it('sont au moins soixante, toutes différentes, et emploient chaque règle', () => {
    expect(new Set(PHRASES).size).toBeGreaterThanOrEqual(60);
    const corpus = PHRASES.join('\n');
    for (const signe of [
      '_;',
      '_!',
      '_?',
      '~:',
      '~»',
      '«~',
      '~%',
      '~€',
      'n°~',
      'L.~',
      'R.~',
      'M.~',
      'Mme~',
      '~h~',
      '1er',
      '…',
    ])
      expect([signe, corpus.includes(signe)]).toEqual([signe, true]);
  });

  it.each(FRAPPES_CONNUES)('se composent de même, tapées avec %s', (frappe) => {
    expect(PHRASES.map((phrase) => visible(typographier(FRAPPES[frappe](phrase))))).toEqual(PHRASES);
  });

  it('et les noms, adresses, courriels et codes s’y recopient lettre pour lettre', () => {
    for (const mot of [...INTOUCHABLES, ...NOMS])
      for (const phrase of PHRASES.slice(0, 12)) {
        const compose = typographier(`${FRAPPES['des espaces ordinaires'](phrase)} (voir ${mot} ) ${mot}`);
        expect([mot, compose.split(mot).length - 1]).toEqual([mot, 2]);
      }
  });
});

describe('toute suite de phrases, de noms et de codes (R-122, R-123)', () => {
  const phrase = fc.record({ phrase: fc.constantFrom(...PHRASES), frappe: fc.constantFrom(...FRAPPES_CONNUES) });
  const mot = fc.constantFrom(...INTOUCHABLES, ...NOMS);
  const suite = fc.array(fc.tuple(phrase, mot, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 5 });

  it('se compose comme chaque phrase seule, sans toucher à ce qui les sépare', () => {
    fc.assert(
      fc.property(suite, (morceaux) => {
        const tape = morceaux.map(([{ phrase: une, frappe }, un, fin]) => `${FRAPPES[frappe](une)}${fin}${un}${fin}`);
        const attendu = morceaux.map(([{ phrase: une }, un, fin]) => `${invisible(une)}${fin}${un}${fin}`);
        expect(typographier(tape.join(''))).toBe(attendu.join(''));
      }),
      { numRuns: 400 },
    );
  });

  it('une seconde application ne change rien, avec ou sans espace fine', () => {
    fc.assert(
      fc.property(
        suite,
        fc.constantFrom(FINE, INSECABLE),
        fc.constantFrom(' ', ' ; ', ': ', '\n'),
        (morceaux, fine, lien) => {
          const tape = morceaux.map(([{ phrase: une, frappe }, un]) => `${FRAPPES[frappe](une)} ${un}`).join(lien);
          const compose = typographier(tape, fine);
          expect(typographier(compose, fine)).toBe(compose);
          if (fine === INSECABLE) expect(compose).not.toContain(FINE);
        },
      ),
      { numRuns: 400 },
    );
  });
});
