import { describe, expect, it } from 'vitest';
import type { LigneDeFeuille } from '#renderer/features/feuilles-de-route/feuille.types.ts';
import {
  ecrireListe,
  estFiltre,
  filtrer,
  HORS_QPV,
  lireFiltres,
  SANS_PILOTE,
  SANS_QUARTIER,
} from '#renderer/features/feuilles-de-route/tableau/filtres.ts';
import { siglesDe } from '#renderer/features/feuilles-de-route/tableau/sigles.ts';

const ligne = (reste: Partial<LigneDeFeuille>): LigneDeFeuille => ({
  id: 'f',
  inscriptionId: 'i',
  axeId: 'un',
  objectifId: null,
  numero: '1.1',
  intitule: 'Action',
  pilote: 'Ville',
  quartiers: [],
  horsQpv: false,
  debut: null,
  fin: null,
  priorite: null,
  avancement: { etat: 'en_cours', echeance: null, retard: 0, arreteeDepuis: null, faites: 0, etapes: 0, alertes: [] },
  partage: { droitCommun: 0, specifique: 0, autres: 0 },
  ailleurs: 0,
  meteo: null,
  apports: [],
  manques: [],
  majLe: null,
  sansNouvelles: false,
  ...reste,
});
const lire = (adresse: string) => {
  const mots = new URLSearchParams(adresse);
  return lireFiltres((nom) => mots.get(nom));
};
const LIGNES = [
  ligne({ id: 'coteaux', quartiers: ['QN06803M'] }),
  ligne({ id: 'hors', axeId: 'deux', horsQpv: true, pilote: 'Ville, agglomération' }),
  ligne({ id: 'bloquee', pilote: null, avancement: { ...ligne({}).avancement, etat: 'bloquee' } }),
];
const ids = (adresse: string) => filtrer(LIGNES, lire(adresse)).map(({ id }) => id);

describe('les filtres du tableau', () => {
  it('viennent de l’adresse, et se resserrent l’un l’autre', () => {
    expect(ids('')).toEqual(['coteaux', 'hors', 'bloquee']);
    expect(ids('axe=un')).toEqual(['coteaux', 'bloquee']);
    expect(ids('axe=un&a-voir=')).toEqual(['bloquee']);
    expect(ids('etat=bloquee|n-importe-quoi')).toEqual(['bloquee']);
    expect(ids(`qpv=QN06803M|${HORS_QPV}`)).toEqual(['coteaux', 'hors']);
    expect(ids(`qpv=${SANS_QUARTIER}`)).toEqual(['bloquee']);
    expect(ids(`pilote=${encodeURIComponent(SANS_PILOTE)}`)).toEqual(['bloquee']);
    expect(ids('pilote=Ville%2C%20agglom%C3%A9ration')).toEqual(['hors']);
  });

  it('un filtre vide n’en est pas un', () => {
    expect([estFiltre(lire('')), estFiltre(lire('axe=')), estFiltre(lire('a-voir='))]).toEqual([false, false, true]);
    expect([ecrireListe([]), ecrireListe(['un', 'deux'])]).toEqual([null, 'un|deux']);
  });
});

describe('le sigle d’un quartier', () => {
  it('saute l’article, et n’est jamais celui d’un autre', () => {
    const quartiers = ['Les Coteaux', 'Bourtzwiller', 'Cornouailles', 'Cité du Coq', 'Co'].map((libelle, n) => ({
      code: `QN${n}`,
      libelle,
      communes: 'Mulhouse',
    }));
    const sigles = [...siglesDe(quartiers).values()];
    expect(sigles.slice(0, 3)).toEqual(['Co', 'Bo', 'Cr']);
    expect(new Set(sigles).size).toBe(5);
  });
});
