import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lienVersLaMessagerie, lotsDe, SIGNES_D_UN_LIEN } from '#shared/domain/annuaire/lots-d-adresses.rules.ts';

describe('lots d’adresses', () => {
  it('aucune adresse ne se perd, aucun lot ne dépasse la taille', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 300 }), fc.integer({ min: 1, max: 120 }), (adresses, taille) => {
        const lots = lotsDe(adresses, taille);
        expect(lots.flat()).toEqual(adresses);
        for (const lot of lots) expect(lot.length).toBeLessThanOrEqual(taille);
        expect(lots.length).toBe(Math.ceil(adresses.length / taille));
      }),
    );
  });

  it('ouvre la messagerie, tous en copie cachée, séparés comme elle l’attend', () => {
    expect(lienVersLaMessagerie(['a@exemple.fr', 'b+c@exemple.fr'], 'point-virgule')).toBe(
      'mailto:?bcc=a%40exemple.fr;b%2Bc%40exemple.fr',
    );
    expect(lienVersLaMessagerie(['a@exemple.fr', 'b@exemple.fr'], 'virgule')).toBe(
      'mailto:?bcc=a%40exemple.fr,b%40exemple.fr',
    );
  });

  it('au-delà de deux mille signes, pas de lien : il arriverait coupé', () => {
    const juste = Array.from({ length: 2 }, () => 'a'.repeat(1));
    expect(lienVersLaMessagerie(juste, 'virgule')).not.toBeNull();
    const debut = 'mailto:?bcc='.length;
    expect(lienVersLaMessagerie(['a'.repeat(SIGNES_D_UN_LIEN - debut)], 'virgule')).toHaveLength(SIGNES_D_UN_LIEN);
    expect(lienVersLaMessagerie(['a'.repeat(SIGNES_D_UN_LIEN - debut + 1)], 'virgule')).toBeNull();
  });
});
