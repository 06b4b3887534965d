import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direLaDonnee } from '#shared/domain/donnees/garde/donnees-personnelles.labels.ts';
import { donneesPersonnellesDe } from '#shared/domain/donnees/garde/donnees-personnelles.rules.ts';

/** Ce qui est relevé, en clair : « nir! 1850578006084 » quand cela ne sort pas. */
const releve = (texte: string, qualitatif = false): string[] =>
  donneesPersonnellesDe(texte, { qualitatif }).map(
    ({ debut, fin, genre, bloquante }) => `${genre}${bloquante ? '!' : ''} ${texte.slice(debut, fin)}`,
  );
const chez = (nom: string, domaine: string): string => [nom, domaine].join('@');

describe('D9 : ce qui ressemble à une donnée personnelle dans un texte libre', () => {
  it.each([
    ['Le n° 1 85 05 78 006 084 36 figure au dossier.', ['nir! 1 85 05 78 006 084 36']],
    ['NIR 2930268224123', ['nir! 2930268224123']],
    ['2.93.02.2A.224.123.45, à retirer', ['nir! 2.93.02.2A.224.123.45']],
    ['son numéro 185057800608436', ['nir! 185057800608436']],
    ['joignable au 06 12 34 56 78 01 le matin', ['telephone! 06 12 34 56 78']],
    ['06 12 34 56 78 06 98 76 54 32', ['telephone! 06 12 34 56 78', 'telephone! 06 98 76 54 32']],
    ['Standard : 03.89.24.81.37.', ['telephone 03.89.24.81.37']],
    ['appeler le +33 (0)7 12 34 56 78', ['telephone! +33 (0)7 12 34 56 78']],
    [`écrire à ${chez('lea.b', 'gmail.com')}`, [`courriel! ${chez('lea.b', 'gmail.com')}`]],
    ['ou à contact@association.exemple.fr.', ['courriel contact@association.exemple.fr']],
    ['née le 12 mars 1990 à Colmar', ['naissance! née le 12 mars 1990']],
    ['né(e) le 01/02/85', ['naissance! né(e) le 01/02/85']],
    ['Date de naissance : 1er avril 2004', ['naissance! naissance : 1er avril 2004']],
    ['l’association, née en 1998', ['naissance née en 1998']],
  ])('%s', (texte, attendu) => {
    expect(releve(texte)).toEqual(attendu);
  });

  it.each([
    'Contribution : 1 250 302 680,00 €, dont 290 000 € pour 2025.',
    'SIRET 123 456 789 00012, SIREN 123456789',
    'SIRET 73282932000074',
    'Les Coteaux (QN06803M) : 58 repérés, 24 entrées, 19 accompagnés.',
    'Données au 30/09/2026, comptes 2025 ; objectif 2025 2026 2027 : 80 80 80',
    'Décision (UE) 2025/2630, D. 5316-13, L. 5311-10.',
    'reconnaissance 12/03/2024, renaissance du 12 mars 2024',
    '130 000 000 000 000 €, 1 234 567 890 123 €',
  ])('laisse passer : %s', (texte) => {
    expect(releve(texte)).toEqual([]);
  });

  it('relève un nom après une civilité, dans un champ qualitatif seulement', () => {
    const texte =
      'Mme Léa DURAND et M. de La Tour suivent l’atelier ; Mme X. et M. A. aussi, devant Madame la préfète.';
    expect(releve(texte)).toEqual([]);
    expect(releve(texte, true)).toEqual(['personne Mme Léa DURAND']);
    expect(releve('Monsieur Durand-Petit ; Madame Préfète ; MM. Petit et Roux', true)).toEqual([
      'personne Monsieur Durand-Petit',
      'personne MM. Petit',
    ]);
  });

  it('relève une date ancienne d’un champ qualitatif, non celle d’un texte ou d’une création', () => {
    expect(releve('Une femme (12/03/1985) suivie depuis mars 2026.', true)).toEqual(['naissance 12/03/1985']);
    expect(releve('Loi du 1er juillet 1901, centre ouvert le 3 mai 2004 ; visite du 12/03/2026', true)).toEqual([]);
    expect(releve('Une femme (12/03/1985)')).toEqual([]);
  });

  it('dit ce que c’est', () => {
    const texte = 'au 06 12 34 56 78';
    expect(donneesPersonnellesDe(texte, { qualitatif: false }).map((une) => direLaDonnee(texte, une))).toEqual([
      'un numéro de téléphone («\u00A006 12 34 56 78\u00A0»)',
    ]);
  });
});

const chiffres = (nombre: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: nombre, maxLength: nombre }).map((tous) => tous.join(''));
const nir = fc
  .tuple(
    fc.constantFrom('1', '2', '7', '8'),
    chiffres(2),
    fc.integer({ min: 1, max: 12 }).map((mois) => String(mois).padStart(2, '0')),
    fc.oneof(chiffres(2), fc.constantFrom('2A', '2B')),
    chiffres(3),
    chiffres(3),
    fc.option(chiffres(2), { nil: null }),
    fc.constantFrom('', ' ', '.', '-', '\u00A0', '\u202F'),
  )
  .map(([sexe, annee, mois, dep, commune, ordre, cle, entre]) =>
    [sexe, annee, mois, dep, commune, ordre, ...(cle === null ? [] : [cle])].join(entre),
  );
const phrase = fc.stringMatching(/^[a-zé ,;]{0,30}$/u);

describe('D9, pour tout texte', () => {
  it('trouve tout numéro de sécurité sociale, où qu’il soit, et lui seul', () => {
    fc.assert(
      fc.property(phrase, nir, phrase, (avant, numero, apres) => {
        expect(releve(`${avant} ${numero} ${apres}`)).toEqual([`nir! ${numero}`]);
      }),
    );
  });

  it('rend des passages dans l’ordre, dans le texte, sans recouvrement', () => {
    const morceau = fc.oneof(
      nir,
      fc.constantFrom('06 12 34 56 78', 'Mme Petit', 'né le 12/03/1990', 'a@b.fr', '1 234 €'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(morceau, { maxLength: 12 }), (morceaux) => {
        const texte = morceaux.join(' ');
        let fin = 0;
        for (const une of donneesPersonnellesDe(texte, { qualitatif: true })) {
          expect(une.debut).toBeGreaterThanOrEqual(fin);
          expect(une.fin).toBeGreaterThan(une.debut);
          fin = une.fin;
        }
        expect(fin).toBeLessThanOrEqual(texte.length);
      }),
    );
  });

  it('ne relève rien d’un texte sans chiffre, sans arobase et sans civilité', () => {
    fc.assert(
      fc.property(phrase, (texte) => {
        expect(releve(texte, true)).toEqual([]);
      }),
    );
  });

  it('lit un très long texte sans tarder', () => {
    const long = 'a'.repeat(200_000);
    const depart = performance.now();
    expect(releve(long, true)).toEqual([]);
    expect(releve('1 '.repeat(50_000), true)).toEqual([]);
    expect(performance.now() - depart).toBeLessThan(2_000);
  });
});
