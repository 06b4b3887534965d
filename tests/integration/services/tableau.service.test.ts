import { describe, expect, it } from 'vitest';
import { LIGNES_EXPORTEES } from '#shared/domain/tableau/tableau.schema.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

describe('exporter un tableau de l’écran', () => {
  it('rend un classeur ou un CSV français, sous un nom daté que l’on retrouve', async () => {
    const { demander, octets } = uneReunion();
    const tableau = {
      titre: 'Réunions',
      colonnes: ['Date', 'Lieu', 'Heure', 'Montant', 'Part'],
      lignes: [[{ date: '2026-03-12' }, 'Salle ; « Rhin »', { heure: '09:30' }, { centimes: 1_230_050 }, 2.5]],
    };
    const classeur = await demander('tableaux.exporter', { tableau, forme: 'xlsx' });
    expect(classeur.nom).toMatch(/^\d{4}-\d{2}-\d{2}_reunions\.xlsx$/u);
    expect(octets.lire(classeur.jeton)?.octets.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    const { jeton } = await demander('tableaux.exporter', { tableau, forme: 'csv' });
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(octets.lire(jeton)?.octets)).toBe(
      '\uFEFF"Date";"Lieu";"Heure";"Montant";"Part"\r\n"12/03/2026";"Salle ; « Rhin »";"09:30";"12300,50";"2,5"\r\n',
    );
  });

  it('refuse un tableau démesuré ou une date fausse, sans rien écrire', async () => {
    const { demander } = uneReunion();
    const tableau = (lignes: unknown[][]) => ({ titre: 'Réunions', colonnes: ['Date'], lignes }) as never;
    await expect(
      demander('tableaux.exporter', {
        tableau: tableau(Array.from({ length: LIGNES_EXPORTEES + 1 }, () => [1])),
        forme: 'csv',
      }),
    ).rejects.toThrow(/./u);
    await expect(
      demander('tableaux.exporter', { tableau: tableau([[{ date: '2026-02-31' }]]), forme: 'xlsx' }),
    ).rejects.toThrow(/./u);
  });
});
