import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masquerLaRegion } from '#shared/domain/convention/region/petites-cases-de-region.rules.ts';
import { lireRegion } from '#shared/domain/convention/region/region.rules.ts';
import { DEPARTEMENTS, uneConventionDeRegion } from '#tests/support/constructeurs/une-region.ts';

const JOUR = '2026-06-30';
const TOUT = { region: null, exercice: null, genre: null } as const;
const lire = (entrees: readonly number[], departements: readonly string[]) =>
  lireRegion(
    {
      conventions: entrees.map((nombre, rang) =>
        uneConventionDeRegion({
          id: `c${rang}`,
          porteurId: `s${rang}`,
          porteur: `Porteur ${rang}`,
          departements: [departements[rang % departements.length] ?? '68'],
          effectifs: [
            { code: 'I7', annee: 2025, nombre, au: '2025-12-31', qpv: null },
            { code: 'I1', annee: 2025, nombre: 40, au: '2025-12-31', qpv: { nombre: Math.min(40, nombre), sur: 40 } },
          ],
        }),
      ),
      departements: [...DEPARTEMENTS],
      references: [],
    },
    TOUT,
    JOUR,
  );

describe('les petites cases de la région (I11)', () => {
  it('une petite se tait, et avec elle celle qui la rendrait ; d’un tableau à l’autre aussi', () => {
    const lecture = lire([3, 40, 50], ['67', '68', '75']);
    const masque = masquerLaRegion(lecture.total.lectures);
    const tait = (lignes: typeof lecture.porteurs) => lignes.map(({ lectures }) => masque.effectif('I7', lectures));
    expect(tait(lecture.porteurs)).toEqual([true, true, false]);
    expect(tait(lecture.departements)).toEqual([true, true, false]);
    expect(masque.effectif('I7', lecture.total.lectures)).toBe(false);
  });

  it('« 38 sur 40 » dirait les deux qui n’habitent pas un QPV : la part se tait', () => {
    const lecture = lire([38, 20, 20], ['67', '68', '75']);
    const masque = masquerLaRegion(lecture.total.lectures);
    const [premier, , dernier] = lecture.porteurs;
    expect(masque.effectif('I7', premier?.lectures ?? [])).toBe(false);
    expect(masque.qpv('I1', premier?.lectures ?? [])).toBe(true);
    expect(masque.qpv('I1', dernier?.lectures ?? [])).toBe(false);
  });

  it('propriété : aucune petite case ne sort, ni ne se retrouve par différence entre les tableaux', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 9 }),
        fc.constantFrom(['67'], ['67', '68'], ['67', '68', '75']),
        (entrees, departements) => {
          const lecture = lire(entrees, departements);
          const masque = masquerLaRegion(lecture.total.lectures);
          const sort = (lectures: (typeof lecture.total)['lectures']) => !masque.effectif('I7', lectures);
          const caches = lecture.porteurs.filter(({ lectures }) => !sort(lectures));
          for (const { entrees: lues, lectures } of lecture.porteurs)
            if (sort(lectures)) expect([1, 2, 3, 4]).not.toContain(lues.realise.valeur);
          // Le total en clair laisse au moins deux inconnues, ou aucune.
          if (sort(lecture.total.lectures)) expect(caches.length).not.toBe(1);
          // Un département en clair n'a que des porteurs en clair : il n'apprend rien de plus.
          for (const { lectures } of lecture.departements)
            if (sort(lectures) && lectures.length < lecture.total.lectures.length)
              expect(lectures.every((une) => sort([une]))).toBe(true);
        },
      ),
    );
  });
});
