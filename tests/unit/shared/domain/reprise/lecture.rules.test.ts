import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lecture } from '#shared/domain/reprise/cible.types.ts';
import type { Cellule } from '#shared/domain/reprise/classeur.schema.ts';
import { lireDateDeCellule } from '#shared/domain/reprise/lecture-date.rules.ts';
import { lireDepartements } from '#shared/domain/reprise/lecture-departement.rules.ts';
import { lireMontant, lireNombre, lirePourcentage } from '#shared/domain/reprise/lecture-nombre.rules.ts';

const gravite = ({ remarque }: Lecture) => remarque?.gravite ?? null;

describe('une date', () => {
  it.each<[Cellule, string]>([
    ['12/01/26', '2026-01-12'],
    ['12 janvier 2026', '2026-01-12'],
    ['1er févr. 2026', '2026-02-01'],
    ['2026-01-12', '2026-01-12'],
    ['12/01/2026 00:00:00', '2026-01-12'],
    [{ texte: '12/01/2026', date: '2026-01-12' }, '2026-01-12'],
  ])('%j', (cellule, date) => {
    expect(lireDateDeCellule(cellule)).toEqual({ valeur: date });
  });

  it.each(['janv.-26', 'janvier 2026', '12/01', '12 janvier', 'bientôt', '31/02/2026', '45000'])(
    'refuse « %s »',
    (texte) => {
      expect(lireDateDeCellule(texte)).toMatchObject({ valeur: null, remarque: { gravite: 'refus' } });
    },
  );

  it('dit pourquoi, et propose le dernier jour du mois', () => {
    expect(lireDateDeCellule('janv.-26').remarque?.phrase).toContain('un mois sans jour');
    expect(lireDateDeCellule('12/01').remarque?.phrase).toContain('l’année');
    expect(lireDateDeCellule('30/02/2026').remarque?.propositions).toEqual([
      { libelle: '28/02/2026', texte: '28/02/2026' },
    ]);
    expect(lireDateDeCellule('')).toEqual({ valeur: null });
  });
});

describe('un nombre, un montant', () => {
  it.each<[Cellule, string]>([
    ['12 300,50 €', '12300.50'],
    ['12\u202F300,50\u00A0€', '12300.50'],
    ['12.300,50', '12300.50'],
    ['12,300.50', '12300.50'],
    ['1.234.567', '1234567'],
    ['(300)', '-300'],
    ['-300', '-300'],
    ['300-', '-300'],
    ['1 200 EUR', '1200'],
    ['0', '0'],
    ['-0', '0'],
    ['0,5', '0.5'],
    ['0.125', '0.13'],
    [{ texte: '12300,5', nombre: 12300.5 }, '12300.5'],
    [{ texte: '0,30000000000000004', nombre: 0.1 + 0.2 }, '0.3'],
  ])('%j', (cellule, valeur) => {
    expect(lireMontant(cellule).valeur).toBe(valeur);
  });

  it.each(['', '  '])('« %s » n’est pas zéro', (texte) => {
    expect([lireNombre(texte), lireMontant(texte), lirePourcentage(texte)]).toEqual([
      { valeur: null },
      { valeur: null },
      { valeur: null },
    ]);
  });

  it.each(['n.d.', '12 à 15', '1,2,3', '1.23.456', '12 €/h', '--3', '(-3)', '9'.repeat(50)])(
    'refuse « %s »',
    (texte) => {
      expect(gravite(lireNombre(texte))).toBe('refus');
    },
  );

  it('demande si « 12.300 » a des milliers ou des décimales', () => {
    expect(lireNombre('12.300')).toMatchObject({
      valeur: '12300',
      remarque: { gravite: 'avis', propositions: [{ texte: '12,300' }] },
    });
    expect(lireNombre('12,300')).toEqual({ valeur: '12.300' });
  });

  it('retrouve tout nombre écrit à la française', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(' ', '\u00A0', '\u202F', '.', ''),
        (centimes, milliers) => {
          const [unites = '', fraction = ''] = Math.abs(centimes / 100)
            .toFixed(2)
            .split('.');
          const texte = `${centimes < 0 ? '-' : ''}${unites.replace(/\B(?=(?:\d{3})+$)/gu, milliers)},${fraction}`;
          expect(Number(lireNombre(texte).valeur)).toBe(centimes / 100);
        },
      ),
    );
  });
});

describe('un pourcentage', () => {
  it.each<[Cellule, string]>([
    ['38,30%', '38.30'],
    ['38,30\u00A0%', '38.30'],
    ['12', '12'],
    ['-4,5 %', '-4.5'],
    [{ texte: '38,3 %', nombre: 0.383 }, '38.3'],
  ])('%j', (cellule, valeur) => {
    expect(lirePourcentage(cellule)).toEqual({ valeur });
  });
});

describe('rien ne lève', () => {
  it('quelle que soit la cellule', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.,()€% /-]{0,12}$/u)),
        (texte) => {
          for (const lire of [lireDateDeCellule, lireNombre, lireMontant, lirePourcentage]) {
            const { valeur, remarque } = lire(texte);
            if (remarque?.gravite === 'refus') expect(valeur).toBeNull();
          }
        },
      ),
    );
  });
});

describe('un département', () => {
  it.each([
    ['département de la Meuse', '55'],
    ['Préfecture du Haut-Rhin', '68'],
    ['55 - Meuse', '55'],
    ['2A Corse-du-Sud', '2A'],
    ['Bas-Rhin\nHaut-Rhin', '67,68'],
    ['67 & 68', '67,68'],
  ])('« %s » est %s', (ecrit, codes) => {
    expect(lireDepartements(ecrit).valeur).toBe(codes);
  });

  it('deux qui se contredisent ne se choisissent pas', () => {
    expect(lireDepartements('55 - Vosges')).toMatchObject({ valeur: null, remarque: { gravite: 'refus' } });
  });
});
