import { expect, it } from 'vitest';
import { direEtatDeFiche } from '#renderer/app/feuilles/etat-de-fiche.ts';
import { direOuElleEnEst } from '#renderer/features/feuilles-de-route/calendrier/mots.ts';
import type { Avancement } from '#shared/domain/feuille-de-route/avancement.rules.ts';

const avancement = (reste: Partial<Avancement>): Avancement => ({
  etat: 'en_cours',
  echeance: '2026-01-31',
  retard: 0,
  arreteeDepuis: null,
  faites: 0,
  etapes: 0,
  alertes: [],
  ...reste,
});

it('une action en pause se dit en pause, son échéance passée et sa sous-action bloquée avec', () => {
  const alertes = [{ intitule: 'Recruter', bloquee: true, retard: 0 }];
  expect(direEtatDeFiche(avancement({ etat: 'en_pause', retard: 12, arreteeDepuis: 40 }))).toEqual({
    sens: 'retard',
    mot: 'En pause, échéance passée',
  });
  expect(direEtatDeFiche(avancement({ etat: 'en_pause', alertes })).mot).toBe('En pause, sous-action bloquée');
  expect(direEtatDeFiche(avancement({ etat: 'en_pause', arreteeDepuis: 40 })).mot).toBe('En pause, 40 jours');
  expect(direEtatDeFiche(avancement({ retard: 12 })).mot).toBe('Échéance passée');
  expect(direEtatDeFiche(avancement({ etat: 'bloquee', retard: 12, arreteeDepuis: 40 })).mot).toBe('Bloquée, 40 jours');
  expect(direOuElleEnEst({ avancement: avancement({ etat: 'en_pause', retard: 12 }) })).toBe(
    'En pause, échéance passée de 12 jours',
  );
});
