import type { Designation } from '#shared/domain/designation/designation.schema.ts';

let rang = 0;

/** Une désignation en cours d'une personne inventée, référente de la Meuse. */
export function uneDesignation(plus: Partial<Designation> = {}): Designation {
  rang += 1;
  return {
    id: `00000000-0000-7000-8000-${String(rang).padStart(12, '0')}`,
    genre: 'eq2030_departemental',
    personne: {
      id: `00000000-0000-7000-9000-${String(rang).padStart(12, '0')}`,
      civilite: 'Mme',
      prenom: 'Zoé',
      nom: 'Exemplé',
      fonction: 'cheffe de service',
      structure: 'DDETSPP de la Meuse',
      courriel: 'zoe.exemple@exemple.fr',
      telephone: null,
    },
    rang: 'referent',
    debut: null,
    fin: null,
    source: null,
    verifieLe: null,
    note: null,
    territoires: [{ genre: 'departement', code: '55', libelle: 'Meuse', departements: ['55'] }],
    ...plus,
  };
}
