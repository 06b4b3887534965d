import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composer, decomposer } from '#shared/dates/date-civile.ts';
import { dateDuNom } from '#shared/domain/reunion/date-du-nom.rules.ts';

describe('la date que dit un nom de fichier', () => {
  it.each([
    ['2024-03-12_CR CLPE.pdf', '2024-03-12'],
    ['CR_20240312_v2.docx', '2024-03-12'],
    ['PV CDPE 12-03-2024.pdf', '2024-03-12'],
    ['PV du 12.03.24.pdf', '2024-03-12'],
    ['Compte rendu 1er février 2023.odt', '2023-02-01'],
    ['CLPE 5 Déc 2022 relevé.doc', '2022-12-05'],
    ['12032024.pdf', '2024-03-12'],
    ['CR CLPE Mulhouse.pdf', null],
    ['CR 30-02-2024.pdf', null],
    ['dossier 123456789.pdf', null],
    ['Budget 2024.xlsx', null],
  ])('« %s » : %s', (nom, attendue) => {
    expect(dateDuNom(nom)).toBe(attendue);
  });

  it('relit toute date écrite année, mois, jour ou l’inverse', () => {
    const jour = fc.integer({ min: 0, max: 25_000 }).map((n) => composer(1990, 1, 1 + n).slice(0, 10));
    fc.assert(
      fc.property(jour, fc.constantFrom('-', '_', '.', ' '), (date, s) => {
        const { annee, mois, jour: j } = decomposer(date);
        if (annee > 2099) return;
        expect(dateDuNom(`CR ${date.replaceAll('-', s)} final.pdf`)).toBe(date);
        expect(dateDuNom(`CR ${j}${s}${mois}${s}${annee}.pdf`)).toBe(date);
      }),
    );
  });
});
