import { describe, expect, it } from 'vitest';
import { direEtat, direRetard } from '#shared/domain/feuille-de-route/avancement.labels.ts';

describe('l’avancement d’une fiche, en mots', () => {
  it('dit depuis quand elle est arrêtée', () => {
    expect(direEtat({ etat: 'bloquee', arreteeDepuis: 40 })).toBe('Bloquée depuis 40 jours');
    expect(direEtat({ etat: 'en_pause', arreteeDepuis: 1 })).toBe('En pause depuis 1 jour');
    expect(direEtat({ etat: 'bloquee', arreteeDepuis: 0 })).toBe('Bloquée depuis aujourd’hui');
    expect(direEtat({ etat: 'bloquee', arreteeDepuis: null })).toBe('Bloquée');
    expect(direEtat({ etat: 'terminee', arreteeDepuis: null })).toBe('Terminée');
  });

  it('ne dit un retard que s’il y en a un', () => {
    expect(direRetard({ retard: 3 })).toBe('Échéance passée de 3 jours');
    expect(direRetard({ retard: 0 })).toBeNull();
  });
});
